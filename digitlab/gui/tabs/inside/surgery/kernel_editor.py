"""A slice of a kernel as a table of signed colours, with its numbers where there is room: to point at, to nudge, to paint."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.cell_marks import paint_banded
from digitlab.gui.kit.cells.map_colours import map_image
from digitlab.gui.kit.cells.squares import Squares, stepped
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.theme import SMALL_PT, contrast
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import set_type
from digitlab.language import tr

_NUDGES = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_PageUp: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_PageDown: -1}
_NOTCH = 120  # of a wheel, in Qt's eighths of a degree
_WIDEST = 48.0  # a cell in logical pixels
_NUMBER = "−0.00"

Slice = NDArray[np.float32]


class KernelEditor(ThemedWidget):
    """One cell a weight; the one that is chosen has a frame, those that differ from what was learned a corner.

    Signals:
        cell_chosen: A cell's number, counted row by row: it was clicked, or reached with the arrow keys.
        nudged: (cell, steps up or down): the wheel was turned over it, or plus or minus was pressed.
        painted: A set of cells over which the mouse was dragged, while painting.
        typing_begun: What was typed on a cell: its number is to be typed anew.
    """

    usual_size = (240, 240)
    least_size = (140, 140)
    cell_chosen: Emits[int] = signal(int)
    nudged: Emits[int, int] = signal(int, int)
    painted: Emits[set[int]] = signal(object)
    typing_begun: Emits[str] = signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """No weights to edit yet."""
        super().__init__(parent)
        self._values: Slice = np.zeros((0, 0), np.float32)
        self._changed = np.zeros((0, 0), np.bool_)
        self._limit = 0.0
        self._chosen = 0
        self._brush: float | None = None
        self._stroke: set[int] = set()
        self._turned = 0
        set_type(self, SMALL_PT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("The kernel's weights"))

    def show_weights(self, values: Slice, changed: NDArray[np.bool_], limit: float) -> None:
        """Show a slice.

        Args:
            values: (h, w).
            changed: (h, w) which of them differ from what was learned.
            limit: The absolute value that has the full colour.
        """
        if values.shape != self._values.shape:
            self._chosen, self._stroke = 0, set()
        self._values, self._changed, self._limit = values, changed, limit
        self._describe()
        self.update()

    def show_chosen(self, cell: int) -> None:
        """Frame a cell."""
        self._chosen = cell
        self._describe()
        self.update()

    def show_brush(self, value: float | None) -> None:
        """What dragging the mouse paints; None where it chooses."""
        self._brush = value
        self._stroke = set()
        self.update()

    def cell_rect(self, cell: int) -> QRectF:
        """Where a cell lies, in logical pixels."""
        return self._squares().cell(divmod(cell, self._values.shape[1]))

    def _squares(self) -> Squares:
        """Where the cells lie; their sides are whole device pixels."""
        (rows, columns), ratio = self._values.shape, self.devicePixelRatioF()
        side = min(self.width() / columns, self.height() / rows, _WIDEST)
        side = max(1.0, np.floor(side * ratio)) / ratio
        left = np.floor((self.width() - columns * side) / 2 * ratio) / ratio
        return Squares(left, 0, side, (rows, columns))

    def _describe(self) -> None:
        if self._values.size:
            row, column = divmod(self._chosen, self._values.shape[1])
            value = self._values[row, column]
            self.setAccessibleDescription(
                tr("Row {row}, column {column}: {value:.3f}", row=row + 1, column=column + 1, value=value)
            )

    def _cell_at(self, point: QPointF) -> int | None:
        square = self._squares().cell_at(point) if self._values.size else None
        return None if square is None else square[0] * self._values.shape[1] + square[1]

    def _choose(self, cell: int) -> None:
        if cell != self._chosen:
            self.cell_chosen.emit(cell)

    def _visible_values(self) -> Slice:
        """The values, as they will be where the mouse is painting."""
        if self._brush is None or not self._stroke:
            return self._values
        values = self._values.copy()
        values.flat[list(self._stroke)] = self._brush
        return values

    def _paint_numbers(self, painter: QPainter, values: Slice, colours: list[QColor]) -> None:
        inks = (self._theme.text, self._theme.paper)
        for cell, (value, ground) in enumerate(zip(values.flat, colours, strict=True)):
            painter.setPen(QColor(max(inks, key=lambda ink: contrast(ink, ground))))
            text = f"{round(float(value), 2) + 0.0:.2f}".replace("-", "−")  # and no zero has a sign
            painter.drawText(self.cell_rect(cell), Qt.AlignmentFlag.AlignCenter, text)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._values.size:
            return
        painter, values, squares = QPainter(self), self._visible_values(), self._squares()
        (rows, columns), whole = values.shape, squares.rect()
        image = map_image(values[None], np.array([self._limit]), True, self._theme)
        edge = 1 / self.devicePixelRatioF()
        painter.fillRect(whole.adjusted(-edge, -edge, edge, edge), QColor(self._theme.border))
        painter.drawImage(whole, image)
        if squares.side >= QFontMetricsF(self.font()).horizontalAdvance(_NUMBER):
            pixels = [image.pixelColor(column, row) for row in range(rows) for column in range(columns)]
            self._paint_numbers(painter, values, pixels)
        painter.setBrush(QColor(self._theme.highlight))
        painter.setPen(Qt.PenStyle.NoPen)
        corner = max(3.0, squares.side / 6)
        for number in np.flatnonzero(self._changed):
            place = self.cell_rect(int(number)).topLeft()
            painter.drawPolygon([place, place + QPointF(corner, 0), place + QPointF(0, corner)])
        widths = 3.0, 2.0 if self.hasFocus() else 1.5
        paint_banded(painter, self._theme, rects=[self.cell_rect(self._chosen)], widths=widths)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._brush is None:
            self._choose(cell)
        else:
            self._stroke = {cell}
            self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is not None and self._stroke:
            self._stroke.add(cell)
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        stroke, self._stroke = self._stroke, set()
        if stroke:
            self.painted.emit(stroke)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is None:
            event.ignore()
            return
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self._choose(cell)
            self.nudged.emit(cell, notches)
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._values.size:
            super().keyPressEvent(event)
        elif further := stepped(divmod(self._chosen, columns := self._values.shape[1]), key, self._squares().shape):
            self._choose(further[0] * columns + further[1])
        elif key in _NUDGES and self._brush is None:
            self.nudged.emit(self._chosen, _NUDGES[key])
        elif event.text().isdigit() or event.text() == ".":
            self.typing_begun.emit(event.text())
        else:
            super().keyPressEvent(event)
