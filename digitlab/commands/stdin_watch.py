"""A child process that ends when its parent closes the pipe to it: by wish, or because the parent died."""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def until_input_ends(items: Iterable[T]) -> Iterator[T]:
    """The items, until standard input ends.

    Works on every system, where signals do not. Only a pipe is watched: a terminal, a file or the null device is no parent.

    Raises:
        KeyboardInterrupt: Standard input ended before the items did.
    """
    ended = _end_of_input()
    for item in items:
        if ended.is_set():
            raise KeyboardInterrupt
        yield item


def _end_of_input() -> threading.Event:
    ended = threading.Event()
    try:
        handle = sys.stdin.fileno()
        mode = os.fstat(handle).st_mode
    except (AttributeError, OSError, ValueError):  # none, closed, or replaced by something that is no file
        return ended
    if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode):
        threading.Thread(target=_wait, args=(handle, ended), name="end of input", daemon=True).start()
    return ended


def _wait(handle: int, ended: threading.Event) -> None:
    try:
        while os.read(handle, 4096):  # unbuffered: a daemon thread must hold no lock of sys.stdin when Python ends
            pass
    except OSError:
        pass  # as good as its end
    ended.set()
