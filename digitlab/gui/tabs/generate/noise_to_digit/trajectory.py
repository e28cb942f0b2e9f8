"""One way from noise to a digit, with further digits that came of other noise."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitlab.data.nearest import Nearest
from digitlab.gui.tabs.generate.readers import Reading
from digitlab.ink.stroke import Image


@dataclass(frozen=True, slots=True, eq=False)
class Trajectory:
    """One class, drawn with one guidance.

    Attributes:
        digit: The class that was asked for.
        guidance: How far the velocity is moved away from that of any digit.
        times: (s + 1,) the time before each step, and at the end.
        images: (s + 1, 28, 28) what is there then: ink = 1, paper = 0, and noise beyond both.
        velocities: (s + 1, 28, 28) where it is going, in ink a unit of time; zero at the end.
        ends: (s + 1, 28, 28) what the flow expects at the end.
        ends_read: What each network reads in what is expected.
        samples: (n, 28, 28) digits in [0, 1] from different noise, of which the first is the end of this trajectory.
        samples_read: What each network reads in them.
        nearest: The training digit that the first one resembles most; None while that is not known.
    """

    digit: int
    guidance: float
    times: NDArray[np.float64]
    images: Image
    velocities: Image
    ends: Image
    ends_read: tuple[Reading, ...]
    samples: Image
    samples_read: tuple[Reading, ...]
    nearest: Nearest | None = None

    @property
    def detour(self) -> float:
        """How long its path is through all pixels, as a multiple of the straight line between its ends; 1 is straight."""
        path = self.images.reshape(len(self.images), -1).astype(np.float64)
        straight = float(np.linalg.norm(path[-1] - path[0]))
        return float(np.linalg.norm(np.diff(path, axis=0), axis=1).sum()) / straight if straight else 1.0

    @property
    def spread(self) -> float | None:
        """The root of the mean squared distance between two samples, in pixels full of ink; None where there is only one."""
        flat = self.samples.reshape(len(self.samples), -1).astype(np.float64)
        pairs = [np.linalg.norm(flat[first] - flat[first + 1 :], axis=1) for first in range(len(flat) - 1)]
        return float(np.sqrt((np.concatenate(pairs) ** 2).mean())) if pairs else None
