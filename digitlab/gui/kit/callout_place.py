"""Where a bubble lies: beside what it points at, and beside what else is to be seen, as far as there is room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize

ARROW = 10
"""Logical pixels that a bubble's arrow is long, and that it stays away from the frame of what it points at."""

RADIUS = 10.0
"""Of its corners."""


class Side(Enum):
    """Where a bubble lies, seen from what it points at."""

    RIGHT = "right"
    LEFT = "left"
    BELOW = "below"
    ABOVE = "above"


SIDES = tuple(Side)
"""Every side, the usual one first."""


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a bubble lies.

    Attributes:
        side: On which side of its target.
        rect: The bubble with its arrow.
        covers: How many pixels of the target it covers: none wherever there is room beside it.
    """

    side: Side
    rect: QRect
    covers: int


def placed(
    target: QRect, size: QSize, room: QRect, sides: Sequence[Side] = SIDES, spared: Sequence[QRect] = ()
) -> Placing:
    """Where a bubble of a size goes: on the first side with room for it, as near to the target's middle as the room allows.

    Args:
        target: What it points at, in the same coordinates as the room.
        size: Of the bubble with its arrow.
        room: What it has to lie in.
        sides: Which sides to try, in this order.
        spared: What it should not cover either, where it can lie elsewhere beside the target.
    """
    tried = []
    for side in (*sides, *(each for each in SIDES if each not in sides)):
        for rect in _beside(side, target, size, spared):
            rect.moveLeft(max(room.left(), min(rect.left(), room.right() + 1 - size.width())))
            rect.moveTop(max(room.top(), min(rect.top(), room.bottom() + 1 - size.height())))
            covers = _common(rect, target)
            tried.append(((covers, sum(_common(rect, each) for each in spared)), Placing(side, rect, covers)))
    return min(tried, key=lambda each: each[0])[1]  # the first one of those that are equal


def _beside(side: Side, target: QRect, size: QSize, spared: Sequence[QRect]) -> list[QRect]:
    """Where it could lie on one side: before the target's middle, or nearest to it just before or behind what it spares."""
    is_across = side in (Side.RIGHT, Side.LEFT)
    if not is_across:  # the same, with the axes exchanged
        target, size, spared = _turned(target), size.transposed(), [_turned(each) for each in spared]
    middle, reach = target.center().y() - size.height() // 2, RADIUS + 2 * ARROW  # so that its arrow meets the target
    first, last = round(target.top() + reach) - size.height(), round(target.bottom() - reach)
    edges = [edge for each in spared for edge in (each.top() - size.height(), each.bottom() + 1)]
    tops = sorted({max(first, min(edge, last)) for edge in edges}, key=lambda top: abs(top - middle))
    left = target.right() + 1 if side in (Side.RIGHT, Side.BELOW) else target.left() - size.width()
    found = [QRect(QPoint(left, top), size) for top in (middle, *tops)]
    return found if is_across else [_turned(each) for each in found]


def _turned(rect: QRect) -> QRect:
    return QRect(rect.y(), rect.x(), rect.height(), rect.width())


def _common(one: QRect, other: QRect) -> int:
    common = one.intersected(other)
    return max(0, common.width()) * max(0, common.height())
