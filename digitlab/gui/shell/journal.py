"""What is drawn, on disk while the window lives: what a crash leaves behind can be brought back.

The journal is written whenever the ink is a step of undo, and removed when the window is closed. One that is found at the
start, and whose window is gone, is offered to the user, and stays until the window that found it is closed in its turn.
"""

from __future__ import annotations

import json
import logging
import uuid
from pathlib import Path

from PySide6.QtCore import QLockFile

from digitlab.ink.stroke import FIELD_SHAPE, Drawing, Shape
from digitlab.ink.written import from_values, to_values
from digitlab.whole_file import write_whole

_log = logging.getLogger(__name__)


class Journal:
    """One window's journal of one paper in a data folder; a lock beside it says, on every system, that the window lives."""

    def __init__(self, folder: Path, name: str = "drawing", paper: Shape = FIELD_SHAPE) -> None:
        """Nothing is journalled yet.

        Args:
            folder: Where.
            name: How its files begin.
            paper: How large the paper is.
        """
        self._folder, self._name, self._paper = folder, name, paper
        self._path = folder / f"{name}-{uuid.uuid4().hex}.json"
        self._lock = _lock_of(self._path)
        self._found: list[tuple[Path, QLockFile]] = []

    def keep(self, drawing: Drawing) -> None:
        """Write a drawing in place of the last one.

        Raises:
            OSError: The folder cannot be written.
        """
        write_whole(self._path, json.dumps(to_values(drawing)).encode(), lasting=False)
        self._lock.tryLock(0)

    def close(self) -> None:
        """The window is closed: nothing has to be brought back, nor what was found."""
        for path, lock in ((self._path, self._lock), *self._found):
            path.unlink(missing_ok=True)
            lock.unlock()
        self._found = []

    def find_lost(self) -> Drawing | None:
        """The newest drawing of a window that is gone, or None; no other window finds it while this one lives."""
        found: list[tuple[float, Drawing]] = []
        for path in self._folder.glob(f"{self._name}-*.json"):
            lock = _lock_of(path)
            if not lock.tryLock(0):
                continue  # its window lives
            try:
                values = json.loads(path.read_text(encoding="utf-8"))
                found.append((path.stat().st_mtime, from_values(values, self._paper)))
            except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
                _log.warning("%s is damaged and cannot be brought back: %s", path, error)
                path.unlink(missing_ok=True)
                lock.unlock()
                continue
            self._found.append((path, lock))
        inked = [(when, drawing) for when, drawing in found if not drawing.is_empty]
        return max(inked, key=lambda pair: pair[0])[1] if inked else None


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
    return lock
