"""Whether an answer that is shown is still that to what the user did, and when a newer one is late."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from digitlab.gui.shell.analysis import Analysis, Situation

_PATIENCE_MS = 150  # a newer answer usually comes sooner; until then the older one stays as it is, and nothing flickers


class Overdue(QTimer):
    """Tells once an answer is due for a while."""

    def __init__(self, parent: QObject, tell: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(_PATIENCE_MS)
        self.timeout.connect(tell)

    def expect(self, is_due: bool) -> None:
        """The user did something: an answer is due, or what is shown answers it."""
        if not is_due:
            self.stop()
        elif not self.isActive():
            self.start()

    def note_answer(self, is_due: bool) -> None:
        """An answer came, and a newer one is due, or none is."""
        self.stop()
        self.expect(is_due)


def is_answered(analysis: Analysis | None, situation: Situation, slot: int) -> bool:
    """Whether a slot's answer in an analysis is that to a situation; an empty slot asks nothing."""
    name = situation.networks[slot]
    if not name:
        return True
    if analysis is None:
        return False
    asked = analysis.situation
    return (
        asked.networks[slot] == name
        and asked.drawing is situation.drawing
        and asked.edits(name) == situation.edits(name)
        and (asked.pose, asked.viewing, asked.may_refuse, asked.window_deg)
        == (situation.pose, situation.viewing, situation.may_refuse, situation.window_deg)
    )


def is_all_answered(analysis: Analysis | None, situation: Situation) -> bool:
    """Whether that holds for all slots."""
    return all(is_answered(analysis, situation, slot) for slot in range(len(situation.networks)))
