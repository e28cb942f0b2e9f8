"""The wall of digits: what it shows, what it says, and what a click or Enter tells."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.cells.digit_wall import Caption, DigitWall, WallDigit
from digitlab.gui.kit.theme import theme_for

TOOLTIP, SPOKEN = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole


def digit(number: int, field: int) -> WallDigit:
    captions = (Caption("MLP 3", "99.0 %", right=False), Caption("CNN 7", "98.0 %", right=True))
    return WallDigit(number, field, captions, f"Test digit {number}")


@pytest.fixture
def wall(qtbot: QtBot) -> DigitWall:
    widget = DigitWall()
    qtbot.addWidget(widget)
    widget.setPalette(theme_for(dark=False).palette())
    widget.set_accents("mlp", "cnn")
    widget.resize(600, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def picture(wall: DigitWall) -> QImage:
    return wall.viewport().grab().toImage()


def test_a_click_tells_the_digits_own_number(wall: DigitWall, qtbot: QtBot) -> None:
    wall.show_digits([digit(461, 0), digit(12, 1)], np.zeros((2, 28, 28), np.float32))
    place = wall.visualRect(wall.model().index(1, 0)).center()
    with qtbot.waitSignal(wall.digit_chosen) as told:
        qtbot.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [12]


def test_keys_walk_along_the_wall_and_enter_tells(wall: DigitWall, qtbot: QtBot) -> None:
    wall.show_digits([digit(461, 0), digit(12, 1), digit(7, 2)], np.zeros((3, 28, 28), np.float32))
    wall.setFocus()
    wall.setCurrentIndex(wall.model().index(0, 0))
    QTest.keyClick(wall, Qt.Key.Key_Right)
    QTest.keyClick(wall, Qt.Key.Key_Right)
    with qtbot.waitSignal(wall.digit_chosen) as told:
        QTest.keyClick(wall, Qt.Key.Key_Return)
    assert told.args == [7]


def test_enter_on_an_empty_wall_tells_nothing(wall: DigitWall, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(wall.digit_chosen):
        QTest.keyClick(wall, Qt.Key.Key_Enter)


def test_every_value_is_a_square_of_whole_pixels(wall: DigitWall) -> None:
    field = np.zeros((28, 28), np.float32)
    field[10, 20] = 1
    wall.show_digits([digit(0, 0)], [field])
    ink, image = QColor(theme_for(dark=False).ink).rgb(), picture(wall)
    cell = wall.visualRect(wall.model().index(0, 0))
    above_the_words = range(cell.top(), cell.top() + 6 + 84)
    inked = [(x, y) for y in above_the_words for x in range(image.width()) if image.pixel(x, y) == ink]
    assert len(inked) == 9 * round(wall.devicePixelRatioF()) ** 2
    left, top = inked[0]
    assert inked == [(left + x, top + y) for y in range(3) for x in range(3)]


def test_only_digits_in_sight_are_asked_for(wall: DigitWall) -> None:
    asked: set[int] = set()

    class Fields(list):
        def __getitem__(self, index):
            asked.add(index)
            return np.zeros((28, 28), np.float32)

    wall.show_digits([digit(number, number) for number in range(5000)], Fields())
    picture(wall)
    assert 0 in asked
    assert max(asked) < 100
    wall.scrollToBottom()
    picture(wall)
    assert 4999 in asked


def test_a_digit_is_told_in_words(wall: DigitWall) -> None:
    wall.show_digits([digit(461, 0)], np.zeros((1, 28, 28), np.float32))
    index = wall.model().index(0, 0)
    assert index.data(TOOLTIP) == index.data(SPOKEN) == "Test digit 461"


def test_an_empty_wall_says_why(wall: DigitWall) -> None:
    blank = picture(wall)
    wall.set_empty_words("None at this pose.")
    assert picture(wall) != blank


def test_long_names_make_wide_places(wall: DigitWall) -> None:
    wall.show_digits([digit(0, 0)], np.zeros((1, 28, 28), np.float32))
    narrow = wall.visualRect(wall.model().index(0, 0)).width()
    captions = (Caption("cnn_rotated 3", "99.0 %", right=False), Caption("cnn_pooled 7", "98.0 %", right=True))
    wall.show_digits([WallDigit(0, 0, captions, "")], np.zeros((1, 28, 28), np.float32))
    assert wall.visualRect(wall.model().index(0, 0)).width() > narrow


@pytest.mark.parametrize("dark", [False, True])
def test_a_picture_in_colour_has_its_colours_on_light_and_on_dark_paper(wall: DigitWall, dark: bool) -> None:
    theme = theme_for(dark=dark)
    wall.setPalette(theme.palette())
    red, black = np.zeros((3, 28, 28), np.float32), np.zeros((3, 28, 28), np.float32)
    red[1:, 8:20, 8:20] = 1  # the light that white paper would miss
    black[:, 8:20, 8:20] = 1
    wall.show_digits([digit(0, 0), digit(1, 1)], [red, black])
    image = picture(wall)
    for row, expected in ((0, QColor(255, 0, 0)), (1, QColor("white" if dark else "black"))):
        cell = wall.visualRect(wall.model().index(row, 0))
        middle = cell.center().x(), cell.top() + 6 + 42
        assert image.pixelColor(*(round(each * wall.devicePixelRatioF()) for each in middle)) == expected
        corner = middle[0] - 36, middle[1] - 36
        assert image.pixelColor(*(round(each * wall.devicePixelRatioF()) for each in corner)) == QColor(theme.paper)
