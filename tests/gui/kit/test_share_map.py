"""The map of shares and its colours: what they say, to the eye and to a screen reader."""

from __future__ import annotations

import csv
import importlib.util
import random
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.cells.cividis import cividis
from digitlab.gui.kit.cells.share_map import CountMap, ShareMap
from digitlab.gui.kit.cells.shift_grid import ShiftGrid
from digitlab.gui.kit.theme import theme_for


def test_cividis_is_the_published_one() -> None:
    spec = importlib.util.find_spec("pyqtgraph")  # not imported: only the table that comes with it is wanted
    assert spec is not None
    assert spec.origin is not None
    table = Path(spec.origin).with_name("colors") / "maps" / "cividis.csv"
    lines = [line for line in table.read_text(encoding="utf-8").splitlines() if line and not line.startswith(";")]
    published = np.rint(255 * np.array(list(csv.reader(lines)), float)).astype(int)
    ours = cividis(np.linspace(0, 1, 256)).astype(int)
    assert np.abs(ours - published).max() <= 7
    np.testing.assert_allclose(ours[[0, -1]], published[[0, -1]], atol=1)


def test_cividis_grows_lighter_with_the_share() -> None:
    lightness = [QColor(*colour).lightnessF() for colour in cividis(np.linspace(0.1, 1, 10)).tolist()]
    grey = (cividis(np.linspace(0, 1, 50)) @ np.array([0.299, 0.587, 0.114])).tolist()
    assert grey == sorted(grey)
    assert len(set(lightness)) > 5


@pytest.fixture
def counts() -> CountMap:
    die = random.Random(5)
    return CountMap("mlp", tuple(tuple(die.randrange(201) for _ in range(21)) for _ in range(21)), 200)


@pytest.fixture
def share_map(qtbot: QtBot, counts: CountMap) -> ShareMap:
    widget = ShareMap()
    qtbot.addWidget(widget)
    widget.setPalette(theme_for(dark=False).palette())
    widget.resize(300, 300)
    widget.show_map(counts)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_each_cell_has_the_colour_of_its_share(share_map: ShareMap, counts: CountMap) -> None:
    image = share_map.grab().toImage()
    for dx, dy in ((-10, -10), (10, -10), (0, 0), (-3, 7), (10, 10)):
        middle = share_map.grid().square(dx, dy).center().toPoint()
        share = counts.right[dy + 10][dx + 10] / 200
        assert image.pixelColor(middle) == QColor(*cividis(np.array(share)).tolist())


def test_large_cells_hold_the_percentage(share_map: ShareMap, counts: CountMap) -> None:
    def shades_of_first() -> int:
        image, cell = share_map.grab().toImage(), share_map.grid().square(-10, -10).toRect()
        return len(
            {image.pixel(x, y) for x in range(cell.left(), cell.right()) for y in range(cell.top(), cell.bottom())}
        )

    assert shades_of_first() == 1
    share_map.resize(640, 640)
    assert shades_of_first() > 3


def test_the_mouse_and_the_keys_point_at_shifts(share_map: ShareMap, qtbot: QtBot) -> None:
    pointed: list[object] = []
    share_map.hovered.connect(pointed.append)
    qtbot.mouseMove(share_map, QPoint(1, 1))
    qtbot.mouseMove(share_map, share_map.grid().square(-7, 2).center().toPoint())
    qtbot.waitUntil(lambda: pointed == [(-7, 2)])
    share_map.show_pointer((10, 2))
    qtbot.keyClick(share_map, Qt.Key.Key_Up)
    assert pointed[-1] == (10, 1)
    share_map.show_pointer((10, 1))
    qtbot.keyClick(share_map, Qt.Key.Key_Right)
    assert pointed[-1] == (10, 1), "the map ends there"


def test_a_map_says_itself_in_words(share_map: ShareMap, counts: CountMap) -> None:
    assert share_map.accessibleDescription().startswith(f"mlp: {counts.right[10][10] / 2:.0f} % unmoved")
    share_map.show_map(None)
    assert share_map.accessibleDescription() == "Not measured."


def test_a_map_of_another_size_is_refused(share_map: ShareMap) -> None:
    for rows in ((), ((1,) * 21,) * 20, ((1,) * 20,) * 21):
        with pytest.raises(ValueError, match="21 rows of 21"):
            share_map.show_map(CountMap("mlp", rows, 200))


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_cells_are_whole_device_pixels_and_fit(qtbot: QtBot, ratio: float) -> None:
    text = QFontMetricsF(ShareMap().font())
    grid = ShiftGrid.within(290, 250, text, ratio)
    assert (grid.cell * ratio) % 1 == pytest.approx(0, abs=1e-9)
    assert (grid.left * ratio) % 1 == pytest.approx(0, abs=1e-9)
    assert grid.left + grid.side <= 290
    assert grid.top + grid.side <= 250
