"""A card: the ground of what belongs together, and is read as one."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from typing_extensions import override

from digitlab.gui.kit.control_shapes import paint_card
from digitlab.gui.kit.themed import ThemedWidget


class Card(ThemedWidget):
    """What lies on a ground of its own, with round corners."""

    role = QAccessible.Role.Grouping

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, QRectF(self.rect()), self._theme)
        painter.end()
