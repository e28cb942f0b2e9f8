"""Backpropagation through shared weights, live, and autograd beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.bench.backward import BackwardShown, backward, check
from digitlab.gui.bench.keeper import BenchKeeper, BenchShown
from digitlab.gui.lab.followed_page import FollowedPage
from digitlab.gui.panels.backward_panel import BackwardPanel

if TYPE_CHECKING:
    from digitlab.gui.analysis import Analysis, Situation
    from digitlab.gui.session import Session


class BackwardPage(FollowedPage):
    """Each place's contribution flows into the one gradient."""

    def __init__(self, session: Session, keeper: BenchKeeper) -> None:
        self._panel = BackwardPanel()
        super().__init__(session, check, self._panel.show_checked)
        self._keeper = keeper
        self._asked: BackwardShown | None = None
        self.set_panel(self._panel)
        self._panel.state_requested.connect(keeper.request)
        keeper.shown_changed.connect(self._on_keeper_shown_changed)

    @override
    def follow(self, situation: Situation) -> None:
        self._show_kept(self._keeper.shown)

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        self._keeper.show_drawing(analysis.field)

    @override
    def is_settled(self) -> bool:
        return self.shown is not None and self.shown.request is self._asked

    def _show_kept(self, kept: BenchShown) -> None:
        """Show a state; autograd is asked anew only where there is something new to ask."""
        newest = backward(kept)
        self._panel.show_backward(newest)
        asked = self._asked
        if asked is None or asked.shown.trace is not kept.trace or not (asked.upstream == newest.upstream).all():
            self._asked = newest
            self._panel.show_checked(None)
        assert self._asked is not None
        self.ask(self._asked)

    def _on_keeper_shown_changed(self, kept: BenchShown) -> None:
        if self.isVisible():
            self._show_kept(kept)
