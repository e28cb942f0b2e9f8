"""Keeps the bench's state while one goes from page to page, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QObject
from typing_extensions import override

from digitlab.convolution.trace import Step, Trace
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.history import History, Parts, Told
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.store import Store
from digitlab.gui.tabs.convolution.bench_parts import INK, parts_of, tell, with_parts
from digitlab.gui.tabs.convolution.sheet.outcome import SheetOutcome
from digitlab.gui.tabs.convolution.state import BenchState, same_layer
from digitlab.ink.stroke import Drawing, Image
from digitlab.ink.written import check_room


@dataclass(frozen=True, slots=True, eq=False)
class BenchOutcome:
    """A state, and what follows from it.

    Attributes:
        state: Its step and its weight lie within the layer.
        trace: The layer, worked out; the same object as long as the numbers are the same.
    """

    state: BenchState
    trace: Trace

    @classmethod
    def first(cls) -> BenchOutcome:
        """The bench as it always begins."""
        state = BenchState()
        return cls(state, state.trace())

    @property
    def step(self) -> Step:
        """How the output cell comes about that is being made."""
        return self.trace.step(self.state.step)

    @property
    def terms(self) -> int:
        """How many products make an output cell."""
        return int(self.trace.kernels[0].size)

    @property
    def position(self) -> int:
        """How many steps, output cells or products, lie behind."""
        state = self.state
        return state.step * self.terms + state.term if state.one_by_one else state.step

    @property
    def length(self) -> int:
        """How many steps there are in all."""
        cells = self.trace.step_count
        return cells * self.terms if self.state.one_by_one else cells

    def moved_to(self, position: int) -> BenchState:
        """The state at a position; beyond the ends, at the nearest end."""
        position = max(0, min(self.length - 1, position))
        if self.state.one_by_one:
            step, term = divmod(position, self.terms)
            return replace(self.state, step=step, term=term)
        return replace(self.state, step=position)


def worked_out(snapshot: Snapshot) -> BenchOutcome:
    """What follows from the state: all that some pages show."""
    return snapshot[BenchOutcome]


class BenchStore(Store[BenchState]):
    """Keeps what is on the bench, whose changes can be undone. What cannot be is refused, with the reason.

    Attributes:
        outcome: The state, and what follows from it.
        kept_ink: What is on the sheet, without a stroke that is being drawn.
        history: Where changes are noted.
        detection: What was found on the sheet last; None while nobody has been there.

    Signals:
        ink_kept: The sheet's ink, whenever it is a step of undo, or one was undone.
        detection_changed: Something newer was found on the sheet.
    """

    ink_kept: Emits[Drawing] = signal(object)
    detection_changed: Emits[SheetOutcome] = signal(object)

    def __init__(self, history: History | None = None, parent: QObject | None = None) -> None:
        self.outcome = BenchOutcome.first()
        super().__init__(self.outcome.state, parent)
        self._drawing: Image | None = None
        self.history = history or History(self)
        self.kept_ink = self.state.sheet.ink
        self.detection: SheetOutcome | None = None

    @override
    def values(self) -> dict[type, Any]:
        """The state, and what follows from it."""
        return {BenchState: self.state, BenchOutcome: self.outcome}

    @override
    def put(self, state: BenchState) -> None:
        """Show a state. What differs of it, but for where one looks, is a step of undo.

        Raises:
            ValueError: The layer that it describes cannot be.
        """
        trace = self.outcome.trace if same_layer(state, self.state) else state.trace(self._drawing)
        before = {**parts_of(self.state), INK: self.kept_ink}
        self.history.note(self, before, parts_of(state))
        self._hold(state, trace)

    def tell(self, before: Parts, after: Parts) -> Told:
        """What a change is called."""
        return tell(before, after)

    def put_back(self, parts: Parts) -> None:
        """Show these parts; where one looks stays."""
        state = with_parts(self.state, parts)
        self._hold(state, self.outcome.trace if same_layer(state, self.state) else state.trace(self._drawing))

    def show_ink(self, ink: Drawing) -> None:
        """The pen moves on the sheet: this is on it so far. Not a step of undo yet."""
        self._show(self._with_ink(ink), self.outcome.trace)

    def keep_ink(self, ink: Drawing) -> None:
        """This is on the sheet; a step of undo.

        Raises:
            ValueError: It is more than a file would give back. What was there stays.
        """
        try:
            check_room(ink)
        except ValueError:
            self.show_ink(self.kept_ink)
            raise
        self.put(self._with_ink(ink))

    def show_detection(self, detection: SheetOutcome) -> None:
        """This was found on the sheet."""
        self.detection = detection
        self.detection_changed.emit(detection)

    def show_drawing(self, drawing: Image) -> None:
        """The drawing is another one; (28, 28)."""
        if drawing is self._drawing:
            return
        self._drawing = drawing
        if self.state.source != "numbers":
            self._show(self.state, self.state.trace(drawing))

    def _show(self, state: BenchState, trace: Trace) -> None:
        self._state, self.outcome = state, BenchOutcome(state, trace)
        self.changed.emit(state)

    def _with_ink(self, ink: Drawing) -> BenchState:
        return replace(self.state, sheet=replace(self.state.sheet, ink=ink))

    def _hold(self, state: BenchState, trace: Trace) -> None:
        is_other_ink, self.kept_ink = state.sheet.ink is not self.kept_ink, state.sheet.ink
        self._show(_within(state, trace), trace)
        if is_other_ink:
            self.ink_kept.emit(self.kept_ink)


def _within(state: BenchState, trace: Trace) -> BenchState:
    """The state with places that the layer has."""
    step = min(state.step, trace.step_count - 1)
    term = min(state.term, trace.kernels[0].size - 1)
    back = state.backward
    weight = tuple(min(index, side - 1) for index, side in zip(back.weight, trace.kernels.shape, strict=True))
    upstream = back.upstream
    if upstream is not None and np.shape(upstream) != trace.result.shape:
        upstream = None
    if (weight, upstream) != (back.weight, back.upstream):
        back = replace(back, upstream=upstream, weight=weight)
    laid = None if state.laid is None else min(state.laid, len(trace.image) * trace.image.shape[1])
    if (step, term, back, laid) == (state.step, state.term, state.backward, state.laid):
        return state
    return replace(state, step=step, term=term, backward=back, laid=laid)
