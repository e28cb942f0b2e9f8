"""Two buttons that a page has for undo: they take back what was changed last, wherever it was, and say what that is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.text import as_plain
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.shell.history import Steps
from digitlab.gui.shell.view import wish_on_click
from digitlab.gui.shell.wishes import Redo, Undo


class UndoButtons(QWidget):
    """Undo and redo, side by side."""

    def __init__(self, undo: str, redo: str, side: int, parent: QWidget | None = None) -> None:
        """Buttons of these object names, with icons of so many pixels."""
        super().__init__(parent)
        self._undo, self._redo = (named(QToolButton(), name) for name in (undo, redo))
        for button in (self._undo, self._redo):
            button.setIconSize(QSize(side, side))
            button.setAutoRaise(True)
        hbox(self._undo, self._redo, spacing=4, on=self)
        wish_on_click(self._undo, Undo)
        wish_on_click(self._redo, Redo)
        follow_theme(self, self._tint)
        self.show_steps(Steps())

    def show_steps(self, steps: Steps) -> None:
        """Offer what can be undone, and done again."""
        for button, text, can in (
            (self._undo, steps.undo_text, steps.undo),
            (self._redo, steps.redo_text, steps.redo),
        ):
            button.setEnabled(bool(can))
            button.setToolTip(as_plain(text))
            button.setAccessibleName(text)

    def _tint(self) -> None:
        theme = current_theme(self)
        self._undo.setIcon(icon("undo", theme))
        self._redo.setIcon(icon("redo", theme))
