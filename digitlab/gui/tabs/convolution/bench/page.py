"""The page "Bench": a convolution, step by step, in one's hands; its state can be kept in a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QMenu, QPushButton, QWidget
from typing_extensions import override

from digitlab.convolution.pytorch import torch_line
from digitlab.convolution.trace import Trace
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.typeface import set_type
from digitlab.gui.shell.export import saved_to
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.save_dialog import ask_where_to_save
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put, Wish
from digitlab.gui.tabs.convolution.bench import words
from digitlab.gui.tabs.convolution.bench.colours import BenchColours, OpenPicture, with_picture
from digitlab.gui.tabs.convolution.bench.controls import BenchControls
from digitlab.gui.tabs.convolution.bench.layer_view import LayerView
from digitlab.gui.tabs.convolution.bench.numbers import BenchNumbers
from digitlab.gui.tabs.convolution.bench.question import BenchQuestion
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome, worked_out
from digitlab.gui.tabs.convolution.formula_text import FormulaText
from digitlab.gui.tabs.convolution.state import MOST_CELLS, BenchState, read, to_json
from digitlab.language import mark, tr
from digitlab.whole_file import write_whole

_WIDTH = 208  # of the controls, logical pixels
_CHANNELS = 3  # whose formulas are written out
_ROOMY = 90  # characters that leave room for a second sentence
_POINT = mark("Point at any cell to see what belongs to it; click it to change it.")
_PICTURES = mark("Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp *.ppm *.pgm *.pbm);;All files (*)")
_FILES = mark("State of the bench (*.json)")


@dataclass(frozen=True, slots=True)
class SaveState(Wish):
    """Ask for a file, and save the bench there as it is now."""


@dataclass(frozen=True, slots=True)
class OpenState(Wish):
    """Ask for a file, and show the state that was saved in it."""


class BenchView(View[BenchOutcome]):
    """Controls at the left; at the right the layer, the formula, the sizes and the clock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = BenchOutcome.first()
        self._refusal = ""
        self._note = Text(lines=2, top=True, narrow=True)
        self._controls, self._numbers, self._colours = BenchControls(), BenchNumbers(), BenchColours()
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
        name_part("colours", self._colours)
        left = holder(vbox(self._controls, self._numbers, self._question, self._colours, STRETCH, spacing=4))
        left.setFixedWidth(max(_WIDTH, left.minimumSizeHint().width()))  # other languages need more
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
        button = QPushButton(tr("State"))
        button.setToolTip(tr("Keep the bench as it is now in a file, or open one"))
        menu = QMenu(button)
        menu.addAction(tr("Save this state…"), partial(wish, self, SaveState()))
        menu.addAction(tr("Open a state…"), partial(wish, self, OpenState()))
        button.setMenu(menu)
        name_part("state", button)
        return button

    def _show_step(self) -> None:
        """Write out the step that is seen: the one being made, or the one whose output is pointed at."""
        step = self._outcome.trace.step(self._layer.step_seen())
        self._formula.show_text(words.heading(self._outcome, step), words.formula(self._outcome, step))
        self._controls.show_outcome(self._outcome, step.filter)
        self._numbers.show_outcome(self._outcome, step.filter)
        self._colours.show_outcome(self._outcome, step.filter)

    def _say(self, text: str) -> None:
        """Say what is pointed at means; at rest why something cannot be, or else what to look at."""
        note = words.note(self._outcome.state)
        self._note.setText(text or self._refusal or (f"{note} {tr(_POINT)}" if len(note) < _ROOMY else note))
        self._note.set_tone("bad" if self._refusal and not text else None)


