"""What the pages of the bench have in common: they show the store's state, and hand it the drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.shell.hand_made_page import Page
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome, BenchStore

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Analysis, Situation
    from digitlab.gui.tabs.convolution.bench.view import BenchPanel
    from digitlab.gui.tabs.convolution.dense.view import DensePanel


class BenchStorePage(Page):
    """A page of a store's state. One that nobody sees does nothing."""

    def set_kept(self, store: BenchStore, panel: BenchPanel | DensePanel) -> None:
        """This panel shows that store's state, and asks it for others."""
        self._store, self._panel = store, panel
        self.set_panel(panel)
        panel.state_requested.connect(store.request)
        store.shown_changed.connect(self._on_store_shown_changed)
        store.refused.connect(self._on_store_refused)

    @override
    def follow(self, situation: Situation) -> None:
        self._panel.show_bench(self._store.shown)

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        self._store.show_drawing(analysis.field)

    def _on_store_shown_changed(self, shown: BenchOutcome) -> None:
        if self.isVisible():
            self._panel.show_bench(shown)

    def _on_store_refused(self, reason: str) -> None:
        if self.isVisible() or not reason:
            self._panel.show_refusal(reason)
