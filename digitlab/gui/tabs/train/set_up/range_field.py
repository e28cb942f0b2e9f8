"""A number to type that must lie in a range: anything else is refused at the field, with the range."""

from __future__ import annotations

import math
import re
from contextlib import suppress

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.theme import blend, current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.language import tr

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(,\d{3})+")
_DECIMALS = 9  # of a sum: 0.1 + 0.05 is 0.15
_SHARE = 0.15  # how much of the colour of what is wrong lies under the text


class RangeField(QLineEdit):
    """Shows a number; tells of another one as soon as it is typed, where it may be.

    Where it turns out that it may not be, what stood there before anything was typed counts again.

    Attributes:
        fault: Why what stands there may not be, in a sentence; "" where it may.

    Signals:
        number_typed: A number within the range: an int where it is a whole one, otherwise a float.
        fault_changed: What stands there became fit or unfit.
    """

    number_typed: Emits[float] = signal(object)
    fault_changed: Emits[()] = signal()

    def __init__(
        self,
        name: str,
        limits: tuple[float, float],
        *,
        step: float = 1.0,
        whole: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """An empty field.

        Args:
            name: What the number is, as a sentence begins.
            limits: The smallest and the largest.
            step: What an arrow key adds.
            whole: Whether it is a whole number.
            parent: Its owner.
        """
        super().__init__(parent)
        self.fault = ""
        self._name, self._limits, self._step, self._whole = name, limits, step, whole
        self._shown = self._before = math.nan
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(name)
        self.setToolTip(self._range())
        self.textEdited.connect(self._on_text_edited)
        self.editingFinished.connect(self._on_editing_finished)
        follow_theme(self, self._tint)

    def call(self, name: str) -> None:
        """Say what the number is, as a sentence begins."""
        self._name = name
        self.setAccessibleName(name)
        self.setToolTip(self.fault or self._range())

    def show_number(self, number: float, refusal: str = "") -> None:
        """Show a number; announces nothing. What was typed and will not do stays until it is another number's turn.

        So does what was refused beside other settings, for the reason ``refusal``, while that holds: more of it may be typed.
        """
        if refusal and self.isModified() and self._typed() != number:
            self._shown = number
            self._set_fault(refusal)
            return
        if self.fault and number == self._shown and (refusal or self._unfit(self._typed())):
            return
        self._set_fault("")
        if self._typed() != number:
            self.setText(self._written(number))
        self._shown = number
        if not self.isModified():
            self._before = number

    def _typed(self) -> float:
        """What stands there; not a number where it is none. Whole numbers are exact."""
        text = self.text().replace("−", "-").strip()
        text = text.replace(",", "" if _THOUSANDS.fullmatch(text) else ".")
        for read in (int, float):
            with suppress(ValueError):
                return read(text)
        return math.nan

    def _written(self, number: float) -> str:
        return f"{round(number)}" if self._whole else f"{number:.6g}"

    def _range(self) -> str:
        low, high = (f"{limit:,.10g}" for limit in self._limits)
        if self._whole:
            return tr("{name}: between {low} and {high}, a whole number.", name=self._name, low=low, high=high)
        return tr("{name}: between {low} and {high}.", name=self._name, low=low, high=high)

    def _unfit(self, number: float) -> bool:
        low, high = self._limits
        return not low <= number <= high or (self._whole and number != int(number))

    def _set_fault(self, fault: str) -> None:
        if fault == self.fault:
            return
        self.fault = fault
        self.setToolTip(fault or self._range())
        self._tint()

    def _tell(self, number: float) -> None:
        self._shown = number
        self.number_typed.emit(int(number) if self._whole else float(number))

    def _tint(self) -> None:
        palette = QPalette()
        if self.fault:
            theme = current_theme(self)
            palette.setColor(QPalette.ColorRole.Base, blend(QColor(theme.bad), QColor(theme.base), _SHARE))
            palette.setColor(QPalette.ColorRole.Text, QColor(theme.bad))
        self.setPalette(palette)

    def _on_text_edited(self, _text: str) -> None:
        number, before = self._typed(), self.fault
        fault = tr("“{text}” cannot be used. {range}", text=self.text(), range=self._range())
        self._set_fault(fault if self._unfit(number) else "")
        if not self.fault:
            self._tell(number)
        elif not math.isnan(self._before) and self._before != self._shown:
            self._tell(self._before)
        if self.fault != before:
            self.fault_changed.emit()

    def _on_editing_finished(self) -> None:
        self._before = self._shown
        self.setModified(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.fault:
            self.setText(self._written(self._shown))
            self._set_fault("")
            self.fault_changed.emit()
        elif key in _STEPS and not self.fault:
            low, high = self._limits
            number = round(min(max(self._shown + _STEPS[key] * self._step, low), high), _DECIMALS)
            self.show_number(number)
            self._tell(number)
        else:
            super().keyPressEvent(event)


def faults_in(widget: QWidget) -> list[str]:
    """A sentence for every field in a widget whose number will not do."""
    return [field.fault for field in widget.findChildren(RangeField) if field.fault]
