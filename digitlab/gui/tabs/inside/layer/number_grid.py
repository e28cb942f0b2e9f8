"""Numbers in rows and columns, written only where they are looked at: thousands cost no more than those in sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.typeface import set_type

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class _Numbers(QAbstractTableModel):
    """Texts that a function gives."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shape = (0, 0)
        self._text: Callable[[int, int], str] = lambda _row, _column: ""

    def show_texts(self, shape: tuple[int, int], text: Callable[[int, int], str]) -> None:
        """Show other texts; while their number stays, so does what is scrolled to."""
        if shape != self._shape:
            self.beginResetModel()
            self._shape, self._text = shape, text
            self.endResetModel()
            return
        self._text = text
        if shape[0] * shape[1]:
            self.dataChanged.emit(self.index(0, 0), self.index(shape[0] - 1, shape[1] - 1))

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return self._shape[0]

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        return self._shape[1]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


class NumberGrid(QTableView):
    """Cells of one width; scrolls where they are many.

    Signals:
        cell_chosen: Row and column of a cell that was clicked.
    """

    cell_chosen: Emits[int, int] = signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = ""
        set_type(self, SMALL_PT)
        self._numbers = _Numbers(self)
        self.setModel(self._numbers)
        self.setShowGrid(False)
        self.viewport().setAutoFillBackground(False)  # it lies on the window
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._take_type()
        self.clicked.connect(self._on_clicked)

    def show_texts(self, shape: tuple[int, int], text: Callable[[int, int], str]) -> None:
        """Show texts.

        Args:
            shape: The number of rows and of columns.
            text: Gives the text of a row and a column; asked when that cell is seen.
        """
        self._numbers.show_texts(shape, text)

    def set_widest(self, text: str) -> None:
        """Make all columns as wide as a text, and its margin."""
        self._widest = text
        self._take_type()

    def width_of(self, columns: int) -> int:
        """How wide the grid must be for so many columns, and the bar that scrolls them."""
        return columns * self.horizontalHeader().defaultSectionSize() + self.verticalScrollBar().sizeHint().width()

    def show_chosen(self, cell: tuple[int, int] | None) -> None:
        """Mark a cell, and scroll to it."""
        index = self._numbers.index(*cell) if cell is not None else QModelIndex()
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def texts(self) -> list[list[str]]:
        """All that the grid says."""
        rows, columns = self._numbers.rowCount(), self._numbers.columnCount()
        return [[str(self._numbers.index(row, column).data()) for column in range(columns)] for row in range(rows)]

    def _take_type(self) -> None:
        """Make rows and columns as large as the type is now."""
        metrics = QFontMetrics(self.font())
        sizes = [(self.verticalHeader(), metrics.height() + 1)]
        if self._widest:
            sizes.append((self.horizontalHeader(), metrics.horizontalAdvance(self._widest) + 8))
        for header, size in sizes:
            if size != header.defaultSectionSize():
                header.setDefaultSectionSize(size)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._take_type()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.cell_chosen.emit(index.row(), index.column())
