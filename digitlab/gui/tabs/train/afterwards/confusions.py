"""What the networks of runs made of digits: found where it is kept, and read by a child process where it is not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from digitlab.data.mnist import Split
from digitlab.gui.shell.result_store import ResultStore
from digitlab.gui.tabs.train.afterwards.words import Read, RunAtEpoch
from digitlab.measure.confusion import CONFUSION, ConfuseConfig, Confusion


class Confusions(ResultStore[ConfuseConfig, Confusion]):
    """The confusions of runs' networks, and which of them were asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(CONFUSION, parent)
        self._tried: set[tuple[Path, Split]] = set()

    def read_by(self, at: RunAtEpoch, split: Split) -> Read | None:
        """What is known of what a network made of a part of the digits that it was made for.

        Raises:
            ValueError: The digits are not at hand.
            OSError: A file cannot be read.
        """
        config = ConfuseConfig(at.source, split)
        confusion = self.find(at.entry(), config)
        return Read(confusion, config.digits(), at.card.classes) if confusion else None

    def was_tried(self, at: RunAtEpoch, split: Split) -> bool:
        """Whether it was begun to read that, whatever came of it."""
        return (at.path, split) in self._tried

    def read(self, at: RunAtEpoch, split: Split, others: Sequence[Path] = ()) -> None:
        """Let a network read, and other ones of the same run after it; while that goes on, nothing else is read."""
        if not self.is_running:
            paths = dict.fromkeys([at.path, *others])
            self._tried |= {(path, split) for path in paths}
            self.measure(paths, data=at.source, split=split)
