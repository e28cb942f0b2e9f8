"""How far confidence can be believed: reliability by bins, and the temperature that mends it.

A network is *calibrated* when, of all answers of which it is 90 % sure, 90 % are right. Temperature scaling (Guo et al. 2017,
"On calibration of modern neural networks") divides all logits by one number: no answer changes, only how sure it is. Logits
are not needed: ``softmax(log p / T)`` equals ``softmax(logits / T)``, since the logarithms of the probabilities and the logits
differ by one constant a digit.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitlab.language import tr
from digitlab.measure.measurement import MOST_DIGITS, check_range, check_shares

Floats = NDArray[np.floating]

BINS = 15
"""Bins of equal width between 0 and 1, as in Guo et al."""

THRESHOLDS = (*(percent / 100 for percent in range(50, 99)), *(tenths / 1000 for tenths in range(990, 1000)))
"""The least confidences that one may ask for: 50 % to 98 % in steps of 1 %, 99 % to 99.9 % in steps of 0.1 %."""

_LARGEST_LOSS = 1000.0
_LEAST, _MOST = 0.02, 50.0  # temperatures; the likelihood of answers that are all right has no best one
_HALVINGS = 60
_TINY = float(np.finfo(np.float32).tiny)  # where float32 probabilities end: a logarithm needs an end


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

    def __post_init__(self) -> None:
        check_range(tr("a bin's count"), self.count, 1, MOST_DIGITS)
        check_shares(tr("a bin"), self.low, self.high, self.confidence, self.accuracy)


@dataclass(frozen=True, slots=True)
class Reliability:
    """The confidence beside the accuracy on some digits.

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

    def __post_init__(self) -> None:
        check_range(tr("n"), self.n, 1, MOST_DIGITS)
        check_shares(tr("accuracy, confidence and error"), self.accuracy, self.confidence, self.error)
        if not abs(self.nll) <= _LARGEST_LOSS or len(self.bins) > BINS:
            raise ValueError(
                tr(
                    "a mean loss is at most {largest:g}, and there are at most {bins} bins",
                    largest=_LARGEST_LOSS,
                    bins=BINS,
                )
            )


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
        """The mean negative log-likelihood of the true class."""
        return negative_log_likelihood(self.probabilities, self.labels)

    @property
    def confidences(self) -> Floats:
        """The highest probability of each digit, (n,) in [0, 1]."""
        highest: Floats = self.probabilities.max(axis=1)
        return highest

    @property
    def right(self) -> NDArray[np.bool_]:
        """Whether each digit was read rightly, (n,)."""
        return np.asarray(self.probabilities.argmax(axis=1) == self.labels)


def reliability(readings: LabelledProbabilities) -> Reliability:
    """The confidence beside the accuracy, in :data:`BINS` bins of equal width."""
    confidence, right = readings.confidences, readings.right
    index = np.clip(np.ceil(confidence * BINS).astype(int) - 1, 0, BINS - 1)
    bins = []
    for number in range(BINS):
        here = index == number
        if count := int(here.sum()):
            sure, accuracy = float(confidence[here].mean()), float(right[here].mean())
            bins.append(Bin(number / BINS, (number + 1) / BINS, count, sure, accuracy))
    n = len(right)
    error = sum(part.count * abs(part.accuracy - part.confidence) for part in bins) / n
    return Reliability(n, float(right.mean()), float(confidence.mean()), error, readings.nll, tuple(bins))


def answered(confidences: Floats) -> tuple[float, ...]:
    """The share of (n,) confidences that reaches each of :data:`THRESHOLDS`."""
    return tuple(float((confidences >= threshold).mean()) for threshold in THRESHOLDS)


def tempered(probabilities: ArrayLike, temperature: float) -> Floats:
    """Probabilities at a temperature.

    Args:
        probabilities: (..., 10), each row sums to one.
        temperature: Above 1 makes less sure, below 1 surer.

    Returns:
        (..., 10) float64.
    """
    scaled = _logs(probabilities) / temperature
    powers = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    result: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return result


def fit_temperature(probabilities: Floats, labels: NDArray[np.integer]) -> float:
    """The temperature, between 0.02 and 50, at which the true classes are most likely.

    The negative log-likelihood is convex in the inverse temperature: its slope has one zero, and halving an interval finds it.

    Args:
        probabilities: (n, 10).
        labels: (n,) true classes.
    """
    logs = _logs(probabilities)
    true = logs[np.arange(len(labels)), labels]  # (n,)
    low, high = 1 / _MOST, 1 / _LEAST  # inverse temperatures
    for _ in range(_HALVINGS):
        middle = float(np.sqrt(low * high))
        expected = (tempered(probabilities, 1 / middle) * logs).sum(axis=1)  # (n,)
        low, high = (low, middle) if float((expected - true).mean()) > 0 else (middle, high)
    return 1 / float(np.sqrt(low * high))


def negative_log_likelihood(probabilities: Floats, labels: NDArray[np.integer]) -> float:
    """The mean of -log p(true class) over (n, 10) probabilities and (n,) classes."""
    return float(-_logs(probabilities)[np.arange(len(labels)), labels].mean())


def _logs(probabilities: ArrayLike) -> NDArray[np.float64]:
    logs: NDArray[np.float64] = np.log(np.maximum(np.asarray(probabilities, np.float64), _TINY))
    return logs
