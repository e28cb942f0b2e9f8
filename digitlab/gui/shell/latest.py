"""The thread that works on the newest request only.

Requests are never queued: while one is worked on, a newer one replaces the one that waits. Every answer that is finished
is shown, so that the screen keeps moving while the pen does. Work that takes longer gives a coarse answer first and better
ones after it; a newer request ends it after the first.
"""

from __future__ import annotations

import atexit
import logging
import math
import os
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QThread

from digitlab.data.idx import IdxError
from digitlab.gui.kit.signals import Emits, signal
from digitlab.networks.card import WeightsError
from digitlab.plugins import PluginError

_NICENESS = 10

AskedT = TypeVar("AskedT")
AnswerT = TypeVar("AnswerT")

_log = logging.getLogger(__name__)


def _stop_if_alive(reference: weakref.ref[Latest[Any, Any]]) -> None:
    latest = reference()
    if latest is not None and shiboken6.isValid(latest):
        latest.stop()


class Latest(QThread, Generic[AskedT, AnswerT]):
    """Calls ``work`` with the newest request, in a thread of its own.

    ``work`` returns an answer, or an iterator of answers, each better than the one before.

    Signals:
        answered: An answer; emitted from the thread, so it goes to bound methods of QObjects.
        failed: What it raised, as text. The thread goes on.
    """

    answered: Emits[AnswerT] = signal(object)
    failed: Emits[str] = signal(str)

    def __init__(self, work: Callable[[AskedT], AnswerT | Iterator[AnswerT]], pause_ms: int = 0) -> None:
        """A thread that does not run yet.

        Args:
            work: What is called.
            pause_ms: From the beginning of one request to that of the next, at least; the newest of the meantime is taken. A
                thread that pauses lets the others go first, too.
        """
        super().__init__()
        self._work, self._pause_s = work, pause_ms / 1000
        self._begun = -math.inf
        self._pending: AskedT | None = None
        self._stopping = False
        self._changed = threading.Condition()
        atexit.register(_stop_if_alive, weakref.ref(self))  # Qt aborts a process that ends with a thread running

    def ask(self, request: AskedT) -> None:
        """Work on this request next, and on none that still waits. Starts the thread where it does not run yet."""
        with self._changed:
            self._pending = request
            self._changed.notify()
        if not self.isRunning():
            self.start()

    def stop(self) -> None:
        """End the thread, after the request it works on, and wait for that."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """The thread's own loop; Qt calls it."""
        if self._pause_s and sys.platform == "linux":  # elsewhere a thread has no niceness of its own
            thread = threading.get_native_id()
            nicest = max(os.getpriority(os.PRIO_PROCESS, thread), _NICENESS)  # to be less nice again is not allowed
            os.setpriority(os.PRIO_PROCESS, thread, nicest)
        while (request := self._next()) is not None:
            try:
                self._answer(request)
            except (WeightsError, IdxError, PluginError) as error:  # a sentence for people already
                _log.warning("the worker thread could not answer: %s", error)
                self.failed.emit(str(error))
            except Exception as error:
                _log.exception("the worker thread could not answer")
                self.failed.emit(f"{type(error).__name__}: {error}")

    def _answer(self, request: AskedT) -> None:
        answer = self._work(request)
        is_first = True
        for part in answer if isinstance(answer, Iterator) else (answer,):
            if self._is_overtaken() and not is_first:
                return
            self.answered.emit(part)
            is_first = False
            if self._is_overtaken():
                return

    def _is_overtaken(self) -> bool:
        return self._pending is not None or self._stopping

    def _next(self) -> AskedT | None:
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._pending is not None)
            rest = self._begun + self._pause_s - time.monotonic()
            if rest > 0:
                self._changed.wait_for(lambda: self._stopping, rest)
            self._begun = time.monotonic()
            request, self._pending = self._pending, None
            return None if self._stopping else request
