"""How far networks' confidence can be believed, as far as it is measured, and how sure they must be to answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitlab.gui.shell.child_process import PROGRAM
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.robustness.measuring import Measuring, Results
from digitlab.measure.calibration import CALIBRATION, Calibration
from digitlab.measure.reliability import THRESHOLDS
from digitlab.networks.library import Library

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session

_AT_FIRST = 0.95


@dataclass(frozen=True, slots=True)
class Threshold:
    """The least calibrated confidence for an answer, by its place in :data:`THRESHOLDS`."""

    step: int = THRESHOLDS.index(_AT_FIRST)


class Calibrations(Results[Calibration]):
    """What is known about networks' confidence."""

    __slots__ = ()


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
        return self.calibrations.of(self.networks)


def ask(snapshot: Snapshot) -> Confidence:
    """The networks that answer, as far as they are measured."""
    networks = tuple(filter(None, snapshot.situation.networks))
    return Confidence(networks, snapshot[Calibrations], snapshot[Threshold].step, snapshot.library)


class Calibrating(Measuring[Calibration]):
    """The calibrations of all networks. The window says what goes wrong, since the page has no room for it."""

    def __init__(self, session: Session, *, program: Sequence[str] = PROGRAM) -> None:
        """A store that knows what is kept; ``program`` is what measures, and its first arguments."""
        super().__init__(session, CALIBRATION, Calibrations(), program=program)
        self._source.ended.connect(self._tell)

    def _tell(self, _well: bool, fault: str) -> None:
        if fault:
            self._session.failed.emit(fault)
