"""Pooling, live."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.tabs.convolution.keeper import BenchKeeper, BenchShown
from digitlab.gui.tabs.convolution.page_states import PoolingState
from digitlab.gui.tabs.convolution.pooling.view import PoolPanel
from digitlab.gui.tabs.convolution.pooling.work import PooledRequest, Pooler

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session


class PoolingPage(FollowedPage):
    """What pooling keeps, and what it loses."""

    def __init__(self, session: Session, keeper: BenchKeeper) -> None:
        self._panel = PoolPanel()
        super().__init__(session, Pooler(session.networks).work, self._panel.show_pooled)
        self._keeper = keeper
        self.set_panel(self._panel)
        self._panel.settings_requested.connect(self._on_panel_settings_requested)
        keeper.shown_changed.connect(self._on_keeper_shown_changed)

    @override
    def follow(self, situation: Situation) -> None:
        settings = self._keeper.shown.state.pooling
        self._panel.show_settings(settings)
        asked: PooledRequest | None = self.asked
        if asked is None or (asked.situation, asked.settings) != (situation, settings):
            asked = PooledRequest(situation, settings)
        self.ask(asked)

    def _on_panel_settings_requested(self, settings: PoolingState) -> None:
        self._keeper.request(replace(self._keeper.shown.state, pooling=settings))

    def _on_keeper_shown_changed(self, _shown: BenchShown) -> None:
        if self.isVisible():
            self.follow(self._session.situation)
