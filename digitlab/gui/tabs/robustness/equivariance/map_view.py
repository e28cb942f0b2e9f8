"""One map of signed values: paper is zero, one colour lies below it and one above."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.pixels import channels, image_of, packed
from digitlab.gui.kit.theme import SMALL_PT, Theme
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import set_type
from digitlab.language import tr

Map = NDArray[np.float64]

_LEAST_TINT = 0.3  # the least tint of a value that must be seen
_SCALE_WIDTH = 12


@dataclass(frozen=True, slots=True, eq=False)
class MapPicture:
    """What a map view shows.

    Attributes:
        values: (h, w); NaN where nothing is known.
        limit: The absolute value that has the full colour, >= 0.
        cells: What a cell is, in words: the title of the axes.
        field: The border of the field in cells: left, top and side; None where it is the map's own.
        least: Values above this, either way, are tinted enough to be seen; None where small ones may fade.
    """

    values: Map
    limit: float
    cells: str = ""
    field: tuple[float, float, float] | None = None
    least: float | None = None


class MapView(ThemedWidget):
    """A map in squares of one size, each a whole number of device pixels, with a title and axes in cells."""

    def __init__(self, title: str, like: MapView | None = None, parent: QWidget | None = None) -> None:
        """An empty map; ``like`` another one beside it, whose cells are to be of the same size."""
        super().__init__(parent)
        self._title, self._like = title, like or self
        self._picture: MapPicture | None = None
        set_type(self, SMALL_PT)
        self._describe()

    def show_map(self, title: str, picture: MapPicture | None) -> None:
        """Show a map, or none."""
        self._title, self._picture = title, picture
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleName(self._title)
        if self._picture is None or np.isnan(self._picture.values).all():
            self.setAccessibleDescription(tr("Nothing to show yet."))
            return
        low, high = np.nanmin(self._picture.values), np.nanmax(self._picture.values)
        height, width = self._picture.values.shape
        self.setAccessibleDescription(
            tr(
                "{width} by {height} values from {low:.2g} to {high:.2g}.",
                width=width,
                height=height,
                low=low,
                high=high,
            )
        )

    def _place(self, shape: tuple[int, ...]) -> QRectF:
        """Where the cells lie, in logical pixels."""
        ratio, line = self.devicePixelRatioF(), QFontMetricsF(self.font()).height()
        gutter = self._gutter()
        width, height = self._like.width() - gutter - 2, self._like.height() - 2 * line - 4
        zoom = max(1, math.floor(min(width / shape[1], height / shape[0]) * ratio)) / ratio
        left = gutter + (self.width() - gutter - shape[1] * zoom) / 2
        return QRectF(_whole(left, ratio), _whole(line + 2, ratio), shape[1] * zoom, shape[0] * zoom)

    def _gutter(self) -> float:
        return math.ceil(QFontMetricsF(self.font()).horizontalAdvance("00") + 6)

    def _paint_axes(self, painter: QPainter, place: QRectF, picture: MapPicture) -> None:
        line = QFontMetricsF(painter.font()).height()
        height, width = picture.values.shape
        painter.setPen(QColor(self._theme.muted))
        left = QRectF(0, place.top(), place.left() - 4, line)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if height > 1:
            painter.drawText(left, right, "0")
            painter.drawText(left.translated(0, place.height() - line), right, str(height))
        below = QRectF(place.left(), place.bottom() + 1, place.width(), line)
        metrics = QFontMetricsF(painter.font())
        spare = below.width() - metrics.horizontalAdvance(f"0  {picture.cells}  {width}")
        outside = min(max(0.0, -spare), self.width() - below.right())  # so far the numbers make room for the title
        painter.drawText(below.adjusted(-outside, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, "0")
        painter.drawText(below.adjusted(0, 0, outside, 0), Qt.AlignmentFlag.AlignRight, str(width))
        painter.drawText(below.adjusted(-40, 0, 40, 0), Qt.AlignmentFlag.AlignHCenter, picture.cells)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, picture = QPainter(self), self._theme, self._picture
        line = QFontMetricsF(painter.font()).height()
        shape = (28, 28) if picture is None else picture.values.shape
        place = self._place(shape)
        painter.setPen(QColor(theme.text))
        above = QRectF(place.center().x() - self.width() / 2, 0, self.width(), line)
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, self._title)
        painter.fillRect(place, QColor(theme.paper))
        if picture is not None:
            painter.fillRect(place, QColor(theme.window))
            painter.setBrushOrigin(place.topLeft())
            painter.fillRect(place, _hatching(theme))  # shows through where nothing is known
            painter.drawImage(place, coloured(picture, theme))
            self._paint_axes(painter, place, picture)
            if picture.field is not None:
                zoom = place.width() / shape[1]
                left, top, side = (length * zoom for length in picture.field)
                painter.setPen(QPen(QColor(theme.guide), 1, Qt.PenStyle.DotLine))
                painter.drawRect(QRectF(place.left() + left, place.top() + top, side, side))
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return self._size_for(6)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._size_for(4)

    def _size_for(self, zoom: int) -> QSize:
        line = QFontMetricsF(self.font()).height()
        return QSize(round(self._gutter()) + 28 * zoom + 4, round(2 * line) + 28 * zoom + 6)


class SignedScale(ThemedWidget):
    """The colours of a map from the greatest value down to the least, with numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A scale without numbers."""
        super().__init__(parent)
        self._limit = 0.0
        set_type(self, SMALL_PT)
        self.setAccessibleName(tr("Scale of the maps"))
        self.setFixedWidth(_SCALE_WIDTH + 6 + math.ceil(QFontMetricsF(self.font()).horizontalAdvance("−0.00")))

    def show_limit(self, limit: float) -> None:
        """The absolute value that has the full colour."""
        self._limit = limit
        self.setAccessibleDescription(tr("From {low:.2g} to {high:.2g}.", low=-limit, high=limit))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        line = QFontMetricsF(painter.font()).height()
        bar = QRectF(0.5, line + 2, _SCALE_WIDTH, self.height() - 2 * line - 4)
        gradient = QLinearGradient(bar.topLeft(), bar.bottomLeft())
        for share, colour in ((0.0, theme.positive), (0.5, theme.paper), (1.0, theme.negative)):
            gradient.setColorAt(share, QColor(colour))
        painter.fillRect(bar, gradient)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawRect(bar)
        painter.setPen(QColor(theme.muted))
        numbers = ((bar.top(), f"{self._limit:.2g}"), (bar.center().y(), "0"), (bar.bottom(), f"−{self._limit:.2g}"))
        for y, number in numbers if self._limit else numbers[1:2]:
            top = min(max(y - line / 2, bar.top()), bar.bottom() - line)
            painter.drawText(QPointF(bar.right() + 5, top + QFontMetricsF(painter.font()).ascent()), number)
        painter.end()


def coloured(picture: MapPicture, theme: Theme) -> QImage:
    """The values as h x w pixels: paper for zero, transparent where nothing is known."""
    values = picture.values
    share = np.clip(np.nan_to_num(values) / (picture.limit or 1.0), -1, 1)  # (h, w)
    if picture.least is not None:
        is_tinted = np.abs(np.nan_to_num(values)) > picture.least
        share = np.where(is_tinted, np.sign(share) * (_LEAST_TINT + (1 - _LEAST_TINT) * np.abs(share)), 0.0)
    paper, low, high = (channels(colour) for colour in (theme.paper, theme.negative, theme.positive))
    ends = np.where(share[..., None] < 0, low, high)  # (h, w, 3)
    pixels = packed(paper + np.abs(share)[..., None] * (ends - paper))  # (h, w)
    return image_of(np.where(np.isnan(values), np.uint32(0), pixels))


def _hatching(theme: Theme) -> QBrush:
    return QBrush(QColor(theme.guide), Qt.BrushStyle.BDiagPattern)


def _whole(length: float, ratio: float) -> float:
    """The length in whole device pixels."""
    return math.floor(length * ratio) / ratio
