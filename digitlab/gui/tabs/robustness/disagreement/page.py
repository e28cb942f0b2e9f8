"""Where two networks disagree, found by a child process."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from digitlab.data import mnist
from digitlab.gui.shell.measurement_job import MeasurementJob
from digitlab.gui.shell.measuring_row import CancelMeasuring
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.wishes import Put, Wish
from digitlab.gui.tabs.robustness.disagreement import words
from digitlab.gui.tabs.robustness.disagreement.compared import (
    CompareNetworks,
    LastComparison,
    OnTheWall,
    ask,
    question,
)
from digitlab.gui.tabs.robustness.disagreement.view import DisagreementView
from digitlab.measure.disagreement import DISAGREEMENT, Comparison, FoundFields

if TYPE_CHECKING:
    from digitlab.gui.shell.tab import Tab


class DisagreementPage(Page):
    """Lets a child process compare the two chosen networks."""

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._job = MeasurementJob(DISAGREEMENT, self)
        self._job.measured.connect(self._on_job_measured)
        self._job.progress_changed.connect(self._on_job_progress_changed)
        self._job.ended.connect(self._on_job_ended)

    def compare(self) -> None:
        """Compare the two chosen networks at the pose of the sliders."""
        (left, right), pose, centred_first, window_deg = question(self.session.situation)
        where = f"dx={pose.dx},dy={pose.dy},angle={pose.angle_deg},scale={pose.scale}"
        self._job.measure((left, right), pose=where, centred=centred_first, window=window_deg)

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case CompareNetworks():
                self.compare()
            case CancelMeasuring():
                self._job.cancel()
            case _:
                super().fulfil(wish)

    @override
    def is_settled(self) -> bool:
        return not self._job.is_running

    @override
    def stop(self) -> None:
        super().stop()
        self._job.stop()

    def _last(self) -> LastComparison:
        return self.snapshot()[LastComparison]

    def _on_job_measured(self, comparison: Comparison) -> None:
        self.fulfil(Put(LastComparison(comparison, FoundFields(comparison, mnist.load("test")))))

    def _on_job_progress_changed(self, done: int, total: int) -> None:
        self.fulfil(Put(replace(self._last(), progress=(done, total))))

    def _on_job_ended(self, _well: bool, fault: str) -> None:
        self.fulfil(Put(replace(self._last(), progress=None)))
        if fault:
            self.session.failed.emit(fault)


PAGE = PageSpec(
    DisagreementView,
    ask,
    table=words.table,
    provenance=words.provenance,
    states=(LastComparison(), OnTheWall()),
    measures_files=True,
    page=DisagreementPage,
)
