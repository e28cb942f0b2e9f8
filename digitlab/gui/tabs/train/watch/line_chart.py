"""Lines over the course of something, on a linear or a logarithmic scale that fits them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.charts.read_chart import ReadChart
from digitlab.gui.kit.text import sized
from digitlab.gui.kit.theme import BODY_PT, Accent, Theme, blend
from digitlab.language import tr

Numbers = NDArray[np.float64]

Scale = Literal["linear", "log", "share"]
"""Of an upright axis: linear from 0, logarithmic, or shares of 1 in percents up to 100."""

_STROKES = {"solid": Qt.PenStyle.SolidLine, "dashed": Qt.PenStyle.DashLine, "dotted": Qt.PenStyle.DotLine}
_SHADE = 0.4  # how much nearer to the text's colour each further line of an accent is
_DARKEST = 0.8
_MARK = 6.0  # a mark's width in logical pixels
_MOST_POINTS = 400  # more than that no eye tells apart, and painting them takes time
_LARGEST = 1e300  # of a value; a loss that explodes comes near what no number can hold
_ROOM = 1.08  # above the highest value of a logarithmic scale


@dataclass(frozen=True, slots=True)
class LineLook:
    """How a line looks.

    Attributes:
        accent: Its family's colour.
        shade: Which of that colour's lines it is.
        stroke: What of several quantities it shows.
        marked: Whether every point has a mark.
    """

    accent: Accent
    shade: int = 0
    stroke: Literal["solid", "dashed", "dotted"] = "solid"
    marked: bool = False

    def colour(self, theme: Theme) -> QColor:
        """Its accent, towards the text's colour, as far from the paper as text must be."""
        accent = QColor(theme.accent(self.accent))
        return theme.legible(blend(QColor(theme.text), accent, min(_SHADE * self.shade, _DARKEST)))


@dataclass(frozen=True, slots=True, eq=False)
class ChartLine:
    """One line.

    Attributes:
        name: What it is of, for those who do not see it.
        xs: Where, ascending.
        ys: How much there.
        look: How it is painted.
    """

    name: str
    xs: Numbers
    ys: Numbers
    look: LineLook

    def thinned(self) -> ChartLine:
        """The means of neighbours, where there are too many points."""
        count = math.ceil(len(self.xs) / _MOST_POINTS)
        if count <= 1:
            return self
        whole = len(self.xs) // count * count
        xs, ys = (values[:whole].reshape(-1, count).mean(axis=1) for values in (self.xs, self.ys))
        return ChartLine(self.name, np.append(xs, self.xs[-1]), np.append(ys, self.ys[-1]), self.look)


