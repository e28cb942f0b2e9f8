"""What is drawn, on disk while the window lives: what a crash leaves behind can be brought back.

The journal is written whenever the ink is a step of undo, and removed when the window is closed. One that is found at the
start, and whose window is gone, is offered to the user, and stays until the window that found it is closed in its turn.
"""

from __future__ import annotations

import json
import re
import uuid
from contextlib import suppress
from pathlib import Path
from shutil import disk_usage

from PySide6.QtCore import QLockFile

from digitlab.data_folder import make_folder
from digitlab.gui.shell.state_file import forget_state, keep_plain, read_state
from digitlab.ink.stroke import FIELD_SHAPE, Drawing, Shape
from digitlab.ink.written import from_values, to_values
from digitlab.whole_file import write_whole

_MOST_BYTES = 16 * 2**20  # a quarter of a million points


class Journal:
    """One window's journal of one paper in a data folder; a lock beside it says, on every system, that the window lives.

    Attributes:
        faults: Notices about journals that were set aside.
    """

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
        self.faults: tuple[str, ...] = ()
        self._found: list[tuple[Path, QLockFile]] = []

    def keep(self, drawing: Drawing) -> None:
        """Write a drawing in place of the last one.

        Raises:
            OSError: The folder cannot be written, or the disk is full; the message says what is needed.
        """
        content = json.dumps(to_values(drawing)).encode()
        try:
            make_folder(self._folder)
            self._lock.tryLock(0)  # before there is a file that another window could take for a lost one
            write_whole(self._path, content, lasting=False)
        except OSError as error:
            reason = error.strerror or str(error)
            raise OSError(
                f"{self._folder} cannot be written ({reason}): {_room(self._folder, len(content))}"
            ) from error

    def close(self) -> None:
        """The window is closed: nothing has to be brought back, nor what was found."""
        for path, lock in ((self._path, self._lock), *self._found):
            path.unlink(missing_ok=True)
            lock.unlock()
        self._found = []

    def find_lost(self, *, afresh: bool = False) -> Drawing | None:
        """The newest drawing of a window that is gone, or None; no other window finds it while this one lives.

        Args:
            afresh: Set all of them aside unread instead.
        """
        found: list[tuple[float, Drawing]] = []
        for path in self._left():
            keep_plain(path.with_suffix(".lock"))
            lock = _lock_of(path)
            if not lock.tryLock(0):
                continue  # its window lives
            for part in self._folder.glob(f"{path.name}.*.part"):
                with suppress(OSError):
                    part.unlink()
            drawing, fault = (None, forget_state(path)) if afresh else self._read(path)
            if drawing is None:
                self.faults += (fault,) if fault else ()
                lock.unlock()
                continue
            found.append((path.stat().st_mtime, drawing))
            self._found.append((path, lock))
        inked = [(when, drawing) for when, drawing in found if not drawing.is_empty]
        return max(inked, key=lambda pair: pair[0])[1] if inked else None

    def _read(self, path: Path) -> tuple[Drawing | None, str]:
        return read_state(path, _MOST_BYTES, lambda values: from_values(values, self._paper), "A drawing")

    def _left(self) -> list[Path]:
        """The journals of which anything is in the folder, be it a lock or a part only; not those that were set aside."""
        pattern = re.compile(rf"({re.escape(self._name)}-[0-9a-f]+\.)(json|json\.\d+\.part|lock)")
        names = {match[1] for path in self._folder.glob(f"{self._name}-*") if (match := pattern.fullmatch(path.name))}
        return [self._folder / f"{name}json" for name in sorted(names)]


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
    return lock


def _room(folder: Path, need: int) -> str:
    """How much room is needed, and how much there is."""
    try:
        free = f", {disk_usage(folder).free / 1000:,.0f} kB are free"
    except OSError:
        free = ""
    return f"{max(1, need // 1000):,} kB are needed{free}; make room"
