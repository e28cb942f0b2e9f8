"""Paper whose ink is a thing that one takes hold of: the hand drags it, turns it and makes it larger or smaller."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.canvas.hand import Box, Grip, HandFrame, Hold, paint_hand, paint_rest
from digitlab.gui.kit.canvas.hand_steps import KEYS_HELP, HandSteps, Step
from digitlab.gui.kit.signals import Emits, signal
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing
from digitlab.language import mark, tr

_Button, _Modifier = Qt.MouseButton, Qt.KeyboardModifier
_EDGE = 10.0  # logical pixels that the round handle stays away from the widget's edge

_WITH_PEN = mark(
    "Draw here; the right button erases, and the middle one, or Alt, moves the digit.\n"
    "By keyboard: the arrow keys move the pen, Space lowers and lifts it."
)
_WITH_HAND = mark(
    "Drag the digit to move it, its round handle to turn it, a corner to resize it; Ctrl goes by whole steps, "
    "Escape cancels."
)


class PoseCanvas(Canvas):
    """Paper on which a pose moves the ink, and a hand beside pen and eraser that moves it.

    It shows the pose that it is told, and announces those that the hand would have.

    Signals:
        held: The hand took hold of the ink, before it moves anything.
        pose_changed: Where the ink shall lie, after every move of the hand.
        pose_dragged: All poses from where a drag took hold of the ink to where it let go.
    """

    held: Emits[()] = signal()
    pose_changed: Emits[Pose] = signal(object)
    pose_dragged: Emits[tuple[Pose, ...]] = signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._has_hand = False
        self._at, self._is_apart = Pose(), False
        self._hold: Hold | None = None
        self._held_by = _Button.NoButton
        self._way: list[Pose] = []
        self._hot: Grip | None = None
        self._box: tuple[Drawing, Box | None] | None = None
        self._steps = HandSteps()
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setToolTip(tr(_WITH_PEN))

    def set_hand(self, has_hand: bool) -> None:
        """Whether the hand moves the ink, or a pen or eraser draws."""
        self.finish()
        self._let_go()
        self._has_hand, self._hot = has_hand, None
        self._hide_keys()
        self.setToolTip(f"{tr(_WITH_HAND)}\n{tr(KEYS_HELP)}" if has_hand else tr(_WITH_PEN))
        self._update_cursor()
        self.update()

    def show_pose(self, pose: Pose, *, is_apart: bool = False) -> None:
        """Show where the ink was moved to; a pose that the hand did not bring it to ends a drag.

        Args:
            pose: Where it lies.
            is_apart: Whether it is seen elsewhere nevertheless, such as centred.
        """
        if self._hold is not None and pose != self._way[-1]:
            self._drop_hold()
        if (pose, is_apart) != (self._at, self._is_apart):
            self._at, self._is_apart = pose, is_apart
            self.update()

    def _bounds(self) -> Box | None:
        """What the ink lies in, unmoved; None without ink."""
        if self._box is None or self._box[0] is not self._drawing:
            self._box = self._drawing, self._drawing.bounds()
        return self._box[1]

    def _shape(self) -> HandFrame | None:
        box = self._bounds()
        if box is None:
            return None
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        return HandFrame.around(box, self._at, self._frame(), room, self._hold.side if self._hold else None)

    def _announce(self, pose: Pose) -> None:
        if pose != self._at:
            self.pose_changed.emit(pose)

    def _take_hold(self, place: QPointF, button: Qt.MouseButton) -> None:
        shape = self._shape()
        if shape is None:
            return
        grip = shape.grip_at(place) if self._has_hand and button == _Button.LeftButton else Grip.MOVE
        self._hold, self._held_by = Hold(grip, place, self._at, shape.side), button
        self._way = [self._at]
        self._update_cursor()
        self.update()
        self.held.emit()

    def _drag(self, hold: Hold, event: QMouseEvent) -> None:
        whole = bool(event.modifiers() & _Modifier.ControlModifier)
        pose = hold.dragged_to(event.position(), self._frame(), whole=whole)
        if pose != self._way[-1]:
            self._way.append(pose)
            self._announce(pose)

    def _let_go(self) -> None:
        """End a drag, where there is one, and say which way it went."""
        if self._hold is not None:
            self._drop_hold()
            if len(self._way) > 1:
                self.pose_dragged.emit(tuple(self._way))

    def _take_back(self, hold: Hold) -> None:
        self._drop_hold()
        self._announce(hold.pose)

    def _drop_hold(self) -> None:
        if self._hold is not None:
            self._hold = None
            self._update_cursor()
            self.update()

    def _point_at(self, place: QPointF) -> None:
        shape = self._shape()
        hot = shape.grip_at(place) if shape else None
        if hot is not self._hot:
            self._hot = hot
            self.update()
        if shape and hot is Grip.SIZE:
            self.setCursor(shape.size_cursor(place))
        else:
            self._update_cursor()

    def _take_step(self, step: Step | None) -> None:
        if step is not None and self._bounds() is not None and self._hold is None:
            self._announce(self._at.stepped(*step))

    @override
    def _update_cursor(self) -> None:
        if self._hold is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._has_hand:
            self.setCursor(Qt.CursorShape.ArrowCursor if self._bounds() is None else Qt.CursorShape.OpenHandCursor)
        else:
            super()._update_cursor()

    @override
    def set_drawing(self, drawing: Drawing) -> None:
        """Show a drawing; another one than is shown ends what is being drawn or dragged."""
        if drawing is not self._drawing:
            self._drop_hold()
        super().set_drawing(drawing)
        if self._has_hand:
            self._update_cursor()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the ink with the hand, the middle button, or Alt; otherwise draw."""
        moves = event.button() == _Button.MiddleButton or bool(event.modifiers() & _Modifier.AltModifier)
        if self._hold is not None or (self._live is not None and moves):
            return
        if moves or self._has_hand:
            self._awakening.takes_press()  # a click moves nothing, whether or not it woke the window
            if event.button() != _Button.RightButton:
                self._take_hold(event.position(), event.button())
        else:
            super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Put the ink back to rest."""
        shape = self._shape()
        if self._has_hand and event.button() == _Button.LeftButton and shape and shape.contains(event.position()):
            self._announce(Pose())
        else:
            self.mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what the hand holds, show what it would take hold of, or draw on."""
        if self._hold is not None:
            self._drag(self._hold, event)
        elif self._has_hand:
            self._point_at(event.position())
        else:
            super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go, or take the pen up."""
        if self._hold is None:
            super().mouseReleaseEvent(event)
        elif event.button() == self._held_by:
            self._drag(self._hold, event)
            self._let_go()
            if self._has_hand:
                self._point_at(event.position())

    @override
    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with pressure; the hand has none, and takes the mouse events that Qt makes of these."""
        if self._has_hand or self._hold is not None:
            event.ignore()
        else:
            super().tabletEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the ink by the hand, with Ctrl size it."""
        if not self._has_hand or self._bounds() is None:
            super().wheelEvent(event)
            return
        event.accept()
        self._take_step(self._steps.of_wheel(event))

    @override
    def event(self, event: QEvent) -> bool:
        """Take a pinch, and a turn of two fingers, from a touchpad."""
        if not (self._has_hand and isinstance(event, QNativeGestureEvent)):
            return super().event(event)
        self._take_step(self._steps.of_gesture(event, self._at))
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, turn and size the ink with the hand; Escape takes a drag back; with pen or eraser, draw."""
        if self._hold is not None and event.key() == Qt.Key.Key_Escape:
            self._take_back(self._hold)
        elif not self._has_hand:
            super().keyPressEvent(event)
        elif step := self._steps.of_key(event):
            self._take_step(step)
        else:
            event.ignore()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._hot is not None:
            self._hot = None
            self.update()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Let go: no release reaches a hidden widget."""
        self._let_go()
        super().hideEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet, and over it the frame of what the hand moves."""
        super().paintEvent(event)
        if not self._has_hand and self._hold is None:
            return
        shape = self._shape()
        if shape is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        held = self._hold.grip if self._hold else None
        if held is not None:
            paint_rest(painter, held, shape, self._at, self._frame(), self._theme)
        hot = held or self._hot
        paint_hand(painter, shape, self._theme, has_handles=self._has_hand, is_apart=self._is_apart, hot=hot)
        painter.end()
