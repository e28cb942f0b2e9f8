"""A ring whose angle is a turn of the digit."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF


@dataclass(frozen=True, slots=True)
class Dial:
    """Where a ring lies: 0° on top, positive counter-clockwise.

    Attributes:
        centre: Its centre, in logical pixels.
        outer: Its outer radius in logical pixels.
        hole: Its inner radius as a share of the outer one.
    """

    centre: QPointF
    outer: float
    hole: float = 0.5

    @property
    def inner(self) -> float:
        """The inner radius in logical pixels."""
        return self.outer * self.hole

    def at(self, turn_deg: float, radius: float) -> QPointF:
        """The point at a turn."""
        angle = math.radians(turn_deg)
        return self.centre + QPointF(-math.sin(angle), -math.cos(angle)) * radius

    def ray(self, turn_deg: float, start: float, end: float) -> QLineF:
        """The piece of the ray at a turn between two radii."""
        return QLineF(self.at(turn_deg, start), self.at(turn_deg, end))

    def box(self, radius: float) -> QRectF:
        """The square around a circle."""
        return QRectF(self.centre.x() - radius, self.centre.y() - radius, 2 * radius, 2 * radius)

    def band(self, start_deg: float, span_deg: float) -> QPainterPath:
        """The piece of the ring that begins at a turn and spans so many degrees."""
        path, start = QPainterPath(), 90 + start_deg
        outer, inner = self.box(self.outer), self.box(self.inner)
        if span_deg >= 360:
            path.addEllipse(outer)
            path.addEllipse(inner)  # the even-odd rule leaves the hole open
            return path
        path.arcMoveTo(outer, start)
        path.arcTo(outer, start, span_deg)
        path.arcTo(inner, start + span_deg, -span_deg)
        path.closeSubpath()
        return path

    def turn_at(self, place: QPointF) -> float:
        """The turn at which a point lies, in degrees from -180 to 180."""
        offset = place - self.centre
        return math.degrees(math.atan2(-offset.x(), -offset.y()))

    def mark(self, turn_deg: float, tip: float, foot: float) -> QPolygonF:
        """A triangle at a turn, from its tip's radius to its foot's."""
        half_deg = math.degrees(5 / foot)
        return QPolygonF(
            [self.at(turn_deg, tip), self.at(turn_deg - half_deg, foot), self.at(turn_deg + half_deg, foot)]
        )


def degrees(angle_deg: float) -> str:
    """A turn in whole degrees, with a minus sign that is one."""
    whole = round(angle_deg)
    return f"{'−' if whole < 0 else ''}{abs(whole)}°"
