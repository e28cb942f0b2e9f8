"""Maps of units, each of which is switched by a click."""

from __future__ import annotations

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.map_grid import MapGrid


class UnitGrid(MapGrid):
    """Announces a click once, however far the mouse is dragged with its button held."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, most_zoom=32)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons():
            super().mouseMoveEvent(event)
