"""Which network falls first along an axis, and where two networks change places, as far as their intervals tell them apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from digitlab.measure.curves import AXES, Curve

FALLEN = 0.9
"""A network that reads less of the digits has fallen."""


@dataclass(frozen=True, slots=True)
class Fall:
    """What falls on one side of an axis' rest.

    Attributes:
        side: 1 towards higher levels, -1 towards lower ones.
        level: The level nearest to rest at which any network has fallen.
        first: Which curves fall first: the lowest one there, and those whose 95 % intervals meet its own.
        is_all: Whether those are all, so that none can be said to be first.
    """

    side: int
    level: float
    first: tuple[int, ...]
    is_all: bool


def falls(curves: Sequence[Curve]) -> tuple[Fall, ...]:
    """What falls on each side of rest, towards lower levels first; nothing for a side on which all hold.

    Args:
        curves: Of several networks along one axis, at the same levels; at least one.
    """
    rest, levels = AXES[curves[0].axis].rest, curves[0].levels
    sides = {
        side: sorted(
            (k for k, level in enumerate(levels) if (level - rest) * side > 0), key=lambda k: abs(levels[k] - rest)
        )
        for side in (-1, 1)
    }
    found = (next(_fallen(curves, side, order), None) for side, order in sides.items())
    return tuple(fall for fall in found if fall is not None)


def _fallen(curves: Sequence[Curve], side: int, order: Sequence[int]) -> Iterator[Fall]:
    for k in order:
        lowest = min(curves, key=lambda curve: curve.accuracies[k])
        if lowest.accuracies[k] < FALLEN:
            first = tuple(index for index, curve in enumerate(curves) if not differ(curve, lowest, k))
            yield Fall(side, curves[0].levels[k], first, len(first) == len(curves))


def differ(one: Curve, other: Curve, k: int) -> int:
    """Which of two networks surely reads more at level k: 1 the one, -1 the other, 0 where their 95 % intervals meet."""
    (low, high), (other_low, other_high) = one.interval(k), other.interval(k)
    return (low > other_high) - (high < other_low)


def crossings(one: Curve, other: Curve) -> Iterator[tuple[float, float]]:
    """Where two networks change places: level and accuracy at which their lines cross, between levels where each surely leads.

    Lines that only tremble about each other, as they do near rest, cross nowhere.
    """
    told = [(k, sign) for k in range(len(one.levels)) if (sign := differ(one, other, k))]
    ahead = [a - b for a, b in zip(one.accuracies, other.accuracies, strict=True)]
    for (start, sign), (end, turned) in pairwise(told):
        if sign != turned:
            k = next(k for k in range(start, end) if ahead[k + 1] * sign <= 0)
            share = ahead[k] / (ahead[k] - ahead[k + 1])  # of the way from level k to the next
            level = one.levels[k] + share * (one.levels[k + 1] - one.levels[k])
            yield level, one.accuracies[k] + share * (one.accuracies[k + 1] - one.accuracies[k])
