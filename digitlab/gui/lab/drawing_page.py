"""The pose maps of the drawing, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.follower import Follower
from digitlab.gui.lab.page import Page
from digitlab.gui.lab.pose_maps import PoseMapper, PoseMaps
from digitlab.gui.panels.pose_maps_panel import PoseMapsPanel

if TYPE_CHECKING:
    from digitlab.gui.analysis import Analysis, Situation
    from digitlab.gui.session import Session


class DrawingPage(Page):
    """Where each network stops to recognise the drawing."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._panel = PoseMapsPanel()
        self._follower = Follower(PoseMapper(session.networks).work, self)
        self._shown: PoseMaps | None = None
        self.set_panel(self._panel)
        self._follower.answered.connect(self._on_follower_answered)
        self._follower.failed.connect(self.fault_found)
        self._panel.pose_requested.connect(session.set_pose)
        self._panel.save_requested.connect(self._on_panel_save_requested)

    @override
    def follow(self, situation: Situation) -> None:
        self._panel.show_situation(situation)
        self._follower.set_active(True)
        self._follower.follow(situation)

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        self._panel.show_analysis(analysis)

    @override
    def is_settled(self) -> bool:
        shown = self._shown
        return (
            shown is not None
            and shown.situation is self._session.situation
            and all(pose_map is None or pose_map.whole for pose_map in shown.maps)
        )

    @override
    def look_away(self) -> None:
        self._follower.set_active(False)

    @override
    def stop(self) -> None:
        self._follower.stop()

    def _on_follower_answered(self, shown: PoseMaps) -> None:
        self._shown = shown
        self._panel.show_pose_maps(shown)

    def _on_panel_save_requested(self, kind: str) -> None:
        self.save(self._panel, kind)
