"""Trained upright, read anywhere: how many test digits a network reads after everything that can happen to them."""

from __future__ import annotations

import json
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from digitlab.data import mnist
from digitlab.ink.cleaning import cleaned
from digitlab.language import mark, tr
from digitlab.measure.curves import timed_parts
from digitlab.measure.intervals import standard_error, wilson
from digitlab.measure.measurement import DEVICE, MOST_DIGITS, KeptMeasurement, Option, Table, check_range, usable_device
from digitlab.measure.store import data_hash, weights_hash
from digitlab.measure.trials import GROUPS, PUBLISHED, TRIALS, Trial
from digitlab.untrusted import one_line

if TYPE_CHECKING:
    from torch import nn

    from digitlab.networks.library import Entry

_MOST_THREADS, _MOST_SECONDS = 100_000, 1e9


@dataclass(frozen=True, slots=True)
class BenchmarkConfig:
    """What is examined.

    Attributes:
        digits: How many test digits, the first ones.
        seed: Of all that is left to chance.
        device: The torch device that answers.
        cleaned_first: Whether paper is made white, and ink full, before the network sees a digit.
    """

    digits: int = 200
    seed: int = 0
    device: str = "cpu"
    cleaned_first: bool = False

    def __post_init__(self) -> None:
        check_range(tr("digits"), self.digits)
        check_range(tr("seed"), self.seed, 0, 2**63 - 1)


