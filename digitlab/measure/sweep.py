"""A sweep: how accurately networks read the test digits when they are moved, or their paper and light are changed."""

from __future__ import annotations

import json
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from digitlab.data.mnist import Digits
from digitlab.ink.cleaning import cleaned
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.language import mark, tr
from digitlab.measure import pictures
from digitlab.measure.curves import AXES, USUAL_AXES, AxisName, Curve, check_axis, measure_curve, timed_parts
from digitlab.measure.intervals import wilson
from digitlab.measure.many_fields import SHIFTS
from digitlab.measure.measurement import (
    DATA,
    DEVICE,
    MOST_DIGITS,
    TEST_DIGITS,
    KeptMeasurement,
    Option,
    Table,
    check_range,
    usable_device,
)
from digitlab.measure.store import digits_hash, weights_hash

if TYPE_CHECKING:
    from torch import nn

    from digitlab.networks.library import Entry


_MOST_THREADS, _MOST_SECONDS = 100_000, 1e9


@dataclass(frozen=True, slots=True)
class SweepConfig:
    """What a sweep examines.

    Attributes:
        digits: How many test digits, or other test pictures, go into each curve, the first ones.
        map_digits: How many into the pose map, which takes 441 answers to each; 0 for none.
        seed: Of directions, senses and noise.
        axes: Which curves.
        device: The torch device that answers.
        cleaned_first: Whether paper is made white, and ink full, before the network sees a digit of a curve.
        source: The data set whose test pictures are changed; "" for that of the networks.
    """

    digits: int = 2000
    map_digits: int = 200
    seed: int = 0
    axes: tuple[AxisName, ...] = USUAL_AXES
    device: str = "cpu"
    cleaned_first: bool = False
    source: str = ""

    def __post_init__(self) -> None:
        check_range(tr("digits"), self.digits)
        check_range(tr("map digits"), self.map_digits, 0)
        check_range(tr("seed"), self.seed, 0, 2**63 - 1)
        for axis in self.axes:
            check_axis(axis)
        if not self.axes or len(set(self.axes)) != len(self.axes):
            raise ValueError(tr("each axis once, and at least one of {axes}", axes=", ".join(AXES)))

    @classmethod
    def of(cls, axes: Sequence[AxisName] = USUAL_AXES, **others: Any) -> SweepConfig:  # noqa: ANN401 - the other fields
        """The config with each of some axes once."""
        return cls(axes=tuple(dict.fromkeys(axes)), **others)


@dataclass(frozen=True, slots=True)
class Sweep:
    """What a network reads of the test digits when they are changed.

    Attributes:
        network: Its name.
        weights_hash: SHA-256 of its weights file.
        data: The pictures, in words.
        data_hash: SHA-256 of all test pictures and labels.
        n: How many digits went into each curve.
        seed: Of directions, senses and noise.
        curves: One per axis.
        shift_map: How many digits were read rightly at each shift of :data:`digitlab.measure.many_fields.SHIFTS`,
            [dy + 10][dx + 10]; empty without.
        shift_map_n: How many digits went into it.
        seconds: What it took, ...
        device: ... where, ...
        threads: ... with so many.
        cleaned_first: Whether paper was made white, and ink full, before the network saw the digits of the curves.
        source: The data set whose test pictures they are.
        available: How many it has.
    """

    network: str
    weights_hash: str
    data: str
    data_hash: str
    n: int
    seed: int
    curves: tuple[Curve, ...]
    shift_map: tuple[tuple[int, ...], ...]
    shift_map_n: int
    seconds: float
    device: str
    threads: int
    cleaned_first: bool = False
    source: str = pictures.MNIST
    available: int = TEST_DIGITS

    def __post_init__(self) -> None:
        side = len(SHIFTS) if self.shift_map_n else 0
        if len(self.shift_map) != side or any(len(row) != side for row in self.shift_map):
            raise ValueError(tr("the pose map must have {side} x {side} counts", side=side))
        if any(not 0 <= count <= self.shift_map_n for row in self.shift_map for count in row):
            raise ValueError(tr("the pose map's counts must lie between 0 and {n}", n=self.shift_map_n))
        if any(curve.n != self.n for curve in self.curves):
            raise ValueError(tr("every curve must have {n} digits", n=self.n))
        check_range(tr("n"), self.n, 1, MOST_DIGITS)
        check_range(tr("map n"), self.shift_map_n, 0, MOST_DIGITS)
        check_range(tr("pictures"), self.available, self.n, MOST_DIGITS)
        check_range(tr("threads"), self.threads, 0, _MOST_THREADS)
        if not 0 <= self.seconds <= _MOST_SECONDS:
            raise ValueError(
                tr(
                    "seconds must lie between 0 and {most:g}, not {seconds}",
                    most=_MOST_SECONDS,
                    seconds=self.seconds,
                )
            )

    @property
    def settings(self) -> dict[str, Any]:
        """What was asked, as JSON values: results with other settings are other results."""
        axes = {curve.axis: list(curve.levels) for curve in self.curves}
        asked = {"n": self.n, "shift_map_n": self.shift_map_n, "seed": self.seed, "axes": axes}
        asked |= {"cleaned_first": True} if self.cleaned_first else {}
        return asked | ({} if self.source == pictures.MNIST else {"source": self.source})

    def curve(self, axis: AxisName) -> Curve | None:
        """The curve along an axis, where it was examined."""
        return next((curve for curve in self.curves if curve.axis == axis), None)

    @property
    def map_mean(self) -> float:
        """The accuracy over all shifts of the pose map together, where there is one."""
        return sum(map(sum, self.shift_map)) / (self.shift_map_n * len(SHIFTS) ** 2)

    def map_interval(self, dx: int, dy: int) -> tuple[float, float]:
        """The 95 % interval of the accuracy at a shift by whole pixels, where there is a map."""
        return wilson(self.shift_map[dy + 10][dx + 10], self.shift_map_n)


