"""Trained upright, read anywhere: what the chosen networks read after all that can happen to a digit, beside published figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import small_print
from digitlab.gui.kit.controls.scrolled import Scrolled
from digitlab.gui.kit.layout import hbox, holder, vbox
from digitlab.gui.kit.phrases import percent
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import SMALL_PT, Accent
from digitlab.gui.shell import edit_words, words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.robustness.benchmark.dot_rows import Dot, DotRow, DotRows
from digitlab.gui.tabs.robustness.measuring import Measuring, MeasuringPage, Results, ResultView
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Image, Stroke
from digitlab.language import mark, tr
from digitlab.measure.benchmark import BENCHMARK, Benchmark
from digitlab.measure.intervals import standard_error
from digitlab.measure.trials import GROUPS, PUBLISHED, TRIALS
from digitlab.networks.library import Library

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session

_SENTENCE = mark(
    "Test digits after all that can happen to them. Look for rows in which one network holds and "
    "another falls, and for those in which all fall: no network that ships has learned from any but "
    "clean, white paper."
)
_DIAMONDS = mark(
    "◇ published: others trained on digits changed in that very way, or moved; most networks here "
    "on upright, centred ones alone."
)
_SEVEN = Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)])
_CHOICES = (200, 2000, 10_000)


class Benchmarks(Results[Benchmark]):
    """What is known of networks by the benchmark."""

    __slots__ = ()


class Benchmarking(Measuring[Benchmark]):
    """The benchmark of all networks."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, BENCHMARK, Benchmarks())


@dataclass(frozen=True, slots=True)
class Compared:
    """What the page shows.

    Attributes:
        networks: The networks that answer in the window, left to right.
        results: The results of those that are measured, by name.
        library: All networks.
    """

    networks: tuple[str, ...]
    results: Mapping[str, Benchmark]
    library: Library


def ask(snapshot: Snapshot) -> Compared:
    """The rows of the networks that answer, as far as they are measured."""
    networks = tuple(dict.fromkeys(filter(None, snapshot.situation.networks)))
    return Compared(networks, snapshot[Benchmarks].of(networks), snapshot.library)


class BenchmarkView(ResultView[Compared]):
    """One row a condition, one dot a network."""

    def __init__(self) -> None:
        super().__init__(Benchmarks, choices=_CHOICES, usual=_CHOICES[0])
        self._rows = named(DotRows(), "benchmark_rows")
        self._sentence = Text(tr(_SENTENCE), wrap=True)
        self._counted = Text("", SMALL_PT, tone="muted", wrap=True)
        small_print(self._counted)
        self._picture = holder(vbox(self._rows, self._counted, spacing=4))
        vbox(
            hbox((title(tr("Trained upright, read anywhere")), 1), SaveButton()),
            self._sentence,
            (Scrolled(vbox(self._picture)), 1),
            self._measuring,
            spacing=4,
            margins=(16, 8, 16, 8),
            on=self,
        )

    @override
    def show_seen(self, seen: Compared) -> None:
        columns = tuple((name, _accent(seen, name)) for name in seen.networks)
        self._rows.show_rows(columns, tuple(rows(seen)))
        self._counted.setText(counted(seen))
        self._measuring.show_networks(seen.networks, seen.results)

    @override
    def picture(self) -> QWidget:
        return self._picture


def rows(seen: Compared) -> Iterator[DotRow]:
    """The rows, each group below its heading."""
    for group, heading in GROUPS.items():
        yield DotRow(tr(heading))
        for trial in (each for each in TRIALS.values() if each.group == group):
            dots = [
                Dot(name, _accent(seen, name), right / result.n, standard_error(right, result.n))
                for name, result in seen.results.items()
                if (right := result.right(trial.name)) is not None
            ]
            published = tuple((tr(each.who), each.accuracy) for each in PUBLISHED if each.trial == trial.name)
            yield DotRow(trial.shown, _example(trial.name), tuple(dots), published)


def counted(seen: Compared) -> str:
    """On how many digits the rows rest, and what the diamonds are."""
    counts = ", ".join(
        tr("{name} n = {n:,}, seed {seed}", name=name, n=result.n, seed=result.seed)
        for name, result in seen.results.items()
    )
    sources = "; ".join(f"{tr(each.who)} {percent(each.accuracy)} ({TRIALS[each.trial].shown})" for each in PUBLISHED)
    return tr(
        "{counts}; ± is the standard error. {diamonds} {sources}. Sources: digitlab benchmark.",
        counts=counts or tr("Nothing is measured yet"),
        diamonds=tr(_DIAMONDS),
        sources=sources,
    )


@cache
def _example(trial: str) -> Image:
    """What is done to a 7, (28, 28)."""
    (example,) = TRIALS[trial].change(render(Drawing((_SEVEN,)))[None], 0, 0)
    return np.asarray(example)


def _accent(seen: Compared, name: str) -> Accent:
    entry = seen.library.entries.get(name)
    return words.family(entry.card if entry else None)


def table(seen: Compared) -> Table:
    """List every row of every measured network, and what others have published, without what they do not say of it."""
    measured = BENCHMARK.table
    assert measured is not None
    ours = [row for result in seen.results.values() for row in measured.rows(result)]
    unsaid = ("",) * (len(measured.columns) - 5)
    theirs = [
        (f"{each.who} (published)", trial.group, trial.name, trial.words, each.accuracy, *unsaid)
        for each in PUBLISHED
        for trial in (TRIALS[each.trial],)
    ]
    return Table(measured.columns, [*ours, *theirs])


def provenance(seen: Compared) -> Provenance:
    """Say what the rows rest on."""
    networks = tuple(
        edit_words.measured(name, result.weights_hash, seen.library) for name, result in seen.results.items()
    )
    shown = list(seen.results.values())
    n = ", ".join(f"{result.n:,}" for result in shown) or 0
    seed = min((result.seed for result in shown), default=None)
    notes = tuple(
        (f"published, {each.who}", f"{each.accuracy:.3f}: {tr(each.otherwise)}; {each.source}") for each in PUBLISHED
    )
    return Provenance(
        tr("Trained upright, read anywhere"), networks, n, seed, tr("each test digit as its row says"), notes
    )


PAGE = PageSpec(
    BenchmarkView,
    ask,
    table=table,
    provenance=provenance,
    stores=(Benchmarking,),
    measures_files=True,
    digits="instead",
    page=MeasuringPage,
)
