"""A line of words that leads somewhere, as a link does."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionFocusRect
from typing_extensions import override

from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.typeface import set_type


class Link(QAbstractButton):
    """Words in the colour of what can be clicked, underlined below the pointer; ends in dots where there is too little room.

    One that leads nowhere says the same in the colour of text that stands back, and takes no keyboard.
    """

    def __init__(self, points: float, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        """An empty line in a type size."""
        super().__init__()
        self._align = align
        set_type(self, points)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._said = ("", True)
        self.set_words("", leads=False)

    def set_words(self, words: str, *, leads: bool) -> None:
        """Say this, and whether a click leads somewhere; words that stand there already cost nothing."""
        if (words, leads) == self._said:
            return
        self._said = words, leads
        self.setText(words)
        self.setEnabled(leads)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme(self)
        font = self.font()
        font.setUnderline(self.isEnabled() and self.underMouse())
        painter.setFont(font)
        painter.setPen(QPen(theme.legible(theme.highlight if self.isEnabled() else theme.muted)))
        elided = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self._align | Qt.AlignmentFlag.AlignVCenter, elided)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 4, metrics.lineSpacing() + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing() + 2)
