"""A widget that paints itself in the theme, and again when the theme changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import current_theme


class ThemedWidget(QWidget):
    """Keeps ``self._theme``, the theme of its own palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = current_theme(self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._theme = current_theme(self)
            self.update()
        super().changeEvent(event)
