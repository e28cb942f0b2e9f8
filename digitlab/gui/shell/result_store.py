"""What is known of networks by one measurement, for all pages that show it, and the child process that measures more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from digitlab.gui.shell.measurement_job import MeasurementJob
from digitlab.measure.measurement import KeptMeasurement
from digitlab.measure.store import Result, weights_hash
from digitlab.program import PROGRAM

if TYPE_CHECKING:
    from digitlab.networks.library import Entry

C = TypeVar("C")
K = TypeVar("K", bound=Result)


class ResultStore(MeasurementJob, Generic[C, K]):
    """Finds results by the hash of a network's weights: measured since the window opened, or kept in a file.

    Signals:
        results_changed: A network was measured.
    """

    results_changed = Signal()

    def __init__(
        self, measurement: KeptMeasurement[C, K], parent: QObject | None = None, *, program: Sequence[str] = PROGRAM
    ) -> None:
        """An idle one; the arguments are those of :class:`MeasurementJob`."""
        super().__init__(measurement, parent, program=program)
        self._kept = measurement
        self._known: dict[str, list[K]] = {}  # by the hash of the weights, the newest first
        self.measured.connect(self._on_measured)

    def find(self, entry: Entry, config: C | None = None) -> K | None:
        """What is known of a network.

        Args:
            entry: Which network.
            config: What it must answer; the newest result, or the best one that is kept, where left out, of those on the network's
                own data set as that is now.

        Raises:
            ValueError: The pictures that the config asks about are not at hand.
            OSError: The network's weights cannot be read.
        """
        digest = weights_hash(entry.path)
        read = self._read_by(entry, digest) if config is None else self._kept.data_hash(config)
        if read is None:
            return None
        for known in self._known.get(digest, ()):
            answer = known if config is None else self._kept.answer(known, config)
            if answer is not None and answer.data_hash == read:
                return replace(answer, network=entry.path.stem)  # type: ignore[type-var] # every result is a dataclass
        kept = self._kept.find(entry, config)
        if kept is not None:
            self._known.setdefault(digest, []).append(kept)
        return kept

    def of(self, entries: Mapping[str, Entry]) -> dict[str, K]:
        """What is known of some networks, by name; one whose file has gone is left out."""
        return {name: found for name, entry in entries.items() if (found := self._find_if_there(entry)) is not None}

    def _read_by(self, entry: Entry, digest: str) -> str | None:
        """The hash of what a network reads; None where its pictures are gone, so that nothing can be said to be of them."""
        try:
            return self._kept.read_by(entry, is_measured=digest in self._known)
        except ValueError:
            return None

    def _find_if_there(self, entry: Entry) -> K | None:
        try:
            return self.find(entry)
        except OSError:
            return None

    def _on_measured(self, result: K) -> None:
        self._known.setdefault(result.weights_hash, []).insert(0, result)
        self.results_changed.emit()
