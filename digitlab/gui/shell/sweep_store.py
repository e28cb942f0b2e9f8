"""What is known about networks on changed test digits, for all pages that show it, and the child that measures more."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from digitlab.gui.shell.job_process import JobProcess
from digitlab.measure.events import Measured
from digitlab.measure.sweep import SWEEP, Sweep
from digitlab.networks.library import Library


class SweepStore(QObject):
    """The sweeps by network; shipped ones, those kept from before, and those that are measured on request.

    Signals:
        sweeps_changed: All of them, a dict.
        progress_changed: (done, total) of the measuring.
        ended: The measuring has ended; why, in a sentence, or "" where all went well.
    """

    sweeps_changed = Signal(object)
    progress_changed = Signal(int, int)
    ended = Signal(str)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sweeps: dict[str, Sweep] = {}
        self._library = Library({})
        self.set_library(library)
        self._job = JobProcess(self)
        self._job.event_arrived.connect(self._on_job_event_arrived)
        self._job.progress_changed.connect(self.progress_changed)
        self._job.ended.connect(self._on_job_ended)

    def set_library(self, library: Library) -> None:
        """Other networks are there now; what is kept of those that have changed is looked up again."""
        changed = library.changed_since(self._library)
        self._library = library
        found = {name: SWEEP.find(library.entries[name]) for name in library.entries if name in changed}
        known = {name: sweep for name, sweep in self.sweeps.items() if name not in changed}
        self.sweeps = {**known, **{name: sweep for name, sweep in found.items() if sweep is not None}}
        self.sweeps_changed.emit(self.sweeps)

    def measure(self, names: tuple[str, ...], digits: int) -> None:
        """Measure networks on so many test digits; while that goes on, nothing else is."""
        if names and not self._job.is_running:
            chosen = [part for name in names for part in ("--network", name)]
            self._job.start(["sweep", *chosen, "--digits", str(digits)])

    def cancel(self) -> None:
        """Stop measuring; what was finished is kept."""
        self._job.cancel()

    def stop(self) -> None:
        """The window goes."""
        self._job.stop()

    def _on_job_event_arrived(self, event: object) -> None:
        if isinstance(event, Measured):
            self.sweeps = {**self.sweeps, event.result.network: event.result}
            self.sweeps_changed.emit(self.sweeps)

    def _on_job_ended(self, _well: bool, fault: str) -> None:
        self.ended.emit(fault)
