"""Where the maps of a grid lie, and how large they can be: cells in whole device pixels, as many columns as make them largest."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

Cell = tuple[int, int, int]
"""Map, row and column."""


@dataclass(frozen=True, slots=True)
class MapPlaces:
    """Places of equal maps in rows and columns, in logical pixels.

    Attributes:
        shape: How many maps, and their height and width in cells.
        columns: Maps in a row.
        zoom: The side of a cell.
        pitch: From one map to the next, to the right and down.
        origin: The first map's corner.
        gap: What lies between two columns.
        ratio: Device pixels a logical one.
    """

    shape: Cell
    columns: int
    zoom: float
    pitch: tuple[float, float]
    origin: tuple[float, float]
    gap: float
    ratio: float

    def map_rect(self, index: int) -> QRectF:
        """Where a map's cells lie."""
        row, column = divmod(index, self.columns)
        width = self.shape[2] * self.zoom
        indent = (self._column_width() - width) / 2  # a name may be wider than its map
        indent = math.floor(indent * self.ratio) / self.ratio
        left, top = self.origin[0] + column * self.pitch[0] + indent, self.origin[1] + row * self.pitch[1]
        return QRectF(left, top, width, self.shape[1] * self.zoom)

    def name_rect(self, index: int, height: float) -> QRectF:
        """Where a map's name stands, under it."""
        place = self.map_rect(index)
        return QRectF(place.center().x() - self._column_width() / 2, place.bottom() + 1, self._column_width(), height)

    def cell_rect(self, cell: Cell) -> QRectF:
        """Where one cell lies."""
        index, row, column = cell
        corner = self.map_rect(index).topLeft() + QPointF(column * self.zoom, row * self.zoom)
        return QRectF(corner, QSizeF(self.zoom, self.zoom))

    def cell_at(self, point: QPointF) -> Cell | None:
        """The cell at a point; None between the maps."""
        across, down = (
            (at - first) / step for at, first, step in zip(point.toTuple(), self.origin, self.pitch, strict=True)
        )
        index = math.floor(down) * self.columns + math.floor(across)
        if not (0 <= across < self.columns and 0 <= index < self.shape[0]):
            return None
        place = self.map_rect(index)
        if not place.contains(point):
            return None
        inside = (point - place.topLeft()) / self.zoom
        return index, min(int(inside.y()), self.shape[1] - 1), min(int(inside.x()), self.shape[2] - 1)

    def stepped(self, cell: Cell, across: int, down: int) -> Cell:
        """The next cell to the right or below, in the next map where the present one ends, at the border the same."""
        count, height, width = self.shape
        index, row, column = cell
        row, column = row + down, column + across
        map_row, map_column = divmod(index, self.columns)
        map_row, map_column = map_row + row // height, map_column + column // width
        next_index = map_row * self.columns + map_column
        if map_row < 0 or not 0 <= map_column < self.columns or next_index >= count:
            return cell
        return next_index, row % height, column % width

    def _column_width(self) -> float:
        return self.pitch[0] - self.gap


def gap_of(shape: Cell) -> int:
    """What lies between two maps, in logical pixels: a hair between single cells."""
    return 1 if shape[2] == 1 else 3


def places_of(
    shape: Cell, room: QRectF, ratio: float, columns: int | None, most_zoom: float, name: QSizeF, spread: bool = False
) -> MapPlaces:
    """Lay maps out, as large as they fit.

    Args:
        shape: How many maps, and their height and width in cells.
        room: What there is, in logical pixels.
        ratio: Device pixels a logical one.
        columns: Maps in a row; None for as many as make the maps largest.
        most_zoom: The largest side of a cell, in logical pixels.
        name: The least room for a name under a map; empty for none.
        spread: Whether all maps stand in one row and share the whole width.
    """
    count, height, width = shape
    gap, most = (
        max(1, round(gap_of(shape) * ratio)),
        max(1, math.floor(most_zoom * ratio)),
    )  # device pixels, as all here
    left, top = math.ceil(room.left() * ratio), math.ceil(room.top() * ratio)
    right, down = math.floor(room.right() * ratio) - left + gap, math.floor(room.bottom() * ratio) - top + gap
    name_width, name_height = math.ceil(name.width() * ratio), math.ceil(name.height() * ratio)

    def fitting(across: int) -> int:
        """The side of a cell."""
        column, row = right // across - gap, down // math.ceil(count / across) - gap - name_height
        return min(column // width, row // height, most) if column >= name_width else 0

    columns = count if spread else columns
    choices = range(1, count + 1) if columns is None else (columns,)
    across = max(choices, key=lambda each: (fitting(each), -math.ceil(count / each), -each))
    zoom = max(1, fitting(across))
    pitch = max(width * zoom, right // across - gap if spread else name_width) + gap
    left += max(0, (right - min(across, count) * pitch) // 2)
    steps = pitch / ratio, (height * zoom + name_height + gap) / ratio
    return MapPlaces(shape, across, zoom / ratio, steps, (left / ratio, top / ratio), gap / ratio, ratio)
