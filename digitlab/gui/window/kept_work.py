"""What of a window's work is on disk while it lives, so that a crash costs nothing, and one can go on where one ended."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QTimer

from digitlab.gui.kit.signals import Emits
from digitlab.gui.shell.journal import Journal, SessionJournal
from digitlab.gui.shell.session_file import LAST, SessionFile, read_session, write_session
from digitlab.gui.shell.state_file import set_aside_for
from digitlab.gui.window.main_window import MainWindow
from digitlab.ink.stroke import Drawing
from digitlab.ink.written import to_values
from digitlab.language import tr

_log = logging.getLogger(__name__)
_AGAIN_MS = 2000  # until a drawing that could not be kept is tried again
_SESSION_MS = 1000  # after a step, until all that is set is written down


class KeptInk(QObject):
    """Ink that is written down in a journal whenever it is a step of undo; while it cannot be, it is tried again and again.

    Attributes:
        journal: Where it is written.
        lost: What a window that is gone had drawn; None where there is nothing.
    """

    def __init__(
        self,
        journal: Journal,
        kept: Emits[Drawing],
        restore: Callable[[Drawing], None],
        tell: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.journal, self._kept, self._restore, self._tell = journal, kept, restore, tell
        self._now: Drawing | None = None
        self.lost: Drawing | None = None
        self._has_room = True
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._keep)
        kept.connect(self._on_kept)

    def find_lost(self, *, afresh: bool) -> None:
        """Look for what a window that is gone had drawn, or set it aside."""
        self.lost = self.journal.find_lost(afresh=afresh)

    def bring_back(self) -> None:
        """Have on the paper what was lost, in place of what is there, unless that is the same."""
        if self.lost is not None and (self._now is None or to_values(self._now) != to_values(self.lost)):
            self._restore(self.lost)
        self.lost = None

    def close(self, *, keeps_own: bool, keeps_lost: bool) -> None:
        """The window is closed; where this is kept, the next one offers what it had, or what it had not brought back."""
        self._again.stop()
        self._kept.disconnect(self._on_kept)  # a window that goes ends the stroke that is being drawn
        self.journal.close(keeps_own=keeps_own, keeps_found=keeps_lost and self.lost is not None)

    def _on_kept(self, drawing: Drawing) -> None:
        self._now = drawing
        self._keep()

    def _keep(self) -> None:
        if self._now is None:
            return
        try:
            self.journal.keep(self._now)
        except OSError as error:
            if self._has_room:  # what is wrong is told once, until the drawing can be kept again
                _log.warning("the drawing could not be journalled: %s", error)
                self._tell(tr("Your drawing is not safe from a crash: {error}. You can go on drawing.", error=error))
            self._has_room = False
            self._again.start()
        else:
            self._again.stop()
            if not self._has_room:
                self._tell(tr("There is space again: your drawing is safe from a crash."))
            self._has_room = True


class KeptSession:
    """All that is set in a window: written down soon after every step of undo, and at the end where one wants to go on there.

    Attributes:
        journal: Where it is written while the window lives.
        lost: What was set in a window that is gone; None where there is nothing.
    """

    def __init__(self, window: MainWindow, folder: Path, *, is_reopened: bool) -> None:
        self._window, self._last, self._is_reopened = window, folder / LAST, is_reopened
        self.journal, self.lost = SessionJournal(folder), cast("SessionFile | None", None)
        self._soon = QTimer(window, singleShot=True, interval=_SESSION_MS)
        self._soon.timeout.connect(self._keep)
        window.session.history.changed.connect(self._on_history_changed)

    def find_lost(self, *, afresh: bool) -> None:
        """Look for what was set in a window that is gone, or set it aside."""
        self.lost = self.journal.find_lost(afresh=afresh)

    def reopen(self, file: str) -> None:
        """Begin where the window was closed last, with the session's file, "" for none; where that is not wanted, do nothing."""
        if not (self._is_reopened and self._last.exists()):
            return
        try:
            self._window.document.restore(read_session(self._last), file)
        except (OSError, ValueError) as error:  # this window would write over it when it is closed
            self._window.session.failed.emit(set_aside_for(self._last, error, tr("A session")))

    def bring_back(self) -> None:
        """Set the window up as it was."""
        if (lost := self.lost) is not None:
            self.attempt(lambda: self._window.document.restore(lost))
        self.lost = None

    def write_last(self) -> bool:
        """The window is closed: its session is kept for the next start where that is wanted; whether it is.

        Raises:
            OSError: It cannot be written, or what was kept before cannot be removed.
        """
        if self._window.settings().reopen:
            write_session(self._last, self._window.document.settled())
            return True
        self._last.unlink(missing_ok=True)
        return False

    def close(self, *, keeps_own: bool, keeps_lost: bool) -> None:
        """The window is closed; where this is kept, the next one offers what it had, or what it had not brought back."""
        if keeps_own and self._soon.isActive():
            self._keep()
        self._soon.stop()
        self.journal.close(keeps_own=keeps_own, keeps_found=keeps_lost and self.lost is not None)

    def attempt(self, restore: Callable[[], None]) -> None:
        """Set the window up, or say why that cannot be."""
        try:
            restore()
        except (OSError, ValueError) as error:
            self._window.session.failed.emit(str(error))

    def _keep(self) -> None:
        try:
            self.journal.keep(self._window.document.state())
        except (OSError, ValueError) as error:  # that the drawing is not safe is told already
            _log.warning("the session could not be journalled: %s", error)

    def _on_history_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()
