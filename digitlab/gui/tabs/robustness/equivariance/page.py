"""Equivariance, seen: live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.tabs.robustness.equivariance.view import EquivariancePanel
from digitlab.gui.tabs.robustness.equivariance.work import EquivarianceRequest, EquivarianceWorker

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session
    from digitlab.measure.equivariance import EquivarianceSettings


class EquivariancePage(FollowedPage):
    """Shift first, or look first?"""

    def __init__(self, session: Session) -> None:
        self._panel = EquivariancePanel()
        super().__init__(session, EquivarianceWorker(session.networks).work, self._panel.show_equivariance)
        self.set_panel(self._panel)
        self._panel.settings_changed.connect(self._on_panel_settings_changed)

    @override
    def follow(self, situation: Situation) -> None:
        self.ask(EquivarianceRequest(situation, self._panel.settings()))

    def _on_panel_settings_changed(self, _settings: EquivarianceSettings) -> None:
        self.follow(self._session.situation)


PAGE = HandMade(lambda tab: EquivariancePage(tab.session))
