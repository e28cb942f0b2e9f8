"""The mouse cursor over the paper: a ring as large as the pen."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

from digitlab.gui.kit.theme import Theme

_SMALLEST, _LARGEST = 6.0, 120.0  # logical pixels; a ring beyond these is too small to see or too large for a cursor


def pen_cursor(diameter: float, erases: bool, ratio: float, theme: Theme) -> QCursor:
    """A ring for the pen, a dashed one for the eraser, a cross where a ring would not do.

    Args:
        diameter: The pen's width on the screen in logical pixels.
        erases: Whether it is the eraser.
        ratio: Device pixels a logical pixel.
        theme: Its ink and paper, one around the other, so that the ring is seen on both.
    """
    if not _SMALLEST <= diameter <= _LARGEST:
        return QCursor(Qt.CursorShape.CrossCursor)
    side = math.ceil(diameter) + 6
    pixmap = QPixmap(math.ceil(side * ratio), math.ceil(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style = Qt.PenStyle.DashLine if erases else Qt.PenStyle.SolidLine
    centre = QPointF(side / 2, side / 2)
    for colour, width, line in ((theme.paper, 3.0, Qt.PenStyle.SolidLine), (theme.ink, 1.25, style)):
        painter.setPen(QPen(QColor(colour), width, line))
        painter.drawEllipse(centre, diameter / 2, diameter / 2)
    painter.end()
    return QCursor(pixmap, side // 2, side // 2)
