"""The bench: a convolution, step by step, in one's hands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from digitlab.convolution.pytorch import torch_line
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.convolution.bench import words
from digitlab.gui.tabs.convolution.bench.controls import BenchControls
from digitlab.gui.tabs.convolution.bench.numbers import BenchNumbers
from digitlab.gui.tabs.convolution.bench.question import BenchQuestion
from digitlab.gui.tabs.convolution.bench.sizes import BenchSizes
from digitlab.gui.tabs.convolution.bench.stage import BenchView
from digitlab.gui.tabs.convolution.bench.state_button import StateButton
from digitlab.gui.tabs.convolution.bench.transport import BenchTransport
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.formula_text import FormulaText

_WIDTH = 208  # of the controls, logical pixels
_CHANNELS = 3  # whose formulas are written out
_ROOMY = 90  # characters that leave room for a second sentence
_POINT = "Point at any cell to see what belongs to it; click it to change it."


class BenchPanel(SavablePanel):
    """Controls at the left; at the right the stage, the formula, the sizes and the clock.

    Signals:
        state_requested: The :class:`~digitlab.gui.tabs.convolution.state.BenchState` that is wished.
        keep_requested: The state shall be saved to a file.
        open_requested: A saved state shall be opened.
    """

    state_requested = Signal(object)
    keep_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: BenchOutcome | None = None
        self._refusal = ""
        self._note = Text(lines=2, top=True, narrow=True)
        self._controls, self._numbers = BenchControls(), BenchNumbers()
        self._view, self._formula = BenchView(), FormulaText()
        self._sizes, self._transport, self._question = BenchSizes(), BenchTransport(), BenchQuestion()
        self._state, self._save = StateButton(), SaveButton()
        self._picture = QWidget()
        self._lay_out()
        self._wire()

    def _wire(self) -> None:
        for part in (self._controls, self._numbers, self._transport, self._question):
            part.state_requested.connect(self.state_requested)
        self._state.keep_requested.connect(self.keep_requested)
        self._state.open_requested.connect(self.open_requested)
        self._save.save_requested.connect(self.save_requested)
        self._view.seen_changed.connect(self._on_stage_seen_changed)
        self._view.said.connect(self._on_view_said)
        self._view.output_requested.connect(self._on_view_output_requested)
        self._view.pixel_requested.connect(self._numbers.take_pixel)
        self._view.weight_requested.connect(self._numbers.take_weight)
        self._view.pixel_nudged.connect(self._numbers.nudge_pixel)
        self._view.weight_nudged.connect(self._numbers.nudge_weight)
        self._view.typing_begun.connect(self._numbers.begin)
        self._numbers.chosen_changed.connect(self._view.show_chosen)
        self._numbers.refused.connect(self.show_refusal)
        self._transport.glided.connect(self._view.show_glide)

    def show_bench(self, shown: BenchOutcome) -> None:
        """Show a state."""
        before, self._shown = self._shown, shown
        self._view.show_bench(shown)
        self._transport.show_bench(shown)
        self._question.show_bench(shown)
        if before is not None and before.trace is shown.trace:
            return
        self._sizes.show_trace(shown.trace)
        self._formula.set_room(2 if len(shown.trace.image) == 1 else min(len(shown.trace.image), _CHANNELS) + 1)
        self._on_view_said("")

    def show_refusal(self, reason: str) -> None:
        """Say why something cannot be; "" once that is over."""
        self._refusal = reason
        self._on_view_said("")

    def picture(self) -> QWidget:
        """The stage, the formula and the sizes."""
        return self._picture

    def table(self) -> Table:
        """The products of the output cell that is being made."""
        return Table(words.HEADER, list(words.rows(self._shown)) if self._shown else [])

    def provenance(self) -> Provenance:
        """The example and the layer."""
        assert self._shown is not None
        state, trace = self._shown.state, self._shown.trace
        notes = (("layer", torch_line(trace)), ("output", words.place(self._shown.step, trace)))
        return Provenance(state.example.title, (), "1 image", None, "as it stands", notes)

    def play(self) -> None:
        """Set the bench going."""
        self._transport.play()

    def _lay_out(self) -> None:
        name_part("note", self._note)
        name_part("numbers", self._numbers)
        name_part("play", self._transport)
        name_part("question", self._question)
        left = holder(vbox(self._controls, self._numbers, self._question, STRETCH, spacing=4))
        left.setFixedWidth(_WIDTH)
        vbox(self._note, (self._view, 1), self._formula, self._sizes, spacing=4, on=self._picture)
        below = hbox((self._transport, 1), STRETCH, self._state, self._save, spacing=8)  # the transport may be hidden
        vbox(
            (hbox(left, (self._picture, 1), spacing=12), 1),
            below,
            spacing=4,
            margins=(12, 6, 12, 6),
            on=self,
        )

    def _on_stage_seen_changed(self, number: int) -> None:
        assert self._shown is not None
        step = self._shown.trace.step(number)
        self._formula.show_text(words.heading(self._shown, step), words.formula(self._shown, step))
        self._controls.show_bench(self._shown, step.filter)
        self._numbers.show_bench(self._shown, step.filter)

    def _on_view_said(self, text: str) -> None:
        note = words.note(self._shown.state) if self._shown else ""
        self._note.setText(text or self._refusal or (f"{note} {_POINT}" if len(note) < _ROOMY else note))
        self._note.set_tone("bad" if self._refusal and not text else "text")

    def _on_view_output_requested(self, number: int) -> None:
        if self._shown is not None and not self._shown.state.asking:
            self.state_requested.emit(replace(self._shown.state, step=number, term=self._shown.terms - 1))
