"""Maps side by side: their colours and places, what one points at, and what is outlined."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.cells.cividis import cividis
from digitlab.gui.kit.cells.map_colours import limits_of, map_image
from digitlab.gui.kit.cells.map_grid import MapGrid, MapSheet, border_lines
from digitlab.gui.kit.cells.map_places import MapPlaces, places_of
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.inside.map_scale import MapScale

LIGHT, DARK = theme_for(dark=False), theme_for(dark=True)


def sheet(count: int = 6, height: int = 7, width: int = 5, *, signed: bool = True) -> MapSheet:
    maps = np.random.default_rng(0).normal(size=(count, height, width)).astype(np.float32)
    return MapSheet(maps, signed, limits_of(maps, "unit"))


@pytest.fixture
def grid(qtbot: QtBot) -> MapGrid:
    widget = MapGrid("six maps")
    qtbot.addWidget(widget)
    widget.setPalette(LIGHT.palette())
    widget.resize(240, 180)
    widget.show_sheet(sheet())
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def centre(grid: MapGrid, cell: tuple[int, int, int]) -> QPoint:
    places = grid.places()
    assert places is not None
    return places.cell_rect(cell).center().toPoint()


def named(image: QImage, *cells: tuple[int, int]) -> list[str]:
    return [image.pixelColor(column, row).name() for row, column in cells]


def hexed(share: float) -> str:
    return QColor(*cividis(np.array(share)).tolist()).name()


def test_zero_of_signed_values_is_paper_and_two_colours_lie_on_its_sides() -> None:
    image = map_image(np.array([[[0.0, -2.0, 2.0, -9.0]]]), np.array([2.0]), True, LIGHT)
    low, high = LIGHT.negative, LIGHT.positive
    assert named(image, (0, 0), (0, 1), (0, 2), (0, 3)) == [LIGHT.paper, low, high, low]


def test_magnitudes_begin_with_the_darkest_colour_and_end_with_the_brightest() -> None:
    for theme in (LIGHT, DARK):
        image = map_image(np.array([[[0.0, 3.0]]]), np.array([3.0]), False, theme)
        assert named(image, (0, 0), (0, 1)) == [hexed(0.0), hexed(1.0)]


def test_activations_below_zero_are_neither_zero_nor_yellow() -> None:
    image = map_image(np.array([[[-1.0]]]), np.array([1.0]), False, LIGHT)
    below = image.pixelColor(0, 0)
    assert below.blue() > below.red() + 80


def test_ink_is_ink_on_paper() -> None:
    image = map_image(np.array([[[0.0, 1.0]]]), np.array([1.0]), False, DARK, ink=True)
    assert named(image, (0, 0), (0, 1)) == [DARK.paper, DARK.ink]


def test_cells_that_hold_nothing_are_transparent_and_maps_of_zeros_are_zero() -> None:
    image = map_image(np.array([[[np.nan, 0.0]]]), np.array([0.0]), True, LIGHT)
    assert image.pixelColor(0, 0).alpha() == 0
    assert named(image, (0, 1)) == [LIGHT.paper]


def test_every_map_has_its_own_limit_or_all_have_that_of_the_layer() -> None:
    maps = np.array([[[1.0, -3.0]], [[np.nan, 0.5]], [[0.0, 0.0]]])
    assert limits_of(maps, "unit").tolist() == [3.0, 0.5, 0.0]
    assert limits_of(maps, "layer").tolist() == [3.0, 3.0, 3.0]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("shape", [(16, 40, 40), (48, 15, 15), (256, 1, 1), (10, 5, 3)])
def test_cells_are_whole_device_pixels_as_large_as_fits(shape: tuple[int, int, int], ratio: float) -> None:
    room = QRectF(1, 20, 390, 330)
    places = places_of(shape, room, ratio, None, 12, QSizeF(0, 0))
    zoom = places.zoom * ratio
    assert zoom == pytest.approx(round(zoom))
    for index in range(shape[0]):
        place = places.map_rect(index)
        assert room.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(place)
        assert place.left() * ratio == pytest.approx(round(place.left() * ratio))
    assert zoom == max(_largest_zoom(shape, room, ratio, columns) for columns in range(1, shape[0] + 1))


def _largest_zoom(shape: tuple[int, int, int], room: QRectF, ratio: float, columns: int) -> int:
    """By trying: the largest cells, of at most 12 pixels, with which so many columns fit."""
    gap = round((1 if shape[2] == 1 else 3) * ratio)
    rows = math.ceil(shape[0] / columns)

    def fits(zoom: int) -> bool:
        width, height = columns * (shape[2] * zoom + gap) - gap, rows * (shape[1] * zoom + gap) - gap
        right, down = math.floor(room.right() * ratio), math.floor(room.bottom() * ratio)
        return math.ceil(room.left() * ratio) + width <= right and math.ceil(room.top() * ratio) + height <= down

    return max((zoom for zoom in range(1, math.floor(12 * ratio) + 1) if fits(zoom)), default=0)


def test_every_cell_is_found_where_it_lies_and_nothing_between_the_maps() -> None:
    places: MapPlaces = places_of((7, 4, 3), QRectF(0, 0, 120, 90), 1.0, 3, 6, QSizeF(30, 10))
    for index, row, column in np.ndindex(7, 4, 3):
        assert places.cell_at(places.cell_rect((index, row, column)).center()) == (index, row, column)
    assert places.cell_at(places.map_rect(1).topLeft() - QPointF(2, -2)) is None
    assert places.cell_at(places.map_rect(6).topRight() + QPointF(40, 2)) is None


def test_spread_maps_stand_above_those_of_another_size() -> None:
    room = QRectF(0, 0, 500, 60)
    small, large = (places_of((9, side, side), room, 1.0, None, 12, QSizeF(0, 0), True) for side in (5, 40))
    for index in range(9):
        assert small.map_rect(index).center().x() == pytest.approx(large.map_rect(index).center().x(), abs=1)


@pytest.mark.parametrize("shape", [(6, 7, 5), (17, 1, 1), (4, 1, 1)])
def test_what_is_painted_is_the_colour_of_each_cell(grid: MapGrid, shape: tuple[int, int, int]) -> None:
    shown = sheet(*shape)
    grid.show_sheet(shown)
    expected = map_image(shown.maps, shown.limits, True, LIGHT)
    painted = grid.grab().toImage()
    for index, row, column in np.ndindex(*shape):
        colour = painted.pixelColor(centre(grid, (index, row, column))).name()
        assert colour == expected.pixelColor(column, index * shape[1] + row).name()


def test_the_cell_under_the_pointer_is_told_and_so_is_that_it_left(grid: MapGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.cell_pointed) as told:
        QTest.mouseMove(grid, centre(grid, (2, 3, 1)))
    assert told.args == [(2, 3, 1)]
    with qtbot.waitSignal(grid.cell_pointed) as told:
        QApplication.sendEvent(grid, QEvent(QEvent.Type.Leave))
    assert told.args == [None]


def test_a_click_tells_map_row_and_column(grid: MapGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.cell_clicked) as told:
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=centre(grid, (5, 6, 4)))
    assert told.args == [5, 6, 4]


def test_arrow_keys_go_from_map_to_map_and_enter_chooses(grid: MapGrid, qtbot: QtBot) -> None:
    told: list[object] = []
    grid.cell_pointed.connect(told.append)
    grid.show_mark((0, 6, 4))
    places = grid.places()
    assert places is not None
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(grid, key)
    below = places.columns
    assert told == [(1, 6, 0), (0, 6, 4), (below, 0, 4), (below, 1, 4)]
    with qtbot.waitSignal(grid.cell_clicked) as chosen:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert chosen.args == [below, 1, 4]


def test_showing_announces_nothing(grid: MapGrid, qtbot: QtBot) -> None:
    QTest.mouseMove(grid, centre(grid, (2, 3, 1)))
    with qtbot.assertNotEmitted(grid.cell_pointed), qtbot.assertNotEmitted(grid.cell_clicked):
        grid.show_sheet(sheet(3))
        grid.show_selected(1)
        grid.show_mark((0, 0, 0))
        grid.show_outline(np.ones((7, 5), np.bool_))
        grid.show_sheet(None)


def test_the_border_of_a_mask_is_exactly_the_edges_between_its_cells_and_the_others() -> None:
    random = np.random.default_rng(1)
    for _ in range(20):
        mask = random.random((6, 9)) < 0.5
        padded = np.pad(mask, 1)
        expected = set()
        for row, column in np.argwhere(mask).tolist():
            for down, across in ((0, -1), (0, 1), (-1, 0), (1, 0)):
                if not padded[row + 1 + down, column + 1 + across]:
                    expected.add((column + 0.5 + across / 2, row + 0.5 + down / 2))
        found = [
            (line.p1() + (line.p2() - line.p1()) * (part + 0.5) / line.length()).toTuple()
            for line in border_lines(mask)
            for part in range(round(line.length()))
        ]
        assert len(found) == len(expected)
        assert {(round(x, 6), round(y, 6)) for x, y in found} == expected


@pytest.mark.parametrize("shape", [(12, 1, 1), (6, 7, 5)])
def test_every_map_has_a_border_on_all_sides_also_where_a_row_is_not_full(qtbot: QtBot, shape: tuple[int, ...]) -> None:
    grid = MapGrid("", columns=5, most_zoom=5)
    qtbot.addWidget(grid)
    grid.setPalette(LIGHT.palette())
    grid.resize(240, 180)
    maps = np.ones(shape, np.float32)
    grid.show_sheet(MapSheet(maps, False, limits_of(maps, "unit")))
    places, image = grid.places(), grid.grab().toImage()
    assert places is not None
    for index in range(len(maps)):
        place = places.map_rect(index).toRect()
        x, y = place.center().toTuple()
        sides = ((x, place.top() - 1), (place.left() - 1, y), (x, place.bottom() + 1), (place.right() + 1, y))
        assert [image.pixelColor(*side).name() for side in sides] == [LIGHT.border] * 4, index


def test_an_outline_a_mark_and_a_selection_are_seen(grid: MapGrid) -> None:
    def highlighted() -> int:
        image = grid.grab().toImage()
        pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixelColor(*pixel).name() == LIGHT.highlight for pixel in pixels)

    mask = np.zeros((7, 5), np.bool_)
    mask[1:5, 1:4] = True
    assert highlighted() == 0
    grid.show_outline(mask)
    on_all = highlighted()
    grid.show_outline(mask, only=2)
    assert 0 < highlighted() < on_all / 3
    grid.show_outline(None)
    assert highlighted() == 0
    grid.show_selected(3)
    framed = highlighted()
    assert framed > 0
    grid.show_mark((0, 2, 2))
    assert highlighted() > framed


def test_another_theme_colours_the_maps_anew(grid: MapGrid) -> None:
    zeros = np.zeros((1, 4, 4), np.float32)
    grid.show_sheet(MapSheet(zeros, True, limits_of(zeros, "unit")))
    for theme in (DARK, LIGHT):
        grid.setPalette(theme.palette())
        assert grid.grab().toImage().pixelColor(centre(grid, (0, 1, 1))).name() == theme.paper


def test_a_grid_says_in_words_what_it_shows(grid: MapGrid) -> None:
    maps = np.array([[[0.5, np.nan]], [[-1.0, 0.0]]], np.float32)
    grid.show_sheet(MapSheet(maps, True, limits_of(maps, "unit")))
    assert (grid.accessibleName(), grid.accessibleDescription()) == (
        "six maps",
        "2 of 2 by 1 values from -1 to 0.5. The largest lies in map 1, row 1, column 1.",
    )
    for shape, place in (((1, 1, 2), "row 1, column 2"), ((2, 1, 1), "map 2")):
        maps = np.array([0.0, 1.0], np.float32).reshape(shape)
        grid.show_sheet(MapSheet(maps, True, limits_of(maps, "unit")))
        assert grid.accessibleDescription().endswith(f"The largest lies in {place}.")
    grid.show_sheet(None)
    assert grid.accessibleDescription() == "Nothing to show yet."


def test_the_scale_says_which_values_the_colours_are(qtbot: QtBot) -> None:
    scale = MapScale()
    qtbot.addWidget(scale)
    assert scale.accessibleDescription() == "From 0 to its largest. Each map has its own scale."
    scale.show_scale(signed=True, limit=3.2)
    assert scale.accessibleDescription() == "From −3.2 to 3.2."
    assert not scale.grab().isNull()
