"""Backpropagation through shared weights, live, and autograd beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.tabs.convolution.backward.view import BackwardPanel
from digitlab.gui.tabs.convolution.backward.work import BackwardShown, backward, check
from digitlab.gui.tabs.convolution.keeper import BenchKeeper, BenchShown

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Analysis, Situation
    from digitlab.gui.shell.session import Session


class BackwardPage(FollowedPage):
    """Each place's contribution flows into the one gradient."""

    def __init__(self, session: Session, keeper: BenchKeeper) -> None:
        self._panel = BackwardPanel()
        super().__init__(session, check, self._panel.show_checked)
        self._keeper = keeper
        self.set_panel(self._panel)
        self._panel.state_requested.connect(keeper.request)
        keeper.shown_changed.connect(self._on_keeper_shown_changed)
        keeper.refused.connect(self._on_keeper_refused)

    @override
    def follow(self, situation: Situation) -> None:
        self._show_kept(self._keeper.shown)

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        self._keeper.show_drawing(analysis.field)

    def _show_kept(self, kept: BenchShown) -> None:
        """Show a state; autograd is asked anew only where there is something new to ask."""
        newest = backward(kept)
        self._panel.show_backward(newest)
        asked: BackwardShown | None = self.asked
        if asked is None or asked.shown.trace is not kept.trace or not (asked.upstream == newest.upstream).all():
            asked = newest
            self._panel.show_checked(None)
        self.ask(asked)

    def _on_keeper_shown_changed(self, kept: BenchShown) -> None:
        if self.isVisible():
            self._show_kept(kept)

    def _on_keeper_refused(self, reason: str) -> None:
        if self.isVisible() or not reason:
            self._panel.show_refusal(reason)


PAGE = HandMade(lambda tab: BackwardPage(tab.session, tab.keeper))
