"""The page "From dense to convolution": the same image, the same outputs, ever fewer weights."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF, QSignalBlocker, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget
from typing_extensions import override

from digitlab.convolution.matrix import NO_WEIGHT, STOPS, Connections, Stop, concatenated, connections
from digitlab.convolution.trace import Numbers, Trace
from digitlab.gui.kit.cells.map_colours import Palette
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.controls.value_slider import ValueSlider
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.convolution.bench.words import shape
from digitlab.gui.tabs.convolution.bench_examples import BenchExamples
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome, worked_out
from digitlab.gui.tabs.convolution.dense.rows_to_vector import RowsToVector
from digitlab.gui.tabs.convolution.dense.shared_matrix import Entry, SharedMatrix
from digitlab.gui.tabs.convolution.number_sheet import Slices, ink_or_signed, longest
from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.convolution.state import STOPS_IN_WORDS
from digitlab.language import mark, tr

_LARGEST = 2**20  # entries; beyond that the matrix has more than the picture has pixels
_WIDTH = 200  # of the image and the outputs at least, logical pixels
_POINT = mark("Point at an entry to frame all that hold its weight.")

_HEADER = ("stop", "weights", "biases", "parameters", "formula")

_LOOK: dict[Stop, str] = {
    "fully connected": mark("Every entry has a colour of its own: nothing is shared. This is the layer of an MLP."),
    "locally connected": mark(
        "Most entries are gone: each output sees only its window. What is left is not shared yet."
    ),
    "shared": mark("The same colours in every row: the window takes its weights along. This is a convolution."),
}
"""What to look at, by the stop."""


class DenseView(View[BenchOutcome]):
    """One slider, the weight matrix, and the number of parameters at each stop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = BenchOutcome.first()
        self._refusal = ""
        self._link: Connections | None = None
        self._weights = np.zeros((0, 0), np.int32)
        self._examples = BenchExamples(QBoxLayout.Direction.LeftToRight)
        self._slider = named(
            ValueSlider(range(len(STOPS)), lambda at: tr(STOPS_IN_WORDS[STOPS[round(at)]])), "dense_stop"
        )
        self._look, self._counted = Text(bold=True, narrow=True), Text(narrow=True)
        self._readout = Text("", SMALL_PT, tone="muted", narrow=True)
        self._stops = [Text(tr(STOPS_IN_WORDS[stop]), None) for stop in STOPS]
        self._parameters = [Text("", None) for _ in STOPS]
        self._matrix = SharedMatrix()
        self._image, self._output = NumberSlices(tr("image"), most_zoom=48), NumberSlices(tr("output"), most_zoom=48)
        self._as_rows = named(
            ToggleButton(tr("Rows")),
            "dense_rows",
            tip=tr("Lay the rows of the image one behind the other, until they are the vector"),
        )
        self._rows, self._transport = (
            RowsToVector(),
            Transport("rows", longest=tr("{position} of {count}", position=64, count=64)),
        )
        self._said = Text(bold=True, narrow=True)
        self._shared, self._laid, self._picture = QWidget(), QWidget(), QWidget()
        self._lay_out()
        self._as_rows.clicked.connect(self._on_as_rows_clicked)
        self._transport.position_requested.connect(self._on_transport_position_requested)
        self._transport.speed_requested.connect(self._on_transport_speed_requested)
        self._transport.glided.connect(self._rows.show_glide)
        self._slider.valueChanged.connect(self._on_slider_value_changed)
        self._matrix.hovered.connect(self._on_matrix_pointed)
        self._matrix.hover_left.connect(self._on_matrix_pointed)
        self._output.cell_pointed.connect(self._on_output_cell_pointed)

    @override
    def show_seen(self, seen: BenchOutcome) -> None:
        before, self._outcome = self._outcome, seen
        trace, stop = seen.trace, seen.state.stop
        self._examples.show_state(seen.state)
        self._show_rows(seen)
        if before.trace is trace and before.state.stop == stop:
            return
        with QSignalBlocker(self._slider):
            self._slider.setValue(STOPS.index(stop))
        link = connections(trace, stop)
        self._look.setText(tr(_LOOK[stop]))
        unbiased = "" if trace.biased else tr("Biases are counted, although there are none here.")
        self._counted.setText(" ".join(filter(None, (link.words, unbiased))))
        for at, title, parameters in zip(STOPS, self._stops, self._parameters, strict=True):
            parameters.setText(connections(trace, at).formula)
            for label in (title, parameters):
                label.set_tone("text" if at == stop else "muted")
        self._show_matrix(trace, link)
        self._show_pictures(trace)

    @override
    def show_refusal(self, reason: str) -> None:
        self._refusal = reason
        self._readout.set_tone("bad" if reason else "muted")
        self._readout.setText(self._hint())

    @override
    def picture(self) -> QWidget:
        """All but the lists."""
        return self._picture

    def _lay_out(self) -> None:
        name_part("stops", self._slider)
        name_part("parameters", self._counted, *self._parameters)
        self._slider.setPageStep(1)
        self._slider.setAccessibleName(tr("From fully connected to shared"))
        stops = QGridLayout()
        stops.setSpacing(2)
        stops.addWidget(self._slider, 0, 0, 1, len(STOPS))
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        for column, side in enumerate(sides):
            stops.addWidget(self._stops[column], 1, column, side)
            stops.addWidget(self._parameters[column], 2, column, side)
            stops.setColumnStretch(column, 1)
        for picture in (self._image, self._output):
            picture.setMinimumWidth(_WIDTH)
        vbox(
            stops,
            self._look,
            self._counted,
            (hbox((vbox((self._image, 1), (self._output, 1)), 1), (self._matrix, 3), spacing=16), 1),
            self._readout,
            spacing=4,
            on=self._shared,
        )
        name_part("rows", self._as_rows, self._said)
        name_part("play", self._transport)
        vbox(self._said, (self._rows, 1), self._transport, spacing=4, on=self._laid)
        vbox((self._shared, 1), (self._laid, 1), spacing=0, on=self._picture)
        self._laid.hide()
        vbox(
            hbox((self._examples, 1), STRETCH, self._as_rows, SaveButton()),
            (self._picture, 1),
            spacing=6,
            margins=(12, 6, 12, 6),
            on=self,
        )

    def _show_rows(self, outcome: BenchOutcome) -> None:
        """Show how far the rows are laid behind each other, where that is looked at."""
        laid, image = outcome.state.laid, outcome.trace.image
        self._as_rows.show_pressed(laid is not None)
        self._shared.setVisible(laid is None)
        self._laid.setVisible(laid is not None)
        if laid is None:
            self._transport.pause()
            return
        rows = image.reshape(-1, image.shape[2])
        self._rows.show_rows(rows, laid)
        self._said.setText(_rows_laid(outcome.trace, laid))
        self._transport.show_position(laid, len(rows) + 1, first=0)
        self._transport.show_speed(outcome.state.speed)

    def _show_matrix(self, trace: Trace, link: Connections) -> None:
        self._readout.setText(self._hint())
        before, self._link = self._link, link
        if link.outputs * link.inputs > _LARGEST:
            self._weights = np.zeros((0, 0), np.int32)
            self._matrix.show_fault(
                tr(
                    "A matrix of {outputs:,} × {inputs:,} has more entries than the window has pixels.\n"
                    "Take a smaller image, or the drawing at 14×14.",
                    outputs=link.outputs,
                    inputs=link.inputs,
                )
            )
            return
        if link != before:
            self._weights = link.indices()
        self._matrix.show_matrix(self._weights, concatenated(trace.image), trace.result.ravel())

    def _show_pictures(self, trace: Trace) -> None:
        pictures: tuple[tuple[NumberSlices, Numbers, str, Palette], ...] = (
            (self._image, trace.image, tr("image {size}", size=shape(trace.image.shape)), ink_or_signed(trace.image)),
            (self._output, trace.result, tr("output {size}", size=shape(trace.result.shape)), "signed"),
        )
        for picture, numbers, title, palette in pictures:
            picture.show_title(title)
            picture.show_slices(Slices(numbers, float(np.abs(numbers).max()), palette, None, widest=longest(numbers)))
            picture.show_lit(None)
            picture.show_window(())

    def _hint(self) -> str:
        return self._refusal or f"{_concatenation(self._outcome.trace)} {tr(_POINT)}"

    def _point(self, output: int | None) -> None:
        """Light up what an output sees, and itself."""
        if output is None or not self._weights.size:
            self._image.show_lit(None)
            self._output.show_window(())
            self._readout.setText(self._hint())
            return
        trace = self._outcome.trace
        seen = (self._weights[output] != NO_WEIGHT).reshape(trace.image.shape).any(axis=0)
        self._image.show_lit(seen)
        filter_index, row, column = np.unravel_index(output, trace.result.shape)
        self._output.show_window([QRectF(int(column), int(row), 1, 1)], int(filter_index))

    def _on_slider_value_changed(self, number: int) -> None:
        wish(self, Put(replace(self._outcome.state, stop=STOPS[number])))

    def _on_as_rows_clicked(self, pressed: bool) -> None:
        wish(self, Put(replace(self._outcome.state, laid=0 if pressed else None)))

    def _on_transport_position_requested(self, position: int) -> None:
        wish(self, Put(replace(self._outcome.state, laid=position)))

    def _on_transport_speed_requested(self, hertz: float) -> None:
        wish(self, Put(replace(self._outcome.state, speed=hertz)))

    def _on_matrix_pointed(self, entry: Entry | None = None) -> None:
        self._matrix.show_pointer(entry)
        self._point(None if entry is None else entry[0])
        if entry is not None and self._link is not None:
            weight = int(self._weights[entry])
            uses = int(np.count_nonzero(self._weights == weight))
            self._readout.setText(_meaning(self._link, weight, *entry, uses))

    def _on_output_cell_pointed(self, cell: Cell | None) -> None:
        self._point(None if cell is None else self._outcome.trace.number(*cell))


