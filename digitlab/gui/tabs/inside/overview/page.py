"""The networks laid open, live."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from typing_extensions import override

from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.shell.opened import InsideRequest, Opener
from digitlab.gui.tabs.inside.focus import Focus, FocusStore
from digitlab.gui.tabs.inside.overview.view import OverviewPanel

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session


class OverviewPage(FollowedPage):
    """Every layer of the chosen networks.

    Signals:
        zoom_requested: A Focus to look at closely.
    """

    zoom_requested = Signal(object)

    def __init__(self, session: Session, store: FocusStore) -> None:
        self._panel = OverviewPanel()
        super().__init__(session, Opener(session.networks).work, self._panel.show_inside)
        self._store = store
        self.set_panel(self._panel)
        self._panel.show_focus(store.focus)
        self._panel.zoom_requested.connect(self.zoom_requested)
        store.focus_changed.connect(self._on_store_focus_changed)

    @override
    def follow(self, situation: Situation) -> None:
        self.ask(InsideRequest(situation, alignment=self._store.focus.alignment))

    @override
    def is_settled(self) -> bool:
        return super().is_settled() and self._panel.is_settled()

    def _on_store_focus_changed(self, focus: Focus) -> None:
        self._panel.show_focus(focus)
        if self.isVisible() and focus.alignment != self.asked.alignment:
            self.follow(self._session.situation)


def _make(tab: Any) -> OverviewPage:  # noqa: ANN401
    page = OverviewPage(tab.session, tab.store)
    page.zoom_requested.connect(tab.zoom_into)
    return page


PAGE = HandMade(_make)
