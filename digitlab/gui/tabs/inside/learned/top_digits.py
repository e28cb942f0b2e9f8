"""Digits that excite a unit, with an outline round what the unit saw of each."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.field_frame import tinted
from digitlab.gui.kit.cells.cell_marks import Mask, paint_banded
from digitlab.gui.kit.cells.map_grid import border_lines
from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.ink.stroke import FIELD_SIDE, Image

_GAP = 8  # logical pixels between two digits
_MOST_ZOOM = 6  # logical pixels a field pixel
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True, eq=False)
class PickedDigit:
    """One digit.

    Attributes:
        field: (28, 28) float32 in [0, 1].
        seen: (28, 28) what the unit can feel of it.
        lines: What stands under it, from above.
        words: All of it in a sentence.
    """

    field: Image
    seen: Mask
    lines: tuple[str, ...]
    words: str


class TopDigits(PointedWidget[int]):
    """Digits in rows, each as large as fits. Its places are the digits, counted from 0."""

    def __init__(self, name: str, parent: QWidget | None = None, *, columns: int, lines: int) -> None:
        """No digits yet.

        Args:
            name: What a screen reader calls them.
            parent: Its owner.
            columns: How many digits stand in a row, and how many rows there are.
            lines: How many lines of text stand under each digit.
        """
        super().__init__(parent)
        self._columns, self._lines = columns, lines
        self._digits: tuple[PickedDigit, ...] = ()
        self._empty = ""
        self._outlines: list[list[QLineF]] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.hovered.connect(self._on_hovered)
        self.hover_left.connect(self._on_hover_left)

    def show_digits(self, digits: Sequence[PickedDigit], empty: str = "") -> None:
        """Show digits; where there are none, say why."""
        self._digits, self._empty = tuple(digits), empty
        self._outlines = [border_lines(digit.seen) for digit in digits]
        self.show_pointer(None)
        self.setAccessibleDescription(" ".join(digit.words for digit in digits) or empty)
        self.update()

    @override
    def words_of(self, place: int) -> str:
        return self._digits[place].words if place < len(self._digits) else ""

    def digit_rect(self, index: int) -> QRectF:
        """Where a digit's field lies."""
        ratio, line = self.devicePixelRatioF(), self._text_height()
        column = (self.width() + _GAP) / self._columns
        row = (self.height() + _GAP) / self._columns
        room = min(column - _GAP, row - _GAP - self._lines * line) - 2
        zoom = min(max(1, math.floor(room * ratio / FIELD_SIDE)), math.floor(_MOST_ZOOM * ratio)) / ratio
        side = zoom * FIELD_SIDE
        high = min(row, side + self._lines * line + _GAP + 2)
        down, across = divmod(index, self._columns)
        left = across * column + (column - _GAP - side) / 2
        return QRectF(math.floor(left * ratio) / ratio, math.floor((down * high + 1) * ratio) / ratio, side, side)

    def _paint_digit(self, painter: QPainter, index: int) -> None:
        theme, digit, place = self._theme, self._digits[index], self.digit_rect(index)
        zoom = place.width() / FIELD_SIDE
        painter.fillRect(place, QColor(theme.paper))
        painter.drawImage(place, tinted(digit.field, QColor(theme.ink)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        chosen = index == self._pointer
        painter.setPen(QPen(QColor(theme.highlight if chosen else theme.border), 2 if chosen else 1))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        if not digit.seen.all():
            lines = [
                QLineF(line.p1() * zoom + place.topLeft(), line.p2() * zoom + place.topLeft())
                for line in self._outlines[index]
            ]
            paint_banded(painter, theme, lines=lines)
        painter.setPen(QColor(theme.text))
        for number, text in enumerate(digit.lines):
            room = QRectF(
                place.left() - _GAP, place.bottom() + 2 + number * self._text_height(), 0, self._text_height()
            )
            room.setWidth(place.width() + 2 * _GAP)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextDontClip, text)
            painter.setPen(QColor(theme.muted))

    def _on_hovered(self, index: int) -> None:
        self.show_pointer(index)
        self.setToolTip(self._digits[index].words)

    def _on_hover_left(self) -> None:
        self.show_pointer(None)
        self.setToolTip("")

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> int | None:
        return next((index for index in range(len(self._digits)) if self.digit_rect(index).contains(point)), None)

    @override
    def _marked_place(self) -> int:
        return 0

    @override
    def _stepped(self, place: int, key: Qt.Key) -> int | None:
        steps = _STEPS | {Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns}
        further = place + steps[key] if key in steps and self._digits else None
        return further if further is None or 0 <= further < len(self._digits) else place

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._digits:
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
        for index in range(len(self._digits)):
            self._paint_digit(painter, index)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return self._size(3)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._size(2)

    def _size(self, zoom: int) -> QSize:
        side, line = zoom * FIELD_SIDE + 2, round(self._text_height())
        return QSize(self._columns * (side + _GAP), self._columns * (side + _GAP + self._lines * line))
