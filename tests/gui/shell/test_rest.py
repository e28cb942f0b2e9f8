"""What a window does while nothing happens in it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import digitlab


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="glibc keeps what was freed, and /proc tells what is held"
)
def test_a_window_that_rests_gives_back_what_its_work_has_freed() -> None:
    """In a child, whose memory nobody else uses: 100 MB in small pieces, and something behind them that stays."""
    program = """
import ctypes, os
from PySide6.QtCore import QCoreApplication
from digitlab.gui.shell.rest import Rest
from digitlab.memory import keep_freed_memory
keep_freed_memory()
def held_mb():
    return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
libc = ctypes.CDLL(None)
libc.calloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
before = held_mb()
pieces = [libc.calloc(1, 100_000) for _ in range(1000)]
for piece in pieces:
    ctypes.memset(piece, 1, 100_000)
stays = libc.calloc(1, 1000)
for piece in pieces:
    libc.free(piece)
kept = held_mb() - before
app = QCoreApplication([])
rest = Rest(app, watched_ms=20)
while held_mb() - before > 20:
    app.processEvents()
    app.thread().msleep(5)
print(kept > 90)
"""
    folder = Path(digitlab.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True, timeout=60
    )
    assert (done.stdout.strip(), done.stderr) == ("True", "")


def test_what_a_worker_has_no_more_use_for_is_collected_by_the_thread_of_the_window() -> None:
    program = """
import gc, threading, weakref
from PySide6.QtCore import QCoreApplication, QObject
from digitlab.gui.shell.rest import Rest

class Thing:
    def __init__(self):
        self.itself = self

app = QCoreApplication([])
rest = Rest(app, watched_ms=20)
collected_by = []

def work():
    weakref.finalize(Thing(), lambda: collected_by.append(threading.current_thread()))
    made = [[number] for number in range(200_000)]

worker = threading.Thread(target=work)
worker.start()
worker.join()
while not collected_by:
    app.processEvents()
print(collected_by[0] is threading.main_thread())
"""
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert (ran.stdout, ran.stderr) == ("True\n", "")
