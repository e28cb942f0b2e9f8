"""The tab "Inside": filters, feature maps, and the arithmetic behind every number."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from digitlab.gui.shell.page import Page
from digitlab.gui.shell.page_tabs import PageTabs
from digitlab.gui.shell.session import Session
from digitlab.gui.tabs.inside.focus import Focus, FocusKeeper

LAYER = "A layer"
"""The title of the page that one zooms into from all others."""


class InsideLab(PageTabs):
    """The pages, and what they look at."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
        pages = {
            "Overview": self._overview,
            LAYER: self._layer,
            "The answer": self._answer,
            "What it learned": self._learned,
            "Surgery": self._surgery,
            "Map of digits": self._map,
        }
        super().__init__("inside_pages", pages, parent)
        self.keeper = FocusKeeper(self)

    def zoom_into(self, focus: Focus) -> None:
        """Look at a layer closely, on the page that shows one."""
        self.keeper.look_at(focus)
        self.turn_to(LAYER)

    def _overview(self) -> Page:
        from digitlab.gui.tabs.inside.overview.page import OverviewPage

        page = OverviewPage(self._session, self.keeper)
        page.zoom_requested.connect(self.zoom_into)
        return page

    def _layer(self) -> Page:
        from digitlab.gui.tabs.inside.layer.page import LayerPage

        return LayerPage(self._session, self.keeper)

    def _answer(self) -> Page:
        from digitlab.gui.tabs.inside.answer.page import AnswerPage

        return AnswerPage(self._session)

    def _learned(self) -> Page:
        from digitlab.gui.tabs.inside.learned.page import LearnedPage

        page = LearnedPage(self._session, self.keeper)
        page.test_digit_requested.connect(self.test_digit_requested)
        return page

    def _surgery(self) -> Page:
        from digitlab.gui.tabs.inside.surgery.page import SurgeryPage

        return SurgeryPage(self._session, self.keeper)

    def _map(self) -> Page:
        from digitlab.gui.tabs.inside.digit_map.page import DigitMapPage

        page = DigitMapPage(self._session, self.keeper)
        page.test_digit_requested.connect(self.test_digit_requested)
        return page
