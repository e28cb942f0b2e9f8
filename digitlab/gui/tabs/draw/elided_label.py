"""One line of text that ends in dots where there is too little room for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from digitlab.gui.kit.text import Text
from digitlab.gui.kit.themed import Tone


class ElidedLabel(Text):
    """A label as wide as there is room; ``text`` is all of it."""

    def __init__(self, size: float | None = None, tone: Tone | None = None) -> None:
        """Make a label that says nothing yet; size and tone are those of :class:`Text`."""
        super().__init__("", size, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        said = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), said)
