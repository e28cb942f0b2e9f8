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
        self._is_coloured = True
        follow_theme(self, self._tint)

    def set_coloured(self, is_coloured: bool) -> None:
        """Be the page's one coloured button, or for a while one like all others."""
        if is_coloured != self._is_coloured:
            self._is_coloured = is_coloured
            self._tint()

    def _tint(self) -> None:
        theme, palette, group = current_theme(self), QPalette(), QPalette.ColorGroup
        for live in (group.Active, group.Inactive) if self._is_coloured else ():
            palette.setColor(live, QPalette.ColorRole.Button, QColor(theme.highlight))
            palette.setColor(live, QPalette.ColorRole.ButtonText, QColor(theme.on_highlight))
        if palette != self.palette():
            self.setPalette(palette)
