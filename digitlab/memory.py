"""The memory of this process: settings that make training faster and keep a window from growing on Linux, and how a lack is told."""

import ctypes
import gc
import os
import sys
from contextlib import suppress

_LACKS = (
    "not enough memory",
    "can't allocate memory",
    "DefaultCPUAllocator",
    "std::bad_alloc",
    "out of memory",
    "ALLOC_FAILED",
)
_M_TRIM_THRESHOLD, _M_TOP_PAD, _M_MMAP_MAX, _M_ARENA_MAX = -1, -2, -4, -8
_ARENAS = 2  # the window's own thread then seldom waits for one that works


def keep_freed_memory() -> None:
    """Tell glibc to keep freed memory instead of handing it back to the kernel, and torch's convolutions to keep less.

    By default glibc maps every large tensor anew and returns it at every step, and the page faults cost more than the
    arithmetic: measured on 2 cores, a training step on rotated copies took 500 ms, and 208 ms with this setting. What is
    kept is kept in few places: each of the window's twenty threads would else keep for itself the most that it ever needed,
    which took 130 MB more and went on growing. Call it once where a process starts, before torch allocates and threads
    start. Elsewhere (macOS, Windows, musl) there is no such setting.

    oneDNN keeps a program for every shape that it ever convolved, up to 1,024 of them, and ink has many sizes: in a busy window
    39 of 316 MB in use after eight minutes, and more every minute. With 128 of them nothing was slower (200 drawings, 12
    pose maps).
    """
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "128")
    if not sys.platform.startswith("linux"):
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError):
        return  # musl has no mallopt
    mallopt(_M_MMAP_MAX, 0)
    mallopt(_M_TRIM_THRESHOLD, 2**31 - 1)
    mallopt(_M_TOP_PAD, 64 * 2**20)
    mallopt(_M_ARENA_MAX, _ARENAS)


def give_freed_memory_back() -> None:
    """Hand to the kernel what :func:`keep_freed_memory` keeps. It takes about 5 ms for 100 MB, and what is needed again is mapped anew."""
    with suppress(AttributeError, OSError):  # Windows has no such library, macOS and musl no such function
        ctypes.CDLL(None).malloc_trim(0)


def collect_garbage(oldest: int = 2) -> None:
    """Collect what Python's own collector would have collected by now; for a process in which that is off.

    Args:
        oldest: The generation up to which that is done, 0 to 2. The youngest takes well below a millisecond, all of them some ten.
    """
    counts = zip(range(oldest + 1), gc.get_count(), gc.get_threshold(), strict=False)
    if due := [generation for generation, count, most in counts if count > most]:
        gc.collect(due[-1])


def keep_from_collector() -> None:
    """Collect all garbage, and never look again at what is alive; for a moment when most of it stays, since much was imported.

    A window with all its pages then takes some 10 ms to collect its garbage, instead of 45.
    """
    gc.collect()
    gc.freeze()


def is_out_of_memory(error: BaseException) -> bool:
    """Whether this is what Python or torch raises where there is no memory: torch has no type for that on the CPU."""
    text = str(error)
    return isinstance(error, MemoryError) or (isinstance(error, RuntimeError) and any(each in text for each in _LACKS))
