"""What the tab "Convolution" opens to the lessons: its numbers, the layer on the bench, and the ink on the sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

import numpy as np

from digitlab.convolution.matrix import connections
from digitlab.convolution.plain_pictures import PLAIN_PICTURES, strongest_answer
from digitlab.gui.shell.lesson_access import LessonAccess, LessonState, Number
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome, BenchStore
from digitlab.gui.tabs.convolution.page_states import BLANK_SHEET, sheet_of
from digitlab.gui.tabs.convolution.sheet import words as sheet_words
from digitlab.gui.tabs.convolution.sheet.outcome import SheetOutcome
from digitlab.gui.tabs.convolution.state import BenchState, from_values, to_values
from digitlab.gui.tabs.convolution.tab import ConvolutionTab
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.ink.written import to_values as ink_values
from digitlab.language import tr
from digitlab.untrusted import one_line

_DECIMALS = 9  # or weights of 0.1, 0.2 and -0.3 would not add up to 0

V = TypeVar("V")

ALL_PLACES = "all"
"""Stands in a lesson's table of the page "Backpropagation" for every place; a :class:`BackwardState` has None there."""

_ONE = ((15.5, 10), (13, 30))
_SEVEN = ((33, 20), (46, 19.5), (44.5, 24), (40, 32), (38, 40))
_FOUR = (((62, 11), (60.5, 20), (65, 21.5), (73, 20)), ((73.5, 10), (72.5, 20), (71, 31)))

SHEETS: dict[str, Drawing] = {
    "blank": BLANK_SHEET,
    "one_seven_and_four": Drawing(tuple(map(Stroke.through, (_ONE, _SEVEN, *_FOUR))), paper=BLANK_SHEET.paper),
}
"""Sheets of digits that a lesson can name."""


def lesson_access(tab: ConvolutionTab) -> LessonAccess:
    """The bench and the sheet of a tab."""
    store = tab.store

    def asked(read: Callable[[BenchOutcome], V | None]) -> Callable[[], V | None]:
        return lambda: read(store.outcome)

    return LessonAccess(
        numbers={
            **{f"bench.{name}": asked(read) for name, read in _NUMBERS.items()},
            **{f"bench.{picture}": asked(partial(_answered, picture)) for picture in PLAIN_PICTURES},
            "sheet.digits": lambda: _on_sheet(store, lambda found: float(len(found.found)), 0.0),
        },
        words={
            **{f"bench.{name}": asked(read) for name, read in _WORDS.items()},
            "sheet.labels": lambda: _on_sheet(store, sheet_words.labels, sheet_words.NO_LABELS),
        },
        states={
            "bench": LessonState(_bench, partial(_show_bench, store), lambda: _bench_values(tab.state())),
            "sheet": LessonState(_sheet, store.keep_ink, lambda: ink_values(store.outcome.state.sheet.ink)),
        },
        changed=(store.changed, store.detection_changed),
    )


def _answered(picture: str, outcome: BenchOutcome) -> float:
    return round(strongest_answer(outcome.trace, picture), _DECIMALS)


def _of_both(sides: tuple[int, int]) -> float | None:
    """What rows and columns have in common; None where they differ."""
    return float(sides[0]) if sides[0] == sides[1] else None


_NUMBERS: dict[str, Callable[[BenchOutcome], Number | None]] = {
    "inputs": lambda outcome: float(outcome.trace.image.size),
    "channels": lambda outcome: float(len(outcome.trace.image)),
    "maps": lambda outcome: float(len(outcome.trace.result)),
    "rows": lambda outcome: float(outcome.trace.result.shape[1]),
    "columns": lambda outcome: float(outcome.trace.result.shape[2]),
    "outputs": lambda outcome: float(outcome.trace.result.size),
    "places": lambda outcome: float(outcome.trace.result[0].size),
    "products": lambda outcome: float(outcome.terms),
    "formula": lambda outcome: outcome.trace.sliding.columns.exact,
    "unseen": lambda outcome: float(np.count_nonzero(outcome.trace.sliding.counts() == 0)),
    "value": lambda outcome: outcome.step.value,
    "weights": lambda outcome: float(outcome.trace.kernels.size),
    "slices": lambda outcome: float(outcome.trace.kernels[:, :, 0, 0].size),
    "parameters": lambda outcome: float(outcome.trace.kernels.size + len(outcome.trace.kernels) * outcome.trace.biased),
    "connections": lambda outcome: float(connections(outcome.trace, outcome.state.stop).parameters),
    "step": lambda outcome: float(outcome.state.step + 1),
    "stride": lambda outcome: _of_both(outcome.trace.sliding.stride),
    "padding": lambda outcome: _of_both(outcome.trace.sliding.padding),
    "window": lambda outcome: _of_both(outcome.trace.sliding.window),
    "right": lambda outcome: float(outcome.state.right),
    "shift": lambda outcome: float(max(abs(outcome.state.pooling.down), abs(outcome.state.pooling.right))),
}
_WORDS: dict[str, Callable[[BenchOutcome], str | None]] = {
    "stop": lambda outcome: outcome.state.stop,
    "preset": lambda outcome: outcome.state.preset,
    "pooling": lambda outcome: outcome.state.pooling.kind,
}


def _on_sheet(store: BenchStore, ask: Callable[[SheetOutcome], V], on_blank: V) -> V | None:
    """Something about what is found on the sheet that is there now; on blank paper it is known without a network."""
    ink = store.outcome.state.sheet.ink
    if ink.is_empty:
        return on_blank
    return ask(store.detection) if store.detection is not None and store.detection.request.ink is ink else None


def _show_bench(store: BenchStore, state: BenchState) -> None:
    """Show all of a state but its ink: a lesson takes nobody's sheet away."""
    store.put(replace(state, sheet=replace(state.sheet, ink=store.kept_ink)))


def _bench_values(state: BenchState) -> dict[str, Any]:
    """The table that a lesson has for a state, without its ink."""
    values = to_values(replace(state, sheet=replace(state.sheet, ink=BLANK_SHEET)))
    if "sheet" in values:
        del values["sheet"]["ink"]
    if "backward" in values and state.backward.place is None:
        values["backward"]["place"] = ALL_PLACES
    return values


def _bench(values: Any) -> BenchState:  # noqa: ANN401 - any value of a lesson's header
    """The state of a lesson's example, or table."""
    if isinstance(values, str):
        return BenchState(preset=values)
    if not isinstance(values, Mapping):
        raise ValueError(tr("a bench is an example's name or a table, not {values}", values=one_line(repr(values), 80)))
    back = values.get("backward")
    if isinstance(back, Mapping) and back.get("place") == ALL_PLACES:
        values = {**values, "backward": {**back, "place": None}}
    return from_values(values)


def _sheet(values: Any) -> Drawing:  # noqa: ANN401 - any value of a lesson's header
    """The ink of a lesson's name, or table."""
    if isinstance(values, Mapping):
        return sheet_of({"bitmap": None, **values})
    if not isinstance(values, str) or values not in SHEETS:
        raise ValueError(
            tr(
                "there is no sheet {values}: there are {sheets}; one of your own is kept when you save",
                values=one_line(repr(values), 80),
                sheets=", ".join(SHEETS),
            )
        )
    return SHEETS[values]
