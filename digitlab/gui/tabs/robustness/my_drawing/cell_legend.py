"""What the cells of the maps mean."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.digit_glyphs import DigitGlyphs
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.tabs.robustness.my_drawing.answer_cells import shades

_LINES = ("right; fuller is surer", "wrong, and what it read", "the drawing now")
_CELL = 12.0  # logical pixels
_LEVELS = (2, 6, 11)  # of the shades, for the sample of right answers
_SAMPLE = len(_LEVELS) * _CELL + 6


class CellLegend(ThemedWidget):
    """Three lines, each with a sample."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = self.font()
        font.setPointSizeF(SMALL_PT)
        self.setFont(font)
        self.setAccessibleName("Legend")
        self.setAccessibleDescription(
            f"A filled cell: {_LINES[0]}. A digit on paper: {_LINES[1]}. A frame: {_LINES[2]}."
        )

    def _line(self) -> float:
        return max(_CELL + 4, QFontMetricsF(self.font()).height() + 2)

    def _paint_samples(self, painter: QPainter, tops: list[float]) -> None:
        theme, gap = self._theme, 1.0
        for accent, top in ((theme.mlp, tops[0] - _CELL / 4), (theme.cnn, tops[0] + _CELL / 4 + gap)):
            colours = shades(accent, theme.paper)
            for index, level in enumerate(_LEVELS):
                painter.fillRect(QRectF(index * _CELL, top + _CELL / 4, _CELL - gap, _CELL / 2), colours[level])
        wrong = QRectF(_CELL, tops[1], _CELL, _CELL)
        painter.fillRect(wrong.adjusted(-1, -1, 1, 1), QColor(theme.border))
        painter.fillRect(wrong, QColor(theme.paper))
        painter.setPen(QColor(theme.text))
        DigitGlyphs(self.font(), 0.64 * _CELL).draw(painter, np.array([7], np.int8), [wrong.center()])
        painter.setPen(QPen(QColor(theme.highlight), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(_CELL + 1, tops[2] + 1, _CELL - 2, _CELL - 2))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = QPainter(self), self._line()
        self._paint_samples(painter, [index * line + (line - _CELL) / 2 for index in range(len(_LINES))])
        painter.setPen(QColor(self._theme.muted))
        for index, said in enumerate(_LINES):
            place = QRectF(QPointF(_SAMPLE, index * line), QPointF(self.width(), (index + 1) * line))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, said)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        widest = max(QFontMetricsF(self.font()).horizontalAdvance(said) for said in _LINES)
        return QSize(round(_SAMPLE + widest + 2), round(len(_LINES) * self._line()))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
