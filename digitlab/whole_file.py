"""Files that are written whole or not at all: a reader sees the old content or the new, never a part."""

from __future__ import annotations

import errno
import os
import re
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from digitlab.data_folder import make_folder
from digitlab.language import tr

_STALE_S = 600
_PART = re.compile(r"(?P<name>.+)\.\d+\.part", re.DOTALL)


def write_whole(path: Path, content: bytes, *, lasting: bool = True) -> None:
    """Write a file by way of another one in the same folder, which is created where it is missing.

    Args:
        path: The file.
        content: All of it.
        lasting: Also survive a power cut: wait until the disk has it, which takes some milliseconds.

    Raises:
        OSError: The folder cannot be written, the disk is full, or a folder or a device stands there; an older file stays as
            it is. The error names the file, whatever the other one is called.
    """
    with _naming(path):
        _refuse_what_is_no_file(path)
        make_folder(path.parent)
        _sweep(path.parent, path.name)
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
            with suppress(FileNotFoundError, NotADirectoryError):
                part.unlink()


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


def check_place(path: Path) -> None:
    """Raise at once what :func:`write_whole` would raise later, before the work whose outcome the file is to hold.

    Raises:
        OSError: A file cannot be written there; the error names it.
    """
    with _naming(path):
        _refuse_what_is_no_file(path)
        there = next((folder for folder in path.absolute().parents if folder.exists()), Path())
        with tempfile.TemporaryFile(dir=there):
            pass


def sweep_parts(folder: Path) -> None:
    """Remove what processes left in a folder that were killed while they wrote a file of it, some time ago.

    :func:`write_whole` does so for the file that it writes; this is for files whose names do not come again.
    """
    _sweep(folder)


def _sweep(folder: Path, name: str | None = None) -> None:
    """Remove the stale parts of a file, or of all files of a folder; what cannot be removed stays."""
    with suppress(OSError):
        for left in folder.iterdir():
            found = _PART.fullmatch(left.name)
            if found is None or (name is not None and found["name"] != name):
                continue
            with suppress(OSError):  # another process has just finished it
                if time.time() - left.lstat().st_mtime > _STALE_S and not left.is_dir():
                    left.unlink()


def _refuse_what_is_no_file(path: Path) -> None:
    if not path.name or path.is_dir():
        raise IsADirectoryError(errno.EISDIR, tr("is a folder, name a file"))
    if path.exists() and not path.is_file():
        raise FileExistsError(errno.EEXIST, tr("is not an ordinary file"))


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Errors of the system name this file."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno or errno.EIO, error.strerror or str(error), str(path)) from error


def _sync_folder(folder: Path) -> None:
    """Make the new name in a folder last, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
