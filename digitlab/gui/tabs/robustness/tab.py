"""The tab "Robustness": where exactly does each network stop to recognise a digit, and why?"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.shell.page import Page
from digitlab.gui.shell.page_tabs import PageTabs
from digitlab.gui.shell.session import Session

if TYPE_CHECKING:
    from digitlab.gui.shell.result_store import ResultStore
    from digitlab.measure.sweep import Sweep, SweepConfig


class RobustnessLab(PageTabs):
    """The pages."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
        pages = {
            "My drawing": self._drawing,
            "Test digits": self._curves,
            "Ingredients": self._ingredients,
            "Shuffled pixels": self._shuffled,
            "Equivariance": self._equivariance,
            "Where they differ": self._disagreement,
            "Not a digit": self._calibration,
        }
        super().__init__("robustness_pages", pages, parent)

    @cached_property
    def sweeps(self) -> ResultStore[SweepConfig, Sweep]:
        """What is known about networks on changed test digits; three pages share it."""
        from digitlab.gui.shell.result_store import ResultStore
        from digitlab.measure.sweep import SWEEP

        return ResultStore(SWEEP, self)

    @override
    def stop(self) -> None:
        super().stop()
        if "sweeps" in vars(self):
            self.sweeps.stop()

    def _drawing(self) -> Page:
        from digitlab.gui.tabs.robustness.my_drawing.page import DrawingPage

        return DrawingPage(self._session)

    def _curves(self) -> Page:
        from digitlab.gui.tabs.robustness.sweep_pages import CurvesPage

        return CurvesPage(self._session, self.sweeps)

    def _ingredients(self) -> Page:
        from digitlab.gui.tabs.robustness.sweep_pages import IngredientsPage

        return IngredientsPage(self._session, self.sweeps)

    def _shuffled(self) -> Page:
        from digitlab.gui.tabs.robustness.sweep_pages import ShuffledPage

        return ShuffledPage(self._session, self.sweeps)

    def _equivariance(self) -> Page:
        from digitlab.gui.tabs.robustness.equivariance.page import EquivariancePage

        return EquivariancePage(self._session)

    def _disagreement(self) -> Page:
        from digitlab.gui.tabs.robustness.disagreement.page import DisagreementPage

        page = DisagreementPage(self._session)
        page.test_digit_requested.connect(self.test_digit_requested)
        return page

    def _calibration(self) -> Page:
        from digitlab.gui.tabs.robustness.calibration.page import CalibrationPage

        return CalibrationPage(self._session)
