"""The axes along which test digits are changed, and a network's accuracy along one of them.

Every digit is changed once at every level, in a direction, sense or with a noise of its own that follows from the seed and
the digit's number alone: all networks see the same fields, n digits are n independent observations, and the first hundred
digits of a long sweep are those of a short one.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from typing_extensions import override

from digitlab.data.mnist import Digits
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.ink.pens import thickened
from digitlab.ink.pose import Pose, posed
from digitlab.ink.stroke import Image
from digitlab.language import tr
from digitlab.measure.intervals import wilson
from digitlab.plugins import PluginError
from digitlab.untrusted import one_line

if TYPE_CHECKING:
    from torch import nn

AxisName = str
"""A key of :data:`AXES`."""

DIRECTIONS = tuple((dx, dy) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dx or dy)
"""The directions of a shift: along the axes and the diagonals."""

_PART_S = 0.15  # work between two events: a bar that moves, and a wish to stop that is heard
_MOST_DIGITS = 500  # digits at a time, for the memory's sake


@dataclass(frozen=True, slots=True)
class Axis:
    """One way to change a digit.

    Attributes:
        name: Its name.
        unit: Of the levels, as it stands behind a number.
        rest: The level that leaves digits as they are.
        levels: Those examined, ascending.
    """

    name: AxisName
    unit: str
    rest: float
    levels: tuple[float, ...]


class _Axes(Mapping[AxisName, Axis]):
    """The axes by name; those of plug-ins are loaded when they are asked for."""

    _poses = (
        Axis("shift", "px", 0.0, tuple(float(pixels) for pixels in range(11))),
        Axis("turn", "°", 0.0, tuple(float(degrees) for degrees in range(0, 181, 15))),
        Axis("scale", "×", 1.0, tuple(eighths / 8 for eighths in range(4, 13))),
    )

    @override
    def __getitem__(self, name: AxisName) -> Axis:
        if pose := next((axis for axis in self._poses if axis.name == name), None):
            return pose
        kind = CORRUPTIONS[name]
        return Axis(kind.name, kind.unit, kind.rest, kind.levels)

    @override
    def __iter__(self) -> Iterator[AxisName]:
        yield from (axis.name for axis in self._poses)
        yield from CORRUPTIONS

    @override
    def __len__(self) -> int:
        return len(self._poses) + len(CORRUPTIONS)


AXES: Mapping[AxisName, Axis] = _Axes()
"""All axes: Chebyshev radius of a whole-pixel shift in one of eight directions; turn either way; magnification; and what
pen, paper, light, lens and hand do (:mod:`digitlab.ink.corruptions`), plug-ins' changes among them."""

USUAL_AXES: tuple[AxisName, ...] = ("shift", "turn", "scale", "thickness", "noise")
"""Those that a sweep examines, and a page shows, unless it is asked for others."""


_LARGEST_LEVEL = 1000.0


def check_axis(name: str) -> None:
    """Refuse a name that no axis has.

    Raises:
        ValueError: None has.
    """
    if name not in AXES:
        there = tr("there are {axes}; {why_not}", axes=", ".join(AXES), why_not=CORRUPTIONS.why_not(name))
        raise PluginError(tr("there is no axis '{name}': {choices}", name=one_line(name, 60), choices=there))


