"""What one writes on the page: the ten digits, or an alphabet of one's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitlab.data.classes import DIGITS, Classes, alphabet, in_order
from digitlab.data.sources import HANDWRITING
from digitlab.language import tr

if TYPE_CHECKING:
    from digitlab.data.handwriting import Handwriting

EXAMPLE = Classes("abcde")


@dataclass(frozen=True, slots=True)
class WhatToWrite:
    """Which classes are written.

    Attributes:
        own: Whether they are the alphabet, and not the digits.
        alphabet: The one that was typed last; its names have no spaces in them.
    """

    own: bool = False
    alphabet: Classes = EXAMPLE

    def __post_init__(self) -> None:
        if alphabet(self.text) != self.alphabet:
            raise ValueError(tr("the names of an alphabet have no spaces in them: {classes}", classes=self.alphabet))

    @property
    def text(self) -> str:
        """The alphabet as one types it."""
        return " ".join(self.alphabet)

    @property
    def classes(self) -> Classes:
        """What is asked for, shown, counted and learned."""
        return self.alphabet if self.own else DIGITS

    @property
    def data(self) -> str:
        """What was written of it, as :mod:`digitlab.data.sources` calls it."""
        return "handwriting" if self.classes.are_digits else f"{HANDWRITING}{self.text}"


def proposed(written: Handwriting) -> Classes:
    """The alphabet to begin with: whatever was written besides digits, or an example."""
    there = in_order(name for name in {digit.name for digit in written.digits} - {*DIGITS} if " " not in name)
    try:
        return Classes(there)
    except ValueError:
        return EXAMPLE


@dataclass(frozen=True, slots=True)
class Others:
    """What was written of other classes than those that the page shows.

    Attributes:
        names: Theirs, in order.
        count: How many drawings there are of them.
    """

    names: tuple[str, ...] = ()
    count: int = 0


def others(written: Handwriting, classes: Classes) -> Others:
    """What was written of other classes than these."""
    left = [digit for digit in written.digits if digit.name not in classes]
    return Others(tuple(in_order({digit.name for digit in left})), len(left))
