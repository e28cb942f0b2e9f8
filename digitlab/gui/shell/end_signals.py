"""Ctrl-C in the terminal, and the system's own request to end, reach a window that sleeps in Qt's event loop."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


class EndSignals(QObject):
    """Python looks at signals between two of its own steps, and there are none while Qt waits: a socket wakes it up."""

    def __init__(self, end: Callable[[int], None], parent: QObject | None = None) -> None:
        """Listen until :meth:`close`.

        Args:
            end: Called with the signal's number, in the event loop; a second signal ends the process as usual.
            parent: Its owner.
        """
        super().__init__(parent)
        self._end = end
        self._read, self._write = socket.socketpair()
        for end_of_pair in (self._read, self._write):
            end_of_pair.setblocking(False)
        self._woken_before = signal.set_wakeup_fd(self._write.fileno())
        numbers = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
        self._before = {number: signal.signal(number, lambda *_: None) for number in numbers}
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)

    def close(self) -> None:
        """Signals do again what they did before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._woken_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    def _on_notifier_activated(self) -> None:
        caught = [number for number in self._read.recv(16) if number in self._before]
        if caught:
            for number in self._before:
                signal.signal(number, signal.SIG_DFL)
            self._end(caught[0])
