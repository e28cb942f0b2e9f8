"""The page "Overview": every network of the library with its real shapes and maps, what its first filters find, and the way in."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.opened import Inside, InsideRequest, Opener
from digitlab.gui.shell.wishes import Put, TurnTo
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.overview.layer_row import LayerRow
from digitlab.gui.tabs.inside.overview.page import OverviewView
from digitlab.gui.tabs.inside.overview.rows import FiltersRow, NetworkRow
from digitlab.gui.tabs.inside.overview.words import OverviewSettings, provenance, table
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke

from .conftest import every_network

SEVEN = Drawing((Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)]),))
ONE = Drawing((Stroke.through([(14, 5), (14, 23)]),))


@pytest.fixture
def held(qtbot: QtBot, hold):
    """The view, held as its page would."""
    widget = OverviewView()
    qtbot.addWidget(widget)
    widget.resize(830, 520)
    with qtbot.waitExposed(widget):
        widget.show()
    return hold(widget, Focus(), OverviewSettings())


@pytest.fixture
def panel(held) -> OverviewView:
    return held.view


def opened(opener: Opener, *names: str, drawing: Drawing = SEVEN) -> Inside:
    (inside,) = opener(InsideRequest(Situation(drawing, pose=Pose(dx=1), networks=names)))
    return inside


def show(panel: OverviewView, inside: Inside) -> None:
    """Show, and let the layout follow."""
    panel.show_seen(inside)
    QApplication.processEvents()


def rows(panel: OverviewView) -> list[LayerRow]:
    return [row.findChild(LayerRow) for row in panel.findChildren(NetworkRow) if row.isVisible()]


def filters(panel: OverviewView) -> list[FiltersRow]:
    return [row for row in panel.findChildren(FiltersRow) if row.isVisible()]


def words(panel: OverviewView) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def press(panel: OverviewView, title: str) -> None:
    next(button for button in panel.findChildren(QToolButton) if button.text() == title).click()


def centre(grid: MapGrid, cell: tuple[int, int, int]) -> QPoint:
    places = grid.places()
    assert places is not None
    return places.cell_rect(cell).center().toPoint()


@pytest.mark.parametrize("name", every_network())
def test_every_network_is_shown_whole_with_its_real_shapes(
    panel: OverviewView, opener: Opener, name: str, shipped_network
) -> None:
    inside = opened(opener, name, "mlp14")
    show(panel, inside)
    seen = inside.networks[0].activations
    assert seen is not None
    learned = sum(
        each.numel() for each in shipped_network(name).parameters()
    )  # what glances before the layers is among them
    assert f"{learned:,} parameters" in words(panel)
    row = rows(panel)[0]
    assert [layer.name for layer in row.layers] == ["field", *(layer.name for layer in seen.layers)]
    for index, maps in enumerate(seen.maps):
        grid = row.grid(index)
        shown = row.layers[index]
        assert np.array_equal(shown.sheet.maps, maps)
        assert [int(number) for number in re.findall(r"\d+", shown.size)] in (
            list(maps.shape),
            list(maps.shape[1:]),
            [maps.shape[0]],
        )
        places = grid.places()
        assert places is not None
        last = places.map_rect(len(maps) - 1).toAlignedRect()
        assert grid.rect().contains(places.map_rect(0).toAlignedRect().united(last))
        assert row.rect().contains(grid.geometry())
    assert panel.width() == 830


def test_the_two_usual_networks_need_no_scroll_bar(panel: OverviewView, opener: Opener) -> None:
    for names in (("mlp", "cnn_pooled"), ("mlp", "cnn_flatten"), ("mlp", "plain")):
        show(panel, opened(opener, *names))
        for title in ("First filters", "Layers"):
            press(panel, title)
            QApplication.processEvents()
            area = next(area for area in panel.findChildren(QScrollArea) if area.isVisible())
            assert area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("name", ["plain_antialiased", "hand_crafted", "cnn_rotated"])
def test_all_layers_fit_beside_one_another_in_the_smallest_window(
    panel: OverviewView, opener: Opener, name: str
) -> None:
    panel.resize(769, 520)  # of 1280x720
    show(panel, opened(opener, name, "mlp14"))
    row = rows(panel)[0]
    assert all(row.rect().contains(row.slot(index)) for index in range(len(row.layers)))


def test_layers_do_not_lie_on_one_another(panel: OverviewView, opener: Opener) -> None:
    show(panel, opened(opener, "cnn_rotated", "plain_antialiased", "mlp_slid"))
    for row in rows(panel):
        places: list[QRect] = [row.slot(index) for index in range(len(row.layers))]
        for index, place in enumerate(places):
            assert not any(place.intersects(other) for other in places[index + 1 :])


def test_the_formula_counts_the_parameters(panel: OverviewView, opener: Opener) -> None:
    show(panel, opened(opener, "mlp", "cnn_pooled"))
    formulas = ["".join(layer.formula) for layer in rows(panel)[1].layers if layer.formula]
    assert formulas[0] == "16·(1·5·5+2)= 432"
    for formula in formulas:
        product, total = formula.replace(",", "").split("= ")
        assert eval(product.replace("·", "*")) == int(total)  # our own text, of digits and signs


def test_a_click_on_a_map_goes_into_its_layer(held, panel: OverviewView, opener: Opener) -> None:
    show(panel, opened(opener, "mlp", "cnn_flatten"))
    grid = rows(panel)[1].grid(3)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=centre(grid, (6, 2, 2)))
    assert held.wishes == [Put(Focus(1, "conv 2", 6)), TurnTo("layer")]


def test_a_click_on_the_field_goes_nowhere(held, panel: OverviewView, opener: Opener) -> None:
    show(panel, opened(opener, "mlp", "cnn_flatten"))
    grid = rows(panel)[0].grid(0)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=centre(grid, (0, 2, 2)))
    assert held.wishes == []


def test_the_map_under_the_pointer_is_said_and_follows_the_drawing(panel: OverviewView, opener: Opener) -> None:
    inside = opened(opener, "mlp", "cnn_flatten")
    show(panel, inside)
    grid = rows(panel)[1].grid(3)
    QTest.mouseMove(grid, centre(grid, (6, 2, 1)))
    maps = inside.networks[1].activations.maps[3]
    assert "cnn_flatten · conv 2, filter 7: one of 32 maps of 14×14" in words(panel)
    assert f"largest {maps[6].max():.2f}, here {maps[6, 2, 1]:.2f} in row 3, column 2" in words(panel)
    other = opened(opener, "mlp", "cnn_flatten", drawing=ONE)
    show(panel, other)
    assert f"largest {other.networks[1].activations.maps[3][6].max():.2f}" in words(panel)


def test_a_network_with_several_readings_says_which_is_shown(panel: OverviewView, opener: Opener) -> None:
    show(panel, opened(opener, "mlp", "cnn_rotated"))
    assert "the reading that decides" in words(panel)


def test_on_blank_paper_there_is_no_answer_and_it_is_said(panel: OverviewView, opener: Opener) -> None:
    show(panel, opened(opener, "mlp", "cnn_rotated", drawing=Drawing()))
    assert "Nothing drawn yet" in words(panel)
    assert "decides" not in words(panel)
    for row in rows(panel):
        assert row.grid(len(row.layers) - 1).accessibleDescription() == "Nothing to show yet."
    press(panel, "First filters")
    mlp, cnn = filters(panel)
    assert "values from 0 to 0" in mlp.findChildren(MapGrid)[1].accessibleDescription()
    assert "16 of 5 by 5 values" in cnn.findChildren(MapGrid)[0].accessibleDescription()


def test_scales_are_each_maps_each_layers_or_one(panel: OverviewView, opener: Opener) -> None:
    show(panel, opened(opener, "mlp", "cnn_flatten"))
    limits: list[list[np.ndarray]] = []
    for choice in range(3):
        if choice:
            QTest.keyClick(panel.findChild(QComboBox, "scale"), Qt.Key.Key_Down)
        limits.append([layer.sheet.limits for row in rows(panel) for layer in row.layers if not layer.sheet.ink])
    conv = 3  # behind the MLP's three layers
    assert len(set(limits[0][conv])) > 1
    assert len(set(limits[1][conv])) == 1
    assert len({limit for layer in limits[2] for limit in layer}) == 1
    assert limits[2][0][0] == max(float(limit) for layer in limits[1] for limit in layer)


def test_what_a_template_finds_adds_up_to_the_units_answer(panel: OverviewView, opener: Opener) -> None:
    inside = opened(opener, "mlp", "mlp14")
    show(panel, inside)
    press(panel, "First filters")
    for network, row in zip(inside.networks, filters(panel), strict=True):
        shown, seen = row.filters, network.activations
        assert shown is not None
        answers = seen.maps[shown.index + 1].ravel()
        assert list(answers[list(shown.units)]) == sorted(answers, reverse=True)[: len(shown.units)]
        bias = seen.layers[shown.index].weights.bias[list(shown.units)]
        sums = shown.found.maps.sum(axis=(1, 2)) + bias
        assert sums.clip(0) == pytest.approx(answers[list(shown.units)], abs=1e-5)


def test_kernels_stand_above_what_they_find(held, panel: OverviewView, opener: Opener) -> None:
    show(panel, opened(opener, "mlp", "cnn_pooled"))
    press(panel, "First filters")
    QApplication.processEvents()
    wanted, found = filters(panel)[1].findChildren(MapGrid)
    for unit in range(16):
        above, below = centre(wanted, (unit, 2, 2)).x(), centre(found, (unit, 20, 20)).x()
        assert above == pytest.approx(below, abs=5)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=centre(found, (4, 20, 20)))
    assert held.wishes[-2:] == [Put(Focus(1, "conv 1", 4)), TurnTo("layer")]


def test_templates_change_places_only_once_the_pen_rests(panel: OverviewView, opener: Opener, qtbot: QtBot) -> None:
    show(panel, opened(opener, "mlp", "cnn_pooled"))
    press(panel, "First filters")
    (row, _) = filters(panel)
    before = row.filters.units
    show(panel, opened(opener, "mlp", "cnn_pooled", drawing=ONE))
    assert row.filters.units == before
    assert not panel.is_settled()
    qtbot.waitUntil(panel.is_settled)
    assert row.filters.units != before


def test_a_network_that_cannot_be_loaded_says_why(panel: OverviewView, opener: Opener) -> None:
    show(panel, opened(opener, "nobody", "cnn_flatten"))
    assert "there is no network 'nobody'" in words(panel)
    press(panel, "First filters")
    assert "there is no network 'nobody'" in words(panel)


def test_what_is_saved_says_where_it_comes_from(opener: Opener) -> None:
    inside = opened(opener, "mlp", "cnn_rotated")
    lines = provenance(inside, OverviewSettings("first filters", "all")).lines()
    assert lines[0] == "title: Inside the networks: first filters"
    assert lines[1].startswith("networks: mlp (seed")
    assert "pose: dx=1,dy=0,angle=0,scale=1" in lines
    assert "scale: one for all" in lines
    units = sum(len(maps) for network in inside.networks for maps in network.activations.maps[1:])
    assert len(list(table(inside).rows)) == units


def test_an_empty_panel_can_be_painted(panel: OverviewView) -> None:
    assert not panel.grab().isNull()


def test_the_page_follows_the_drawing(open_page) -> None:
    opened = open_page("overview", "mlp", "cnn_rotated", "")
    assert opened.page.seen.is_blank
    opened.session.load_test_digit(0)
    seen = opened.settle()
    assert not seen.is_blank
    assert [network.name for network in seen.networks] == ["mlp", "cnn_rotated"]


def test_nothing_is_opened_while_another_page_is_in_front(open_page) -> None:
    opened = open_page("overview")
    before = opened.page.seen
    opened.tab.turn_to("surgery")
    opened.session.load_test_digit(0)
    assert opened.page.seen is before
    opened.tab.turn_to("overview")
    assert not opened.settle().is_blank


def test_a_click_leads_to_the_page_of_the_layer(open_page) -> None:
    opened = open_page("overview", digit=0)
    grid = opened.page.findChildren(LayerRow)[1].grid(3)
    place = grid.places().map_rect(5).center().toPoint()
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place)
    assert opened.focus == Focus(1, opened.page.seen.networks[1].activations.layers[2].name, 5)
    assert opened.tab.current == "layer"


def test_what_is_saved_says_how_it_is_shown(open_page) -> None:
    opened = open_page("overview", digit=0)
    opened.pick("scale", 1)
    saved = opened.page.provenance()
    assert ("scale", "each layer's") in saved.notes
