"""Equivariance, seen: live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.follower import Follower
from digitlab.gui.lab.equivariance import EquivarianceRequest, EquivarianceShown, EquivarianceWorker
from digitlab.gui.lab.page import Page
from digitlab.gui.panels.equivariance_panel import EquivariancePanel
from digitlab.robustness.equivariance import EquivarianceSettings

if TYPE_CHECKING:
    from digitlab.gui.analysis import Situation
    from digitlab.gui.session import Session


class EquivariancePage(Page):
    """Shift first, or look first?"""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._panel = EquivariancePanel()
        self._follower = Follower(EquivarianceWorker(session.networks).work, self)
        self._asked: EquivarianceRequest | None = None
        self._shown: EquivarianceShown | None = None
        self.set_panel(self._panel)
        self._follower.answered.connect(self._on_follower_answered)
        self._follower.failed.connect(self.fault_found)
        self._panel.settings_changed.connect(self._on_panel_settings_changed)
        self._panel.save_requested.connect(self._on_panel_save_requested)

    @override
    def follow(self, situation: Situation) -> None:
        self._ask(situation, self._panel.settings())

    @override
    def is_settled(self) -> bool:
        return self._shown is not None and self._shown.request is self._asked

    @override
    def look_away(self) -> None:
        self._follower.set_active(False)

    @override
    def stop(self) -> None:
        self._follower.stop()

    def _ask(self, situation: Situation, settings: EquivarianceSettings) -> None:
        self._asked = EquivarianceRequest(situation, settings)
        self._follower.set_active(True)
        self._follower.follow(self._asked)

    def _on_follower_answered(self, shown: EquivarianceShown) -> None:
        self._shown = shown
        self._panel.show_equivariance(shown)

    def _on_panel_settings_changed(self, settings: EquivarianceSettings) -> None:
        self._ask(self._session.situation, settings)

    def _on_panel_save_requested(self, kind: str) -> None:
        self.save(self._panel, kind)
