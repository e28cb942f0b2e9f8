"""A layer of one of the chosen networks, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.shell.opened import InsideRequest, Opener
from digitlab.gui.tabs.inside.focus import looked_at
from digitlab.gui.tabs.inside.layer.view import LayerPanel

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session
    from digitlab.gui.tabs.inside.focus import Focus, FocusStore


class LayerPage(FollowedPage):
    """Opens the network in focus, and no other."""

    def __init__(self, session: Session, store: FocusStore) -> None:
        self._store = store
        self._panel = LayerPanel()
        super().__init__(session, Opener(session.networks).work, self._panel.show_inside)
        self.set_panel(self._panel)
        self._panel.show_focus(store.focus)
        self._panel.focus_requested.connect(store.look_at)
        store.focus_changed.connect(self._on_store_focus_changed)

    @override
    def follow(self, situation: Situation) -> None:
        focus = self._store.focus
        self.ask(InsideRequest(situation, (looked_at(situation.networks, focus.slot),), focus.alignment))

    def _on_store_focus_changed(self, focus: Focus) -> None:
        self._panel.show_focus(focus)
        situation = self._session.situation
        wanted = (looked_at(situation.networks, focus.slot),), focus.alignment
        if self.isVisible() and (self.asked.slots, self.asked.alignment) != wanted:
            self.follow(situation)


PAGE = HandMade(lambda tab: LayerPage(tab.session, tab.store))
