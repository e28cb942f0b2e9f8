"""The handbook in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QSize, QUrl
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import vbox
from digitlab.shipped import resources

_SIZE = QSize(860, 640)


class Handbook(QDialog):
    """Shows the pages of ``resources/handbook``; their links lead from one to another, Alt+Left back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Handbook of digitlab")
        self.resize(_SIZE)
        browser = named(QTextBrowser(), "handbook", "Handbook")
        browser.setOpenExternalLinks(True)
        browser.setSource(QUrl.fromLocalFile(str(resources() / "handbook" / "README.md")))
        vbox(browser, on=self)
