"""A child process that measures: how far it is, and a way to cancel it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from typing_extensions import override

from digitlab.gui.shell.child_process import ChildProcess
from digitlab.language import tr
from digitlab.measure.events import Advanced, Begun, Failed, from_line
from digitlab.program import PROGRAM

_GRACE_MS = 5000


class JobProcess(ChildProcess):
    """Runs one measuring command at a time.

    Signals:
        progress_changed: (done, total) steps of work.
    """

    progress_changed = Signal(int, int)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        program: Sequence[str] = PROGRAM,
        grace_ms: int = _GRACE_MS,
    ) -> None:
        """An idle one.

        Args:
            parent: Its owner.
            program: The program and its first arguments.
            grace_ms: How long a child may take to end by itself.
        """
        super().__init__(from_line, program, parent)
        self._total = 0
        self._cancelled = False
        self._grace = QTimer(self, singleShot=True, interval=grace_ms)
        self._grace.timeout.connect(self._process.kill)
        self.ended.connect(self._grace.stop)

    def cancel(self) -> None:
        """Ask the child to end, by ending its input; it is killed where it does not in time."""
        if self.is_running and not self._cancelled:
            self._cancelled = True
            self._process.closeWriteChannel()
            self._grace.start()

    @override
    def start(self, arguments: Sequence[str]) -> None:
        super().start(arguments)
        self._total, self._cancelled = 0, False

    @override
    def stop(self) -> None:
        super().stop()
        self._grace.stop()

    @override
    def _note(self, event: object) -> None:
        match event:
            case Begun():
                self._total = event.total
                self.progress_changed.emit(0, self._total)
            case Advanced():
                self.progress_changed.emit(event.done, self._total)
            case Failed():
                self._fault = event.message

    @override
    def _outcome(self, code: int, *, crashed: bool) -> str:
        return tr("Stopped.") if self._cancelled else super()._outcome(code, crashed=crashed)