class LineChart(ReadChart):
    """Lines under a heading, whose values the mouse reads.

    Values are shown where they lie on the scale, from 0 at its lower end to 1 at its upper.
    """

    def __init__(self, title: str, x_title: str, scale: Scale, parent: QWidget | None = None) -> None:
        """An empty chart.

        Args:
            title: What it shows.
            x_title: The horizontal axis with its unit.
            scale: The scale of the upright axis.
            parent: Its owner.
        """
        super().__init__((180, 96), parent)
        self._x_title, self._scale = x_title, scale
        self._limits = 0.0, 1.0
        self._lines: tuple[ChartLine, ...] = ()
        self._items: list[pg.PlotDataItem] = []
        self._shown: tuple[object, ...] = ()
        sized(self._heading, BODY_PT, bold=True).setText(title)
        self._heading.setIndent(4)
        self.setAccessibleName(title)
        self._show_margin(self._widest("100") / 2 + 2)
        self.show_lines((), 1)
        self._retint()

    def show_lines(self, lines: Sequence[ChartLine], last_x: float) -> None:
        """Show lines; the horizontal axis goes from 0 to a whole number not below ``last_x``."""
        self._lines = tuple(line.thinned() for line in lines if len(line.xs))
        values = np.concatenate([line.ys for line in self._lines]) if self._lines else np.empty(0)
        x_step = max(1, math.ceil(_nice(last_x / 8)))
        x_ticks = tuple((x, f"{x}") for x in range(0, math.ceil(last_x / x_step) * x_step + 1, x_step))
        low, high, ticks = _SCALES[self._scale](np.clip(values[np.isfinite(values)], -_LARGEST, _LARGEST))
        self._limits = low, high
        if self._shown != (x_ticks, self._limits):
            self._shown = x_ticks, self._limits
            places = [(self._places(np.array([y]))[0], text) for y, text in ticks]
            self._show_scales(self._x_title, x_ticks, places)
        self._grow()
        for item, line in zip(self._items, self._lines, strict=False):
            item.setData(line.xs, self._places(line.ys))
        newest = (f"{line.name}: {line.ys[-1]:.4g}" for line in self._lines)
        self.setAccessibleDescription("; ".join(newest) or tr("Nothing to show yet."))
        self._paint_lines()
        self._read_anew()

    def _grow(self) -> None:
        for _ in self._lines[len(self._items) :]:
            item = pg.PlotDataItem(antialias=True, useCache=False)
            self._items.append(item)
            self._box.addItem(item)
        for index, item in enumerate(self._items):
            item.setVisible(index < len(self._lines))

    def _places(self, values: Numbers) -> Numbers:
        """Where values lie on the upright axis."""
        low, high = self._limits
        values = np.clip(values, low, high)
        if self._scale == "log":
            values, low, high = np.log(values), math.log(low), math.log(high)
        return np.asarray((values - low) / (high - low))

    def _paint_lines(self) -> None:
        for item, line in zip(self._items, self._lines, strict=False):
            look, colour = line.look, line.look.colour(self._theme)
            item.setPen(self._pen(colour, 1.8 if look.marked else 1.2, _STROKES[look.stroke]))
            item.setSymbol("o" if look.marked else None)
            item.setSymbolSize(_MARK)
            item.setSymbolPen(self._pen(self._theme.paper))
            item.setSymbolBrush(colour)

    @override
    def _points(self) -> list[tuple[Numbers, Numbers]]:
        return [(line.xs, self._places(line.ys)) for line in self._lines]

    @override
    def _words_of(self, line: int, point: int) -> str:
        drawn = self._lines[line]
        value = f"{100 * drawn.ys[point]:.1f} %" if self._scale == "share" else f"{drawn.ys[point]:.3g}"
        return f"{drawn.name}\n{self._x_title} {drawn.xs[point]:.3g}: {value}"

    @override
    def _colour_of(self, line: int) -> QColor:
        return self._lines[line].look.colour(self._theme)

    @override
    def _retint(self) -> None:
        super()._retint()
        self._paint_lines()


def _nice(least: float) -> float:
    """The smallest of 1, 2, 5, 10, 20 … that is not below a positive number."""
    decade: float = 10 ** math.floor(math.log10(max(least, 1e-12)))
    return next(step * decade for step in (1, 2, 5, 10) if step * decade >= least * (1 - 1e-9))


_Limits = tuple[float, float, list[tuple[float, str]]]


def _linear(values: Numbers) -> _Limits:
    highest = float(values.max(initial=0.0)) or 1.0
    step = _nice(highest / 4)
    high = math.ceil(highest / step - 1e-9) * step
    return 0.0, high, [(index * step, f"{index * step:g}") for index in range(round(high / step) + 1)]


def _logarithmic(values: Numbers) -> _Limits:
    values = values[values > 0]
    low, high = float(values.min(initial=1.0)), float(values.max(initial=0.0)) or 1.0
    low, high = min(low, high / 2) / _ROOM, high * _ROOM
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    factors = (1,) if high / low > 300 else (1, 3) if high / low > 30 else (1, 2, 5)
    ticks = [factor * 10.0**decade for decade in decades for factor in factors]
    return low, high, [(tick, f"{tick:g}") for tick in ticks if low <= tick <= high]


def _shares(values: Numbers) -> _Limits:
    lowest = float(values.min(initial=0.9))
    step = next(step for step in (0.02, 0.05, 0.1, 0.25) if (1 - lowest) / step <= 5 or step == 0.25)
    low = max(0.0, 1 - math.ceil((1 - lowest) / step) * step)
    count = round((1 - low) / step)
    return low, 1.0, [(low + index * step, f"{100 * (low + index * step):.0f} %") for index in range(count + 1)]


_SCALES: dict[Scale, Callable[[Numbers], _Limits]] = {"linear": _linear, "log": _logarithmic, "share": _shares}
