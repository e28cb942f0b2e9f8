"""The hand: what a drag, the wheel, a touchpad and keys do with the ink."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.canvas.field_frame import FieldFrame
from digitlab.gui.kit.canvas.hand import HandFrame
from digitlab.gui.kit.canvas.pose_canvas import PoseCanvas
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke

LEFT, MIDDLE, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton
NONE, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BAR = Drawing((Stroke.through([(10, 12), (18, 12), (18, 16), (10, 16)], width=2.0),))  # from 9 to 19, from 11 to 17
ROOM = 0.6  # between ink and frame
CORNER = (19 + ROOM, 11 - ROOM)  # the upper right one
TURNER = (14.0, 11 - ROOM - 2.4)  # 24 logical pixels above the frame


@pytest.fixture
def paper(qtbot: QtBot) -> PoseCanvas:
    """Paper of ten pixels a field pixel with a bar on it, and the hand on it; it shows the poses that it announces."""
    widget = PoseCanvas()
    qtbot.addWidget(widget)
    widget.resize(282, 282)
    widget.set_drawing(BAR)
    widget.set_hand(True)
    widget.pose_changed.connect(widget.show_pose)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    return widget


@pytest.fixture
def poses(paper: PoseCanvas) -> list[Pose]:
    """Every pose that the paper announces."""
    announced: list[Pose] = []
    paper.pose_changed.connect(announced.append)
    return announced


def at(x: float, y: float) -> QPoint:
    return QPoint(round(1 + 10 * x), round(1 + 10 * y))


def press(paper: PoseCanvas, place: tuple[float, float], button=LEFT, modifiers=NONE) -> None:
    QTest.mousePress(paper, button, modifiers, at(*place))


def move(paper: PoseCanvas, *places: tuple[float, float]) -> None:
    for place in places:
        QTest.mouseMove(paper, at(*place))


def release(paper: PoseCanvas, place: tuple[float, float], button=LEFT, modifiers=NONE) -> None:
    QTest.mouseRelease(paper, button, modifiers, at(*place))


def drag(paper: PoseCanvas, *places: tuple[float, float], button=LEFT, modifiers=NONE) -> None:
    press(paper, places[0], button, modifiers)
    move(paper, *places[1:])
    release(paper, places[-1], button, modifiers)


def test_a_drag_anywhere_moves_the_ink_smoothly_and_within_the_limits(paper: PoseCanvas, poses: list[Pose]) -> None:
    drag(paper, (14, 14), (16.5, 14), (16.5, 11.2))
    assert poses == [Pose(dx=2.5), Pose(dx=2.5, dy=-2.8)]
    drag(paper, (3, 26), (2, 26))
    assert poses[-1] == Pose(dx=1.5, dy=-2.8)
    drag(paper, (14, 14), (60, 14))
    assert poses[-1] == Pose(dx=10, dy=-2.8)
    assert paper.drawing() is BAR


def test_a_drag_snaps_where_the_ink_was_drawn_and_shows_it(paper: PoseCanvas, poses: list[Pose]) -> None:
    paper.show_pose(Pose(dx=3, dy=2))
    press(paper, (14, 14))
    move(paper, (10.7, 14))

    def is_marked() -> bool:
        picture, middle = paper.grab().toImage(), at(14, 2)
        return any(picture.pixelColor(middle + QPoint(0, down)).hslSaturation() > 60 for down in range(12))

    assert poses[-1] == Pose(dx=0, dy=2)
    assert is_marked()
    move(paper, (13, 14))
    assert poses[-1] == Pose(dx=2, dy=2)
    assert not is_marked()
    release(paper, (13, 14))


def test_the_round_handle_turns_and_snaps_upright(paper: PoseCanvas, poses: list[Pose]) -> None:
    arm = 14 - TURNER[1]

    def around(angle_deg: float) -> tuple[float, float]:
        angle = math.radians(angle_deg)
        return 14 - arm * math.sin(angle), 14 - arm * math.cos(angle)

    drag(paper, TURNER, around(20), around(40))
    assert poses[-1].angle_deg == pytest.approx(40, abs=1)
    drag(paper, around(40), around(2))
    assert poses[-1] == Pose()
    drag(paper, TURNER, around(90), around(179), around(200))
    assert poses[-1].angle_deg == pytest.approx(-160, abs=1)


def test_a_corner_sizes_and_snaps_at_full_size(paper: PoseCanvas, poses: list[Pose]) -> None:
    way = (CORNER[0] - 14, CORNER[1] - 14)

    def out(factor: float) -> tuple[float, float]:
        return 14 + factor * way[0], 14 + factor * way[1]

    drag(paper, CORNER, out(1.3))
    assert poses[-1].scale == pytest.approx(1.3, abs=0.02)
    drag(paper, out(1.3), out(1.05))
    assert poses[-1] == Pose()
    drag(paper, CORNER, out(0.1))
    assert poses[-1] == Pose(scale=0.5)
    drag(paper, out(0.5), out(3))
    assert poses[-1] == Pose(scale=1.5)


def test_ctrl_goes_by_whole_steps(paper: PoseCanvas, poses: list[Pose]) -> None:
    drag(paper, (14, 14), (16.6, 12.3), modifiers=CTRL)
    assert poses[-1] == Pose(dx=3, dy=-2)


def test_escape_takes_a_drag_back_and_its_release_means_nothing(paper: PoseCanvas, qtbot: QtBot) -> None:
    paper.show_pose(Pose(dx=2, angle_deg=30))
    press(paper, (14, 14))
    move(paper, (17, 17))
    with qtbot.assertNotEmitted(paper.pose_dragged):
        with qtbot.waitSignal(paper.pose_changed) as changed:
            QTest.keyClick(paper, Qt.Key.Key_Escape)
        move(paper, (20, 20))
        release(paper, (20, 20))
    assert changed.args == [Pose(dx=2, angle_deg=30)]


def test_a_drag_tells_its_way_at_its_end_and_another_pose_ends_it(paper: PoseCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(paper.pose_dragged) as dragged:
        drag(paper, (14, 14), (16, 14), (16, 17))
    assert dragged.args == [(Pose(), Pose(dx=2), Pose(dx=2, dy=3))]
    press(paper, (14, 14))
    move(paper, (15, 14))
    paper.show_pose(Pose(dx=-4))
    with qtbot.assertNotEmitted(paper.pose_changed), qtbot.assertNotEmitted(paper.pose_dragged):
        move(paper, (17, 14))
        release(paper, (17, 14))


def test_a_double_click_on_the_ink_puts_it_back_and_beside_it_does_not(
    paper: PoseCanvas, poses: list[Pose], qtbot: QtBot
) -> None:
    paper.show_pose(Pose(dx=5, scale=1.2))
    with qtbot.assertNotEmitted(paper.pose_changed):
        QTest.mouseDClick(paper, LEFT, NONE, at(3, 25))
    QTest.mouseDClick(paper, LEFT, NONE, at(19, 14))
    assert poses == [Pose()]


def roll(paper: PoseCanvas, units: int, modifiers=NONE) -> bool:
    event = QWheelEvent(
        QPointF(140, 140), QPointF(140, 140), QPoint(), QPoint(0, units), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.ignore()
    QApplication.sendEvent(paper, event)
    return event.isAccepted()


def test_the_wheel_turns_and_with_ctrl_sizes_and_stops_at_rest(paper: PoseCanvas, poses: list[Pose]) -> None:
    assert roll(paper, 120)
    assert poses.pop() == Pose(angle_deg=5)
    assert roll(paper, -240)
    assert poses.pop() == Pose()
    for _ in range(4):  # a touchpad's wheel: a quarter of a notch altogether
        roll(paper, 8)
    assert poses.pop() == Pose(angle_deg=1)
    paper.show_pose(Pose(scale=1.02))
    roll(paper, 120, CTRL)
    assert poses.pop() == Pose(scale=1.07)
    roll(paper, -240, CTRL)
    assert poses.pop() == Pose()
    paper.set_hand(False)
    assert not roll(paper, 120)
    assert not poses


@pytest.mark.parametrize(
    ("gesture", "value", "pose"),
    [
        (Qt.NativeGestureType.ZoomNativeGesture, 0.1, Pose(scale=1.1)),
        (Qt.NativeGestureType.RotateNativeGesture, 12.0, Pose(angle_deg=-12)),
    ],
)
def test_two_fingers_on_a_touchpad_size_and_turn(paper: PoseCanvas, poses: list[Pose], gesture, value, pose) -> None:
    place = QPointF(140, 140)
    device = QPointingDevice.primaryPointingDevice()
    for _ in range(4):  # as fingers do, in many small steps
        event = QNativeGestureEvent(gesture, device, 2, place, place, place, value / 4, QPointF())
        QApplication.sendEvent(paper, event)
    assert poses[-1].angle_deg == pose.angle_deg
    assert poses[-1].scale == pytest.approx(pose.scale, abs=0.011)  # each step is of what it is by then


@pytest.mark.parametrize(
    ("key", "modifiers", "pose"),
    [
        (Qt.Key.Key_Left, NONE, Pose(dx=-1)),
        (Qt.Key.Key_Down, SHIFT, Pose(dy=5)),
        (Qt.Key.Key_Q, NONE, Pose(angle_deg=5)),
        (Qt.Key.Key_E, SHIFT, Pose(angle_deg=-45)),
        (Qt.Key.Key_Plus, SHIFT, Pose(scale=1.05)),
        (Qt.Key.Key_Minus, NONE, Pose(scale=0.95)),
    ],
)
def test_keys_move_turn_and_size(paper: PoseCanvas, poses: list[Pose], key, modifiers, pose) -> None:
    QTest.keyClick(paper, key, modifiers)
    assert poses == [pose]


def test_the_middle_button_or_alt_moves_the_ink_with_the_pen_in_hand(paper: PoseCanvas, poses: list[Pose]) -> None:
    paper.set_hand(False)
    drag(paper, CORNER, (CORNER[0] + 2, CORNER[1]), button=MIDDLE)
    assert poses == [Pose(dx=2)]
    drag(paper, (14, 14), (14, 16), modifiers=ALT)
    assert poses[-1] == Pose(dx=2, dy=2)
    drag(paper, (4, 4), (6, 4))
    assert len(paper.drawing().strokes) == 2
    press(paper, (4, 8))
    drag(paper, (8, 8), (9, 9), button=MIDDLE)  # a stroke that is being drawn is not moved meanwhile
    release(paper, (6, 8))
    assert (len(paper.drawing().strokes), poses[-1]) == (3, Pose(dx=2, dy=2))


def test_the_hand_draws_and_erases_nothing_and_blank_paper_has_no_handles(paper: PoseCanvas, poses: list[Pose]) -> None:
    drag(paper, (14, 14), (16, 14), button=RIGHT)
    QTest.keyClick(paper, Qt.Key.Key_Space)
    paper.set_drawing(Drawing())
    drag(paper, (14, 14), (18, 14))
    QTest.keyClick(paper, Qt.Key.Key_Left)
    assert not poses
    assert paper.drawing().is_empty
    assert paper.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_cursor_says_what_the_hand_would_take_hold_of(paper: PoseCanvas) -> None:
    shape = Qt.CursorShape
    for place, expected in (((14, 14), shape.OpenHandCursor), (CORNER, shape.SizeBDiagCursor)):
        move(paper, place)
        assert paper.cursor().shape() == expected
    press(paper, (14, 14))
    assert paper.cursor().shape() == shape.ClosedHandCursor
    release(paper, (14, 14))
    paper.show_pose(Pose(angle_deg=90))
    move(paper, (11 - ROOM, 9 - ROOM))  # where the upper right corner went
    assert paper.cursor().shape() == shape.SizeFDiagCursor
    QApplication.sendEvent(paper, QEvent(QEvent.Type.Leave))
    paper.set_hand(False)
    assert paper.cursor().shape() == shape.BitmapCursor


@pytest.mark.parametrize("pose", [Pose(), Pose(dx=-6, dy=3, angle_deg=70, scale=1.3), Pose(dy=-10)])
def test_the_frame_lies_around_the_moved_ink_and_its_round_handle_within_the_paper(
    paper: PoseCanvas, pose: Pose
) -> None:
    frame, box = FieldFrame.within(282, 282), BAR.bounds()
    assert box == pytest.approx((9, 11, 19, 17))
    shape = HandFrame.around(box, pose, frame, frame.rect())
    moved = pose.move(BAR.strokes[0].points).tolist()
    assert all(shape.contains(frame.to_widget(x, y)) for x, y in moved)
    assert frame.rect().contains(shape.turner)
    larger = HandFrame.around(box, replace(pose, scale=1.5), frame, frame.rect())
    assert larger.polygon().boundingRect().width() > shape.polygon().boundingRect().width() or pose.scale == 1.5
