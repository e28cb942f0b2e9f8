"""The accuracy of a network on test digits that were moved."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import nn

from digitlab.data.mnist import Digits
from digitlab.ink.pose import Pose, posed
from digitlab.networks.predict import predict_labels

_DIRECTIONS = [(dx, dy) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dx or dy]
_PART = 1000  # digits moved and read at a time


@dataclass(frozen=True, slots=True)
class Condition:
    """Under what a network is examined: the mean over some poses.

    Attributes:
        name: In words, short.
        poses: With equal weight.
    """

    name: str
    poses: tuple[Pose, ...]


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

    condition: Condition
    share: float
    digits: int
    standard_error: float


def at_pose(pose: Pose) -> Condition:
    """One pose."""
    text = f"dx={pose.dx:g},dy={pose.dy:g},angle={pose.angle_deg:g},scale={pose.scale:g}"
    return Condition("as it is" if pose.is_identity else text, (pose,))


def shifted_by(pixels: float) -> Condition:
    """Shifts by so many pixels along the axes and the diagonals: eight directions."""
    return Condition(f"{pixels:g} px", tuple(Pose(dx * pixels, dy * pixels) for dx, dy in _DIRECTIONS))


def turned_by(degrees: float) -> Condition:
    """Turns by so many degrees, either way."""
    return Condition(f"±{degrees:g}°", (Pose(angle_deg=degrees), Pose(angle_deg=-degrees)))


def measure(network: nn.Module, digits: Digits, conditions: list[Condition]) -> Iterator[Accuracy]:
    """The accuracy under each condition, in their order.

    Args:
        network: In evaluation mode.
        digits: The digits to move, as they are resampled by :func:`digitlab.ink.pose.posed`.
        conditions: What to examine.
    """
    for condition in conditions:
        right = np.mean([_right(network, digits, pose) for pose in condition.poses], axis=0)  # (n,) in [0, 1]
        error = float(right.std(ddof=1)) / math.sqrt(len(right)) if len(right) > 1 else math.nan
        yield Accuracy(condition, float(right.mean()), len(right), error)


def _right(network: nn.Module, digits: Digits, pose: Pose) -> NDArray[np.bool_]:
    """Whether each digit is read rightly at a pose: (n,) bool."""
    answers = [
        predict_labels(network, posed(digits.fields(slice(start, start + _PART)), pose))
        for start in range(0, len(digits), _PART)
    ]
    return np.asarray(np.concatenate(answers) == digits.labels)
