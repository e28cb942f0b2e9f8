"""A bar for each of some named figures, one under the other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import BODY_PT, SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import set_type, typeface
from digitlab.gui.tabs.train.watch.line_chart import LineLook

_GAP = 6.0
_ROWS = 7  # that have their full height; more share it
_WIDEST_NAME = 0.45  # of the widget's width
_BAR = 0.55  # of a row's height


@dataclass(frozen=True, slots=True)
class FigureBar:
    """One figure.

    Attributes:
        name: Of what.
        share: The bar's length in [0, 1].
        said: The figure in words, short.
    """

    name: str
    share: float
    said: str


class FigureBars(ThemedWidget):
    """A title, and under it names, bars and figures in three columns."""

    role = QAccessible.Role.Chart
    least_size = (120, 72)

    def __init__(self, title: str, nothing: str, parent: QWidget | None = None) -> None:
        """No bars; ``nothing`` stands in their place."""
        super().__init__(parent)
        self._title, self._nothing = title, nothing
        self._bars: tuple[FigureBar, ...] = ()
        self._look = LineLook("third")
        set_type(self, SMALL_PT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)

    def call(self, title: str) -> None:
        """Have another title."""
        if title != self._title:
            self._title = title
            self.setAccessibleName(title)
            self.update()

    def show_bars(self, bars: tuple[FigureBar, ...], look: LineLook) -> None:
        """Show these in a line's colour."""
        if (bars, look) != (self._bars, self._look):
            self._bars, self._look = bars, look
            self.setAccessibleDescription("; ".join(f"{bar.name}: {bar.said}" for bar in bars) or self._nothing)
            self.update()

    def _paint_bars(self, painter: QPainter, top: float) -> None:
        theme, metrics = self._theme, QFontMetricsF(painter.font())
        names = min(max(metrics.horizontalAdvance(bar.name) for bar in self._bars), _WIDEST_NAME * self.width())
        figures = max(metrics.horizontalAdvance(bar.said) for bar in self._bars)
        room = max(0.0, self.width() - names - figures - 2 * _GAP)
        height = min(self._text_height() + 2, (self.height() - top) / len(self._bars))
        for index, bar in enumerate(self._bars):
            row = QRectF(0, top + index * height, names, height)
            painter.setPen(QColor(theme.text))
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideMiddle, names + 1)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            empty = QRectF(names + _GAP, row.center().y() - height * _BAR / 2, room, height * _BAR)
            painter.fillRect(empty, QColor(theme.grid))
            full = QRectF(empty.topLeft(), empty.bottomRight())
            full.setWidth(room * min(max(bar.share, 0.0), 1.0))
            painter.fillRect(full, self._look.colour(theme))
            place = QRectF(self.width() - figures, row.top(), figures, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, bar.said)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = QPainter(self), self._text_height()
        painter.setFont(typeface(self, BODY_PT, bold=True))
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QRectF(0, 0, self.width(), line + 4), Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setFont(self.font())
        if self._bars:
            self._paint_bars(painter, line + 6)
        else:
            painter.setPen(QColor(self._theme.muted))
            place = QRectF(0, line + 6, self.width(), self.height() - line - 6)
            painter.drawText(place, Qt.TextFlag.TextWordWrap, self._nothing)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, round((_ROWS + 1) * (self._text_height() + 2) + 6))
