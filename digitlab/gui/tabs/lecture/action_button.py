"""A button with words for one of the window's actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from digitlab.gui.kit.controls.named import named


def action_button(action: QAction, text: str, name: str) -> QToolButton:
    """A button that is possible whenever its action is; a click on it leaves the keyboard where it is."""
    action.setIconText(text)
    button = named(QToolButton(), name)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    return button
