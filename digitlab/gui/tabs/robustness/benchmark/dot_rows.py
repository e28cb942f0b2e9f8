"""Rows of shares: an example, words, a dot for each network on a scale from 0 to 1, and the numbers beside it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.field_frame import tinted
from digitlab.gui.kit.phrases import percent
from digitlab.gui.kit.text import as_plain
from digitlab.gui.kit.theme import SMALL_PT, Accent
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import bolder, set_type
from digitlab.ink.stroke import Image
from digitlab.language import tr

_GAP = 8.0  # logical pixels
_DOT = 4.0
_DIAMOND = 5.0
_LEAST_SCALE = 120.0  # width of the scale
_QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class Dot:
    """One network's share.

    Attributes:
        name: The network's.
        accent: The colour of its family.
        share: In [0, 1].
        error: Its standard error.
    """

    name: str
    accent: Accent
    share: float
    error: float


@dataclass(frozen=True, slots=True, eq=False)
class DotRow:
    """One row, or a heading where it has no example.

    Attributes:
        words: What it is of.
        example: (28, 28) float32 in [0, 1]; None for a heading.
        dots: One for each network that is measured.
        published: What others reached, each with a name.
    """

    words: str
    example: Image | None = None
    dots: tuple[Dot, ...] = ()
    published: tuple[tuple[str, float], ...] = ()

    def said(self) -> str:
        """The row in words."""
        ours = [f"{dot.name} {percent(dot.share)} ± {100 * dot.error:.1f}" for dot in self.dots]
        theirs = [tr("{name} {share} (published)", name=name, share=percent(share)) for name, share in self.published]
        said = ", ".join([*ours, *theirs]) or tr("not measured yet")
        return f"{self.words}: {said}"


class DotRows(ThemedWidget):
    """The rows, one below the other."""

    role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DotRow, ...] = ()
        self._columns: tuple[tuple[str, Accent], ...] = ()
        set_type(self, SMALL_PT)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("What is read after each change"))

    def show_rows(self, columns: tuple[tuple[str, Accent], ...], rows: tuple[DotRow, ...]) -> None:
        """Show rows, with the numbers of these networks beside them."""
        self._columns, self._rows = columns, rows
        self.setAccessibleDescription(". ".join(row.said() for row in rows if row.example is not None))
        self.updateGeometry()
        self.update()

    def row_rect(self, number: int) -> QRectF:
        """Where a row lies, in logical pixels; the columns' names lie above the first."""
        height = self._row_height()
        return QRectF(0, (number + 1) * height, self.width(), height)

    def _row_height(self) -> float:
        return self._text_height() + 6.0

    def _width_of(self, text: str) -> float:
        return math.ceil(QFontMetricsF(bolder(self.font())).horizontalAdvance(text))

    def _least_number_width(self) -> float:
        return self._width_of("100.0 ± 10.0") + _GAP

    def _number_width(self) -> float:
        """As wide as the longest name, where there is room for it."""
        names = max((self._width_of(name) for name, _ in self._columns), default=0.0) + _GAP
        room = self.width() - self._scale_left() - _LEAST_SCALE - _GAP
        return max(min(names, room / max(1, len(self._columns))), self._least_number_width())

    def _scale_left(self) -> float:
        words = max((self._width_of(row.words) for row in self._rows), default=0.0)
        return self._row_height() + _GAP + words + 2 * _GAP

    def _scale(self, number_width: float) -> QRectF:
        """From 0 to 1, across all rows."""
        left = self._scale_left()
        right = self.width() - len(self._columns) * number_width - _GAP
        return QRectF(left, 0, max(right - left, 1.0), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        number_width = self._number_width()  # it takes the words of every row to know
        scale = self._scale(number_width)
        self._paint_scale(painter, scale)
        self._paint_columns(painter, number_width)
        for number, row in enumerate(self._rows):
            rect = self.row_rect(number)
            if rect.intersects(QRectF(event.rect())):
                self._paint_row(painter, rect, scale, number_width, row)
        painter.end()

    def _paint_scale(self, painter: QPainter, scale: QRectF) -> None:
        height = self._row_height()
        for quarter in _QUARTERS:
            x = scale.left() + quarter * scale.width()
            painter.setPen(QPen(QColor(self._theme.grid), 1))
            painter.drawLine(QPointF(x, height), QPointF(x, (len(self._rows) + 1) * height))
            painter.setPen(QColor(self._theme.muted))
            place = QRectF(x - 30, 0, 60, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{100 * quarter:.0f} %")

    def _paint_columns(self, painter: QPainter, number_width: float) -> None:
        painter.setFont(bolder(self.font()))
        for column, (name, accent) in enumerate(self._columns):
            painter.setPen(self._theme.legible(self._theme.accent(accent)))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, math.ceil(number_width - _GAP))
            painter.drawText(self._number_rect(0.0, column, number_width), Qt.AlignmentFlag.AlignRight, shown)

    def _number_rect(self, top: float, column: int, width: float) -> QRectF:
        left = self.width() - (len(self._columns) - column) * width
        return QRectF(left, top + 3, width - 2, self._row_height())

    def _paint_row(self, painter: QPainter, rect: QRectF, scale: QRectF, number_width: float, row: DotRow) -> None:
        is_heading = row.example is None
        left = 0.0 if is_heading else rect.height() + _GAP
        painter.setFont(bolder(self.font()) if is_heading else self.font())
        painter.setPen(QColor(self._theme.text))
        painter.drawText(rect.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, row.words)
        if row.example is None:
            return
        self._paint_example(painter, QRectF(0, rect.top() + 1, rect.height() - 2, rect.height() - 2), row.example)
        middle = rect.center().y()
        for _, share in row.published:
            self._paint_published(painter, QPointF(scale.left() + share * scale.width(), middle))
        for dot in row.dots:
            self._paint_dot(painter, scale, middle, dot)
            column = [name for name, _ in self._columns].index(dot.name)
            painter.setPen(self._theme.legible(self._theme.accent(dot.accent)))
            text = f"{100 * dot.share:.1f} ± {100 * dot.error:.1f}"
            place = self._number_rect(rect.top(), column, number_width)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, text)

    def _paint_example(self, painter: QPainter, place: QRectF, example: Image) -> None:
        painter.fillRect(place, QColor(self._theme.paper))
        painter.drawImage(place, tinted(np.ascontiguousarray(example), QColor(self._theme.ink)))

    def _paint_published(self, painter: QPainter, place: QPointF) -> None:
        painter.setPen(QPen(QColor(self._theme.muted), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ways = ((0, -_DIAMOND), (_DIAMOND, 0), (0, _DIAMOND), (-_DIAMOND, 0))
        painter.drawPolygon(QPolygonF([place + QPointF(*way) for way in ways]))

    def _paint_dot(self, painter: QPainter, scale: QRectF, middle: float, dot: Dot) -> None:
        colour = QColor(self._theme.accent(dot.accent))
        x, reach = scale.left() + dot.share * scale.width(), dot.error * scale.width()
        painter.setPen(QPen(colour, 1.5))
        low, high = max(scale.left(), x - reach), min(scale.right(), x + reach)
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(x, middle), _DOT, _DOT)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Have the tool tip say what the row is at which the pointer is; above them, the networks' names."""
        number = int(event.position().y() // self._row_height()) - 1
        is_row = 0 <= number < len(self._rows) and self._rows[number].example is not None
        names = ", ".join(name for name, _ in self._columns) if number < 0 else ""
        self.setToolTip(as_plain(self._rows[number].said() if is_row else names))

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() + QSize(200, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        numbers = len(self._columns) * self._least_number_width()
        width = self._scale_left() + _LEAST_SCALE + numbers + _GAP
        return QSize(round(width), round((len(self._rows) + 1) * self._row_height()))
