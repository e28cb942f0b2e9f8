"""What is said aloud: assistive technology is told what has changed, and not more often than one can listen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.signals import Emits, signal
from digitlab.untrusted import one_line

PAUSE_MS = 1000
"""How long it is silent, at the least, after it has said something."""

_LONGEST = 300  # characters


class Announcer(QObject):
    """Says one thing after the other, of those that come during a pause only the newest.

    Signals:
        announced: What is said.
    """

    announced: Emits[str] = signal(str)

    def __init__(self, window: QWidget, pause_ms: int = PAUSE_MS) -> None:
        """Speak for a window; nothing is said yet."""
        super().__init__(window)
        self._window = window
        self._said, self._waiting = "", ""
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._on_pause_timeout)

    def say(self, words: str) -> None:
        """Say something now, or after the pause unless something newer, or what was said last, comes meanwhile."""
        words = one_line(" ".join(words.split()), _LONGEST)
        if not self._pause.isActive():
            self._speak(words)
        else:
            self._waiting = "" if words == self._said else words

    def _speak(self, words: str) -> None:
        self._said, self._waiting = words, ""
        self._pause.start()
        self.announced.emit(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))

    def _on_pause_timeout(self) -> None:
        if self._waiting:
            self._speak(self._waiting)


def announce(widget: QWidget, words: str) -> None:
    """Have the window that a widget lies in say something; "" is nothing to say, and a window without an announcer is silent."""
    announcer = widget.window().findChild(Announcer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if words and announcer is not None:
        announcer.say(words)
