"""One unit's bias: its number to read, to type and to nudge."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.networks.edits import LARGEST


class BiasRow(QWidget):
    """A number, and the way back to the one that was learned.

    Attributes:
        field: Where the number stands.

    Signals:
        bias_requested: Another bias; None for as it was learned.
    """

    bias_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bias, self._step = 0.0, 1.0
        self.field = named(NumberField(LARGEST, what="A bias"), "bias", "The unit's bias")
        self._learned = named(QPushButton("Restore"), "bias_as_learned", tip="Have the bias as it was learned")
        hbox((Text("bias", SMALL_PT), 1), self._learned, self.field, spacing=4, on=self)
        self.field.number_typed.connect(self._on_field_number_typed)
        self.field.nudged.connect(self._on_field_nudged)
        self._learned.clicked.connect(self._on_learned_clicked)

    def show_bias(self, bias: float, step: float, *, changed: bool) -> None:
        """Show a bias, how far one nudge goes, and whether it is another one than was learned."""
        self._bias, self._step = bias, step
        self.field.show_number(bias)
        self._learned.setEnabled(changed)

    def _on_field_number_typed(self, number: float) -> None:
        self.bias_requested.emit(number)

    def _on_field_nudged(self, steps: int) -> None:
        self.bias_requested.emit(max(-LARGEST, min(LARGEST, self._bias + steps * self._step)))

    def _on_learned_clicked(self) -> None:
        self.bias_requested.emit(None)
