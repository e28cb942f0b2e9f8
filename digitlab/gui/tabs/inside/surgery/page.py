"""Surgery, ablation and weight editing: live, and its cost on test digits by a child process."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from typing_extensions import override

from digitlab.gui.shell.export import Provenance
from digitlab.gui.shell.measurement_job import MeasurementJob
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.tab import Tab
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.inside.focus import Focus, looked_at
from digitlab.gui.tabs.inside.surgery import words
from digitlab.gui.tabs.inside.surgery.edit_comparer import EditComparer, EditsRequest, EditsState
from digitlab.gui.tabs.inside.surgery.edit_cost_row import CancelMeasurement, MeasureCost
from digitlab.gui.tabs.inside.surgery.view import EditsView
from digitlab.measure.weight_editing import WEIGHT_EDITING
from digitlab.networks.edits import to_json


def ask(snapshot: Snapshot) -> EditsRequest:
    """What becomes of the layer in focus, and of the answers."""
    situation, focus = snapshot.situation, snapshot[Focus]
    return EditsRequest(situation, looked_at(situation.networks, focus.slot), focus.layer)


def is_final(seen: EditsState) -> bool:
    """Whether it is known what each unit contributes, or there is nothing to know."""
    return seen.drops is not None or seen.is_blank or seen.layer is None


class EditsPage(Page):
    """Edits the chosen networks; the session keeps what was done."""

    view: EditsView

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._job = MeasurementJob(WEIGHT_EDITING, self)
        self._job.measured.connect(self.view.cost.show_cost)
        self._job.progress_changed.connect(self.view.cost.show_progress)
        self._job.ended.connect(self._on_job_ended)

    @override
    def refresh(self) -> None:
        history = self.session.edits_history
        self.view.show_steps(can_undo=history.can_undo, can_redo=history.can_redo)
        super().refresh()

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case MeasureCost():
                self._measure(wish)
            case CancelMeasurement():
                self._job.cancel()
            case _:
                super().fulfil(wish)

    @override
    def is_settled(self) -> bool:
        return not self._job.is_running and super().is_settled()

    @override
    def stop(self) -> None:
        self._job.stop()
        self._tidy()
        super().stop()

    @override
    def provenance(self) -> Provenance:
        return words.provenance(self.seen_to_save(), self.view.cost.known())

    def _measure(self, wanted: MeasureCost) -> None:
        """Let the network read test digits before and after; what is changed goes to the child in a file of its own."""
        self._folder = tempfile.TemporaryDirectory(prefix="digitlab-")
        path = Path(self._folder.name) / "edits.json"
        path.write_text(to_json(wanted.edits), encoding="utf-8")
        self._job.measure([self.session.library.find(wanted.network).path], edits=path, digits=wanted.digits)

    def _tidy(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _on_job_ended(self, _well: bool, fault: str) -> None:
        self._tidy()
        self.view.cost.show_ended(fault)


PAGE = PageSpec(EditsView, ask, EditComparer, is_final, table=words.table, page=EditsPage)
