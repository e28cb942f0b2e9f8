"""The small files in which the window keeps what it knows of itself. Whatever has become of one, it never blocks a start."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from digitlab.language import tr
from digitlab.untrusted import one_line, read_json
from digitlab.whole_file import set_aside

T = TypeVar("T")


def read_state(path: Path, most: int, make: Callable[[Any], T], what: str) -> tuple[T | None, str]:
    """What a file holds; one that does not fit, because it is damaged or of a newer version, is set aside.

    Args:
        path: The file. A link is not followed out of the data folder: it does not fit, either.
        most: How many bytes such a file can have.
        make: Makes what it holds of its JSON values; any ValueError says that they do not fit.
        what: What it holds, for the notice: "The settings".

    Returns:
        What it holds, None where there is no such file or it does not fit; and a notice for the user, or "".
    """
    try:
        if path.is_symlink():
            raise ValueError(tr("{name} is a link", name=path.name))
        return make(read_json(path, most)), ""
    except (FileNotFoundError, NotADirectoryError):
        return None, ""
    except (OSError, ValueError, TypeError, LookupError, ArithmeticError, RecursionError, MemoryError) as error:
        return None, set_aside_for(path, error, what)


def set_aside_for(path: Path, error: Exception, what: str) -> str:
    """Set a file aside that does not fit, for this reason; returns a notice that says what it holds."""
    aside = set_aside(path)
    if aside is None:
        return tr("{what} could not be read ({reason}). The file was left as it is.", what=what, reason=one_line(error))
    return tr(
        "{what} could not be read ({reason}). The file was set aside as {name}.",
        what=what,
        reason=one_line(error),
        name=aside.name,
    )


def keep_plain(path: Path) -> None:
    """Set what is found at a place aside where it is no plain file: a link leads elsewhere, a pipe waits for ever."""
    if os.path.lexists(path) and not stat.S_ISREG(path.lstat().st_mode):
        set_aside(path)


def forget_state(path: Path) -> str:
    """Set a file aside unread, since the user wants to begin afresh; returns a notice, or "" where there is none."""
    aside = set_aside(path)
    return tr("{name} was set aside as {other}.", name=path.name, other=aside.name) if aside else ""
