"""The wall of small charts: every change at once, one of which a click shows large."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.gui.kit.cells.squares import ARROWS
from digitlab.gui.kit.charts.plot_lines import paint_sample
from digitlab.gui.kit.typeface import bolder
from digitlab.gui.tabs.robustness.test_digits.every_change import SmallChart
from digitlab.language import tr
from digitlab.measure.falling import FALLEN

_COLUMNS = 5
_PAD, _MARK, _SAMPLE = 5.0, 4.0, 22.0  # around a chart, half a diamond and a line's sample, in logical pixels


class ChangeWall(PointedWidget[int]):
    """Small charts in rows; a place is a chart's number."""

    usual_size, least_size = (640, 420), (400, 280)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty wall."""
        super().__init__(parent)
        self._charts: tuple[SmallChart, ...] = ()
        self._of = ""
        self.setAccessibleName(tr("Every change at once"))
        self.hovered.connect(self.show_pointer)
        self.hover_left.connect(lambda: self.show_pointer(None))

    def show_charts(self, charts: Sequence[SmallChart], of: str) -> None:
        """Show charts, all with one upright axis, and say what it is: ``0 to 100 % of the digits``."""
        self._charts, self._of = tuple(charts), of
        self.setAccessibleDescription(" ".join(chart.words for chart in self._charts))
        self.update()

    def cell(self, number: int) -> QRectF:
        """Where a chart lies, with its title and its words, in logical pixels."""
        rows = max(1, math.ceil(len(self._charts) / _COLUMNS))
        width, height = self.width() / _COLUMNS, self.height() / rows
        row, column = divmod(number, _COLUMNS)
        return QRectF(column * width, row * height, width, height).adjusted(2, 2, -2, -2)

    @override
    def words_of(self, place: int) -> str:
        return tr("{words} Click to enlarge it.", words=self._charts[place].words)

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> int | None:
        return next((number for number in range(len(self._charts)) if self.cell(number).contains(point)), None)

    @override
    def _marked_place(self) -> int:
        return 0

    @override
    def _stepped(self, place: int, key: Qt.Key) -> int | None:
        if key not in ARROWS:
            return None
        down, across = ARROWS[key]
        there = place + down * _COLUMNS + across
        return there if 0 <= there < len(self._charts) else place

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, chart in enumerate(self._charts):
            self._paint_chart(painter, chart, self.cell(number), is_pointed=number == self._pointer)
        if len(self._charts) % _COLUMNS:
            self._paint_legend(painter, self.cell(len(self._charts)))
        painter.end()

    def _paint_legend(self, painter: QPainter, cell: QRectF) -> None:
        """Say in the first place that is free whose lines these are, as a saved picture has to."""
        lines = {line.name: line for chart in self._charts for line in chart.lines}
        height = QFontMetricsF(self.font()).lineSpacing()
        place = QRectF(cell.left() + _PAD, cell.top() + 2, self.width() - cell.left() - 2 * _PAD, height)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(place, self._of if lines else "")
        for line in lines.values():
            place.translate(0, height)
            if place.bottom() > cell.bottom():
                break
            paint_sample(painter, line, QRectF(place.left(), place.top(), _SAMPLE, height), self._theme)
            painter.setPen(line.colour(self._theme))
            painter.drawText(place.adjusted(_SAMPLE + _PAD, 0, 0, 0), line.name)

    def _paint_chart(self, painter: QPainter, chart: SmallChart, cell: QRectF, *, is_pointed: bool) -> None:
        theme, font = self._theme, self.font()
        painter.setPen(QPen(QColor(theme.highlight if is_pointed else theme.border), 2 if is_pointed else 1))
        painter.setBrush(QColor(theme.paper))
        painter.drawRect(cell)
        inner = cell.adjusted(_PAD, 1, -_PAD, -1)
        painter.setFont(bolder(font))
        painter.setPen(QColor(theme.text))
        line = QFontMetricsF(font).lineSpacing()
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter, chart.title)
        painter.setFont(font)
        painter.setPen(chart.first.colour(theme) if chart.first else QColor(theme.muted))
        room = cell.adjusted(1, 1, -1, -1)
        verdict = QFontMetricsF(font).elidedText(chart.verdict, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter, verdict)
        area = inner.adjusted(0, line + 1, 0, -line - 1)
        if chart.lines and area.height() > 0:
            self._paint_lines(painter, chart, area)

    def _paint_lines(self, painter: QPainter, chart: SmallChart, area: QRectF) -> None:
        theme, levels = self._theme, chart.lines[0].levels

        def at(level: float, share: float) -> QPointF:
            across = (level - levels[0]) / (levels[-1] - levels[0])
            return QPointF(area.left() + across * area.width(), area.bottom() - share * area.height())

        density = painter.deviceTransform().m11()  # a picture that is saved has several pixels for one of the screen
        painter.setPen(QPen(QColor(theme.grid), 1))
        painter.drawLine(at(levels[0], 0), at(levels[-1], 0))
        painter.setPen(QPen(QColor(theme.guide), 1, Qt.PenStyle.DotLine))
        painter.drawLine(at(levels[0], FALLEN), at(levels[-1], FALLEN))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in chart.lines:
            painter.setPen(line.looks(theme, density)["pen"])
            painter.drawPolyline(QPolygonF([at(*point) for point in zip(line.levels, line.shares, strict=True)]))
        painter.setPen(QPen(QColor(theme.paper), 1))
        painter.setBrush(QColor(theme.text))
        for level, share in chart.crossings:
            place = at(level, share)
            corners = [(-_MARK, 0.0), (0.0, -_MARK), (_MARK, 0.0), (0.0, _MARK)]
            painter.drawPolygon(QPolygonF([place + QPointF(x, y) for x, y in corners]))
