"""Surgery: live, and its cost on test digits by a child process."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.shell.measurement_job import MeasurementJob
from digitlab.gui.tabs.inside.operated import Surgeon, SurgeryRequest
from digitlab.gui.tabs.inside.surgery.view import SurgeryPanel
from digitlab.measure.weight_editing import WEIGHT_EDITING
from digitlab.networks.edits import to_json

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session
    from digitlab.gui.tabs.inside.focus import Focus, FocusKeeper


class SurgeryPage(FollowedPage):
    """Operates on the chosen networks; the session keeps what was done."""

    def __init__(self, session: Session, keeper: FocusKeeper) -> None:
        self._panel = SurgeryPanel()
        super().__init__(session, Surgeon(session.networks).work, self._panel.show_surgery)
        self._keeper = keeper
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._job = MeasurementJob(WEIGHT_EDITING, self)
        self.set_panel(self._panel)
        keeper.focus_changed.connect(self._on_keeper_focus_changed)
        self._panel.focus_requested.connect(keeper.look_at)
        self._panel.operation_requested.connect(session.operate)
        self._panel.undo_requested.connect(session.undo_operation)
        self._panel.redo_requested.connect(session.redo_operation)
        self._panel.restore_requested.connect(session.restore_networks)
        self._panel.measurement_requested.connect(self.measure)
        self._panel.cancel_requested.connect(self._job.cancel)
        self._job.measured.connect(self._panel.measuring.show_operation)
        self._job.progress_changed.connect(self._panel.measuring.show_progress)
        self._job.ended.connect(self._on_job_ended)

    @override
    def follow(self, situation: Situation) -> None:
        operations = self._session.operations
        self._panel.show_situation(situation, self._keeper.focus)
        self._panel.show_steps(can_undo=operations.can_undo, can_redo=operations.can_redo)
        self.ask(SurgeryRequest(situation, self._panel.slot(), self._keeper.focus.layer))

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

    def _on_keeper_focus_changed(self, _focus: Focus) -> None:
        if self.isVisible():
            self.follow(self._session.situation)

    def _on_job_ended(self, _well: bool, fault: str) -> None:
        self._tidy()
        self._panel.measuring.show_ended(fault)


PAGE = HandMade(lambda tab: SurgeryPage(tab.session, tab.keeper))
