"""Which curves stand in the plot: those of the networks that answer in the window, and of others that the user adds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.store import Store
from digitlab.gui.tabs.robustness.measuring import Sweeps
from digitlab.measure.curves import AxisName
from digitlab.measure.sweep import Sweep
from digitlab.networks.library import Library

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session


@dataclass(frozen=True, slots=True)
class PlotSettings:
    """What the user wants to see.

    Attributes:
        axis: What is changed in the test digits.
        plotted: The networks in the plot.
        answering: The networks that answer in the window, left to right.
    """

    axis: AxisName = "shift"
    plotted: frozenset[str] = frozenset()
    answering: tuple[str, ...] = ()

    def following(self, networks: Iterable[str]) -> PlotSettings:
        """The same with the networks that answer now, "" for an empty slot, in the place of those before."""
        answering = tuple(filter(None, networks))
        if answering == self.answering:
            return self
        return replace(self, plotted=self.plotted.difference(self.answering).union(answering), answering=answering)

    def toggled(self, network: str) -> PlotSettings:
        """The same with a network in the plot that was not, or without one that was."""
        return replace(self, plotted=self.plotted ^ {network})


class PlotSettingsStore(Store[PlotSettings]):
    """Follows the networks that answer in the window."""

    def __init__(self, session: Session) -> None:
        super().__init__(PlotSettings().following(session.situation.networks))
        session.situation_changed.connect(self._on_session_situation_changed)

    def _on_session_situation_changed(self, situation: Situation) -> None:
        self.put(self.state.following(situation.networks))


@dataclass(frozen=True, slots=True)
class Curves:
    """What the page shows.

    Attributes:
        settings: What the user wants to see.
        networks: Those in the plot, in the order of the library.
        sweeps: Of those that are measured, by network.
        library: All networks that can be put into the plot.
    """

    settings: PlotSettings
    networks: tuple[str, ...]
    sweeps: Mapping[str, Sweep]
    library: Library


def ask(snapshot: Snapshot) -> Curves:
    """The curves that are wanted, as far as they are measured."""
    settings, library = snapshot[PlotSettings], snapshot.library
    networks = tuple(name for name in library.entries if name in settings.plotted)
    return Curves(settings, networks, snapshot[Sweeps].of(networks), library)
