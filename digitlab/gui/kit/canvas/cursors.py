"""Where the next ink comes: the mouse's cursor, a ring as large as the pen, and the pen that the arrow keys move."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

from digitlab.gui.kit.theme import Theme
from digitlab.ink.stroke import FIELD_SHAPE, Shape

_SMALLEST, _LARGEST = 6.0, 120.0  # logical pixels; a ring beyond these is too small to see or too large for a cursor
_STEPS: dict[int, tuple[float, float]] = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_FINE = 0.25  # field pixels a key press with Shift


def pen_cursor(diameter: float, erases: bool, ratio: float, theme: Theme) -> QCursor:
    """A ring for the pen, a dashed one for the eraser, a cross where a ring would not do.

    Args:
        diameter: The pen's width on the screen in logical pixels.
        erases: Whether it is the eraser.
        ratio: Device pixels a logical pixel.
        theme: The window's; its ink and paper lie one around the other, so that the ring is seen on both.
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


class KeyCursor:
    """A place on the paper that the arrow keys move.

    Attributes:
        x: Field pixels from the left.
        y: Field pixels from the top.
        visible: Whether the keyboard is what one draws with just now.
    """

    def __init__(self, paper: Shape = FIELD_SHAPE) -> None:
        """A pen at the paper's centre, hidden until a key is pressed."""
        self._paper = paper
        self.x, self.y = paper[1] / 2, paper[0] / 2
        self.visible = False

    def move(self, key: int, fine: bool) -> bool:
        """Take one step; False for a key that is no arrow."""
        step = _STEPS.get(key)
        if step is None:
            return False
        length = _FINE if fine else 1.0
        self.x = min(max(self.x + step[0] * length, 0.0), float(self._paper[1]))
        self.y = min(max(self.y + step[1] * length, 0.0), float(self._paper[0]))
        return True


def paint_key_cursor(painter: QPainter, centre: QPointF, radius: float, pen_down: bool, theme: Theme) -> None:
    """Paint the pen that the arrow keys move: a ring as large as the pen, filled while it is down, in a cross of lines."""
    colour = QColor(theme.highlight)
    painter.setPen(QPen(colour, 2))
    fill = QColor(colour)
    fill.setAlphaF(0.5)
    painter.setBrush(fill if pen_down else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)
    for direction in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)):
        painter.drawLine(centre + direction * radius, centre + direction * (radius + 7))
