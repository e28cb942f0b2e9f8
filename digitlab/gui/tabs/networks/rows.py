"""The networks as rows: which there are, in which groups, in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from digitlab.gui.kit.theme import Accent
from digitlab.gui.shell import words
from digitlab.language import mark
from digitlab.networks.library import Entry, Library, Shelf

Order = Literal["shipped", "name", "accuracy", "parameters", "date"]

ORDERS: dict[Order, str] = {
    "shipped": mark("as they ship"),
    "name": mark("by name"),
    "accuracy": mark("by digits read"),
    "parameters": mark("by parameters"),
    "date": mark("by date"),
}
"""In which orders they can stand, in words, which are shown translated; each begins with what one looks for: the best, the smallest, the newest."""

_GROUPS: dict[Shelf | Literal["guest"], str] = {
    "main": mark("Shipped, to be compared"),
    "own": mark("Your own"),
    "guest": mark("Of a run, while you look at it"),
    "ingredient": mark("Shipped ingredients: what each change does"),
    "sheet": mark("Shipped, for sheets of digits"),
    "generator": mark("Generators: they draw digits, and read none"),
}


@dataclass(frozen=True, slots=True)
class NetworkRow:
    """One network.

    Attributes:
        name: Its name in the library.
        entry: Its file and what that says.
        accuracy: The share of the held-out digits that it reads; None where that was not measured.
        made_s: When a network of the user's was written, in seconds since 1970; None of what ships.
    """

    name: str
    entry: Entry
    accuracy: float | None
    made_s: float | None

    @property
    def group(self) -> str:
        """The heading that it stands below, in English."""
        if self.entry.card.generates:
            return _GROUPS["generator"]
        return _GROUPS["guest" if self.entry.is_guest else self.entry.shelf]

    @property
    def is_own(self) -> bool:
        """Whether the user may rename and delete it."""
        return not self.entry.shipped and not self.entry.is_guest

    @property
    def accent(self) -> Accent:
        """The colour of its family."""
        return words.family(self.entry.card)

    def fits(self, wanted: str) -> bool:
        """Whether every word that one looks for is in its name, its words or its family's."""
        said = f"{self.name} {self.entry.in_a_line} {words.long_name(self.entry.card)}".lower()
        return all(word in said for word in wanted.lower().split())


_KEYS: dict[Order, Callable[[NetworkRow], tuple[bool, float | str]]] = {
    "name": lambda row: (False, row.name.lower()),
    "accuracy": lambda row: (row.accuracy is None, -(row.accuracy or 0.0)),
    "parameters": lambda row: (False, row.entry.card.parameters),
    "date": lambda row: (row.made_s is None, -(row.made_s or 0.0)),
}


def rows_of(library: Library) -> list[NetworkRow]:
    """All networks of a library, in its order: what reads digits, then what draws them."""
    return [_row(name, entry) for name, entry in (*library.entries.items(), *library.generators.items())]


def _row(name: str, entry: Entry) -> NetworkRow:
    made_s = None
    if not entry.shipped:
        with suppress(OSError):  # just deleted
            made_s = entry.path.stat().st_mtime
    return NetworkRow(name, entry, entry.card.measured.get("held_out_accuracy"), made_s)


def grouped(rows: Iterable[NetworkRow], order: Order, wanted: str = "") -> dict[str, list[NetworkRow]]:
    """The rows that fit what one looks for, in their order below each group's heading."""
    fitting = [row for row in rows if row.fits(wanted)]
    if order != "shipped":
        fitting.sort(key=_KEYS[order])
    groups = {heading: [row for row in fitting if row.group == heading] for heading in _GROUPS.values()}
    return {heading: found for heading, found in groups.items() if found}
