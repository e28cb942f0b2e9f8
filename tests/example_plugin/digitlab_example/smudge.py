"""A change: ink that a sleeve drew along."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from digitlab.ink.corruptions import Corruption
from digitlab.ink.stroke import Image


def smudged(field: Image, level: float, die: Generator) -> Image:
    """Draws wet ink to the right, as a sleeve does."""
    drawn = field.copy()
    for _ in range(6):
        drawn[:, 1:] = np.maximum(drawn[:, 1:], level * drawn[:, :-1])
    return drawn


CHANGE = Corruption("smudge", "smudged ink", "of full ink", 0.0, (0.0, 0.3, 0.6, 0.9), 0.6, smudged, "paper")
