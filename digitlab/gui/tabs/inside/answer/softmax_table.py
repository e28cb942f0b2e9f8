"""From logits to probabilities, a row for each class: z, e to the power of z, its part of the sum."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.gui.kit.class_rows import class_rows
from digitlab.gui.kit.phrases import WIDEST, sure
from digitlab.gui.kit.theme import SMALL_PT, Accent, blend
from digitlab.gui.kit.typeface import bolder, typeface
from digitlab.language import tr

_WIDEST_NAME = 0.25  # of a line, for a class's name
_MARGIN = 4.0  # logical pixels at either end of a line
_TALLEST = 28.0  # logical pixels of a line; more would tear the columns apart
_HEAD = "e^(z−max)"
_LIT = 0.5  # how much of its colour the bar has that is pointed at, or explained
_TINT = 0.25  # how much of the accent the others have
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, eq=False)
class SoftmaxTerms:
    """A softmax, written out. The largest logit is taken off first: that changes no share, and no power is too large.

    Attributes:
        logits: (classes,).
        powers: (classes,) e to the power of each logit less the largest.
        classes: What they stand for.
    """

    logits: NDArray[np.float64]
    powers: NDArray[np.float64]
    classes: Classes = DIGITS

    @classmethod
    def of(cls, logits: NDArray[np.floating], classes: Classes = DIGITS) -> SoftmaxTerms:
        """The terms for one logit a class."""
        exact = np.asarray(logits, np.float64)
        return cls(exact, np.exp(exact - exact.max()), classes)

    @property
    def total(self) -> float:
        """The sum of the powers."""
        return float(self.powers.sum())

    @property
    def probabilities(self) -> NDArray[np.float64]:
        """(classes,), each power's share of the sum."""
        return self.powers / self.total


