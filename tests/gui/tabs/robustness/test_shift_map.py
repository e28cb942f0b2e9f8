"""The map of shifts: what it says, to the eye, to a screen reader, and to whoever listens."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.robustness.my_drawing.shift_map import ShiftMap

LIGHT = theme_for(dark=False)
ACCENT = "#0072b2"

Answers = Callable[..., np.ndarray]


@pytest.fixture
def shifts(qtbot: QtBot) -> ShiftMap:
    widget = ShiftMap()
    qtbot.addWidget(widget)
    widget.setPalette(LIGHT.palette())
    widget.resize(widget.sizeHint())
    widget.set_accent("cnn")
    widget.show()
    return widget


def cell(widget: ShiftMap, dx: float, dy: float) -> QPoint:
    return widget.grid().square(dx, dy).center().toPoint()


def corner(widget: ShiftMap, dx: int, dy: int) -> QPoint:
    """Inside a cell, beside any digit."""
    return (widget.grid().square(dx, dy).topLeft() + QPointF(1.5, 1.5)).toPoint()


def test_a_right_answer_is_filled_and_a_wrong_one_is_paper_with_its_digit(shifts: ShiftMap, answers: Answers) -> None:
    labels = np.full((21, 21), 7)
    labels[:, :10] = 4
    shifts.show_answers(answers(labels), 7)
    image = shifts.grab().toImage()
    assert image.pixelColor(corner(shifts, 5, 3)) == QColor(ACCENT)
    assert image.pixelColor(corner(shifts, -5, 3)) == QColor(LIGHT.paper)
    wrong = shifts.grid().square(-5, 3).toAlignedRect()
    inked = [
        image.pixelColor(x, y).lightness() < 120
        for x in range(wrong.left(), wrong.right())
        for y in range(wrong.top(), wrong.bottom())
    ]
    assert sum(inked) > 3


def test_the_surer_the_fuller(shifts: ShiftMap, answers: Answers) -> None:
    def lightness(confidence: float) -> int:
        shifts.show_answers(answers(np.full((21, 21), 7), confidence), 7)
        return shifts.grab().toImage().pixelColor(corner(shifts, 4, 4)).lightness()

    assert lightness(0.3) > lightness(0.6) > lightness(1.0)


def test_columns_are_shifts_to_the_right_and_rows_shifts_downwards(shifts: ShiftMap, answers: Answers) -> None:
    labels = np.full((21, 21), 1)
    labels[3 + 10, -6 + 10] = 7
    shifts.show_answers(answers(labels), 7)
    image = shifts.grab().toImage()
    filled = [
        (dx, dy)
        for dx in range(-10, 11)
        for dy in range(-10, 11)
        if image.pixelColor(corner(shifts, dx, dy)) == QColor(ACCENT)
    ]
    assert filled == [(-6, 3)]


def test_a_place_without_ink_stays_empty(shifts: ShiftMap, answers: Answers) -> None:
    labels = np.full((21, 21), 7)
    labels[0] = -1
    shifts.show_answers(answers(labels), 7)
    assert shifts.grab().toImage().pixelColor(corner(shifts, 0, -10)) == QColor(LIGHT.grid)


def test_small_cells_have_crosses_for_digits(shifts: ShiftMap, answers: Answers) -> None:
    labels = np.full((21, 21), 4)
    shifts.resize(shifts.minimumSizeHint())
    shifts.show_answers(answers(labels), 7)
    of_fours = shifts.grab().toImage()
    shifts.show_answers(answers(np.full((21, 21), 9)), 7)
    assert shifts.grab().toImage() == of_fours
    assert of_fours.pixelColor(cell(shifts, 5, 5)) != QColor(LIGHT.paper)


def test_a_coarse_map_is_filled_up(shifts: ShiftMap, answers: Answers) -> None:
    labels = np.full((21, 21), -2)
    labels[1::3, 1::3] = 7
    shifts.show_answers(answers(labels), 7)
    image = shifts.grab().toImage()
    assert all(
        image.pixelColor(corner(shifts, dx, dy)) == QColor(ACCENT) for dx in range(-10, 11, 4) for dy in range(2, 11, 2)
    )
    assert shifts.accessibleDescription().startswith("Right at 49 of 49 shifts.")


def test_the_mark_moves_with_the_pose_also_between_cells(shifts: ShiftMap) -> None:
    def marked() -> tuple[float, float]:
        image = shifts.grab().toImage()
        at = [
            (x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y) == QColor(LIGHT.highlight)
        ]
        return sum(x for x, _ in at) / len(at), sum(y for _, y in at) / len(at)

    shifts.show_pose(2, -3)
    left, top = marked()
    shifts.show_pose(3.5, 1)
    right, bottom = marked()
    assert (right - left, bottom - top) == pytest.approx((1.5 * 11, 4 * 11), abs=1.1)


def test_pointing_and_clicking_name_the_shift(shifts: ShiftMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shifts.hovered) as hovered:
        QTest.mouseMove(shifts, cell(shifts, 4, -3))
    assert hovered.args == [(4, -3)]
    with qtbot.waitSignal(shifts.requested) as requested:
        QTest.mouseClick(shifts, Qt.MouseButton.LeftButton, pos=cell(shifts, -10, 10))
    assert requested.args == [(-10, 10)]


def test_a_drag_asks_for_every_cell_it_comes_to_and_stays_within_the_map(shifts: ShiftMap) -> None:
    asked: list[tuple[int, int]] = []
    shifts.requested.connect(asked.append)
    shifts.hovered.connect(shifts.show_pointer)
    QTest.mousePress(shifts, Qt.MouseButton.LeftButton, pos=cell(shifts, 8, 0))
    for dx in (9, 10, 25):
        QTest.mouseMove(shifts, cell(shifts, dx, 0))
    QTest.mouseRelease(shifts, Qt.MouseButton.LeftButton, pos=cell(shifts, 25, 0))
    assert asked == [(8, 0), (9, 0), (10, 0)]


def test_leaving_the_cells_is_announced_once(shifts: ShiftMap) -> None:
    left: list[bool] = []
    shifts.hover_left.connect(lambda: left.append(True))
    shifts.hover_left.connect(lambda: shifts.show_pointer(None))
    shifts.show_pointer((1, 1))
    QTest.mouseMove(shifts, QPoint(2, 2))
    QTest.mouseMove(shifts, QPoint(3, 3))
    assert left == [True]


def test_arrow_keys_walk_over_the_cells_and_enter_takes_one(shifts: ShiftMap, qtbot: QtBot) -> None:
    asked: list[tuple[int, int]] = []
    shifts.requested.connect(asked.append)
    shifts.hovered.connect(shifts.show_pointer)
    shifts.show_pose(9, 0.4)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(shifts, key)
    assert asked == [(10, 1)]


def test_pictures_follow_the_theme(shifts: ShiftMap, answers: Answers) -> None:
    shifts.show_answers(answers(np.full((21, 21), 4)), 7)
    shifts.setPalette(theme_for(dark=True).palette())
    assert shifts.grab().toImage().pixelColor(corner(shifts, 5, 5)) == QColor(theme_for(dark=True).paper)


def test_a_map_that_only_shows_announces_nothing(shifts: ShiftMap, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(shifts.hovered), qtbot.assertNotEmitted(shifts.requested):
        shifts.show_pose(3, 4)
        shifts.show_pointer((1, 2))


def test_a_map_refuses_answers_of_another_shape(shifts: ShiftMap) -> None:
    with pytest.raises(ValueError, match=r"\(21, 21, 10\) probabilities, not \(3, 3, 10\)"):
        shifts.show_answers(np.zeros((3, 3, 10), np.float32), 7)


def test_an_empty_map_says_so(shifts: ShiftMap, answers: Answers) -> None:
    shifts.show_answers(answers(np.full((21, 21), 7)), 7)
    shifts.show_answers(None, -1)
    assert shifts.accessibleDescription().startswith("Nothing drawn yet.")


def test_a_map_keeps_its_size_whatever_it_shows(shifts: ShiftMap, answers: Answers) -> None:
    before = shifts.minimumSizeHint(), shifts.sizeHint()
    shifts.show_answers(answers(np.full((21, 21), 4)), 7)
    assert (shifts.minimumSizeHint(), shifts.sizeHint()) == before
