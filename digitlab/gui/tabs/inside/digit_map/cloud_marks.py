"""What stands on a map of digits beside the digits: axes, the moving one, its neighbours, and the card of the one pointed at."""

from __future__ import annotations

import itertools
import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.canvas.field_frame import tinted
from digitlab.gui.kit.theme import Theme
from digitlab.gui.tabs.inside.digit_map.movable_map import CloudFrame
from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.language import tr

_ZOOM = 3  # logical pixels a field pixel, on a card
_PAD = 6
_DOT = 7.0  # radius of the moving digit's mark in logical pixels
_RING = 8.0  # radius of the rings around its neighbours
_NUMBER = 26  # room for a number beside an axis, in logical pixels
_LARGEST_GLYPH, _SMALLEST_GLYPH = 11.0, 6.5


def glyph_height(count: int, zoom: float) -> float:
    """How high a digit is, in logical pixels, where there are so many, magnified so many times."""
    fitting = _LARGEST_GLYPH * (300 / max(count, 300)) ** 0.2
    return float(max(_SMALLEST_GLYPH, fitting) * min(zoom**0.25, 2.0))


def margins(line: float, *, numbered: bool) -> QMarginsF:
    """Room for what stands along the axes, in logical pixels, where a line of text is so high."""
    return QMarginsF(line + (_NUMBER if numbered else 2), 4, 4, (2 if numbered else 1) * line + 2)


def paint_axes(
    painter: QPainter, frame: CloudFrame, names: tuple[str, str], theme: Theme, *, numbered: bool = True
) -> None:
    """Paper, faint lines at round numbers, and what lies along both axes."""
    rect, line = frame.rect, QFontMetricsF(painter.font()).height()
    painter.fillRect(rect, QColor(theme.paper))
    if numbered:
        for value, x in frame.ticks(upright=False):
            painter.setPen(QPen(QColor(theme.grid), 1))
            painter.drawLine(QLineF(x, rect.top(), x, rect.bottom()))
            painter.setPen(QColor(theme.muted))
            label = QRectF(x - _NUMBER, rect.bottom() + 1, 2 * _NUMBER, line)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, _number(value))
        for value, y in frame.ticks(upright=True):
            painter.setPen(QPen(QColor(theme.grid), 1))
            painter.drawLine(QLineF(rect.left(), y, rect.right(), y))
            painter.setPen(QColor(theme.muted))
            label = QRectF(rect.left() - _NUMBER, y - line / 2, _NUMBER - 4, line)
            painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _number(value))
    painter.setPen(QColor(theme.muted))
    below = QRectF(rect.left(), rect.bottom() + 1 + (line if numbered else 0), rect.width(), line)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, names[0])
    painter.save()
    painter.translate(0, rect.bottom())
    painter.rotate(-90)
    painter.drawText(QRectF(0, 0, rect.height(), line), Qt.AlignmentFlag.AlignCenter, names[1])
    painter.restore()


def _number(value: float) -> str:
    return f"{value:g}".replace("-", "−")


def paint_border(painter: QPainter, rect: QRectF, theme: Theme, *, focused: bool) -> None:
    """The edge of the map."""
    painter.setPen(QPen(QColor(theme.highlight if focused else theme.border), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))


