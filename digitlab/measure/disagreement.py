"""Where two networks disagree: the test digits, at one pose, that one of them reads and the other does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
from numpy.typing import NDArray

from digitlab.data.mnist import Digits
from digitlab.ink.centring import centred
from digitlab.ink.pose import Pose, posed
from digitlab.ink.stroke import Image


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One digit that only one of two networks reads.

    Attributes:
        digit: Its number among the test digits.
        label: Its true class.
        left_answer: The left network's answer.
        right_answer: The right network's.
        left_confidence: How sure the left one is of its answer, in [0, 1].
        right_confidence: The same of the right one.
    """

    digit: int
    label: int
    left_answer: int
    right_answer: int
    left_confidence: float
    right_confidence: float

    @property
    def left_is_right(self) -> bool:
        """Whether it is the left network that reads it."""
        return self.left_answer == self.label


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two networks on the same test digits at one pose.

    Attributes:
        networks: The names, left and right.
        weights_hashes: Of their weights files.
        pose: Where the digits lay.
        centred_first: Whether they were then cropped, scaled and centred.
        window_deg: The largest turn that networks that read turns expected; None for their own.
        n: How many digits, the first ones of the test set.
        both_right: How many both read.
        only_left: How many only the left one reads.
        only_right: How many only the right one reads.
        neither: How many neither reads.
        found: Those that only one reads; first those of which both are surest, by the product of their confidences.
    """

    networks: tuple[str, ...]
    weights_hashes: tuple[str, ...]
    pose: Pose
    centred_first: bool
    window_deg: float | None
    n: int
    both_right: int
    only_left: int
    only_right: int
    neither: int
    found: tuple[Disagreement, ...]


def comparison(
    networks: tuple[str, str],
    weights_hashes: tuple[str, str],
    labels: NDArray[np.integer],
    probabilities: tuple[Image, Image],
    *,
    pose: Pose,
    centred_first: bool,
    window_deg: float | None,
) -> Comparison:
    """The comparison of what two networks said.

    Args:
        networks: The names.
        weights_hashes: Of their files.
        labels: (n,) true classes.
        probabilities: (n, 10) each; rows of zeros where a field was blank, which is no answer, so nobody reads it.
        pose: Where the digits lay.
        centred_first: Whether they were centred.
        window_deg: The turns that were expected.
    """
    answers = [said.argmax(axis=1) for said in probabilities]
    sure = [said.max(axis=1) for said in probabilities]
    left, right = ((answer == labels) & (confidence > 0) for answer, confidence in zip(answers, sure, strict=True))
    differing = np.flatnonzero(left != right)
    order = differing[np.argsort(-sure[0][differing] * sure[1][differing], kind="stable")]
    found = tuple(
        Disagreement(
            int(number),
            int(labels[number]),
            int(answers[0][number]),
            int(answers[1][number]),
            float(sure[0][number]),
            float(sure[1][number]),
        )
        for number in order
    )
    return Comparison(
        networks,
        weights_hashes,
        pose,
        centred_first,
        window_deg,
        len(labels),
        both_right=int((left & right).sum()),
        only_left=int((left & ~right).sum()),
        only_right=int((right & ~left).sum()),
        neither=int((~left & ~right).sum()),
        found=found,
    )


@dataclass(frozen=True, slots=True, eq=False)
class FoundFields(Sequence[Image]):
    """The digits found, each as the networks saw it, made when it is asked for: (28, 28) float32 in [0, 1].

    Attributes:
        comparison: Whose.
        digits: The test digits.
    """

    comparison: Comparison
    digits: Digits

    def __len__(self) -> int:
        """How many were found."""
        return len(self.comparison.found)

    @overload
    def __getitem__(self, index: int) -> Image: ...

    @overload
    def __getitem__(self, index: slice) -> list[Image]: ...

    def __getitem__(self, index: int | slice) -> Image | list[Image]:
        """One of them, or some."""
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        digit = self.comparison.found[index].digit
        (field,) = seen(self.digits, slice(digit, digit + 1), self.comparison.pose, self.comparison.centred_first)
        return np.asarray(field)


def seen(digits: Digits, part: slice, pose: Pose, centred_first: bool) -> Image:
    """Some digits as the networks see them at a pose: (n, 28, 28) float32 in [0, 1]."""
    fields = posed(digits.fields(part), pose)
    return np.stack([centred(field) for field in fields]) if centred_first else fields
