"""What is known of networks by one measurement: shared by the pages that show it and have more measured."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from PySide6.QtGui import QShowEvent
from typing_extensions import override

from digitlab.gui.shell.follower import Follower
from digitlab.gui.shell.measuring_row import CHOICES, USUAL, CancelMeasuring, Measure, MeasuringRow
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.result_store import ResultStore
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.store import Store
from digitlab.gui.shell.view import SeenT, View
from digitlab.gui.shell.wishes import Wish
from digitlab.measure.curves import AXES
from digitlab.measure.store import Result
from digitlab.measure.sweep import EVERY_CHANGE, SWEEP, Sweep
from digitlab.program import PROGRAM

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session
    from digitlab.gui.shell.tab import Tab
    from digitlab.measure.measurement import KeptMeasurement
    from digitlab.networks.library import Entry

K = TypeVar("K", bound=Result)


@dataclass(frozen=True, slots=True)
class Results(Generic[K]):
    """What is known, and how far the measuring of more is.

    Attributes:
        known: The results, by network.
        measuring: The networks that are being measured.
        progress: Steps done, and of how many; None while nothing is measured.
        fault: Why the last measuring ended, in a sentence; "" where all went well.
    """

    known: Mapping[str, K] = field(default_factory=dict)
    measuring: tuple[str, ...] = ()
    progress: tuple[int, int] | None = None
    fault: str = ""

    def of(self, names: Iterable[str]) -> dict[str, K]:
        """The results of some networks, in their order; what is not measured is left out."""
        return {name: self.known[name] for name in names if name in self.known}


class Measuring(Store[Results[K]]):
    """Reads the results that are kept of all networks, and lets a child process measure more, one request after the other.

    Attributes:
        wanted: The wish that it fulfils.
    """

    wanted: ClassVar[type[Measure]] = Measure

    def __init__(
        self,
        session: Session,
        measurement: KeptMeasurement[Any, K],
        results: Results[K],
        *,
        program: Sequence[str] = PROGRAM,
        **options: object,
    ) -> None:
        """A store that knows what is kept.

        Args:
            session: The session whose library has the networks.
            measurement: What is measured.
            results: Empty results, of the type by which pages ask for them.
            program: The program that measures, and its first arguments.
            options: Further ones of the measurement's command, by name.
        """
        super().__init__(results)
        self._session, self._options = session, options
        self._requests: list[tuple[tuple[str, ...], int | None]] = []  # the first is being measured
        self._source = ResultStore(measurement, self, program=program)
        self._looking: Follower | None = None
        session.library_changed.connect(self._look_up)
        self._source.results_changed.connect(self._look_up)
        self._source.progress_changed.connect(self._on_source_progress_changed)
        self._source.ended.connect(self._on_source_ended)
        self._look_up()

    def measure(self, networks: tuple[str, ...], digits: int | None = None) -> None:
        """Measure networks on so many test digits, or on the usual ones, after those that were asked for before."""
        if networks and (networks, digits) not in self._requests:
            self._requests.append((networks, digits))
            self._measure_next()

    def cancel(self) -> None:
        """Measure no further; what is measured stays."""
        del self._requests[1:]
        self._source.cancel()

    @override
    def stop(self) -> None:
        self._source.stop()
        if self._looking is not None:
            self._looking.stop()

    def look_at_pictures(self) -> None:
        """See in a thread whether what is known of networks of one's own classes is of their pictures as these are now."""
        own = {
            name: entry for name, entry in self._session.library.entries.items() if not entry.card.classes.are_digits
        }
        if own:
            if self._looking is None:
                self._looking = Follower(self._look_among, self)
                self._looking.answered.connect(self._on_looking_answered)
                self._looking.set_active(True)
            self._looking.follow(own)

    def _look_among(self, entries: Mapping[str, Entry]) -> Iterator[dict[str, K]]:
        yield self._source.of(entries)

    def _look_up(self) -> None:
        entries = self._session.library.entries
        digits = {name: entry for name, entry in entries.items() if entry.card.classes.are_digits}
        own = {name: found for name, found in self.state.known.items() if name in entries and name not in digits}
        self.put(replace(self.state, known=self._source.of(digits) | own))
        self.look_at_pictures()

    def _on_looking_answered(self, found: dict[str, K]) -> None:
        digits = {name: each for name, each in self.state.known.items() if self._is_of_digits(name)}
        known = digits | found
        if known != self.state.known:
            self.put(replace(self.state, known=known))

    def _is_of_digits(self, name: str) -> bool:
        entry = self._session.library.entries.get(name)
        return entry is not None and entry.card.classes.are_digits

    def _measure_next(self) -> None:
        if self._requests and not self._source.is_running:
            networks, digits = self._requests[0]
            self._source.measure(networks, digits=digits, **self._options)

    def _on_source_progress_changed(self, done: int, total: int) -> None:
        self.put(replace(self.state, measuring=self._requests[0][0], progress=(done, total), fault=""))

    def _on_source_ended(self, _well: bool, fault: str) -> None:
        del self._requests[0]
        self.put(replace(self.state, measuring=(), progress=None, fault=fault))
        self._measure_next()


class Sweeps(Results[Sweep]):
    """What is known about networks on changed test digits."""

    __slots__ = ()


class Sweeping(Measuring[Sweep]):
    """The sweeps of all networks, for the pages that show curves."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, SWEEP, Sweeps())


class MeasureChanges(Measure):
    """Measure networks along every axis."""

    __slots__ = ()


class ChangeSweeps(Results[Sweep]):
    """What is known about networks along every axis."""

    __slots__ = ()


class Changing(Measuring[Sweep]):
    """The sweeps along every axis."""

    wanted = MeasureChanges

    def __init__(self, session: Session, *, program: Sequence[str] = PROGRAM) -> None:
        super().__init__(session, EVERY_CHANGE, ChangeSweeps(), program=program, axis=tuple(AXES), map_digits=0)


class MeasuringPage(Page):
    """A page that has more measured, by each kind of :class:`Measuring` among the stores that its declaration names."""

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._measuring = [store for make in spec.stores if isinstance(store := tab.share(make), Measuring)]

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Pictures may have changed while nobody looked."""
        super().showEvent(event)
        for measuring in self._measuring:
            measuring.look_at_pictures()

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case Measure(networks, digits):
                for measuring in self._measuring:
                    if measuring.wanted is type(wish):
                        measuring.measure(networks, digits)
            case CancelMeasuring():
                for measuring in self._measuring:
                    measuring.cancel()
            case _:
                super().fulfil(wish)


class ResultView(View[SeenT]):
    """A view with a row that offers to measure what is missing."""

    def __init__(
        self,
        results: type[Results[Any]] = Sweeps,
        *,
        stacked: bool = False,
        choices: Sequence[int] = CHOICES,
        usual: int = USUAL,
    ) -> None:
        """An empty view of one kind of results; the rest is as for :class:`MeasuringRow`."""
        super().__init__()
        self._kind, self._results = results, cast("Results[Any] | None", None)
        self._measuring = MeasuringRow(stacked=stacked, choices=choices, usual=usual)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how far the measuring is; costs nothing while the user only draws."""
        results = snapshot[self._kind]
        if results is self._results:
            return
        self._results = results
        if results.progress is None:
            self._measuring.show_ended(results.fault)
        else:
            self._measuring.show_progress(*results.progress)
