"""What is painted over the cells of some slices: light, crosses and frames."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from digitlab.gui.kit.cells.map_places import MapPlaces
from digitlab.gui.kit.theme import Theme

_LIT = 90  # of 255, how opaque the light on a cell is

Mask = NDArray[np.bool_]


def paint_lit(painter: QPainter, places: MapPlaces, mask: Mask, only: int | None, theme: Theme) -> None:
    """Light the true cells of a mask, (h, w), up, on one slice or on all."""
    light = QColor(theme.highlight)
    light.setAlpha(_LIT)
    pixels = np.where(mask, np.uint32(light.rgba()), np.uint32(0)).astype(np.uint32)
    image = QImage(pixels.data, mask.shape[1], mask.shape[0], 4 * mask.shape[1], QImage.Format.Format_ARGB32)
    for index in range(places.shape[0]) if only is None else (only,):
        painter.drawImage(places.map_rect(index), image)


def paint_crossed(painter: QPainter, places: MapPlaces, mask: Mask, theme: Theme) -> None:
    """Cross the true cells of a mask, (h, w), out, on all slices."""
    painter.setPen(QPen(QColor(theme.bad), max(1.0, min(2.0, places.zoom / 12))))
    for index in range(places.shape[0]):
        for row, column in np.argwhere(mask).tolist():
            place = places.cell_rect((index, row, column)).adjusted(1, 1, -1, -1)
            painter.drawLine(place.topLeft(), place.bottomRight())
            painter.drawLine(place.bottomLeft(), place.topRight())


def paint_frames(painter: QPainter, thick: Sequence[QRectF], thin: Sequence[QRectF], theme: Theme) -> None:
    """Frame rectangles, each on a band of paper, to be seen on every colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rects, widths in ((thick, (5.0, 3.0)), (thin, (3.0, 1.5))):
        for colour, width in zip((theme.paper, theme.highlight), widths, strict=True):
            painter.setPen(QPen(QColor(colour), width, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawRects(list(rects))


def paint_banded(
    painter: QPainter,
    theme: Theme,
    *,
    rects: Sequence[QRectF] = (),
    lines: Sequence[QLineF] = (),
    widths: tuple[float, float] = (3.0, 1.5),
    colour: str = "",
) -> None:
    """Draw frames and lines on a band of paper, to be seen on every colour.

    Args:
        painter: The widget's.
        theme: The widget's.
        rects: What is framed.
        lines: What is drawn as it is.
        widths: The widths of the band and of the line on it, in logical pixels.
        colour: The colour of the line; "" is the highlight.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for tone, width in zip((theme.paper, colour or theme.highlight), widths, strict=True):
        painter.setPen(QPen(QColor(tone), width))
        painter.drawLines(list(lines))
        painter.drawRects(list(rects))
