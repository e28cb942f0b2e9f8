"""A child process that prints one event a line, as signals. What happens to it never touches the window."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, Signal

import digitlab
from digitlab import language
from digitlab.event_lines import ProtocolError
from digitlab.language import mark, tr
from digitlab.program import PROGRAM

_log = logging.getLogger(__name__)

_NICENESS = 10
_MOST_LINE_BYTES = 16 * 2**20
_MOST_ERROR_BYTES = 16 * 2**10
_LAST_LINES = 3
_KILLED = 9


class ChildProcess(QObject):
    """Runs one digitlab command at a time and reads its events.

    Signals:
        event_arrived: An event.
        ended: (whether all went well, a sentence that says why not or ""). Exactly one for every start.
    """

    event_arrived = Signal(object)
    ended = Signal(bool, str)

    called = mark("The background process")

    def __init__(
        self, read: Callable[[str], object], program: Sequence[str] = PROGRAM, parent: QObject | None = None
    ) -> None:
        """An idle one.

        Args:
            read: Makes an event of a line, or raises ProtocolError.
            program: The program and its first arguments.
            parent: Its owner.
        """
        super().__init__(parent)
        self._program, self._read = tuple(program), read
        self._events = 0
        self._errors = b""
        self._fault = ""
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_environment())
        self._process.started.connect(self._on_process_started)
        self._process.readyReadStandardOutput.connect(self._on_output_ready)
        self._process.readyReadStandardError.connect(self._on_errors_ready)
        self._process.errorOccurred.connect(self._on_error_occurred)
        self._process.finished.connect(self._on_process_finished)
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
        self._events, self._errors, self._fault = 0, b"", ""
        self._process.start(self._program[0], [*self._program[1:], *arguments, "--json"])

    def stop(self) -> None:
        """End the child at once, because the window goes. Results that it kept are whole; no signal follows."""
        if self.is_running:
            self._process.blockSignals(True)
            self._process.kill()
            self._process.waitForFinished(1000)  # a killed child is gone within some milliseconds
            self._process.blockSignals(False)

    def last_words(self) -> str:
        """What the child wrote on standard error, the end of it."""
        return self._errors.decode("utf-8", "replace")

    def _note(self, event: object) -> None:
        """An event is about to be told; those who inherit may keep what they need of it."""

    def _outcome(self, code: int, *, crashed: bool) -> str:
        """What went wrong, in a sentence; "" where nothing did."""
        return self._fault or self._ending(code, crashed=crashed)

    def _on_process_started(self) -> None:
        if sys.platform != "win32":
            try:
                os.setpriority(os.PRIO_PROCESS, self._process.processId(), _NICENESS)
            except OSError:  # it has ended already
                _log.debug("the child's priority could not be set", exc_info=True)

    def _on_output_ready(self) -> None:
        while self._process.canReadLine():
            self._take(bytes(self._process.readLine().data()))
        if self._process.bytesAvailable() > _MOST_LINE_BYTES:
            self._refuse(tr("it wrote more than {most:,} bytes without a line break", most=_MOST_LINE_BYTES))

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
        self._note(event)
        self.event_arrived.emit(event)

    def _refuse(self, reason: str) -> None:
        self._fault = tr("{process} cannot be understood: {reason}.", process=tr(self.called), reason=reason)
        self._process.kill()

    def _on_error_occurred(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # no other error goes without finished
            reason = self._process.errorString()
            self.ended.emit(
                False, tr("{program} cannot be started: {reason}.", program=self._program[0], reason=reason)
            )

    def _on_process_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        crashed = status == QProcess.ExitStatus.CrashExit
        self._on_output_ready()
        if not crashed:
            self._take(bytes(self._process.readAllStandardOutput().data()))  # a last line without a line break
        self._on_errors_ready()
        fault = self._outcome(code, crashed=crashed)
        self.ended.emit(not fault, fault)

    def _ending(self, code: int, *, crashed: bool) -> str:
        """What went wrong, with what the child said last; "" where nothing did."""
        called = tr(self.called)
        if crashed and code == _KILLED:
            fault = tr("{process} was ended by the system, probably for lack of memory.", process=called)
        elif crashed:
            fault = tr("{process} crashed (signal {signal}).", process=called, signal=code)
        elif code:
            fault = tr("{process} ended with status {status}.", process=called, status=code)
        elif not self._events:
            fault = tr("{process} ended without saying why.", process=called)
        else:
            return ""
        lines = [line.strip() for line in self.last_words().split("\n") if line.strip()]
        said = lines[:1] if crashed else lines[-_LAST_LINES:]  # a crash says first what it was, and then where
        return "\n".join([fault, *said])


def start_detached(arguments: Sequence[str]) -> None:
    """Run a digitlab command that outlives the window and that nobody hears."""
    process = QProcess()
    process.setProgram(PROGRAM[0])
    process.setArguments([*PROGRAM[1:], *arguments])
    process.setProcessEnvironment(_environment())
    for silence in (process.setStandardInputFile, process.setStandardOutputFile, process.setStandardErrorFile):
        silence(QProcess.nullDevice())
    process.startDetached()


def _environment() -> QProcessEnvironment:
    """The window's own, with its language, and with the place where its own digitlab lies before all others."""
    environment = QProcessEnvironment.systemEnvironment()
    places = [str(Path(digitlab.__file__).resolve().parent.parent), environment.value("PYTHONPATH")]
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, places)))
    environment.insert(language.VARIABLE, language.code())
    environment.insert("PYTHONIOENCODING", "utf-8")
    environment.insert("PYTHONFAULTHANDLER", "1")  # a crash in native code says where
    return environment


def _shortened(text: str) -> str:
    return text if len(text) <= 200 else text[:200] + "…"
