"""Many numbers a digit to two: where a digit lies on a map, and which others lie nearest.

Both linear methods find two directions in the space of a layer's activations; any digit then has an exact place, also one that
took no part in finding them. A map made by t-SNE has places for its own digits only (:mod:`digitlab.measure.tsne`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

FIELD = "field"
"""The layer before the first: the ink itself."""

Numbers = NDArray[np.float32] | NDArray[np.float64]
Places = NDArray[np.float64]

_SHRINKAGE = 0.1
"""The share of a sphere that is mixed into the scatter within the classes (Friedman 1989): with hardly more digits than
numbers a digit, directions are found otherwise in which the classes stand apart by chance. On held-out digits that found
nothing, this share tells classes apart best, or nearly, in every dense layer of the shipped networks."""


@dataclass(frozen=True, slots=True, eq=False)
class Axes:
    """Two directions in the space of a layer's activations.

    Attributes:
        middle: (k,) the mean of the digits on which they were found.
        directions: (2, k).
        share: How much both hold together, in [0, 1]: of the digits' variance, or of what keeps the classes apart.
    """

    middle: NDArray[np.float64]
    directions: NDArray[np.float64]
    share: float

    def place(self, numbers: Numbers) -> Places:
        """It maps (n, k) activations to (n, 2)."""
        return (numbers.astype(np.float64) - self.middle) @ self.directions.T

    def like(self, other: Axes | None) -> Axes:
        """The same, each direction mirrored where it points away from that of other axes of the same layer."""
        if other is None:
            return self
        away = (self.directions * other.directions).sum(axis=1) < 0
        return replace(self, directions=np.where(away[:, None], -self.directions, self.directions))


def principal_axes(numbers: Numbers) -> Axes:
    """The two directions in which digits differ most (PCA).

    Args:
        numbers: (n, k), n > 1.
    """
    middle = numbers.mean(axis=0, dtype=np.float64)
    centred = numbers - middle  # (n, k) float64
    is_tall = len(centred) >= centred.shape[1]
    squares, vectors = np.linalg.eigh(centred.T @ centred if is_tall else centred @ centred.T)  # ascending
    last = vectors[:, ::-1][:, :2].T
    found = last if is_tall else last @ centred
    found = found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), np.finfo(float).tiny)
    return Axes(middle, _two(found), _share(squares[::-1]))


def telling_axes(numbers: Numbers, labels: NDArray[np.integer]) -> Axes:
    """The two directions that keep the classes apart best (Fisher's linear discriminants, LDA).

    The scatter within the classes is one along both.

    Args:
        numbers: (n, k), n > 1.
        labels: (n,) the true classes, of which there are at least two.
    """
    middle = numbers.mean(axis=0, dtype=np.float64)
    classes = np.unique(labels)
    means = np.stack([numbers[labels == each].mean(axis=0, dtype=np.float64) for each in classes])  # (c, k)
    within = numbers - means[np.searchsorted(classes, labels)]  # (n, k)
    scatter = within.T @ within / len(within)
    sphere = np.trace(scatter) / len(scatter) or 1.0
    scatter = (1 - _SHRINKAGE) * scatter + _SHRINKAGE * sphere * np.eye(len(scatter))
    variances, vectors = np.linalg.eigh(scatter)
    whiten = vectors / np.sqrt(variances)  # (k, k): the scatter becomes a sphere
    counts = np.array([np.count_nonzero(labels == each) for each in classes])
    apart = (means - middle) * np.sqrt(counts / len(labels))[:, None] @ whiten  # (c, k)
    _, lengths, axes = np.linalg.svd(apart, full_matrices=False)
    return Axes(middle, _two(axes[:2] @ whiten.T), _share(lengths**2))


def nearest(numbers: Numbers, one: Numbers, count: int, left_out: int | None = None) -> tuple[int, ...]:
    """The digits whose activations lie nearest to those of another, the nearest first.

    Args:
        numbers: (n, k).
        one: (k,).
        count: How many.
        left_out: The number of a digit that does not count: the other one itself.
    """
    distances = np.square(numbers - one).sum(axis=1)
    if left_out is not None and left_out < len(distances):
        distances[left_out] = np.inf
        count = min(count, len(distances) - 1)
    few = np.argpartition(distances, count - 1)[:count] if count < len(distances) else np.arange(len(distances))
    return tuple(few[distances[few].argsort(kind="stable")].tolist())


def usual_distance(numbers: Numbers) -> float:
    """The root mean square of the distances between any two of n digits: (n, k)."""
    return float(np.sqrt(2 * numbers.var(axis=0, dtype=np.float64).sum()))


def place_among(places: Places, numbers: Numbers, one: Numbers, neighbours: tuple[int, ...]) -> Places:
    """Where a digit lies on a map that has no place of its own for it: the mean of its neighbours' places.

    Args:
        places: (n, 2) of the map's digits.
        numbers: (n, k) their activations.
        one: (k,) those of the digit.
        neighbours: The digits nearest to it; the nearer, the more they weigh: the inverse of their distance.

    Returns:
        (2,).
    """
    chosen = list(neighbours)
    distances = np.linalg.norm(numbers[chosen].astype(np.float64) - one, axis=1)
    weights = 1 / np.maximum(distances, 1e-9 + 1e-6 * distances.max())
    return np.asarray(weights @ places[chosen] / weights.sum(), float)


def _two(found: NDArray[np.float64]) -> NDArray[np.float64]:
    """It maps (1 or 2, k) directions to (2, k), a missing one all zeros.

    Which end of a direction is called positive is a convention: its largest number is.
    """
    directions = np.zeros((2, found.shape[1]))
    directions[: len(found)] = found
    largest = np.abs(directions).argmax(axis=1)
    signs = np.where(directions[np.arange(2), largest] < 0, -1.0, 1.0)
    return directions * signs[:, None]


def _share(squares: NDArray[np.float64]) -> float:
    """How much of a sum its first two terms hold; all of nothing."""
    positive = np.maximum(squares, 0)
    total = float(positive.sum())
    return float(positive[:2].sum()) / total if total > 0 else 1.0
