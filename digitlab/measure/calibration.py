"""How far a network's confidence can be believed, and what it is worth to answer only when sure.

A network is *calibrated* when, of all answers of which it is 90 % sure, 90 % are right. A temperature fitted on digits that nothing
was learned from brings that about, on digits like those (:mod:`digitlab.measure.temperature`). It does not tell the network what
a digit is not. No framework here: a window reads it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitlab.measure.temperature import Floats, negative_log_likelihood, tempered

BINS = 15
"""Bins of equal width between 0 and 1, as in Guo et al."""

THRESHOLDS = (*(percent / 100 for percent in range(50, 99)), *(tenths / 1000 for tenths in range(990, 1000)))
"""The least confidences that one may ask for: 50 % to 98 % in steps of 1 %, 99 % to 99.9 % in steps of 0.1 %."""


@dataclass(frozen=True, slots=True)
class Bin:
    """The answers whose confidence lies in one interval; at least one.

    Attributes:
        low: From this confidence, exclusively.
        high: To this one.
        count: How many answers.
        confidence: Their mean confidence.
        accuracy: The share of them that is right.
    """

    low: float
    high: float
    count: int
    confidence: float
    accuracy: float


@dataclass(frozen=True, slots=True)
class Reliability:
    """Confidence beside accuracy on some digits.

    Attributes:
        n: How many digits.
        accuracy: Share answered rightly.
        confidence: The mean confidence.
        error: Expected calibration error: the mean distance of accuracy and confidence over the bins, weighted by their counts.
        nll: Mean negative log-likelihood of the true class.
        bins: Those that are not empty, ascending.
    """

    n: int
    accuracy: float
    confidence: float
    error: float
    nll: float
    bins: tuple[Bin, ...]


@dataclass(frozen=True, slots=True)
class NonDigits:
    """How a network takes to drawings that are no digit.

    Attributes:
        kind: One of :data:`digitlab.measure.scribbles.KINDS`.
        n: How many drawings.
        answered: The share answered at each threshold.
    """

    kind: str
    n: int
    answered: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Calibration:
    """One network's calibration and what its confidence is worth.

    Attributes:
        network: Its name.
        weights_hash: SHA-256 of its weights file.
        data_hash: SHA-256 of all test digits and labels.
        temperature: Fitted.
        n_fitted: On how many held-out training digits.
        nll_before: Their mean negative log-likelihood as the network is.
        nll_after: The same at the temperature.
        raw: Reliability on test digits as the network is.
        calibrated: The same at the temperature.
        moved_px: By how much the test digits of ``moved`` were moved, in one of eight directions.
        moved: Reliability on these, at the temperature: it was fitted on digits that nobody moved.
        thresholds: Ascending; the confidences below are those at the temperature.
        answered: The share of the test digits whose confidence reaches each threshold.
        answered_rightly: The share of the test digits for which also the answer is right.
        non_digits: The same question asked of drawings that are no digit.
        seed: Of the directions and of the drawings.
    """

    network: str
    weights_hash: str
    data_hash: str
    temperature: float
    n_fitted: int
    nll_before: float
    nll_after: float
    raw: Reliability
    calibrated: Reliability
    moved_px: int
    moved: Reliability
    thresholds: tuple[float, ...]
    answered: tuple[float, ...]
    answered_rightly: tuple[float, ...]
    non_digits: tuple[NonDigits, ...]
    seed: int

    @property
    def n(self) -> int:
        """How many test digits were read."""
        return self.raw.n

    @property
    def settings(self) -> dict[str, Any]:
        """What was asked, as JSON values: results with other settings are other results."""
        drawings = {kind.kind: kind.n for kind in self.non_digits}
        return {
            "n": self.n,
            "n_fitted": self.n_fitted,
            "moved_px": self.moved_px,
            "drawings": drawings,
            "seed": self.seed,
        }

    def right_of_answered(self, step: int) -> float | None:
        """Of the test digits answered at a threshold, the share that is right; None where none is answered."""
        return self.answered_rightly[step] / self.answered[step] if self.answered[step] else None

    def non_digits_answered(self, step: int) -> float:
        """The share of all drawings that are no digit which is answered at a threshold."""
        total = sum(kind.n for kind in self.non_digits)
        return sum(kind.n * kind.answered[step] for kind in self.non_digits) / total if total else 0.0


@dataclass(frozen=True, slots=True, eq=False)
class LabelledProbabilities:
    """What a network said of some digits.

    Attributes:
        probabilities: (n, 10), as the network gives them.
        labels: (n,) true classes.
    """

    probabilities: Floats
    labels: NDArray[np.integer]

    def at(self, temperature: float) -> LabelledProbabilities:
        """The same at a temperature."""
        return LabelledProbabilities(tempered(self.probabilities, temperature), self.labels)

    @property
    def nll(self) -> float:
        """Mean negative log-likelihood of the true class."""
        return negative_log_likelihood(self.probabilities, self.labels)

    @property
    def confidences(self) -> Floats:
        """(n,) in [0, 1]."""
        highest: Floats = self.probabilities.max(axis=1)
        return highest

    @property
    def right(self) -> NDArray[np.bool_]:
        """(n,) whether each was read rightly."""
        return np.asarray(self.probabilities.argmax(axis=1) == self.labels)


def reliability(answers: LabelledProbabilities) -> Reliability:
    """Confidence beside accuracy, in :data:`BINS` bins of equal width."""
    confidence, right = answers.confidences, answers.right
    index = np.clip(np.ceil(confidence * BINS).astype(int) - 1, 0, BINS - 1)
    bins = []
    for number in range(BINS):
        here = index == number
        if count := int(here.sum()):
            sure, accuracy = float(confidence[here].mean()), float(right[here].mean())
            bins.append(Bin(number / BINS, (number + 1) / BINS, count, sure, accuracy))
    n = len(right)
    error = sum(part.count * abs(part.accuracy - part.confidence) for part in bins) / n
    return Reliability(n, float(right.mean()), float(confidence.mean()), error, answers.nll, tuple(bins))


def answered(confidences: Floats) -> tuple[float, ...]:
    """The share of (n,) confidences that reaches each of :data:`THRESHOLDS`."""
    return tuple(float((confidences >= threshold).mean()) for threshold in THRESHOLDS)
