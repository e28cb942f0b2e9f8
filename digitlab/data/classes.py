"""What the labels of a data set, and the logits of a network, stand for: the ten digits, or classes of one's own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Self

from digitlab.language import tr
from digitlab.untrusted import one_line

FEWEST, MOST = 2, 40
"""A network tells two classes or more apart; of more than forty, bars and tables could not be read."""

LONGEST = 20
"""Characters of a class's name."""

_SAID = 12  # names, before a sentence counts them only


class Classes(tuple[str, ...]):
    """The names of classes: the label of a class is its place here, counted from 0.

    In JSON they are a list of texts. What says nothing of its classes has the ten :data:`DIGITS`.
    """

    __slots__ = ()

    def __new__(cls, names: Iterable[str]) -> Self:
        """Classes of these names.

        Raises:
            ValueError: They are too few or too many, one is unfit, or two are equal.
        """
        found = tuple(names)
        if not FEWEST <= len(found) <= MOST:
            raise ValueError(
                tr(
                    "there must be {fewest} to {most} classes, not {count:,}",
                    fewest=FEWEST,
                    most=MOST,
                    count=len(found),
                )
            )
        for name in found:
            check_name(name)
        if len(set(found)) < len(found):
            twice = next(name for number, name in enumerate(found) if name in found[:number])
            raise ValueError(tr("two classes are called '{name}': each needs a name of its own", name=twice))
        return super().__new__(cls, found)

    @property
    def are_digits(self) -> bool:
        """Whether they are the ten digits, each at its own place."""
        return self == DIGITS

    def cover(self, others: Classes) -> bool:
        """Whether what tells these apart can be asked about others: it knows each of them by name, and of digits nothing else."""
        return self == DIGITS if others.are_digits else set(others) <= set(self)

    def __str__(self) -> str:
        """In words, short enough for a sentence: ``the digits 0 to 9``, ``3 classes (a, b, c)``."""
        if self.are_digits:
            return tr("the digits 0 to 9")
        more = ", …" if len(self) > _SAID else ""
        return tr("{count} classes ({names}{more})", count=len(self), names=", ".join(self[:_SAID]), more=more)


def check_name(name: str) -> str:
    """A class's name.

    Raises:
        ValueError: It is empty, too long, begins or ends with a space, or cannot be printed.
    """
    if not 0 < len(name) <= LONGEST or name != name.strip() or not name.isprintable():
        raise ValueError(
            tr(
                "'{name}' cannot be a class: it needs a name of 1 to {most} characters that can be printed",
                name=one_line(name, 60),
                most=LONGEST,
            )
        )
    return name


def alphabet(text: str) -> Classes:
    """The classes of an alphabet, as one types it: their names with spaces between them, in this order.

    Raises:
        ValueError: They are too few or too many, one is unfit, or two are equal.
    """
    try:
        return Classes(unicodedata.normalize("NFC", text).split())
    except ValueError as error:
        raise ValueError(
            tr(
                "'{alphabet}' is no alphabet: {error}: write 2 to 40 names with spaces between them, as in 'a b c ä'",
                alphabet=one_line(text, 60),
                error=error,
            )
        ) from error


def in_order(names: Iterable[str]) -> list[str]:
    """Names as people sort them: numbers by their size, small letters beside capital ones."""
    return sorted(names, key=_natural)


def _natural(name: str) -> tuple[list[tuple[int, int, str]], str]:
    parts = re.split("([0-9]+)", name)
    return [
        (0, int(part), "") if part.isdecimal() and part.isascii() else (1, 0, part.casefold()) for part in parts if part
    ], name


def numbered(count: int) -> Classes:
    """So many classes without names of their own: their numbers from 0, which are the digits where they are ten."""
    return Classes(map(str, range(count)))


DIGITS = numbered(10)
"""The classes of whatever does not say which it has."""
