"""The wheel scrolls the page: it changes a list, a number or a slider only where that has the focus.

A list leaves a clicker's keys alone, too: the focus comes to one by itself where another page is turned to.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QWidget
from typing_extensions import override

_CLICKER = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


def leave_wheel(*widgets: QWidget) -> None:
    """Have these widgets, and all inside them, leave the wheel to what scrolls around them while the focus is elsewhere."""
    for widget in widgets:
        leaver = _WheelLeaver(widget)
        for each in (widget, *widget.findChildren(QWidget)):
            if isinstance(each, QComboBox | QAbstractSpinBox | QAbstractSlider) and not isinstance(each, QScrollBar):
                each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel does not fetch the focus either
                each.installEventFilter(leaver)


class _WheelLeaver(QObject):
    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Wheel:
                leaves = isinstance(watched, QWidget) and not watched.hasFocus()
            case QEvent.Type.KeyPress:
                leaves = isinstance(watched, QComboBox) and isinstance(event, QKeyEvent) and event.key() in _CLICKER
            case _:
                leaves = False
        if leaves:
            event.ignore()
        return leaves
