"""The paper one draws on: its grid, the guide box, words and the frame of the focus."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from digitlab.gui.kit.canvas.field_frame import FieldFrame
from digitlab.gui.kit.theme import Theme
from digitlab.ink.stroke import FIELD_SHAPE, FIELD_SIDE

CELL = 4  # field pixels between the lines of larger paper: a network that reads a sheet answers once for each such cell
GUIDE_INSET = 4.0  # field pixels; MNIST's digits fill the 20x20 box that this leaves


def paint_surface(painter: QPainter, frame: FieldFrame, theme: Theme) -> None:
    """Paint the empty paper, a faint grid on it, and the edge.

    A field has a line between all pixels, the guide box, and a cross at the centre; larger paper has a line every few pixels,
    and dashes between its fields.
    """
    painter.fillRect(frame.rect(), QColor(theme.paper))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.grid), 0))
    painter.drawLines(_lines(frame, 1 if frame.paper == FIELD_SHAPE else CELL))
    guide = QPen(QColor(theme.guide), 1, Qt.PenStyle.CustomDashLine)
    guide.setDashPattern([4, 4])
    painter.setPen(guide)
    if frame.paper == FIELD_SHAPE:
        painter.drawRect(frame.part(GUIDE_INSET, GUIDE_INSET, FIELD_SIDE - GUIDE_INSET, FIELD_SIDE - GUIDE_INSET))
        painter.setPen(QPen(QColor(theme.guide), 1))
        painter.drawLines(_cross(frame.to_widget(FIELD_SIDE / 2, FIELD_SIDE / 2), frame.unit / 2))
    else:
        painter.drawLines(_lines(frame, FIELD_SIDE))
    painter.setPen(QPen(QColor(theme.border), 1))
    painter.drawRect(frame.rect())


def paint_focus(painter: QPainter, frame: FieldFrame, theme: Theme) -> None:
    """Paint the frame that says where the keyboard goes."""
    painter.setPen(QPen(QColor(theme.highlight), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame.rect().adjusted(1, 1, -1, -1))


def paint_placeholder(painter: QPainter, rect: QRectF, text: str, theme: Theme) -> None:
    """Paint words in the upper part of the empty field, clear of the cross at its centre."""
    painter.setPen(QColor(theme.muted))
    upper = QRectF(rect.left(), rect.top(), rect.width(), rect.height() * 0.84)
    painter.drawText(upper, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)


@lru_cache(maxsize=8)  # they are painted again with every piece of a stroke
def _lines(frame: FieldFrame, apart: int) -> list[QLineF]:
    """The lines between parts of the paper that are so many field pixels wide and high."""
    rows, columns = frame.paper
    upright = [QLineF(frame.to_widget(x, 0), frame.to_widget(x, rows)) for x in range(apart, columns, apart)]
    return upright + [QLineF(frame.to_widget(0, y), frame.to_widget(columns, y)) for y in range(apart, rows, apart)]


def _cross(centre: QPointF, arm: float) -> list[QLineF]:
    return [
        QLineF(centre.x() - arm, centre.y(), centre.x() + arm, centre.y()),
        QLineF(centre.x(), centre.y() - arm, centre.x(), centre.y() + arm),
    ]
