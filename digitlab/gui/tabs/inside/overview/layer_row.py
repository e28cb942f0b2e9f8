"""A network's layers from left to right, each with all its maps: as large as fits beside one another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.map_grid import MapGrid, MapSheet
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import bolder, set_type
from digitlab.gui.tabs.inside.overview.layer_columns import (
    MOST_CELL,
    SPACING,
    Layout,
    columns_of,
    height_for,
    total,
    width_of,
)

_MOST_SPACING = 32
_LINES = 4  # of text: name and size above, the formula in two lines below
_SMALL, _LENS, _SPARE = 60, 130, 10  # logical pixels: of a map that is magnified, to which side, and how far beside it
_LEAST_MAPS = 62  # the maps' height where a row is as low as it can be


@dataclass(frozen=True, slots=True, eq=False)
class LayerSheet:
    """One layer of the row.

    Attributes:
        name: The name of the layer, in short.
        size: How many maps of which size, as text.
        formula: The formula of the number of parameters, in lines; () where nothing is learned.
        sheet: The maps.
        joins: Whether it may stand under the layer before, where the width is scarce.
    """

    name: str
    size: str
    formula: tuple[str, ...]
    sheet: MapSheet
    joins: bool = False


class LayerRow(ThemedWidget):
    """The layers of one network.

    Attributes:
        layers: What is shown of each.

    Signals:
        unit_pointed: (layer, (map, row, column)) where the pointer is; None when it leaves.
        unit_requested: Layer and map that were clicked.
    """

    role = QAccessible.Role.Grouping
    unit_pointed: Emits[tuple[int, Cell] | None] = signal(object)
    unit_requested: Emits[int, int] = signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """No layers."""
        super().__init__(parent)
        self.layers: tuple[LayerSheet, ...] = ()
        self._layouts: list[Layout] = []
        self._grids: list[MapGrid] = []
        self._slots: list[QRect] = []
        set_type(self, SMALL_PT)
        self._lens = MapGrid("", self)
        self._lens.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lens.setAutoFillBackground(True)
        self._lens.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_layers(self, layers: Sequence[LayerSheet]) -> None:
        """Show these layers."""
        moved = _shapes(layers) != _shapes(self.layers)
        self.layers = tuple(layers)
        if moved:
            self._layouts = [self._layout_of(layer) for layer in layers]
            self._make_grids()
        for grid, layer in zip(self._grids, layers, strict=True):
            grid.set_accent(self.accent)
            grid.show_sheet(layer.sheet)
        self._lens.hide()

    def show_selected(self, layer: int | None, unit: int) -> None:
        """Frame one map of one layer."""
        for index, grid in enumerate(self._grids):
            grid.show_selected(unit if index == layer else None)

    def grid(self, layer: int) -> MapGrid:
        """The maps of a layer."""
        return self._grids[layer]

    def slot(self, layer: int) -> QRect:
        """The place of a layer: its maps, and what is written above and below them."""
        return self._slots[layer]

    def area(self) -> int:
        """How many cells all maps have."""
        return sum(layer.sheet.maps.size for layer in self.layers)

    def _make_grids(self) -> None:
        for grid in self._grids[len(self.layers) :]:
            grid.hide()
            grid.deleteLater()
        del self._grids[len(self.layers) :]
        for index in range(len(self._grids), len(self.layers)):
            grid = MapGrid("", self, most_zoom=MOST_CELL)
            grid.cell_pointed.connect(partial(self._on_cell_pointed, index))
            grid.cell_clicked.connect(partial(self._on_cell_clicked, index))
            self._grids.append(grid)
        for grid, layer in zip(self._grids, self.layers, strict=True):
            grid.setAccessibleName(f"{layer.name}, {layer.size}")
            grid.show()
        self._lay_out()
        self._claim_height()
        self.update()

    def _layout_of(self, layer: LayerSheet) -> Layout:
        """What a layer needs, in logical pixels."""
        count, height, width = layer.sheet.maps.shape
        metrics, line = QFontMetricsF(self.font()), self._text_height()
        texts = [metrics.horizontalAdvance(text) for text in (layer.size, *layer.formula)]
        texts.append(QFontMetricsF(self._bold()).horizontalAdvance(layer.name))
        names = [math.ceil(metrics.horizontalAdvance(name)) for name in layer.sheet.names]
        lines = (_LINES if layer.formula else 2) * line
        named = (max(names, default=0), line if names else 0)
        return Layout((count, height, width), named, math.ceil(max(texts)), lines, layer.joins)

    def _lay_out(self) -> None:
        """Give every layer its place."""
        line, height = self._text_height(), self.height()
        columns = columns_of(self._layouts, self.width(), height)
        spare = (self.width() - total(columns, height)) // max(1, len(columns) - 1)
        left, self._slots = 0, []
        for column in columns:
            width, share = width_of(column, height), height // len(column)
            for row, layout in enumerate(column):
                top = row * share
                slot = QRect(left, top, width, share if row < len(column) - 1 else height - top)
                self._grids[len(self._slots)].setGeometry(left, top + 2 * line, width, slot.height() - layout.lines)
                self._slots.append(slot)
            left += width + SPACING + min(max(spare, 0), _MOST_SPACING)

    def _claim_height(self) -> None:
        """Be high enough for all maps to fit into the width."""
        self.setMinimumHeight(height_for(self._layouts, self.width(), _LINES * self._text_height() + _LEAST_MAPS))

    def _bold(self) -> QFont:
        return bolder(self.font())

    def _magnify(self, layer: int, cell: Cell | None) -> None:
        """Show the map under the pointer once more, large, where it is small."""
        places, sheet = self._grids[layer].places(), self.layers[layer].sheet
        _, height, width = sheet.maps.shape
        if cell is None or places is None or width == 1 or places.zoom * width > _SMALL:
            self._lens.hide()
            return
        one = slice(cell[0], cell[0] + 1)
        self._lens.show_sheet(replace(sheet, maps=sheet.maps[one], limits=sheet.limits[one], names=(), marked=None))
        self._lens.show_mark((0, *cell[1:]))
        zoom = max(1, _LENS // width)
        size = QSize(zoom * width + 6, zoom * height + 6)
        small = places.map_rect(cell[0]).toRect().translated(self._grids[layer].pos())
        left = (
            small.right() + _SPARE
            if small.right() + _SPARE + size.width() < self.width()
            else small.left() - _SPARE - size.width()
        )
        top = min(max(0, small.center().y() - size.height() // 2), max(0, self.height() - size.height()))
        self._lens.setGeometry(QRect(QPoint(left, top), size))
        self._lens.raise_()
        self._lens.show()

    def _on_cell_pointed(self, layer: int, cell: Cell | None) -> None:
        self._magnify(layer, cell)
        self.unit_pointed.emit(None if cell is None else (layer, cell))

    def _on_cell_clicked(self, layer: int, unit: int, _row: int, _column: int) -> None:
        self.unit_requested.emit(layer, unit)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.layers:
            self._layouts = [self._layout_of(layer) for layer in self.layers]
            self._lay_out()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        if event.size().width() != event.oldSize().width():
            self._claim_height()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, line = QPainter(self), self._theme, self._text_height()
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextDontClip
        for layer, slot in zip(self.layers, self._slots, strict=True):
            first = QRectF(slot.left(), slot.top(), slot.width(), line)
            painter.setFont(self._bold())
            painter.setPen(QColor(theme.text))
            painter.drawText(first, middle, layer.name)
            painter.setFont(self.font())
            painter.drawText(first.translated(0, line), middle, layer.size)
            painter.setPen(QColor(theme.muted))
            for index, text in enumerate(layer.formula):
                painter.drawText(first.translated(0, slot.height() - (2 - index) * line), middle, text)
        painter.end()


def _shapes(layers: Sequence[LayerSheet]) -> list[tuple[object, ...]]:
    return [(layer.name, layer.size, layer.formula, layer.sheet.maps.shape, layer.sheet.names) for layer in layers]
