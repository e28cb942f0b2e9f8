"""Maps of one size, side by side: filters, feature maps, activations."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.cell_marks import Mask, paint_banded
from digitlab.gui.kit.cells.map_colours import map_pixels
from digitlab.gui.kit.cells.map_places import Cell, MapPlaces, places_of
from digitlab.gui.kit.cells.titled_maps import TitledMaps
from digitlab.gui.kit.pixels import image_of
from digitlab.gui.kit.typeface import bolder, zoom_of
from digitlab.language import tr

_WIDEST_NAME = 36.0  # logical pixels that a name may claim; a longer one is cut short where its map is narrower


@dataclass(frozen=True, slots=True, eq=False)
class MapSheet:
    """Maps of one size.

    Attributes:
        maps: (n, h, w); NaN where nothing is.
        signed: Whether the values diverge around zero, as weights and contributions do; otherwise they are magnitudes,
            or activations.
        limits: (n,) the absolute value that has the full colour, per map (:func:`limits_of`).
        names: The names that stand under the maps; () for none.
        ink: Whether the values are the ink itself, painted as ink on paper.
        marked: The map that is marked in the accent of the grid, frame and name: what was answered; None for none.
    """

    maps: NDArray[np.float32]
    signed: bool
    limits: NDArray[np.float64]
    names: tuple[str, ...] = ()
    ink: bool = False
    marked: int | None = None

    @classmethod
    def of_ink(cls, images: NDArray[np.float32], names: tuple[str, ...] = (), marked: int | None = None) -> MapSheet:
        """Images (n, h, w) as ink on paper: 1 is ink, 0 is paper, NaN is nothing at all."""
        return cls(images, signed=False, limits=np.ones(len(images)), names=names, ink=True, marked=marked)


class MapGrid(TitledMaps):
    """Maps of one size, side by side, as large as fits: each cell a whole number of device pixels, nearest neighbour.

    The pointer, the outline and the mark go silently when maps of another number or size come.

    Signals:
        cell_clicked: Map, row, column.
    """

    usual_size = (160, 120)
    cell_clicked = Signal(int, int, int)

    def __init__(
        self,
        title: str,
        parent: QWidget | None = None,
        *,
        columns: int | None = None,
        most_zoom: int = 12,
        spread: bool = False,
    ) -> None:
        """An empty grid.

        Args:
            title: Stands above the maps; "" for none.
            parent: The owner.
            columns: Maps in a row; None for as many as make the maps largest.
            most_zoom: The largest side of a cell, in logical pixels of a window of the usual size.
            spread: Whether all maps stand in one row and share the whole width, as those of another grid below do.
        """
        super().__init__(title, parent)
        self._columns, self._most_zoom, self._spread = columns, most_zoom, spread
        self._sheet: MapSheet | None = None
        self._atlas: tuple[MapPlaces, QImage, QPointF] | None = None
        self._places: tuple[tuple[object, ...], MapPlaces] | None = None
        self._selected: int | None = None
        self._mark: Cell | None = None
        self._outline: list[QLineF] = []
        self._outlined: int | None = None
        self.requested.connect(self._on_requested)

    @override
    def _retint(self) -> None:
        self._atlas = None

    def show_sheet(self, sheet: MapSheet | None) -> None:
        """Show these maps, or none."""
        if sheet is None or self._sheet is None or sheet.maps.shape != self._sheet.maps.shape:
            self._pointer, self._mark, self._outline = None, None, []
        self._sheet, self._atlas = sheet, None
        self._describe()
        self.update()

    def show_selected(self, index: int | None) -> None:
        """Frame one map."""
        if index != self._selected:
            self._selected = index
            self.update()

    def show_outline(self, mask: Mask | None, only: int | None = None) -> None:
        """Outline the true cells of a mask, (h, w), on every map or on one."""
        self._outline = [] if mask is None else border_lines(mask)
        self._outlined = only
        self.update()

    def show_mark(self, cell: Cell | None) -> None:
        """Frame one cell of one map."""
        if cell != self._mark:
            self._mark = cell
            self.update()

    @override
    def places(self) -> MapPlaces | None:
        if self._sheet is None or not len(self._sheet.maps):
            return None
        line = self._text_height()
        top = line + 2 if self._title else 1.0
        room = QRectF(1, top, self.width() - 2, self.height() - top - 1)
        names, ratio, larger = self._sheet.names, self.devicePixelRatioF(), zoom_of(self)
        key = self._sheet.maps.shape, names, room.getRect(), ratio, larger
        if self._places is None or self._places[0] != key:
            widest = max((QFontMetricsF(self.font()).horizontalAdvance(name) for name in names), default=0.0)
            name = QSizeF(min(widest, _WIDEST_NAME * larger), line) if names else QSizeF(0, 0)
            count, height, width = self._sheet.maps.shape
            shape = (count, height, width)
            most = max(1, round(self._most_zoom * larger))
            self._places = key, places_of(shape, room, ratio, self._columns, most, name, self._spread)
        return self._places[1]

    def _describe(self) -> None:
        sheet = self._sheet
        if sheet is None or not sheet.maps.size or np.isnan(sheet.maps).all():
            self.setAccessibleDescription(tr("Nothing to show yet."))
            return
        count, height, width = sheet.maps.shape
        low, high = np.nanmin(sheet.maps), np.nanmax(sheet.maps)
        most = np.unravel_index(np.nanargmax(sheet.maps), sheet.maps.shape)
        said = tr(
            "{count} of {width} by {height} values from {low:.2g} to {high:.2g}.",
            count=count,
            width=width,
            height=height,
            low=low,
            high=high,
        )
        if low < high:
            where = _where(sheet, (int(most[0]), int(most[1]), int(most[2])))
            said += " " + tr("The largest lies in {where}.", where=where)
        self.setAccessibleDescription(said)

    def _paint_maps(self, painter: QPainter, sheet: MapSheet, places: MapPlaces) -> None:
        if self._atlas is None or self._atlas[0] is not places:
            pixels = map_pixels(sheet.maps, sheet.limits, sheet.signed, self._theme, ink=sheet.ink)
            self._atlas = (places, *_atlas(pixels, places, QColor(self._theme.border).rgb()))
        painter.drawImage(self._atlas[2], self._atlas[1])

    def _paint_names(self, painter: QPainter, sheet: MapSheet, places: MapPlaces) -> None:
        metrics, line = QFontMetricsF(painter.font()), self._text_height()
        for index, name in enumerate(sheet.names):
            is_marked = index == sheet.marked
            painter.setFont(bolder(self.font()) if is_marked else self.font())
            painter.setPen(self._theme.legible(self._accent_colour()) if is_marked else QColor(self._theme.muted))
            place = places.name_rect(index, line)
            elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, place.width() + 1)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextDontClip, elided)

    def _paint_frames(self, painter: QPainter, places: MapPlaces) -> None:
        """Paint the outline, the mark and the selection, each on a band of paper, to be seen on every colour."""
        count = places.shape[0]
        lines: list[QLineF] = []
        outlined = range(count) if self._outlined is None else (self._outlined,)
        for index in outlined if self._outline else ():
            corner, zoom = places.map_rect(index).topLeft(), places.zoom
            lines += [QLineF(each.p1() * zoom + corner, each.p2() * zoom + corner) for each in self._outline]
        frames = [
            places.cell_rect(cell) for cell in (self._pointer, self._mark) if cell is not None and cell[0] < count
        ]
        marked = self._sheet.marked if self._sheet else None
        if marked is not None:
            own = [places.map_rect(marked).adjusted(-1, -1, 1, 1)]
            paint_banded(painter, self._theme, rects=own, colour=self._accent_colour().name())
        if self._selected is not None and self._selected < count:
            frames.append(places.map_rect(self._selected).adjusted(-1, -1, 1, 1))
        paint_banded(painter, self._theme, rects=frames, lines=lines)

    def _on_requested(self, cell: Cell) -> None:
        self.cell_clicked.emit(*cell)

    @override
    def words_of(self, place: Cell) -> str:
        return "" if self._sheet is None else f"{_where(self._sheet, place)}: {self._sheet.maps[place]:.4g}"

    @override
    def _marked_place(self) -> Cell:
        return self._mark or (self._selected or 0, 0, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, places = QPainter(self), self.places()
        if self._title:
            self._paint_title(painter)
        if self._sheet is not None and places is not None:
            self._paint_maps(painter, self._sheet, places)
            self._paint_names(painter, self._sheet, places)
            self._paint_frames(painter, places)
        painter.end()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(32, self._text_height() + 32)


def _where(sheet: MapSheet, cell: Cell) -> str:
    """A cell in words; of a map that stands alone, or that is one cell, no more than is needed."""
    index, row, column = cell
    count, height, width = sheet.maps.shape
    place = "" if height == width == 1 else tr("row {row}, column {column}", row=row + 1, column=column + 1)
    name = sheet.names[index] if sheet.names else str(index + 1) if count > 1 or not place else ""
    return ", ".join(filter(None, (name and tr("map {name}", name=name), place)))


def border_lines(mask: Mask) -> list[QLineF]:
    """The edges between true and false cells of a mask, (h, w), in cells from its corner; straight ones are one line."""
    lines = []
    for cells, upright in ((mask, False), (mask.T, True)):
        along, across = cells.shape
        padded = np.zeros((along + 2, across + 2), np.int8)
        padded[1:-1, 1:-1] = cells
        edges = padded[1:] != padded[:-1]  # (along + 1, across + 2): the padding's first and last cell are no edges
        at, ends = np.nonzero(edges[:, 1:] != edges[:, :-1])  # begins and ends in turn
        for place, begin, end in zip(at[::2].tolist(), ends[::2].tolist(), ends[1::2].tolist(), strict=True):
            lines.append(QLineF(place, begin, place, end) if upright else QLineF(begin, place, end, place))
    return lines


def _atlas(pixels: NDArray[np.uint32], places: MapPlaces, border: int) -> tuple[QImage, QPointF]:
    """Lay the maps and their borders out in one picture, in device pixels: painting hundreds one by one takes too long.

    Args:
        pixels: (n, h, w) of Qt's ARGB32, one a cell.
        places: Where the maps lie.
        border: The colour around each map.

    Returns:
        The picture, and where its corner belongs, in logical pixels.
    """
    ratio, zoom = places.ratio, round(places.zoom * places.ratio)
    right, down = (round(step * ratio) for step in places.pitch)
    count, height, width = pixels.shape[0], pixels.shape[1] * zoom, pixels.shape[2] * zoom
    rows = math.ceil(count / places.columns)
    corner = places.map_rect(0).topLeft() - QPointF(1, 1) / ratio
    canvas = np.zeros((rows * down + 1, places.columns * right + 1), np.uint32)
    slots = canvas[:-1, :-1].reshape(rows, down, places.columns, right).swapaxes(1, 2)  # (rows, columns, down, right)
    for row in range(rows):
        each = pixels[row * places.columns : (row + 1) * places.columns]
        slot = slots[row, : len(each)]
        slot[:, : height + 2, : width + 2] = border
        slot[:, 1 : height + 1, 1 : width + 1] = each.repeat(zoom, axis=1).repeat(zoom, axis=2)
        top, end = row * down, len(each) * right
        if right == width + 1:  # each map's right border is the next one's left, but for the last map's
            canvas[top : top + height + 2, end] = border
        if down == height + 1:
            canvas[top + down, : end + 1][canvas[top, : end + 1] == border] = border
    image = image_of(canvas)
    image.setDevicePixelRatio(ratio)
    return image, corner
