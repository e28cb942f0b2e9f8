"""Everything that a page shows follows from: what the user did, what follows from it, and the states of the tab's stores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from digitlab.gui.shell.analysis import Analysis, Situation
from digitlab.gui.shell.history import Steps
from digitlab.networks.library import Library

StateT = TypeVar("StateT")


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

    def of_digits(self) -> Snapshot:
        """The same without the networks that tell other classes apart than the ten digits."""
        library, situation = self.library.of_digits(), self.situation
        if library is self.library:
            return self
        gone = self.library.entries.keys() - library.entries.keys()
        networks = tuple("" if name in gone else name for name in situation.networks)
        return replace(self, library=library, situation=replace(situation, networks=networks))

    def __getitem__(self, kind: type[StateT]) -> StateT:
        """The value of a type in the store that holds one."""
        state: StateT = self.states[kind]
        return state
