"""Accuracy against how far digits are changed, with intervals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.charts.plot_lines import PlotAxes, PlotLine, spread
from digitlab.gui.kit.charts.read_chart import ReadChart
from digitlab.gui.kit.text import sized
from digitlab.gui.kit.theme import BODY_PT
from digitlab.language import tr

_EMPTY = PlotAxes("", "", ((0, ""), (1, "")), "")
_THREAD, _SAMPLE = 10.0, 20.0  # widths of what lies between a line's end and its name, in logical pixels
_BAND = 48  # opacity of the intervals, of 255


class _Curve:
    """The items of one line: itself and its band in the box; a sample of it, and its name, on the sheet where there is one."""

    def __init__(self, box: pg.ViewBox, sheet: pg.GraphicsLayout | None, font: QFont) -> None:
        self.band = pg.PlotCurveItem(fillLevel="enclosed", antialias=True)
        self.stroke = pg.PlotDataItem(antialias=True, useCache=False)  # cached marks are bitmaps, in an SVG too
        self.sample, self.name = pg.ItemSample(self.stroke), pg.TextItem(anchor=(0, 0.5))
        self.band.setZValue(-1)
        box.addItem(self.band)
        box.addItem(self.stroke)
        self.name.setFont(font)
        self.name.setParentItem(self.sample)
        self.name.setPos(_SAMPLE, _SAMPLE / 2)
        self.sample.setParentItem(sheet)

    def show(self, line: PlotLine, looks: dict[str, Any]) -> None:
        """Show a line as pyqtgraph is to draw it."""
        colour = looks["symbolBrush"].color()
        self.stroke.setData(line.levels, line.shares, **looks)
        self.name.setText(line.name, colour)
        colour.setAlpha(_BAND)
        self.band.setData([*line.levels, *line.levels[::-1]], [*line.highs, *line.lows[::-1]], brush=colour, pen=None)

    def set_visible(self, is_visible: bool) -> None:
        for item in (self.band, self.stroke, self.sample):
            item.setVisible(is_visible)


class CurvePlot(ReadChart):
    """Lines with bands for their intervals, each named at its right end; the mouse or the arrow keys read a point."""

    def __init__(self, parent: QWidget | None = None, *, named: bool = True) -> None:
        """An empty plot.

        Args:
            parent: The owner.
            named: Whether names stand beside the lines; without, a legend has to be near.
        """
        super().__init__((200, 140), parent)
        self._named = named
        self._axes = _EMPTY
        self._lines: tuple[PlotLine, ...] = ()
        self._curves: list[_Curve] = []
        self._threads = pg.PlotCurveItem(connect="pairs", antialias=True)
        self._chance = pg.InfiniteLine(
            0.1, 0, label=tr("chance", "of a guess"), labelOpts={"position": 0, "anchors": [(0, 1)] * 2}
        )
        for item in (self._threads, self._chance):
            item.setZValue(-2)
            self._box.addItem(item)
        self._chance.label.setFont(self._font)
        sized(self._heading, BODY_PT, bold=True).setIndent(round(self._left.maximumWidth()))
        self._box.sigResized.connect(self._place_names)
        self._show()

    def show_lines(self, axes: PlotAxes, lines: Sequence[PlotLine]) -> None:
        """Show lines; they are painted in their order, the last on top."""
        if (axes, tuple(lines)) == (self._axes, self._lines):
            return
        self._axes, self._lines, self._read = axes, tuple(lines), None
        self._show()

    @override
    def _take_type(self) -> None:
        super()._take_type()
        self._heading.setIndent(round(self._left.maximumWidth()))
        self._show()

    @override
    def _points(self) -> list[tuple[tuple[float, ...], tuple[float, ...]]]:
        return [(line.levels, line.shares) for line in self._lines]

    @override
    def _words_of(self, line: int, point: int) -> str:
        read = self._lines[line]
        low, high, level = 100 * read.lows[point], 100 * read.highs[point], self._level(read.levels[point])
        return tr(
            "{name}\n{level}: {share:.1f} %\n{low:.1f} to {high:.1f} %, n = {n:,}",
            name=read.name,
            level=level,
            share=100 * read.shares[point],
            low=low,
            high=high,
            n=read.n,
        )

    @override
    def _colour_of(self, line: int) -> QColor:
        return self._lines[line].colour(self._theme)

    def _level(self, level: float) -> str:
        named = dict(self._axes.ticks).get(level, f"{level:g}") if not self._axes.unit else f"{level:g}"
        return f"{named}{'' if self._axes.unit in ('', '°') else ' '}{self._axes.unit}"

    def _in_words(self, line: PlotLine) -> str:
        pairs = zip(line.levels, line.shares, strict=True)
        return f"{line.name}: " + ", ".join(f"{self._level(level)} {100 * s:.0f} %" for level, s in pairs) + "."

    def _show(self) -> None:
        axes, floor = self._axes, round(self._axes.floor, 2)
        self._heading.setText(axes.title)
        self.setAccessibleName(axes.title)
        self.setAccessibleDescription(" ".join(map(self._in_words, self._lines)) or tr("Nothing is shown yet."))
        step = 20 if floor == 0 else max(1, round((1 - floor) * 20))
        shares = [(percent / 100, f"{percent} %") for percent in range(100, round(100 * floor) - 1, -step)]
        self._show_scales(axes.label, axes.ticks, shares, floor)
        names = [line.name for line in self._lines] if self._named else []
        self._show_margin(self._widest(*names) + _THREAD + _SAMPLE + 8 if names else 12)
        self._chance.setValue(axes.chance)
        self._chance.setVisible(floor < axes.chance)
        sheet = self._view.ci if self._named else None
        self._curves += [_Curve(self._box, sheet, self._font) for _ in self._lines[len(self._curves) :]]
        for index, curve in enumerate(self._curves):
            curve.set_visible(index < len(self._lines))
        self._retint()
        self._place_names()

    def _place_names(self) -> None:
        """Put names at the lines' ends, moved apart where they would touch, with a thread back to the line."""
        box, lines = self._box, self._lines if self._named else ()
        area = box.sceneBoundingRect()
        ends = [QPointF(line.levels[-1], line.shares[-1]) for line in lines]
        heights = [box.mapViewToScene(end).y() for end in ends]
        apart = min(self._line, area.height() / max(1, len(ends) - 1))
        points = []
        for curve, end, y in zip(self._curves, ends, spread(heights, apart, area.top(), area.bottom()), strict=False):
            place = QPointF(area.right() + _THREAD, y)
            curve.sample.setPos(place - QPointF(0, _SAMPLE / 2))
            points += [end, box.mapSceneToView(place)]
        self._threads.setData([point.x() for point in points], [point.y() for point in points])

    @override
    def _retint(self) -> None:
        super()._retint()
        theme = self._theme
        for curve, line in zip(self._curves, self._lines, strict=False):
            curve.show(line, line.looks(theme, self._density))
        self._threads.setPen(self._pen(theme.guide))
        self._chance.setPen(self._pen(theme.guide, style=Qt.PenStyle.DotLine))
        self._chance.label.setColor(theme.muted)
