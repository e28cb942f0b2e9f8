"""What is known about networks on changed test digits: shared by the pages that show it and ask for more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from digitlab.gui.shell.measuring_row import CancelMeasuring, Measure, MeasuringRow
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.store import Store
from digitlab.gui.shell.sweep_store import SweepStore
from digitlab.gui.shell.view import SeenT, View
from digitlab.gui.shell.wishes import Wish
from digitlab.measure.sweep import Sweep

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session
    from digitlab.gui.shell.tab import Tab


@dataclass(frozen=True, slots=True)
class Sweeps:
    """What is known, and how far the measuring of more is.

    Attributes:
        known: The sweeps, by network.
        progress: Steps done, and of how many; None while nothing is measured.
        fault: Why the last measuring ended, in a sentence; "" where all went well.
    """

    known: Mapping[str, Sweep] = field(default_factory=dict)
    progress: tuple[int, int] | None = None
    fault: str = ""

    def of(self, names: Iterable[str]) -> dict[str, Sweep]:
        """The sweeps of some networks, in their order; what is not measured is left out."""
        return {name: self.known[name] for name in names if name in self.known}


class Sweeping(Store[Sweeps]):
    """Reads the sweeps that are kept, and lets a child process measure more."""

    def __init__(self, session: Session) -> None:
        super().__init__(Sweeps())
        self._source = SweepStore(session.library, self)
        self.put(Sweeps(self._source.sweeps))
        session.library_changed.connect(self._source.set_library)
        self._source.sweeps_changed.connect(self._on_source_sweeps_changed)
        self._source.progress_changed.connect(self._on_source_progress_changed)
        self._source.ended.connect(self._on_source_ended)

    def measure(self, networks: tuple[str, ...], digits: int) -> None:
        """Measure networks on so many test digits; while that goes on, nothing else is."""
        self._source.measure(networks, digits)

    def cancel(self) -> None:
        """Measure no further; what is measured stays."""
        self._source.cancel()

    @override
    def stop(self) -> None:
        self._source.stop()

    def _on_source_sweeps_changed(self, sweeps: dict[str, Sweep]) -> None:
        self.put(replace(self.state, known=sweeps))

    def _on_source_progress_changed(self, done: int, total: int) -> None:
        self.put(replace(self.state, progress=(done, total), fault=""))

    def _on_source_ended(self, fault: str) -> None:
        self.put(replace(self.state, progress=None, fault=fault))


class SweepPage(Page):
    """A page that shows sweeps, and asks for more; its declaration names :class:`Sweeping` among its stores."""

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._sweeping = tab.share(Sweeping)

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case Measure(networks, digits):
                self._sweeping.measure(networks, digits)
            case CancelMeasuring():
                self._sweeping.cancel()
            case _:
                super().fulfil(wish)


class SweepView(View[SeenT]):
    """A view with a row that offers to measure what is missing."""

    def __init__(self, *, stacked: bool = False) -> None:
        """An empty view; ``stacked`` is as for :class:`MeasuringRow`."""
        super().__init__()
        self._sweeps: Sweeps | None = None
        self._measuring = MeasuringRow(stacked=stacked)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how far the measuring is; costs nothing while the user only draws."""
        sweeps = snapshot[Sweeps]
        if sweeps is self._sweeps:
            return
        self._sweeps = sweeps
        if sweeps.progress is None:
            self._measuring.show_ended(sweeps.fault)
        else:
            self._measuring.show_progress(*sweeps.progress)
