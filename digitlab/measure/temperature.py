"""Temperature scaling (Guo et al. 2017, "On calibration of modern neural networks"): all logits are divided by one number.

No answer changes, only how sure it is. Logits are not needed: ``softmax(log p / T)`` equals ``softmax(logits / T)``, since the
logarithms of the probabilities and the logits differ by one constant a digit.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.floating]

_LEAST, _MOST = 0.02, 50.0  # temperatures; the likelihood of answers that are all right has no best one
_HALVINGS = 60
_TINY = float(np.finfo(np.float32).tiny)  # where float32 probabilities end: a logarithm needs an end


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
