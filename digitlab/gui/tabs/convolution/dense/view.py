"""From the fully connected layer to the convolution: the same image, the same outputs, ever fewer weights."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSlider, QWidget

from digitlab.convolution.matrix import NO_WEIGHT, STOPS, Connections, concatenated, connections
from digitlab.convolution.trace import Numbers, Trace
from digitlab.gui.kit.cells.map_colours import Palette
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.convolution.bench import words
from digitlab.gui.tabs.convolution.bench_examples import BenchExamples
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.dense import words as dense_words
from digitlab.gui.tabs.convolution.dense.shared_matrix import Entry, SharedMatrix
from digitlab.gui.tabs.convolution.number_sheet import Slices, ink_or_signed, longest
from digitlab.gui.tabs.convolution.number_slices import NumberSlices

_LARGEST = 2**20  # entries; beyond that the matrix has more than the picture has pixels
_WIDTH = 200  # of the image and the outputs, logical pixels
_POINT = "Point at an entry to frame all that hold its weight."


class DensePanel(SavablePanel):
    """One slider, the weight matrix, and the number of parameters at each stop.

    Signals:
        state_requested: The :class:`~digitlab.gui.tabs.convolution.state.BenchState` that is wished.
    """

    state_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: BenchOutcome | None = None
        self._refusal = ""
        self._link: Connections | None = None
        self._weights = np.zeros((0, 0), np.int32)
        self._examples = BenchExamples(QBoxLayout.Direction.LeftToRight)
        self._slider = named(QSlider(Qt.Orientation.Horizontal), "dense_stop")
        self._look = Text(bold=True, narrow=True)
        self._counted = Text(narrow=True)
        self._readout = Text("", SMALL_PT, narrow=True)
        self._stops = [Text(stop, None) for stop in STOPS]
        self._parameters = [Text("", None) for _ in STOPS]
        self._matrix = SharedMatrix()
        self._image, self._output = NumberSlices("image", most_zoom=28), NumberSlices("output", most_zoom=28)
        self._save, self._picture = SaveButton(), QWidget()
        self._lay_out()
        self._examples.state_requested.connect(self.state_requested)
        self._slider.valueChanged.connect(self._on_slider_value_changed)
        self._matrix.entry_pointed.connect(self._on_matrix_entry_pointed)
        self._output.cell_pointed.connect(self._on_output_cell_pointed)
        self._save.save_requested.connect(self.save_requested)

    def show_bench(self, shown: BenchOutcome) -> None:
        """Show a state."""
        before, self._shown = self._shown, shown
        self._examples.show_bench(shown)
        if before is not None and before.trace is shown.trace and before.state.stop == shown.state.stop:
            return
        with QSignalBlocker(self._slider):
            self._slider.setValue(STOPS.index(shown.state.stop))
        trace = shown.trace
        link = connections(trace, shown.state.stop)
        self._look.setText(dense_words.LOOK[shown.state.stop])
        self._counted.setText(link.words)
        for label, stop in zip(self._parameters, STOPS, strict=True):
            label.setText(connections(trace, stop).formula)
        self._show_matrix(trace, link)
        self._show_pictures(trace)
        self._tint()

    def show_refusal(self, reason: str) -> None:
        """Say why something cannot be; "" once that is over."""
        self._refusal = reason
        self._readout.setText(self._hint())
        self._tint()

    def picture(self) -> QWidget:
        """All but the lists."""
        return self._picture

    def table(self) -> Table:
        """Parameters at each stop."""
        return Table(dense_words.HEADER, list(dense_words.rows(self._shown.trace)) if self._shown else [])

    def provenance(self) -> Provenance:
        """The example."""
        title = self._shown.state.example.title if self._shown else ""
        return Provenance(f"From dense to convolution: {title}", (), "1 image", None, "as it stands")

    def _lay_out(self) -> None:
        name_part("stops", self._slider)
        name_part("parameters", self._counted, *self._parameters)
        self._slider.setRange(0, len(STOPS) - 1)
        self._slider.setPageStep(1)
        self._slider.setAccessibleName("From fully connected to shared")
        stops = QGridLayout()
        stops.setSpacing(2)
        stops.addWidget(self._slider, 0, 0, 1, len(STOPS))
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        for column, side in enumerate(sides):
            stops.addWidget(self._stops[column], 1, column, side)
            stops.addWidget(self._parameters[column], 2, column, side)
            stops.setColumnStretch(column, 1)
        for picture in (self._image, self._output):
            picture.setFixedWidth(_WIDTH)
        vbox(
            stops,
            self._look,
            self._counted,
            (hbox(vbox((self._image, 1), (self._output, 1)), (self._matrix, 1), spacing=16), 1),
            self._readout,
            spacing=4,
            on=self._picture,
        )
        vbox(
            hbox((self._examples, 1), STRETCH, self._save),
            (self._picture, 1),
            spacing=6,
            margins=(12, 6, 12, 6),
            on=self,
        )

    def _show_matrix(self, trace: Trace, link: Connections) -> None:
        self._readout.setText(self._hint())
        before, self._link = self._link, link
        if link.outputs * link.inputs > _LARGEST:
            self._weights = np.zeros((0, 0), np.int32)
            self._matrix.show_fault(
                f"A matrix of {link.outputs:,} × {link.inputs:,} has more entries than the window has pixels.\n"
                "Take a smaller image, or the drawing at 14×14."
            )
            return
        if link != before:
            self._weights = link.indices()
        self._matrix.show_matrix(self._weights, concatenated(trace.image), trace.result.ravel())

    def _show_pictures(self, trace: Trace) -> None:
        pictures: tuple[tuple[NumberSlices, Numbers, str, Palette], ...] = (
            (self._image, trace.image, "image", ink_or_signed(trace.image)),
            (self._output, trace.result, "output", "signed"),
        )
        for picture, numbers, title, palette in pictures:
            picture.show_title(f"{title} {words.shape(numbers.shape)}")
            picture.show_slices(Slices(numbers, float(np.abs(numbers).max()), palette, None, widest=longest(numbers)))
            picture.show_lit(None)
            picture.show_window(())

    def _hint(self) -> str:
        if self._refusal or self._shown is None:
            return self._refusal
        return f"{dense_words.concatenation(self._shown.trace)} {_POINT}"

    def _point(self, output: int | None) -> None:
        """Light up what an output sees, and itself."""
        if output is None or not self._weights.size or self._shown is None:
            self._image.show_lit(None)
            self._output.show_window(())
            self._readout.setText(self._hint())
            return
        trace = self._shown.trace
        seen = (self._weights[output] != NO_WEIGHT).reshape(trace.image.shape).any(axis=0)
        self._image.show_lit(seen)
        filter_index, row, column = np.unravel_index(output, trace.result.shape)
        self._output.show_window([QRectF(int(column), int(row), 1, 1)], int(filter_index))

    def _tint(self) -> None:
        self._readout.set_tone("bad" if self._refusal else "muted")
        for number, labels in enumerate(zip(self._stops, self._parameters, strict=True)):
            for label in labels:
                label.set_tone("text" if number == self._slider.value() else "muted")

    def _on_slider_value_changed(self, number: int) -> None:
        if self._shown is not None:
            self.state_requested.emit(replace(self._shown.state, stop=STOPS[number]))

    def _on_matrix_entry_pointed(self, entry: Entry | None) -> None:
        self._point(None if entry is None else entry[0])
        if entry is not None and self._link is not None:
            weight = int(self._weights[entry])
            uses = int(np.count_nonzero(self._weights == weight))
            self._readout.setText(dense_words.entry(self._link, weight, *entry, uses))

    def _on_output_cell_pointed(self, cell: tuple[int, int, int] | None) -> None:
        if self._shown is not None:
            self._point(None if cell is None else self._shown.trace.number(*cell))
