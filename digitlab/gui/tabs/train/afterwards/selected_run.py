"""The run that is looked at, and the epoch at which one stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from digitlab.gui.tabs.train.afterwards.words import RunAtEpoch
from digitlab.gui.tabs.train.runs_state import RunsState
from digitlab.language import tr
from digitlab.networks.card import WeightsError, read_card
from digitlab.training.checkpoints import KeptNetwork, kept_networks
from digitlab.training.runs import RunError
from digitlab.training.summaries import Summary


class SelectedRun:
    """The leading run that has networks which read digits; where none is chosen, the newest.

    Attributes:
        name: The run's name; "" where there is none.
        epoch: The epoch at which one stands.
    """

    def __init__(self, tell: Callable[[str], object]) -> None:
        """No run; ``tell`` hears of a run or a network that cannot be read, in a sentence."""
        self.name, self.epoch = "", 0
        self._tell = tell
        self._runs = RunsState()
        self._summaries: dict[str, Summary] = {}
        self._networks: dict[int, KeptNetwork] = {}

    def follow(self, runs: RunsState) -> None:
        """Look at the runs as they are now. Who stands at an earlier epoch stays there while later ones end."""
        self._runs = runs
        self._summaries = {
            each.run.name: each
            for each in runs.all.summaries
            if (each.epochs or each.run.name in runs.live) and not each.run.config.generates
        }
        name = next((name for name in (*runs.chosen, *self._summaries) if name in self._summaries), "")
        networks = self._kept(name)
        stays = name == self.name and self.epoch in networks and self.epoch < max(self._networks, default=0)
        if (name, networks) != (self.name, self._networks) and not stays:
            self.epoch = max(networks, default=0)
        self.name, self._networks = name, networks

    def names(self) -> tuple[str, ...]:
        """The runs that there are to look at, the newest first."""
        return tuple(self._summaries)

    def epochs(self) -> tuple[int, ...]:
        """The epochs of which the selected run has kept the network, ascending."""
        return tuple(self._networks)

    def files(self) -> list[Path]:
        """The weights files of these networks, the last epoch's first."""
        return [kept.path for kept in reversed(self._networks.values())]

    def at(self) -> RunAtEpoch | None:
        """The network of the selected run at the epoch; None where there is none."""
        return self._at(self.name)

    def pair(self) -> list[RunAtEpoch]:
        """The same, and that of the run which is looked at beside it: at the same epoch, or at its last one before that."""
        others = [name for name in self._runs.chosen if name in self._summaries and name != self.name]
        return [at for name in (self.name, *others[:1]) if (at := self._at(name))]

    def _kept(self, name: str) -> dict[int, KeptNetwork]:
        if not name:
            return {}
        try:
            return kept_networks(self._summaries[name].run, self._runs.events(name))
        except RunError as error:
            self._tell(str(error))
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
            self._tell(str(error))
            return None
        called = tr("epoch {epoch} of {network}", epoch=there, network=summary.run.out.stem)
        source = summary.run.config.data
        return RunAtEpoch(name, called, kept.path, card, there, max(networks), kept.ended, source)
