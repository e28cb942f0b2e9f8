"""The question “What is the next number?”: the student works an output cell out, and is told whether it is right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from digitlab.convolution.notation import written
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.tabs.convolution.bench import playhead, words
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome

_LARGEST = 1e6
_NEAR = 0.006  # two decimals are enough
_ASK = "Work out the cell with the question mark, type the number, press Enter."


class BenchQuestion(QWidget):
    """A button that begins to ask; while it asks, a field for the answer, and what was said last.

    Signals:
        state_requested: The :class:`~digitlab.gui.tabs.convolution.state.BenchState` after an answer.
    """

    state_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: BenchOutcome | None = None
        self._verdict: bool | None = None
        self._ask = named(ToggleButton("What is the next number?"), "bench_ask")
        self._answer = named(NumberField(_LARGEST, what="A number"), "bench_answer", "The next number")
        self._reveal = named(QPushButton("Show it"), "bench_reveal")
        self._score = QLabel()
        self._said = Text("", SMALL_PT, lines=3, top=True)
        self._score.setFixedWidth(self._score.fontMetrics().horizontalAdvance("✓ 88 of 88"))
        self._ask.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        vbox(
            self._ask,
            hbox(self._answer, self._reveal, self._score, spacing=4),
            self._said,
            spacing=4,
            margins=(0, 4, 0, 0),
            on=self,
        )
        self._ask.toggled.connect(self._on_ask_toggled)
        self._answer.number_typed.connect(self._on_answer_typed)
        self._answer.refused.connect(self._on_answer_refused)
        self._reveal.clicked.connect(self._on_reveal_clicked)
        self._say("", None)

    def show_bench(self, shown: BenchOutcome) -> None:
        """Show whether it asks, and the score."""
        before, self._shown = self._shown, shown
        state = shown.state
        if before is not None and (before.state.asking, before.state.right, before.state.tries) == (
            state.asking,
            state.right,
            state.tries,
        ):
            return
        with QSignalBlocker(self._ask):
            self._ask.show_pressed(state.asking)
        self._answer.setEnabled(state.asking)
        self._reveal.setEnabled(state.asking)
        self._score.setText(f"✓ {state.right} of {state.tries}" if state.tries else "")
        if state.asking != (before is not None and before.state.asking):
            self._say(_ASK if state.asking else "", None)

    def _say(self, text: str, right: bool | None) -> None:
        self._verdict = right
        mark = "" if right is None else "✓ " if right else "✗ "
        self._said.setText(mark + text)
        self._said.setToolTip(text)
        self._tint()

    def _tint(self) -> None:
        self._said.set_tone("muted" if self._verdict is None else "good" if self._verdict else "bad")

    def _go_on(self, *, right: bool) -> None:
        """The present cell is told, and the next one asked."""
        assert self._shown is not None
        shown = self._shown
        state = replace(shown.state, right=shown.state.right + right, tries=shown.state.tries + 1)
        if shown.state.step == shown.trace.step_count - 1:
            state = replace(state, asking=False)
        else:
            state = replace(state, step=shown.state.step + 1, term=0)
        self.state_requested.emit(state)

    def _on_ask_toggled(self, asking: bool) -> None:
        if self._shown is None:
            return
        shown = self._shown
        state = replace(shown.state, asking=asking)
        if asking and not playhead.is_at_end(shown):
            state = replace(state, step=min(shown.state.step + 1, shown.trace.step_count - 1), term=0)
        self.state_requested.emit(state)
        self._answer.clear()
        self._answer.setFocus()

    def _on_answer_typed(self, number: float) -> None:
        if self._shown is None or not self._shown.state.asking:
            return
        step = self._shown.step
        if abs(number - step.value) <= _NEAR:
            self._go_on(right=True)
            self._say(f"{written(step.value)} is right: {step.lines[-1]}", right=True)
        else:
            state = self._shown.state
            self.state_requested.emit(replace(state, tries=state.tries + 1))
            self._say(f"Not {written(number)}. Multiply each input by the weight on it, and add up.", right=False)
        self._answer.begin("")

    def _on_answer_refused(self, fault: str) -> None:
        if fault:
            self._say(fault, right=False)

    def _on_reveal_clicked(self) -> None:
        if self._shown is not None and self._shown.state.asking:
            step, trace = self._shown.step, self._shown.trace
            self._go_on(right=False)
            self._say(f"Output at {words.place(step, trace)}: {step.lines[-1]}", None)
