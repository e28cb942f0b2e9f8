"""How good the digits are that a generator draws (:mod:`digitlab.measure.judges`), how long it takes, and how many digits a flow classifies rightly.

Test digits are only read: a flow that is asked which class explains a digit best is a classifier, too.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from digitlab.data import mnist
from digitlab.language import tr
from digitlab.measure.intervals import wilson
from digitlab.measure.judges import JUDGES, Drawn, Judges
from digitlab.measure.measurement import KeptMeasurement, Option, Table, check_range, check_shares
from digitlab.measure.store import data_hash, weights_hash
from digitlab.networks.architectures import CLASSES

if TYPE_CHECKING:
    from torch import nn

    from digitlab.networks.library import Entry

WAYS = tuple((steps, guidance) for guidance in (0.0, 1.0, 2.0) for steps in (1, 2, 4, 8, 16))
"""Steps and guidance of a flow that are measured."""

USUAL = (8, 1.0)
"""The way of which the nearest digits and the time are told; of a generator that knows no steps it is the only one."""

_MOST = 10_000
_TIMED = 15
_EXPLAINED = 500


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
        check_range(tr("digits"), self.digits, 100, _MOST)
        check_range(tr("seed"), self.seed, 0, 2**63 - 1)


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
        explained: How many test digits its own class explains best (:func:`digitlab.networks.surprise.surprise`), ...
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
        check_range(tr("digits"), self.n, 1, _MOST)
        check_range(tr("explained digits"), self.n_explained, 0, _MOST)
        check_range(tr("digits explained by their class"), self.explained, 0, self.n_explained)
        check_shares(tr("copies"), self.copies)
        if not self.drawn:
            raise ValueError(tr("digits must have been drawn in one way or more"))
        numbers = [self.real_distance, self.nearest, self.real_nearest, self.milliseconds]
        numbers += [number for way in self.drawn for number in (way.guidance, way.distance, way.spread)]
        if not np.isfinite(numbers).all():
            raise ValueError(tr("distances, spreads and times must be numbers"))
        for way in self.drawn:
            if len(way.read) != len(self.judges) or not all(0 <= read <= self.n for read in way.read):
                raise ValueError(
                    tr(
                        "each of {judges} judges reads 0 to {n} digits, not {read}",
                        judges=len(self.judges),
                        n=self.n,
                        read=way.read,
                    )
                )

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


def _run(config: GenerationConfig, entry: Entry) -> Generator[int, None, Generation]:
    import torch

    from digitlab.networks import weights
    from digitlab.networks.drawn_digits import draw

    expected, judges = weights_hash(entry.path), Judges()
    generator, _ = weights.load(entry.path)
    labels = np.arange(config.digits) % CLASSES
    drawn, usual, ways = [], None, _ways(generator)
    counted = len(WAYS) // len(ways)  # how many digits there are is told before it is known how a generator draws
    for steps, guidance in ways:
        parts = []
        for part in draw(generator, labels, config.seed, steps, guidance):
            parts.append(part)
            yield counted * len(part)
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
    from digitlab.networks.surprise import surprise

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
    from digitlab.networks.drawn_digits import draw

    times = []
    for number in range(_TIMED):
        began = time.perf_counter()
        list(draw(generator, np.array([number % CLASSES]), number, *USUAL))
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
