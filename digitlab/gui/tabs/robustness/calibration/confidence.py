"""What is known about how far networks' confidence can be believed, and the child process that measures more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.shell.child_process import PROGRAM
from digitlab.gui.shell.job_process import JobProcess
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.store import Store
from digitlab.gui.shell.wishes import Wish
from digitlab.measure.calibration import THRESHOLDS, Calibration
from digitlab.measure.events import Calibrated
from digitlab.measure.measured import find_calibration
from digitlab.networks.library import Library

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session

_AT_FIRST = 0.95


@dataclass(frozen=True, slots=True)
class Calibrate(Wish):
    """Measure the confidence of a network, by its name."""

    network: str


@dataclass(frozen=True, slots=True)
class Threshold:
    """The least calibrated confidence for an answer, by its place in :data:`THRESHOLDS`."""

    step: int = THRESHOLDS.index(_AT_FIRST)


@dataclass(frozen=True, slots=True)
class Calibrations:
    """What is known, and how far the measuring of more is.

    Attributes:
        known: The calibrations, by network.
        measuring: The network that is being measured, or "".
        share: How much of that is done, in [0, 1].
    """

    known: Mapping[str, Calibration] = field(default_factory=dict)
    measuring: str = ""
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Confidence:
    """What the page shows.

    Attributes:
        networks: Those that answer in the window, left to right.
        calibrations: What is known of them and of others.
        step: The place of the threshold.
        library: All networks.
    """

    networks: tuple[str, ...]
    calibrations: Calibrations
    step: int
    library: Library

    @property
    def measured(self) -> dict[str, Calibration]:
        """What is known of the networks that answer."""
        known = self.calibrations.known
        return {name: known[name] for name in self.networks if name in known}


def ask(snapshot: Snapshot) -> Confidence:
    """The networks that answer, as far as they are measured."""
    networks = tuple(filter(None, snapshot.situation.networks))
    return Confidence(networks, snapshot[Calibrations], snapshot[Threshold].step, snapshot.library)


class Calibrating(Store[Calibrations]):
    """Looks up the calibrations that are kept, and lets a child process measure one network after the other."""

    def __init__(self, session: Session, *, program: Sequence[str] = PROGRAM) -> None:
        """A store that knows nothing yet; ``program`` is what measures, and its first arguments."""
        super().__init__(Calibrations())
        self._session, self._library = session, session.library
        self._looked_up: set[str] = set()
        self._wanted: list[str] = []  # the first is being measured
        self._job = JobProcess(self, program=program)
        session.library_changed.connect(self._on_session_library_changed)
        self._job.event_arrived.connect(self._on_job_event_arrived)
        self._job.progress_changed.connect(self._on_job_progress_changed)
        self._job.ended.connect(self._on_job_ended)

    def look_up(self, networks: Iterable[str]) -> None:
        """Read what is kept of these networks; each is looked up once."""
        new = set(networks) - self._looked_up
        self._looked_up |= new
        found = [find_calibration(self._library.entries[name]) for name in new if name in self._library.entries]
        self._take([calibration for calibration in found if calibration is not None])

    def measure(self, network: str) -> None:
        """Measure a network, after those that were asked for before."""
        if network not in self._wanted:
            self._wanted.append(network)
            self._measure_next()

    @override
    def stop(self) -> None:
        self._job.stop()

    def _measure_next(self) -> None:
        if self._wanted and not self._job.is_running:
            self._job.start(["calibrate", "--network", self._wanted[0]])

    def _take(self, calibrations: Sequence[Calibration]) -> None:
        if calibrations:
            new = {calibration.network: calibration for calibration in calibrations}
            self.put(replace(self.state, known={**self.state.known, **new}))

    def _on_session_library_changed(self, library: Library) -> None:
        """What is known of networks that have changed is forgotten."""
        changed = library.changed_since(self._library)
        self._library = library
        self._looked_up -= changed
        known = {name: each for name, each in self.state.known.items() if name not in changed}
        self.put(replace(self.state, known=known))

    def _on_job_event_arrived(self, event: object) -> None:
        if isinstance(event, Calibrated):
            self._take([event.calibration])

    def _on_job_progress_changed(self, done: int, total: int) -> None:
        self.put(replace(self.state, measuring=self._wanted[0], share=done / max(total, 1)))

    def _on_job_ended(self, _well: bool, fault: str) -> None:
        self._wanted.pop(0)
        self.put(replace(self.state, measuring="", share=0.0))
        if fault:
            self._session.failed.emit(fault)
        self._measure_next()
