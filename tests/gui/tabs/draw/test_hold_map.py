"""The small map of a card: which cells are filled, where its dot is, and what a click and the keyboard ask for."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.announcer import Announcer
from digitlab.gui.kit.cells.answer_cells import AnswerCells
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.draw.hold_map import HoldMap

CELL = 6


@pytest.fixture
def hold_map(qtbot: QtBot) -> HoldMap:
    """A map of a 7 that is read as such at the shifts to the right, and as a 2 elsewhere."""
    widget = HoldMap()
    qtbot.addWidget(widget)
    widget.resize(21 * CELL, 21 * CELL)
    widget.setPalette(theme_for(dark=False).palette())
    widget.set_accent("cnn")
    probabilities = np.zeros((21, 21, 10), np.float32)
    probabilities[:, :11, 2] = 1
    probabilities[:, 11:, 7] = 1
    widget.show_cells(AnswerCells.of(probabilities.reshape(-1, 10), 7))
    return widget


def centre(dx: int, dy: int) -> QPoint:
    return QPoint((dx + 10) * CELL + CELL // 2 - 1, (dy + 10) * CELL + CELL // 2 - 1)


def test_cells_are_filled_where_the_answer_is_right_and_pale_elsewhere_and_grey_once_outdated(
    hold_map: HoldMap,
) -> None:
    theme = theme_for(dark=False)
    picture = hold_map.grab().toImage()
    assert picture.pixelColor(centre(5, 5)) == QColor(theme.cnn)
    assert picture.pixelColor(centre(-5, 5)) == QColor(theme.grid)
    assert picture.pixelColor(centre(0, 0)) == QColor(theme.highlight)
    hold_map.show_pose(5, 5)
    assert hold_map.grab().toImage().pixelColor(centre(5, 5)) == QColor(theme.highlight)
    hold_map.set_faded(True)
    faded = hold_map.grab().toImage()
    assert theme.cnn not in {faded.pixelColor(centre(dx, 0)).name() for dx in range(-10, 11)}
    said = hold_map.accessibleDescription()
    assert said.startswith("Right at 210 of 441 shifts. It is wrong even where the drawing is not moved. Wrong most")


def test_arrow_keys_have_the_cell_that_they_come_to_said_aloud(hold_map: HoldMap, qtbot: QtBot) -> None:
    said: list[str] = []
    announcer = Announcer(hold_map.window(), 0)
    announcer.announced.connect(said.append)
    hold_map.hovered.connect(hold_map.show_pointer)
    QTest.keyClick(hold_map, Qt.Key.Key_Right)
    assert said == ["Moved by 1 px right, 0 px down: read as 7, > 99.9 % sure, right."]
    for _ in range(20):
        QTest.keyClick(hold_map, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: said[-1].startswith("Moved by 10 px left"))
    with qtbot.assertNotEmitted(announcer.announced, wait=20):
        QTest.keyClick(hold_map, Qt.Key.Key_Left)  # it stands at the edge already


def test_a_click_and_the_keyboard_ask_for_a_shift_of_a_map_that_is_there(hold_map: HoldMap) -> None:
    asked = []
    hold_map.requested.connect(asked.append)
    QTest.mouseClick(hold_map, Qt.MouseButton.LeftButton, pos=centre(-4, 3))
    QTest.keyClick(hold_map, Qt.Key.Key_Right)
    hold_map.show_pointer((1, 0))
    QTest.keyClick(hold_map, Qt.Key.Key_Return)
    assert asked == [(-4, 3), (1, 0)]
    hold_map.show_cells(None)
    assert not hold_map.isEnabled()
