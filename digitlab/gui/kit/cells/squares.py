"""A table of square cells: where each lies, which one lies at a point, and which one is an arrow key further."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt

Square = tuple[int, int]
"""Row and column."""

ARROWS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
"""How many rows down and columns to the right each arrow key goes."""


@dataclass(frozen=True, slots=True)
class Squares:
    """Cells of one size without gaps, in logical pixels.

    Attributes:
        left: The left edge of all cells.
        top: The top edge.
        side: A cell's side.
        shape: How many rows and columns.
    """

    left: float
    top: float
    side: float
    shape: Square

    def rect(self) -> QRectF:
        """The rectangle around all cells."""
        rows, columns = self.shape
        return QRectF(self.left, self.top, columns * self.side, rows * self.side)

    def cell(self, square: Square) -> QRectF:
        """The rectangle of one cell."""
        row, column = square
        return QRectF(self.left + column * self.side, self.top + row * self.side, self.side, self.side)

    def cell_at(self, point: QPointF) -> Square | None:
        """The cell at a point; None beside the cells."""
        down, across = (point.y() - self.top) / self.side, (point.x() - self.left) / self.side
        inside = 0 <= down < self.shape[0] and 0 <= across < self.shape[1]
        return (int(down), int(across)) if inside else None


def stepped(square: Square, key: Qt.Key, shape: Square) -> Square | None:
    """The cell one arrow key further, at the border the same; None for any other key."""
    if key not in ARROWS:
        return None
    row, column = (min(max(at + step, 0), side - 1) for at, step, side in zip(square, ARROWS[key], shape, strict=True))
    return row, column
