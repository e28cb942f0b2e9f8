"""One button to take along what a panel shows."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.signals import Emits, signal
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
"""What can be taken along, and how, by the words of the menu: as a file of a format, or on the clipboard."""


class SaveButton(QPushButton):
    """Opens a menu of what can be taken along.

    Signals:
        save_requested: A key of KINDS.
    """

    save_requested: Emits[str] = signal(str)

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
        self.save_requested.emit(action.data())
        wish(self, Export(action.data()))
