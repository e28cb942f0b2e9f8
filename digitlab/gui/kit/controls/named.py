"""Widgets that are found by their names, and say what they are."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QPushButton, QWidget

_Widget = TypeVar("_Widget", bound=QWidget)


def named(widget: _Widget, name: str, says: str = "", tip: str = "") -> _Widget:
    """The widget with an object name; where they are given, with what a screen reader says of it, and a tool tip."""
    widget.setObjectName(name)
    if says:
        widget.setAccessibleName(says)
    if tip:
        widget.setToolTip(tip)
    return widget


def named_button(name: str, text: str, tip: str = "") -> QPushButton:
    """A button with a text, and what it means where that says too little."""
    return named(QPushButton(text), name, tip=tip)
