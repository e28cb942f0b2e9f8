"""A training in a child process: it takes commands. The end of its input is a wish to stop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from typing_extensions import override

from digitlab.gui.shell.child_process import ChildProcess
from digitlab.language import mark, tr
from digitlab.program import PROGRAM
from digitlab.training.control import Command, to_line
from digitlab.training.events import Failed, Saved, Stopped, from_line

_SAVING_MS = 5000


class TrainingJob(ChildProcess):
    """One run's training."""

    called = mark("The training")

    def __init__(self, parent: QObject | None = None, *, program: Sequence[str] = PROGRAM) -> None:
        super().__init__(from_line, program, parent)
        self._killed, self._is_over = False, False

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
        self._killed, self._is_over = False, False

    @override
    def stop(self) -> None:
        """Let it save, because the window goes; it is ended where it takes too long. No signal follows."""
        if self.is_running:
            self._process.blockSignals(True)
            self._process.closeWriteChannel()
            self._process.waitForFinished(_SAVING_MS)
            self._process.blockSignals(False)
        super().stop()

    @override
    def _note(self, event: object) -> None:
        match event:
            case Failed():
                self._fault = event.message
            case Saved() | Stopped():
                self._is_over = True

    @override
    def _outcome(self, code: int, *, crashed: bool) -> str:
        if self._killed:
            return tr("You ended the training at once.")
        fault = super()._outcome(code, crashed=crashed)
        return fault or ("" if self._is_over else tr("{process} ended without saying why.", process=tr(self.called)))
