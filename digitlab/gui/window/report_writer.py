"""Goes through the pages that a report shows, waits for each to be worked out, and writes the report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.page import Page
from digitlab.gui.shell.printed import ask_where_to_print, write_printed
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.session_file import hash_of
from digitlab.gui.window.report_page import Part, html_of, picture_of
from digitlab.gui.window.tabs import Tabs
from digitlab.language import tr
from digitlab.networks.library import Entry

_PAGES = ("robustness/my_drawing", "robustness/test_digits", "inside/overview")
_LOOK_MS = 50  # between two looks whether a page is worked out
_PATIENCE_MS = 120_000  # with one page; what is not there by then is left out


class ReportWriter(QObject):
    """Writes reports of a window.

    Signals:
        told: What was done, or is being done, in a sentence.
    """

    told: Emits[str] = signal(str)

    def __init__(self, session: Session, tabs: Tabs, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._tabs, self._over = session, tabs, parent
        self._path = Path()
        self._came_from = self._turned_to = ""
        self._page: QWidget | None = None  # that is waited for
        self._about = self._asked()
        self._waiting: list[str] = []
        self._left_out: list[str] = []
        self._parts: list[Part] = []
        self._since = QElapsedTimer()
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self._on_looks_timeout)

    def ask_where(self) -> None:
        """Ask for a file, and write the report there."""
        analysis = self._session.analysis
        if analysis is None or analysis.is_blank:
            self._session.failed.emit(tr("There is nothing to report on yet: draw a digit, or load a test digit."))
            return
        path = ask_where_to_print(self._over, tr("Save a report"), "report")
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write a report, as PDF or HTML by the file's suffix, once every page that it shows is worked out."""
        if self._looks.isActive():
            return
        self._tabs.draw.walk.end()  # which would move what the report is about
        self._path, self._came_from, self._about = path, self._tabs.front(), self._asked()
        self._waiting, self._left_out, self._parts, self._page = [*_PAGES], [], [], None
        if isinstance(self._turn_to(self._came_from), Page) and self._came_from not in _PAGES:
            self._waiting.append(self._came_from)
        self.told.emit(tr("The report is being made…"))
        self._since.start()
        self._looks.start()

    def _asked(self) -> tuple[Situation, list[Entry | None]]:
        """What the report is about, and which networks answer."""
        situation, entries = self._session.situation, self._session.library.entries
        return situation, [entries.get(name) for name in situation.networks]

    def _turn_to(self, place: str) -> QWidget:
        self._turned_to = place
        return self._tabs.turn_to(*place.split("/"))

    def _end(self) -> None:
        """Look no more; whoever has turned to another page meanwhile stays there."""
        self._looks.stop()
        if self._tabs.front() == self._turned_to:
            self._turn_to(self._came_from)

    def _on_looks_timeout(self) -> None:
        """Take the page that is waited for, once it is there; after the last one, write."""
        if not self._over.isVisible():  # it was closed meanwhile
            self._looks.stop()
            return
        session, is_late = self._session, self._since.elapsed() > _PATIENCE_MS
        if self._asked() != self._about:
            self._end()
            session.failed.emit(tr("Something was changed while the report was being made: no report was written."))
            return
        if session.analysis is None or session.analysis.situation is not session.situation:
            if is_late:
                self._end()
                session.failed.emit(tr("The networks do not answer: no report was written."))
            return
        if not self._waiting:
            self._end()
            self._finish()
            return
        page = self._page = self._page or self._turn_to(self._waiting[0])
        assert isinstance(page, Page)
        if not page.is_settled() and not is_late:
            return
        title, self._page = self._tabs.title_of(self._waiting.pop(0)), None
        self._since.restart()
        if is_late and not page.is_settled():  # it may show what was asked for before
            self._left_out.append(title)
            return
        try:
            self._parts.append(Part(title, picture_of(page.picture()), page.provenance()))
        except (AssertionError, ValueError):  # it cannot be saved, or has nothing to show
            self._left_out.append(title)

    def _finish(self) -> None:
        session, analysis = self._session, self._session.analysis
        assert analysis is not None
        library = session.library
        names = [answer.name for answer in analysis.answers if answer]
        networks = [edit_words.measured(name, hash_of(name, library), library) for name in names]
        html = html_of(analysis, networks, self._parts, self._left_out)
        try:
            write_printed(self._path, html)
        except OSError as error:
            session.failed.emit(
                tr("{path} cannot be written: {reason}", path=self._path, reason=error.strerror or error)
            )
        else:
            said = tr("Report saved to {path}", path=self._path)
            if self._left_out:
                said = tr("Report saved to {path}, without {pages}", path=self._path, pages=", ".join(self._left_out))
            self.told.emit(said)
