"""One button to take along what a panel shows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

_KINDS = {"png": "Picture for slides (PNG)…", "svg": "Picture for print (SVG)…", "csv": "Numbers (CSV)…"}


class SaveButton(QPushButton):
    """Opens a menu of file formats.

    Signals:
        save_requested: "png", "svg" or "csv".
    """

    save_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("Save")
        self.setToolTip("Save this page as a picture or as numbers, with the networks, n, seed and pose")
        menu = QMenu(self)
        for kind, text in _KINDS.items():
            action = QAction(text, menu)
            action.setData(kind)
            menu.addAction(action)
        menu.triggered.connect(self._on_menu_triggered)
        self.setMenu(menu)

    def _on_menu_triggered(self, action: QAction) -> None:
        self.save_requested.emit(action.data())
