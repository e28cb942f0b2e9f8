"""Painting that waits for the next turn of the event loop, so that the window is never away for both at once: laying out, and painting."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override


def paint_next_turn(widget: QWidget) -> None:
    """Let what changes now be laid out in this turn of the event loop, and painted in the next: the pen and the keys come between.

    For what changes most of a window: another page, a lesson, other colours. A window that is not on the screen paints when it comes there.
    """
    window = widget.window()
    if window.isVisible() and window.findChild(_NextTurn, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
        _NextTurn(window)


class _NextTurn(QObject):
    """Holds up the next painting of a window, once. Qt remembers meanwhile what is to be painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        watched.removeEventFilter(self)
        QTimer.singleShot(0, self, self._paint)
        return True

    def _paint(self) -> None:
        QCoreApplication.postEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
        self.deleteLater()
