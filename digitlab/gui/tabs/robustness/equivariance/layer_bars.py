"""Rows of layers, each with a bar: where along a stack does something happen, and how much."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.squares import ARROWS
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import bolder, set_type
from digitlab.language import tr

_BAR = 6.0  # thickness in logical pixels
_GAP = 8.0  # between two rows
_INDENT = 2.0
_WIDEST = 120.0  # a cell in logical pixels
_LEAST_ROWS = 3  # so that nothing moves when an empty page fills


@dataclass(frozen=True, slots=True)
class LayerBar:
    """One layer.

    Attributes:
        name: The layer's name, short.
        share: The bar's length in [0, 1].
        value: The value in words, short.
    """

    name: str
    share: float
    value: str


@dataclass(frozen=True, slots=True)
class LayerRow:
    """One stack of layers.

    Attributes:
        title: What the stack is, short and bold.
        name: The name of the network, under the title.
        colour: The colour of title and bars, a role of the theme.
        bars: The bars, one per layer.
        note: What stands in the place of bars.
    """

    title: str
    name: str
    colour: str
    bars: tuple[LayerBar, ...]
    note: str = ""


class LayerBars(ThemedWidget):
    """Rows of layers, one of which is chosen.

    Signals:
        layer_requested: Row and layer, clicked or reached with the arrow keys.
    """

    role = QAccessible.Role.Chart
    layer_requested = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """No rows, and room for three."""
        super().__init__(parent)
        self._rows: tuple[LayerRow, ...] = ()
        self._chosen = (0, 0)
        set_type(self, SMALL_PT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Difference of each layer"))

    def show_rows(self, rows: tuple[LayerRow, ...], chosen: tuple[int, int]) -> None:
        """Show the rows, and which layer (row, layer) is looked at."""
        if len(rows) != len(self._rows):
            self.updateGeometry()
        self._rows, self._chosen = rows, chosen
        self.setAccessibleDescription(
            " ".join(
                f"{row.title} {row.name}: "
                + (", ".join(f"{bar.name} {bar.value}" for bar in row.bars) or row.note)
                + "."
                for row in rows
            )
        )
        self.update()

    def _row_height(self) -> float:
        return 2 * self._text_height() + _BAR + _GAP

    def _title_width(self) -> float:
        return math.ceil(QFontMetricsF(self.font()).horizontalAdvance("cnn_rotated")) + _INDENT

    def cell(self, row: int, layer: int) -> QRectF:
        """Where a layer's bar and texts lie, in logical pixels."""
        room = self.width() - self._title_width()
        width = min(room / max(1, len(self._rows[row].bars)), _WIDEST)
        top = row * self._row_height()
        return QRectF(self._title_width() + layer * width, top, width, self._row_height() - _GAP / 2)

    def _paint_row(self, painter: QPainter, number: int, row: LayerRow) -> None:
        theme, line = self._theme, self._text_height()
        accent = getattr(theme, row.colour)
        top = self.cell(number, 0).top()
        painter.setFont(bolder(self.font()))
        painter.setPen(theme.legible(accent))
        painter.drawText(QPointF(0, top + line), row.title)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.muted))
        room = self._title_width() - _INDENT
        name = QFontMetricsF(self.font()).elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(0, top + 2 * line), name)
        if not row.bars:
            painter.drawText(QPointF(self._title_width(), top + line), row.note)
        for layer, bar in enumerate(row.bars):
            self._paint_bar(painter, self.cell(number, layer), bar, accent, chosen=self._chosen == (number, layer))

    def _paint_bar(self, painter: QPainter, cell: QRectF, bar: LayerBar, accent: str, *, chosen: bool) -> None:
        theme, line = self._theme, self._text_height()
        inner = cell.adjusted(_INDENT, 0, -_INDENT, 0)
        if chosen:
            painter.setPen(QPen(QColor(theme.highlight), 2 if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 3, 3)
        painter.setPen(QColor(theme.text if chosen else theme.muted))
        name = QFontMetricsF(self.font()).elidedText(bar.name, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QRectF(inner.left(), cell.top() + 1, inner.width(), line), Qt.AlignmentFlag.AlignLeft, name)
        full = QRectF(inner.left(), cell.top() + line + 1, inner.width(), _BAR)
        painter.fillRect(full, QColor(theme.grid))
        share = 0.0 if math.isnan(bar.share) else min(max(bar.share, 0.0), 1.0)
        if share > 0:
            painter.fillRect(full.adjusted(0, 0, -(1 - share) * full.width(), 0), QColor(accent))
        painter.setPen(QColor(theme.text))
        below = QRectF(inner.left(), full.bottom(), inner.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, bar.value)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, row in enumerate(self._rows):
            self._paint_row(painter, number, row)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number, row in enumerate(self._rows):
            for layer in range(len(row.bars)):
                if self.cell(number, layer).contains(event.position()):
                    self.layer_requested.emit(number, layer)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ARROWS:
            super().keyPressEvent(event)
            return
        down, right = ARROWS[Qt.Key(event.key())]
        row, layer = self._chosen[0] + down, self._chosen[1] + right
        while 0 <= row < len(self._rows) and not self._rows[row].bars and down:
            row += down
        if 0 <= row < len(self._rows) and self._rows[row].bars:
            layer = min(layer, len(self._rows[row].bars) - 1) if down else layer
            if 0 <= layer < len(self._rows[row].bars):
                self.layer_requested.emit(row, layer)

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(400, self._height())

    def _height(self) -> int:
        return round(max(_LEAST_ROWS, len(self._rows)) * self._row_height())
