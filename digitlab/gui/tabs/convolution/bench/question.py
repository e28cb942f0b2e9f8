"""The question “What is the next number?”: the student works an output cell out, and is told whether it is right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from digitlab.convolution.notation import written
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.convolution.bench import words
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.language import mark, tr

_LARGEST = 1e6
_NEAR = 0.006  # two decimals are enough
_ASK = mark("Work out the cell with the question mark, type the number, press Enter.")


class BenchQuestion(QWidget):
    """A button that begins to ask; while it asks, a field for the answer, and what was said last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = BenchOutcome.first()
        self._ask = named(ToggleButton(tr("What is the next number?")), "bench_ask")
        self._answer = named(NumberField(_LARGEST, what=tr("A number")), "bench_answer", tr("The next number"))
        self._answer.setEnabled(False)
        self._reveal = named(QPushButton(tr("Show it")), "bench_reveal")
        self._reveal.setEnabled(False)
        self._score, self._verdict = Text("", None), Text("", SMALL_PT, tone="muted", lines=3, top=True)
        self._verdict.hide()
        self._score.setFixedWidth(
            self._score.fontMetrics().horizontalAdvance(tr("✓ {right} of {tries}", right=88, tries=88))
        )
        self._ask.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        vbox(
            self._ask,
            hbox(self._answer, self._reveal, self._score, spacing=4),
            self._verdict,
            spacing=4,
            margins=(0, 4, 0, 0),
            on=self,
        )
        self._ask.toggled.connect(self._on_ask_toggled)
        self._answer.number_typed.connect(self._on_answer_typed)
        self._answer.refused.connect(self._on_answer_refused)
        self._reveal.clicked.connect(self._on_reveal_clicked)

    def show_outcome(self, outcome: BenchOutcome) -> None:
        """Show whether it asks, and the score."""
        before, self._outcome = self._outcome.state, outcome
        state = outcome.state
        if (before.asking, before.right, before.tries) == (state.asking, state.right, state.tries):
            return
        with QSignalBlocker(self._ask):
            self._ask.show_pressed(state.asking)
        self._answer.setEnabled(state.asking)
        self._reveal.setEnabled(state.asking)
        self._score.setText(tr("✓ {right} of {tries}", right=state.right, tries=state.tries) if state.tries else "")
        if state.asking != before.asking:
            self._say(tr(_ASK) if state.asking else "", None)

    def _say(self, text: str, right: bool | None) -> None:
        sign = "" if right is None else "✓ " if right else "✗ "
        self._verdict.setText(sign + text)
        self._verdict.setVisible(bool(text))  # pictures have its room until something is said
        self._verdict.setToolTip(as_plain(text))
        self._verdict.set_tone("muted" if right is None else "good" if right else "bad")

    def _go_on(self, *, right: bool) -> None:
        """Reveal the present cell, and ask for the next one."""
        outcome = self._outcome
        state = replace(outcome.state, right=outcome.state.right + right, tries=outcome.state.tries + 1)
        if state.step == outcome.trace.step_count - 1:
            state = replace(state, asking=False)
        else:
            state = replace(state, step=state.step + 1, term=0)
        wish(self, Put(state))

    def _on_ask_toggled(self, asking: bool) -> None:
        outcome = self._outcome
        state = replace(outcome.state, asking=asking)
        if asking and outcome.position < outcome.length - 1:
            state = replace(state, step=min(state.step + 1, outcome.trace.step_count - 1), term=0)
        wish(self, Put(state))
        self._answer.clear()
        self._answer.setFocus()

    def _on_answer_typed(self, number: float) -> None:
        state, step = self._outcome.state, self._outcome.step
        if not state.asking:
            return
        if abs(number - step.value) <= _NEAR:
            self._go_on(right=True)
            self._say(tr("{number} is right: {line}", number=written(step.value), line=step.lines[-1]), right=True)
        else:
            wish(self, Put(replace(state, tries=state.tries + 1)))
            self._say(
                tr("Not {number}. Multiply each input by the weight on it, and add up.", number=written(number)),
                right=False,
            )
        self._answer.begin("")

    def _on_answer_refused(self, fault: str) -> None:
        if fault:
            self._say(fault, right=False)

    def _on_reveal_clicked(self) -> None:
        step, trace = self._outcome.step, self._outcome.trace
        self._go_on(right=False)
        self._say(tr("Output at {place}: {line}", place=words.place(step, trace), line=step.lines[-1]), None)
