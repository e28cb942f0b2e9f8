"""Everything that a page shows follows from: what the user did, what follows from it, and the states of the tab's stores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.shell.analysis import Analysis, Situation
from digitlab.gui.shell.history import Steps
from digitlab.measure.pictures import MNIST, own_source
from digitlab.networks.card import Card
from digitlab.networks.library import Library

StateT = TypeVar("StateT")

MeasuredOn = tuple[str, Classes]
"""The data set whose test pictures a network reads, "" where its file names none, and what they are of."""


def _measured_on(card: Card) -> MeasuredOn:
    return own_source(card), card.classes


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """What there is to show, at one moment.

    Attributes:
        situation: What the user did.
        analysis: The newest answers, which may be of an older situation; None before the first.
        library: All networks that can be chosen.
        states: The values in the tab's stores, by their types.
        steps: What can be undone and done again.
    """

    situation: Situation
    analysis: Analysis | None
    library: Library
    states: Mapping[type, Any] = field(default_factory=dict)
    steps: Steps = field(default_factory=Steps)

    def of_classes(self, classes: Classes) -> Snapshot:
        """The same without the networks that do not tell these classes apart."""
        library, situation = self.library.of_classes(classes), self.situation
        if library is self.library:
            return self
        gone = self.library.entries.keys() - library.entries.keys()
        networks = tuple("" if name in gone else name for name in situation.networks)
        return replace(self, library=library, situation=replace(situation, networks=networks))

    def alike(self) -> Snapshot:
        """The same without the networks that are measured on other pictures, or tell other classes apart, than the first chosen one."""
        wanted, entries = self.measured_on(), self.library.entries
        kept = {name: entry for name, entry in entries.items() if _measured_on(entry.card) == wanted}
        if len(kept) == len(entries):
            return self
        networks = tuple(name if name in kept else "" for name in self.situation.networks)
        situation = replace(self.situation, networks=networks)
        return replace(self, library=replace(self.library, entries=kept), situation=situation)

    def measured_on(self) -> MeasuredOn:
        """On what the first chosen network is measured; on the digits where none is chosen."""
        chosen = self.cards_chosen().values()
        return _measured_on(next(iter(chosen))) if chosen else (MNIST, DIGITS)

    def unlike(self) -> dict[str, MeasuredOn]:
        """The chosen networks that cannot be measured together with the first one, by name."""
        wanted = self.measured_on()
        each = {name: _measured_on(card) for name, card in self.cards_chosen().items()}
        return {name: found for name, found in each.items() if found != wanted}

    def cards_chosen(self) -> dict[str, Card]:
        """The cards of the chosen networks that are there, by name, left to right."""
        entries = self.library.entries
        return {name: entries[name].card for name in self.situation.networks if name in entries}

    def __getitem__(self, kind: type[StateT]) -> StateT:
        """The value of a type in the store that holds one."""
        state: StateT = self.states[kind]
        return state
