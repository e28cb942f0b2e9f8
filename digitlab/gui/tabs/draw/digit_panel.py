"""Which digit it is: said by the user, or loaded from the test set."""

from __future__ import annotations

from random import SystemRandom

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.shell import browse
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.analysis import Situation

_CLASSES = [str(digit) for digit in range(10)]


class DigitPanel(QWidget):
    """The true class, and the way through the test digits.

    Signals:
        truth_requested: The class the user meant, or None.
        test_digit_requested: The number of a test digit.
    """

    truth_requested = Signal(object)
    test_digit_requested = Signal(int)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._truth = _combo("truth", "?", "The digit this is meant to be: the answers are marked right or wrong by it")
        self._shown: int | None = None
        self._random = SystemRandom()  # importing numpy's takes time when the window starts
        self._class = _combo("digit_class", "any", "Test digits of this class only")
        self._number = QLabel("")
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance("no. 9,999"))
        self._truth.currentIndexChanged.connect(self._on_truth_changed)
        self._class.currentIndexChanged.connect(self._on_class_changed)
        actions.previous_digit.triggered.connect(self._on_previous_triggered)
        actions.next_digit.triggered.connect(self._on_next_triggered)
        actions.random_digit.triggered.connect(self._on_random_triggered)
        choices = [_labelled("It is a", self._truth), _labelled("Test digit", self._class)]
        steps = [_button(each) for each in (actions.previous_digit, actions.next_digit, actions.random_digit)]
        hbox(*choices[0], 4, *choices[1], 4, *steps, self._number, STRETCH, spacing=4, on=self)

    def show_situation(self, situation: Situation) -> None:
        """Show the true class and the test digit's number."""
        with QSignalBlocker(self._truth):
            self._truth.setCurrentIndex(0 if situation.truth is None else situation.truth + 1)
        self._shown = situation.test_digit
        self._number.setText("" if self._shown is None else f"no. {self._shown:,}")

    def _on_truth_changed(self, index: int) -> None:
        self.truth_requested.emit(index - 1 if index > 0 else None)

    def _wanted_class(self) -> int | None:
        index = self._class.currentIndex()
        return index - 1 if index > 0 else None

    def _on_class_changed(self, index: int) -> None:
        if index > 0:
            self._on_random_triggered()

    def _on_previous_triggered(self) -> None:
        self.test_digit_requested.emit(browse.stepped(self._shown, -1, self._wanted_class()))

    def _on_next_triggered(self) -> None:
        self.test_digit_requested.emit(browse.stepped(self._shown, 1, self._wanted_class()))

    def _on_random_triggered(self) -> None:
        self.test_digit_requested.emit(browse.drawn(self._wanted_class(), self._random))


def _combo(name: str, unknown: str, tip: str) -> QComboBox:
    combo = named(QComboBox(), name, tip.split(":", maxsplit=1)[0], tip)
    combo.addItems([unknown, *_CLASSES])
    return combo


def _labelled(text: str, combo: QComboBox) -> tuple[QLabel, QComboBox]:
    label = QLabel(text)
    label.setBuddy(combo)
    return label, combo


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    return button
