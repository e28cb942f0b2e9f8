"""A page whose panel shows what a follower works out: live, in a thread of its own, while the page is in front."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from digitlab.gui.shell.follower import Follower
from digitlab.gui.shell.hand_made_page import Page

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session


class FollowedPage(Page):
    """Asks a follower, and passes what it answers on to the panel.

    Attributes:
        asked: The newest request; None before the first.
        shown: The newest answer, which knows its ``request``; None before the first.
    """

    def __init__(self, session: Session, work: Callable[[Any], Iterator[object]], show: Callable[[Any], None]) -> None:
        """A page of a session.

        Args:
            session: Whom it follows.
            work: What the follower does with a request.
            show: The panel's setter for what comes of it.
        """
        super().__init__(session)
        self.asked: Any = None
        self.shown: Any = None
        self._show = show
        self._follower = Follower(work, self)
        self._follower.answered.connect(self._on_follower_answered)
        self._follower.failed.connect(self.fault_found)

    def ask(self, request: object) -> None:
        """Work on this request now, or once somebody looks."""
        self.asked = request
        self._follower.follow(request)  # first, or what was asked before would be worked on once more
        self._follower.set_active(self.isVisible())

    @override
    def is_settled(self) -> bool:
        return self.shown is not None and self.shown.request is self.asked

    @override
    def look_away(self) -> None:
        self._follower.set_active(False)

    @override
    def stop(self) -> None:
        self._follower.stop()

    def _on_follower_answered(self, answer: object) -> None:
        self.shown = answer
        self._show(answer)
