"""How a sum ends: a line for each step, the numbers one under the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import BODY_PT
from digitlab.gui.kit.themed import ThemedWidget, use_small_figures

_WIDEST = "Σ of 784 products  −00.00000"

Line = tuple[str, str]
"""What it says, and its number."""


class SumEnding(ThemedWidget):
    """Lines of words and numbers; the last one is the result. As high as most lines need, so that nothing moves."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        """No line yet, and room for so many."""
        super().__init__(parent)
        self._most = most
        self._lines: tuple[Line, ...] = ()
        use_small_figures(self)
        self._bold = QFont(self.font())
        self._bold.setPointSizeF(BODY_PT)
        self._bold.setBold(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("The end of the sum")

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the steps; the result last."""
        self._lines = tuple(lines)
        self.setAccessibleDescription("; ".join(f"{words} {value}" for words, value in lines))
        self.update()

    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = QPainter(self), self._line()
        for number, (words, value) in enumerate(self._lines):
            is_result = number == len(self._lines) - 1
            row = QRectF(0, number * line + 1, self.width(), line)
            if is_result:
                painter.setPen(QPen(QColor(self._theme.guide), 1))
                painter.drawLine(QLineF(row.topLeft(), row.topRight()))
                painter.setFont(self._bold)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.setPen(QColor(self._theme.text if is_result else self._theme.muted))
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft | middle, words)
            painter.setPen(QColor(self._theme.text))
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | middle, value)
        painter.end()

    def _line(self) -> float:
        return QFontMetricsF(self._bold).height()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(self.font()).horizontalAdvance(_WIDEST)), round(self._most * self._line()) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
