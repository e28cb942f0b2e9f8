"""What happens when our own code fails: it is logged, told once, and the window lives on."""

from __future__ import annotations

import faulthandler
import logging
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject

from digitlab.gui.kit.signals import Emits, signal

_log = logging.getLogger(__name__)
_LEAST_SECONDS_BETWEEN_NOTICES = 5.0


class FaultReporter(QObject):
    """Takes over ``sys.excepthook``, where exceptions in slots, timers and paint events end up.

    Signals:
        fault_found: A sentence for the user; at most one every few seconds.
    """

    fault_found: Emits[str] = signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last_notice = -_LEAST_SECONDS_BETWEEN_NOTICES
        self.log_path = folder / "digitlab.log"
        self._crash_path = folder / "crash.log"
        self._crash_file: TextIO | None = None
        self._handler: logging.Handler | None = None

    def install(self) -> str:
        """Log from now on; returns a notice about a crash of the run before, or ""."""
        sys.excepthook = self._on_exception
        try:
            self.log_path.parent.mkdir(parents=True, exist_ok=True)
            self._handler = logging.FileHandler(self.log_path, encoding="utf-8", delay=True)
            self._handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
            logging.getLogger("digitlab").addHandler(self._handler)
            crashed = self._crash_path.exists() and self._crash_path.stat().st_size > 0
            if crashed:
                self._crash_path.replace(self._crash_path.with_name("last-crash.log"))
            self._crash_file = self._crash_path.open("w", encoding="utf-8")  # stays open: a crash writes to it
            faulthandler.enable(self._crash_file)
        except OSError as error:
            return f"The data folder {self.log_path.parent} cannot be written ({error.strerror}); nothing will be remembered."
        if crashed:
            return f"digitlab crashed when it last ran. What is known of it: {self._crash_path.with_name('last-crash.log')}"
        return ""

    def close(self) -> None:
        """Log no longer. An empty crash log says that all went well."""
        if self._handler is not None:
            logging.getLogger("digitlab").removeHandler(self._handler)
            self._handler.close()
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()

    def _on_exception(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
            return
        _log.error("uncaught", exc_info=(kind, error, traceback))
        now = time.monotonic()
        if now - self._last_notice >= _LEAST_SECONDS_BETWEEN_NOTICES:
            self._last_notice = now
            self.fault_found.emit(f"Something went wrong ({kind.__name__}: {error}). Details: {self.log_path}")
