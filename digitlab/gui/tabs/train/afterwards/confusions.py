"""What the networks of runs made of digits: found where it is kept, and read by a child process where it is not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digitlab.data import sources
from digitlab.data.mnist import Split
from digitlab.gui.shell.job_process import JobProcess
from digitlab.gui.tabs.train.afterwards.words import Read, RunAtEpoch
from digitlab.measure.confusion import CONFUSION, ConfuseConfig, Confusion
from digitlab.measure.events import Measured
from digitlab.measure.store import digits_hash, weights_hash
from digitlab.networks.library import Entry


class Confusions(QObject):
    """One child reads at a time, for one network after the other.

    Signals:
        network_read: SHA-256 of the weights file of a network that has read.
        progress_changed: (done, total) fields.
        ended: The reading has ended; why, in a sentence, or "" where all went well.
    """

    network_read = Signal(str)
    progress_changed = Signal(int, int)
    ended = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[tuple[str, str], Confusion] = {}  # by the hashes of weights and digits
        self._tried: set[tuple[Path, Split]] = set()
        self._job = JobProcess(self)
        self._job.event_arrived.connect(self._on_job_event_arrived)
        self._job.progress_changed.connect(self.progress_changed)
        self._job.ended.connect(self._on_job_ended)

    @property
    def is_running(self) -> bool:
        """Whether a child reads."""
        return self._job.is_running

    def find(self, at: RunAtEpoch, split: Split) -> Read | None:
        """What is known of what a network made of a part of the digits that it was made for.

        Raises:
            ValueError: The digits are not at hand.
            OSError: A file cannot be read.
        """
        digits = sources.load(at.source, split)
        read = digits_hash(digits)  # one's own handwriting grows
        key = weights_hash(at.path), read
        if key not in self._known:
            kept = CONFUSION.find(Entry(at.path, at.card, "own"), ConfuseConfig(at.source, split))
            if kept is None:
                return None
            self._known[key] = kept
        return Read(self._known[key], digits, sources.class_names(at.source))

    def was_tried(self, at: RunAtEpoch, split: Split) -> bool:
        """Whether it was begun to read that, whatever came of it."""
        return (at.path, split) in self._tried

    def start(self, at: RunAtEpoch, split: Split, others: Sequence[Path] = ()) -> None:
        """Let a network read, and other ones of the same run after it; while that goes on, nothing else is read."""
        if self.is_running:
            return
        paths = dict.fromkeys([at.path, *others])
        self._tried |= {(path, split) for path in paths}
        networks = [part for path in paths for part in ("--network", str(path))]
        self._job.start(["confuse", *networks, "--data", at.source, "--split", split])

    def cancel(self) -> None:
        """Stop reading; what was finished is kept."""
        self._job.cancel()

    def stop(self) -> None:
        """The window goes."""
        self._job.stop()

    def _on_job_event_arrived(self, event: object) -> None:
        if isinstance(event, Measured):
            confusion = event.result
            self._known[confusion.weights_hash, confusion.data_hash] = confusion
            self.network_read.emit(confusion.weights_hash)

    def _on_job_ended(self, _well: bool, fault: str) -> None:
        self.ended.emit(fault)
