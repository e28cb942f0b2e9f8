"""The accuracy of a network on test digits that were moved."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import nn

from digitlab.data.mnist import Digits
from digitlab.ink.pose import LIMITS, Pose, posed
from digitlab.ink.stroke import Image
from digitlab.measure.curves import DIRECTIONS
from digitlab.networks.predict import predict_labels

_PART = 1000  # digits moved and read at a time


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition under which a network is examined: the mean over some poses.

    Attributes:
        name: In words, short.
        poses: With equal weight.
    """

    name: str
    poses: tuple[Pose, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A condition under which a network is examined: every digit at one pose of its own, drawn from a box of equally likely poses.

    Attributes:
        shift_px: The largest shift along each axis, either way; shifts are whole pixels.
        turn_deg: The largest turn, either way.
        smallest: The smallest size, relative to the digit's own, ...
        largest: ... and the largest; all between are equally likely.
        seed: Of the poses; a digit's pose follows from it and the digit's number alone.
    """

    shift_px: int
    turn_deg: float
    smallest: float = 1.0
    largest: float = 1.0
    seed: int = 0

    def __post_init__(self) -> None:
        if not (0 <= self.shift_px <= 28 and 0 <= self.turn_deg <= 180 and self.seed >= 0):
            raise ValueError(f"a box reaches over 0 to 28 px and 0 to 180°, with a seed from 0: {self}")
        low, high = LIMITS["scale"]
        if not low <= self.smallest <= self.largest <= high:
            raise ValueError(f"sizes lie between {low:g} and {high:g}, the smaller one first: {self}")

    @property
    def name(self) -> str:
        """Its name in words, short."""
        sizes = f", sizes {self.smallest:g} to {self.largest:g}" if (self.smallest, self.largest) != (1, 1) else ""
        return f"anywhere in ±{self.shift_px} px, ±{self.turn_deg:g}°{sizes}"

    def pose(self, number: int) -> Pose:
        """The pose of a digit."""
        die = np.random.default_rng((self.seed, number))
        dx, dy = die.integers(-self.shift_px, self.shift_px, 2, endpoint=True)
        turn_deg = die.uniform(-self.turn_deg, self.turn_deg)
        return Pose(float(dx), float(dy), float(turn_deg), float(die.uniform(self.smallest, self.largest)))


@dataclass(frozen=True, slots=True)
class Accuracy:
    """How many digits were read rightly.

    Attributes:
        condition: Under what.
        share: In [0, 1], the mean over the poses.
        digits: How many different digits.
        standard_error: Of the share, over digits: one digit's answers at several poses are not independent, so each digit's
            mean over the poses counts as one observation.
    """

    condition: Condition | Box
    share: float
    digits: int
    standard_error: float


def at_pose(pose: Pose) -> Condition:
    """One pose."""
    text = f"dx={pose.dx:g},dy={pose.dy:g},angle={pose.angle_deg:g},scale={pose.scale:g}"
    return Condition("as it is" if pose.is_identity else text, (pose,))


def shifted_by(pixels: float) -> Condition:
    """Shifts by so many pixels along the axes and the diagonals: eight directions."""
    return Condition(f"{pixels:g} px", tuple(Pose(dx * pixels, dy * pixels) for dx, dy in DIRECTIONS))


def turned_by(degrees: float) -> Condition:
    """Turns by so many degrees, either way."""
    return Condition(f"±{degrees:g}°", (Pose(angle_deg=degrees), Pose(angle_deg=-degrees)))


def measure(network: nn.Module, digits: Digits, conditions: Sequence[Condition | Box]) -> Iterator[Accuracy]:
    """The accuracy under each condition, in their order.

    Args:
        network: In evaluation mode.
        digits: The digits to move, as they are resampled by :func:`digitlab.ink.pose.posed`.
        conditions: What to examine.
    """
    for condition in conditions:
        right = np.mean([_right(network, digits, moved) for moved in _moves(condition)], axis=0)  # (n,) in [0, 1]
        error = float(right.std(ddof=1)) / math.sqrt(len(right)) if len(right) > 1 else math.nan
        yield Accuracy(condition, float(right.mean()), len(right), error)


def _moves(condition: Condition | Box) -> list[Callable[[Image, int], Image]]:
    """What is done to the digits, one by one: (n, 28, 28) and the number of the first to (n, 28, 28)."""
    if isinstance(condition, Box):
        return [lambda fields, first: np.stack([posed(f, condition.pose(first + i)) for i, f in enumerate(fields)])]
    return [lambda fields, _, pose=pose: posed(fields, pose) for pose in condition.poses]  # type: ignore[misc] # bound at once


def _right(network: nn.Module, digits: Digits, moved: Callable[[Image, int], Image]) -> NDArray[np.bool_]:
    """Whether each digit is read rightly when it was moved: (n,) bool; blank paper is no digit, whatever a network says to it."""
    right = []
    for start in range(0, len(digits), _PART):
        part = slice(start, start + _PART)
        fields = moved(digits.fields(part), start)
        inked = fields.reshape(len(fields), -1).any(axis=1)
        right.append((predict_labels(network, fields) == digits.labels[part]) & inked)
    return np.concatenate(right)
