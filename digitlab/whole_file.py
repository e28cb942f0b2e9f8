"""Files that are written whole or not at all: a reader sees the old content or the new, never a part."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from digitlab.data_folder import make_folder

_STALE_S = 600


def write_whole(path: Path, content: bytes, *, lasting: bool = True) -> None:
    """Write a file by way of another one in the same folder, which is created where it is missing.

    Args:
        path: The file.
        content: All of it.
        lasting: Also survive a power cut: wait until the disk has it, which takes some milliseconds.

    Raises:
        OSError: The folder cannot be written, or the disk is full; an older file stays as it is.
    """
    make_folder(path.parent)
    _sweep(path)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            if lasting:
                file.flush()
                os.fsync(file.fileno())
        part.replace(path)
        if lasting:
            _sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)


def set_aside(path: Path) -> Path | None:
    """Give a file that is of no use a dated name beside its own, so that nothing is lost and the next start is free of it.

    Whatever it is, a link or a folder too, is renamed itself; nothing is followed or opened.

    Returns:
        Where it is now; None where it cannot be renamed.
    """
    dated = f"{path.stem}-{datetime.now():%Y-%m-%d-%H%M%S}"
    names = (f"{dated}{f'-{number}' if number else ''}{path.suffix}" for number in count())
    aside = next(there for name in names if not os.path.lexists(there := path.with_name(name)))
    try:
        path.rename(aside)
    except OSError:
        return None
    return aside


def _sweep(path: Path) -> None:
    """Remove what a process left that was killed while it wrote this file."""
    for left in path.parent.glob(f"{path.name}.*.part"):
        with suppress(FileNotFoundError):  # another process has just finished it
            if time.time() - left.stat().st_mtime > _STALE_S:
                left.unlink()


def _sync_folder(folder: Path) -> None:
    """Make the new name in a folder last, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
