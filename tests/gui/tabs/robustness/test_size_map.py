"""The strip of sizes: what it says, to the eye, to a screen reader, and to whoever listens."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.robustness.my_drawing.shift_map import ShiftMap
from digitlab.gui.tabs.robustness.my_drawing.size_map import SizeMap
from digitlab.measure.many_fields import SIZES

LIGHT = theme_for(dark=False)
ACCENT, PAPER = QColor("#0072b2"), QColor(LIGHT.paper)

Answers = Callable[..., np.ndarray]


@pytest.fixture
def sizes(qtbot: QtBot) -> SizeMap:
    widget = SizeMap()
    qtbot.addWidget(widget)
    widget.setPalette(LIGHT.palette())
    widget.resize(300, widget.sizeHint().height())
    widget.set_accent("cnn")
    widget.show()
    return widget


def middle(widget: SizeMap, size: float) -> QPoint:
    return widget.cell(size).center().toPoint()


def right_between(low: float, high: float) -> np.ndarray:
    """7 between two sizes, and 2 elsewhere."""
    return np.array([7 if low <= size <= high else 2 for size in SIZES])


def test_right_sizes_are_filled_and_wrong_ones_are_paper(sizes: SizeMap, answers: Answers) -> None:
    sizes.show_answers(answers(right_between(0.75, 1.25)), 7, (0.75, 1.25))
    image = sizes.grab().toImage()

    def colour(size: float) -> QColor:
        return image.pixelColor(sizes.cell(size).topLeft().toPoint() + QPoint(2, 2))

    assert [colour(size) == ACCENT for size in (0.7, 0.75, 1.25, 1.3)] == [False, True, True, False]
    assert (colour(0.7), colour(1.3)) == (PAPER, PAPER)


def test_a_wrong_size_shows_the_digit_answered(sizes: SizeMap, answers: Answers) -> None:
    labels = right_between(0.75, 1.25)
    sizes.show_answers(answers(labels), 7, (0.75, 1.25))
    twos = sizes.grab().toImage()
    labels[labels == 2] = 8
    sizes.show_answers(answers(labels), 7, (0.75, 1.25))
    assert sizes.grab().toImage() != twos


def test_the_survived_sizes_have_a_line_and_stand_in_words(sizes: SizeMap, answers: Answers) -> None:
    sizes.show_answers(answers(right_between(0.75, 1.5)), 7, (0.75, 1.5))
    assert "Right at 16 of 21 sizes." in sizes.accessibleDescription()
    assert "Right from 0.75 to 1.5 times the size." in sizes.accessibleDescription()
    image = sizes.grab().toImage()
    lined = [image.pixelColor(middle(sizes, size).x(), 1) == ACCENT for size in (0.7, 0.75, 1.0, 1.5)]
    assert lined == [False, True, True, True]


def test_pointing_at_the_strip_names_the_size(sizes: SizeMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sizes.hovered) as hovered:
        QTest.mouseMove(sizes, middle(sizes, 0.65))
    assert hovered.args == [0.65]
    with qtbot.waitSignal(sizes.requested) as requested:
        QTest.mouseClick(sizes, Qt.MouseButton.LeftButton, pos=middle(sizes, 1.5))
    assert requested.args == [1.5]
    with qtbot.assertNotEmitted(sizes.requested):
        QTest.mouseClick(sizes, Qt.MouseButton.LeftButton, pos=QPoint(2, middle(sizes, 1.0).y()))


def test_arrow_keys_walk_along_the_strip_and_stop_at_its_ends(sizes: SizeMap) -> None:
    asked: list[float] = []
    sizes.requested.connect(asked.append)
    sizes.hovered.connect(sizes.show_pointer)
    sizes.show_size(1.42)
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Right,
        Qt.Key.Key_Space,
        Qt.Key.Key_Left,
        Qt.Key.Key_Return,
    ):
        QTest.keyClick(sizes, key)
    assert asked == [1.5, 1.45]


def test_the_drawings_size_is_marked_between_the_cells_and_never_beside_them(sizes: SizeMap, answers: Answers) -> None:
    sizes.show_answers(answers(right_between(0.5, 1.5)), 7, (0.5, 1.5))

    def shown(size: float) -> object:
        sizes.show_size(size)
        return sizes.grab().toImage()

    assert shown(0.97) != shown(1.0)
    assert shown(1.5) == shown(7.0)


def test_its_cells_lie_below_the_columns_of_a_map_of_shifts(sizes: SizeMap, qtbot: QtBot) -> None:
    shifts = ShiftMap()
    qtbot.addWidget(shifts)
    for width in (175, 262, 431):
        for widget in (shifts, sizes):
            widget.resize(width, 1000)
        lefts = [shifts.grid().square(dx, 0).left() for dx in range(-10, 11)]
        assert [sizes.cell(size).left() for size in SIZES] == pytest.approx(lefts)


def test_a_strip_refuses_answers_of_another_shape(sizes: SizeMap) -> None:
    with pytest.raises(ValueError, match=r"\(21, 10\) probabilities, not \(24, 10\)"):
        sizes.show_answers(np.zeros((24, 10), np.float32), 7, None)


def test_an_empty_strip_says_so(sizes: SizeMap, answers: Answers) -> None:
    sizes.show_answers(answers(np.full(21, 7)), 7, None)
    sizes.show_answers(None, -1, None)
    assert sizes.accessibleDescription().startswith("Nothing drawn yet.")
