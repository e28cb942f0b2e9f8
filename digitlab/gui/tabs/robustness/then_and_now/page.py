"""Then and now: what was published, year by year, and beside it three networks of this window, as measured here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.figures_table import FiguresTable, Row
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.phrases import listed, percent
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import SMALL_PT, Accent
from digitlab.gui.shell import edit_words, words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.robustness.calibration.confidence import Calibrating, Calibrations
from digitlab.gui.tabs.robustness.measuring import MeasuringPage, ResultView
from digitlab.gui.tabs.robustness.then_and_now.error_bars import Bar, ErrorBars, Panel, figures
from digitlab.language import mark, tr
from digitlab.measure.calibration import Calibration
from digitlab.measure.intervals import standard_error
from digitlab.measure.milestones import MILESTONES, ONE_PERSON, Milestone, Task, Way
from digitlab.networks.library import Library

OURS = {"hand_crafted": "HOG", "mlp": "MLP", "cnn_flatten": "CNN"}
"""Features by hand with softmax, an MLP, and a CNN like LeNet; with what stands below their bars."""

_ACCENTS: dict[Way, Accent] = {"by hand": "hog", "fully connected": "mlp", "convolutional": "cnn"}
_HEADER = (mark("what"), mark("year"), mark("error"), mark("of"), mark("source"))
_COLUMNS = ("year", "what", "way", "task", "error", "standard error", "source")
_DIGITS = (2000, 10_000)
_TASKS: dict[Task, str] = {
    "digits": mark("MNIST test digits: errors in %, published and here"),
    "ImageNet": mark("ImageNet's winners: errors in %, five guesses"),
}


@dataclass(frozen=True, slots=True)
class Compared:
    """What the page shows.

    Attributes:
        results: What is measured of our own networks, by name.
        library: All networks.
    """

    results: Mapping[str, Calibration]
    library: Library


def ask(snapshot: Snapshot) -> Compared:
    """Our own networks, as far as they are there and measured."""
    return Compared(snapshot[Calibrations].of(OURS), snapshot.library)


class ThenAndNowView(ResultView[Compared]):
    """A sentence, the bars, and a table with the sources."""

    def __init__(self) -> None:
        super().__init__(Calibrations, choices=_DIGITS, usual=_DIGITS[-1])
        self._sentence = Text("", wrap=True)
        self._bars = named(ErrorBars(), "error_bars")
        self._table = named(FiguresTable(tuple(map(tr, _HEADER)), sortable=False), "milestones", tr("Milestones"))
        self._table.stretch(len(_HEADER) - 1)
        self._counted = Text("", SMALL_PT, tone="muted", wrap=True)
        self._picture = QWidget()
        name_part("chart", self._bars)
        name_part("milestones", self._table)
        vbox(self._sentence, (self._bars, 2), (self._table, 3), self._counted, spacing=6, on=self._picture)
        vbox(
            hbox((title(tr("From features by hand to networks")), 1), SaveButton()),
            (self._picture, 1),
            self._measuring,
            spacing=4,
            margins=(16, 8, 16, 8),
            on=self,
        )

    @override
    def show_seen(self, seen: Compared) -> None:
        self._sentence.setText(sentence())
        self._bars.show_panels((_panel("ImageNet"), _panel("digits", tuple(_our_bars(seen)))))
        self._table.show_rows([*map(_row, MILESTONES), *_our_rows(seen)])
        self._counted.setText(counted(seen))
        known = [name for name in OURS if name in seen.library.entries]
        self._measuring.show_networks(known, seen.results)

    @override
    def picture(self) -> QWidget:
        return self._picture


def sentence() -> str:
    """What changed when, from the figures themselves."""
    winners = [each for each in MILESTONES if each.task == "ImageNet" and each.error is not None]
    first = next(each for each in winners if each.way == "convolutional")
    before = winners[winners.index(first) - 1]
    hand = min(
        (each for each in MILESTONES if each.task == "digits" and each.way == "by hand"),
        key=lambda each: each.error or 1,
    )
    assert first.error is not None and before.error is not None and hand.error is not None  # noqa: PT018 - one fact
    return tr(
        "On small, centred digits features by hand were never far behind: {by_hand} wrong in {year}. On "
        "photographs a network took over in {first_year}: {first} after {before} the year before, and "
        "every winner since was a network, up to the last in 2017.",
        by_hand=_error(hand.error),
        year=hand.year,
        first_year=first.year,
        first=_error(first.error),
        before=_error(before.error),
    )


def counted(seen: Compared) -> str:
    """On how many digits our own figures rest."""
    ours = [f"{name} {_ours(result)}, n = {result.raw.n:,}" for name, result in seen.results.items()]
    here = listed(ours) if ours else tr("nothing is measured yet")
    return tr(
        "Measured here, ± the standard error: {here}. Green: by hand. Orange: fully connected. Blue: "
        "convolutional. Full colours are our own.",
        here=here,
    )


def _error(error: float) -> str:
    """``0.56 %``."""
    return f"{figures(error)} %"


def _wrong(result: Calibration) -> tuple[float, float]:
    """The share of test digits that a network of ours reads wrongly, and its standard error."""
    right = round(result.raw.accuracy * result.raw.n)
    return 1 - right / result.raw.n, standard_error(right, result.raw.n)


def _ours(result: Calibration) -> str:
    wrong, error = _wrong(result)
    return f"{100 * wrong:.2f} ± {100 * error:.2f} %"


def _panel(task: Task, ours: tuple[Bar, ...] = ()) -> Panel:
    bars = tuple(
        Bar(
            str(each.year),
            tr("{year}, {method}: {error} wrong", year=each.year, method=tr(each.what), error=_error(each.error)),
            _ACCENTS[each.way],
            each.error,
        )
        for each in MILESTONES
        if each.task == task and each.error is not None
    )
    person = (ONE_PERSON, tr("one person, {share}", share=percent(ONE_PERSON))) if task == "ImageNet" else None
    return Panel(tr(_TASKS[task]), (*bars, *ours), person)


def _our_bars(seen: Compared) -> Iterator[Bar]:
    for name, result in seen.results.items():
        wrong, _ = _wrong(result)
        yield Bar(
            OURS[name],
            tr("{name}, measured here: {error} wrong", name=name, error=_ours(result)),
            _accent(seen, name),
            round(wrong, 4),
            is_ours=True,
        )


def _row(each: Milestone) -> Row:
    error = "" if each.error is None else _error(each.error)
    texts = (tr(each.what), str(each.year), error, tr(each.task or ""), each.source)
    return Row(texts, (None, float(each.year), each.error, None, None), _ACCENTS[each.way])


def _our_rows(seen: Compared) -> Iterator[Row]:
    for name, result in seen.results.items():
        texts = (name, tr("here"), _ours(result), tr("digits"), f"digitlab calibrate --network {name}")
        yield Row(texts, (None, float("inf"), _wrong(result)[0], None, None), _accent(seen, name))


def _accent(seen: Compared, name: str) -> Accent:
    entry = seen.library.entries.get(name)
    return words.family(entry.card if entry else None)


def table(seen: Compared) -> Table:
    """Every milestone, and our own networks."""
    rows = [
        (each.year, each.what, each.way, each.task or "", "" if each.error is None else each.error, "", each.source)
        for each in MILESTONES
    ]
    ways = dict(zip(OURS, _ACCENTS, strict=True))
    ours = [
        ("here", name, ways[name], "digits", *_wrong(result), "measured here") for name, result in seen.results.items()
    ]
    return Table(_COLUMNS, [*rows, *ours])


def provenance(seen: Compared) -> Provenance:
    """What our own figures rest on; the others' sources stand in the table."""
    networks = tuple(
        edit_words.measured(name, result.weights_hash, seen.library) for name, result in seen.results.items()
    )
    n = ", ".join(dict.fromkeys(f"{result.raw.n:,}" for result in seen.results.values())) or 0
    return Provenance(
        tr("Then and now"),
        networks,
        n,
        None,
        tr("test digits as they are"),
        ((mark("published"), tr("see the sources")),),
    )


PAGE = PageSpec(
    ThenAndNowView,
    ask,
    table=table,
    provenance=provenance,
    stores=(Calibrating,),
    measures_files=True,
    page=MeasuringPage,
)
