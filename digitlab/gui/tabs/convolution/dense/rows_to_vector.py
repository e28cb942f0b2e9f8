"""The rows of an image, laid one behind the other until they are a vector."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.convolution.trace import Numbers
from digitlab.gui.kit.cells.map_colours import map_image
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import set_type
from digitlab.language import tr

_MOST_ZOOM = 64
_STRIP = 22.0  # logical pixels
_GONE = 0.18  # how much is left to be seen of a row that was taken away
_MARGIN = 4.0


class RowsToVector(ThemedWidget):
    """The image above, the vector below; the rows go from one to the other. Rows of several channels stand below each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """No rows."""
        super().__init__(parent)
        self._rows: Numbers = np.zeros((0, 0))
        self._laid, self._glide = 0, 0.0
        self._images: list[QImage] = []
        set_type(self, SMALL_PT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("The rows of the image, and the vector that they become"))
        self.setToolTip(tr("The image above; its rows are taken from it one by one, and laid behind each other below"))

    def show_rows(self, rows: Numbers, laid: int) -> None:
        """Show an image, and how many of its rows are laid down.

        Args:
            rows: (rows, columns) of all channels.
            laid: 0 to all of them.
        """
        is_other = rows.shape != self._rows.shape or not np.array_equal(rows, self._rows)
        self._rows, self._laid, self._glide = rows, laid, 0.0
        if is_other:
            self._retint()
        self.setAccessibleDescription(
            tr(
                "{laid} of {rows} rows are laid down, {numbers} numbers",
                laid=laid,
                rows=len(rows),
                numbers=laid * rows.shape[1],
            )
        )
        self.update()

    def show_glide(self, share: float) -> None:
        """Show the next row on its way, in [0, 1)."""
        self._glide = share
        self.update()

    def places(self) -> Iterator[tuple[QRectF, QRectF]]:
        """Where each row lies in the image, and where in the vector, in logical pixels."""
        count, width = self._rows.shape
        line = float(self._text_height())
        vector = QRectF(_MARGIN, self.height() - _STRIP - line - 6, self.width() - 2 * _MARGIN, _STRIP)
        room = min((vector.top() - 2 * line) / count, vector.width() / width, _MOST_ZOOM)
        zoom = float(math.floor(room)) if room >= 1 else max(room, 0.0)
        left, top = (self.width() - width * zoom) / 2, (vector.top() - line - count * zoom) / 2
        for row in range(count):
            share = vector.width() / count
            yield (
                QRectF(left, top + row * zoom, width * zoom, zoom),
                QRectF(vector.left() + row * share, vector.top(), share, vector.height()),
            )

    @override
    def _retint(self) -> None:
        limits = np.array([np.abs(self._rows).max(initial=0.0) or 1.0])
        signed = bool((self._rows < 0).any())
        self._images = [
            map_image(row.reshape(1, 1, -1).astype(np.float32), limits, signed, self._theme, ink=not signed)
            for row in self._rows
        ]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows.size:
            return
        painter = QPainter(self)
        places = [*self.places()]
        for taken, placed in places:
            painter.fillRect(taken.adjusted(-1, -1, 1, 1), QColor(self._theme.border))
            painter.fillRect(placed.adjusted(-1, -1, 1, 1), QColor(self._theme.border))
        for row, (image, (taken, placed)) in enumerate(zip(self._images, places, strict=True)):
            is_gone = row < self._laid or (row == self._laid and self._glide > 0)
            painter.fillRect(taken, QColor(self._theme.paper))
            painter.fillRect(placed, QColor(self._theme.window))
            painter.setOpacity(_GONE if is_gone else 1.0)
            painter.drawImage(taken, image)
            painter.setOpacity(1.0)
            if row < self._laid:
                painter.drawImage(placed, image)
            self._paint_number(painter, row, placed)
        if self._glide > 0 and self._laid < len(places):
            way = _between(*places[self._laid], self._glide)
            painter.fillRect(way.adjusted(-1, -1, 1, 1), QColor(self._theme.highlight))
            painter.drawImage(way, self._images[self._laid])
        painter.end()

    def _paint_number(self, painter: QPainter, row: int, placed: QRectF) -> None:
        """A tick where a row begins in the vector, and its number where there is room."""
        painter.setPen(QColor(self._theme.guide))
        painter.drawLine(QPointF(placed.left(), placed.bottom()), QPointF(placed.left(), placed.bottom() + 4))
        is_roomy = self._width_of(tr("row {row}", row=99)) < placed.width()
        text = tr("row {row}", row=row + 1) if is_roomy else str(row + 1)
        if self._width_of(text) < placed.width():
            painter.setPen(QColor(self._theme.text if row < self._laid else self._theme.muted))
            below = QRectF(placed.left(), placed.bottom() + 4, placed.width(), self._text_height())
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, text)

    def _width_of(self, text: str) -> float:
        return float(self.fontMetrics().horizontalAdvance(text)) + 2

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 320)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(280, 140)


def _between(first: QRectF, last: QRectF, share: float) -> QRectF:
    """A rectangle on its way from one to another, slow at both ends."""
    eased = share * share * (3 - 2 * share)

    def at(one: float, other: float) -> float:
        return one + eased * (other - one)

    return QRectF(
        at(first.left(), last.left()),
        at(first.top(), last.top()),
        at(first.width(), last.width()),
        at(first.height(), last.height()),
    )
