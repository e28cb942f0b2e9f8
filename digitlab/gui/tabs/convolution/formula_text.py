"""A few lines of text that change many times a second: painted, so that nothing around them is laid out anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import set_type


class FormulaText(ThemedWidget):
    """A heading and so many lines. One formula alone may use them all; of several each has its own, its middle left out."""

    role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        """No text yet."""
        super().__init__(parent)
        set_type(self, SMALL_PT)
        self._heading = ""
        self._lines: tuple[str, ...] = ()
        self._room = 2
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_room(self, lines: int) -> None:
        """Have room for a heading and so many lines."""
        if lines != self._room:
            self._room = lines
            self.updateGeometry()

    def show_text(self, heading: str, lines: Sequence[str]) -> None:
        """Show other lines; where they are too many, the first and the last."""
        if (heading, tuple(lines)) != (self._heading, self._lines):
            self._heading, self._lines = heading, tuple(lines)
            self.setAccessibleName(heading)
            self.setAccessibleDescription("; ".join(lines))
            self.update()

    def text(self) -> str:
        """All that is shown."""
        return "\n".join((self._heading, *self._lines))

    def _line(self) -> float:
        return QFontMetricsF(self.font()).lineSpacing()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = QPainter(self), self._line()
        metrics, width = QFontMetricsF(self.font()), float(self.width())
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(
            QRectF(0, 0, width, line), metrics.elidedText(self._heading, Qt.TextElideMode.ElideRight, width)
        )
        painter.setPen(QColor(self._theme.text))
        if len(self._lines) == 1:
            place = QRectF(0, line, width, self.height() - line)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self._lines[0])
        kept = self._lines
        if len(kept) > self._room:
            kept = (*kept[: self._room - 1], kept[-1])
        for number, text in enumerate(kept if len(kept) > 1 else (), 1):
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
            painter.drawText(QRectF(0, number * line, width, line), elided)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, round((self._room + 1) * self._line()) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
