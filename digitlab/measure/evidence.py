"""How much evidence a network finds in digits, so that it can be said of ink in which it finds less.

The evidence is the log of the sum of the exponentials of the ten logits: the energy score of Liu et al. (2020) with its sign
turned. The answer's probability is a ratio and says nothing of it: a network can be sure of ink in which it finds next to nothing.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from digitlab.data import mnist
from digitlab.language import mark, tr
from digitlab.measure.measurement import (
    MOST_DIGITS,
    KeptMeasurement,
    Option,
    check_range,
    check_shares,
    parts,
)
from digitlab.measure.non_digits import NON_DIGITS, SHOWN, non_digits
from digitlab.measure.scribbles import KINDS
from digitlab.measure.store import data_hash, weights_hash

if TYPE_CHECKING:
    from torch import nn

    from digitlab.ink.stroke import Image
    from digitlab.measure.reliability import Floats
    from digitlab.networks.library import Entry

LEAST_SHARE = 0.01
"""The share of held-out digits in which a network finds less than the least evidence of a digit."""


@dataclass(frozen=True, slots=True)
class EvidenceConfig:
    """What is examined.

    Attributes:
        digits: How many test digits, the first ones.
        non_digits: How many drawings of each kind that are no digit.
        seed: Of these drawings.
    """

    digits: int = 2000
    non_digits: int = 100
    seed: int = 0

    def __post_init__(self) -> None:
        check_range(tr("digits"), self.digits)
        check_range(tr("non digits"), self.non_digits)
        check_range(tr("seed"), self.seed, 0, 2**63 - 1)


@dataclass(frozen=True, slots=True)
class Refusal:
    """How much of one kind of what is no digit has less evidence than 99 % of held-out digits.

    Attributes:
        kind: A name of :data:`digitlab.measure.non_digits.SHOWN`.
        n: How many drawings.
        share: The share of them.
        error: Its standard error.
        auroc: See :class:`LeastEvidence`.
        auroc_error: Its standard error.
    """

    kind: str
    n: int
    share: float
    error: float
    auroc: float
    auroc_error: float


@dataclass(frozen=True, slots=True)
class LeastEvidence:
    """How much evidence a network finds in a digit at least, and in how much of what it finds less.

    Attributes:
        network: Its name.
        weights_hash: SHA-256 of its weights file.
        data_hash: SHA-256 of all test digits and labels.
        least: The evidence that it exceeds in all but ``LEAST_SHARE`` of the held-out training digits.
        n_held_out: How many these are; no network learned from them.
        n: How many test digits were read.
        digits_below: The share of them in which it finds less.
        non_digits: How many drawings of each kind that are no digit.
        non_digits_below: The share of each of :data:`digitlab.measure.non_digits.NON_DIGITS` in which it finds less; only of
            the first ones, :data:`digitlab.measure.scribbles.KINDS`, in a result of before there were others.
        seed: Of these drawings.
        aurocs: For each kind the probability that a test digit has more evidence than such a drawing: the area under the
            receiver operating characteristic, which needs no threshold. Empty in a result of before it was measured.
    """

    network: str
    weights_hash: str
    data_hash: str
    least: float
    n_held_out: int
    n: int
    digits_below: float
    non_digits: int
    non_digits_below: tuple[float, ...]
    seed: int
    aurocs: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        check_range(tr("held-out digits"), self.n_held_out, 1, MOST_DIGITS)
        check_range(tr("digits"), self.n, 1, MOST_DIGITS)
        check_range(tr("non digits"), self.non_digits, 1, MOST_DIGITS)
        check_shares(tr("shares"), self.digits_below, *self.non_digits_below, *self.aurocs)
        if not np.isfinite(self.least):
            raise ValueError(tr("the least evidence must be a number"))
        counts = len(self.non_digits_below), len(self.aurocs)
        if counts not in {(len(KINDS), 0), (len(NON_DIGITS), len(NON_DIGITS))}:
            raise ValueError(
                tr(
                    "there are {kinds} kinds of drawings, not {shares}, with as many areas, not {areas}",
                    kinds=len(NON_DIGITS),
                    shares=counts[0],
                    areas=counts[1],
                )
            )

    @property
    def settings(self) -> dict[str, Any]:
        """What was asked, as JSON values: results with other settings are other results."""
        return {"n": self.n, "n_held_out": self.n_held_out, "non_digits": self.non_digits, "seed": self.seed}

    def refusals(self) -> tuple[Refusal, ...]:
        """What it would refuse, by the names of :data:`digitlab.measure.non_digits.SHOWN`; none where that was not measured."""
        if not self.aurocs:
            return ()
        return tuple(self._refusal(name, [NON_DIGITS.index(kind) for kind in kinds]) for name, kinds in SHOWN.items())

    def _refusal(self, name: str, kinds: list[int]) -> Refusal:
        share, area = (float(np.mean([each[kind] for kind in kinds])) for each in (self.non_digits_below, self.aurocs))
        n = len(kinds) * self.non_digits
        return Refusal(name, n, share, standard_error(share, n), area, area_error(area, self.n, n))


def auroc(digits: Floats, others: Floats) -> float:
    """The probability that one of (n,) digits has more evidence than one of (m,) others; half of it where both have as much."""
    more = np.searchsorted(np.sort(others), digits, side="left")
    as_much = np.searchsorted(np.sort(others), digits, side="right") - more
    return float((more + as_much / 2).mean() / len(others))


def area_error(area: float, digits: int, others: int) -> float:
    """The standard error of an area under the curve (Hanley and McNeil 1982)."""
    one, both = area / (2 - area), 2 * area**2 / (1 + area)
    variance = area * (1 - area) + (digits - 1) * (one - area**2) + (others - 1) * (both - area**2)
    return math.sqrt(max(variance, 0) / (digits * others))


def standard_error(share: float, n: int) -> float:
    """The standard error of a share of n."""
    return math.sqrt(share * (1 - share) / n)


def _run(config: EvidenceConfig, entry: Entry) -> Generator[int, None, LeastEvidence]:
    from digitlab.networks import weights

    expected = weights_hash(entry.path)
    network, _ = weights.load(entry.path)
    held_out = yield from _read(network, mnist.load("held_out").fields())
    least = float(np.quantile(held_out, LEAST_SHARE))
    digits = yield from _read(network, mnist.load("test").fields(slice(config.digits)))
    below, areas = [], []
    for drawings in non_digits(config.non_digits, config.seed).values():
        found = yield from _read(network, drawings)
        below.append(float((found < least).mean()))
        areas.append(round(auroc(digits, found), 6))
    return LeastEvidence(
        entry.path.stem,
        expected,
        data_hash(),
        round(least, 4),
        len(held_out),
        len(digits),
        float((digits < least).mean()),
        config.non_digits,
        tuple(below),
        config.seed,
        tuple(areas),
    )


def _read(network: nn.Module, images: Image) -> Generator[int, None, Floats]:
    """How much evidence a network finds in (n, 28, 28) fields: (n,)."""
    from digitlab.networks.predict import evidence

    found = []
    for part in parts(len(images)):
        found.append(evidence(network, images[part]))
        yield len(found[-1])
    return np.concatenate(found)


def _answer(result: LeastEvidence, config: EvidenceConfig) -> LeastEvidence | None:
    asked = (result.n, result.non_digits, result.seed)
    return result if result.aurocs and asked == (config.digits, config.non_digits, config.seed) else None


def _words(result: LeastEvidence) -> Iterator[str]:
    """What is exceeded in digits, and what is below it."""
    of_held_out = f"{1 - LEAST_SHARE:.0%} of {result.n_held_out:,} held-out digits"
    yield f"{result.network}: finds evidence of {result.least:.2f} or more in {of_held_out}"
    yield f"  less in {result.digits_below:.2%} of {result.n:,} test digits"
    yield f"  less in what is no digit (seed {result.seed}), and the area under the curve:"
    for each in result.refusals():
        yield f"    {each.kind:<10} {each.share:6.1%} ± {each.error:.1%}   {each.auroc:.3f} ± {each.auroc_error:.3f}   n = {each.n}"


EVIDENCE = KeptMeasurement(
    name="evidence",
    help="measure how much evidence networks find in digits, and in what is no digit",
    only_digits=mark(
        "what is drawn as no digit may be one of other classes; 'calibrate' measures what their confidence is worth"
    ),
    config=EvidenceConfig,
    result=LeastEvidence,
    noun="evidence",
    event="EvidenceMeasured",
    options=(
        Option("--digits", "so many test digits, the first ones (default 2000)", int),
        Option("--non-digits", "so many drawings of each kind of non-digit (default 100)", int),
        Option("--seed", "of these drawings (default 0)", int),
    ),
    what=lambda config, *_: f"evidence in {mnist.HELD_OUT + config.digits:,} digits",
    fields=lambda config: mnist.HELD_OUT + config.digits + len(NON_DIGITS) * config.non_digits,
    run=_run,
    answer=_answer,
    rank=lambda result: (result.n, -result.seed),
    fresh="measure again what is known already",
    words=_words,
)