def paint_neighbours(painter: QPainter, points: NDArray[np.float64], theme: Theme) -> None:
    """Rings around (k, 2) points."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.paper, 3.5), (theme.highlight, 1.5)):
        painter.setPen(QPen(QColor(colour), width))
        for x, y in points.tolist():
            painter.drawEllipse(QPointF(x, y), _RING, _RING)


def paint_traveller(
    painter: QPainter, rect: QRectF, past: NDArray[np.float64], rest: NDArray[np.float64] | None, theme: Theme
) -> None:
    """The moving digit.

    Args:
        painter: The painter of the map.
        rect: The map's, in logical pixels; beyond it the digit is shown at its edge, with an arrow.
        past: (m, 2) logical pixels, where it was and, last, where it is.
        rest: Where it would be, had it not been moved.
        theme: The theme of the map.
    """
    colour = QColor(theme.highlight)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    places = [QPointF(x, y) for x, y in past.tolist()]
    for index, (before, after) in enumerate(itertools.pairwise(places), 1):
        faded = QColor(colour)
        faded.setAlphaF(0.7 * index / len(places))
        painter.setPen(QPen(faded, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(before, after)
    here = places[-1]
    if rest is not None:
        start = QPointF(*rest)
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
        painter.drawLine(start, here)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(QColor(theme.paper))
        painter.drawEllipse(start, _DOT - 2, _DOT - 2)
    seen = rect.adjusted(_DOT, _DOT, -_DOT, -_DOT)
    mark = QPointF(
        min(max(here.x(), seen.left()), seen.right()),
        min(max(here.y(), seen.top()), seen.bottom()),
    )
    painter.setPen(QPen(QColor(theme.paper), 2))
    painter.setBrush(colour)
    painter.drawEllipse(mark, _DOT, _DOT)
    if mark != here:
        _paint_arrow(painter, mark, math.atan2(here.y() - mark.y(), here.x() - mark.x()), theme)


def _paint_arrow(painter: QPainter, at: QPointF, angle: float, theme: Theme) -> None:
    """An arrowhead in the mark that says where the digit is."""
    painter.setPen(QPen(QColor(theme.on_highlight), 2))
    tip = at + QPointF(math.cos(angle), math.sin(angle)) * (_DOT - 2)
    for turn in (2.5, -2.5):
        painter.drawLine(tip, tip + QPointF(math.cos(angle + turn), math.sin(angle + turn)) * (_DOT - 1))


def card_lines(number: int, label: int, read: int, classes: Classes = DIGITS) -> tuple[str, str, bool]:
    """What is said of a test digit, or of another test picture, and whether it is read rightly."""
    right, told = label == read, {"number": number, "digit": classes[label]}
    which = (
        tr("test digit {number:,}: {digit}", **told)
        if classes.are_digits
        else tr("test picture {number:,}: {digit}", **told)
    )
    return which, tr("read as {digit}", digit=classes[read]) + (" ✓" if right else " ✗"), right


def paint_card(
    painter: QPainter, rect: QRectF, point: QPointF, image: Image, lines: tuple[str, str, bool], theme: Theme
) -> None:
    """The picture of the digit at a point, and what is said of it, beside the point and within the map."""
    paint_neighbours(painter, np.array([[point.x(), point.y()]]), theme)
    metrics = QFontMetricsF(painter.font())
    side = _ZOOM * FIELD_SIDE
    width = max(side, *(metrics.horizontalAdvance(line) for line in lines[:2])) + 2 * _PAD
    height = side + 2 * metrics.height() + 2 * _PAD
    left = point.x() + 14 if point.x() + 14 + width <= rect.right() else point.x() - 14 - width
    top = min(max(point.y() - height / 2, rect.top() + 2), rect.bottom() - 2 - height)
    card = QRectF(round(max(left, rect.left() + 2)), round(top), round(width), round(height))
    painter.setPen(QPen(QColor(theme.border), 1))
    painter.setBrush(QColor(theme.raised))
    painter.drawRect(card)
    field = QRectF(round(card.left() + (card.width() - side) / 2), card.top() + _PAD, side, side)
    painter.fillRect(field, QColor(theme.paper))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(field, tinted(image, QColor(theme.ink)))
    colours = (theme.text, theme.good if lines[2] else theme.bad)
    for row, (line, colour) in enumerate(zip(lines[:2], colours, strict=True)):
        painter.setPen(QColor(colour))
        place = QRectF(card.left(), field.bottom() + 2 + row * metrics.height(), card.width(), metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, line)
