"""Digits in rows under titles, all of one size, on whole device pixels."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.field_frame import tinted
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.ink.stroke import FIELD_SIDE, Image

_GAP = 4  # logical pixels between digits


class DigitStrip(ThemedWidget):
    """Rows of as many digits each."""

    def __init__(self, titles: Sequence[str], columns: int, parent: QWidget | None = None) -> None:
        """Empty rows, one under each title."""
        super().__init__(parent)
        self._titles, self._columns = tuple(titles), columns
        self._rows: tuple[Image, ...] = ()
        font = self.font()
        font.setPointSizeF(SMALL_PT)
        self.setFont(font)

    def show_rows(self, rows: Sequence[Image]) -> None:
        """Show digits: (n, 28, 28) float32 in [0, 1] a row; nothing where n is 0."""
        self._rows = tuple(rows)
        self.update()

    def _line(self) -> float:
        return math.ceil(QFontMetricsF(self.font()).lineSpacing()) + 2

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, ratio = QPainter(self), self._theme, self.devicePixelRatioF()
        room = (self.width() - (self._columns - 1) * _GAP) / self._columns
        side = max(1, math.floor(room * ratio / FIELD_SIDE)) * FIELD_SIDE / ratio
        top = 0.0
        for index, title in enumerate(self._titles):
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(0, top, self.width(), self._line()), Qt.AlignmentFlag.AlignLeft, title)
            top = round((top + self._line()) * ratio) / ratio
            painter.setPen(QPen(QColor(theme.border), 1))
            for column in range(self._columns):
                square = QRectF(column * (side + _GAP), top, side, side)
                painter.fillRect(square, QColor(theme.paper))
                if index < len(self._rows) and column < len(self._rows[index]):
                    painter.drawImage(square, tinted(self._rows[index][column], QColor(theme.ink)))
                painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
            top += side + _GAP
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        """Twice the field's pixels."""
        side = 2 * FIELD_SIDE + _GAP
        return QSize(self._columns * side - _GAP, round(len(self._titles) * (side + self._line())))

    @override
    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()
