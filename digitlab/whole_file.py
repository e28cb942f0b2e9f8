"""Files that are written whole or not at all: a reader sees the old content or the new, never a part."""

from __future__ import annotations

import glob
import os
import time
from contextlib import suppress
from pathlib import Path

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
    path.parent.mkdir(parents=True, exist_ok=True)
    _sweep(path)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        part.unlink(missing_ok=True)
        with part.open("xb") as file:  # never through a link that somebody put there
            file.write(content)
            if lasting:
                file.flush()
                os.fsync(file.fileno())
        part.replace(path)
        if lasting:
            _sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)


def _sweep(path: Path) -> None:
    """Remove what a process left that was killed while it wrote this file."""
    for left in path.parent.glob(f"{glob.escape(path.name)}.*.part"):
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
