"""What the hand takes hold of: a frame that lies around moved ink and turns with it, its handles, and what a drag of each does."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from digitlab.gui.kit.canvas.field_frame import FieldFrame
from digitlab.gui.kit.theme import Theme
from digitlab.ink.pose import LIMITS, STEPS, Pose
from digitlab.ink.stroke import FIELD_SIDE

_ROOM = 0.6  # field pixels between the ink and its frame
_STEM = 24.0  # logical pixels from the frame to the round handle
_RADIUS = 7.0  # of the round handle
_HALF = 5.0  # of a square handle's side
_REACH = 12.0  # how far from a handle's middle it is still taken hold of
_SNAP = 7.0  # logical pixels; what comes so near to its rest is there
_SNAP_DEG = 4.0
_LEAST_ARM = 12.0  # logical pixels from the middle: nearer to it a size would jump
_SIDES = (
    0,
    2,
    1,
    3,
)  # the sides of the frame that the round handle may stand at, the best first: top, bottom, right, left
_SHIFT_DECIMALS = 1  # of a shift: as fine as the fields beside the sliders show it

Box = tuple[float, float, float, float]
"""Left, upper, right and lower end in field pixels."""


class Grip(Enum):
    """What is taken hold of."""

    MOVE = auto()
    TURN = auto()
    SIZE = auto()


@dataclass(frozen=True, slots=True)
class Hold:
    """What the hand holds from press to release.

    Attributes:
        grip: What was taken hold of.
        start: Where, in the widget's logical pixels.
        pose: Where the ink lay then.
        side: The side of the frame that the round handle stands at meanwhile.
    """

    grip: Grip
    start: QPointF
    pose: Pose
    side: int

    def dragged_to(self, place: QPointF, frame: FieldFrame, *, whole: bool = False) -> Pose:
        """Where the ink lies once what is held was dragged to a place; near to its rest it snaps to that.

        Args:
            place: In the widget's logical pixels.
            frame: Of the paper.
            whole: Whether to go by whole steps of the sliders.
        """
        middle = pivot(self.pose, frame)
        if self.grip is Grip.MOVE:
            way = (place - self.start) / frame.unit
            near = _SNAP / frame.unit
            dx, dy = (_near_rest(each, 0.0, near) for each in (self.pose.dx + way.x(), self.pose.dy + way.y()))
            decimals = 0 if whole else _SHIFT_DECIMALS
            moved = replace(self.pose, dx=round(dx, decimals) + 0.0, dy=round(dy, decimals) + 0.0)
        elif self.grip is Grip.TURN:
            angle_deg = self.pose.angle_deg + _direction_deg(place - middle) - _direction_deg(self.start - middle)
            step = 15.0 * STEPS["angle_deg"] if whole else STEPS["angle_deg"]
            wrapped = (angle_deg + 180.0) % 360.0 - 180.0
            moved = replace(self.pose, angle_deg=round(_near_rest(wrapped, 0.0, _SNAP_DEG) / step) * step)
        else:
            arm = max(_LEAST_ARM, _length(self.start - middle))
            scale = self.pose.scale * _length(place - middle) / arm
            scale = _near_rest(scale, 1.0, _SNAP * self.pose.scale / arm)
            moved = replace(self.pose, scale=max(LIMITS["scale"][0], round(scale, 1 if whole else 2)))
        return moved.within_limits()


@dataclass(frozen=True, slots=True)
class HandFrame:
    """The frame around moved ink, in a widget's logical pixels.

    Attributes:
        corners: Four, clockwise from that which was the upper left one before the ink was turned.
        foot: Where the round handle's stem stands on the frame.
        turner: The round handle's middle.
        side: The side that it stands at, counted clockwise from the upper one.
    """

    corners: tuple[QPointF, ...]
    foot: QPointF
    turner: QPointF
    side: int

    @classmethod
    def around(cls, box: Box, pose: Pose, frame: FieldFrame, room: QRectF, side: int | None = None) -> HandFrame:
        """The frame of ink at a pose.

        Args:
            box: What the ink lies in, unmoved.
            pose: Where it lies.
            frame: Of the paper.
            room: The part of the widget that the round handle should lie in.
            side: The side that it stands at; None for the best one with room for it.
        """
        left, top, right, bottom = box[0] - _ROOM, box[1] - _ROOM, box[2] + _ROOM, box[3] + _ROOM
        corners = tuple(
            _moved(x, y, pose, frame) for x, y in ((left, top), (right, top), (right, bottom), (left, bottom))
        )
        places = {each: _turner(corners, each) for each in (_SIDES if side is None else (side,))}
        best = next((each for each, (_, turner) in places.items() if room.contains(turner)), next(iter(places)))
        return cls(corners, *places[best], best)

    def polygon(self) -> QPolygonF:
        """The frame as a closed line."""
        return QPolygonF([*self.corners, self.corners[0]])

    def contains(self, place: QPointF) -> bool:
        """Whether a place lies within the frame."""
        return self.polygon().containsPoint(place, Qt.FillRule.OddEvenFill)

    def grip_at(self, place: QPointF) -> Grip:
        """What is taken hold of at a place: a handle, or else the ink itself, wherever on the paper."""
        if _length(place - self.turner) <= _REACH:
            return Grip.TURN
        if any(_length(place - corner) <= _REACH for corner in self.corners):
            return Grip.SIZE
        return Grip.MOVE

    def size_cursor(self, place: QPointF) -> Qt.CursorShape:
        """The cursor for the corner at a place: along the line from the frame's middle."""
        way = place - (self.corners[0] + self.corners[2]) / 2
        falls = way.x() * way.y() > 0  # y goes downwards
        return Qt.CursorShape.SizeFDiagCursor if falls else Qt.CursorShape.SizeBDiagCursor


