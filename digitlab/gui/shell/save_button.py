"""One button to save or copy what a page shows."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Export

COPIED_PICTURE, COPIED_NUMBERS = "copied picture", "copied numbers"
KINDS = {
    "png": "Picture for slides (PNG)…",
    "svg": "Picture for print (SVG)…",
    "csv": "Numbers (CSV)…",
    COPIED_PICTURE: "Copy picture",
    COPIED_NUMBERS: "Copy numbers",
}
"""What can be saved and copied, with the words of the menu: a file of a format, or the clipboard."""


class SaveButton(QPushButton):
    """Opens a menu of what can be saved and copied, and wishes what is chosen: an :class:`Export`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("Save")
        self.setToolTip("Save or copy this page as a picture or as numbers, with the networks, n, seed and pose")
        menu = QMenu(self)
        for kind, text in KINDS.items():
            action = QAction(text, menu)
            action.setData(kind)
            menu.addAction(action)
        menu.triggered.connect(self._on_menu_triggered)
        self.setMenu(menu)
        name_part("save", self)

    def choose(self, kind: str) -> None:
        """Choose from the menu: a key of KINDS."""
        next(action for action in self.menu().actions() if action.data() == kind).trigger()

    def _on_menu_triggered(self, action: QAction) -> None:
        wish(self, Export(action.data()))
