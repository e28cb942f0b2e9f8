"""What a page of the lecture points at: one part of the window, with a sentence beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.callout import Callout
from digitlab.gui.kit.controls.named import named_button
from digitlab.language import mark, tr
from digitlab.untrusted import one_line

_HEADING = mark("Look here")


class Pointer(QObject):
    """A callout that stays until it is read, or its owner puts it away; where its part cannot be seen, neither can it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._callout: Callout | None = None  # made once something is pointed at: until then there may be no window

    def point(self, part: QWidget, words: str) -> None:
        """Point at a part of a window, and say this."""
        callout = self._callout or self._made(part.window())
        self._callout = callout
        callout.say(tr(_HEADING), one_line(words))
        callout.point_at(part)

    def put_away(self) -> None:
        """Point at nothing any more."""
        if self._callout is not None:
            self._callout.put_away()

    def _made(self, window: QWidget) -> Callout:
        read = named_button("lesson_point_read", tr("Got it"))
        callout = Callout(window, "lesson_point", (read,))
        read.clicked.connect(callout.put_away)
        callout.dismissed.connect(callout.put_away)
        return callout
