"""A matrix of what digits are taken for, and beside it the digits of a cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton, QWidget

from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, keep_room, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.train.afterwards.words import Cell, Read
from digitlab.ink.stroke import Image
from digitlab.language import mark, tr
from digitlab.measure.confusion import Confusion

_EMPTY = mark("These were not read yet: “Read every epoch” lets the networks read them.")
_NONE = mark("No digit.")
_NO_IMAGE = mark("No picture.")


@dataclass(frozen=True, slots=True)
class OpenDigit(Wish):
    """Bring the digit of this number, of those that are read, to the canvas."""

    number: int


class MistakesWall(QWidget):
    """The digits of a cell, or all mistakes.

    Attributes:
        all: The button that asks for all mistakes, and not those of a cell.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing read."""
        super().__init__(parent)
        self._shown: tuple[Confusion | None, Cell | None] = None, None
        self._heading = Text(bold=True, wrap=True, narrow=True)
        self._heading.setFixedHeight(2 * self._heading.fontMetrics().lineSpacing())
        self.all = named(QPushButton(tr("All mistakes")), "all_mistakes")
        name_part("all_mistakes", self.all)
        keep_room(self.all)
        self._wall = named(DigitWall(), "mistakes", tr("Digits and what they are read as"))
        vbox(hbox((self._heading, 1), self.all), (self._wall, 1), spacing=4, on=self)
        self._wall.digit_chosen.connect(lambda number: wish(self, OpenDigit(number)))

    def show_read(self, read: Read | None, cell: Cell | None, *, can_be_read: bool = True) -> None:
        """Show the digits of a cell, or all mistakes where there is none."""
        self.all.setVisible(cell is not None)
        self._heading.setText(read.heading(cell) if read else "")
        none = tr(_NONE) if read is None or read.classes.are_digits else tr(_NO_IMAGE)
        self._wall.set_empty_words(none if read else tr(_EMPTY) if can_be_read else "")
        self._wall.set_accents("")
        if (read.confusion if read else None, cell) == self._shown:
            return  # the wall stays where one has scrolled
        self._shown = read.confusion if read else None, cell
        self._wall.show_digits(read.wall(cell) if read else (), _Fields(read) if read else ())


class _Fields(Sequence[Image]):
    """The digits that were read, each made when it is asked for: (28, 28) float32 in [0, 1]."""

    def __init__(self, read: Read) -> None:
        self._digits = read.digits

    def __len__(self) -> int:
        return len(self._digits)

    def __getitem__(self, index: int) -> Image:  # type: ignore[override] # nobody slices a wall's images
        return self._digits.fields(index)
