"""What there is to say of drawn digits: whether they are read as asked, how they lie among real ones, and whether they are copies.

Nothing here chose a generator: the judges are shipped networks that no recipe or setting was compared with (``resources/handbook/selections.md``).
The real digits are training digits, because a generator is to draw what it was taught; the nearest of them show whether it learned by heart.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitlab import shipped
from digitlab.data import mnist
from digitlab.data.nearest import nearest_training_digits
from digitlab.ink.stroke import Image
from digitlab.networks.architectures import CLASSES

JUDGES = ("cnn_flatten", "cnn_pooled")
"""The networks that read what is drawn."""

EYE = JUDGES[0]
"""The network in whose features digits are compared."""

EYE_LAYER = "dense"
"""The layer of these features, the last before the answer."""

_PART = 100
_COPY = 0.01  # of held-out digits, the share that has a training digit as near as what counts as a copy

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Drawn:
    """Digits that were drawn in one way.

    Attributes:
        steps: From the noise to the digits; 1 for a generator that knows no steps.
        guidance: See :func:`digitlab.networks.generation.flowing`.
        read: How many each judge reads as the class that was asked for.
        distance: The Fréchet distance of their features from those of real digits; the smaller, the more alike.
        spread: How far the digits of a class lie from each other, as a multiple of how far real ones do: the root mean squared
            distance of two of them in pixels, averaged over the classes.
    """

    steps: int
    guidance: float
    read: tuple[int, ...]
    distance: float
    spread: float


def frechet_distance(some: Floats, others: Floats) -> float:
    """The Fréchet distance of two normal distributions with the means and covariances of features (n, k) and (m, k) (Heusel et al. 2017).

    Squared distance of the means, plus the trace of S + T - 2 (S T)^(1/2). The trace of that root is the sum of the square roots of the eigenvalues
    of R T R, which is symmetric, where R is the root of S.
    """
    mean, other_mean = some.mean(axis=0), others.mean(axis=0)
    covariance, other_covariance = np.cov(some, rowvar=False), np.cov(others, rowvar=False)
    values, vectors = np.linalg.eigh(covariance)
    root = (vectors * np.sqrt(np.maximum(values, 0))) @ vectors.T
    shared = np.sqrt(np.maximum(np.linalg.eigvalsh(root @ other_covariance @ root), 0)).sum()
    apart = ((mean - other_mean) ** 2).sum()
    return float(max(apart + np.trace(covariance) + np.trace(other_covariance) - 2 * shared, 0.0))


def spread(images: Image, labels: NDArray[np.integer]) -> Floats:
    """The root mean squared distance of two images (n, h, w) of a class, for each class of (n,) labels: (10,)."""
    flat = images.reshape(len(images), -1).astype(np.float64)
    return np.array([np.sqrt(2 * flat[labels == label].var(axis=0).sum()) for label in range(CLASSES)])


def _nearest(images: Image) -> Floats:
    """How far from the nearest training digit each of (n, 28, 28) images lies: (n,)."""
    parts = [images[first : first + _PART] for first in range(0, len(images), _PART)]
    return np.array([each.distance for part in parts for each in nearest_training_digits(part)])


class Judges:
    """Reads digits, and compares them with real ones."""

    def __init__(self) -> None:
        from digitlab.networks.card import SUFFIX
        from digitlab.networks.weights import load

        # never by way of the library, where a network of the user's own stands before the shipped one of its name
        self._judges = {name: load(shipped.weights() / f"{name}{SUFFIX}")[0] for name in JUDGES}
        self._real = mnist.load("train")
        half = len(self._real) // 2
        self._features = self._seen(self._real.fields(slice(half, None)))
        first = slice(half)
        self._real_spread = spread(self._real.fields(first), self._real.labels[first])

    def _seen(self, images: Image) -> Floats:
        """The features (n, k) of (n, 28, 28) images."""
        from digitlab.measure.layer_activations import layer_activations

        parts = [images[first : first + 500] for first in range(0, len(images), 500)]
        eye = self._judges[EYE]
        seen: Floats = np.concatenate([layer_activations(eye, part, EYE_LAYER).numbers for part in parts]).astype(
            np.float64
        )
        return seen

    def judge(self, images: Image, labels: NDArray[np.integer], steps: int, guidance: float) -> Drawn:
        """What there is to say of images (n, 28, 28) of classes (n,)."""
        from digitlab.networks.predict import predict_labels

        read = tuple(int((predict_labels(judge, images) == labels).sum()) for judge in self._judges.values())
        distance = frechet_distance(self._seen(images), self._features)
        apart = float((spread(images, labels) / self._real_spread).mean())
        return Drawn(steps, guidance, read, round(distance, 4), round(apart, 4))

    def real_distance(self, n: int) -> float:
        """The same distance of n real digits, none of them among those that it is measured from."""
        return round(frechet_distance(self._seen(self._real.fields(slice(n))), self._features), 4)

    def copies(self, images: Image) -> tuple[float, float, float]:
        """The median distance of images to their nearest training digit, that of as many held-out digits, and the share of copies."""
        apart, real = _nearest(images), _nearest(mnist.load("held_out").fields(slice(len(images))))
        share = float((apart < np.quantile(real, _COPY)).mean())
        return round(float(np.median(apart)), 4), round(float(np.median(real)), 4), share
