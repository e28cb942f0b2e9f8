"""The tab "Convolution": the bench, and what the lecture makes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from digitlab.gui.shell.page import Page
from digitlab.gui.shell.page_tabs import PageTabs
from digitlab.gui.shell.session import Session
from digitlab.gui.tabs.convolution.keeper import BenchKeeper
from digitlab.gui.tabs.convolution.state import BenchState, PageKey

_TITLES: dict[PageKey, str] = {
    "bench": "Bench",
    "dense": "From dense to convolution",
    "backward": "Backpropagation",
    "pooling": "Pooling",
    "sheet": "A sheet of digits",
}


class BenchLab(PageTabs):
    """The pages, and the one state that all of them show."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
        pages: dict[PageKey, Callable[[], Page]] = {
            "bench": self._bench,
            "dense": self._dense,
            "backward": self._backward,
            "pooling": self._pooling,
            "sheet": self._sheet,
        }
        super().__init__("bench_pages", {_TITLES[key]: make for key, make in pages.items()}, parent)
        self.keeper = BenchKeeper(self)

    def show_state(self, state: BenchState) -> Page:
        """Show a state, and return the page that it is about.

        Raises:
            ValueError: The layer that it describes cannot be.
        """
        self.keeper.show_state(state)
        return self.turn_to(_TITLES[state.page])

    def state(self) -> BenchState:
        """All that is shown now."""
        page = next(key for key, title in _TITLES.items() if title == self.title())
        return replace(self.keeper.shown.state, page=page)

    def _bench(self) -> Page:
        from digitlab.gui.tabs.convolution.bench.page import BenchPage

        return BenchPage(self._session, self.keeper)

    def _dense(self) -> Page:
        from digitlab.gui.tabs.convolution.dense.page import DensePage

        return DensePage(self._session, self.keeper)

    def _backward(self) -> Page:
        from digitlab.gui.tabs.convolution.backward.page import BackwardPage

        return BackwardPage(self._session, self.keeper)

    def _pooling(self) -> Page:
        from digitlab.gui.tabs.convolution.pooling.page import PoolingPage

        return PoolingPage(self._session, self.keeper)

    def _sheet(self) -> Page:
        from digitlab.gui.tabs.convolution.sheet.page import SheetPage

        return SheetPage(self._session, self.keeper)
