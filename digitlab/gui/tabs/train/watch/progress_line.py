"""How far something is: its name in a colour, a bar, and words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import tabular
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.tabs.train.watch.line_chart import LineLook
from digitlab.gui.tabs.train.watch.state import RunProgress

_NAME, _BAR = 104.0, 120.0  # widths in logical pixels
_GAP = 8.0
_THICK = 8.0


class ProgressLine(ThemedWidget):
    """A line of always the same height; its parts do not move when numbers change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = RunProgress("", LineLook("third"), 0.0, "")
        self.setFont(tabular(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, progress: RunProgress) -> None:
        """Show how far a run is; one whose title is "" shows nothing."""
        if progress != self._progress:
            self._progress = progress
            self.setAccessibleName(progress.title)
            self.setAccessibleDescription(f"{progress.share:.0%}, {progress.words}" if progress.title else "")
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        progress = self._progress
        if not progress.title:
            return
        painter, theme, height = QPainter(self), self._theme, float(self.height())
        accent = progress.look.colour(theme)
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(accent)
        middle = Qt.AlignmentFlag.AlignVCenter
        title = QFontMetricsF(bold).elidedText(progress.title, Qt.TextElideMode.ElideRight, _NAME)
        painter.drawText(QRectF(0, 0, _NAME, height), middle, title)
        bar = QRectF(_NAME + _GAP, (height - _THICK) / 2, _BAR, _THICK)
        painter.fillRect(bar, QColor(theme.grid))
        painter.fillRect(QRectF(bar.topLeft(), bar.size()).adjusted(0, 0, (progress.share - 1) * _BAR, 0), accent)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text))
        room = QRectF(bar.right() + _GAP, 0, self.width() - bar.right() - _GAP, height)
        words = QFontMetricsF(self.font()).elidedText(progress.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, words)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, self._text_height() + 2)