class SoftmaxTable(PointedWidget[int]):
    """A row for each class, or for the surest, and the sum, with bars behind the numbers. Its places are the classes, from 0.

    The sum's bar is made of all others, so that a class's part of it is its probability.
    """

    usual_size = (216, 12 * 15)
    least_size = (190, 12 * 13)

    def __init__(self, parent: QWidget | None = None) -> None:
        """A table without numbers."""
        super().__init__(parent)
        self._accent: Accent = "third"
        self._terms: SoftmaxTerms | None = None
        self._explained: int | None = None
        self._shown = tuple(range(len(DIGITS)))  # the classes that have a line, from top to bottom
        self.setAccessibleName(tr("From logits to probabilities"))
        self._describe()

    def set_accent(self, accent: Accent) -> None:
        """The colour of the network, as ``#rrggbb``."""
        if accent != self._accent:
            self._accent = accent
            self.update()

    def show_terms(self, terms: SoftmaxTerms | None, explained: int | None) -> None:
        """Show the numbers, and mark the class that is explained."""
        self._terms, self._explained = terms, explained
        self._shown = class_rows(() if terms is None else terms.probabilities.tolist(), explained)
        if terms is None:
            self._shown = tuple(range(len(DIGITS)))
        self._describe()
        self.update()

    def row(self, line: int) -> QRectF:
        """Where a line lies, counted from the first class's; the last one is the sum."""
        height = self._line()
        return QRectF(0, (line + 1) * height, self.width(), height)

    def _line(self) -> float:
        return min(self.height() / (len(self._shown) + 2), _TALLEST)  # the head above, the sum below

    def _describe(self) -> None:
        if self._terms is None:
            self.setAccessibleDescription(tr("No answer yet."))
            return
        share = self._terms.probabilities
        best = int(share.argmax())
        self.setAccessibleDescription(
            tr(
                "The largest logit is that of {label}: {logit:.2f}; its share of the sum is {share}. Arrow keys "
                "move over the classes, Enter explains one.",
                label=self._terms.classes[best],
                logit=self._terms.logits[best],
                share=sure(share[best]),
            )
        )

    @override
    def words_of(self, place: int) -> str:
        if self._terms is None:
            return ""
        return tr(
            "{label}: logit {logit}, {share}",
            label=self._terms.classes[place],
            logit=signed(self._terms.logits[place]),
            share=sure(self._terms.probabilities[place]),
        )

    def _columns(self, bold: QFont) -> list[QRectF]:
        """The class, z, the power and the percent of the head's line, as far apart as there is room."""
        metrics, row = QFontMetricsF(bold), self.row(-1)
        named = self._terms.classes if self._terms else DIGITS
        widths = [math.ceil(metrics.horizontalAdvance(widest)) for widest in ("0", "−000.00", _HEAD, WIDEST)]
        if not named.are_digits:
            widest_name = max(metrics.horizontalAdvance(name) for name in named)
            widths[0] = math.ceil(min(widest_name, _WIDEST_NAME * row.width()))
        gap = max(0.0, row.width() - 2 * _MARGIN - sum(widths)) / (len(widths) - 1)
        lefts = [_MARGIN + sum(widths[:index]) + index * gap for index in range(len(widths))]
        return [QRectF(left, 0, width, row.height()) for left, width in zip(lefts, widths, strict=True)]

    def _paint_head(self, painter: QPainter, columns: list[QRectF]) -> None:
        painter.setPen(QColor(self._theme.muted))
        for cell, head in zip(columns[1:], ("z", _HEAD, "p"), strict=True):
            painter.drawText(cell, _RIGHT, head)

    def _paint_class(self, painter: QPainter, digit: int, terms: SoftmaxTerms | None, columns: list[QRectF]) -> None:
        theme, row = self._theme, self.row(self._shown.index(digit))
        painter.fillRect(_bar(row, 1.0), QColor(theme.grid))
        if terms is not None:
            painter.fillRect(_bar(row, float(terms.probabilities[digit])), self._tint(digit))
        if digit == self._pointer:
            painter.setPen(QPen(QColor(theme.highlight), 1.5))
            painter.drawRect(_bar(row, 1.0).adjusted(0.5, 0.5, -0.5, -0.5))
        name, logit, power, share = (cell.translated(0, row.top()) for cell in columns)
        painter.setPen(QColor(theme.text))
        classes = terms.classes if terms else DIGITS
        called = QFontMetricsF(painter.font()).elidedText(classes[digit], Qt.TextElideMode.ElideRight, name.width() + 1)
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, called)
        if terms is not None:
            painter.drawText(logit, _RIGHT, signed(terms.logits[digit]))
            painter.drawText(power, _RIGHT, small(terms.powers[digit]))
            painter.drawText(share, _RIGHT, sure(terms.probabilities[digit]))

    def _paint_sum(self, painter: QPainter, terms: SoftmaxTerms | None, columns: list[QRectF]) -> None:
        theme, row = self._theme, self.row(len(self._shown))
        painter.fillRect(_bar(row, 1.0), QColor(theme.grid))
        begin = 0.0
        for digit, share in enumerate(() if terms is None else terms.probabilities.tolist()):
            part = _bar(row, share).translated(begin, 0)
            begin += part.width()
            painter.fillRect(part.adjusted(0, 0, -1 if part.width() > 3 else 0, 0), self._tint(digit))
        painter.setPen(QPen(QColor(theme.guide), 1))
        painter.drawLine(row.topLeft(), row.topRight())
        name, _, power, whole = (cell.translated(0, row.top()) for cell in columns)
        painter.setPen(QColor(theme.text))
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, "Σ")
        if terms is not None:
            painter.drawText(power, _RIGHT, small(terms.total))
            painter.drawText(whole, _RIGHT, "100 %")

    def _tint(self, digit: int) -> QColor:
        """The colour of a class's bar, and of its part of the sum, on which text can be read."""
        if digit == self._pointer:
            return blend(QColor(self._theme.highlight), QColor(self._theme.paper), _LIT)
        share = _LIT if digit == self._explained else _TINT
        return blend(QColor(self._theme.accent(self._accent)), QColor(self._theme.paper), share)

    def _font(self) -> QFont:
        """The font, no taller than a line."""
        font = typeface(self, SMALL_PT)
        tallest = max(7.0, self._line() * 0.82)
        if QFontMetricsF(font).ascent() > tallest:
            font.setPixelSize(round(tallest))
        return font

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> int | None:
        line = math.floor(point.y() / self._line()) - 1
        last = len(self._shown) - 1
        if held:
            return self._shown[min(max(line, 0), last)]
        return self._shown[line] if 0 <= line <= last and 0 <= point.x() < self.width() else None

    @override
    def _marked_place(self) -> int:
        return self._explained or 0

    @override
    def _stepped(self, place: int, key: Qt.Key) -> int | None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if step is None or place not in self._shown:
            return None
        return self._shown[min(max(self._shown.index(place) + step, 0), len(self._shown) - 1)]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, font = QPainter(self), self._font()
        painter.setFont(font)
        strong = bolder(font)
        columns = self._columns(strong)  # the widest that any line is
        self._paint_head(painter, columns)
        for digit in self._shown:
            painter.setFont(strong if digit == self._explained else font)
            self._paint_class(painter, digit, self._terms, columns)
        painter.setFont(font)
        self._paint_sum(painter, self._terms, columns)
        painter.end()


def signed(value: float) -> str:
    """A logit, with a minus sign that is one; what edits drive far out is rounded."""
    return (f"{value:z.2f}" if abs(value) < 1000 else f"{value:.3g}").replace("-", "−")


def small(value: float) -> str:
    """A number that may be very small, in as few characters as it takes."""
    return f"{value:.4f}" if value >= 0.001 or value == 0 else f"{value:.1e}".replace("-", "−")


def _bar(row: QRectF, share: float) -> QRectF:
    """The bar behind a line, and a hair's breadth of ground above and below it."""
    return QRectF(row.left(), row.top() + 1, row.width() * share, row.height() - 2)
