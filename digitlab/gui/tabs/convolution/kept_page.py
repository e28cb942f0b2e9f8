"""What the pages of the bench have in common: they show the keeper's state, and hand it the drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.shell.hand_made_page import Page
from digitlab.gui.tabs.convolution.keeper import BenchKeeper, BenchShown

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Analysis, Situation
    from digitlab.gui.tabs.convolution.bench.view import BenchPanel
    from digitlab.gui.tabs.convolution.dense.view import DensePanel


class KeptPage(Page):
    """A page of a keeper's state. One that nobody sees does nothing."""

    def set_kept(self, keeper: BenchKeeper, panel: BenchPanel | DensePanel) -> None:
        """This panel shows that keeper's state, and asks it for others."""
        self._keeper, self._panel = keeper, panel
        self.set_panel(panel)
        panel.state_requested.connect(keeper.request)
        keeper.shown_changed.connect(self._on_keeper_shown_changed)
        keeper.refused.connect(self._on_keeper_refused)

    @override
    def follow(self, situation: Situation) -> None:
        self._panel.show_bench(self._keeper.shown)

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        self._keeper.show_drawing(analysis.field)

    def _on_keeper_shown_changed(self, shown: BenchShown) -> None:
        if self.isVisible():
            self._panel.show_bench(shown)

    def _on_keeper_refused(self, reason: str) -> None:
        if self.isVisible() or not reason:
            self._panel.show_refusal(reason)
