"""The latent plane, and the points of it that are looked at all at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Latent = tuple[float, float]
"""A point of the plane: two numbers that a training makes nearly independent, with mean 0 and variance 1."""

POINTS_A_SIDE = 15
STEP = 0.4
"""From one of the points to the next."""

REACH = POINTS_A_SIDE * STEP / 2
"""The plane is shown from −REACH to REACH: 99.5 % of a standard normal distribution in the plane lie there."""

_ALONG = (np.arange(POINTS_A_SIDE) - POINTS_A_SIDE // 2) * STEP

POINTS: NDArray[np.float32] = np.array([(x, y) for y in _ALONG[::-1] for x in _ALONG], np.float32)
"""(225, 2), row by row from the upper left: the first number grows to the right, the second one upwards."""

CORNERS: NDArray[np.float32] = np.array(
    [(column, row) for row in range(POINTS_A_SIDE) for column in range(POINTS_A_SIDE)], np.float32
)
"""(225, 2) columns and rows of the same points."""


def within(x: float, y: float) -> Latent:
    """The nearest point of the plane that is shown, in hundredths."""
    bounded = (round(min(max(each, -REACH), REACH), 2) + 0.0 for each in (x, y))  # no negative zeros
    return next(bounded), next(bounded)
