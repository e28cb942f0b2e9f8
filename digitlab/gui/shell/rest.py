"""What a window does about its memory: it tidies up, most of all when nothing happens in it."""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

from digitlab.memory import collect_garbage, give_freed_memory_back

WATCHED_MS = 2000
_TIDIED_MS = 200  # little has gathered by then, so that it takes a moment only
_YOUNG = 1  # the generation that is collected while one works: the oldest takes too long for that
_WORKS = 0.1  # of that time, in the processor's, all threads together


class Rest(QObject):
    """Gives freed memory back to the system each time that the process has worked and works no more.

    It collects Python's garbage as well, and is the only one who does: Python's own collector runs in whichever thread allocates, and what a worker
    collects may be a timer of Qt, which only its own thread may end. Another ends it without Qt noticing, which then calls what is not there any more.
    """

    def __init__(self, parent: QObject, watched_ms: int = WATCHED_MS) -> None:
        """Watch the process.

        Args:
            parent: What it ends with.
            watched_ms: How often to look whether the process works.
        """
        super().__init__(parent)
        self._least_s = _WORKS * watched_ms / 1000
        self._seen_s, self._has_worked = 0.0, True  # of the processor's time
        gc.disable()
        watching, tidying = QTimer(self, interval=watched_ms), QTimer(self, interval=_TIDIED_MS)
        watching.timeout.connect(self._on_watching_timeout)
        tidying.timeout.connect(lambda: collect_garbage(_YOUNG))
        for timer in (watching, tidying):
            timer.start()

    def _on_watching_timeout(self) -> None:
        before_s, self._seen_s = self._seen_s, time.process_time()
        works = self._seen_s - before_s > self._least_s
        if self._has_worked and not works:
            collect_garbage()
            give_freed_memory_back()
        self._has_worked = works
