"""One number of the bench: the one in question is typed, nudged, or painted with."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from digitlab.convolution.notation import written
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.tabs.convolution.bench import edits
from digitlab.gui.tabs.convolution.bench.edits import Cell
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.page_states import LARGEST
from digitlab.gui.tabs.convolution.state import BenchState

_FIRST: Cell = (0, 0, 0)


class BenchNumbers(QWidget):
    """The pixel or the weight that was clicked, the bias of its filter, and the brush.

    Signals:
        state_requested: The :class:`BenchState` with other numbers.
        chosen_changed: (pixel or None, weight or None): the one that is edited now.
        refused: Why what was typed is no number; "" once that is over.
    """

    state_requested = Signal(object)
    chosen_changed = Signal(object, object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: BenchOutcome | None = None
        self._filter = 0
        self._pixel: Cell | None = _FIRST
        self._weight: Cell | None = None
        self._brush = 1.0
        self._where = QLabel()
        self._number = NumberField(LARGEST, what="A number", written=written)
        self._bias = NumberField(LARGEST, what="A bias", written=written)
        self._paint = named(
            ToggleButton("Paint"),
            "bench_paint",
            tip="Drag the mouse over pixels or weights to set them to the number in the field",
        )
        self._lay_out()
        self._number.number_typed.connect(self._on_number_typed)
        self._number.nudged.connect(self._on_number_nudged)
        self._number.refused.connect(self.refused)
        self._bias.number_typed.connect(self._on_bias_typed)
        self._bias.nudged.connect(self._on_bias_nudged)
        self._bias.refused.connect(self.refused)
        self._paint.toggled.connect(self._on_paint_toggled)

    def show_bench(self, shown: BenchOutcome, filter_index: int) -> None:
        """Show the numbers of a state; ``filter_index`` is the filter that is seen."""
        if self._shown is not None and shown.trace is self._shown.trace and filter_index == self._filter:
            self._shown = shown
            return
        self._shown, self._filter = shown, filter_index
        for cell, numbers in ((self._pixel, shown.trace.image), (self._weight, shown.trace.kernels[0])):
            if cell is not None and any(at >= side for at, side in zip(cell, numbers.shape, strict=True)):
                self._pixel, self._weight = _FIRST, None
                self.chosen_changed.emit(self._pixel, None)
        self._show()

    def take_pixel(self, cell: Cell) -> None:
        """A pixel was clicked, or dragged over."""
        if self.isHidden():
            return
        if self._paint.isChecked():
            self._request_pixels({cell: self._brush})
        else:
            self._choose(cell, None)

    def take_weight(self, cell: Cell) -> None:
        """A weight was clicked, or dragged over."""
        if self.isHidden():
            return
        if self._paint.isChecked():
            self._request_weights({cell: self._brush})
        else:
            self._choose(None, cell)

    def nudge_pixel(self, cell: Cell, steps: int) -> None:
        """The wheel was turned over a pixel."""
        if self._shown is not None and not self.isHidden():
            self._choose(cell, None)
            self._request_pixels({cell: float(self._shown.trace.image[cell]) + steps})

    def nudge_weight(self, cell: Cell, steps: int) -> None:
        """The wheel was turned over a weight."""
        if self._shown is not None and not self.isHidden():
            self._choose(None, cell)
            self._request_weights({cell: float(self._shown.trace.kernels[self._filter][cell]) + steps})

    def begin(self, text: str) -> None:
        """Type the number that was clicked."""
        self._number.begin(text)

    def _lay_out(self) -> None:
        self._number.setObjectName("bench_number")
        self._bias.setObjectName("bench_bias")
        fields = hbox((self._number, 1), self._paint, QLabel("bias"), (self._bias, 1), spacing=4)
        vbox(self._where, fields, spacing=4, margins=(0, 4, 0, 0), on=self)

    def _choose(self, pixel: Cell | None, weight: Cell | None) -> None:
        if (pixel, weight) != (self._pixel, self._weight):
            self._pixel, self._weight = pixel, weight
            self._show()
            self.chosen_changed.emit(pixel, weight)

    def _show(self) -> None:
        if self._shown is None:
            return
        trace = self._shown.trace
        self._bias.show_number(float(trace.bias[self._filter]))
        if self._paint.isChecked():
            self._where.setText("Paint with:")
            self._number.show_number(self._brush)
            return
        cell = self._pixel or self._weight or _FIRST
        numbers = trace.image if self._pixel is not None else trace.kernels[self._filter]
        channel = f" of channel {cell[0] + 1}" if len(numbers) > 1 else ""
        what = "Pixel" if self._pixel is not None else "Weight"
        self._where.setText(f"{what} ({cell[1] + 1}, {cell[2] + 1}){channel}")
        self._number.show_number(float(numbers[cell]))

    def _request_pixels(self, values: Mapping[Cell, float]) -> None:
        if self._shown is not None:
            self._request(edits.with_pixels(self._shown.state, self._shown.trace, values))

    def _request_weights(self, values: Mapping[Cell, float]) -> None:
        if self._shown is not None:
            self._request(edits.with_weights(self._shown.state, self._filter, values))

    def _request(self, state: BenchState) -> None:
        self.state_requested.emit(state)

    def _on_number_typed(self, number: float) -> None:
        if self._paint.isChecked():
            self._brush = number
        elif self._pixel is not None:
            self._request_pixels({self._pixel: number})
        elif self._weight is not None:
            self._request_weights({self._weight: number})

    def _on_number_nudged(self, steps: int) -> None:
        if self._paint.isChecked():
            self._brush = max(-LARGEST, min(LARGEST, self._brush + steps))
            self._show()
        elif self._pixel is not None:
            self.nudge_pixel(self._pixel, steps)
        elif self._weight is not None:
            self.nudge_weight(self._weight, steps)

    def _on_bias_typed(self, number: float) -> None:
        if self._shown is not None:
            self._request(edits.with_bias(self._shown.state, self._filter, number))

    def _on_bias_nudged(self, steps: int) -> None:
        if self._shown is not None:
            self._on_bias_typed(float(self._shown.trace.bias[self._filter]) + steps)

    def _on_paint_toggled(self, _painting: bool) -> None:
        self._show()
