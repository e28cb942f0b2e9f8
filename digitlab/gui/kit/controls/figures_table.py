"""Networks in rows, their numbers in columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from digitlab.gui.kit.charts.plot_lines import PlotLine, paint_sample
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import as_plain
from digitlab.gui.kit.theme import SMALL_PT, Accent, current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.kit.typeface import set_type, zoom_of

_SAMPLE = QSize(24, 12)  # logical pixels
_ROW = 20


@dataclass(frozen=True, slots=True)
class Row:
    """One network.

    Attributes:
        texts: The texts of the columns; the first is the network's name.
        numbers: What the columns are sorted by; None where the text itself is.
        accent: The colour of its family.
        line: The network's line in the plot near by, a sample of which stands before the name; None where there is no plot.
    """

    texts: tuple[str, ...]
    numbers: tuple[float | None, ...]
    accent: Accent
    line: PlotLine | None = None


class _Cell(QTableWidgetItem):
    """A text that is sorted by a number where there is one."""

    def __init__(self, text: str, number: float | None) -> None:
        super().__init__(text)
        self._number = number
        side = Qt.AlignmentFlag.AlignLeft if number is None else Qt.AlignmentFlag.AlignRight
        self.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setToolTip(as_plain(text))

    def __lt__(self, other: QTableWidgetItem) -> bool:
        if self._number is None or not isinstance(other, _Cell) or other._number is None:
            return self.text() < other.text()
        return self._number < other._number


class FiguresTable(QTableWidget):
    """A table to read; a click on a heading sorts it where that is wanted.

    Signals:
        row_chosen: A network's name: its row was double-clicked, or Enter was pressed on it.
    """

    row_chosen: Emits[str] = signal(str)

    def __init__(
        self, header: Sequence[str], *, sortable: bool, rows: int | None = None, parent: QWidget | None = None
    ) -> None:
        """An empty table.

        Args:
            header: The columns' names.
            sortable: Whether headings sort.
            rows: How many rows the table is high, without a scroll bar; None for as many as fit.
            parent: The owner.
        """
        super().__init__(0, len(header), parent)
        self._rows: tuple[Row, ...] = ()
        self._sortable = sortable
        follow_theme(self, self._tint)
        set_type(self, SMALL_PT)
        self.setHorizontalHeaderLabels(list(header))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setIconSize(_SAMPLE)
        self.setWordWrap(sortable)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_ROW)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        if sortable:
            self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setFont(self.font())
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # as they come
        if rows is not None:
            self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * _ROW + 4)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._on_item_activated)

    def stretch(self, column: int) -> None:
        """Give a column the room that is left."""
        self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show networks, in this order until a heading is clicked."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        self.setSortingEnabled(False)  # or rows would move while they are filled
        self.setRowCount(len(rows))
        for index, row in enumerate(rows):
            for column, (text, number) in enumerate(zip(row.texts, row.numbers, strict=True)):
                self.setItem(index, column, _Cell(text, number))
        self._tint()
        if self._sortable:
            self.setSortingEnabled(True)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.horizontalHeader().setFont(self.font())
            self.verticalHeader().setMinimumSectionSize(round(_ROW * zoom_of(self)))
            self.verticalHeader().setDefaultSectionSize(round(_ROW * zoom_of(self)))

    def _tint(self) -> None:
        theme = current_theme(self)
        rows = {row.texts[0]: row for row in self._rows}
        for index in range(self.rowCount()):
            if item := self.item(index, 0):
                row = rows[item.text()]
                item.setForeground(theme.legible(theme.accent(row.accent)))
                item.setIcon(self._sample(row.line) if row.line else QIcon())

    def _sample(self, line: PlotLine) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(_SAMPLE * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sample(painter, line, QRectF(1, 0, _SAMPLE.width() - 2, _SAMPLE.height()), current_theme(self))
        painter.end()
        return QIcon(pixmap)

    def _on_item_activated(self, item: QTableWidgetItem) -> None:
        if first := self.item(item.row(), 0):
            self.row_chosen.emit(first.text())
