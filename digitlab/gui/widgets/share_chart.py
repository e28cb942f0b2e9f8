"""A small chart whose axes are shares: title, frame, grid and scales, for those who draw into it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.theme import SMALL_PT, blend, tabular
from digitlab.gui.widgets.themed import ThemedWidget

Ticks = tuple[tuple[float, str], ...]
"""Places on an axis, in [0, 1] of its length, with what stands there."""

QUARTERS: Ticks = ((0.0, "0"), (0.25, "25"), (0.5, "50"), (0.75, "75"), (1.0, "100"))

_TICK_GAP = 4.0
_AlignCentre = Qt.AlignmentFlag.AlignCenter


class ShareChart(ThemedWidget):
    """The frame of a chart. Those who inherit it paint in :meth:`_paint_data`, by :meth:`_place`."""

    def __init__(self, title: str, x_title: str, y_title: str, x_ticks: Ticks, parent: QWidget | None = None) -> None:
        """An empty chart.

        Args:
            title: What it shows.
            x_title: The horizontal axis, with its unit.
            y_title: The vertical one, whose scale goes from 0 to 100 %.
            x_ticks: The horizontal scale.
            parent: Its parent.
        """
        super().__init__(parent)
        self._title, self._x_title, self._y_title, self._x_ticks = title, x_title, y_title, x_ticks
        self._accent = QColor(self._theme.third)
        self.setAccessibleName(title)

    def set_accent(self, accent: QColor) -> None:
        """The colour of the network."""
        self._accent = QColor(accent)
        self.update()

    def _small(self) -> QFont:
        font = tabular(self.font())
        font.setPointSizeF(SMALL_PT)
        return font

    def _frame(self) -> QRectF:
        """Where the data lie, in logical pixels."""
        metrics = QFontMetricsF(self._small())
        line, widest = metrics.lineSpacing(), metrics.horizontalAdvance("100")
        left, top = line + widest + 2 * _TICK_GAP, line + 6
        width = max(20.0, self.width() - widest / 2 - 2 - left)
        room = max(20.0, self.height() - 2 * line - _TICK_GAP - top)
        height = min(room, width)  # never taller than wide: a diagonal is no steeper than 45°
        return QRectF(left, top + (room - height) / 2, width, height)

    def _place(self, x: float, y: float) -> QPointF:
        """A point in [0, 1] x [0, 1], y upwards, in logical pixels."""
        frame = self._frame()
        return QPointF(frame.left() + x * frame.width(), frame.bottom() - y * frame.height())

    def _paint_data(self, painter: QPainter) -> None:
        """Draw what the chart is for, within the frame."""

    def _paint_scales(self, painter: QPainter) -> None:
        theme, frame = self._theme, self._frame()
        metrics = QFontMetricsF(self._small())
        line = metrics.lineSpacing()
        grid = QPen(blend(QColor(theme.guide), QColor(theme.paper), 0.45), 1)
        for share, text in QUARTERS:
            y = self._place(0, share).y()
            painter.setPen(grid)
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(QColor(theme.muted))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - line / 2, frame.left() - _TICK_GAP, line), right, text)
        for place, text in self._x_ticks:
            x = self._place(place, 0).x()
            painter.setPen(grid)
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(x - 30, frame.bottom() + _TICK_GAP / 2, 60, line), _AlignCentre, text)

    def _paint_titles(self, painter: QPainter) -> None:
        theme, frame = self._theme, self._frame()
        line = QFontMetricsF(self._small()).lineSpacing()
        painter.setPen(QColor(theme.text))
        painter.drawText(QRectF(0, frame.top() - line - 4, self.width(), line), _AlignCentre, self._title)
        painter.setPen(QColor(theme.muted))
        painter.drawText(
            QRectF(frame.left() - 30, frame.bottom() + line + _TICK_GAP / 2, frame.width() + 60, line),
            _AlignCentre,
            self._x_title,
        )
        painter.save()
        painter.translate(line / 2, frame.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-frame.height(), -line / 2, 2 * frame.height(), line), _AlignCentre, self._y_title)
        painter.restore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, grid, data, titles."""
        painter, frame = QPainter(self), self._frame()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        painter.fillRect(frame, QColor(self._theme.paper))
        self._paint_scales(painter)
        self._paint_titles(painter)
        self._paint_data(painter)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        """Room to tell one percent from three."""
        return QSize(220, 220)

    @override
    def minimumSizeHint(self) -> QSize:
        """A scale that can still be read."""
        return QSize(110, 80)
