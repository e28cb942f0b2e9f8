"""A button that shows plainly that it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QToolButton, QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import blend, current_theme

_SOFT = 0.3  # how much of the highlight a softly pressed button has


class ToggleButton(QToolButton):
    """In the highlight's colour while it is pressed."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._soft = False
        self.setText(text)
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)

    def show_pressed(self, pressed: bool, *, soft: bool = False) -> None:
        """Press it or let it go; softly, where another one is what matters."""
        self._soft = soft
        self.setChecked(pressed)
        self._tint()

    def _tint(self) -> None:
        theme, palette = current_theme(self), QPalette()
        if self.isChecked():
            share = _SOFT if self._soft else 1.0
            palette.setColor(QPalette.ColorRole.Button, blend(QColor(theme.highlight), QColor(theme.raised), share))
            palette.setColor(QPalette.ColorRole.ButtonText, QColor(theme.text if self._soft else theme.on_highlight))
        self.setPalette(palette)  # does nothing where it has these colours already

    def _on_toggled(self, _pressed: bool) -> None:
        self._tint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
