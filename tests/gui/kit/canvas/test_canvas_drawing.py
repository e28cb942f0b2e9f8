"""Drawing on the canvas with mouse, tablet and keyboard."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.testing import assert_allclose
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.ink.stroke import PEN_WIDTH, Drawing, Stroke

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
TabletSender = Callable[..., bool]


def at(x: float, y: float) -> QPoint:
    """A place of the field on the test canvas."""
    return QPoint(round(1 + 10 * x), round(1 + 10 * y))


def draw(canvas: Canvas, *places: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
    """Press at the first place, move through the others, release at the last."""
    QTest.mousePress(canvas, button, pos=at(*places[0]))
    for place in places[1:]:
        QTest.mouseMove(canvas, at(*place))
    QTest.mouseRelease(canvas, button, pos=at(*places[-1]))


def test_a_line_by_mouse_is_a_stroke_in_field_units(canvas: Canvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.stroke_finished) as finished:
        draw(canvas, (4, 5), (10, 5), (20, 15))
    (stroke,) = finished.args[0].strokes
    assert_allclose(stroke.points, [[4, 5], [10, 5], [20, 15]], atol=1e-5)
    assert_allclose(stroke.pressure, 1)
    assert stroke.width == PEN_WIDTH
    assert not stroke.erases


def test_moves_in_quick_succession_are_announced_together_behind_the_painting_of_their_ink(
    canvas: Canvas, qtbot: QtBot
) -> None:
    announced: list[int] = []
    canvas.drawing_changed.connect(lambda drawing: announced.append(len(drawing.strokes[-1].points)))
    QTest.mousePress(canvas, LEFT, pos=at(4, 5))
    QTest.mouseMove(canvas, at(10, 5))
    QTest.mouseMove(canvas, at(20, 15))
    assert len(canvas.drawing().strokes[-1].points) == 3
    assert announced == []
    with qtbot.waitSignal(canvas.drawing_changed):
        pass
    assert announced == [3]


def test_the_finished_drawing_is_the_one_last_announced(canvas: Canvas) -> None:
    changed: list[Drawing] = []
    finished: list[Drawing] = []
    canvas.drawing_changed.connect(changed.append)
    canvas.stroke_finished.connect(finished.append)
    draw(canvas, (4, 5), (10, 5))
    assert finished == [changed[-1]]
    assert canvas.drawing() is finished[0]


def test_a_click_is_a_dot(canvas: Canvas) -> None:
    QTest.mouseClick(canvas, LEFT, pos=at(14, 14))
    (stroke,) = canvas.drawing().strokes
    assert_allclose(stroke.points, [[14, 14]], atol=1e-5)


@pytest.fixture
def sleeping(canvas: Canvas, qtbot: QtBot) -> Canvas:
    """The canvas, whose window another one has covered."""
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not canvas.isActiveWindow())
    return canvas


@pytest.mark.parametrize("comes_first", ["the press", "the focus"])
def test_a_click_that_brings_the_window_to_the_front_makes_no_dot_and_the_next_one_does(
    sleeping: Canvas, qtbot: QtBot, comes_first: str
) -> None:
    if comes_first == "the focus":
        sleeping.activateWindow()
        qtbot.waitUntil(sleeping.isActiveWindow)
    QTest.mouseClick(sleeping, LEFT, pos=at(14, 14))
    assert sleeping.drawing().is_empty
    QTest.mouseClick(sleeping, LEFT, pos=at(14, 14))
    assert len(sleeping.drawing().strokes) == 1


def test_a_line_drawn_into_a_window_that_lay_behind_is_drawn_from_its_beginning(sleeping: Canvas) -> None:
    draw(sleeping, (4, 5), (10, 5), (20, 15))
    (stroke,) = sleeping.drawing().strokes
    assert_allclose(stroke.points, [[4, 5], [10, 5], [20, 15]], atol=1e-5)


def test_a_second_stroke_lies_over_the_first(canvas: Canvas) -> None:
    draw(canvas, (4, 5), (10, 5))
    draw(canvas, (4, 9), (10, 9))
    assert [stroke.points[0, 1] for stroke in canvas.drawing().strokes] == pytest.approx([5, 9])


def test_a_stroke_goes_on_beside_the_field(canvas: Canvas) -> None:
    draw(canvas, (26, 5), (31, 5), (-3, 5))
    assert canvas.drawing().strokes[0].points[:, 0].tolist() == pytest.approx([26, 31, -3])


def test_the_right_button_erases(canvas: Canvas) -> None:
    draw(canvas, (4, 5), (10, 5), button=RIGHT)
    (stroke,) = canvas.drawing().strokes
    assert stroke.erases
    assert stroke.width == pytest.approx(2 * PEN_WIDTH)


def test_the_eraser_erases_with_the_left_button_and_is_never_thin(canvas: Canvas) -> None:
    canvas.set_pen_width(1.0)
    canvas.set_erasing(True)
    draw(canvas, (4, 5), (10, 5))
    canvas.set_erasing(False)
    draw(canvas, (4, 5), (10, 5))
    assert [(stroke.erases, stroke.width) for stroke in canvas.drawing().strokes] == [(True, 4.0), (False, 1.0)]


def test_another_button_in_the_middle_of_a_stroke_changes_nothing(canvas: Canvas) -> None:
    QTest.mousePress(canvas, LEFT, pos=at(4, 5))
    QTest.mousePress(canvas, RIGHT, pos=at(6, 5))
    QTest.mouseRelease(canvas, RIGHT, pos=at(6, 5))
    QTest.mouseMove(canvas, at(9, 5))
    QTest.mouseRelease(canvas, LEFT, pos=at(9, 5))
    (stroke,) = canvas.drawing().strokes
    assert not stroke.erases
    assert stroke.points[-1, 0] == pytest.approx(9)


def test_escape_drops_the_unfinished_stroke_and_says_so(canvas: Canvas, qtbot: QtBot) -> None:
    draw(canvas, (4, 5), (10, 5))
    before = canvas.drawing()
    QTest.mousePress(canvas, LEFT, pos=at(4, 9))
    QTest.mouseMove(canvas, at(9, 9))
    with qtbot.waitSignal(canvas.drawing_changed) as changed, qtbot.assertNotEmitted(canvas.stroke_finished):
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseMove(canvas, at(12, 12))
    QTest.mouseRelease(canvas, LEFT, pos=at(12, 12))
    assert changed.args[0] is before
    assert canvas.drawing() is before


def test_another_drawing_shown_in_the_middle_of_a_stroke_ends_it(canvas: Canvas, qtbot: QtBot) -> None:
    other = Drawing((Stroke.through([[1, 1]]),))
    QTest.mousePress(canvas, LEFT, pos=at(4, 9))
    with qtbot.assertNotEmitted(canvas.drawing_changed), qtbot.assertNotEmitted(canvas.stroke_finished):
        canvas.set_drawing(other)
        QTest.mouseMove(canvas, at(12, 12))
        QTest.mouseRelease(canvas, LEFT, pos=at(12, 12))
    assert canvas.drawing() is other


def test_hiding_the_canvas_finishes_the_stroke(canvas: Canvas, qtbot: QtBot) -> None:
    QTest.mousePress(canvas, LEFT, pos=at(4, 9))
    with qtbot.waitSignal(canvas.stroke_finished):
        canvas.hide()


def test_a_tablet_gives_pressure_and_parts_of_a_pixel(canvas: Canvas, tablet: TabletSender, qtbot: QtBot) -> None:
    kind = QEvent.Type
    with qtbot.waitSignal(canvas.stroke_finished) as finished:
        assert tablet(canvas, kind.TabletPress, QPointF(41.25, 51), 0.25)
        assert tablet(canvas, kind.TabletMove, QPointF(61, 51.5), 0.75)
        assert tablet(canvas, kind.TabletRelease, QPointF(61, 51.5), 0.0)
    (stroke,) = finished.args[0].strokes
    assert_allclose(stroke.points, [[4.025, 5], [6, 5.05]], atol=1e-5)
    assert_allclose(stroke.pressure, [0.25, 0.75])


def test_pressing_harder_in_one_place_adds_ink(canvas: Canvas, tablet: TabletSender) -> None:
    tablet(canvas, QEvent.Type.TabletPress, QPointF(41, 51), 0.25)
    tablet(canvas, QEvent.Type.TabletMove, QPointF(41, 51), 0.5)
    tablet(canvas, QEvent.Type.TabletMove, QPointF(41, 51), 0.4)
    assert_allclose(canvas.drawing().strokes[0].pressure, [0.25, 0.5])


def test_a_tablet_pens_other_end_erases(canvas: Canvas, tablet: TabletSender) -> None:
    eraser = QPointingDevice.PointerType.Eraser
    tablet(canvas, QEvent.Type.TabletPress, QPointF(41, 51), 0.5, eraser)
    tablet(canvas, QEvent.Type.TabletRelease, QPointF(41, 51), 0.0, eraser)
    assert canvas.drawing().strokes[0].erases


def test_a_tablet_that_hovers_draws_nothing(canvas: Canvas, tablet: TabletSender) -> None:
    tablet(canvas, QEvent.Type.TabletMove, QPointF(41, 51), 0.0)
    assert canvas.drawing().is_empty


def test_one_can_draw_by_keyboard(canvas: Canvas, qtbot: QtBot) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(canvas.stroke_finished):
        QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    (stroke,) = canvas.drawing().strokes
    assert_allclose(stroke.points, [[14, 13], [15, 13], [15, 13.25]])


def test_the_keyboards_pen_stays_in_the_field(canvas: Canvas) -> None:
    for _ in range(20):
        QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert canvas.drawing().strokes[0].points[0].tolist() == [0, 14]


def test_a_stroke_by_keyboard_ends_when_the_keyboard_goes_elsewhere(canvas: Canvas, qtbot: QtBot) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    with qtbot.waitSignal(canvas.stroke_finished):
        canvas.clearFocus()


def test_points_are_finite_and_of_the_right_type(canvas: Canvas) -> None:
    draw(canvas, (4, 5), (10, 5))
    assert canvas.drawing().strokes[0].points.dtype == np.float32
