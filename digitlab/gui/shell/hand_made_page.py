"""What all pages of the laboratory have in common: they follow the session while somebody looks, and can be saved."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import edit_words, export

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Analysis, Situation
    from digitlab.gui.shell.savable_panel import SavablePanel
    from digitlab.gui.shell.session import Session
    from digitlab.networks.library import Library


class HandMade:
    """Makes a page that is not declared yet, for a tab."""

    def __init__(self, make: Callable[[Any], Page]) -> None:
        self._make = make

    def make(self, tab: Any) -> Page:  # noqa: ANN401
        """The page, wired to the session as declared pages are."""
        page = self._make(tab)
        page.fault_found.connect(tab.session.failed)
        if hasattr(page, "test_digit_requested"):
            page.test_digit_requested.connect(tab.open_test_digit)
        return page


class Page(QWidget):
    """A panel, and what works for it. A page that nobody sees does nothing.

    Attributes:
        measures_files: Whether its numbers are of the networks as they were trained, whatever was changed in them; it says so.

    Signals:
        fault_found: What went wrong, in a sentence.
    """

    fault_found = Signal(str)

    measures_files = False

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._only_files = Text("", SMALL_PT)
        self._only_files.setContentsMargins(16, 4, 16, 0)
        self._only_files.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._only_files.hide()
        self._layout.addWidget(self._only_files)
        session.situation_changed.connect(self._on_session_situation_changed)
        session.analysis_changed.connect(self._on_session_analysis_changed)
        session.library_changed.connect(self._on_session_library_changed)

    def set_panel(self, panel: SavablePanel) -> None:
        """This is what the page shows, and saves."""
        self._source = panel
        self._layout.addWidget(panel)
        panel.save_requested.connect(self._on_panel_save_requested)

    def follow(self, situation: Situation) -> None:
        """The user did something, or begins to look."""

    def show_analysis(self, analysis: Analysis) -> None:
        """A newer analysis is there, or somebody begins to look at this one."""

    def show_library(self, library: Library) -> None:
        """Other networks are there now."""

    def is_settled(self) -> bool:
        """Whether the page shows all that follows from the situation; a picture of it is worth taking then."""
        return True

    def look_away(self) -> None:
        """Nobody looks any more."""

    def stop(self) -> None:
        """The window goes: end every thread and child process."""

    def _on_panel_save_requested(self, kind: str) -> None:
        """Copy what the panel shows, or ask where to and save it."""
        if kind in export.COPIES:
            export.copy(self._source, kind)
            return
        name = re.sub(r"\W+", "-", self._source.provenance().title.lower()).strip("-")
        path = export.ask_for_path(self, kind, name)
        if path is None:
            return
        try:
            export.save(self._source, path)
        except export.ExportError as error:
            self.fault_found.emit(str(error))

    def _follow(self, situation: Situation) -> None:
        said = edit_words.only_files(situation.network_edits) if self.measures_files else ""
        self._only_files.setText(said)
        self._only_files.setVisible(bool(said))
        self.follow(situation)

    def _on_session_situation_changed(self, situation: Situation) -> None:
        if self.isVisible():
            self._follow(situation)

    def _on_session_analysis_changed(self, analysis: Analysis) -> None:
        if self.isVisible():
            self.show_analysis(analysis)

    def _on_session_library_changed(self, library: Library) -> None:
        self.show_library(library)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was missed."""
        super().showEvent(event)
        self._follow(self._session.situation)
        if self._session.analysis is not None:
            self.show_analysis(self._session.analysis)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.look_away()
