"""The run that is looked at, and the epoch at which one stands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitlab.gui.tabs.train.afterwards.words import RunAtEpoch
from digitlab.networks.library import WeightsError, read_card
from digitlab.training.checkpoints import KeptNetwork, kept_networks
from digitlab.training.runs import RunError
from digitlab.training.summaries import Summary

if TYPE_CHECKING:
    from digitlab.gui.tabs.train.run_store import RunStore


class SelectedRun(QObject):
    """The leading run of a store that has networks; where none is chosen, the newest.

    Attributes:
        name: The run's; "" where there is none.
        epoch: Of its epochs.

    Signals:
        fault_found: A run or a network that cannot be read, in a sentence.
    """

    fault_found = Signal(str)

    def __init__(self, store: RunStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name, self.epoch = "", 0
        self._store = store
        self._summaries: dict[str, Summary] = {}
        self._networks: dict[int, KeptNetwork] = {}

    def catch_up(self) -> bool:
        """Look at the store again, and say whether another run is in sight, or other epochs; it stands at the last one then.

        Who stands at an earlier epoch stays there while later ones end.
        """
        self._summaries = {
            each.run.name: each
            for each in self._store.runs().summaries
            if each.epochs or each.run.name in self._store.running()
        }
        name = next((name for name in (*self._store.chosen, *self._summaries) if name in self._summaries), "")
        networks = self._kept(name)
        if (name, networks) == (self.name, self._networks):
            return False
        stays = name == self.name and self.epoch in networks and self.epoch < max(self._networks, default=0)
        self.epoch = self.epoch if stays else max(networks, default=0)
        self.name, self._networks = name, networks
        return True

    def names(self) -> list[str]:
        """The runs that there are to look at, the newest first."""
        return list(self._summaries)

    def epochs(self) -> list[int]:
        """Those of which the run in sight has kept the network, ascending."""
        return list(self._networks)

    def files(self) -> list[Path]:
        """Of these networks, the last epoch's first."""
        return [kept.path for kept in reversed(self._networks.values())]

    def at(self) -> RunAtEpoch | None:
        """What is in sight; None where there is no network."""
        return self._at(self.name)

    def pair(self) -> list[RunAtEpoch]:
        """The same, and the run that is looked at beside it: at the same epoch, or at its last one before that."""
        others = [name for name in self._store.chosen if name in self._summaries and name != self.name]
        return [at for name in (self.name, *others[:1]) if (at := self._at(name))]

    def _kept(self, name: str) -> dict[int, KeptNetwork]:
        if not name:
            return {}
        try:
            return kept_networks(self._summaries[name].run, self._store.events(name))
        except RunError as error:
            self.fault_found.emit(str(error))
            return {}

    def _at(self, name: str) -> RunAtEpoch | None:
        networks = self._networks if name == self.name else self._kept(name)
        there = max((each for each in networks if each <= self.epoch), default=None)
        if there is None:
            return None
        summary, kept = self._summaries[name], networks[there]
        try:
            card = read_card(kept.path)
        except WeightsError as error:
            self.fault_found.emit(str(error))
            return None
        called, source = f"epoch {there} of {summary.run.out.stem}", summary.run.config.data
        return RunAtEpoch(name, called, kept.path, card, there, max(networks), kept.ended, source)
