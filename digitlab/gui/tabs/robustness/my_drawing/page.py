"""The pose maps of the drawing, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.tabs.robustness.my_drawing.pose_maps import PoseMapper
from digitlab.gui.tabs.robustness.my_drawing.view import PoseMapsPanel

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Analysis, Situation
    from digitlab.gui.shell.session import Session


class DrawingPage(FollowedPage):
    """Where each network stops to recognise the drawing."""

    def __init__(self, session: Session) -> None:
        self._panel = PoseMapsPanel()
        super().__init__(session, PoseMapper(session.networks).work, self._panel.show_pose_maps)
        self.set_panel(self._panel)
        self._panel.pose_requested.connect(session.set_pose)

    @override
    def follow(self, situation: Situation) -> None:
        self._panel.show_situation(situation)
        self.ask(situation)

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        self._panel.show_analysis(analysis)

    @override
    def is_settled(self) -> bool:
        return (
            self.shown is not None
            and self.shown.situation is self._session.situation
            and all(pose_map is None or pose_map.whole for pose_map in self.shown.maps)
        )
