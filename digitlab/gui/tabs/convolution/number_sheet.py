"""Slices of numbers as tables of colours in one picture, with the numbers where there is room; single cells can be painted anew."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QImage, QPainter, QPixmap

from digitlab.convolution.notation import written
from digitlab.gui.kit.cells.map_colours import Palette, map_pixels
from digitlab.gui.kit.cells.map_places import Cell, MapPlaces, places_of
from digitlab.gui.kit.pixels import packed
from digitlab.gui.kit.theme import Theme, blend

_FIGURES = 0.5  # of a cell's side, that its figure is high
_MOST_TEXTS = 400  # numbers whose lengths are compared
_GRIDDED = 16.0  # logical pixels; smaller cells have no lines between them
_SMALL = 9.0  # the largest of one figure
_DARKEST = 1e-9  # of a limit, so that nothing is divided by nothing
_PADDING = 0.25  # how much of the guide's colour lies over the frame of zeros


@dataclass(frozen=True, slots=True, eq=False)
class Slices:
    """Tables of one size.

    Attributes:
        values: (n, h, w); NaN where nothing stands yet.
        limit: The absolute value that has the full colour.
        palette: Their colours: diverging around zero, magnitudes, ink on paper, or red, green and blue, a slice each.
        columns: Slices in a row; None for as many as make them largest.
        frame: Rows and columns at each border that are padding.
        texts: What stands in a cell instead of its number, by the cell.
        widest: The longest number that may stand in a cell.
    """

    values: NDArray[np.float64]
    limit: float
    palette: Palette | Literal["rgb"]
    columns: int | None = 1
    frame: tuple[int, int] = (0, 0)
    texts: tuple[tuple[Cell, str], ...] = ()
    widest: str = ""

    def is_like(self, other: Slices) -> bool:
        """Whether they differ in nothing but single cells."""
        return self.values.shape == other.values.shape and self._look() == other._look()

    def changed_since(self, other: Slices) -> list[Cell]:
        """The cells that differ from slices that are alike."""
        changed = (self.values != other.values) & ~(np.isnan(self.values) & np.isnan(other.values))
        for cell, _ in {*self.texts} ^ {*other.texts}:
            changed[cell] = True
        return [(index, row, column) for index, row, column in np.argwhere(changed).tolist()]

    def _look(self) -> tuple[object, ...]:
        return self.limit, self.palette, self.columns, self.frame, self.widest


def longest(values: NDArray[np.float64]) -> str:
    """The longest of these numbers, as written; of very many, nearly the longest."""
    distinct = np.unique(values)
    some = distinct[:: math.ceil(len(distinct) / _MOST_TEXTS)].tolist()
    return max((written(value) for value in (*some, float(distinct[-1]))), key=len)


def _grown(font: QFont, zoom: float, widest: str) -> QFont:
    """The font, larger where cells have room for it."""
    metrics = QFontMetricsF(font)
    room = min(_FIGURES * zoom / metrics.height(), (zoom - 8) / max(1.0, metrics.horizontalAdvance(widest)))
    result = QFont(font)
    if room > 1:
        result.setPixelSize(round(QFontInfo(font).pixelSize() * room))
    return result


def ink_or_signed(values: NDArray[np.float64]) -> Palette:
    """Ink on paper, unless some values are negative."""
    return "signed" if (values < 0).any() else "ink"


def is_coloured(image: NDArray[np.float64]) -> bool:
    """Whether an image, (c, h, w), can be red, green and blue."""
    return len(image) == 3 and bool((image >= 0).all())


def white_of(image: NDArray[np.float64]) -> float:
    """The value that is full light: 255 of a picture, of the lecture's small whole numbers the largest."""
    largest = float(np.abs(image).max())
    return 255.0 if _SMALL < largest <= 255 else largest


