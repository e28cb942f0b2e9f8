"""Undo by keyboard in a field is the text's own while something was typed there, and otherwise the window's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QWidget
from typing_extensions import override


def leave_undo(*widgets: QWidget) -> None:
    """Have the fields among these widgets, and inside them, leave undo to the window where they have none themselves."""
    for widget in widgets:
        leaver = _UndoLeaver(widget)
        for each in (widget, *widget.findChildren(QWidget)):
            if isinstance(each, QLineEdit | QAbstractSpinBox):
                each.installEventFilter(leaver)


class _UndoLeaver(QObject):
    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _has_none(watched, event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _has_none(field: QObject, event: QKeyEvent) -> bool:
    """Whether keys mean undo or redo, and a field has nothing to undo, or to do again."""
    line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    if line is None:
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return not line.isUndoAvailable()
    return event.matches(QKeySequence.StandardKey.Redo) and not line.isRedoAvailable()
