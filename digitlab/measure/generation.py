"""How good the digits are that a generator draws: whether they are read as asked, how they lie among real ones, and whether they are copies.

Nothing here chose a generator: the judges are shipped networks that no recipe or setting was compared with (``resources/handbook/selections.md``).
The real digits are training digits, because a generator is to draw what it was taught; the nearest of them show whether it learned by heart. Test digits
are read only: a flow that is asked which class explains a digit best is a classifier, too.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from digitlab.data import mnist
from digitlab.data.nearest import nearest_training_digits
from digitlab.measure.intervals import wilson
from digitlab.measure.measurement import KeptMeasurement, Option, Table, check_range, check_shares
from digitlab.measure.store import data_hash, weights_hash

if TYPE_CHECKING:
    from torch import nn

    from digitlab.ink.stroke import Image
    from digitlab.networks.library import Entry

JUDGES = ("cnn_flatten", "cnn_pooled")
"""The networks that read what is drawn."""

EYE = JUDGES[0]
"""The network in whose features digits are compared."""

EYE_LAYER = "dense"
"""The layer of these features, the last before the answer."""

WAYS = tuple((steps, guidance) for guidance in (0.0, 1.0, 2.0) for steps in (1, 2, 4, 8, 16))
"""Steps and guidance of a flow that are measured."""

USUAL = (8, 1.0)
"""The way of which the nearest digits and the time are told; of a generator that knows no steps it is the only one."""

_MOST = 10_000
_PART = 100
_TIMED = 15
_EXPLAINED = 500
_CLASSES = 10
_COPY = 0.01  # of held-out digits, the share that has a training digit as near as what counts as a copy

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class GenerationConfig:
    """What is examined.

    Attributes:
        digits: How many digits are drawn in each way, a tenth of each class.
        seed: Of the noise.
    """

    digits: int = 2000
    seed: int = 0

    def __post_init__(self) -> None:
        check_range("digits", self.digits, 100, _MOST)
        check_range("seed", self.seed, 0, 2**63 - 1)


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


@dataclass(frozen=True, slots=True)
class Generation:
    """How good a generator's digits are.

    Attributes:
        network: Its name.
        weights_hash: SHA-256 of its weights file.
        data_hash: SHA-256 of all test digits and labels, which tells MNIST from another set.
        n: How many digits were drawn in each way.
        seed: Of the noise.
        judges: Who read them.
        drawn: In each way.
        real_distance: The Fréchet distance of n real digits from as many others as ``distance`` is measured from.
        nearest: The distance in pixels to the nearest training digit, in the median of the digits drawn in the usual way, ...
        real_nearest: ... and in the median of held-out digits.
        copies: The share of drawn digits that lie nearer to a training digit than 99 % of held-out digits do.
        milliseconds: For one image in the usual way by itself on one thread, in the median.
        explained: How many test digits its own class explains best (:func:`digitlab.networks.generation.surprise`), ...
        n_explained: ... of so many, the first ones; 0 where the generator is no flow.
    """

    network: str
    weights_hash: str
    data_hash: str
    n: int
    seed: int
    judges: tuple[str, ...]
    drawn: tuple[Drawn, ...]
    real_distance: float
    nearest: float
    real_nearest: float
    copies: float
    milliseconds: float
    explained: int = 0
    n_explained: int = 0

    def __post_init__(self) -> None:
        check_range("digits", self.n, 1, _MOST)
        check_range("explained digits", self.n_explained, 0, _MOST)
        check_range("digits explained by their class", self.explained, 0, self.n_explained)
        check_shares("copies", self.copies)
        if not self.drawn:
            raise ValueError("digits must have been drawn in one way or more")
        numbers = [self.real_distance, self.nearest, self.real_nearest, self.milliseconds]
        numbers += [number for way in self.drawn for number in (way.guidance, way.distance, way.spread)]
        if not np.isfinite(numbers).all():
            raise ValueError("distances, spreads and times must be numbers")
        for way in self.drawn:
            if len(way.read) != len(self.judges) or not all(0 <= read <= self.n for read in way.read):
                raise ValueError(f"each of {len(self.judges)} judges reads 0 to {self.n} digits, not {way.read}")

    @property
    def settings(self) -> dict[str, Any]:
        """What was asked, as JSON values: results with other settings are other results."""
        return {"n": self.n, "seed": self.seed, "judges": list(self.judges)}

    @property
    def usual(self) -> Drawn:
        """What was drawn in the usual way."""
        return next((way for way in self.drawn if (way.steps, way.guidance) == USUAL), self.drawn[-1])

    def interval(self, way: Drawn) -> tuple[float, float]:
        """The 95 % interval of the share that the first judge reads as asked."""
        return wilson(way.read[0], self.n)


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
    return np.array([np.sqrt(2 * flat[labels == label].var(axis=0).sum()) for label in range(_CLASSES)])


def draw(generator: nn.Module, labels: NDArray[np.integer], seed: int, steps: int, guidance: float) -> Iterator[Image]:
    """Digits of (n,) classes in [0, 1], some at a time: of a flow from noise, of a variational autoencoder from anywhere on its plane.

    The first digits are the same for the same seed, however many there are.
    """
    from digitlab.networks import generation
    from digitlab.networks.vae import Vae

    random = np.random.default_rng(seed)
    for first in range(0, len(labels), _PART):
        classes = labels[first : first + _PART].tolist()
        if isinstance(generator, Vae):
            yield generation.decoded(generator, random.standard_normal((len(classes), 2), dtype=np.float32), classes)
            continue
        noise = random.standard_normal((len(classes), 28, 28), dtype=np.float32)
        *_, last = generation.flowing(generator, classes, steps=steps, guidance=guidance, noise=noise)
        yield last.shown


def _nearest(images: Image) -> Floats:
    """How far from the nearest training digit each of (n, 28, 28) images lies: (n,)."""
    parts = [images[first : first + _PART] for first in range(0, len(images), _PART)]
    return np.array([each.distance for part in parts for each in nearest_training_digits(part)])


class _Judges:
    """Reads digits, and compares them with real ones."""

    def __init__(self) -> None:
        from digitlab.networks.library import list_networks
        from digitlab.networks.weights import load

        self._judges = {name: load(list_networks().find(name).path)[0] for name in JUDGES}
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


def _run(config: GenerationConfig, entry: Entry) -> Generator[int, None, Generation]:
    import torch

    from digitlab.networks import weights

    expected, judges = weights_hash(entry.path), _Judges()
    generator, _ = weights.load(entry.path)
    labels = np.arange(config.digits) % _CLASSES
    drawn, usual = [], None
    for steps, guidance in _ways(generator):
        parts = []
        for part in draw(generator, labels, config.seed, steps, guidance):
            parts.append(part)
            yield len(part)
        images = np.concatenate(parts)
        drawn.append(judges.judge(images, labels, steps, guidance))
        if usual is None or (steps, guidance) == USUAL:
            usual = images
    assert usual is not None
    apart, real_apart, copies = judges.copies(usual)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        milliseconds = _time(generator)
    finally:
        torch.set_num_threads(threads)
    real = judges.real_distance(config.digits)
    figures = (real, apart, real_apart, copies, round(milliseconds, 3), *_explained(generator))
    return Generation(
        entry.path.stem, expected, data_hash(), config.digits, config.seed, JUDGES, tuple(drawn), *figures
    )


def _explained(generator: nn.Module) -> tuple[int, int]:
    """How many of the first test digits a flow finds best explained by their own class, and of how many."""
    from digitlab.networks.flow import Flow
    from digitlab.networks.generation import surprise

    if not isinstance(generator, Flow):
        return 0, 0
    digits = mnist.load("test")
    found = [surprise(generator, field).label for field in digits.fields(slice(_EXPLAINED))]
    return int((np.array(found) == digits.labels[:_EXPLAINED]).sum()), _EXPLAINED


def _ways(generator: nn.Module) -> tuple[tuple[int, float], ...]:
    from digitlab.networks.vae import Vae

    return ((1, 0.0),) if isinstance(generator, Vae) else WAYS


def _time(generator: nn.Module) -> float:
    """Milliseconds for one image by itself, in the usual way."""
    times = []
    for number in range(_TIMED):
        began = time.perf_counter()
        list(draw(generator, np.array([number % _CLASSES]), number, *USUAL))
        times.append(time.perf_counter() - began)
    return 1000 * float(np.median(times))


def _fields(config: GenerationConfig) -> int:
    return len(WAYS) * config.digits


def _answer(result: Generation, config: GenerationConfig) -> Generation | None:
    asked = (config.digits, config.seed, JUDGES)
    return result if (result.n, result.seed, result.judges) == asked else None


def _rows(result: Generation) -> Iterator[tuple[object, ...]]:
    for way in result.drawn:
        for judge, read in zip(result.judges, way.read, strict=True):
            low, high = wilson(read, result.n)
            shares = (read / result.n, round(low, 6), round(high, 6))
            yield result.network, way.steps, way.guidance, judge, result.n, *shares, way.distance, way.spread


def _words(result: Generation) -> Iterator[str]:
    """A line for each way, and what there is to say of the usual one."""
    yield f"{result.network}: {result.n:,} digits in each way, seed {result.seed}"
    yield f"  {'steps':>5} {'guidance':>8}  {'read as asked by':<38}  {'distance':>8}  {'spread':>6}"
    for way in result.drawn:
        said = []
        for judge, read in zip(result.judges, way.read, strict=True):
            low, high = wilson(read, result.n)
            said.append(f"{judge} {read / result.n:.1%} ({low:.1%}-{high:.1%})")
        yield f"  {way.steps:>5} {way.guidance:>8g}  {', '.join(said)}  {way.distance:>8.2f}  {way.spread:>6.2f}"
    yield f"  as many real digits have a distance of {result.real_distance:.2f}, and a spread of 1"
    apart = f"{result.nearest:.2f} px away in the median, of held-out digits {result.real_nearest:.2f}"
    yield f"  nearest training digit: {apart}; {result.copies:.1%} nearer than 99 % of held-out digits"
    if result.n_explained:
        low, high = wilson(result.explained, result.n_explained)
        share = result.explained / result.n_explained
        yield f"  {share:.1%} ({low:.1%}-{high:.1%}) of {result.n_explained} test digits are best explained by their class"
    yield f"  {result.milliseconds:.2f} ms an image on one thread"


GENERATION = KeptMeasurement(
    name="judge",
    help="measure how good the digits are that generators draw",
    config=GenerationConfig,
    result=Generation,
    noun="generation",
    event="Judged",
    options=(
        Option("--digits", "so many digits in each way, a tenth of each class (default 2000)", int),
        Option("--seed", "of the noise (default 0)", int),
    ),
    what=lambda config, *_: f"{config.digits:,} digits that are drawn in each way",
    fields=_fields,
    run=_run,
    answer=_answer,
    rank=lambda result: (result.n, -result.seed),
    fresh="measure again what is known already",
    words=_words,
    table=Table(
        "one judge of one way of drawing",
        ("network", "steps", "guidance", "judge", "n", "read", "low", "high", "distance", "spread"),
        _rows,
    ),
    of_generators=True,
)
