"""What is drawn, and all else that is set, on disk while the window lives: what a crash leaves behind can be brought back.

The journal of ink is written whenever the ink is a step of undo, that of the session soon after any step; both are removed when the
window is closed, unless nobody could be asked what is to become of it. One that is found at the start, and whose window is gone, is
offered to the user, and stays until the window that found it is closed in its turn.
"""

from __future__ import annotations

import json
import re
import uuid
from abc import ABC, abstractmethod
from contextlib import suppress
from pathlib import Path
from shutil import disk_usage
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QLockFile
from typing_extensions import override

from digitlab.data_folder import make_folder
from digitlab.gui.shell.session_file import MOST_BYTES, SessionFile, session_from
from digitlab.gui.shell.session_file import to_values as session_values
from digitlab.gui.shell.state_file import forget_state, keep_plain, read_state
from digitlab.ink.stroke import FIELD_SHAPE, Drawing, Shape
from digitlab.ink.written import from_values, to_values
from digitlab.language import mark, tr
from digitlab.whole_file import write_whole

T = TypeVar("T")


class WindowJournal(ABC, Generic[T]):
    """One window's journal in a data folder; a lock beside it says, on every system, that the window lives.

    Attributes:
        faults: Notices about journals that were set aside.
    """

    _what = ""  # it holds, in English, for a notice
    _most_bytes = 0  # that it can have

    def __init__(self, folder: Path, name: str) -> None:
        """Nothing is journalled yet.

        Args:
            folder: Where.
            name: How its files begin.
        """
        self._folder, self._name = folder, name
        self._path = folder / f"{name}-{uuid.uuid4().hex}.json"
        self._lock = _lock_of(self._path)
        self.faults: tuple[str, ...] = ()
        self._found: list[tuple[Path, QLockFile]] = []

    @abstractmethod
    def _values(self, state: T) -> object:
        """What is kept, as JSON values."""

    @abstractmethod
    def _made(self, values: Any) -> T | None:  # noqa: ANN401 - any JSON value
        """What was kept, of JSON values; None where it is not worth bringing back. A ValueError says that they are no such values."""

    def keep(self, state: T) -> None:
        """Write this in place of what was kept last.

        Raises:
            OSError: The folder cannot be written, or the disk is full; the message says what is needed.
        """
        content = json.dumps(self._values(state)).encode()
        try:
            make_folder(self._folder)
            self._lock.tryLock(0)  # before there is a file that another window could take for a lost one
            write_whole(self._path, content, lasting=False)
        except OSError as error:
            reason = error.strerror or str(error)
            raise OSError(
                tr(
                    "{folder} cannot be written ({reason}): {room}",
                    folder=self._folder,
                    reason=reason,
                    room=_room(self._folder, len(content)),
                )
            ) from error

    def close(self, *, keeps_own: bool = False, keeps_found: bool = False) -> None:
        """The window is closed: nothing has to be brought back, nor what was found, but for what is kept for the next one to find."""
        own, found = [(self._path, self._lock, keeps_own)], [(*each, keeps_found) for each in self._found]
        for path, lock, stays in own + found:
            if not stays:
                path.unlink(missing_ok=True)
            lock.unlock()
        self._found = []

    def find_lost(self, *, afresh: bool = False) -> T | None:
        """What a window that is gone kept last, or None; no other window finds it while this one lives.

        Of several the newest is found. The others stay where they are: the next window finds them.

        Args:
            afresh: Set all of them aside unread instead.
        """
        found: list[tuple[float, T, Path, QLockFile]] = []
        for path in self._left():
            keep_plain(path.with_suffix(".lock"))
            lock = _lock_of(path)
            if not lock.tryLock(0):
                continue  # its window lives
            for part in self._folder.glob(f"{path.name}.*.part"):
                with suppress(OSError):
                    part.unlink()
            kept, fault = (None, forget_state(path)) if afresh else self._read(path)
            if kept is None:
                self.faults += (fault,) if fault else ()
                lock.unlock()
                continue
            if (state := kept[0]) is None:
                self._found.append((path, lock))
            else:
                found.append((path.stat().st_mtime, state, path, lock))
        if not found:
            return None
        *others, (_, newest, path, lock) = sorted(found, key=lambda each: each[0])
        self._found.append((path, lock))
        for *_, left in others:
            left.unlock()
        return newest

    def _read(self, path: Path) -> tuple[list[T | None] | None, str]:
        """What a file holds, in a list of its own; None where it cannot be read."""
        return read_state(path, self._most_bytes, lambda values: [self._made(values)], tr(self._what))

    def _left(self) -> list[Path]:
        """The journals of which anything is in the folder, be it a lock or a part only; not those that were set aside."""
        pattern = re.compile(rf"({re.escape(self._name)}-[0-9a-f]+\.)(json|json\.\d+\.part|lock)")
        names = {match[1] for path in self._folder.glob(f"{self._name}-*") if (match := pattern.fullmatch(path.name))}
        return [self._folder / f"{name}json" for name in sorted(names)]


class Journal(WindowJournal[Drawing]):
    """The journal of one paper."""

    _what, _most_bytes = mark("A drawing"), 16 * 2**20  # a quarter of a million points

    def __init__(self, folder: Path, name: str = "drawing", paper: Shape = FIELD_SHAPE) -> None:
        """Nothing is journalled yet on paper of this size; its files begin with this name."""
        super().__init__(folder, name)
        self._paper = paper

    @override
    def _values(self, state: Drawing) -> object:
        return to_values(state)

    @override
    def _made(self, values: Any) -> Drawing | None:
        drawing = from_values(values, self._paper)
        return None if drawing.is_empty else drawing


class SessionJournal(WindowJournal[SessionFile]):
    """The journal of all that is set in a window."""

    _what, _most_bytes = mark("A session"), MOST_BYTES

    def __init__(self, folder: Path) -> None:
        """Nothing is journalled yet."""
        super().__init__(folder, "session")

    @override
    def _values(self, state: SessionFile) -> object:
        return session_values(state)

    @override
    def _made(self, values: Any) -> SessionFile | None:
        return session_from(values)


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
    return lock


def _room(folder: Path, need: int) -> str:
    """How much room is needed, and how much there is."""
    needed = max(1, need // 1000)
    try:
        free = disk_usage(folder).free / 1000
    except OSError:
        return tr("{needed:,} kB are needed; make room", needed=needed)
    return tr("{needed:,} kB are needed, {free:,.0f} kB are free; make room", needed=needed, free=free)
