"""Accuracy against how far digits are changed, with intervals."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.theme import BODY_PT, SMALL_PT, tabular
from digitlab.gui.widgets.plot_lines import PlotAxes, PlotLine, paint_sample, paint_stroke, spread
from digitlab.gui.widgets.themed import ThemedWidget

CHANCE = 0.1

_EMPTY = PlotAxes("", "", ((0, ""), (1, "")), "")
_REACH = 30.0  # how near to a point the mouse must be, in logical pixels
_SAMPLE = 22.0  # length of a line's sample before its name
_BAND = 48  # opacity of the intervals, of 255
_KEYS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where levels and shares lie in the widget; lengths in logical pixels."""

    area: QRectF
    first: float
    last: float
    floor: float

    def x(self, level: float) -> float:
        return self.area.left() + (level - self.first) / (self.last - self.first) * self.area.width()

    def y(self, share: float) -> float:
        return self.area.bottom() - (max(share, self.floor) - self.floor) / (1 - self.floor) * self.area.height()

    def points(self, levels: Sequence[float], shares: Sequence[float]) -> QPolygonF:
        return QPolygonF([QPointF(self.x(level), self.y(s)) for level, s in zip(levels, shares, strict=True)])


class CurvePlot(ThemedWidget):
    """Lines with bands for their intervals, each named at its right end; the mouse or the arrow keys read a point."""

    def __init__(self, parent: QWidget | None = None, *, named: bool = True) -> None:
        """An empty plot.

        Args:
            parent: Its owner.
            named: Whether names stand beside the lines; without, a legend has to be near.
        """
        super().__init__(parent)
        self._named = named
        self._axes = _EMPTY
        self._lines: tuple[PlotLine, ...] = ()
        self._read: tuple[int, int] | None = None  # which line, which of its levels
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_lines(self, axes: PlotAxes, lines: Sequence[PlotLine]) -> None:
        """Show lines; they are painted in their order, the last on top."""
        if (axes, tuple(lines)) == (self._axes, self._lines):
            return
        self._axes, self._lines, self._read = axes, tuple(lines), None
        self.setAccessibleName(axes.title)
        self.setAccessibleDescription(" ".join(map(self._said, self._lines)) or "Nothing is shown yet.")
        self.update()

    def readout(self) -> str:
        """The point that is read, in words; "" where none is."""
        if self._read is None:
            return ""
        line, level = self._lines[self._read[0]], self._read[1]
        low, high = 100 * line.lows[level], 100 * line.highs[level]
        place = self._level(line.levels[level])
        return f"{line.name}\n{place}: {100 * line.shares[level]:.1f} %\n{low:.1f} to {high:.1f} %, n = {line.n:,}"

    def _level(self, level: float) -> str:
        named = dict(self._axes.ticks).get(level, f"{level:g}") if not self._axes.unit else f"{level:g}"
        return f"{named}{'' if self._axes.unit in ('', '°') else ' '}{self._axes.unit}"

    def _said(self, line: PlotLine) -> str:
        pairs = zip(line.levels, line.shares, strict=True)
        return f"{line.name}: " + ", ".join(f"{self._level(level)} {100 * s:.0f} %" for level, s in pairs) + "."

    def _font(self) -> QFont:
        font = tabular(self.font())
        font.setPointSizeF(SMALL_PT)
        return font

    def _frame(self, metrics: QFontMetricsF) -> _Frame:
        line = metrics.lineSpacing()
        names = [metrics.horizontalAdvance(each.name) for each in self._lines] if self._named else []
        right = max(names) + _SAMPLE + 16 if names else 12.0
        left = metrics.horizontalAdvance("100 %") + 8
        area = QRectF(left, 2 * line, max(10.0, self.width() - left - right), max(10.0, self.height() - 4.5 * line))
        return _Frame(area, self._axes.ticks[0][0], self._axes.ticks[-1][0], self._axes.floor)

    def _paint_axes(self, painter: QPainter, frame: _Frame, metrics: QFontMetricsF) -> None:
        theme, area, line = self._theme, frame.area, metrics.lineSpacing()
        painter.fillRect(area, QColor(theme.paper))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        step = 20 if frame.floor == 0 else max(1, round((1 - frame.floor) * 20))
        for percent in range(100, math.ceil(frame.floor * 100) - 1, -step):
            y = frame.y(percent / 100)
            painter.setPen(QPen(QColor(theme.grid), 1))
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(0, y - line / 2, area.left() - 5, line), right, f"{percent} %")
        widest = max(metrics.horizontalAdvance(text) for _, text in self._axes.ticks) + 4
        gaps = area.width() / max(1, len(self._axes.ticks) - 1)
        for index, (level, text) in enumerate(self._axes.ticks):
            x = frame.x(level)
            painter.setPen(QPen(QColor(theme.guide), 1))
            painter.drawLine(QLineF(x, area.bottom(), x, area.bottom() + 4))
            if index % math.ceil(widest / gaps) == 0:  # every second or third text where all would touch
                painter.setPen(QColor(theme.muted))
                painter.drawText(QPointF(x - metrics.horizontalAdvance(text) / 2, area.bottom() + line + 1), text)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)

    def _paint_words(self, painter: QPainter, frame: _Frame, metrics: QFontMetricsF) -> None:
        """The title, the axis' label, and where guessing leads."""
        theme, area, line = self._theme, frame.area, metrics.lineSpacing()
        small, bold = painter.font(), QFont(painter.font())
        bold.setPointSizeF(BODY_PT)
        bold.setBold(True)
        painter.setPen(QColor(theme.text))
        painter.setFont(bold)
        painter.drawText(QRectF(area.left(), 0, self.width() - area.left(), 1.7 * line), self._axes.title)
        painter.setFont(small)
        below = QRectF(area.left(), area.bottom() + 1.4 * line, area.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextDontClip, self._axes.label)
        if frame.floor < CHANCE:
            y = frame.y(CHANCE)
            painter.setPen(QPen(QColor(theme.guide), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
            painter.setPen(QColor(theme.muted))
            painter.drawText(QPointF(area.left() + 4, y - 3), "chance")

    def _paint_band(self, painter: QPainter, frame: _Frame, line: PlotLine) -> None:
        upper, lower = frame.points(line.levels, line.highs), frame.points(line.levels, line.lows)
        colour = line.colour(self._theme)
        colour.setAlpha(_BAND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([*upper.toList(), *reversed(lower.toList())]))

    def _paint_names(self, painter: QPainter, frame: _Frame, metrics: QFontMetricsF) -> None:
        """Names at the lines' ends, moved apart where they would touch, with a thread back to the line."""
        ends = [frame.y(line.shares[-1]) for line in self._lines]
        apart = min(metrics.lineSpacing(), frame.area.height() / max(1, len(ends) - 1))
        left = frame.area.right() + 10
        for line, end, y in zip(
            self._lines, ends, spread(ends, apart, frame.area.top(), frame.area.bottom()), strict=True
        ):
            painter.setPen(QPen(QColor(self._theme.guide), 1))
            painter.drawLine(QLineF(frame.x(line.levels[-1]) + 4, end, left - 2, y))
            paint_sample(painter, line, QRectF(left, y - 4, _SAMPLE - 4, 8), self._theme)
            painter.setPen(line.colour(self._theme))
            painter.drawText(QPointF(left + _SAMPLE, y + metrics.ascent() / 2 - 1), line.name)

    def _paint_readout(self, painter: QPainter, frame: _Frame, metrics: QFontMetricsF) -> None:
        assert self._read is not None
        line, level = self._lines[self._read[0]], self._read[1]
        point = QPointF(frame.x(line.levels[level]), frame.y(line.shares[level]))
        text = self.readout().split("\n")
        size = QSize(
            math.ceil(max(map(metrics.horizontalAdvance, text))) + 12, math.ceil(metrics.lineSpacing() * len(text)) + 8
        )
        left = point.x() + 12 if point.x() + 12 + size.width() <= self.width() else point.x() - 12 - size.width()
        top = min(max(0.0, point.y() - size.height() / 2), self.height() - size.height())
        box = QRectF(QPointF(max(0.0, left), top), size.toSizeF())
        painter.setPen(QPen(line.colour(self._theme), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(point, 6, 6)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(QColor(self._theme.window))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(box.adjusted(6, 4, -6, -4), "\n".join(text))

    def _nearest(self, point: QPointF) -> tuple[int, int] | None:
        """The line and the level of the point that lies nearest, where one is near."""
        frame = self._frame(QFontMetricsF(self._font(), self))
        places = {
            (index, level): QLineF(point, QPointF(frame.x(x), frame.y(y))).length()
            for index, line in enumerate(self._lines)
            for level, (x, y) in enumerate(zip(line.levels, line.shares, strict=True))
        }
        best = min(places, key=places.__getitem__, default=None)
        return best if best is not None and places[best] <= _REACH else None

    def _set_read(self, read: tuple[int, int] | None) -> None:
        if read != self._read:
            self._read = read
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, font = QPainter(self), self._font()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        metrics = QFontMetricsF(font, self)
        frame = self._frame(metrics)
        self._paint_axes(painter, frame, metrics)
        self._paint_words(painter, frame, metrics)
        for line in self._lines:
            self._paint_band(painter, frame, line)
        for line in self._lines:
            paint_stroke(painter, line, frame.points(line.levels, line.shares), self._theme)
        if self._named:
            self._paint_names(painter, frame, metrics)
        if self._read is not None:
            self._paint_readout(painter, frame, metrics)
        painter.end()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_read(self._nearest(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._set_read(None)
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right along a line, up and down from line to line."""
        if not self._lines or event.key() not in _KEYS:
            super().keyPressEvent(event)
            return
        line, level = self._read or (0, -1)
        lines, levels = _KEYS[Qt.Key(event.key())]
        line = (line + lines) % len(self._lines)
        self._set_read((line, min(max(level + levels, 0), len(self._lines[line].levels) - 1)))

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 280)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 140)
