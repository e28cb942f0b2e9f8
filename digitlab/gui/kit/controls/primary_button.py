"""The one coloured button of a page: what one comes there to do."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.themed import follow_theme


class PrimaryButton(QPushButton):
    """A button in the highlight's colour, as long as it can be pressed."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        follow_theme(self, self._tint)

    def _tint(self) -> None:
        theme, palette, group = current_theme(self), QPalette(), QPalette.ColorGroup
        for live in (group.Active, group.Inactive):
            palette.setColor(live, QPalette.ColorRole.Button, QColor(theme.highlight))
            palette.setColor(live, QPalette.ColorRole.ButtonText, QColor(theme.on_highlight))
        if palette != self.palette():
            self.setPalette(palette)
