"""Keeps the bench's state while one goes from page to page, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from digitlab.convolution.trace import Step, Trace
from digitlab.gui.kit.sentences import sentence
from digitlab.gui.shell.history import History
from digitlab.gui.shell.store import Store
from digitlab.gui.tabs.convolution.page_states import BackwardState
from digitlab.gui.tabs.convolution.sheet.shown import SheetOutcome
from digitlab.gui.tabs.convolution.state import BenchState, same_layer
from digitlab.ink.stroke import Drawing, Image


@dataclass(frozen=True, slots=True, eq=False)
class BenchOutcome:
    """A state, and what follows from it.

    Attributes:
        state: Its step and its weight lie within the layer.
        trace: The layer, worked out; the same object as long as the numbers are the same.
    """

    state: BenchState
    trace: Trace

    @property
    def step(self) -> Step:
        """How the output cell comes about that is being made."""
        return self.trace.step(self.state.step)

    @property
    def terms(self) -> int:
        """How many products make an output cell."""
        return int(self.trace.kernels[0].size)


class BenchStore(Store[BenchState]):
    """Keeps what is shown. What cannot be is refused, with the reason, and everything stays as it was.

    Attributes:
        shown: What is shown.
        inks: What was drawn on the sheet, step by step, so that it can be undone.
        detection: What was found on the sheet last; None while nobody has been there.

    Signals:
        shown_changed: A newer :class:`BenchOutcome` is there.
        ink_kept: The sheet's :class:`Drawing`, whenever it is a step of undo.
        detection_changed: A newer :class:`SheetOutcome` is there.
        refused: Why what was wished cannot be, in a sentence; "" once something else could.
    """

    shown_changed = Signal(object)
    ink_kept = Signal(object)
    detection_changed = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        state = BenchState()
        super().__init__(state, parent)
        self._drawing: Image | None = None
        self.shown = BenchOutcome(state, state.trace())
        self.inks = History(state.sheet.ink)
        self.detection: SheetOutcome | None = None
        self.shown_changed.connect(self._on_shown_changed)

    @property
    @override
    def state(self) -> BenchState:
        return self.shown.state

    @override
    def values(self) -> dict[type, Any]:
        return {BenchState: self.shown.state, BenchOutcome: self.shown}

    @override
    def put(self, state: BenchState) -> None:
        self.show_state(state)

    def show_state(self, state: BenchState) -> None:
        """Show a state. Other ink on its sheet is a step of undo.

        Raises:
            ValueError: The layer that it describes cannot be.
        """
        before = self.shown
        trace = before.trace if same_layer(state, before.state) else state.trace(self._drawing)
        self.shown = BenchOutcome(_within(state, trace), trace)
        ink = state.sheet.ink
        if ink is not self.inks.now:
            self.inks.keep(ink)
            self.ink_kept.emit(ink)
        self.shown_changed.emit(self.shown)

    def show_ink(self, ink: Drawing) -> None:
        """The pen moves on the sheet: this is on it so far. Not a step of undo yet."""
        state = self.shown.state
        self.shown = replace(self.shown, state=replace(state, sheet=replace(state.sheet, ink=ink)))
        self.shown_changed.emit(self.shown)

    def keep_ink(self, ink: Drawing) -> None:
        """This is on the sheet; a step of undo."""
        state = self.shown.state
        self.show_state(replace(state, sheet=replace(state.sheet, ink=ink)))

    def undo_ink(self) -> None:
        """Take the last change of the sheet back."""
        self.inks.undo()
        self._bring_back()

    def redo_ink(self) -> None:
        """Make the change again that was taken back."""
        self.inks.redo()
        self._bring_back()

    def show_detection(self, detection: SheetOutcome) -> None:
        """This was found on the sheet."""
        self.detection = detection
        self.detection_changed.emit(detection)

    def _on_shown_changed(self) -> None:
        self.changed.emit(self.shown.state)

    def _bring_back(self) -> None:
        self.show_ink(self.inks.now)
        self.ink_kept.emit(self.inks.now)

    def request(self, state: BenchState) -> None:
        """Show a state that the user wishes, or say why it cannot be."""
        try:
            self.show_state(state)
        except ValueError as error:
            self.refused.emit(sentence(str(error)))
            self.shown_changed.emit(self.shown)  # so that sliders go back
        else:
            self.refused.emit("")

    def change(self, **changes: object) -> None:
        """Show a state that differs from the present one in some attributes, or say why it cannot be."""
        try:
            state = replace(self.shown.state, **changes)  # type: ignore[arg-type] # the callers name real fields
        except ValueError as error:
            self.refused.emit(sentence(str(error)))
            self.shown_changed.emit(self.shown)
        else:
            self.request(state)

    def show_drawing(self, drawing: Image) -> None:
        """The drawing is another one; (28, 28)."""
        if drawing is self._drawing:
            return
        self._drawing = drawing
        state = self.shown.state
        if state.source != "numbers":
            self.shown = BenchOutcome(state, state.trace(drawing))
            self.shown_changed.emit(self.shown)


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
        back = BackwardState(upstream, weight, back.place)
    if (step, term, back) == (state.step, state.term, state.backward):
        return state
    return replace(state, step=step, term=term, backward=back)
