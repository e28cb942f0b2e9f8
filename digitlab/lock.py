"""One writer for each folder: a lock of the system's, which ends with the process that holds it, however that ends."""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from digitlab.language import tr
from digitlab.untrusted import one_line, open_to_append, parse_json, read_bytes

NAME = "writer.lock"
_PATIENCE_S = 0.2  # someone may just be asking whether it is locked
_PAUSE_S = 0.01
_MOST_BYTES = 4096
_LARGEST_PID = 2**31 - 1


class LockedError(OSError):
    """Another process writes there."""


@contextmanager
def only_writer(folder: Path, *, patience_s: float = _PATIENCE_S) -> Iterator[None]:
    """Be the only one that writes to a folder. What a dead process left is taken over.

    Args:
        folder: The folder.
        patience_s: For how long to wait for another one.

    Raises:
        LockedError: Another one does; the message names it.
        OSError: The folder cannot be written, or the lock is a link.
    """
    with open_to_append(folder / NAME) as file:
        end = time.monotonic() + patience_s
        while not _take(file):
            if time.monotonic() >= end:
                raise LockedError(
                    tr(
                        "{folder}: {holder} writes there: end it first, or wait until it is done",
                        folder=folder,
                        holder=_holder(folder),
                    )
                )
            time.sleep(_PAUSE_S)
        file.truncate(0)
        with suppress(OSError):  # of a full disk: the lock holds, and only who holds it cannot be said
            file.write(json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode())
        yield
        file.truncate(0)


def is_locked(folder: Path) -> bool:
    """Whether a process writes to a folder now."""
    path = folder / NAME
    try:
        if path.is_symlink() or not path.is_file():
            return False
        with path.open("rb") as file:
            return not _take(file, shared=True)
    except OSError:  # gone, or nobody may read it or its folder: whoever wants to write there is told
        return False


def holder_here(folder: Path) -> int | None:
    """The number of the process on this machine that writes to a folder now; None where there is none, or it is elsewhere."""
    number, host = _read(folder)
    return number if number and host == socket.gethostname() and is_locked(folder) else None


def _holder(folder: Path) -> str:
    number, host = _read(folder)
    return tr("process {number} on {host}", number=number, host=one_line(host, 60)) if number else tr("another process")


def _read(folder: Path) -> tuple[int, str]:
    """Who wrote into the lock: the number of the process, 0 where that is not known, and its machine."""
    try:
        values = parse_json(read_bytes(folder / NAME, _MOST_BYTES))
        number, host = values["pid"], values["host"]
    except (OSError, ValueError, KeyError, TypeError):
        return 0, ""
    is_one = type(number) is int and 1 < number <= _LARGEST_PID and isinstance(host, str)
    return (number, host) if is_one else (0, "")


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes], *, shared: bool = False) -> bool:  # noqa: ARG001 - Windows has no shared ones
        """Lock a byte far behind the text, which must stay readable."""
        try:
            file.seek(2**30)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(file: IO[bytes], *, shared: bool = False) -> bool:
        try:
            fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
