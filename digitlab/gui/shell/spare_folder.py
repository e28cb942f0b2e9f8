"""The data folder of this window; where the usual one cannot be written, a temporary one takes its place."""

from __future__ import annotations

import atexit
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from digitlab.data_folder import VARIABLE, data_folder, make_folder, user_networks
from digitlab.language import tr
from digitlab.untrusted import one_line

_OWN = ("settings.json", "lecture.json", "crash.log", "last-crash.log", "digitlab.log", "writer.lock")


def find_folder() -> tuple[Path, str]:
    """Where the window keeps its things from now on, and a notice for the user or "".

    In place of a folder that cannot be written, it is a temporary one, for child processes as well. The user's networks can
    be chosen in it. At the end it is removed, unless the user made something that is kept in it.
    """
    usual = data_folder()
    try:
        make_folder(usual)
        with tempfile.TemporaryFile(dir=usual):
            return usual, ""
    except OSError as error:
        reason = one_line(error.strerror or error)
    theirs = user_networks()
    try:
        spare = Path(tempfile.mkdtemp(prefix="digitlab-"))
    except OSError:
        return usual, tr(
            "The data folder {folder} cannot be written ({reason}). Nothing will be remembered.",
            folder=usual,
            reason=reason,
        )
    os.environ[VARIABLE] = str(spare)
    atexit.register(_remove, spare)
    with suppress(OSError):
        _link(theirs, user_networks())
    return spare, tr(
        "The data folder {folder} cannot be written ({reason}). What you make is kept in {spare} instead. "
        "Make the folder writable, or start with --data-dir FOLDER.",
        folder=usual,
        reason=reason,
        spare=spare,
    )


def _link(networks: Path, to: Path) -> None:
    to.mkdir()
    for path in networks.iterdir():
        (to / path.name).symlink_to(path.absolute())


def _remove(spare: Path) -> None:
    """Remove what the window keeps of itself, and the folder if that was all."""
    for name in _OWN:
        with suppress(OSError):
            (spare / name).unlink()
    for folder, _, names in os.walk(spare, topdown=False):
        for path in (Path(folder) / name for name in names):
            if path.is_symlink() or path.suffix in {".lock", ".log"}:
                with suppress(OSError):
                    path.unlink()
        with suppress(OSError):
            Path(folder).rmdir()
    if spare.exists():
        sys.stderr.write(f"digitlab: what you made is kept in {spare}: move it to where you keep such things\n")
