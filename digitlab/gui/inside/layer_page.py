"""A layer of one of the chosen networks, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.inside.opened import InsideRequest, Opener
from digitlab.gui.lab.followed_page import FollowedPage
from digitlab.gui.panels.layer_panel import LayerPanel

if TYPE_CHECKING:
    from digitlab.gui.analysis import Situation
    from digitlab.gui.inside.focus import Focus, FocusKeeper
    from digitlab.gui.session import Session


class LayerPage(FollowedPage):
    """Opens the network in focus, and no other."""

    def __init__(self, session: Session, keeper: FocusKeeper) -> None:
        self._keeper = keeper
        self._panel = LayerPanel()
        super().__init__(session, Opener(session.networks).work, self._panel.show_inside)
        self._asked: InsideRequest | None = None
        self.set_panel(self._panel)
        self._panel.show_focus(keeper.focus)
        self._panel.focus_requested.connect(keeper.look_at)
        keeper.focus_changed.connect(self._on_keeper_focus_changed)

    @override
    def follow(self, situation: Situation) -> None:
        self._asked = InsideRequest(situation, _slots(situation, self._keeper.focus), self._keeper.focus.reading)
        self.ask(self._asked)

    @override
    def is_settled(self) -> bool:
        return self.shown is not None and self.shown.request is self._asked

    def _on_keeper_focus_changed(self, focus: Focus) -> None:
        self._panel.show_focus(focus)
        situation, asked = self._session.situation, self._asked
        is_another = asked is None or (asked.slots, asked.reading) != (_slots(situation, focus), focus.reading)
        if is_another and self.isVisible():
            self.follow(situation)


def _slots(situation: Situation, focus: Focus) -> tuple[int, ...]:
    """The slot in focus; the first that is taken where it is empty."""
    taken = [slot for slot, name in enumerate(situation.networks) if name]
    return (focus.slot,) if focus.slot in taken else tuple(taken[:1])
