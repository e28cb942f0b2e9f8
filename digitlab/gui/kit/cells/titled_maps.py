"""A title, and below it maps of one size whose cells one points at."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.map_places import Cell, MapPlaces
from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.gui.kit.cells.squares import ARROWS


class TitledMaps(PointedWidget[Cell]):
    """Announces the cell that is pointed at; a subclass paints the maps.

    Signals:
        cell_pointed: (map, row, column) where the pointer, or the keyboard's cursor, is; None when it leaves.
    """

    cell_pointed = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """No maps; "" for no title."""
        super().__init__(parent)
        self._title = title
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        self.hovered.connect(self._on_hovered)
        self.hover_left.connect(self._on_hover_left)

    def show_title(self, title: str) -> None:
        """Show a title above the maps."""
        if title != self._title:
            self._title = title
            self.setAccessibleName(title)
            self.update(0, 0, self.width(), self._text_height())

    def places(self) -> MapPlaces | None:
        """Where the maps lie; None while there are none."""
        raise NotImplementedError

    def _paint_title(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.text))
        elided = QFontMetricsF(self.font()).elidedText(self._title, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, 0, self.width(), self._text_height()), Qt.AlignmentFlag.AlignHCenter, elided)

    def _on_hovered(self, cell: Cell) -> None:
        self.show_pointer(cell)
        self.cell_pointed.emit(cell)

    def _on_hover_left(self) -> None:
        self.show_pointer(None)
        self.cell_pointed.emit(None)

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> Cell | None:
        places = self.places()
        return None if places is None else places.cell_at(point)

    @override
    def _stepped(self, place: Cell, key: Qt.Key) -> Cell | None:
        places = self.places()
        if places is None or key not in ARROWS:
            return None
        down, across = ARROWS[key]
        return places.stepped(place, across, down)
