"""A training in a child process: it takes commands, and is watched for signs of life. The end of its input is a wish to stop."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from typing_extensions import override

from digitlab.gui.shell.child_process import PROGRAM, ChildProcess
from digitlab.training.control import Command, to_line
from digitlab.training.events import Failed, Heartbeat, Saved, Stopped, from_line

_WATCH_MS = 1000
_SAVING_MS = 5000
_PATIENCE_S = {"measuring": 120.0, "starting": 60.0}
"""For how long nothing may get on, by what is done; a network that reads many copies is measured for a while."""
_USUAL_PATIENCE_S = 10.0


class TrainingJob(ChildProcess):
    """One run's training.

    Attributes:
        name: The run's.

    Signals:
        silent_for: Seconds without a sign of life, every second once they are too many; 0.0 when it answers again.
    """

    silent_for = Signal(float)

    called = "The training"

    def __init__(self, name: str, parent: QObject | None = None, *, program: Sequence[str] = PROGRAM) -> None:
        super().__init__(from_line, program, parent)
        self.name = name
        self._killed, self._is_over, self._was_silent = False, False, False
        self._doing, self._got_on = "starting", 0.0
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._on_watch_timeout)
        self.ended.connect(self._watch.stop)

    def send(self, command: Command) -> None:
        """Ask the training for something."""
        self._process.write(to_line(command).encode() + b"\n")

    def kill(self) -> None:
        """End it at once; the run can go on from its last checkpoint."""
        self._killed = True
        self._process.kill()

    @override
    def start(self, arguments: Sequence[str]) -> None:
        super().start(arguments)
        self._killed, self._is_over, self._was_silent = False, False, False
        self._doing, self._got_on = "starting", time.monotonic()
        self._watch.start()

    @override
    def stop(self) -> None:
        """Let it save, because the window goes; it is ended where it takes too long. No signal follows."""
        self._watch.stop()
        if self.is_running:
            self._process.blockSignals(True)
            self._process.closeWriteChannel()
            self._process.waitForFinished(_SAVING_MS)
            self._process.blockSignals(False)
        super().stop()

    @override
    def _note(self, event: object) -> None:
        idle_s = 0.0
        match event:
            case Heartbeat():
                self._doing = event.doing
                idle_s = 0.0 if event.doing == "paused" else event.idle_s
            case Failed():
                self._fault = event.message
            case Saved() | Stopped():
                self._is_over = True
        self._got_on = time.monotonic() - idle_s

    @override
    def _outcome(self, code: int, *, crashed: bool) -> str:
        if self._killed:
            return "You ended the training at once."
        fault = super()._outcome(code, crashed=crashed)
        return fault or ("" if self._is_over else f"{self.called} ended without saying why.")

    def _on_watch_timeout(self) -> None:
        silent_s = time.monotonic() - self._got_on
        if silent_s >= _PATIENCE_S.get(self._doing, _USUAL_PATIENCE_S):
            self._was_silent = True
            self.silent_for.emit(silent_s)
        elif self._was_silent:
            self._was_silent = False
            self.silent_for.emit(0.0)
