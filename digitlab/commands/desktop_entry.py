"""``digitlab desktop-entry``: digitlab in the menu of a Linux desktop, with its icon and its kinds of files."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from digitlab.commands.exit_status import UsageError
from digitlab.commands.say import complain, say
from digitlab.program import PROGRAM
from digitlab.shipped import resources
from digitlab.whole_file import write_whole

HELP = "put digitlab into the menu of a Linux desktop, or take it out of there"

_ENTRY = "applications/digitlab.desktop"
_INDEXERS = (("update-desktop-database", "applications"), ("update-mime-database", "mime"))
"""Programs of the desktop that note what is new in a folder."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add which of the two is to be done."""
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--install", action="store_true", help="for you alone, below $XDG_DATA_HOME or ~/.local/share")
    which.add_argument("--remove", action="store_true", help="remove what --install wrote")


def run(arguments: argparse.Namespace) -> int:
    """Write or remove the files, and let the desktop know."""
    if not sys.platform.startswith("linux"):
        raise UsageError("only the desktops of Linux keep their menus in files")
    folder = _folder()
    for place, content in _files():
        path = folder / place
        if arguments.install:
            write_whole(path, content, lasting=False)
        else:
            path.unlink(missing_ok=True)
    for program, name in _INDEXERS:
        _note(program, folder / name)
    say(f"{'written to' if arguments.install else 'removed from'} {folder}")
    return 0


def _folder() -> Path:
    """Where a user's own menus, icons and kinds of files lie; a place that is not absolute does not count."""
    chosen = Path(os.environ.get("XDG_DATA_HOME", ""))
    return chosen if chosen.is_absolute() else Path.home() / ".local" / "share"


def _files() -> Iterator[tuple[str, bytes]]:
    """Each file's place in that folder, and all of it."""
    desktop = resources() / "desktop"
    yield _ENTRY, entry((desktop / "digitlab.desktop").read_text("utf-8")).encode("utf-8", "surrogateescape")
    yield "icons/hicolor/scalable/apps/digitlab.svg", (resources() / "icons" / "app.svg").read_bytes()
    yield "icons/hicolor/256x256/apps/digitlab.png", (desktop / "digitlab.png").read_bytes()
    yield "mime/packages/digitlab.xml", (desktop / "digitlab-mime.xml").read_bytes()
    (metainfo,) = desktop.glob("*.metainfo.xml")
    yield f"metainfo/{metainfo.name}", metainfo.read_bytes()


def entry(shipped: str) -> str:
    """The entry that ships, with this very digitlab as its program, which need not be on the PATH of a desktop.

    Raises:
        UsageError: It lies where no desktop entry can point to.
    """
    if any(mark in PROGRAM[0] for mark in "\n\r=%"):
        raise UsageError(f"{PROGRAM[0]} has a character that no desktop entry can hold: install digitlab elsewhere")
    command, there = " ".join(map(_quoted, PROGRAM)), PROGRAM[0].replace("\\", r"\\")
    return shipped.replace("\nExec=digitlab ", f"\nExec={command} ").replace("TryExec=digitlab", f"TryExec={there}")


def _quoted(argument: str) -> str:
    """An argument as the line Exec has it: quoted, what a quote must not hold escaped, and all of it escaped as a value once more."""
    if re.fullmatch(r"[\w@+:,./-]+", argument, re.ASCII):
        return argument
    quoted = re.sub(r'(["`$\\])', r"\\\1", argument).replace("%", "%%")
    return f'"{quoted}"'.replace("\\", "\\\\")


def _note(program: str, folder: Path) -> None:
    """Let a program note what a folder holds, where both are there; menus are read without it, too, if later."""
    found = shutil.which(program)
    if not found or not folder.is_dir():
        return
    with suppress(OSError, subprocess.TimeoutExpired):
        done = subprocess.run([found, str(folder)], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603 - found above
        if done.returncode:
            complain(f"{program}: {done.stderr}")
