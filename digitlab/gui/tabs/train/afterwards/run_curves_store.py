"""Robustness curves of the network that a run made, beside those of the networks that ship."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitlab.gui.shell.sweep_store import SweepStore
from digitlab.gui.tabs.train.afterwards.words import RunAtEpoch
from digitlab.measure.store import weights_hash
from digitlab.measure.sweep import SWEEP, Sweep
from digitlab.networks.library import Entry

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session


class RunCurvesStore(QObject):
    """What is known of one network, and the child that measures it.

    Signals:
        sweeps_changed: (what the network is called, all curves by network).
        progress_changed: (done, total) of the measuring.
        ended: The measuring has ended; why, in a sentence, or "" where all went well.
    """

    sweeps_changed = Signal(str, object)
    progress_changed = Signal(int, int)
    ended = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._at: RunAtEpoch | None = None

    @cached_property
    def _store(self) -> SweepStore:
        """Read when it is first asked for."""
        store = SweepStore(self._session.library, self)
        store.sweeps_changed.connect(self._on_store_sweeps_changed)
        store.progress_changed.connect(self.progress_changed)
        store.ended.connect(self.ended)
        return store

    def show(self, at: RunAtEpoch | None) -> None:
        """Look at a network."""
        self._at = at
        entries = self._session.library.entries
        sweeps = {
            name: each for name, each in self._store.sweeps.items() if name in entries and _is_reference(entries[name])
        }
        if at is not None and (own := self._sweep_of(at)) is not None:
            sweeps[at.network] = own
        self.sweeps_changed.emit(at.network if at else "", sweeps)

    def measure(self, digits: int) -> None:
        """Measure it on so many test digits."""
        if self._at is not None:
            self._store.measure((str(self._at.path),), digits)

    def cancel(self) -> None:
        """Stop measuring."""
        self._store.cancel()

    def stop(self) -> None:
        """The window goes."""
        if "_store" in vars(self):
            self._store.stop()

    def _sweep_of(self, at: RunAtEpoch) -> Sweep | None:
        """Its curves, under its name: just measured, or kept."""
        digest = weights_hash(at.path)
        new = next((each for each in self._store.sweeps.values() if each.weights_hash == digest), None)
        found = new or SWEEP.find(Entry(at.path, at.card, "own"))
        return replace(found, network=at.network) if found else None

    def _on_store_sweeps_changed(self) -> None:
        self.show(self._at)


def _is_reference(entry: Entry) -> bool:
    return entry.shelf == "main"
