"""The bench: a convolution, step by step, in one's hands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.convolution.bench import words
from digitlab.gui.tabs.convolution.bench.controls import BenchControls
from digitlab.gui.tabs.convolution.bench.layer_view import LayerView
from digitlab.gui.tabs.convolution.bench.numbers import BenchNumbers
from digitlab.gui.tabs.convolution.bench.question import BenchQuestion
from digitlab.gui.tabs.convolution.bench.sizes import BenchSizes
from digitlab.gui.tabs.convolution.bench.transport import BenchTransport
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.formula_text import FormulaText

_WIDTH = 208  # of the controls, logical pixels
_CHANNELS = 3  # whose formulas are written out
_ROOMY = 90  # characters that leave room for a second sentence
_POINT = "Point at any cell to see what belongs to it; click it to change it."


@dataclass(frozen=True, slots=True)
class SaveState(Wish):
    """Ask where to, and save the bench as it is now."""


@dataclass(frozen=True, slots=True)
class OpenState(Wish):
    """Ask which, and show a saved state."""


class BenchView(View[BenchOutcome]):
    """Controls at the left; at the right the layer, the formula, the sizes and the clock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = BenchOutcome.first()
        self._refusal = ""
        self._note = Text(lines=2, top=True, narrow=True)
        self._controls, self._numbers = BenchControls(), BenchNumbers()
        self._layer, self._formula = LayerView(), FormulaText()
        self._sizes, self._transport, self._question = BenchSizes(), BenchTransport(), BenchQuestion()
        self._picture = QWidget()
        self._lay_out()
        self._layer.step_pointed.connect(self._show_step)
        self._layer.described.connect(self._say)
        self._layer.number_requested.connect(self._numbers.take)
        self._layer.number_nudged.connect(self._numbers.nudge)
        self._layer.typing_begun.connect(self._numbers.begin)
        self._numbers.chosen_changed.connect(self._layer.show_chosen)
        for field in self._numbers.fields:
            field.refused.connect(self.show_refusal)
        self._transport.clock.glided.connect(self._layer.show_glide)

    @override
    def show_seen(self, seen: BenchOutcome) -> None:
        before, self._outcome = self._outcome, seen
        self._layer.show_outcome(seen)
        self._show_step()
        self._transport.show_outcome(seen)
        self._question.show_outcome(seen)
        if before.trace is seen.trace:
            return
        self._sizes.show_trace(seen.trace)
        self._formula.set_room(2 if len(seen.trace.image) == 1 else min(len(seen.trace.image), _CHANNELS) + 1)
        self._say("")

    @override
    def show_refusal(self, reason: str) -> None:
        self._refusal = reason
        self._say("")

    @override
    def picture(self) -> QWidget:
        """The layer, the formula and the sizes."""
        return self._picture

    def _lay_out(self) -> None:
        name_part("note", self._note)
        name_part("numbers", self._numbers)
        name_part("play", self._transport)
        name_part("question", self._question)
        left = holder(vbox(self._controls, self._numbers, self._question, STRETCH, spacing=4))
        left.setFixedWidth(_WIDTH)
        vbox(self._note, (self._layer, 1), self._formula, self._sizes, spacing=4, on=self._picture)
        below = hbox((self._transport, 1), STRETCH, self._state_button(), SaveButton(), spacing=8)
        # the STRETCH counts where a lesson hides the transport
        vbox(
            (hbox(left, (self._picture, 1), spacing=12), 1),
            below,
            spacing=4,
            margins=(12, 6, 12, 6),
            on=self,
        )

    def _state_button(self) -> QPushButton:
        """One button to keep the bench as it is in a file, and to come back to it."""
        button = QPushButton("State")
        button.setToolTip("Keep the bench as it is now in a file, or open one")
        menu = QMenu(button)
        menu.addAction("Save this state…", partial(wish, self, SaveState()))
        menu.addAction("Open a state…", partial(wish, self, OpenState()))
        button.setMenu(menu)
        name_part("state", button)
        return button

    def _show_step(self) -> None:
        """Write out the step that is seen: the one being made, or the one whose output is pointed at."""
        step = self._outcome.trace.step(self._layer.step_seen())
        self._formula.show_text(words.heading(self._outcome, step), words.formula(self._outcome, step))
        self._controls.show_outcome(self._outcome, step.filter)
        self._numbers.show_outcome(self._outcome, step.filter)

    def _say(self, text: str) -> None:
        """Say what is pointed at means; at rest why something cannot be, or else what to look at."""
        note = words.note(self._outcome.state)
        self._note.setText(text or self._refusal or (f"{note} {_POINT}" if len(note) < _ROOMY else note))
        self._note.set_tone("bad" if self._refusal and not text else None)
