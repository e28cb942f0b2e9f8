"""The tab "Robustness": where exactly does each network stop to recognise a digit, and why?"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from digitlab.gui.lab.page import Page
from digitlab.gui.session import Session

if TYPE_CHECKING:
    from digitlab.gui.lab.sweep_book import SweepBook


class RobustnessLab(QWidget):
    """The pages. Each is made when it is first looked at, so that the window starts without them.

    Signals:
        test_digit_requested: The number of a test digit.
        fault_found: What went wrong, in a sentence.
    """

    test_digit_requested = Signal(int)
    fault_found = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tabs = QTabWidget()
        self._tabs.setObjectName("robustness_pages")
        self._tabs.setDocumentMode(True)
        self._pages: dict[int, Page] = {}
        self._holders: list[QVBoxLayout] = []
        for title in _TITLES:
            empty = QWidget()
            holder = QVBoxLayout(empty)
            holder.setContentsMargins(0, 0, 0, 0)
            self._holders.append(holder)
            self._tabs.addTab(empty, title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._tabs)
        self._tabs.currentChanged.connect(self._on_tabs_current_changed)

    @cached_property
    def book(self) -> SweepBook:
        """What is known about networks on changed test digits; read when it is first asked for."""
        from digitlab.gui.lab.sweep_book import SweepBook

        return SweepBook(self._session.library, self)

    def titles(self) -> list[str]:
        """Of the pages, in their order."""
        return list(_TITLES)

    def turn_to(self, title: str) -> Page:
        """Bring a page to the front."""
        index = self.titles().index(title)
        self._tabs.setCurrentIndex(index)
        self._show_page(index)
        return self._pages[index]

    def stop(self) -> None:
        """The window goes: end every thread and child process."""
        for page in self._pages.values():
            page.stop()
        if "book" in vars(self):
            self.book.stop()

    def _show_page(self, index: int) -> None:
        """Make a page where it is new; its own show event does the rest."""
        if index in self._pages:
            return
        page = self._pages[index] = list(_TITLES.values())[index](self, self._session)
        page.fault_found.connect(self.fault_found)
        self._holders[index].addWidget(page)
        page.show()  # now, and not when the layout gets to it

    def _on_tabs_current_changed(self, index: int) -> None:
        if self.isVisible():
            self._show_page(index)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_page(self._tabs.currentIndex())


def _drawing(_: RobustnessLab, session: Session) -> Page:
    from digitlab.gui.lab.drawing_page import DrawingPage

    return DrawingPage(session)


def _curves(lab: RobustnessLab, session: Session) -> Page:
    from digitlab.gui.lab.sweep_pages import CurvesPage

    return CurvesPage(session, lab.book)


def _ingredients(lab: RobustnessLab, session: Session) -> Page:
    from digitlab.gui.lab.sweep_pages import IngredientsPage

    return IngredientsPage(session, lab.book)


def _shuffled(lab: RobustnessLab, session: Session) -> Page:
    from digitlab.gui.lab.sweep_pages import ShuffledPage

    return ShuffledPage(session, lab.book)


def _equivariance(_: RobustnessLab, session: Session) -> Page:
    from digitlab.gui.lab.equivariance_page import EquivariancePage

    return EquivariancePage(session)


def _disagreement(lab: RobustnessLab, session: Session) -> Page:
    from digitlab.gui.lab.disagreement_page import DisagreementPage

    page = DisagreementPage(session)
    page.test_digit_requested.connect(lab.test_digit_requested)
    return page


def _calibration(_: RobustnessLab, session: Session) -> Page:
    from digitlab.gui.lab.calibration_page import CalibrationPage

    return CalibrationPage(session)


_TITLES: dict[str, Callable[[RobustnessLab, Session], Page]] = {
    "My drawing": _drawing,
    "Test digits": _curves,
    "Ingredients": _ingredients,
    "Shuffled pixels": _shuffled,
    "Equivariance": _equivariance,
    "Where they differ": _disagreement,
    "Not a digit": _calibration,
}
