"""Bars: what a network thinks of the ten digits, or of the classes that it knows instead."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.class_rows import class_rows
from digitlab.gui.kit.glide import Glide
from digitlab.gui.kit.phrases import WIDEST, sure
from digitlab.gui.kit.theme import Theme, blend
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import bolder
from digitlab.language import tr

_WIDEST_NAME = 0.3  # of the whole width
_GAP = 8.0  # logical pixels between the columns
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SHORTEST = 0.5  # of the bars that are painted
_TINT = 0.55  # how much of the accent the bars have that are not the answer


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where things stand in a row: tick, digit, bar, percent; all in logical pixels."""

    row: float  # height of a row
    tick: float  # width of the tick's column
    digit: float  # width of the digit's column
    bar: float  # width of a full bar
    percent: float  # width of the widest percent, which never changes

    @property
    def bar_left(self) -> float:
        return self.tick + self.digit + _GAP

    def cells(self, number: int) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """The tick, the digit, the full bar and the percent of one row."""
        top = number * self.row
        thick = min(max(4.0, self.row * 0.56), 18.0)
        return (
            QRectF(0, top, self.tick, self.row),
            QRectF(self.tick, top, self.digit, self.row),
            QRectF(self.bar_left, top + (self.row - thick) / 2, self.bar, thick),
            QRectF(self.bar_left + self.bar + _GAP, top, self.percent, self.row),
        )


