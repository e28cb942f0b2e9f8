"""What an accuracy plot shows, and the strokes and marks that tell its lines apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from pyqtgraph.graphicsItems.ScatterPlotItem import drawSymbol
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from digitlab.gui.kit.theme import Accent, Theme

_STROKES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_MARKS = ("o", "s", "t1", "d", "t")  # pyqtgraph's names for circle, square, triangles and diamond
_MARK = 7.5  # a mark's width in logical pixels


@dataclass(frozen=True, slots=True)
class PlotLine:
    """One network's accuracy along an axis.

    Attributes:
        name: What people call the network.
        levels: The levels on the axis, ascending.
        shares: The accuracy at each level, in [0, 1].
        lows: The lower ends of its 95 % intervals.
        highs: The upper ends.
        n: How many digits each share rests on.
        accent: The colour of the network's family.
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
        return theme.legible(theme.accent(self.accent))

    def looks(self, theme: Theme, density: float) -> dict[str, Any]:
        """Its colour, stroke and marks as pyqtgraph takes them, where a logical pixel has so many device pixels."""
        colour = self.colour(theme)
        return {
            "pen": pg.mkPen(colour, width=1.8 * density, style=_STROKES[self.style % len(_STROKES)]),
            "symbol": _MARKS[self.style % len(_MARKS)],
            "symbolSize": _MARK,
            "symbolPen": pg.mkPen(theme.paper, width=density),
            "symbolBrush": pg.mkBrush(colour),
        }


@dataclass(frozen=True, slots=True)
class PlotAxes:
    """What a plot is of.

    Attributes:
        title: The heading of the plot.
        label: The horizontal axis with its unit.
        ticks: Level and text of each mark on it; the axis goes from the first to the last.
        unit: The unit that stands behind a level.
        floor: Where the vertical axis begins, in whole percents of [0, 1); nothing lies under it.
        chance: The share that is right by chance: one of as many as there are classes.
    """

    title: str
    label: str
    ticks: tuple[tuple[float, str], ...]
    unit: str
    floor: float = 0.0
    chance: float = 0.1


def paint_sample(painter: QPainter, line: PlotLine, place: QRectF, theme: Theme) -> None:
    """A piece of the line, for a legend."""
    looks, centre = line.looks(theme, painter.deviceTransform().m11()), place.center()
    painter.setPen(looks["pen"])
    painter.drawLine(QPointF(place.left(), centre.y()), QPointF(place.right(), centre.y()))
    painter.save()
    painter.translate(centre)
    drawSymbol(painter, *(looks[part] for part in ("symbol", "symbolSize", "symbolPen", "symbolBrush")))
    painter.restore()


def spread(wanted: list[float], apart: float, low: float, high: float) -> list[float]:
    """Places as near as possible to the wanted ones that lie ``apart`` from each other and between low and high.

    Less what those before it need, the places must not fall: an isotonic regression, by pooling adjacent violators.
    """
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    pools: list[tuple[float, int]] = []  # mean, and how many
    for rank, index in enumerate(order):
        mean, count = wanted[index] - rank * apart, 1
        while pools and pools[-1][0] > mean:
            before, others = pools.pop()
            mean, count = (mean * count + before * others) / (count + others), count + others
        pools.append((mean, count))
    means = [min(max(mean, low), high - (len(order) - 1) * apart) for mean, count in pools for _ in range(count)]
    places = {index: mean + rank * apart for rank, (index, mean) in enumerate(zip(order, means, strict=True))}
    return [places[index] for index in range(len(wanted))]
