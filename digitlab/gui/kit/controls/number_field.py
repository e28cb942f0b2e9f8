"""A number to type: what is none, or lies outside its range, is refused with the reason."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from typing_extensions import override

from digitlab.gui.kit.signals import Emits, signal
from digitlab.language import tr

_NUDGES = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}


def _to_four_decimals(number: float) -> str:
    return f"{number:.4f}".replace("-", "−")


class NumberField(QLineEdit):
    """Shows a number until another one is typed, and Enter pressed or the field left.

    Signals:
        number_typed: A number within the range.
        refused: Why what was typed is no such number, in a sentence; "" once that is over.
        nudged: Steps up or down: an arrow key was pressed, or the wheel turned.
    """

    number_typed: Emits[float] = signal(float)
    refused: Emits[str] = signal(str)
    nudged: Emits[int] = signal(int)

    def __init__(
        self,
        largest: float,
        parent: QWidget | None = None,
        *,
        what: str = "",
        written: Callable[[float], str] = _to_four_decimals,
    ) -> None:
        """An empty field for numbers from −largest to largest.

        Args:
            largest: The largest absolute value.
            parent: The owner.
            what: What the numbers are, for the sentence that refuses one; "" for weights.
            written: Writes a number as text.
        """
        super().__init__(parent)
        self._largest, self._what, self._written = largest, what or tr("A weight"), written
        self._shown = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._on_editing_finished)
        self.textEdited.connect(self._on_text_edited)

    def show_number(self, number: float | None) -> None:
        """Show a number, or none; announces nothing."""
        text = "" if number is None else self._written(number)
        if text != self._shown or not self.hasFocus():
            self._shown = text
            self.setText(text)

    def begin(self, text: str) -> None:
        """Replace what stands there, and let the user type on."""
        self.setFocus()
        self.setText(text)

    def _take(self) -> str:
        """Announce the number that was typed and return "", or return why it is refused."""
        try:
            number = float(self.text().replace("−", "-").replace(",", ".").strip())
        except ValueError:
            return tr("“{text}” is no number.", text=self.text())
        if not math.isfinite(number) or abs(number) > self._largest:
            return tr("{what} lies between −{largest:g} and {largest:g}.", what=self._what, largest=self._largest)
        self._shown = self.text()
        self.number_typed.emit(number)
        return ""

    def _on_editing_finished(self) -> None:
        if self.text() == self._shown:
            return
        fault = self._take()
        self.refused.emit(fault)
        self.setText(self._shown if fault else self.text())  # what is taken is the window's to undo, and not the text's

    def _on_text_edited(self, _text: str) -> None:
        self.refused.emit("")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _NUDGES:
            self.nudged.emit(_NUDGES[key])
        elif key == Qt.Key.Key_Escape:
            self.setText(self._shown)
            self.refused.emit("")
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.nudged.emit(1 if event.angleDelta().y() > 0 else -1)
        event.accept()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
        if app := QApplication.instance():
            app.installEventFilter(self)  # only while the field has the focus: it is asked about every event

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if app := QApplication.instance():
            app.removeEventFilter(self)
        super().focusOutEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the number before a button is pressed that leaves the focus here."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and watched is not self:
            self._on_editing_finished()
        return False
