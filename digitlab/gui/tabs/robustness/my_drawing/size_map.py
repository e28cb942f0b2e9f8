"""A strip: what a network answers to the drawing, at every size."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.cells.answer_cells import AnswerCells, paint_frame, paint_runs, shades, wrong_runs
from digitlab.gui.kit.cells.digit_glyphs import DigitGlyphs
from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.gui.kit.cells.shift_grid import LEAST_CELL, ShiftGrid, height_for, size_for
from digitlab.language import tr
from digitlab.measure.many_fields import SIZES

_LINE = 3.0  # the thickness of the line above the sizes survived, in logical pixels
_ABOVE = 7.0  # logical pixels above the cells, for that line and the frame around a cell
_TALLEST_DIGIT = 11.0  # logical pixels
_DIGIT_WIDTH = 0.7  # of a digit's height
_TICKS = (0.5, 0.75, 1.0, 1.25, 1.5)
_PLACES = np.array([(size, 0) for size in SIZES], np.float32)  # (21, 2)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}

Range = tuple[float, float]


class SizeMap(PointedWidget[float]):
    """21 cells, one for each size, small to large: right is filled, wrong says what was answered instead.

    There are as many as shifts in a row, so that they lie below the columns of a :class:`ShiftMap` as wide. The sizes around 1
    that are survived have a line above the cells.

    Its places are sizes, 1 for the drawing's own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty strip."""
        super().__init__(parent)
        self._cells: AnswerCells | None = None
        self._survived: Range | None = None
        self._size = 1.0
        self.setAccessibleName(tr("Answers at every size"))
        self._describe()

    def show_answers(
        self,
        probabilities: NDArray[np.float32] | None,
        reference: int,
        survived: Range | None,
        classes: Classes = DIGITS,
    ) -> None:
        """Show what is answered at the sizes.

        Args:
            probabilities: (21, classes) at SIZES: NaN where not known yet, 0 where no ink is left; None for an empty strip.
            reference: The digit that is right.
            survived: The least and the largest size around 1 up to which all answers are right; None where 1 is wrong.
            classes: What the network tells apart.

        Raises:
            ValueError: There is not one answer for each size.
        """
        if probabilities is None:
            self._cells = None
        elif probabilities.shape != (len(SIZES), len(classes)):
            raise ValueError(
                f"a strip of sizes needs ({len(SIZES)}, {len(classes)}) probabilities, not {probabilities.shape}"
            )
        else:
            self._cells = AnswerCells.of(probabilities, reference, classes).filled(_PLACES)
        self._survived = survived
        self._describe()
        self.update()

    def show_size(self, size: float) -> None:
        """Mark the size of the drawing."""
        self._size = size
        self.update()

    def _describe(self) -> None:
        answers = tr("Nothing drawn yet.") if self._cells is None else self._cells.described(tr("sizes"))
        if self._survived is not None:
            low, high = self._survived
            answers += tr(" Right from {low:g} to {high:g} times the size.", low=low, high=high)
        self.setAccessibleDescription(
            tr("{answers} Arrow keys move along the strip, Enter makes the drawing that large.", answers=answers)
        )

    @override
    def words_of(self, place: float) -> str:
        if self._cells is None:
            return ""
        answer = self._cells.said_of(SIZES.index(place))
        return tr("{size:g} times the size: {answer}", size=place, answer=answer)

    def cell(self, size: float) -> QRectF:
        """Where a size lies; between two cells for one between them."""
        grid = self._grid()
        left = grid.left + (size - SIZES[0]) / (SIZES[1] - SIZES[0]) * grid.cell
        return QRectF(left, _ABOVE, grid.cell - grid.gap, self._text_height() + 2)

    def _grid(self) -> ShiftGrid:
        """The grid of shifts that is as wide."""
        text = QFontMetricsF(self.font())
        return ShiftGrid.within(self.width(), height_for(self.width(), text), text, self.devicePixelRatioF())

    def _span(self, low: float, high: float) -> QRectF:
        """The rectangle around all cells between two sizes."""
        return self.cell(low).united(self.cell(high))

    def _paint_cells(self, painter: QPainter) -> None:
        cells, theme, around = self._cells, self._theme, self._span(SIZES[0], SIZES[-1]).adjusted(-1, -1, 1, 1)
        if cells is None:
            painter.setPen(QPen(QColor(theme.border), 1))
            painter.setBrush(QColor(theme.paper))
            painter.drawRect(around)
            return
        painter.fillRect(around, QColor(theme.grid))
        runs = wrong_runs(cells, closed=False)
        for run in runs:
            painter.fillRect(self._span(SIZES[run.start], SIZES[run.start + run.length - 1]), QColor(theme.paper))
        colours, levels = shades(theme.accent(self.accent), theme.paper), cells.shades()
        for index in np.flatnonzero(cells.right).tolist():
            painter.fillRect(self.cell(SIZES[index]), colours[levels[index]])
        step = self._grid().cell
        roomy = [run for run in runs if run.length * step > _DIGIT_WIDTH * _TALLEST_DIGIT]
        paint_runs(painter, roomy, DigitGlyphs(self.font(), _TALLEST_DIGIT, cells.classes), theme, self._middle)

    def _middle(self, index: float) -> QPointF:
        """The middle of a cell, or of a place between two, by its index."""
        return self.cell(SIZES[0] + index * (SIZES[1] - SIZES[0])).center()

    def _paint_scale(self, painter: QPainter) -> None:
        text, first = QFontMetricsF(self.font()), self.cell(SIZES[0])
        painter.setPen(QColor(self._theme.muted))
        beside = QRectF(0, first.top(), first.left() - 4, first.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tr("size"))
        for tick in _TICKS:
            said = f"{tick:g}"
            wide = text.horizontalAdvance(said) + 1
            left = min(self.cell(tick).center().x() - wide / 2, self.width() - wide)
            painter.drawText(QRectF(left, first.bottom() + 1, wide, text.height()), Qt.AlignmentFlag.AlignCenter, said)

    def _paint_survived(self, painter: QPainter) -> None:
        if self._cells is not None and self._survived is not None:
            span = self._span(*self._survived)
            painter.fillRect(QRectF(span.left(), 0, span.width(), _LINE), QColor(self._theme.accent(self.accent)))

    def _paint_marks(self, painter: QPainter) -> None:
        """The size that is pointed at, and the drawing's own."""
        if self._pointer is not None:
            painter.setPen(QPen(QColor(self._theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.cell(self._pointer).adjusted(-1, -1, 1, 1))
        paint_frame(painter, self.cell(min(max(self._size, SIZES[0]), SIZES[-1])), self._theme)

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> float | None:
        grid = self._grid()
        index = math.floor((point.x() - grid.left) / grid.cell)
        is_inside = 0 <= index < len(SIZES) and 0 <= point.y() <= self.cell(1.0).bottom() + 1
        return SIZES[min(max(index, 0), len(SIZES) - 1)] if is_inside or held else None

    @override
    def _marked_place(self) -> float:
        return min(SIZES, key=lambda size: abs(size - self._size))

    @override
    def _stepped(self, place: float, key: Qt.Key) -> float | None:
        if key not in _STEPS:
            return None
        return SIZES[min(max(SIZES.index(place) + _STEPS[key], 0), len(SIZES) - 1)]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_cells(painter)
        painter.setFont(self.font())
        self._paint_scale(painter)
        self._paint_survived(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.highlight), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._span(SIZES[0], SIZES[-1]).adjusted(-2, -2, 2, 2))
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        width = size_for(LEAST_CELL, QFontMetricsF(self.font())).width()
        return QSize(width, math.ceil(_ABOVE) + 2 * self._text_height() + 4)
