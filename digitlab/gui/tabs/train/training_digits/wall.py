"""Some of the labelled digits that networks learn from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitlab.data.mnist import Digits
from digitlab.gui.kit.cells.digit_wall import Caption, WallDigit
from digitlab.gui.shell import words
from digitlab.gui.shell.export import Provenance, Table

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class WallChoice:
    """Which digits the user looks at.

    Attributes:
        label: The class; None for all.
        first: Where the first one that is shown stands among them.
    """

    label: int | None = None
    first: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Wall:
    """The digits on the wall.

    Attributes:
        choice: Which they are.
        digits: All training digits.
        count: How many there are of the class.
        numbers: (n,) the numbers of those on the wall, among all training digits.
    """

    choice: WallChoice
    digits: Digits
    count: int
    numbers: NDArray[np.intp]

    @property
    def following(self) -> WallChoice:
        """The next digits of the class; behind the last ones come the first."""
        first = self.choice.first + AT_ONCE
        return WallChoice(self.choice.label, first if first < self.count else 0)

    @property
    def words(self) -> str:
        """How many digits there are, and which of them are shown."""
        label, first = self.choice.label, self.choice.first
        which = "" if label is None else f" of {len(self.digits):,}, each {words.a_digit(label)}"
        return f"{self.count:,} digits{which}. Here are {first + 1:,} to {first + len(self.numbers):,}."

    def places(self) -> list[WallDigit]:
        """The digits with their labels."""
        labels = zip(self.numbers.tolist(), self.digits.labels[self.numbers].tolist(), strict=True)
        return [
            WallDigit(number, place, (Caption(str(label)),), f"Training digit {number:,} is {words.a_digit(label)}")
            for place, (number, label) in enumerate(labels)
        ]


def wall_of(digits: Digits, choice: WallChoice) -> Wall:
    """The digits that were chosen."""
    labels = digits.labels
    numbers = np.arange(len(labels)) if choice.label is None else np.flatnonzero(labels == choice.label)
    return Wall(choice, digits, len(numbers), numbers[choice.first : choice.first + AT_ONCE])


def table(wall: Wall) -> Table:
    """Every digit on the wall with its label."""
    return Table(["digit", "label"], [[digit.number, digit.captions[0].text] for digit in wall.places()])


def provenance(wall: Wall) -> Provenance:
    """Which digits of MNIST they are."""
    return Provenance(f"MNIST training digits: {wall.words}", (), len(wall.numbers), None, "as they are")
