"""The rail: the window's tabs at its left edge, an icon and a word each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget
from typing_extensions import override

from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.theme import SMALL_PT, blend, current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.kit.typeface import typeface, zoom_of
from digitlab.language import tr

_ICON = 20  # logical pixels
_ABOVE, _BETWEEN, _BELOW = 8, 4, 8
_BESIDE = 2  # of the longest word
_MARGIN = 4  # between a place and the rail's edge
_RADIUS = 10.0
_TINT = 0.14  # how much of the highlight the ground of the tab in front has


class Rail(QTabBar):
    """A tab bar that stands upright, with words that lie."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(tr("Pages"))
        self.setShape(QTabBar.Shape.RoundedWest)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        self._icons: list[str] = []
        follow_theme(self, self._tint)

    def add(self, name: str, text: str) -> None:
        """Add a tab with an icon, by its name."""
        self._icons.append(name)
        index = self.addTab(icon(name, current_theme(self)), text)
        self.setTabToolTip(index, f"{self._word(index)} ({QKeySequence.mnemonic(text).toString()})")

    def _word(self, index: int) -> str:
        return self.tabText(index).replace("&", "")

    def _tint(self) -> None:
        theme = current_theme(self)
        for index, name in enumerate(self._icons):
            self.setTabIcon(index, icon(name, theme))

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        theme, room = current_theme(self), QRectF(self.tabRect(index))
        place = room.adjusted(_MARGIN, 2, -_MARGIN, -2)
        in_front = index == self.currentIndex()
        highlight = QColor(theme.highlight)
        if in_front:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(highlight, QColor(theme.card), _TINT))
            painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        elif room.contains(self.mapFromGlobal(self.cursor().pos())):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(QColor(theme.text), QColor(theme.card), 0.06))
            painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        if in_front and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(highlight, 2))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
        side = _ICON * zoom_of(self)
        picture = QRectF(room.center().x() - side / 2, place.top() + _ABOVE - 2, side, side)
        self.tabIcon(index).paint(painter, picture.toRect(), mode=QIcon.Mode.Normal)
        painter.setFont(typeface(self, SMALL_PT, bold=in_front))
        painter.setPen(theme.legible(highlight) if in_front else QColor(theme.text))
        words = QRectF(
            room.left(), picture.bottom() + _BETWEEN, room.width(), place.bottom() - picture.bottom() - _BETWEEN
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._word(index))

    @override
    def tabSizeHint(self, index: int) -> QSize:
        metrics = QFontMetrics(typeface(self, SMALL_PT, bold=True))
        widest = max(metrics.horizontalAdvance(self._word(each)) for each in range(self.count()))
        return QSize(
            widest + 2 * (_BESIDE + _MARGIN),
            _ABOVE + round(_ICON * zoom_of(self)) + _BETWEEN + metrics.height() + _BELOW,
        )

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = current_theme(self)
        painter.fillRect(self.rect(), QColor(theme.card))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(theme.border))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            if self.tabRect(index).intersects(event.rect()):
                self._paint_tab(painter, index)
        painter.end()