def _run(config: SweepConfig, entry: Entry) -> Generator[int, None, Sweep]:
    import torch

    from digitlab.networks import weights

    start = time.perf_counter()
    expected = weights_hash(entry.path)
    network = weights.load(entry.path)[0].to(config.device)
    test = pictures.load(config.source)
    curves = []
    for axis in config.axes:
        prepare = cleaned if config.cleaned_first else None
        curve = yield from measure_curve(network, test, axis, n=config.digits, seed=config.seed, prepare=prepare)
        curves.append(curve)
    shift_map = yield from measure_map(network, test, n=config.map_digits)
    return Sweep(
        network=entry.path.stem,
        weights_hash=expected,
        data=_data(config.source),
        data_hash=digits_hash(test),
        n=config.digits,
        seed=config.seed,
        curves=tuple(curves),
        shift_map=shift_map,
        shift_map_n=config.map_digits,
        seconds=round(time.perf_counter() - start, 1),
        device=next(network.parameters()).device.type,
        threads=torch.get_num_threads(),
        cleaned_first=config.cleaned_first,
        source=config.source,
        available=len(test),
    )


def _data(source: str) -> str:
    """The pictures in words, as they stand in files."""
    if source == pictures.MNIST:
        return mark("MNIST test digits, the first n")
    return f"{pictures.in_english(source)}, the first n"


def _asked(config: SweepConfig, *_entries: Entry) -> SweepConfig:
    """The config with a device that is there, and no more pictures than there are."""
    digits, map_digits = (pictures.at_most(config.source, count) for count in (config.digits, config.map_digits))
    return replace(config, device=usable_device(config.device), digits=digits, map_digits=map_digits)


def measure_map(network: nn.Module, digits: Digits, *, n: int) -> Generator[int, None, tuple[tuple[int, ...], ...]]:
    """How many of the first n digits a network reads at each shift of the pose map: [dy + 10][dx + 10], empty where n is 0.

    Yields:
        How many more fields were read.
    """
    from digitlab.measure.pose_map import shift_answers

    side = len(SHIFTS)
    right = np.zeros((side, side), np.int64)
    for part in timed_parts(n):
        answers = shift_answers(network, digits.fields(part))  # (digits, 21, 21)
        right += (answers == digits.labels[part, None, None]).sum(axis=0)
        yield (part.stop - part.start) * side**2
    return tuple(tuple(row) for row in right.tolist()) if n else ()


def _answer(sweep: Sweep, config: SweepConfig) -> Sweep | None:
    """A sweep with the curves that a config asks for, where it has them; more axes do no harm."""
    asked = (config.digits, config.map_digits, config.seed, config.cleaned_first, config.source or pictures.MNIST)
    if (sweep.n, sweep.shift_map_n, sweep.seed, sweep.cleaned_first, sweep.source) != asked:
        return None
    curves = tuple(curve for axis in config.axes if (curve := sweep.curve(axis)) and curve.levels == AXES[axis].levels)
    return replace(sweep, curves=curves) if len(curves) == len(config.axes) else None


