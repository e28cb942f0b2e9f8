"""What happens when our own code fails: it is logged, told once, and the window lives on."""

from __future__ import annotations

import faulthandler
import logging
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from digitlab import plugins
from digitlab.data_folder import make_folder
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.report import report
from digitlab.gui.shell.state_file import keep_plain
from digitlab.language import tr
from digitlab.untrusted import one_line, read_bytes

_log = logging.getLogger(__name__)
_LEAST_SECONDS_BETWEEN_NOTICES = 5.0
_LOG_BYTES, _OLDER_LOGS = 1_000_000, 2
_MOST_CRASH_BYTES = 1_000_000


class FaultReporter(QObject):
    """Takes over ``sys.excepthook``, where exceptions in slots, timers and paint events end up.

    Attributes:
        log_path: Where exceptions are logged, each with its traceback the first time, and counted from then on.

    Signals:
        fault_found: A sentence for the user; at most one every few seconds.
    """

    fault_found: Emits[str] = signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last_notice = -_LEAST_SECONDS_BETWEEN_NOTICES
        self._times: Counter[tuple[type[BaseException], str, int]] = Counter()  # by kind and place
        self._details = ""
        self.log_path = folder / "digitlab.log"
        self._crash_path = folder / "crash.log"
        self._crash_file: TextIO | None = None
        self._handler: logging.Handler | None = None
        self._plugin_handler = _Handed(self._take_plugin_fault)
        self._plugin_faults: list[str] = []
        self._tells_plugin_faults = False
        logging.getLogger(plugins.__name__).addHandler(self._plugin_handler)

    def install(self) -> str:
        """Log from now on; returns a notice about a crash of the run before, or ""."""
        sys.excepthook = self._on_exception
        last = self._crash_path.with_name("last-crash.log")
        try:
            make_folder(self.log_path.parent)
            for path in (self.log_path, self._crash_path, last):
                keep_plain(path)
            self._handler = _SilentHandler(
                self.log_path, maxBytes=_LOG_BYTES, backupCount=_OLDER_LOGS, encoding="utf-8", delay=True
            )
            self._handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
            logging.getLogger("digitlab").addHandler(self._handler)
            crashed = self._crash_path.exists() and self._crash_path.stat().st_size > 0
            if crashed:
                self._crash_path.replace(last)
                self._details = _end_of(last)
            self._crash_file = self._crash_path.open("w", encoding="utf-8")  # stays open: a crash writes to it
            faulthandler.enable(self._crash_file)
        except OSError as error:
            return tr(
                "The data folder {folder} cannot be written ({reason}); nothing will be remembered.",
                folder=self.log_path.parent,
                reason=error.strerror,
            )
        return tr("digitlab crashed when it last ran. Details: {file}", file=last) if crashed else ""

    def copy_report(self) -> None:
        """Put on the clipboard what is known of the newest fault, or of the crash of the run before."""
        QGuiApplication.clipboard().setText(report(self._details))

    def close(self) -> None:
        """Log no longer. An empty crash log says that all went well."""
        logging.getLogger(plugins.__name__).removeHandler(self._plugin_handler)
        if self._handler is not None:
            logging.getLogger("digitlab").removeHandler(self._handler)
            self._handler.close()
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()

    def plugin_faults(self) -> str:
        """Which plug-ins were left out until now, or ""; from now on that is told as soon as it is found."""
        self._tells_plugin_faults = True
        return "\n".join(f"{fault[:1].upper()}{fault[1:]}." for fault in self._plugin_faults)

    def _take_plugin_fault(self, fault: str) -> None:
        """Keep why a plug-in is left out, and tell it with all others: several are often found at once, and in any thread."""
        self._plugin_faults.append(fault)
        self._details = "\n".join(self._plugin_faults)
        if self._tells_plugin_faults and shiboken6.isValid(self):
            self.fault_found.emit(self.plugin_faults())

    def _on_exception(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
            return
        self._keep(kind, error, where)
        now = time.monotonic()
        if now - self._last_notice >= _LEAST_SECONDS_BETWEEN_NOTICES:
            self._last_notice = now
            self._details = "".join(traceback.format_exception(kind, error, where))
            is_named = issubclass(kind, plugins.PluginError)
            what = one_line(error) if is_named else f"{kind.__name__}: {one_line(error)}"
            self.fault_found.emit(tr("Something went wrong ({what}). Details: {file}", what=what, file=self.log_path))

    def _keep(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        """Log an exception with its traceback when it is new, and its number when that has doubled since."""
        frames = traceback.extract_tb(where)
        place = kind, frames[-1].filename if frames else "", (frames[-1].lineno or 0) if frames else 0
        self._times[place] += 1
        times = self._times[place]
        if times == 1:
            _log.error("uncaught", exc_info=(kind, error, where))
        elif times & (times - 1) == 0:
            _log.error("uncaught, for the %s. time: %s in %s, line %s", times, kind.__name__, *place[1:])


class _Handed(logging.Handler):
    """Hands what is logged to somebody who shows it."""

    def __init__(self, show: Callable[[str], None]) -> None:
        super().__init__()
        self._show = show

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self._show(record.getMessage())


class _SilentHandler(RotatingFileHandler):
    """Says nothing where the log itself cannot be written, as on a full disk: there is nobody whom it would help."""

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        pass


def _end_of(path: Path) -> str:
    try:
        return read_bytes(path, _MOST_CRASH_BYTES).decode("utf-8", "replace")
    except (OSError, ValueError) as error:
        return str(error)
