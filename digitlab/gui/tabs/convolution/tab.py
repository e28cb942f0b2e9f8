"""The tab "Convolution": the bench, and what the lecture makes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.shell.page import Page
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab, TabSpec
from digitlab.gui.tabs.convolution.bench_store import BenchStore
from digitlab.gui.tabs.convolution.state import BenchState, PageKey
from digitlab.language import mark

TAB = TabSpec(
    "convolution",
    mark("&Convolution"),
    {
        "bench": mark("Bench"),
        "kinds": mark("Kinds"),
        "dense": mark("From dense to convolution"),
        "backward": mark("Backpropagation"),
        "pooling": mark("Pooling"),
        "sheet": mark("A sheet of digits"),
    },
    lambda session: (BenchStore(session.history),),
)


class ConvolutionTab(Tab):
    """The pages, and the one state that all of them show. While one of them is seen, the drawing lies ready for the bench."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(TAB, session, parent)
        store = self.store_of(BenchState)
        assert isinstance(store, BenchStore)
        self.store = store
        session.analysis_changed.connect(self._show_drawing)

    def show_state(self, state: BenchState) -> Page:
        """Show a state, and return the page that it is about.

        Raises:
            ValueError: The layer that it describes cannot be.
        """
        self.store.put(state)
        return self.turn_to(state.page)

    def state(self) -> BenchState:
        """All that is shown now."""
        return replace(self.store.state, page=cast(PageKey, self.current))

    def _show_drawing(self) -> None:
        if self.session.analysis is not None and self.isVisible():
            self.store.show_drawing(self.session.analysis.field)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_drawing()
