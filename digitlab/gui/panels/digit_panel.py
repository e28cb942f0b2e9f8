"""Which digit it is: said by the user, or loaded from the test set."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from digitlab.gui.actions import Actions
from digitlab.gui.analysis import Situation

_CLASSES = [str(digit) for digit in range(10)]


class DigitPanel(QWidget):
    """The true class, and the way through the test digits.

    Signals:
        truth_requested: The class the user meant, or None.
        filter_changed: Only test digits of this class are wanted, or None for all.
    """

    truth_requested = Signal(object)
    filter_changed = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._truth = _combo("truth", "?", "The digit this is meant to be: the answers are marked right or wrong by it")
        self._class = _combo("digit_class", "any", "Test digits of this class only")
        self._number = QLabel("")
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance("no. 9,999"))
        self._truth.currentIndexChanged.connect(self._on_truth_changed)
        self._class.currentIndexChanged.connect(self._on_class_changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for text, combo in (("It is a", self._truth), ("Test digit", self._class)):
            label = QLabel(text)
            label.setBuddy(combo)
            layout.addWidget(label)
            layout.addWidget(combo)
            layout.addSpacing(4)
        for action in (actions.previous_digit, actions.next_digit, actions.random_digit):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            layout.addWidget(button)
        layout.addWidget(self._number)
        layout.addStretch()

    def show_situation(self, situation: Situation) -> None:
        """Show the true class and the test digit's number."""
        with QSignalBlocker(self._truth):
            self._truth.setCurrentIndex(0 if situation.truth is None else situation.truth + 1)
        number = situation.test_digit
        self._number.setText("" if number is None else f"no. {number:,}")

    def _on_truth_changed(self, index: int) -> None:
        self.truth_requested.emit(index - 1 if index > 0 else None)

    def _on_class_changed(self, index: int) -> None:
        self.filter_changed.emit(index - 1 if index > 0 else None)


def _combo(name: str, unknown: str, tip: str) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.addItems([unknown, *_CLASSES])
    combo.setToolTip(tip)
    combo.setAccessibleName(tip.split(":", maxsplit=1)[0])
    return combo
