"""How many of many digits are read rightly at every shift."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.cell_marks import paint_banded
from digitlab.gui.kit.cells.cividis import cividis
from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.gui.kit.cells.shift_grid import FARTHEST, SHIFTS_A_SIDE, ShiftGrid, size_for, stepped
from digitlab.gui.kit.phrases import percent, shifted
from digitlab.language import tr

_LEAST_CELL, _USUAL_CELL = 4, 6  # logical pixels
_LEAST_CELL_WITH_NUMBER = 20
_OVERHANG = 3  # logical pixels that the numbers at the ends of the axes need beyond the grid where cells are small
_OVERLAP = 0.3  # logical pixels of the neighbours, or an enlarged SVG shows seams; less than a device pixel here
_BRIGHT = 0.55  # shares above it have colours on which black is read best

Shift = tuple[int, int]


@dataclass(frozen=True, slots=True)
class CountMap:
    """One network's right answers.

    Attributes:
        name: The network's name.
        right: How many digits were read rightly, [dy + 10][dx + 10].
        n: How many digits there were.
    """

    name: str
    right: tuple[tuple[int, ...], ...]
    n: int

    def share(self, shift: Shift) -> float:
        """The share at a shift (dx, dy), in [0, 1]."""
        dx, dy = shift
        return self.right[dy + FARTHEST][dx + FARTHEST] / self.n


class ShareMap(PointedWidget[Shift]):
    """21 by 21 cells from dark, none, to bright, all; where they are large enough they hold the percentage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty map."""
        super().__init__(parent)
        self._map: CountMap | None = None
        self._colours: list[QColor] = []
        self.setAccessibleName(tr("Share read rightly at every shift"))
        self._describe()

    def show_map(self, counts: CountMap | None) -> None:
        """Show a network's map, or none.

        Raises:
            ValueError: The map has not one count for each shift.
        """
        if counts is not None and (len(counts.right), *map(len, counts.right)) != (SHIFTS_A_SIDE,) * (
            SHIFTS_A_SIDE + 1
        ):
            raise ValueError("a map of shifts needs 21 rows of 21 counts")
        self._map, self._pointer = counts, None
        right, n = (counts.right, counts.n) if counts else ((), 1)
        shares = np.array(right, float).reshape(-1) / n  # (441,) or (0,)
        self._colours = [QColor(*colour) for colour in cividis(shares).tolist()]
        self._describe()
        self.update()

    def _describe(self) -> None:
        if self._map is None:
            self.setAccessibleDescription(tr("Not measured."))
            return
        mean = sum(map(sum, self._map.right)) / len(self._colours) / self._map.n
        still, far = self._map.share((0, 0)), self._map.share((FARTHEST, 0))
        self.setAccessibleDescription(
            tr(
                "{name}: {still:.0f} % unmoved, {far:.0f} % moved right by {px} pixels, {mean:.0f} % on average "
                "over all shifts. Arrow keys move over the cells.",
                name=self._map.name,
                still=100 * still,
                far=100 * far,
                px=FARTHEST,
                mean=100 * mean,
            )
        )

    def grid(self) -> ShiftGrid:
        """Where the cells lie."""
        width, height = self.width() - _OVERHANG, self.height() - _OVERHANG
        grid = ShiftGrid.within(width, height, QFontMetricsF(self.font()), self.devicePixelRatioF())
        return replace(grid, top=grid.top + _OVERHANG)

    def _paint_cells(self, painter: QPainter, grid: ShiftGrid) -> None:
        painter.fillRect(grid.rect(), QColor(self._theme.paper))
        squares = grid.squares() if self._colours else ()
        for square, colour in zip(squares, self._colours, strict=True):
            painter.fillRect(square.adjusted(-grid.gap, -grid.gap, _OVERLAP, _OVERLAP), colour)
        if self._map is not None and grid.cell >= _LEAST_CELL_WITH_NUMBER:
            counts = (count for row in self._map.right for count in row)
            for square, count in zip(squares, counts, strict=True):
                share = count / self._map.n
                painter.setPen(QColor(Qt.GlobalColor.black if share > _BRIGHT else Qt.GlobalColor.white))
                painter.drawText(square, Qt.AlignmentFlag.AlignCenter, f"{100 * share:.0f}")

    @override
    def words_of(self, place: Shift) -> str:
        if self._map is None:
            return ""
        dx, dy = place
        right = self._map.right[dy + FARTHEST][dx + FARTHEST]
        return tr(
            "moved by {shift}: {share}, {right:,} of {n:,} digits",
            shift=shifted(dx, dy),
            share=percent(self._map.share(place)),
            right=right,
            n=self._map.n,
        )

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> Shift | None:
        return self.grid().shift_at(point) if self._map else None

    @override
    def _marked_place(self) -> Shift:
        return 0, 0

    @override
    def _stepped(self, place: Shift, key: Qt.Key) -> Shift | None:
        return stepped(place, key) if self._map else None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, grid = QPainter(self), self.grid()
        self._paint_cells(painter, grid)
        grid.paint_axes(painter, self._theme)
        painter.setPen(QPen(QColor(self._theme.highlight if self.hasFocus() else self._theme.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(grid.rect().adjusted(-1, -1, 0, 0))
        if self._pointer is not None and self._map is not None:
            square = grid.square(*self._pointer).adjusted(-1, -1, 0, 0)
            paint_banded(painter, self._theme, rects=[square], widths=(3, 1))
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return self._size_for(_USUAL_CELL)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._size_for(_LEAST_CELL)

    def _size_for(self, cell: int) -> QSize:
        return size_for(cell, QFontMetricsF(self.font())) + QSize(_OVERHANG, _OVERHANG)
