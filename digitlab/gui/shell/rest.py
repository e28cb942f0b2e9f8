"""What a window does when nothing happens in it."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

from digitlab.memory import give_freed_memory_back

WATCHED_MS = 2000
_WORKS = 0.1  # of that time, in the processor's, all threads together


class Rest(QObject):
    """Gives freed memory back to the system each time that the process has worked and works no more."""

    def __init__(self, parent: QObject, watched_ms: int = WATCHED_MS) -> None:
        """Watch the process.

        Args:
            parent: What it ends with.
            watched_ms: How often to look whether the process works.
        """
        super().__init__(parent)
        self._least_s = _WORKS * watched_ms / 1000
        self._seen_s, self._has_worked = 0.0, True  # of the processor's time
        timer = QTimer(self, interval=watched_ms)
        timer.timeout.connect(self._on_timer_timeout)
        timer.start()

    def _on_timer_timeout(self) -> None:
        before_s, self._seen_s = self._seen_s, time.process_time()
        works = self._seen_s - before_s > self._least_s
        if self._has_worked and not works:
            give_freed_memory_back()
        self._has_worked = works