class ProbabilityBars(ThemedWidget):
    """Horizontal bars, one for each digit or other class, its name at the left and the percent at the right.

    The answer's row is bold and in the full accent. The true digit, where it is known, has a tick and a framed bar. Bars glide;
    what is written beside them is there at once.
    Numbers that change move nothing.
    """

    role = QAccessible.Role.Chart
    usual_size = (400, 240)
    least_size = (180, 150)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty bars."""
        super().__init__(parent)
        self._probabilities: tuple[float, ...] | None = None
        self._classes = DIGITS
        self._shown = tuple(range(len(DIGITS)))  # the classes that have a row, from top to bottom
        self._from = self._lengths = (0.0,) * len(DIGITS)
        self._glide = Glide(self, self._show_glide)
        self._label: int | None = None
        self._truth: int | None = None
        self._describe()

    def show_probabilities(
        self,
        probabilities: Sequence[float] | None,
        label: int | None,
        truth: int | None,
        classes: Classes = DIGITS,
    ) -> None:
        """Show an answer.

        Args:
            probabilities: One a class, in [0, 1]; None for empty bars.
            label: The answer, or None where there is none.
            truth: The class it really is, or None where nobody knows.
            classes: What the network tells apart.

        Raises:
            ValueError: There are not as many probabilities as classes.
        """
        if probabilities is not None and len(probabilities) != len(classes):
            raise ValueError(f"{len(classes)} classes need as many probabilities, not {len(probabilities)}")
        if classes != self._classes:
            self._classes, self._lengths = classes, (0.0,) * len(classes)
        before = self._probabilities
        self._probabilities = None if probabilities is None else tuple(map(_bounded, probabilities))
        if self._probabilities != before:
            self._from = self._lengths
            self._glide.go()
        self._label, self._truth = label, truth
        self._shown = self._rows()
        self._describe()
        self.update()

    def _rows(self) -> tuple[int, ...]:
        """The classes that have a row: all, or the surest ones and the true one, in their order."""
        return class_rows(self._probabilities or (0.0,) * len(self._classes), self._truth)

    def _note(self) -> str:
        """What is said below the bars; "" where every class has one."""
        if len(self._shown) == len(self._classes):
            return ""
        return tr("the {surest} surest of {count} classes", surest=len(self._shown), count=len(self._classes))

    def _show_glide(self, way: float) -> None:
        """Show bars that have come so far from their old to their new lengths."""
        to = self._probabilities or (0.0,) * len(self._classes)
        self._lengths = tuple(old + way * (new - old) for old, new in zip(self._from, to, strict=True))
        self.update()

    def _describe(self) -> None:
        name = tr("Probabilities of the ten digits")
        if not self._classes.are_digits:
            name = tr("Probabilities of %n classes", "", len(self._classes))
        self.setAccessibleName(name)
        words = [] if self._probabilities is not None else [tr("No answer yet.")]
        if self._probabilities is not None and self._label is not None:
            share = sure(self._probabilities[self._label])
            words.append(tr("The answer is {digit}, {share}.", digit=self._classes[self._label], share=share))
        if self._probabilities is not None:
            ranked = sorted(range(len(self._classes)), key=self._probabilities.__getitem__, reverse=True)
            others = [digit for digit in ranked if digit != self._label][:2]
            following = "; ".join(f"{self._classes[digit]}, {sure(self._probabilities[digit])}" for digit in others)
            words.append(tr("Next: {following}.", following=following))
        if self._truth is not None:
            named = self._classes[self._truth]
            is_digit = self._classes.are_digits
            words.append(tr("It is a {digit}.", digit=named) if is_digit else tr("It is “{name}”.", name=named))
        self.setAccessibleDescription(" ".join(words))

    def _fonts(self) -> tuple[QFont, QFont]:
        """The plain and the bold font, no taller than a row."""
        plain = QFont(self.font())
        tallest = max(7.0, self._row_height() * 0.72)
        if QFontMetricsF(plain).ascent() > tallest:
            plain.setPixelSize(round(tallest))
        return plain, bolder(plain)

    def _row_height(self) -> float:
        return self.height() / (len(self._shown) + bool(self._note()))

    def _columns(self, bold: QFont) -> _Columns:
        metrics = QFontMetricsF(bold)
        tick, digit = metrics.ascent() * 0.9 + 4, metrics.horizontalAdvance("0")
        if not self._classes.are_digits:  # wide enough for each of them, so that nothing moves
            widest = max(metrics.horizontalAdvance(name) for name in self._classes)
            digit = min(widest, _WIDEST_NAME * self.width())
        percent = math.ceil(metrics.horizontalAdvance(WIDEST))
        bar = self.width() - tick - digit - percent - 2 * _GAP - 1
        return _Columns(self._row_height(), tick, digit, max(10.0, bar), percent)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all that is alike at once: an answer comes with every move of the pen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain, bold = self._fonts()
        columns = self._columns(bold)
        rows = {each: columns.cells(number) for number, each in enumerate(self._shown)}
        self._paint_bars(painter, {each: bar for each, (_, _, bar, _) in rows.items()})
        painter.setFont(plain)
        painter.setPen(QColor(self._theme.muted))
        metrics = QFontMetricsF(bold)
        for digit, (_, name, _, percent) in rows.items():
            if digit == self._label:
                painter.setFont(bold)
                painter.setPen(QColor(self._theme.muted if self._is_faded else self._theme.text))
            called = self._classes[digit]
            if not self._classes.are_digits:
                called = metrics.elidedText(called, Qt.TextElideMode.ElideRight, name.width() + 1)
            painter.drawText(name, Qt.AlignmentFlag.AlignCenter, called)
            if self._probabilities is not None:
                painter.drawText(percent, _RIGHT, sure(self._probabilities[digit]))
            if digit == self._label:
                painter.setFont(plain)
                painter.setPen(QColor(self._theme.muted))
        if note := self._note():
            _, _, bar, percent = columns.cells(len(rows))
            painter.drawText(bar.united(percent), _RIGHT, note)
        if self._truth is not None:
            tick, _, bar, _ = rows[self._truth]
            _paint_truth(painter, tick, bar, self._theme)
        painter.end()

    def _paint_bars(self, painter: QPainter, full: dict[int, QRectF]) -> None:
        radius = min(3.0, full[self._shown[0]].height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.grid))
        for bar in full.values():
            painter.drawRoundedRect(bar, radius, radius)
        accent = self._accent_colour()
        pale = blend(accent, QColor(self._theme.paper), _TINT)
        for digit, bar in full.items():
            if (length := bar.width() * self._lengths[digit]) >= _SHORTEST:
                painter.setBrush(accent if digit == self._label else pale)
                painter.drawRoundedRect(QRectF(bar.left(), bar.top(), length, bar.height()), radius, radius)


def _paint_truth(painter: QPainter, cell: QRectF, bar: QRectF, theme: Theme) -> None:
    """Paint a tick in the cell, and a frame around the bar."""
    size = min(cell.width() - 4, cell.height() * 0.6)
    middle = QPointF(cell.left() + size / 2 + 1, cell.center().y())
    pen = QPen(QColor(theme.good), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corners = ((-0.42, 0.05), (-0.12, 0.34), (0.42, -0.32))
    painter.drawPolyline([middle + QPointF(x, y) * size for x, y in corners])
    painter.setPen(QPen(QColor(theme.good), 1.5))
    painter.drawRoundedRect(bar.adjusted(-1.5, -1.5, 0.5, 1.5), 3.5, 3.5)


def _bounded(probability: float) -> float:
    value = float(probability)
    return min(max(value, 0.0), 1.0) if math.isfinite(value) else 0.0
