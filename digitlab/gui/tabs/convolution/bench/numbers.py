"""One number of the bench: the one in question is typed, nudged, or painted with."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from digitlab.convolution.notation import written
from digitlab.convolution.trace import Numbers
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.convolution.bench.layer_changes import Place, with_bias, with_pixel, with_weight
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.page_states import LARGEST
from digitlab.language import mark, tr

_FIRST = Place("pixel", (0, 0, 0))
_WHERE = {
    "pixel": (mark("Pixel ({row}, {column})"), mark("Pixel ({row}, {column}) of channel {channel}")),
    "weight": (mark("Weight ({row}, {column})"), mark("Weight ({row}, {column}) of channel {channel}")),
}
"""Where a number stands, by its kind: where there is one channel, and where there are several."""


class BenchNumbers(QWidget):
    """The pixel or the weight that was clicked, the bias of its filter, and the brush.

    Attributes:
        fields: Where numbers are typed.

    Signals:
        chosen_changed: Another number is edited now.
    """

    chosen_changed: Emits[Place] = signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = BenchOutcome.first()
        self._filter = 0
        self._chosen = _FIRST
        self._brush = 1.0
        self._where = Text("", None)
        self._number = named(NumberField(LARGEST, what=tr("A number"), written=written), "bench_number", tr("Number"))
        self._bias = named(NumberField(LARGEST, what=tr("A bias"), written=written), "bench_bias", tr("Bias"))
        self.fields = self._number, self._bias
        self._paint = named(
            ToggleButton(tr("Paint")),
            "bench_paint",
            tip=tr("Drag the mouse over pixels or weights to set them to the number in the field"),
        )
        row = hbox((self._number, 1), self._paint, Text(tr("bias"), None), (self._bias, 1), spacing=4)
        vbox(self._where, row, spacing=4, margins=(0, 4, 0, 0), on=self)
        self._number.number_typed.connect(self._on_number_typed)
        self._number.nudged.connect(self._on_number_nudged)
        self._bias.number_typed.connect(self._on_bias_typed)
        self._bias.nudged.connect(self._on_bias_nudged)
        self._paint.toggled.connect(self._show)

    def show_outcome(self, outcome: BenchOutcome, filter_index: int) -> None:
        """Show the numbers of a state; ``filter_index`` is the filter that is seen."""
        before, self._outcome = (self._outcome.trace, self._filter), outcome
        self._filter = filter_index
        if before == (outcome.trace, filter_index):
            return
        if any(at >= side for at, side in zip(self._chosen.cell, self._numbers(self._chosen).shape, strict=True)):
            self._chosen = _FIRST
            self.chosen_changed.emit(_FIRST)
        self._show()

    def take(self, place: Place) -> None:
        """A number was clicked, or dragged over; a lesson may have hidden what it could be changed with."""
        if self.isHidden():
            return
        if self._paint.isChecked():
            self._put(place, self._brush)
        else:
            self._choose(place)

    def nudge(self, place: Place, steps: int) -> None:
        """The wheel was turned over a number."""
        if not self.isHidden():
            self._choose(place)
            self._put(place, float(self._numbers(place)[place.cell]) + steps)

    def begin(self, text: str) -> None:
        """Type the number that was clicked."""
        self._number.begin(text)

    def _numbers(self, place: Place) -> Numbers:
        """(c, h, w) the numbers among which one stands."""
        trace = self._outcome.trace
        return trace.image if place.kind == "pixel" else trace.kernels[self._filter]

    def _choose(self, place: Place) -> None:
        if place != self._chosen:
            self._chosen = place
            self._show()
            self.chosen_changed.emit(place)

    def _put(self, place: Place, value: float) -> None:
        state, trace = self._outcome.state, self._outcome.trace
        if place.kind == "pixel":
            wish(self, Put(with_pixel(state, trace, place.cell, value)))
        else:
            wish(self, Put(with_weight(state, self._filter, place.cell, value)))

    def _show(self) -> None:
        self._bias.show_number(float(self._outcome.trace.bias[self._filter]))
        if self._paint.isChecked():
            self._where.setText(tr("Paint with:"))
            self._number.show_number(self._brush)
            return
        cell, numbers = self._chosen.cell, self._numbers(self._chosen)
        alone, of_channel = _WHERE[self._chosen.kind]
        channel, row, column = (at + 1 for at in cell)
        place = tr(of_channel if len(numbers) > 1 else alone, row=row, column=column, channel=channel)
        self._where.setText(place)
        self._number.show_number(float(numbers[cell]))

    def _on_number_typed(self, number: float) -> None:
        if self._paint.isChecked():
            self._brush = number
        else:
            self._put(self._chosen, number)

    def _on_number_nudged(self, steps: int) -> None:
        if self._paint.isChecked():
            self._brush = max(-LARGEST, min(LARGEST, self._brush + steps))
            self._show()
        else:
            self.nudge(self._chosen, steps)

    def _on_bias_typed(self, number: float) -> None:
        wish(self, Put(with_bias(self._outcome.state, self._filter, number)))

    def _on_bias_nudged(self, steps: int) -> None:
        self._on_bias_typed(float(self._outcome.trace.bias[self._filter]) + steps)