@dataclass(frozen=True, slots=True)
class Curve:
    """A network's accuracy along an axis.

    Attributes:
        axis: Which.
        levels: Of the axis.
        right: How many digits were read rightly at each level.
        n: How many digits there were at each.
    """

    axis: AxisName
    levels: tuple[float, ...]
    right: tuple[int, ...]
    n: int

    def __post_init__(self) -> None:
        check_axis(self.axis)
        if not self.levels or len(self.levels) != len(self.right):
            raise ValueError(
                tr("{right} counts do not belong to {levels} levels", right=len(self.right), levels=len(self.levels))
            )
        if not all(abs(level) <= _LARGEST_LEVEL for level in self.levels):
            raise ValueError(
                tr(
                    "levels must be finite numbers up to {largest:g}, not {levels}",
                    largest=_LARGEST_LEVEL,
                    levels=self.levels,
                )
            )
        if self.n < 1 or not all(0 <= count <= self.n for count in self.right):
            raise ValueError(tr("counts must lie between 0 and n, which is {n}: {right}", n=self.n, right=self.right))

    @property
    def accuracies(self) -> tuple[float, ...]:
        """The share read rightly at each level, in [0, 1]."""
        return tuple(count / self.n for count in self.right)

    def interval(self, k: int) -> tuple[float, float]:
        """The 95 % interval of the accuracy at level k."""
        return wilson(self.right[k], self.n)


def measure_curve(
    network: nn.Module,
    digits: Digits,
    axis: AxisName,
    *,
    n: int,
    seed: int,
    prepare: Callable[[Image], Image] | None = None,
) -> Generator[int, None, Curve]:
    """A network's accuracy along an axis.

    Args:
        network: In evaluation mode.
        digits: The test digits; the first n are used.
        axis: Which.
        n: How many.
        seed: Of directions, senses and noise.
        prepare: What is done to (n, 28, 28) changed digits before the network sees them; nothing where left out.

    Yields:
        How many more fields were read.
    """
    from digitlab.networks.predict import predict_labels

    levels = AXES[axis].levels
    right = []
    for level in levels:
        count = 0
        for part in timed_parts(n):
            fields = changed(digits.fields(part), axis, level, seed=seed, first=part.start)
            fields = prepare(fields) if prepare else fields
            inked = fields.any(axis=(1, 2))  # blank paper is no digit, whatever a network says to it
            count += int(((predict_labels(network, fields) == digits.labels[part]) & inked).sum())
            yield part.stop - part.start
        right.append(count)
    return Curve(axis, levels, tuple(right), n)


def timed_parts(n: int) -> Iterator[slice]:
    """The range up to n in parts that take about the same time, whatever a network costs: it is taken between two parts."""
    start, size = 0, 1
    while start < n:
        stop = min(start + size, n)
        before = time.perf_counter()
        yield slice(start, stop)
        fitting = size * _PART_S / max(time.perf_counter() - before, 1e-6)
        size = max(1, min(int(fitting), 4 * size, _MOST_DIGITS))
        start = stop


def changed(images: Image, axis: AxisName, level: float, *, seed: int, first: int = 0) -> Image:
    """Digits, changed along an axis.

    Args:
        images: (n, 28, 28) float32 in [0, 1].
        axis: How.
        level: How much.
        seed: Of directions, senses and noise.
        first: The number of the first digit among all test digits.

    Returns:
        (n, 28, 28) float32 in [0, 1].
    """
    if level == AXES[axis].rest:
        return images
    if axis == "scale":
        return posed(images, Pose(scale=level))
    if axis == "thickness":
        return thickened(images, level)
    dice = [np.random.default_rng((seed, number)) for number in range(first, first + len(images))]
    if axis in CORRUPTIONS:
        pairs = zip(images, dice, strict=True)
        return np.stack([CORRUPTIONS[axis].at(image, level, die) for image, die in pairs]) if dice else images
    if axis == "shift":
        poses = [Pose(level * dx, level * dy) for dx, dy in DIRECTIONS]
    else:
        poses = [Pose(angle_deg=level), Pose(angle_deg=-level)]
    return _each_at_its_pose(images, poses, np.array([die.integers(len(poses)) for die in dice]))


def _each_at_its_pose(images: Image, poses: list[Pose], choice: NDArray[np.int64]) -> Image:
    """Move image i to ``poses[choice[i]]``."""
    moved = np.empty_like(images)
    for index, pose in enumerate(poses):
        moved[choice == index] = posed(images[choice == index], pose)
    return moved
