"""The claim: the whole screen in two lines of large type, each network's words in its colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from typing_extensions import override

from digitlab.gui.kit.text import Text, sized
from digitlab.gui.kit.theme import BODY_PT, HEADING_PT, LARGE_PT, current_theme
from digitlab.gui.kit.typeface import typeface
from digitlab.gui.tabs.draw.words import Piece

_LINES = 2
_SIZES_PT = (LARGE_PT, HEADING_PT, BODY_PT)
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
_LINE_SEPARATOR = "\u2028"  # what a text layout breaks a line at


class Claim(Text):
    """A sentence or two in two lines, in the largest of a few type sizes that they fit in."""

    def __init__(self, text: str) -> None:
        super().__init__(text, LARGE_PT, bold=True, lines=_LINES)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._pieces: tuple[Piece, ...] = (Piece(text),)
        self._is_faded = False

    def say(self, pieces: Sequence[Piece]) -> None:
        """Say this; words that are said already cost nothing."""
        if (said := tuple(pieces)) != self._pieces:
            self._pieces = said
            self.setText("".join(piece.text for piece in said))
            self._fit()
            self.update()

    def set_faded(self, is_faded: bool) -> None:
        """Show it in grey, because it is no longer so."""
        self._is_faded = is_faded
        self.set_tone("muted" if is_faded else None)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = QRect(0, 0, self.width(), 0)
        for points in _SIZES_PT:
            metrics = QFontMetricsF(font := typeface(self, points, bold=True))
            if metrics.boundingRect(room, _WRAPPED, self.text()).height() < (_LINES + 0.5) * metrics.lineSpacing():
                break
        if font.pointSizeF() != self.font().pointSizeF():
            sized(self, points, bold=True)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        """The colours of the pieces, as ranges of the text."""
        theme, start, ranges = current_theme(self), 0, []
        plain = self.palette().color(QPalette.ColorRole.WindowText)
        for piece in self._pieces:
            shown = QTextLayout.FormatRange()
            shown.start, shown.length = start, len(piece.text.encode("utf-16-le")) // 2
            colour = QTextCharFormat()
            if piece.accent is None or self._is_faded:
                colour.setForeground(plain)
            else:
                colour.setForeground(theme.legible(theme.accent(piece.accent)))
            shown.format = colour
            start += shown.length
            ranges.append(shown)
        return ranges

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        layout = QTextLayout(self.text().replace("\n", _LINE_SEPARATOR), self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.setFormats(self._formats())
        layout.beginLayout()
        top, spacing = 0.0, QFontMetricsF(self.font()).lineSpacing()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            line.setPosition(QPointF(0, top))
            top += spacing
        layout.endLayout()
        layout.draw(QPainter(self), QPointF(0, 0))
