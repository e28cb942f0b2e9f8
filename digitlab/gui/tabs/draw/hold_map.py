"""A small map: where a network holds, of all shifts of the drawing as it is turned and sized now."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.answer_cells import AnswerCells
from digitlab.gui.kit.cells.digit_glyphs import DigitGlyphs
from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.gui.kit.cells.shift_grid import FARTHEST, SHIFTS_A_SIDE, stepped
from digitlab.gui.kit.cells.squares import Squares
from digitlab.language import tr

_LEAST_CELL_WITH_DIGIT = 11.0  # logical pixels; smaller wrong cells say that they are wrong, and no more
_LEAST_DOT = 5.0  # radius in logical pixels

Shift = tuple[int, int]


@lru_cache(maxsize=8)  # maps are painted while the pen moves, and to make the boxes takes as long as to paint them
def _boxes(squares: Squares, gap: float) -> tuple[QRectF, ...]:
    """What is painted of each cell, row by row: all but the gap to the next one."""
    rows, columns = squares.shape
    places = ((row, column) for row in range(rows) for column in range(columns))
    return tuple(squares.cell(place).adjusted(0, 0, -gap, -gap) for place in places)


class HoldMap(PointedWidget[Shift]):
    """21 by 21 cells, one for each shift: filled where the answer is right, pale where it is another; a dot is the drawing now.

    Its places are shifts (dx, dy) in whole field pixels.
    """

    usual_size = (SHIFTS_A_SIDE * 5, SHIFTS_A_SIDE * 5)
    least_size = (SHIFTS_A_SIDE * 3, SHIFTS_A_SIDE * 3)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty map."""
        super().__init__(parent)
        self._cells: AnswerCells | None = None
        self._who = ""
        self._pose = (0.0, 0.0)
        self.setAccessibleName(tr("Where it holds, of all shifts"))
        self._describe()

    def show_cells(self, cells: AnswerCells | None, who: str = "") -> None:
        """Show the answers at the 441 shifts, row by row; None for an empty map. ``who`` answers, as a sentence begins with it."""
        self._cells, self._who = cells, who
        self.setEnabled(cells is not None)
        self.setCursor(Qt.CursorShape.ArrowCursor if cells is None else Qt.CursorShape.PointingHandCursor)
        self._describe()
        self.update()

    def show_pose(self, dx: float, dy: float) -> None:
        """Mark the shift at which the drawing lies."""
        if (dx, dy) != self._pose:
            self._pose = (dx, dy)
            self.update()

    def _describe(self) -> None:
        answers = tr("Nothing to show yet.") if self._cells is None else self._cells.described(tr("shifts"), self._who)
        self.setAccessibleDescription(
            tr("{answers} Arrow keys move over the cells, Enter moves the drawing there.", answers=answers)
        )

    def squares(self) -> Squares:
        """Where the cells lie: as large as fits, in whole device pixels."""
        ratio = self.devicePixelRatioF()
        cell = max(1, math.floor(min(self.width(), self.height()) * ratio / SHIFTS_A_SIDE)) / ratio
        left = math.floor((self.width() - SHIFTS_A_SIDE * cell) * ratio) / ratio
        return Squares(left, 0.0, cell, (SHIFTS_A_SIDE, SHIFTS_A_SIDE))

    def _paint_cells(self, painter: QPainter, squares: Squares) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        gap = max(1, round(ratio)) / ratio
        boxes, cells = _boxes(squares, gap), self._cells
        pale = range(len(boxes)) if cells is None else np.flatnonzero(~cells.right).tolist()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.grid))
        painter.drawRects([boxes[index] for index in pale])
        if cells is None:
            return
        if right := np.flatnonzero(cells.right).tolist():
            painter.setBrush(self._accent_colour())
            painter.drawRects([boxes[index] for index in right])
        if squares.side >= _LEAST_CELL_WITH_DIGIT:
            wrong = np.flatnonzero(cells.wrong)
            painter.setPen(QColor(theme.muted))
            middles = [boxes[index].center() for index in wrong.tolist()]
            DigitGlyphs(self.font(), 0.6 * squares.side, cells.classes).draw(painter, cells.labels[wrong], middles)

    def _paint_marks(self, painter: QPainter, squares: Squares) -> None:
        """The dot where the drawing lies, and a frame around the cell that is pointed at."""
        theme = self._theme
        if self._pointer is not None:
            dx, dy = self._pointer
            painter.setPen(QPen(QColor(theme.text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(squares.cell((dy + FARTHEST, dx + FARTHEST)).adjusted(-1, -1, 0, 0))
        x, y = (min(max(part, -FARTHEST), FARTHEST) + FARTHEST + 0.5 for part in self._pose)
        radius = max(_LEAST_DOT, 0.5 * squares.side)
        painter.setPen(QPen(QColor(theme.paper), 2))
        painter.setBrush(QColor(theme.muted if self._is_faded else theme.highlight))
        painter.drawEllipse(QPointF(squares.left + x * squares.side, squares.top + y * squares.side), radius, radius)

    @override
    def words_of(self, place: Shift) -> str:
        return "" if self._cells is None else self._cells.said_at(place)

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> Shift | None:
        squares = self.squares()
        column, row = (
            math.floor((along - start) / squares.side)
            for along, start in ((point.x(), squares.left), (point.y(), squares.top))
        )
        if not held and not (0 <= column < SHIFTS_A_SIDE and 0 <= row < SHIFTS_A_SIDE):
            return None
        dx, dy = (min(max(cell, 0), SHIFTS_A_SIDE - 1) - FARTHEST for cell in (column, row))
        return dx, dy

    @override
    def _marked_place(self) -> Shift:
        return round(self._pose[0]), round(self._pose[1])

    @override
    def _stepped(self, place: Shift, key: Qt.Key) -> Shift | None:
        return stepped(place, key)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, squares = QPainter(self), self.squares()
        self._paint_cells(painter, squares)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter, squares)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.highlight), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(squares.rect()).adjusted(0, 0, -1, -1))
        painter.end()
