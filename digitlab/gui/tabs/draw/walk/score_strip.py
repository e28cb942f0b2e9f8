"""A strip of ticks for each network: filled where it was right, the digit that it misread written in where it was not."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.theme import SMALL_PT, Accent, Theme, blend
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import bolder, set_type
from digitlab.gui.tabs.draw.walk.walk import Mark
from digitlab.language import tr

_GAP, _ROW_GAP = 2.0, 3.0  # logical pixels between ticks, and between strips
_TALLEST = 24.0  # logical pixels
_SCORE_GAP = 12.0
_WRITTEN = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip  # low strips lie closer than lines of text
_WRONG_SHARE = 0.24  # of the colour of what is wrong, in the ground of such a tick


@dataclass(frozen=True, slots=True)
class Row:
    """One network's strip.

    Attributes:
        name: What the network is called.
        accent: Its colour.
        marks: What it read at each pose.
        score: The same in words, after its name: "11 of 40".
        classes: What it tells apart.
    """

    name: str
    accent: Accent
    marks: tuple[Mark | None, ...]
    score: str
    classes: Classes = DIGITS


def paint_rows(painter: QPainter, rect: QRectF, rows: Sequence[Row], theme: Theme, *, at: int | None = None) -> None:
    """Paint strips of ticks, and the scores beside them, in the painter's font.

    Args:
        painter: Where to.
        rect: The room for all of them.
        rows: The strips, from top to bottom.
        theme: Of the window.
        at: The number of the tick that is marked.
    """
    if not rows:
        return
    font, bold = QFont(painter.font()), bolder(painter.font())
    score_width = _score_width(rows, font)
    ticks = rect.adjusted(0, 0, -score_width - _SCORE_GAP, 0)
    height = _row_height(rect.height(), len(rows))
    for number, row in enumerate(rows):
        top = rect.top() + number * (height + _ROW_GAP)
        place = QRectF(ticks.left(), top, ticks.width(), height)
        painter.setFont(bold)
        for mark, cell in zip(row.marks, _cells(place, len(row.marks)), strict=True):
            _paint_mark(painter, cell, mark, QColor(theme.accent(row.accent)), theme, row.classes)
        beside = QRectF(ticks.right() + _SCORE_GAP, top, score_width, height)
        painter.setPen(theme.legible(theme.accent(row.accent)))
        painter.drawText(beside, _WRITTEN, row.name)
        name_width = QFontMetricsF(bold).horizontalAdvance(f"{row.name} ")
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(beside.adjusted(name_width, 0, 0, 0), _WRITTEN, row.score)
    if at is not None:
        all_rows = len(rows) * (height + _ROW_GAP) - _ROW_GAP
        here = _cells(QRectF(ticks.left(), rect.top(), ticks.width(), all_rows), len(rows[0].marks))[at]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.highlight), 2))
        painter.drawRoundedRect(here.adjusted(-2, -2, 2, 2), 3, 3)


def _score_width(rows: Sequence[Row], font: QFont) -> float:
    metrics = QFontMetricsF(bolder(font))
    score = tr("{right} of {count}", right="00", count="00")
    return max(metrics.horizontalAdvance(f"{row.name} {score}") for row in rows)


def _row_height(room: float, count: int) -> float:
    return min(_TALLEST, math.floor((room - (count - 1) * _ROW_GAP) / count))


def _cells(place: QRectF, count: int) -> list[QRectF]:
    width = place.width() / count
    return [QRectF(place.left() + number * width, place.top(), width - _GAP, place.height()) for number in range(count)]


def _paint_mark(
    painter: QPainter, cell: QRectF, mark: Mark | None, accent: QColor, theme: Theme, classes: Classes
) -> None:
    ground = QColor(theme.grid)
    if mark is not None and mark.is_right:
        ground = accent
    elif mark is not None and mark.is_right is False:
        ground = blend(QColor(theme.bad), QColor(theme.paper), _WRONG_SHARE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(cell, 2, 2)
    if mark is not None and not mark.is_right:
        painter.setPen(QColor(theme.text))
        painter.drawText(
            cell, _WRITTEN | Qt.AlignmentFlag.AlignHCenter, "–" if mark.label is None else classes[mark.label][0]
        )


class ScoreStrip(ThemedWidget):
    """The strips of up to three networks.

    Signals:
        picked: The number of a tick that was clicked.
    """

    role = QAccessible.Role.Chart
    picked: Emits[int] = signal(int)

    usual_size = (420, 52)
    least_size = (280, 52)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_type(self, SMALL_PT)
        self._rows: tuple[Row, ...] = ()
        self._tips: tuple[str, ...] = ()
        self._at: int | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Score"))
        self.setAccessibleDescription(tr("No walk was taken yet."))

    def show_rows(self, rows: tuple[Row, ...], at: int | None, tips: tuple[str, ...]) -> None:
        """Show what was read.

        Args:
            rows: A strip for each network.
            at: The pose that the digit lies at now; None where it lies at none of them.
            tips: What to say of each pose; none where a click goes nowhere.
        """
        if (rows, at, tips) == (self._rows, self._at, self._tips):
            return
        self._rows, self._at, self._tips = rows, at, tips
        scores = ", ".join(f"{row.name} {row.score}" for row in rows if row.score)
        self.setAccessibleDescription(scores or tr("No walk was taken yet."))
        self.update()

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(3, 4, 0, -4)

    def _tick_at(self, place: QPointF) -> int | None:
        """The number of the tick at a place; None beside them, or where a click goes nowhere."""
        if not self._rows or not self._tips:
            return None
        room = self._room()
        width = (room.width() - _score_width(self._rows, self.font()) - _SCORE_GAP) / len(self._tips)
        number = math.floor((place.x() - room.left()) / width)
        return number if 0 <= number < len(self._tips) else None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._tick_at(event.position())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(number)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_on_tick = self._tick_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_on_tick else Qt.CursorShape.ArrowCursor)

    @override
    def event(self, event: QEvent) -> bool:
        """Say of the tick under the pointer where the digit lay and what was read."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._tick_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if number is None else self._tips[number], self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        paint_rows(painter, self._room(), self._rows, self._theme, at=self._at)
        painter.end()
