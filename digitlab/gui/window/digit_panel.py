"""Which digit it is: named by the user, or loaded from the test set, which one can walk through, all of it or one class."""

from __future__ import annotations

from random import Random, SystemRandom

import numpy as np
from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QWidget
from typing_extensions import override

from digitlab.data import mnist
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import NameTruth, OpenTestDigit
from digitlab.language import tr

_CLASSES = [str(digit) for digit in range(10)]


class DigitPanel(View[None]):
    """The true class, and the way through the test digits."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._test_digit: int | None = None
        self._random = SystemRandom()  # importing numpy's takes time when the window starts
        self._truth = _combo(
            "truth",
            "?",
            tr("The digit this is meant to be"),
            tr(
                "The digit this is meant to be: the answers are marked right or wrong by it.\nThe keys 0 to 9 say so, too"
            ),
        )
        only = tr("Test digits of this class only")
        self._class = _combo("digit_class", tr("any"), only, only)
        self._number = Text("", None)
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance(tr("no. {number:,}", number=9999)))
        self._truth.currentIndexChanged.connect(self._on_truth_changed)
        self._class.currentIndexChanged.connect(self._on_class_changed)
        actions.previous_digit.triggered.connect(self._on_previous_triggered)
        actions.next_digit.triggered.connect(self._on_next_triggered)
        actions.random_digit.triggered.connect(self._on_random_triggered)
        hbox(
            _name_of(self._truth, tr("It is a")),
            self._truth,
            4,
            _name_of(self._class, tr("Test digit")),
            self._class,
            4,
            *map(_button, (actions.previous_digit, actions.next_digit, actions.random_digit)),
            self._number,
            STRETCH,
            spacing=4,
            on=self,
        )

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the true class and the test digit's number."""
        truth, self._test_digit = snapshot.situation.truth, snapshot.situation.test_digit
        with QSignalBlocker(self._truth):
            self._truth.setCurrentIndex(0 if truth is None else truth + 1)
        self._number.setText("" if self._test_digit is None else tr("no. {number:,}", number=self._test_digit))

    def name_truth(self, digit: int) -> None:
        """Say that the drawing is this digit, as by choosing it."""
        self._truth.setCurrentIndex(digit + 1)

    def _wanted_class(self) -> int | None:
        index = self._class.currentIndex()
        return index - 1 if index > 0 else None

    def _step(self, step: int) -> None:
        wish(self, OpenTestDigit(stepped(self._test_digit, step, self._wanted_class())))

    def _on_truth_changed(self, index: int) -> None:
        wish(self, NameTruth(index - 1 if index > 0 else None))

    def _on_class_changed(self, index: int) -> None:
        if index > 0:
            self._on_random_triggered()

    def _on_previous_triggered(self) -> None:
        self._step(-1)

    def _on_next_triggered(self) -> None:
        self._step(1)

    def _on_random_triggered(self) -> None:
        wish(self, OpenTestDigit(drawn(self._wanted_class(), self._random)))


def numbers_of(label: int | None) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """The numbers of the test digits of a class, ascending; of all with None."""
    labels = mnist.load("test").labels
    return np.arange(len(labels)) if label is None else np.flatnonzero(labels == label)


def stepped(number: int | None, step: int, label: int | None) -> int:
    """The test digit of a class that stands ``step`` places (1 or -1) from a number; round about at the ends."""
    numbers = numbers_of(label)
    if number is None:
        return int(numbers[0 if step > 0 else -1])
    place = np.searchsorted(numbers, number, side="right") - 1 if step > 0 else np.searchsorted(numbers, number)
    return int(numbers[(place + step) % len(numbers)])


def drawn(label: int | None, generator: Random) -> int:
    """A random test digit of a class."""
    return int(generator.choice(numbers_of(label)))


def _combo(name: str, unknown: str, says: str, tip: str) -> QComboBox:
    combo = named(QComboBox(), name, says, tip)
    combo.addItems([unknown, *_CLASSES])
    return combo


def _name_of(combo: QComboBox, text: str) -> QLabel:
    label = Text(text, None)
    label.setBuddy(combo)
    return label


def _button(action: QAction) -> QToolButton:
    button = named(QToolButton(), action.objectName().removesuffix("_action"))
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    return button
