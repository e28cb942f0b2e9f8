"""How far something is: its name in a colour, a bar, and words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import tabular
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.tabs.train.watch.line_chart import LineLook

_NAME, _BAR = 104.0, 120.0  # widths in logical pixels
_GAP = 8.0
_THICK = 8.0


class ProgressLine(ThemedWidget):
    """A line of always the same height; its parts do not move when numbers change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._told, self._share = "", "", 0.0
        self._look = LineLook("third")
        self.setFont(tabular(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, title: str, look: LineLook, share: float, told: str) -> None:
        """Show so much of it in [0, 1]; a title of "" shows nothing."""
        if (title, look, share, told) != (self._title, self._look, self._share, self._told):
            self._title, self._look, self._share, self._told = title, look, share, told
            self.setAccessibleName(title)
            self.setAccessibleDescription(f"{share:.0%}, {told}" if title else "")
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._title:
            return
        painter, theme, height = QPainter(self), self._theme, float(self.height())
        accent = self._look.colour(theme)
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(accent)
        middle = Qt.AlignmentFlag.AlignVCenter
        title = QFontMetricsF(bold).elidedText(self._title, Qt.TextElideMode.ElideRight, _NAME)
        painter.drawText(QRectF(0, 0, _NAME, height), middle, title)
        bar = QRectF(_NAME + _GAP, (height - _THICK) / 2, _BAR, _THICK)
        painter.fillRect(bar, QColor(theme.grid))
        painter.fillRect(QRectF(bar.topLeft(), bar.size()).adjusted(0, 0, (self._share - 1) * _BAR, 0), accent)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text))
        room = QRectF(bar.right() + _GAP, 0, self.width() - bar.right() - _GAP, height)
        told = QFontMetricsF(self.font()).elidedText(self._told, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, told)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, self._text_height() + 2)