def pivot(pose: Pose, frame: FieldFrame) -> QPointF:
    """What the ink is turned and sized about: the field's centre, moved along."""
    return frame.to_widget(FIELD_SIDE / 2 + pose.dx, FIELD_SIDE / 2 + pose.dy)


def paint_hand(
    painter: QPainter, shape: HandFrame, theme: Theme, *, has_handles: bool, is_apart: bool, hot: Grip | None
) -> None:
    """Paint the frame.

    Args:
        painter: On the widget.
        shape: The frame.
        theme: The window's.
        has_handles: Whether the handles can be taken hold of.
        is_apart: Whether the ink is seen elsewhere than within the frame, which is dashed then.
        hot: What the hand holds or lies on: those handles are filled.
    """
    colour = QColor(theme.highlight)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.25, Qt.PenStyle.DashLine if is_apart else Qt.PenStyle.SolidLine))
    painter.drawPolygon(shape.polygon())
    if not has_handles:
        return
    painter.setPen(QPen(colour, 1.5))
    painter.drawLine(shape.foot, shape.turner)
    painter.setBrush(QColor(colour if hot is Grip.TURN else theme.paper))
    painter.drawEllipse(shape.turner, _RADIUS, _RADIUS)
    painter.setBrush(QColor(colour if hot is Grip.SIZE else theme.paper))
    along = shape.corners[1] - shape.corners[0]
    angle_deg = math.degrees(math.atan2(along.y(), along.x()))
    for corner in shape.corners:
        painter.save()
        painter.translate(corner)
        painter.rotate(angle_deg)
        painter.drawRect(QRectF(-_HALF, -_HALF, 2 * _HALF, 2 * _HALF))
        painter.restore()


def paint_rest(painter: QPainter, held: Grip, shape: HandFrame, pose: Pose, frame: FieldFrame, theme: Theme) -> None:
    """Paint what the ink is turned or sized about, and that what is held has snapped to its rest, where it has."""
    paper, middle = frame.rect(), pivot(pose, frame)
    pen = QPen(QColor(theme.highlight), 1.25, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    if held is Grip.MOVE:
        if pose.dx == 0:
            painter.drawLine(QPointF(middle.x(), paper.top()), QPointF(middle.x(), paper.bottom()))
        if pose.dy == 0:
            painter.drawLine(QPointF(paper.left(), middle.y()), QPointF(paper.right(), middle.y()))
        return
    for step in (QPointF(4, 0), QPointF(0, 4)):
        painter.setPen(QPen(pen.color(), 1.5))
        painter.drawLine(middle - step, middle + step)
    painter.setPen(pen)
    if held is Grip.TURN and pose.angle_deg == 0:
        painter.drawLine(middle, shape.foot)
    if held is Grip.SIZE and pose.scale == 1:
        for corner in shape.corners:
            painter.drawLine(middle, corner)


def _turner(corners: tuple[QPointF, ...], side: int) -> tuple[QPointF, QPointF]:
    """The foot and the middle of a round handle on a side of the frame."""
    first, second = corners[side], corners[(side + 1) % 4]
    along, foot = second - first, (first + second) / 2
    return foot, foot + QPointF(along.y(), -along.x()) / max(_length(along), 1e-6) * _STEM


def _moved(x: float, y: float, pose: Pose, frame: FieldFrame) -> QPointF:
    """A point of the unmoved drawing, where the pose brings it, in the widget's logical pixels."""
    (right, down), (left, up) = pose.matrix().tolist()
    off_x, off_y = x - FIELD_SIDE / 2, y - FIELD_SIDE / 2
    middle = pivot(pose, frame)
    return middle + QPointF(right * off_x + down * off_y, left * off_x + up * off_y) * frame.unit


def _near_rest(value: float, rest: float, near: float) -> float:
    return rest if abs(value - rest) < near else value


def _direction_deg(way: QPointF) -> float:
    """Counter-clockwise as one sees it."""
    return math.degrees(math.atan2(-way.y(), way.x()))


def _length(way: QPointF) -> float:
    return math.hypot(way.x(), way.y())
