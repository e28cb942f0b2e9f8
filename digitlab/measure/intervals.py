"""How sure a share is that was counted on a sample."""

from __future__ import annotations

import math
from statistics import NormalDist

_Z = NormalDist().inv_cdf(0.975)


def wilson(right: int, n: int) -> tuple[float, float]:
    """The 95 % score interval of a share (Wilson 1927), which stays within [0, 1] and holds at its ends too.

    Args:
        right: How many of n.
        n: How many independent observations, at least 1.
    """
    share, weight = right / n, _Z**2 / n
    middle = (share + weight / 2) / (1 + weight)
    half = _Z * math.sqrt(share * (1 - share) / n + weight / (4 * n)) / (1 + weight)
    return max(0.0, middle - half), min(1.0, middle + half)


def standard_error(right: int, n: int) -> float:
    """The standard error of a share, as its 95 % score interval has it: not 0 where all of n are right."""
    low, high = wilson(right, n)
    return (high - low) / (2 * _Z)
