"""Backpropagation through shared weights, live, and autograd beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.tabs.convolution.backward.view import BackwardPanel
from digitlab.gui.tabs.convolution.backward.work import BackwardOutcome, backward, check
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome, BenchStore

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Analysis, Situation
    from digitlab.gui.shell.session import Session


class BackwardPage(FollowedPage):
    """Each place's contribution flows into the one gradient."""

    def __init__(self, session: Session, store: BenchStore) -> None:
        self._panel = BackwardPanel()
        super().__init__(session, check, self._panel.show_checked)
        self._store = store
        self.set_panel(self._panel)
        self._panel.state_requested.connect(store.request)
        store.shown_changed.connect(self._on_store_shown_changed)
        store.refused.connect(self._on_store_refused)

    @override
    def follow(self, situation: Situation) -> None:
        self._show_kept(self._store.shown)

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        self._store.show_drawing(analysis.field)

    def _show_kept(self, kept: BenchOutcome) -> None:
        """Show a state; autograd is asked anew only where there is something new to ask."""
        newest = backward(kept)
        self._panel.show_backward(newest)
        asked: BackwardOutcome | None = self.asked
        if asked is None or asked.shown.trace is not kept.trace or not (asked.upstream == newest.upstream).all():
            asked = newest
            self._panel.show_checked(None)
        self.ask(asked)

    def _on_store_shown_changed(self, kept: BenchOutcome) -> None:
        if self.isVisible():
            self._show_kept(kept)

    def _on_store_refused(self, reason: str) -> None:
        if self.isVisible() or not reason:
            self._panel.show_refusal(reason)


PAGE = HandMade(lambda tab: BackwardPage(tab.session, tab.store))