@dataclass(frozen=True, slots=True)
class Count:
    """How many digits were read rightly in one row.

    Attributes:
        trial: The row's name.
        right: So many.
    """

    trial: str
    right: int

    def __post_init__(self) -> None:
        if self.trial not in TRIALS:
            raise ValueError(
                tr(
                    "there is no row '{trial}': there are {trials}",
                    trial=one_line(self.trial, 60),
                    trials=", ".join(TRIALS),
                )
            )


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One network's rows.

    Attributes:
        network: Its name.
        weights_hash: SHA-256 of its weights file.
        data_hash: SHA-256 of all test digits and labels.
        n: How many digits went into each row.
        seed: Of all that was left to chance.
        cleaned_first: Whether paper was made white, and ink full, before the network saw a digit.
        counts: One a row.
        seconds: What it took, ...
        device: ... where, ...
        threads: ... with so many.
    """

    network: str
    weights_hash: str
    data_hash: str
    n: int
    seed: int
    cleaned_first: bool
    counts: tuple[Count, ...]
    seconds: float
    device: str
    threads: int

    def __post_init__(self) -> None:
        check_range(tr("n"), self.n, 1, MOST_DIGITS)
        check_range(tr("threads"), self.threads, 0, _MOST_THREADS)
        if len({count.trial for count in self.counts}) != len(self.counts):
            raise ValueError(tr("every row can stand there once"))
        if not all(0 <= count.right <= self.n for count in self.counts):
            raise ValueError(tr("counts must lie between 0 and n, which is {n}", n=self.n))
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
        rows = [count.trial for count in self.counts]
        return {"n": self.n, "seed": self.seed, "cleaned_first": self.cleaned_first, "rows": rows}

    def right(self, trial: str) -> int | None:
        """How many digits were read rightly in a row; None where it was not examined."""
        return next((count.right for count in self.counts if count.trial == trial), None)


def _run(config: BenchmarkConfig, entry: Entry) -> Generator[int, None, Benchmark]:
    import torch

    from digitlab.networks import weights

    start = time.perf_counter()
    expected = weights_hash(entry.path)
    network = weights.load(entry.path)[0].to(config.device)
    digits = mnist.load("test")
    counts = []
    answers = np.zeros(0, np.intp)
    for trial in TRIALS.values():
        if not trial.one_class:
            answers = yield from _answers(network, digits, trial, config)
        counts.append(Count(trial.name, _right(answers, digits.labels[: config.digits], trial.one_class)))
    return Benchmark(
        network=entry.path.stem,
        weights_hash=expected,
        data_hash=data_hash(),
        n=config.digits,
        seed=config.seed,
        cleaned_first=config.cleaned_first,
        counts=tuple(counts),
        seconds=round(time.perf_counter() - start, 1),
        device=next(network.parameters()).device.type,
        threads=torch.get_num_threads(),
    )


def _answers(
    network: nn.Module, digits: mnist.Digits, trial: Trial, config: BenchmarkConfig
) -> Generator[int, None, np.ndarray[Any, np.dtype[np.intp]]]:
    """What a network answers in a row, (n,); -1 to blank paper, which is no question."""
    from digitlab.networks.predict import predict_many

    answers = np.full(config.digits, -1, np.intp)
    for part in timed_parts(config.digits):
        fields = trial.change(digits.fields(part), config.seed, part.start)
        fields = cleaned(fields) if config.cleaned_first else fields
        inked = fields.any(axis=(1, 2))
        answers[part][inked] = predict_many(network, fields[inked], trial.window_deg).argmax(axis=1)
        yield part.stop - part.start
    return answers


def _right(
    answers: np.ndarray[Any, np.dtype[np.intp]], labels: np.ndarray[Any, Any], one_class: tuple[int, ...]
) -> int:
    """How many answers are right, where some digits count as one class."""
    alike = np.isin(answers, one_class) & np.isin(labels, one_class)
    return int(((answers == labels) | alike).sum())


def _answer(result: Benchmark, config: BenchmarkConfig) -> Benchmark | None:
    asked = (config.digits, config.seed, config.cleaned_first)
    is_whole = [count.trial for count in result.counts] == list(TRIALS)
    return result if is_whole and (result.n, result.seed, result.cleaned_first) == asked else None


def _rows(result: Benchmark) -> Iterator[tuple[object, ...]]:
    asked = (result.n, result.seed, json.dumps(result.cleaned_first), result.weights_hash)
    for count in result.counts:
        trial, share = TRIALS[count.trial], count.right / result.n
        words = (result.network, trial.group, trial.name, trial.words)
        yield (*words, share, standard_error(count.right, result.n), *wilson(count.right, result.n), *asked)


def _words(*results: Benchmark) -> Iterator[str]:
    """One table, a column a network, and below it what others have published."""
    first = results[0]
    width = max(14, *(len(result.network) for result in results)) + 2
    left = max(len(trial.words) for trial in TRIALS.values()) + 2
    prepared = ", paper cleaned first" if first.cleaned_first else ""
    yield f"accuracy in per cent ± standard error; n = {first.n:,} test digits, seed {first.seed}{prepared}"
    for group, title in GROUPS.items():
        yield f"\n{title:<{left}}" + "".join(f"{result.network:<{width}}" for result in results).rstrip()
        for trial in (each for each in TRIALS.values() if each.group == group):
            cells = "".join(f"{_cell(result, trial.name):<{width}}" for result in results)
            yield f"{trial.words:<{left}}{cells}".rstrip()
    yield "\npublished by others"
    for each in PUBLISHED:
        yield f"{TRIALS[each.trial].words:<{left}}{100 * each.accuracy:5.1f}  {each.who}: {each.otherwise} ({each.source})"


def _cell(result: Benchmark, trial: str) -> str:
    right = result.right(trial)
    if right is None:
        return ""
    return f"{100 * right / result.n:5.1f} ± {100 * standard_error(right, result.n):.1f}"


BENCHMARK = KeptMeasurement(
    name="benchmark",
    help="measure what networks read of digits after all that can happen to them, beside what others have published",
    only_digits=mark(
        "its rows and what others have published are of MNIST, as that a 6 upside down is a 9; 'sweep' measures other classes under every change"
    ),
    config=BenchmarkConfig,
    result=Benchmark,
    noun="benchmark",
    event="Benchmarked",
    options=(
        Option("--digits", "so many test digits a row, the first ones (default 200)", int),
        Option("--seed", "of all that is left to chance (default 0)", int),
        Option("--cleaned", "make paper white and ink full first", bool, "cleaned_first"),
        DEVICE,
    ),
    what=lambda config, *_: f"the benchmark, n = {config.digits:,}",
    fields=lambda config: config.digits * sum(not trial.one_class for trial in TRIALS.values()),
    run=_run,
    prepare=lambda config, *_: replace(config, device=usable_device(config.device)),
    answer=_answer,
    rank=lambda result: (not result.cleaned_first, len(result.counts), result.n, -result.seed),
    fresh="measure again what is known already",
    words=_words,
    together=True,
    table=Table(
        "one row per network and condition",
        (
            *("network", "group", "condition", "words", "accuracy", "standard_error", "low", "high"),
            *("n", "seed", "cleaned_first", "weights_sha256"),
        ),
        _rows,
    ),
)
