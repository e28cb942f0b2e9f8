"""A wall of digits, each with the answers to it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.field_frame import tinted
from digitlab.gui.kit.text import as_plain
from digitlab.gui.kit.theme import SMALL_PT, Accent, current_theme
from digitlab.gui.kit.typeface import typeface, zoom_of
from digitlab.ink.stroke import FIELD_SIDE, Image

_ZOOM = 3  # logical pixels a field pixel in a window of the usual size; rounded to whole device pixels
_PAD = 6
_MARKS = {True: "✓", False: "✗", None: ""}

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Caption:
    """One line under a digit.

    Attributes:
        text: Who reads what; or the digit's label.
        sure: How surely, in words.
        right: Whether it is right; None for a label.
    """

    text: str
    sure: str = ""
    right: bool | None = None


@dataclass(frozen=True, slots=True)
class WallDigit:
    """One place of the wall.

    Attributes:
        number: The digit's number, which a click tells.
        field: Which of the wall's images it is.
        captions: As many for every digit of a wall, in the order of the accents.
        words: The digit and its answers in a sentence, for the tooltip and a screen reader.
    """

    number: int
    field: int
    captions: tuple[Caption, ...]
    words: str


class DigitWall(QListView):
    """Digits in rows, as many as there are; only those in sight cost anything.

    Signals:
        digit_chosen: The number of the digit that was clicked, or on which Enter was pressed.
    """

    digit_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty wall."""
        super().__init__(parent)
        self._empty_words = ""
        self._digits = _Digits(self)
        self._painter = _Painter(self)
        self.setModel(self._digits)
        self.setItemDelegate(self._painter)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)  # the digit under the pointer is framed
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._on_clicked)

    def set_accents(self, *accents: Accent | Literal[""]) -> None:
        """The colours of the answers, in their order."""
        self._painter.accents = accents
        self.viewport().update()

    def show_digits(self, digits: Sequence[WallDigit], fields: Sequence[Image]) -> None:
        """Show digits.

        Args:
            digits: In their order.
            fields: What ``WallDigit.field`` counts: (28, 28) float32 in [0, 1] each, in colour (3, 28, 28), asked for when it comes into sight.
        """
        self._digits.fill(digits, fields)
        self.scrollToTop()

    def set_empty_words(self, words: str) -> None:
        """What stands on the wall while it has no digits."""
        self._empty_words = words
        self.viewport().update()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.digit_chosen.emit(self._digits.digit(index).number)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._digits.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(current_theme(self).muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(16, 16, -16, -16), flags, self._empty_words)
            painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()


class _Digits(QAbstractListModel):
    """The digits of a wall."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._digits: Sequence[WallDigit] = ()
        self._fields: Sequence[Image] = ()

    def fill(self, digits: Sequence[WallDigit], fields: Sequence[Image]) -> None:
        """Replace all digits of the wall."""
        self.beginResetModel()
        self._digits, self._fields = digits, fields
        self.endResetModel()

    def digit(self, index: Index) -> WallDigit:
        """The digit in a place."""
        return self._digits[index.row()]

    def field(self, index: Index) -> Image:
        """The field in a place: (28, 28) float32 in [0, 1]."""
        return self._fields[self.digit(index).field]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._digits)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_plain(self.digit(index).words)
        return self.digit(index).words if role == Qt.ItemDataRole.AccessibleTextRole else None


class _Painter(QStyledItemDelegate):
    """Paints one place of the wall: the field on paper, and the answers."""

    def __init__(self, wall: DigitWall) -> None:
        super().__init__(wall)
        self._wall = wall
        self.accents: tuple[Accent | Literal[""], ...] = ("", "")

    def _font(self) -> QFont:
        return typeface(self._wall, SMALL_PT)

    def _side(self) -> float:
        """A field's side in logical pixels, so that each of its own pixels is of whole device pixels."""
        ratio = self._wall.devicePixelRatioF()
        return FIELD_SIDE * round(_ZOOM * zoom_of(self._wall) * ratio) / ratio

    def _paint_field(self, painter: QPainter, cell: QRect, field: Image, framed: str) -> float:
        """Paint the field on whole device pixels; returns where it ends."""
        theme, ratio = current_theme(self._wall), self._wall.devicePixelRatioF()
        side = self._side()
        left = round((cell.center().x() - side / 2) * ratio) / ratio
        square = QRectF(left, cell.top() + _PAD, side, side)
        painter.fillRect(square, QColor(theme.paper))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.drawImage(square, tinted(field, QColor(theme.ink)))
        painter.setPen(QPen(QColor(framed), 1 if framed == theme.border else 2))
        painter.drawRect(square.adjusted(-0.5, -0.5, 0.5, 0.5))
        return square.bottom()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, _Digits)
        theme, cell = current_theme(self._wall), option.rect
        chosen = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        painter.save()
        bottom = self._paint_field(painter, cell, model.field(index), theme.highlight if chosen else theme.border)
        font = self._font()
        painter.setFont(font)
        metrics = QFontMetrics(font)
        height, mark = metrics.lineSpacing(), metrics.horizontalAdvance("✓ ")
        for number, (caption, accent) in enumerate(zip(model.digit(index).captions, self.accents, strict=True)):
            line = QRectF(cell.left() + _PAD, bottom + 4 + number * height, cell.width() - 2 * _PAD, height)
            painter.setPen(QColor(theme.good if caption.right else theme.bad))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, _MARKS[caption.right])
            painter.setPen(theme.legible(theme.accent(accent) if accent else theme.text))
            behind = QPointF(mark if caption.right is not None else 0, 0)
            room = line.width() - behind.x()
            room -= metrics.horizontalAdvance(f" {caption.sure}") if caption.sure else 0
            text = metrics.elidedText(caption.text, Qt.TextElideMode.ElideRight, round(room))
            painter.drawText(QRectF(line.topLeft() + behind, line.size()), text)
            painter.setPen(QColor(theme.muted))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, caption.sure)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(self._font())
        model = index.model()
        assert isinstance(model, _Digits)
        captions = model.digit(index).captions
        side, widest = math.ceil(self._side()), 0
        if any(caption.sure for caption in captions):
            names = [metrics.horizontalAdvance(caption.text) for caption in captions]
            widest = max(names) + metrics.horizontalAdvance("✓  > 99.9 %") + _PAD
        return QSize(max(side, widest) + 2 * _PAD, side + 2 * _PAD + 4 + len(captions) * metrics.lineSpacing())
