"""Maps of units, each of which is switched by a click."""

from __future__ import annotations

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.kit.signals import Emits, signal


class UnitGrid(MapGrid):
    """Announces a click once, however far the mouse is dragged with its button held.

    Signals:
        unit_clicked: A map's number: it was clicked, or Enter was pressed on it.
        unit_pointed: A map's number; None when the pointer leaves.
    """

    unit_clicked: Emits[int] = signal(int)
    unit_pointed: Emits[int | None] = signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, most_zoom=32)
        self.cell_clicked.connect(self._on_cell_clicked)
        self.cell_pointed.connect(self._on_cell_pointed)

    def _on_cell_clicked(self, index: int, _row: int, _column: int) -> None:
        self.unit_clicked.emit(index)

    def _on_cell_pointed(self, cell: tuple[int, int, int] | None) -> None:
        self.unit_pointed.emit(None if cell is None else cell[0])

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons():
            super().mouseMoveEvent(event)
