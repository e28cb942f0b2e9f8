"""The sheet as a classifier reads it that is slid over it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.convolution.sheet.outcome import Chosen, Cost, Windows
from digitlab.gui.tabs.convolution.sheet.window_map import WindowMap

UNIT = 5


@pytest.fixture
def windows(qtbot: QtBot) -> WindowMap:
    widget = WindowMap()
    qtbot.addWidget(widget)
    widget.resize(UNIT * 84 + 2, UNIT * 56 + 2)
    confidences = np.full((8, 15), 0.95, np.float32)
    confidences[:, 8:] = 0.15
    read = Windows(Chosen("mlp"), None, np.full((8, 15), 8), confidences, 4, Cost(0, 0.0))
    widget.show_windows(np.zeros((56, 84), np.float32), read)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def at(x: float, y: float) -> QPoint:
    return QPoint(round(1 + UNIT * x), round(1 + UNIT * y))


@pytest.mark.parametrize(
    ("place", "window"),
    [((14, 14), (0, 0)), ((70, 42), (7, 14)), ((31, 21), (2, 4)), ((2, 2), (0, 0)), ((83, 55), (7, 14))],
)
def test_a_place_belongs_to_the_window_around_it(windows: WindowMap, qtbot: QtBot, place, window) -> None:
    with qtbot.waitSignal(windows.hovered) as hovered:
        QTest.mouseMove(windows, at(40, 28))
        QTest.mouseMove(windows, at(*place))
    assert hovered.args[0] is not None
    found = []
    windows.hovered.connect(found.append)
    windows.show_pointer((3, 3))
    QTest.mouseMove(windows, at(place[0], place[1] - 1 if place[1] > 50 else place[1] + 1))
    assert found[-1] == window


def test_an_unsure_answer_is_fainter(windows: WindowMap) -> None:
    image, paper = windows.grab().toImage(), QColor(theme_for(dark=False).paper)

    def strength(x: int) -> int:
        corner = at(x - 1.5, 12)
        colours = (image.pixelColor(corner.x() + right, corner.y() + down) for right in range(15) for down in range(20))
        return max(sum(abs(a - b) for a, b in zip(each.getRgb(), paper.getRgb(), strict=True)) for each in colours)

    assert strength(14 + 4) > 2 * strength(14 + 4 * 12) > 0


def test_the_window_that_is_pointed_at_is_framed_where_it_lies(windows: WindowMap) -> None:
    windows.show_pointer((2, 4))
    image, frame = windows.grab().toImage(), QColor(theme_for(dark=False).highlight)
    for x, y in ((16, 20), (44, 20), (30, 8), (30, 36)):
        assert image.pixelColor(at(x, y)) == frame


def test_arrow_keys_go_from_window_to_window(windows: WindowMap, qtbot: QtBot) -> None:
    found = []
    windows.hovered.connect(found.append)
    windows.hovered.connect(windows.show_pointer)
    windows.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(windows, key)
    assert found[-1] == (0, 2)


def test_blank_paper_has_no_answer(windows: WindowMap) -> None:
    windows.show_windows(None, None)
    found = []
    windows.hovered.connect(found.append)
    QTest.mouseMove(windows, at(20, 20))
    assert found == []
    assert windows.accessibleDescription() == "Nothing drawn yet."
