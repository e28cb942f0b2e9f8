"""Where the cells of a map of shifts lie, and its axes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from digitlab.gui.kit.cells.squares import ARROWS
from digitlab.gui.kit.theme import Theme
from digitlab.language import mark, tr

FARTHEST = 10  # field pixels, either way
SHIFTS_A_SIDE = 2 * FARTHEST + 1
LEAST_CELL = 6  # logical pixels

SHIFT_PLACES = np.array([(dx, dy) for dy in range(SHIFTS_A_SIDE) for dx in range(SHIFTS_A_SIDE)], np.float32)
"""(441, 2) where the shifts lie, row by row."""

_RIM = 4.0  # logical pixels above and right of the cells, for the frame around one at the edge
_FIVE, _TEN = (-10, -5, 0, 5, 10), (-10, 0, 10)
_X_TITLES = (mark("moved right, dx in px"), mark("dx in px"))
_Y_TITLES = (mark("moved down, dy in px"), mark("dy in px"))


@dataclass(frozen=True, slots=True)
class ShiftGrid:
    """A square of 21 by 21 cells with room for its axes at the left and at the bottom.

    Attributes:
        left: Left edge of the cells in logical pixels.
        top: Top edge in logical pixels.
        cell: A cell's side, a whole number of device pixels.
        gap: What lies between two cells: about a logical pixel, in whole device pixels.
    """

    left: float
    top: float
    cell: float
    gap: float

    @classmethod
    def within(cls, width: int, height: int, text: QFontMetricsF, ratio: float) -> ShiftGrid:
        """The largest grid that fits with axes in a text; ``ratio`` device pixels a logical one."""
        beside, below = gutters(text)
        room = min(width - beside - _RIM, height - below - _RIM)
        cell = max(1, math.floor(room * ratio / SHIFTS_A_SIDE)) / ratio
        left = beside + max(0.0, (width - beside - _RIM - SHIFTS_A_SIDE * cell) / 2)
        return cls(
            math.floor(left * ratio) / ratio, math.ceil(_RIM * ratio) / ratio, cell, max(1, round(ratio)) / ratio
        )

    @property
    def side(self) -> float:
        """The side of all cells together."""
        return SHIFTS_A_SIDE * self.cell

    def rect(self) -> QRectF:
        """The rectangle around all cells; the last gap lies before the first one."""
        return QRectF(self.left - self.gap, self.top - self.gap, self.side + self.gap, self.side + self.gap)

    def square(self, dx: float, dy: float) -> QRectF:
        """The cell at a shift; between the cells at one between whole pixels."""
        side = self.cell - self.gap
        return QRectF(self.left + (dx + FARTHEST) * self.cell, self.top + (dy + FARTHEST) * self.cell, side, side)

    def squares(self) -> tuple[QRectF, ...]:
        """The squares of all cells, row by row."""
        return _squares(self)

    def crosses(self) -> tuple[tuple[QLineF, QLineF], ...]:
        """The two lines of a cross in the middle of each cell, row by row."""
        return _crosses(self)

    def shift_at(self, place: QPointF, *, clamped: bool = False) -> tuple[int, int] | None:
        """The whole-pixel shift whose cell a point lies in, or is nearest to; None beside the cells unless clamped."""
        dx, dy = (
            math.floor((along - start) / self.cell) - FARTHEST
            for along, start in ((place.x(), self.left), (place.y(), self.top))
        )
        if max(abs(dx), abs(dy)) > FARTHEST and not clamped:
            return None
        return min(max(dx, -FARTHEST), FARTHEST), min(max(dy, -FARTHEST), FARTHEST)

    def paint_axes(self, painter: QPainter, theme: Theme) -> None:
        """Paint ticks every five pixels, or ten where they would touch, and what the axes mean, in the painter's font."""
        text = QFontMetricsF(painter.font())
        line, bottom = text.height(), self.top + self.side
        painter.setPen(QColor(theme.muted))
        for tick in _FIVE if 5 * self.cell > text.horizontalAdvance("−10") + 4 else _TEN:
            middle, number = self.square(tick, tick).center(), f"{'−' if tick < 0 else ''}{abs(tick)}"
            below = QRectF(middle.x() - 20, bottom + 1, 40, line)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, number)
            beside = QRectF(0, middle.y() - line / 2, self.left - 4, line)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        title = QRectF(self.left, bottom + line, self.side, line)
        painter.drawText(title, Qt.AlignmentFlag.AlignCenter, self._fitting(_X_TITLES, text))
        painter.save()
        painter.translate(self.left - gutters(text)[0], bottom)
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, self.side, line), Qt.AlignmentFlag.AlignCenter, self._fitting(_Y_TITLES, text))
        painter.restore()

    def _fitting(self, titles: tuple[str, str], text: QFontMetricsF) -> str:
        """The long title where there is room for it, or the short one."""
        long, short = map(tr, titles)
        return long if text.horizontalAdvance(long) <= self.side else short


@lru_cache(maxsize=8)  # maps are painted again and again, and some hundred squares take longer to make than to paint
def _squares(grid: ShiftGrid) -> tuple[QRectF, ...]:
    steps = range(-FARTHEST, FARTHEST + 1)
    return tuple(grid.square(dx, dy) for dy in steps for dx in steps)


@lru_cache(maxsize=8)
def _crosses(grid: ShiftGrid) -> tuple[tuple[QLineF, QLineF], ...]:
    one, other = QPointF(grid.cell, grid.cell) / 5, QPointF(grid.cell, -grid.cell) / 5
    middles = [square.center() for square in _squares(grid)]
    return tuple((QLineF(at - one, at + one), QLineF(at - other, at + other)) for at in middles)


def size_for(cell: int, text: QFontMetricsF) -> QSize:
    """How much room a grid with cells of a size takes."""
    beside, below = gutters(text)
    side = SHIFTS_A_SIDE * cell + _RIM
    return QSize(math.ceil(beside + side), math.ceil(below + side))


def height_for(width: int, text: QFontMetricsF) -> int:
    """The height of the largest grid that is so wide."""
    beside, below = gutters(text)
    return math.ceil(width - beside + below)


def gutters(text: QFontMetricsF) -> tuple[float, float]:
    """How much room the axes take, left of the cells and below them, in logical pixels."""
    line = text.height()
    return math.ceil(line + text.horizontalAdvance("−10") + 5), math.ceil(2 * line + 1)


def stepped(shift: tuple[int, int], key: Qt.Key) -> tuple[int, int] | None:
    """The shift one arrow key further, within the grid; None for any other key."""
    if key not in ARROWS:
        return None
    steps = reversed(ARROWS[key])
    dx, dy = (min(max(part + step, -FARTHEST), FARTHEST) for part, step in zip(shift, steps, strict=True))
    return dx, dy