def _rank(sweep: Sweep) -> tuple[float, ...]:
    """First the digits as they are, and the usual axes: those that most pages show, on as many digits as there are."""
    usual = sum(curve.axis in USUAL_AXES for curve in sweep.curves)
    return not sweep.cleaned_first, usual, sweep.n, sweep.shift_map_n, len(sweep.curves), -sweep.seed


def _rank_of_every_change(sweep: Sweep) -> tuple[float, ...]:
    """First the digits as they are, and as many axes as there are."""
    return not sweep.cleaned_first, len(sweep.curves), sweep.n, -sweep.seed


def _rows(sweep: Sweep) -> Iterator[tuple[object, ...]]:
    for curve in sweep.curves:
        for k, (level, accuracy) in enumerate(zip(curve.levels, curve.accuracies, strict=True)):
            of_level = (sweep.network, curve.axis, f"{level:g}", AXES[curve.axis].unit, accuracy, *curve.interval(k))
            yield (*of_level, curve.n, sweep.seed, json.dumps(sweep.cleaned_first), sweep.weights_hash)


def _words(*sweeps: Sweep) -> Iterator[str]:
    """One table an axis, a column a network: the accuracy and its 95 % interval, in per cent."""
    first = sweeps[0]
    width = max(18, *(len(sweep.network) for sweep in sweeps)) + 2
    cleaned_first = ", paper cleaned first" if first.cleaned_first else ""
    n = f"{first.n:,} {pictures.in_english(first.source)}"
    yield f"accuracy in per cent [95 % interval]; n = {n}, seed {first.seed}{cleaned_first}"
    for curve in first.curves:
        names = "".join(f"{sweep.network:<{width}}" for sweep in sweeps).rstrip()
        yield f"\n{f'{curve.axis}, {AXES[curve.axis].unit}':<25}{names}"
        for k, level in enumerate(curve.levels):
            yield f"{level:<25g}" + "".join(f"{_cell(sweep, curve.axis, k):<{width}}" for sweep in sweeps).rstrip()
    if first.shift_map_n:
        yield f"\nmean over all {len(first.shift_map) ** 2} shifts of up to 10 px; n = {first.shift_map_n:,}"
        for sweep in sweeps:
            yield f"{sweep.network:<{width}}{100 * sweep.map_mean:.1f}"


def _cell(sweep: Sweep, axis: AxisName, k: int) -> str:
    curve = sweep.curve(axis)
    assert curve is not None  # all were asked for the same axes
    low, high = curve.interval(k)
    return f"{100 * curve.accuracies[k]:5.1f} [{100 * low:.1f}, {100 * high:.1f}]"


def _fields(config: SweepConfig) -> int:
    return config.digits * sum(len(AXES[name].levels) for name in config.axes) + config.map_digits * len(SHIFTS) ** 2


SWEEP = KeptMeasurement(
    name="sweep",
    help="measure accuracy against shift, turn, scale, thickness, noise and other changes",
    config=SweepConfig.of,
    result=Sweep,
    noun="sweep",
    event="Swept",
    options=(
        Option("--digits", "so many test digits a curve, the first ones (default 2000)", int),
        Option("--map-digits", "so many in the map of all shifts, 0 for none (default 200)", int),
        Option(
            "--axis",
            f"one of shift, turn, scale, {', '.join(CORRUPTIONS.own)}, or a plug-in's; repeat it (default: {', '.join(USUAL_AXES)})",
            field="axes",
            repeated=True,
        ),
        Option("--cleaned", "make paper white and ink full first; not in the map", bool, "cleaned_first"),
        DATA,
        Option("--seed", "of directions, senses and noise (default 0)", int),
        DEVICE,
    ),
    what=lambda config, *_: f"accuracy on changed {pictures.in_english(config.source)}, n = {config.digits:,}",
    fields=_fields,
    run=_run,
    prepare=_asked,
    only_digits="",
    answer=_answer,
    rank=_rank,
    fresh="measure again what is known already",
    words=_words,
    together=True,
    table=Table(
        "one row per network, axis and level",
        ("network", "axis", "level", "unit", "accuracy", "low", "high", "n", "seed", "cleaned_first", "weights_sha256"),
        _rows,
    ),
)

EVERY_CHANGE = replace(SWEEP, rank=_rank_of_every_change)
"""The same sweeps, for those who want to see every axis: the one to show is that of the most axes."""
