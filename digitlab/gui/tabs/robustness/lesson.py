"""What the tab "Robustness" opens to the lessons: how many shifts of the drawing each network's island has."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.lesson_access import LessonAccess
from digitlab.gui.shell.pose_maps import PoseMaps
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab

_SLOTS = ("left", "right", "third")


class _Islands(QObject):
    """The pose maps that were shown last, and their islands while they are of what lies on the canvas.

    Signals:
        changed: Newer maps are shown.
    """

    changed: Emits[()] = signal()

    def __init__(self, tab: Tab, session: Session) -> None:
        super().__init__(tab)
        self._session, self._maps = session, PoseMaps(session.situation, (), (), (), (), (), is_blank=True)
        tab.answer_shown.connect(self._on_tab_answer_shown)

    def of(self, slot: int) -> float | None:
        """The island of a slot's network; None where it is not known, or known of another drawing or other networks only."""
        if self._maps.situation is not self._session.situation or slot >= len(self._maps.maps):
            return None
        return self._maps.island(slot)

    def _on_tab_answer_shown(self, answer: object) -> None:
        if isinstance(answer, PoseMaps):
            self._maps = answer
            self.changed.emit()


def lesson_access(tab: Tab, session: Session) -> LessonAccess:
    """The islands of the networks that are chosen in a session."""
    islands = _Islands(tab, session)
    numbers = {f"island.{name}": partial(islands.of, slot) for slot, name in enumerate(_SLOTS)}
    return LessonAccess(numbers=numbers, words={}, states={}, changed=(islands.changed,))
