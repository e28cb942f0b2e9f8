"""Where two networks disagree, found by a child process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from digitlab.data import mnist
from digitlab.gui.shell.hand_made_page import HandMade, Page
from digitlab.gui.shell.measurement_job import MeasurementJob
from digitlab.gui.tabs.robustness.disagreement.view import DisagreementPanel
from digitlab.ink.pose import Pose
from digitlab.measure.disagreement import DISAGREEMENT, Comparison, FoundFields

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session
    from digitlab.networks.library import Library


class DisagreementPage(Page):
    """The test digits that one network reads and the other does not.

    Signals:
        test_digit_requested: The number of a test digit.
    """

    test_digit_requested = Signal(int)

    measures_files = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._panel = DisagreementPanel(session.library)
        self._comparison: Comparison | None = None
        self._job = MeasurementJob(DISAGREEMENT, self)
        self.set_panel(self._panel)
        self._job.measured.connect(self._on_job_measured)
        self._job.progress_changed.connect(self._panel.show_progress)
        self._job.ended.connect(self._on_job_ended)
        self._panel.comparison_requested.connect(self.compare)
        self._panel.cancel_requested.connect(self._job.cancel)
        self._panel.test_digit_requested.connect(self.test_digit_requested)

    @override
    def follow(self, situation: Situation) -> None:
        if self._comparison is not None:
            self._panel.show_stale(_question(situation) != _answered(self._comparison))

    @override
    def show_library(self, library: Library) -> None:
        self._panel.show_library(library)

    @override
    def is_settled(self) -> bool:
        return not self._job.is_running

    @override
    def stop(self) -> None:
        self._job.stop()

    def compare(self) -> None:
        """Compare the two chosen networks at the pose of the sliders."""
        (left, right), pose, centred_first, window_deg = _question(self._session.situation)
        where = f"dx={pose.dx},dy={pose.dy},angle={pose.angle_deg},scale={pose.scale}"
        self._job.measure((left, right), pose=where, centred=centred_first, window=window_deg)

    def _on_job_measured(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._panel.show_comparison(comparison, FoundFields(comparison, mnist.load("test")))
        self.follow(self._session.situation)

    def _on_job_ended(self, _well: bool, fault: str) -> None:
        self._panel.show_idle()
        if fault:
            self.fault_found.emit(fault)


_Question = tuple[tuple[str, str], Pose, bool, float | None]


def _question(situation: Situation) -> _Question:
    """Which networks, at which pose, and how they look at it."""
    left, right, *_ = situation.networks
    return (left, right), situation.pose, situation.centred_first, situation.window_deg


def _answered(comparison: Comparison) -> _Question:
    left, right = comparison.networks
    return (left, right), comparison.pose, comparison.centred_first, comparison.window_deg


PAGE = HandMade(lambda tab: DisagreementPage(tab.session))