def _concatenation(trace: Trace) -> str:
    """How the image becomes a vector: ``14·14 = 196``."""
    channels, height, width = trace.image.shape
    factors = [str(channels)] if channels > 1 else []
    product = "·".join([*factors, str(height), str(width)])
    return tr(
        "The rows of the image, one behind the other, are one vector of {product} = {size} inputs.",
        product=product,
        size=trace.image.size,
    )


def _rows_laid(trace: Trace, laid: int) -> str:
    """How far the rows are laid behind each other, and what came of it."""
    channels, height, width = trace.image.shape
    rows = channels * height
    if laid < rows:
        return tr("{laid} of {rows} rows are laid one behind the other.", laid=laid, rows=rows)
    return tr(
        "One vector of {size} numbers: pixels that lay below each other are now {width} places apart.",
        size=trace.image.size,
        width=width,
    )


def _meaning(link: Connections, weight: int, output: int, pixel: int, uses: int) -> str:
    """What stands in an entry of the matrix."""
    place = {"output": output + 1, "input": pixel + 1}
    if weight == NO_WEIGHT:
        return tr("Output {output}, input {input}: no weight. This output never sees this pixel.", **place)
    which = {**place, "weight": weight + 1, "weights": link.weights}
    if link.stop != "shared" or uses == 1:
        return tr(
            "Output {output}, input {input}: weight {weight:,} of {weights:,}, used here and nowhere else.", **which
        )
    return tr(
        "Output {output}, input {input}: weight {weight:,} of {weights:,}, the same one in all {uses:,} framed "
        "entries.",
        **which,
        uses=uses,
    )


def table(outcome: BenchOutcome) -> Table:
    """A row for each stop: how many weights and biases the layer has there."""
    links = (connections(outcome.trace, stop) for stop in STOPS)
    return Table(_HEADER, [(link.stop, link.weights, link.biases, link.parameters, link.formula) for link in links])


def provenance(outcome: BenchOutcome) -> Provenance:
    """The example on the bench, which is all that the page rests on."""
    title = tr("From dense to convolution: {example}", example=tr(outcome.state.example.title))
    return Provenance(title, (), tr("1 image"), None, tr("as it stands"))


PAGE = PageSpec(DenseView, worked_out, table=table, provenance=provenance)
