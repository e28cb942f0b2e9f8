"""Pages under one tab of the window. Each is made when it is first looked at, so that the window starts without them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import vbox
from digitlab.gui.shell.page import Page


class PageTabs(QWidget):
    """Titles, and behind each a page.

    Signals:
        test_digit_requested: The number of a test digit that a page was asked to bring to the canvas.
        fault_found: What went wrong on a page, in a sentence.
        page_changed: Another page is in front.
    """

    test_digit_requested = Signal(int)
    fault_found = Signal(str)
    page_changed = Signal()

    def __init__(self, name: str, pages: Mapping[str, Callable[[], Page]], parent: QWidget | None = None) -> None:
        """No page yet.

        Args:
            name: Of the tabs, for tests.
            pages: What makes a page, by its title, in their order.
            parent: Its owner.
        """
        super().__init__(parent)
        self._makers = dict(pages)
        self._tabs = named(QTabWidget(), name)
        self._tabs.setDocumentMode(True)
        self._pages: dict[int, Page] = {}
        self._holders: list[QVBoxLayout] = []
        for title in self._makers:
            empty = QWidget()
            self._holders.append(vbox(on=empty))
            self._tabs.addTab(empty, title)
        vbox(self._tabs, margins=(0, 4, 0, 0), on=self)
        self._tabs.currentChanged.connect(self._on_tabs_current_changed)
        self._tabs.currentChanged.connect(self.page_changed)

    def titles(self) -> list[str]:
        """Of the pages, in their order."""
        return list(self._makers)

    def title(self) -> str:
        """Of the page in front."""
        return self.titles()[self._tabs.currentIndex()]

    def turn_to(self, title: str) -> Page:
        """Bring a page to the front."""
        index = self.titles().index(title)
        self._tabs.setCurrentIndex(index)
        return self.page(title)

    def page(self, title: str) -> Page:
        """A page, made where nobody has looked at it yet."""
        index = self.titles().index(title)
        self._show_page(index)
        return self._pages[index]

    def stop(self) -> None:
        """The window goes: end every thread and child process."""
        for page in self._pages.values():
            page.stop()

    def _show_page(self, index: int) -> None:
        """Make a page where it is new; its own show event does the rest."""
        if index in self._pages:
            return
        page = self._pages[index] = list(self._makers.values())[index]()
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
