"""Whether a press of a button is meant for the window as a whole: the one that brings it to the front."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_SAME_PRESS_MS = 150  # window managers hand the window its focus, and then the press that it got for that


class Awakening(QObject):
    """Watches whether the window of a widget lost the keyboard to another window, and which press brings it back."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._sleeps = False
        self._woke = QElapsedTimer()
        widget.installEventFilter(self)

    def takes_press(self) -> bool:
        """Whether the press that comes now is the one that brings the window to the front; a second one never is."""
        takes = self._sleeps or (self._woke.isValid() and self._woke.elapsed() < _SAME_PRESS_MS)
        self._sleeps = False
        self._woke.invalidate()
        return takes

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self._sleeps = True
        elif event.type() == QEvent.Type.WindowActivate and self._sleeps:
            self._sleeps = False
            self._woke.start()
        return False
