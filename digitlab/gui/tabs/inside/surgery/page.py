"""Surgery: live, and its cost on test digits by a child process."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.shell.measurement_job import MeasurementJob
from digitlab.gui.tabs.inside.edit_comparer import EditComparer, EditsRequest
from digitlab.gui.tabs.inside.surgery.view import EditsPanel
from digitlab.measure.weight_editing import WEIGHT_EDITING
from digitlab.networks.edits import to_json

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session
    from digitlab.gui.tabs.inside.focus import Focus, FocusStore


class EditsPage(FollowedPage):
    """Operates on the chosen networks; the session keeps what was done."""

    def __init__(self, session: Session, store: FocusStore) -> None:
        self._panel = EditsPanel()
        super().__init__(session, EditComparer(session.networks).work, self._panel.show_edits)
        self._store = store
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._job = MeasurementJob(WEIGHT_EDITING, self)
        self.set_panel(self._panel)
        store.focus_changed.connect(self._on_store_focus_changed)
        self._panel.focus_requested.connect(store.look_at)
        self._panel.edits_requested.connect(session.set_edits)
        self._panel.undo_requested.connect(session.undo_edit)
        self._panel.redo_requested.connect(session.redo_edit)
        self._panel.restore_requested.connect(session.restore_networks)
        self._panel.measurement_requested.connect(self.measure)
        self._panel.cancel_requested.connect(self._job.cancel)
        self._job.measured.connect(self._panel.measuring.show_cost)
        self._job.progress_changed.connect(self._panel.measuring.show_progress)
        self._job.ended.connect(self._on_job_ended)

    @override
    def follow(self, situation: Situation) -> None:
        edits_history = self._session.edits_history
        self._panel.show_situation(situation, self._store.focus)
        self._panel.show_steps(can_undo=edits_history.can_undo, can_redo=edits_history.can_redo)
        self.ask(EditsRequest(situation, self._panel.slot(), self._store.focus.layer))

    @override
    def is_settled(self) -> bool:
        if self._job.is_running or not super().is_settled():
            return False
        return self.shown.drops is not None or self.shown.is_blank or self.shown.layer is None

    @override
    def stop(self) -> None:
        self._job.stop()
        self._tidy()
        super().stop()

    def measure(self, digits: int) -> None:
        """Let the network read test digits before and after; what is changed goes to the child in a file of its own."""
        self._folder = tempfile.TemporaryDirectory(prefix="digitlab-")
        path = Path(self._folder.name) / "edits.json"
        path.write_text(to_json(self._panel.edits()), encoding="utf-8")
        network = self._session.library.find(self._panel.name()).path
        self._job.measure([network], edits=path, digits=digits)

    def _tidy(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _on_store_focus_changed(self, _focus: Focus) -> None:
        if self.isVisible():
            self.follow(self._session.situation)

    def _on_job_ended(self, _well: bool, fault: str) -> None:
        self._tidy()
        self._panel.measuring.show_ended(fault)


PAGE = HandMade(lambda tab: EditsPage(tab.session, tab.store))
