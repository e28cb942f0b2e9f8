"""A child process that prints one event a line, as signals. What happens to it never touches the window."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal

import digitlab
from digitlab.event_lines import ProtocolError
from digitlab.robustness.events import Advanced, Begun, Failed, from_line

_log = logging.getLogger(__name__)

PROGRAM = (sys.executable, "-P", "-m", "digitlab")
"""``-P``: a file of the user's that happens to be called like a module is not run in its place."""

_GRACE_MS = 5000
_NICENESS = 10
_MOST_LINE_BYTES = 16 * 2**20
_MOST_ERROR_BYTES = 4096
_LAST_LINES = 3
_KILLED = 9


class JobProcess(QObject):
    """Runs one digitlab command at a time and reads its events.

    Signals:
        event_arrived: An event.
        progress_changed: (done, total) steps of work.
        ended: (whether all went well, a sentence that says why not or ""). Exactly one for every start.
    """

    event_arrived = Signal(object)
    progress_changed = Signal(int, int)
    ended = Signal(bool, str)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        program: Sequence[str] = PROGRAM,
        read: Callable[[str], object] = from_line,
        grace_ms: int = _GRACE_MS,
    ) -> None:
        """An idle one.

        Args:
            parent: Its owner.
            program: The program and its first arguments.
            read: Makes an event of a line, or raises ProtocolError.
            grace_ms: How long a child may take to end by itself.
        """
        super().__init__(parent)
        self._program, self._read = tuple(program), read
        self._total = 0
        self._events = 0
        self._errors = b""
        self._fault = ""
        self._cancelled = False
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_environment())
        self._process.started.connect(self._on_process_started)
        self._process.readyReadStandardOutput.connect(self._on_output_ready)
        self._process.readyReadStandardError.connect(self._on_errors_ready)
        self._process.errorOccurred.connect(self._on_error_occurred)
        self._process.finished.connect(self._on_process_finished)
        self._grace = QTimer(self, singleShot=True, interval=grace_ms)
        self._grace.timeout.connect(self._process.kill)
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether a child runs."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self, arguments: Sequence[str]) -> None:
        """Run a command, such as ``["sweep", "--network", "mlp"]``; ``--json`` is added.

        Raises:
            RuntimeError: Another one runs.
        """
        if self.is_running:
            raise RuntimeError("a job runs already")
        self._total, self._events, self._errors, self._fault, self._cancelled = 0, 0, b"", "", False
        self._process.start(self._program[0], [*self._program[1:], *arguments, "--json"])

    def cancel(self) -> None:
        """Ask the child to end, by ending its input; it is killed where it does not in time."""
        if self.is_running and not self._cancelled:
            self._cancelled = True
            self._process.closeWriteChannel()
            self._grace.start()

    def stop(self) -> None:
        """End the child at once, because the window goes. Results that it kept are whole; no signal follows."""
        if self.is_running:
            self._process.blockSignals(True)
            self._process.kill()
            self._process.waitForFinished(1000)  # a killed child is gone within some milliseconds
            self._process.blockSignals(False)
            self._grace.stop()

    def _on_process_started(self) -> None:
        """Let the pen go first: the child's threads inherit its niceness."""
        if sys.platform != "win32":
            try:
                os.setpriority(os.PRIO_PROCESS, self._process.processId(), _NICENESS)
            except OSError:  # it has ended already
                _log.debug("the child's priority could not be set", exc_info=True)

    def _on_output_ready(self) -> None:
        while self._process.canReadLine():
            self._take(bytes(self._process.readLine().data()))
        if self._process.bytesAvailable() > _MOST_LINE_BYTES:
            self._refuse(f"it wrote more than {_MOST_LINE_BYTES:,} bytes without a line break")

    def _on_errors_ready(self) -> None:
        self._errors = (self._errors + bytes(self._process.readAllStandardError().data()))[-_MOST_ERROR_BYTES:]

    def _take(self, line: bytes) -> None:
        """Tell of one line's event; nothing after a fault is believed."""
        if self._fault or not line.strip():
            return
        try:
            event = self._read(line.decode("utf-8", "replace").strip())
        except ProtocolError as error:
            self._refuse(_shortened(str(error)))
            return
        self._events += 1
        match event:
            case Begun():
                self._total = event.total
                self.progress_changed.emit(0, self._total)
            case Advanced():
                self.progress_changed.emit(event.done, self._total)
            case Failed():
                self._fault = event.message
        self.event_arrived.emit(event)

    def _refuse(self, reason: str) -> None:
        self._fault = f"The background process cannot be understood: {reason}."
        self._process.kill()

    def _on_error_occurred(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # no other error goes without finished
            self.ended.emit(False, f"{self._program[0]} cannot be started: {self._process.errorString()}.")

    def _on_process_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._grace.stop()
        crashed = status == QProcess.ExitStatus.CrashExit
        self._on_output_ready()
        if not crashed:
            self._take(bytes(self._process.readAllStandardOutput().data()))  # a last line without a line break
        self._on_errors_ready()
        fault = "Stopped." if self._cancelled else self._fault or self._ending(code, crashed)
        self.ended.emit(not fault, fault)

    def _ending(self, code: int, crashed: bool) -> str:
        """What went wrong, with what the child said last; "" where nothing did."""
        if crashed and code == _KILLED:
            fault = "The background process was ended by the system, probably for lack of memory."
        elif crashed:
            fault = f"The background process crashed (signal {code})."
        elif code:
            fault = f"The background process ended with status {code}."
        elif not self._events:
            fault = "The background process ended without a word."
        else:
            return ""
        lines = self._errors.decode("utf-8", "replace").split("\n")
        said = [line.strip() for line in lines if line.strip()][-_LAST_LINES:]
        return "\n".join([fault, *said])


def _environment() -> QProcessEnvironment:
    """The window's own, with the place where the window's own digitlab lies before all others."""
    environment = QProcessEnvironment.systemEnvironment()
    places = [str(Path(digitlab.__file__).resolve().parent.parent), environment.value("PYTHONPATH")]
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, places)))
    environment.insert("PYTHONIOENCODING", "utf-8")
    return environment


def _shortened(text: str) -> str:
    return text if len(text) <= 200 else text[:200] + "…"