class BenchSizes(QWidget):
    """Formula and PyTorch side by side; a stride that does not tile is an error in the one and a floor in the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trace: Trace | None = None
        self._formula, self._torch = (Text("", SMALL_PT, narrow=True) for _ in range(2))
        self._parameters = Text("", SMALL_PT)
        self._line = named(QLineEdit(), "bench_torch_line", tr("The line of PyTorch that makes this layer"))
        self._line.setReadOnly(True)
        set_type(self._line, SMALL_PT)
        self._copy = named(
            QPushButton(tr("Copy")), "bench_copy", tip=tr("Copy the line of PyTorch that makes this layer")
        )
        name_part("pytorch", self._line, self._copy)
        for label in (self._formula, self._torch):
            label.setFixedHeight(label.fontMetrics().lineSpacing() + 1)
        row = hbox((self._line, 1), self._copy, self._parameters, spacing=4)
        vbox(self._formula, self._torch, row, spacing=2, on=self)
        self._copy.clicked.connect(self._on_copy_clicked)

    def show_trace(self, trace: Trace) -> None:
        """Show a layer."""
        if trace is self._trace:
            return
        self._trace = trace
        fault = words.fault(trace)
        self._formula.setText(words.sizes(trace) + (f"  ✗ {fault}" if fault else ""))
        self._formula.set_tone("bad" if fault else None)
        self._torch.setText(words.what_torch_does(trace))
        for label in (self._formula, self._torch):
            label.setToolTip(label.text())
        self._parameters.setText(words.parameters(trace))
        self._line.setText(torch_line(trace))
        self._line.setToolTip(self._line.text())
        self._line.setCursorPosition(0)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._line.text())


class BenchTransport(QWidget):
    """The transport, and whether it goes product by product.

    Attributes:
        clock: What plays.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = BenchOutcome.first()
        self.clock = Transport("bench")
        self._one_by_one = named(
            QCheckBox(tr("every product")), "bench_one_by_one", tip=tr("A step is one product, and not one output cell")
        )
        hbox((self.clock, 1), self._one_by_one, spacing=4, on=self)
        self.clock.position_requested.connect(self._on_clock_position_requested)
        self.clock.speed_requested.connect(self._on_clock_speed_requested)
        self._one_by_one.toggled.connect(self._on_one_by_one_toggled)

    def show_outcome(self, outcome: BenchOutcome) -> None:
        """Show where it is."""
        before, self._outcome = self._outcome, outcome
        if before.trace is not outcome.trace:
            self.clock.pause()
        self.clock.show_position(outcome.position, outcome.length)
        self.clock.show_speed(outcome.state.speed)
        if before.state.asking != outcome.state.asking:
            self.clock.set_allowed(not outcome.state.asking)
        if self._one_by_one.isChecked() != outcome.state.one_by_one:
            with QSignalBlocker(self._one_by_one):
                self._one_by_one.setChecked(outcome.state.one_by_one)

    def _on_clock_position_requested(self, position: int) -> None:
        wish(self, Put(self._outcome.moved_to(position)))

    def _on_clock_speed_requested(self, hertz: float) -> None:
        wish(self, Put(replace(self._outcome.state, speed=hertz)))

    def _on_one_by_one_toggled(self, one_by_one: bool) -> None:
        wish(self, Put(replace(self._outcome.state, one_by_one=one_by_one, term=0)))


class BenchPage(Page):
    """A convolution, step by step, whose state can be saved and opened."""

    def save_state(self, path: Path) -> None:
        """Save the state; what goes wrong is announced."""
        try:
            write_whole(path, to_json(self.snapshot()[BenchState]).encode())
        except OSError as error:
            self.session.failed.emit(tr("{path} cannot be written: {fault}", path=path, fault=error.strerror or error))
        else:
            self.session.told.emit(saved_to(path))

    def open_state(self, path: Path) -> None:
        """Show a saved state; what goes wrong is announced."""
        try:
            self._tab.store_of(BenchState).put(read(path))
        except OSError as error:
            self.session.failed.emit(tr("{path} cannot be read: {fault}", path=path, fault=error.strerror or error))
        except ValueError as error:
            self.session.failed.emit(str(error))

    def open_picture(self, path: Path) -> None:
        """Lay a picture on the bench; what goes wrong is announced."""
        from digitlab.data.images import read_colours  # here, since the window is up sooner without Pillow

        store = self._tab.store_of(BenchState)
        self.attempt(lambda: store.put(with_picture(self.snapshot()[BenchState], read_colours(path, MOST_CELLS))))

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case SaveState():
                path = ask_where_to_save(self, tr("Save this state"), "bench.json", tr(_FILES), (".json",))
                if path is not None:
                    self.save_state(path)
            case OpenState():
                chosen, _ = QFileDialog.getOpenFileName(self, tr("Open a state"), "", tr(_FILES))
                if chosen:
                    self.open_state(Path(chosen))
            case OpenPicture():
                chosen, _ = QFileDialog.getOpenFileName(self, tr("Open a picture"), "", tr(_PICTURES))
                if chosen:
                    self.open_picture(Path(chosen))
            case _:
                super().fulfil(wish)


PAGE = PageSpec(BenchView, worked_out, table=words.table, provenance=words.provenance, page=BenchPage)
