"""One button to keep the bench as it is in a file, and to come back to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from digitlab.gui.kit.controls.parts import name_part


class StateButton(QPushButton):
    """Opens a menu.

    Signals:
        keep_requested: The state shall be saved.
        open_requested: A saved state shall be opened.
    """

    keep_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("State", parent)
        self.setToolTip("Keep the bench as it is now in a file, or open one")
        menu = QMenu(self)
        menu.addAction("Save this state…", self.keep_requested.emit)
        menu.addAction("Open a state…", self.open_requested.emit)
        self.setMenu(menu)
        name_part("state", self)
