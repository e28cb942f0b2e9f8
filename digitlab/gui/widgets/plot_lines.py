"""What an accuracy plot shows, and the strokes and marks that tell its lines apart."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from digitlab.gui.theme import Theme

Accent = Literal["mlp", "cnn", "third"]

_STROKES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_CORNERS = ((), (4, 45), (3, -90), (4, 0), (3, 90))  # of a mark: how many, and where the first lies; none for a circle
_MARK = 3.5  # a mark's radius in logical pixels


@dataclass(frozen=True, slots=True)
class PlotLine:
    """One network's accuracy along an axis.

    Attributes:
        name: What to call it.
        levels: Where on the axis, ascending.
        shares: The accuracy there, in [0, 1].
        lows: The lower ends of its 95 % intervals.
        highs: The upper ends.
        n: How many digits each share rests on.
        accent: Its family's colour.
        style: Which of that colour's lines it is: stroke and marks differ.
    """

    name: str
    levels: tuple[float, ...]
    shares: tuple[float, ...]
    lows: tuple[float, ...]
    highs: tuple[float, ...]
    n: int
    accent: Accent
    style: int = 0

    def colour(self, theme: Theme) -> QColor:
        """Its accent, as far from the paper as text must be."""
        return theme.legible(str(getattr(theme, self.accent)))


@dataclass(frozen=True, slots=True)
class PlotAxes:
    """What a plot is of.

    Attributes:
        title: What it shows.
        label: The horizontal axis with its unit.
        ticks: Level and text of each mark on it; the axis goes from the first to the last.
        unit: Behind a level that is named.
        floor: Where the vertical axis begins, in [0, 1).
    """

    title: str
    label: str
    ticks: tuple[tuple[float, str], ...]
    unit: str
    floor: float = 0.0


def paint_stroke(painter: QPainter, line: PlotLine, points: QPolygonF, theme: Theme) -> None:
    """A line through points, in its colour and stroke, with its marks."""
    colour = line.colour(theme)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.8, _STROKES[line.style % len(_STROKES)]))
    painter.drawPolyline(points)
    painter.setPen(QPen(QColor(theme.paper), 1))
    painter.setBrush(colour)
    for index in range(points.size()):
        _paint_mark(painter, line.style, points.at(index))


def paint_sample(painter: QPainter, line: PlotLine, place: QRectF, theme: Theme) -> None:
    """A piece of the line, for a legend."""
    y = place.center().y()
    ends = [QPointF(place.left(), y), QPointF(place.right(), y)]
    painter.setPen(QPen(line.colour(theme), 1.8, _STROKES[line.style % len(_STROKES)]))
    painter.drawPolyline(ends)
    painter.setPen(QPen(QColor(theme.paper), 1))
    painter.setBrush(line.colour(theme))
    _paint_mark(painter, line.style, place.center())


def _paint_mark(painter: QPainter, style: int, centre: QPointF) -> None:
    corners = _CORNERS[style % len(_CORNERS)]
    if not corners:
        painter.drawEllipse(centre, _MARK, _MARK)
        return
    count, first = corners
    angles = (math.radians(first + 360 * corner / count) for corner in range(count))
    radius = _MARK * 1.25
    painter.drawPolygon(QPolygonF([centre + QPointF(math.cos(a), math.sin(a)) * radius for a in angles]))


def spread(wanted: list[float], apart: float, low: float, high: float) -> list[float]:
    """Places as near as possible to the wanted ones that lie ``apart`` from each other and between low and high.

    Neighbours that would touch are put in one row around their middle, as often as that is needed.
    """
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    groups: list[tuple[float, int]] = []  # middle of a row, and how many stand in it
    for index in order:
        middle, count = min(max(wanted[index], low), high), 1
        while groups and middle - (count - 1) / 2 * apart < groups[-1][0] + (groups[-1][1] + 1) / 2 * apart:
            before, others = groups.pop()
            middle, count = (middle * count + before * others) / (count + others), count + others
            half = (count - 1) / 2 * apart
            middle = max(low + half, min(middle, high - half))
        groups.append((middle, count))
    ranked = [middle + (place - (count - 1) / 2) * apart for middle, count in groups for place in range(count)]
    result = [0.0] * len(wanted)
    for index, place in zip(order, ranked, strict=True):
        result[index] = place
    return result
