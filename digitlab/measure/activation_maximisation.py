"""The input that excites a unit most, found by gradient ascent on the image, while the weights stay as they are.

Erhan et al. 2009, "Visualizing higher-layer features of a deep network". Without more it ends in specks that no pen makes; so
the ink costs something, its unevenness costs something, and the image is jittered (Olah et al. 2017, "Feature Visualization").
What is set and what comes of it stands here; :mod:`digitlab.measure.gradient_ascent` makes the steps.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from digitlab.ink.stroke import FIELD_SIDE, Image

Place = Literal["strongest", "everywhere"]
"""What of a unit's map shall be large: its strongest cell, or the mean over all cells."""

MOST_JITTER_PX = 3

_REACH = 5.0  # of the noise from the middle, in pixels: about as far as digits reach


@dataclass(frozen=True, slots=True)
class MaximisationSettings:
    """How the image is looked for.

    Attributes:
        place: What of the unit's map shall be large.
        smoothness: What unevenness costs, in [0, 1]; see :func:`digitlab.measure.gradient_ascent.maximise`.
        ink_cost: What ink costs, in [0, 1]; the same.
        jitter_px: In each step the image is moved by up to so many pixels, either way.
        steps: How many.
        rate: How far a pixel goes in a step at most, about.
        seed: Of the noise at the beginning and of the jitter.
    """

    place: Place = "strongest"
    smoothness: float = 0.2
    ink_cost: float = 0.1
    jitter_px: int = 1
    steps: int = 300
    rate: float = 0.05
    seed: int = 0

    def __post_init__(self) -> None:
        for name in ("smoothness", "ink_cost"):
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"{name.replace('_', ' ')} must lie between 0 and 1, not {getattr(self, name)}")
        if not 0 <= self.jitter_px <= MOST_JITTER_PX:
            raise ValueError(f"the jitter must lie between 0 and {MOST_JITTER_PX} pixels, not {self.jitter_px}")
        if self.steps < 1 or self.rate <= 0 or self.seed < 0:
            raise ValueError("steps and rate must be positive, and the seed not negative")


@dataclass(frozen=True, slots=True, eq=False)
class MaximisationStep:
    """How far it is.

    Attributes:
        step: How many steps were made.
        image: (28, 28) float32 in [0, 1].
        value: What the image makes of the unit: its map's strongest cell, or the mean over its cells.
    """

    step: int
    image: Image
    value: float


def noise(seed: int) -> Image:
    """(28, 28) float32 in [0, 0.4]: specks that fade towards the border, with a seed."""
    away = np.arange(FIELD_SIDE) - (FIELD_SIDE - 1) / 2
    fading = np.exp(-np.square(away / _REACH) / 2)
    specks = np.random.default_rng(seed).uniform(0, 0.4, (FIELD_SIDE, FIELD_SIDE))
    return np.asarray(specks * fading[:, None] * fading, np.float32)
