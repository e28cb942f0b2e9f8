"""Equivariance, seen: live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.follower import Follower
from digitlab.gui.lab.equivariance import EquivarianceRequest, EquivarianceWorker
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
        self.set_panel(self._panel)
        self._follower.answered.connect(self._panel.show_equivariance)
        self._follower.failed.connect(self.fault_found)
        self._panel.settings_changed.connect(self._on_panel_settings_changed)
        self._panel.save_requested.connect(self._on_panel_save_requested)

    @override
    def follow(self, situation: Situation) -> None:
        self._ask(situation, self._panel.settings())

    @override
    def look_away(self) -> None:
        self._follower.set_active(False)

    @override
    def stop(self) -> None:
        self._follower.stop()

    def _ask(self, situation: Situation, settings: EquivarianceSettings) -> None:
        self._follower.set_active(True)
        self._follower.follow(EquivarianceRequest(situation, settings))

    def _on_panel_settings_changed(self, settings: EquivarianceSettings) -> None:
        self._ask(self._session.situation, settings)

    def _on_panel_save_requested(self, kind: str) -> None:
        self.save(self._panel, kind)
