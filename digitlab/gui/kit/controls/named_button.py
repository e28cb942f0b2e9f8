"""A button that is found by its name."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton


def named_button(name: str, text: str, tip: str = "") -> QPushButton:
    """A button with a text, and what it means where that says too little."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    return button