class NumberSheet:
    """The picture of some slices.

    Attributes:
        places: Where the slices lie.
        has_numbers: Whether there is room for the numbers.
    """

    def __init__(
        self, slices: Slices, size: QSize, room: QRectF, ratio: float, most_zoom: float, font: QFont, theme: Theme
    ) -> None:
        """Lay slices out and paint them.

        Args:
            slices: What to paint.
            size: The picture's size, in logical pixels.
            room: Where in it they may lie.
            ratio: Device pixels a logical one.
            most_zoom: The largest side of a cell, in logical pixels.
            font: The numbers' font.
            theme: The widget's theme.
        """
        self._theme = theme
        count, height, width = slices.values.shape
        columns = None if slices.columns is None else min(slices.columns, count)
        self.places: MapPlaces = places_of((count, height, width), room, ratio, columns, most_zoom, QSizeF(0, 0))
        zoom = self.places.zoom
        self._font = _grown(font, zoom, slices.widest)
        metrics = QFontMetricsF(self._font)
        roomy = zoom >= metrics.capHeight() + 2
        self.has_numbers = roomy and metrics.horizontalAdvance(slices.widest) <= zoom - 2
        self._slices, self._size = slices, size * ratio
        self._pixmap: QPixmap | None = None

    @property
    def pixmap(self) -> QPixmap:
        """All of them, painted when somebody first looks: a page changes the size several times before it is seen."""
        if self._pixmap is None:
            self._pixmap = QPixmap(self._size)
            self._pixmap.setDevicePixelRatio(self.places.ratio)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._pixmap)
            self.paint(painter, self._slices)
            painter.end()
        return self._pixmap

    def paint(self, painter: QPainter, slices: Slices) -> None:
        """Paint all slices, on the screen's picture or on a sheet to be saved."""
        edge = 1 / self.places.ratio
        for index in range(len(slices.values)):
            painter.fillRect(self.places.map_rect(index).adjusted(-edge, -edge, edge, edge), QColor(self._theme.border))
        if self.has_numbers:
            self._paint_cells(painter, slices, [(a, b, c) for a, b, c in np.ndindex(slices.values.shape)])
            return
        _, height, width = slices.values.shape
        pixels = self._pixels(slices.values, slices, np.arange(len(slices.values))[:, None, None])
        pixels[pixels == 0] = QColor(self._theme.paper).rgb()
        self._tint_frame(pixels, slices.frame)
        for index, each in enumerate(pixels):
            image = QImage(each.data, width, height, 4 * width, QImage.Format.Format_RGB32)
            painter.drawImage(self.places.map_rect(index), image)

    def renew(self, slices: Slices, cells: Sequence[Cell]) -> QRectF:
        """Paint some cells anew; returns the rectangle around them, in logical pixels."""
        self._slices = slices
        if self._pixmap is not None:
            painter = QPainter(self._pixmap)
            self._paint_cells(painter, slices, cells)
            painter.end()
        around = QRectF()
        for cell in cells:
            around |= self.places.cell_rect(cell)
        return around

    def _paint_cells(self, painter: QPainter, slices: Slices, cells: Sequence[Cell]) -> None:
        painter.setFont(self._font)
        for cell, colour in zip(cells, self._colours(slices, cells), strict=True):
            place = self.places.cell_rect(cell)
            painter.fillRect(place, colour)
            if self.has_numbers:
                self._paint_number(painter, slices, cell, place, colour)

    def _paint_number(self, painter: QPainter, slices: Slices, cell: Cell, place: QRectF, colour: QColor) -> None:
        theme = self._theme
        if self.places.zoom >= _GRIDDED:
            painter.setPen(QColor(theme.grid))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        value = float(slices.values[cell])
        text = dict(slices.texts).get(cell) or ("" if np.isnan(value) else written(value))
        is_light = 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF() > 0.5
        painter.setPen(QColor(theme.text if is_light != theme.dark else theme.paper))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _colours(self, slices: Slices, cells: Sequence[Cell]) -> list[QColor]:
        at = tuple(np.array(cells).T)
        pixels = self._pixels(slices.values[at][None, None], slices, at[0][None, None])[0, 0].tolist()
        colours = [QColor.fromRgba(pixel) if pixel else QColor(self._theme.paper) for pixel in pixels]
        if any(slices.frame):
            inside = _inside(slices.values.shape[1:], slices.frame)
            colours = [
                colour if inside[cell[1:]] else self._padded(QColor(self._theme.paper))
                for cell, colour in zip(cells, colours, strict=True)
            ]
        return colours

    def _padded(self, colour: QColor) -> QColor:
        return blend(QColor(self._theme.guide), colour, _PADDING)

    def _tint_frame(self, pixels: NDArray[np.uint32], frame: tuple[int, int]) -> None:
        if any(frame):
            outside = ~_inside(pixels.shape[1:], frame)
            pixels[:, outside] = self._padded(QColor(self._theme.paper)).rgb()

    def _pixels(self, values: NDArray[np.float64], slices: Slices, indices: NDArray[np.intp]) -> NDArray[np.uint32]:
        """The colours of values, (n, h, w), of which each stands in the slice of its index."""
        if slices.palette == "rgb":
            levels = np.nan_to_num(values / max(slices.limit, _DARKEST)).clip(0, 1) * 255
            return np.where(np.isnan(values), np.uint32(0), packed(levels[..., None] * np.eye(3)[indices % 3]))
        limits = np.full(len(values), slices.limit)
        return map_pixels(
            values.astype(np.float32), limits, slices.palette == "signed", self._theme, ink=slices.palette == "ink"
        )


def _inside(shape: tuple[int, ...], frame: tuple[int, int]) -> NDArray[np.bool_]:
    """(h, w) what is no padding."""
    inside = np.zeros(shape, np.bool_)
    inside[frame[0] : shape[0] - frame[0], frame[1] : shape[1] - frame[1]] = True
    return inside
