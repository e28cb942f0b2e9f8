"""Walks: poses that a drawing is taken through one after the other, in steps of one length."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import numpy as np

from digitlab.ink.pose import Pose

LENGTH = 40
"""The poses of a walk."""

_STEP = Pose(dx=1.0, dy=1.0, angle_deg=9.0, scale=0.05)  # of each part of a pose: these count as equally far

WAYS: dict[str, tuple[Pose, ...]] = {
    # right, and around on a square that stands on its corner: whole pixels, none of them twice
    "shift": (Pose(), Pose(dx=8), Pose(dy=-8), Pose(dx=-8), Pose(dy=8), Pose(dy=1)),
    "turn": (Pose(), Pose(angle_deg=90), Pose(angle_deg=-90), Pose(angle_deg=-9)),
    "size": (Pose(), Pose(scale=0.5), Pose(scale=1.5), Pose(scale=1.05)),
    "all": (
        *(Pose(), Pose(dx=6), Pose(dy=-6), Pose(dx=-6), Pose(dy=6), Pose()),
        *(Pose(angle_deg=54), Pose(angle_deg=-54), Pose()),
        *(Pose(scale=0.7), Pose(scale=1.3), Pose()),
    ),
}
"""The corners of the walks that the window offers, by what they change; each begins at rest."""


@cache
def walk(way: str) -> tuple[Pose, ...]:
    """The poses of one of the WAYS; the first one is at rest."""
    return along(WAYS[way], LENGTH)


def own_walk(way: Sequence[Pose]) -> tuple[Pose, ...]:
    """The poses of a way that somebody moved a drawing; the first one is at rest, wherever the way begins."""
    return (Pose(), *along(way, LENGTH - 1))


def along(way: Sequence[Pose], count: int) -> tuple[Pose, ...]:
    """So many poses along a way, both of its ends among them, and equally far apart.

    Args:
        way: The corners of the way, one or more; turns go the shorter way round.
        count: At least 2.
    """
    lengths = [_distance(one, other) for one, other in pairwise(way)]
    reached = np.concatenate([[0.0], np.cumsum(lengths)])  # (corners,)
    poses = []
    for wanted in np.linspace(0.0, reached[-1], count).tolist():
        leg = min(int(np.searchsorted(reached, wanted + 1e-9, side="right")) - 1, len(lengths) - 1)
        share = (wanted - reached[leg]) / lengths[leg] if lengths and lengths[leg] > 0 else 0.0
        poses.append(_between(way[leg], way[leg + 1], float(share)) if lengths else way[0])
    return tuple(poses)


def _distance(one: Pose, other: Pose) -> float:
    """How far one pose lies from another, in steps of the part that differs most."""
    return max(
        abs(other.dx - one.dx) / _STEP.dx,
        abs(other.dy - one.dy) / _STEP.dy,
        abs(_turn(one, other)) / _STEP.angle_deg,
        abs(other.scale - one.scale) / _STEP.scale,
    )


def _turn(one: Pose, other: Pose) -> float:
    """Degrees from one pose to another, the shorter way round."""
    return (other.angle_deg - one.angle_deg + 180.0) % 360.0 - 180.0


def _between(one: Pose, other: Pose, share: float) -> Pose:
    """A share of the way from one pose to another, as fine as the window shows it."""
    dx, dy, scale = (
        getattr(one, part) + share * (getattr(other, part) - getattr(one, part)) for part in ("dx", "dy", "scale")
    )
    angle_deg = one.angle_deg + share * _turn(one, other)
    return Pose(round(dx, 1) + 0.0, round(dy, 1) + 0.0, round(angle_deg, 1) + 0.0, round(scale, 2)).within_limits()
