"""A child process that hears its parent through a pipe, and notices its end: by wish, or because the parent died."""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
_MOST_BYTES = 2**20  # of a line


def until_input_ends(items: Iterable[T]) -> Iterator[T]:
    """The items, until standard input ends.

    Works on every system, where signals do not. Only a pipe is watched: a terminal, a file or the null device is no parent.

    Raises:
        KeyboardInterrupt: Standard input ended before the items did.
    """
    ended = threading.Event()
    hear_parent(lambda _: None, ended.set)
    for item in items:
        if ended.is_set():
            raise KeyboardInterrupt
        yield item


def hear_parent(on_line: Callable[[str], None], on_end: Callable[[], None]) -> bool:
    """Listen to standard input in a thread, where it is a pipe, and return whether it is.

    Args:
        on_line: Called in that thread with each line.
        on_end: Called in it once, at the end.
    """
    try:
        handle = sys.stdin.fileno()
        mode = os.fstat(handle).st_mode
    except (AttributeError, OSError, ValueError):  # none, closed, or replaced by something that is no file
        return False
    if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
        return False
    threading.Thread(target=_listen, args=(handle, on_line, on_end), name="standard input", daemon=True).start()
    return True


def _listen(handle: int, on_line: Callable[[str], None], on_end: Callable[[], None]) -> None:
    rest = b""
    try:
        while read := os.read(
            handle, 4096
        ):  # unbuffered: a daemon thread must hold no lock of sys.stdin when Python ends
            *lines, rest = (rest + read)[-_MOST_BYTES:].split(b"\n")
            for line in lines:
                on_line(line.decode("utf-8", "replace"))
    except OSError:
        pass  # as good as its end
    on_end()
