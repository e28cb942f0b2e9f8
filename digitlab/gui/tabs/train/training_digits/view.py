"""A wall of the labelled digits that networks learn from."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget
from typing_extensions import override

from digitlab.data.mnist import Digits
from digitlab.gui.kit.cells.digit_wall import Caption, DigitWall, WallDigit
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import toggles
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.shell import words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton

_AT_ONCE = 500
_LOOK = (
    "Below each digit stands its label: that is all a network is told. Look how differently people write the same one. "
    "Click a digit to bring it to the canvas."
)
_ALL = 10  # beside the classes 0 to 9


class TrainingDigitsPanel(SavablePanel):
    """Some hundred digits at a time, of one class or of all.

    Signals:
        digit_requested: The number of the digit that was clicked.
    """

    digit_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """No digits yet."""
        super().__init__(parent)
        self._digits: Digits | None = None
        self._numbers: NDArray[np.intp] = np.zeros(0, np.intp)  # of the class, in their order
        self._first = 0  # place among them of the first that is shown
        self._classes = QButtonGroup(self)
        self._counted = Text(bold=True, narrow=True)
        self._others = named(QPushButton("Others"), "other_digits", tip=f"The next {_AT_ONCE}")
        self._wall = named(DigitWall(), "training_digits", "Training digits and their labels")
        self._wall.set_accents("")
        self._picture = QWidget()
        self._lay_out()
        self._classes.idClicked.connect(self._on_class_clicked)
        self._others.clicked.connect(self._on_others_clicked)
        self._wall.digit_chosen.connect(self.digit_requested)

    def _lay_out(self) -> None:
        save = SaveButton()
        save.save_requested.connect(self.save_requested)
        texts = {_ALL: "all"} | {digit: str(digit) for digit in range(10)}
        choice = hbox(
            *toggles(self._classes, texts, _ALL, "classes", [f"class_{text}" for text in texts.values()]),
            STRETCH,
            self._others,
            spacing=4,
        )
        name_part("others", self._others)
        look = Text(_LOOK, wrap=True)
        vbox(self._counted, (self._wall, 1), spacing=4, on=self._picture)
        vbox(
            hbox((title("What networks learn from"), 1), save),
            look,
            choice,
            (self._picture, 1),
            spacing=8,
            margins=(16, 8, 16, 8),
            on=self,
        )

    def show_digits(self, digits: Digits) -> None:
        """Show these digits, from the first."""
        self._digits = digits
        self._show_class(self._classes.checkedId())

    @override
    def picture(self) -> QWidget:
        return self._picture

    @override
    def table(self) -> Table:
        return Table(["digit", "label"], [[digit.number, digit.captions[0].text] for digit in self._on_wall()])

    @override
    def provenance(self) -> Provenance:
        return Provenance(f"MNIST training digits: {self._counted.text()}", (), len(self._shown()), None, "as they are")

    def _show_class(self, label: int) -> None:
        assert self._digits is not None
        labels = self._digits.labels
        self._numbers = np.arange(len(labels)) if label == _ALL else np.flatnonzero(labels == label)
        self._first = 0
        self._show()

    def _show(self) -> None:
        assert self._digits is not None
        label, count, shown = self._classes.checkedId(), len(self._numbers), self._shown()
        which = "" if label == _ALL else f" of {len(self._digits):,}, each {words.a_digit(label)}"
        self._counted.setText(f"{count:,} digits{which}. Here are {self._first + 1:,} to {self._first + len(shown):,}.")
        self._others.setEnabled(count > _AT_ONCE)
        self._wall.show_digits(self._on_wall(), list(self._digits.fields(shown)))

    def _shown(self) -> NDArray[np.intp]:
        """The numbers of those on the wall."""
        return self._numbers[self._first : self._first + _AT_ONCE]

    def _on_wall(self) -> list[WallDigit]:
        assert self._digits is not None
        shown = self._shown()
        labels = zip(shown.tolist(), self._digits.labels[shown].tolist(), strict=True)
        return [
            WallDigit(number, place, (Caption(str(label)),), f"Training digit {number:,} is {words.a_digit(label)}")
            for place, (number, label) in enumerate(labels)
        ]

    def _on_class_clicked(self, label: int) -> None:
        if self._digits is not None:
            self._show_class(label)

    def _on_others_clicked(self) -> None:
        following = self._first + _AT_ONCE
        self._first = following if following < len(self._numbers) else 0
        self._show()
