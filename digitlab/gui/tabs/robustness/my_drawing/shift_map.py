"""A map: what a network answers to the drawing, moved by every whole-pixel shift."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.cells.answer_cells import AnswerCells, digit_colours, paint_frame, shades
from digitlab.gui.kit.cells.digit_glyphs import DigitGlyphs
from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.gui.kit.cells.shift_grid import (
    LEAST_CELL,
    SHIFT_PLACES,
    SHIFTS_A_SIDE,
    ShiftGrid,
    height_for,
    size_for,
    stepped,
)
from digitlab.language import tr

_LEAST_CELL_WITH_DIGIT = 9  # logical pixels; in smaller cells a wrong answer is a cross

Shift = tuple[int, int]


class ShiftMap(PointedWidget[Shift]):
    """21 by 21 cells, one for each shift: right is filled, wrong says what was answered instead.

    Its places are shifts (dx, dy) in whole field pixels.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty map."""
        super().__init__(parent)
        self._cells: AnswerCells | None = None
        self._who = ""
        self._pose = (0.0, 0.0)
        self._glyphs: tuple[float, tuple[str, ...], DigitGlyphs] | None = None
        self.setAccessibleName(tr("Answers at every shift"))
        self._describe()

    def show_answers(
        self, probabilities: NDArray[np.float32] | None, reference: int, who: str = "", classes: Classes = DIGITS
    ) -> None:
        """Show what is answered at the shifts.

        Args:
            probabilities: (21, 21, classes) at [dy + 10, dx + 10]: NaN where not known yet, 0 where no ink is left; None for an empty map.
            reference: The digit that is right.
            who: The network that answers, as a sentence begins with it; "" for nobody in particular.
            classes: What it tells apart.

        Raises:
            ValueError: There is not one answer for each shift.
        """
        if probabilities is None:
            self._cells = None
        elif probabilities.shape != (SHIFTS_A_SIDE, SHIFTS_A_SIDE, len(classes)):
            raise ValueError(f"a map of shifts needs (21, 21, {len(classes)}) probabilities, not {probabilities.shape}")
        else:
            self._cells = AnswerCells.of(probabilities.reshape(-1, len(classes)), reference, classes).filled(
                SHIFT_PLACES
            )
        self._who = who
        self._describe()
        self.update()

    def show_pose(self, dx: float, dy: float) -> None:
        """Mark the shift at which the drawing lies."""
        self._pose = (dx, dy)
        self.update()

    def _describe(self) -> None:
        answers = tr("Nothing drawn yet.") if self._cells is None else self._cells.described(tr("shifts"), self._who)
        self.setAccessibleDescription(
            tr("{answers} Arrow keys move over the cells, Enter moves the drawing there.", answers=answers)
        )

    def grid(self) -> ShiftGrid:
        """Where the cells lie."""
        return ShiftGrid.within(self.width(), self.height(), QFontMetricsF(self.font()), self.devicePixelRatioF())

    def _digits(self, cell: float) -> DigitGlyphs:
        """The digits of a size, made anew only when the cells' size changes, or the classes do."""
        classes = self._cells.classes if self._cells else DIGITS
        if self._glyphs is None or self._glyphs[:2] != (cell, classes):
            self._glyphs = cell, classes, DigitGlyphs(self.font(), min(14.0, 0.64 * cell), classes)
        return self._glyphs[2]

    def _paint_cells(self, painter: QPainter, grid: ShiftGrid) -> None:
        """Paper for the wrong ones, shades of the accent for the right ones, nothing where no ink is left."""
        cells = self._cells
        if cells is None:
            painter.setPen(QPen(QColor(self._theme.border), 1))
            painter.setBrush(QColor(self._theme.paper))
            painter.drawRect(grid.rect())
            return
        painter.fillRect(grid.rect(), QColor(self._theme.grid))
        squares = grid.squares()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.paper))
        wrong = np.flatnonzero(cells.wrong).tolist()
        if wrong:
            painter.drawRects([squares[index] for index in wrong])
        levels = np.where(cells.right, cells.shades(), -1)
        for level, colour in enumerate(shades(self._theme.accent(self.accent), self._theme.paper)):
            if alike := np.flatnonzero(levels == level).tolist():
                painter.setBrush(colour)
                painter.drawRects([squares[index] for index in alike])
        for sure, colour in enumerate(digit_colours(self._theme)):
            printed = np.flatnonzero(cells.wrong & ((cells.confidences >= 0.5) == bool(sure)))
            painter.setPen(colour)
            self._paint_wrong(painter, grid, cells.labels[printed], printed.tolist())

    def _paint_wrong(self, painter: QPainter, grid: ShiftGrid, digits: NDArray[np.int8], places: list[int]) -> None:
        if grid.cell >= _LEAST_CELL_WITH_DIGIT:
            squares = grid.squares()
            self._digits(grid.cell).draw(painter, digits, [squares[place].center() for place in places])
        elif places:
            painter.setPen(QPen(QColor(self._theme.guide), 1))
            crosses = grid.crosses()
            painter.drawLines([line for place in places for line in crosses[place]])

    def _paint_marks(self, painter: QPainter, grid: ShiftGrid) -> None:
        """The frame around the drawing's own shift, and the crosshair."""
        theme = self._theme
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._pointer is not None:
            square, all_cells = grid.square(*self._pointer), grid.rect()
            painter.setPen(QPen(QColor(theme.text), 1, Qt.PenStyle.DotLine))
            middle = square.center()
            painter.drawLines(
                [
                    QLineF(all_cells.left(), middle.y(), square.left(), middle.y()),
                    QLineF(square.right(), middle.y(), all_cells.right(), middle.y()),
                    QLineF(middle.x(), all_cells.top(), middle.x(), square.top()),
                    QLineF(middle.x(), square.bottom(), middle.x(), all_cells.bottom()),
                ]
            )
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawRect(square.adjusted(-1, -1, 1, 1))
        paint_frame(painter, grid.square(*self._pose), theme)

    @override
    def words_of(self, place: Shift) -> str:
        return "" if self._cells is None else self._cells.said_at(place)

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> Shift | None:
        return self.grid().shift_at(point, clamped=held)

    @override
    def _marked_place(self) -> Shift:
        return round(self._pose[0]), round(self._pose[1])

    @override
    def _stepped(self, place: Shift, key: Qt.Key) -> Shift | None:
        return stepped(place, key)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, grid = QPainter(self), self.grid()
        self._paint_cells(painter, grid)
        painter.setFont(self.font())
        grid.paint_axes(painter, self._theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter, grid)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.highlight), 1))
            painter.drawRect(grid.rect().adjusted(-1, -1, 1, 1))
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Height that its width cannot fill is left to what lies below."""
        super().resizeEvent(event)
        self.setMaximumHeight(height_for(self.width(), QFontMetricsF(self.font())))

    @override
    def sizeHint(self) -> QSize:
        return size_for(11, QFontMetricsF(self.font()))

    @override
    def minimumSizeHint(self) -> QSize:
        return size_for(LEAST_CELL, QFontMetricsF(self.font()))
