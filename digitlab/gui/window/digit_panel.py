"""Which digit, or other class, it is: named by the user, or loaded from the test set, which one can walk through, all of it or one class."""

from __future__ import annotations

from random import Random, SystemRandom

import numpy as np
from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QWidget
from typing_extensions import override

from digitlab.data import mnist
from digitlab.data.classes import DIGITS
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import NameTruth, OpenTestDigit
from digitlab.language import tr

_WIDEST = 4  # characters of a name that are always seen


class DigitPanel(View[None]):
    """The true class, and the way through the test digits."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._test_digit: int | None = None
        self._random = SystemRandom()  # importing numpy's takes time when the window starts
        self._choices: list[NameTruth] = []
        self._truth = named(QComboBox(), "truth")
        self._it_is = _name_of(self._truth, tr("It is a"))
        only = tr("Test digits of this class only")
        self._class = named(QComboBox(), "digit_class", only, only)
        self._class.addItems([tr("any"), *DIGITS])
        self._number = Text("", None)
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance(tr("no. {number:,}", number=9999)))
        self._truth.currentIndexChanged.connect(self._on_truth_changed)
        self._class.currentIndexChanged.connect(self._on_class_changed)
        actions.previous_digit.triggered.connect(self._on_previous_triggered)
        actions.next_digit.triggered.connect(self._on_next_triggered)
        actions.random_digit.triggered.connect(self._on_random_triggered)
        hbox(
            self._it_is,
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
        self._offer([NameTruth(None), *(NameTruth(digit) for digit in range(len(DIGITS)))])

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the true class and the test digit's number."""
        situation, self._test_digit = snapshot.situation, snapshot.situation.test_digit
        choices = _choices(snapshot)
        if choices != self._choices:
            self._offer(choices)
        names = [choice.name for choice in choices]
        with QSignalBlocker(self._truth):
            self._truth.setCurrentIndex(names.index(situation.truth_name))
        self._number.setText("" if self._test_digit is None else tr("no. {number:,}", number=self._test_digit))

    def _offer(self, choices: list[NameTruth]) -> None:
        """Let one of these be chosen; the first says that nobody knows."""
        self._choices = choices
        are_digits = all(choice.classes.are_digits for choice in choices)
        says, tip = (
            tr("The class this is meant to be"),
            tr("What this is: the answers are marked right or wrong by it."),
        )
        if are_digits:
            says = tr("The digit this is meant to be")
            tip = tr(
                "The digit this is meant to be: the answers are marked right or wrong by it.\nThe keys 0 to 9 say so, too"
            )
        self._it_is.setText(tr("It is a") if are_digits else tr("It is"))
        self._truth.setAccessibleName(says)
        self._truth.setToolTip(tip)
        with QSignalBlocker(self._truth):
            self._truth.clear()
            self._truth.addItems([choice.name or "?" for choice in choices])
            policy = QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow
            if not are_digits:  # long names are cut off, or the panel would be wider than the canvas
                policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                self._truth.setMinimumContentsLength(min(_WIDEST, max(len(choice.name) for choice in choices)))
            self._truth.setSizeAdjustPolicy(policy)

    def name_truth(self, name: str) -> bool:
        """Say that the drawing is of the class of this name, as by choosing it; whether it can be chosen."""
        names = [choice.name for choice in self._choices]
        if not name or name not in names:
            return False
        self._truth.setCurrentIndex(names.index(name))
        return True

    def _wanted_class(self) -> int | None:
        index = self._class.currentIndex()
        return index - 1 if index > 0 else None

    def _step(self, step: int) -> None:
        wish(self, OpenTestDigit(stepped(self._test_digit, step, self._wanted_class())))

    def _on_truth_changed(self, index: int) -> None:
        wish(self, self._choices[max(0, index)])

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


def _choices(snapshot: Snapshot) -> list[NameTruth]:
    """What the drawing can be said to be: nobody knows, any class that a chosen network tells apart, and what it is said to be."""
    situation, entries = snapshot.situation, snapshot.library.entries
    kinds = [entries[name].card.classes for name in situation.networks if name in entries] or [DIGITS]
    choices = [NameTruth(None)]
    choices += [NameTruth(label, classes) for classes in dict.fromkeys(kinds) for label in range(len(classes))]
    if situation.truth is not None:
        choices.append(NameTruth(situation.truth, situation.truth_classes))
    by_name = {choice.name: choice for choice in reversed(choices)}
    return [choice for choice in choices if by_name[choice.name] is choice]


def _name_of(combo: QComboBox, text: str) -> QLabel:
    label = Text(text, None)
    label.setBuddy(combo)
    return label


def _button(action: QAction) -> QToolButton:
    button = named(QToolButton(), action.objectName().removesuffix("_action"))
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    return button
