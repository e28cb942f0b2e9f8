"""What the digits of each class are taken for: counts of classes by classes, what is right set apart on the diagonal."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS
from digitlab.gui.kit.cells.cell_marks import paint_banded
from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.gui.kit.cells.squares import Squares, stepped
from digitlab.gui.kit.theme import Accent, blend, contrast
from digitlab.language import tr

MatrixCell = tuple[int, int]
"""The true class, a row, and the answer, a column."""

_LEAST_NAME = 7  # pixels of its font
_WIDEST_NAME = 68.0  # logical pixels
_RIM = 3.0  # for the frame around a cell at the edge
_FAINTEST, _FULLEST = 0.15, 0.58  # the share of the colour in the cell with one mistake, and in the one with the most
_LEAST_SHARE = 0.8  # of a line of text, which a cell must be high to have its count written in
_AIR = 3.0  # logical pixels: beside a count
_RIGHT = 0.3  # and in those on the diagonal


class ConfusionMatrix(PointedWidget[MatrixCell]):
    """Rows for what the digits are, columns for what they are taken for.

    Mistakes are the redder the more there are; the diagonal, what is right, has the accent. ``requested`` carries a cell.
    """

    usual_size = (400, 400)
    least_size = (300, 280)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: NDArray[np.integer] | None = None
        self._names: tuple[str, ...] = DIGITS
        self._accent: Accent | None = None
        self._chosen: MatrixCell | None = None
        self.setAccessibleName(tr("What the digits of each class are taken for"))

    def show_counts(self, counts: NDArray[np.integer] | None, names: Sequence[str], accent: Accent) -> None:
        """Show counts.

        Args:
            counts: (classes, classes), the true class by rows and the answer by columns; None while nothing is counted.
            names: Of the classes.
            accent: That of what is right.
        """
        self._counts, self._names, self._accent = counts, tuple(names), accent
        says = tr("What the pictures of each class are taken for")
        self.setAccessibleName(tr("What the digits of each class are taken for") if self._are_digits else says)
        self._describe()
        self.update()

    @property
    def _are_digits(self) -> bool:
        return self._names == DIGITS

    def show_chosen(self, cell: MatrixCell | None) -> None:
        """Frame a cell."""
        if cell != self._chosen:
            self._chosen = cell
            self.update()

    def cell_rect(self, cell: MatrixCell) -> QRectF:
        """Where a cell lies, in logical pixels."""
        return self._squares().cell(cell)

    def _squares(self) -> Squares:
        """Where the cells lie; a cell's side is a whole number of device pixels."""
        metrics, ratio = QFontMetricsF(self.font()), self.devicePixelRatioF()
        line = math.ceil(metrics.height())
        left = line + self._name_width() + 8
        right, above, below = metrics.horizontalAdvance("100.0 %") + 10, line + 4, 2 * line + 8
        room = min(self.width() - left - right, self.height() - above - below) - _RIM
        side = max(1, math.floor(room * ratio / len(self._names))) / ratio
        start = max(left, (self.width() - right - len(self._names) * side + left) / 2)
        return Squares(math.floor(start * ratio) / ratio, above, side, (len(self._names),) * 2)

    def _grid(self) -> tuple[QRectF, float]:
        """All cells, and a cell's side."""
        squares = self._squares()
        return squares.rect(), squares.side

    def _name_width(self) -> float:
        metrics = QFontMetricsF(self.font())
        return min(_WIDEST_NAME, max(metrics.horizontalAdvance(name) for name in self._names))

    def _describe(self) -> None:
        if self._counts is None or not self._counts.sum():
            self.setAccessibleDescription(tr("Nothing is counted yet."))
            return
        wrong = self._counts - np.diag(np.diag(self._counts))
        total, most = int(self._counts.sum()), np.unravel_index(wrong.argmax(), wrong.shape)
        said = tr("{right:,} of {total:,} are right.", right=int(np.trace(self._counts)), total=total)
        if wrong.any():
            label, answer = (self._names[int(place)] for place in most)
            said += tr(
                " The most common mistake: {label} taken for {answer}, {count:,} times.",
                label=label,
                answer=answer,
                count=int(wrong.max()),
            )
        self.setAccessibleDescription(said)

    def _ground(self, cell: MatrixCell, count: int, most: int) -> QColor:
        theme = self._theme
        if not count:
            return QColor(theme.paper)
        if cell[0] == cell[1]:
            return blend(
                QColor(theme.accent(self._accent) if self._accent else theme.good), QColor(theme.paper), _RIGHT
            )
        share = _FAINTEST + (_FULLEST - _FAINTEST) * math.sqrt(count / most)
        return blend(QColor(theme.bad), QColor(theme.paper), share)

    def _paint_cells(self, painter: QPainter, counts: NDArray[np.integer]) -> None:
        theme = self._theme
        usual, least = painter.font(), _LEAST_SHARE * QFontMetricsF(painter.font()).height()
        squares = self._squares()  # once: the names are measured for it
        grid, side = squares.rect(), squares.side
        painter.setFont(self._fitting(side, str(int(counts.max(initial=0)))))
        most = max(1, int((counts - np.diag(np.diag(counts))).max()))
        for label in range(len(self._names)):
            for answer in range(len(self._names)):
                cell, count = (label, answer), int(counts[label, answer])
                place, ground = squares.cell(cell), self._ground(cell, count, most)
                painter.fillRect(place, ground)
                if count and place.height() >= least:
                    painter.setPen(max((QColor(theme.ink), QColor(theme.paper)), key=lambda ink: contrast(ink, ground)))
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(count))
        painter.setFont(usual)
        painter.setPen(QPen(QColor(theme.border), 1))
        for step in range(len(self._names) + 1):
            x, y = grid.left() + step * side, grid.top() + step * side
            painter.drawLine(QPointF(x, grid.top()), QPointF(x, grid.bottom()))
            painter.drawLine(QPointF(grid.left(), y), QPointF(grid.right(), y))

    def _paint_shares(self, painter: QPainter, counts: NDArray[np.integer]) -> None:
        """Beside each row, how much of the class is read rightly."""
        painter.setPen(QColor(self._theme.muted))
        grid, side = self._grid()
        usual = painter.font()
        painter.setFont(self._fitting(side))
        for label in range(len(self._names)):
            total = int(counts[label].sum())
            said = f"{100 * counts[label, label] / total:.1f} %" if total else ""
            place = QRectF(grid.right() + 6, grid.top() + label * side, self.width() - grid.right() - 6, side)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, said)
        painter.setFont(usual)
        line = QFontMetricsF(self.font()).height()
        painter.drawText(
            QRectF(grid.right() + 6, 0, self.width() - grid.right() - 6, line), 0, tr("right", "an answer")
        )

    def _paint_names(self, painter: QPainter) -> None:
        usual, line = painter.font(), math.ceil(QFontMetricsF(painter.font()).height())
        grid, side = self._grid()
        painter.setPen(QColor(self._theme.text))
        painter.setFont(self._fitting(side))
        metrics = QFontMetricsF(painter.font())
        width = self._name_width()
        for index, name in enumerate(self._names):
            at = index * side
            row = QRectF(grid.left() - 5 - width, grid.top() + at, width, side)
            said = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width + 1)
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
            column = QRectF(grid.left() + at, grid.bottom() + 3, side, line)
            said = metrics.elidedText(name, Qt.TextElideMode.ElideRight, side)
            painter.drawText(column, Qt.AlignmentFlag.AlignHCenter, said)
        painter.setFont(usual)
        under = QRectF(grid.left(), grid.bottom() + line + 5, grid.width(), line)
        painter.drawText(under, Qt.AlignmentFlag.AlignHCenter, tr("what the network answers"))
        painter.save()
        painter.translate(max(0.0, grid.left() - self._name_width() - 8 - line), grid.bottom())
        painter.rotate(-90)
        what = tr("what the digit is") if self._names == DIGITS else tr("what the picture is")
        painter.drawText(QRectF(0, 0, grid.height(), line), Qt.AlignmentFlag.AlignHCenter, what)
        painter.restore()

    def _fitting(self, side: float, count: str = "") -> QFont:
        """The font, smaller where cells are lower than a line of text, or narrower than a count with air around it."""
        font = QFont(self.font())
        if QFontMetricsF(font).ascent() > side:
            font.setPixelSize(max(_LEAST_NAME, math.floor(side)))
        metrics = QFontMetricsF(font)
        if (wide := metrics.horizontalAdvance(count)) > (room := side - 2 * _AIR):
            font.setPixelSize(max(_LEAST_NAME, math.floor(QFontInfo(font).pixelSize() * room / wide)))
        return font

    def _paint_frames(self, painter: QPainter) -> None:
        for cell in {self._chosen, self._pointer} - {None}:
            assert cell is not None
            paint_banded(painter, self._theme, rects=[self.cell_rect(cell)], widths=(4.0, 2.0))

    @override
    def words_of(self, place: MatrixCell) -> str:
        if self._counts is None:
            return ""
        label, answer = (self._names[number] for number in place)
        said = tr("{label} read as {answer}: {count:,} of {total:,} digits")
        if not self._are_digits:
            said = tr("{label} read as {answer}: {count:,} of {total:,} pictures")
        count, total = int(self._counts[place]), int(self._counts[place[0]].sum())
        return said.format(label=label, answer=answer, count=count, total=total)

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> MatrixCell | None:
        return None if self._counts is None else self._squares().cell_at(point)

    @override
    def _marked_place(self) -> MatrixCell:
        return self._chosen or (0, 0)

    @override
    def _stepped(self, place: MatrixCell, key: Qt.Key) -> MatrixCell | None:
        return stepped(place, key, (len(self._names),) * 2)

    @override
    def _point(self, place: MatrixCell | None) -> None:
        super()._point(place)
        self.show_pointer(place)
        self.setToolTip("" if place is None else self.words_of(place))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        counts = np.zeros((len(self._names),) * 2, np.int64) if self._counts is None else self._counts
        self._paint_cells(painter, counts)
        self._paint_shares(painter, counts)
        self._paint_names(painter)
        self._paint_frames(painter)
        painter.end()
