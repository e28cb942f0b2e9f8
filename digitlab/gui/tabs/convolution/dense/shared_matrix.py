"""A layer as a matrix: a column for each input, a row for each output, and a colour for each weight."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.cell_marks import paint_banded
from digitlab.gui.kit.cells.map_colours import map_image
from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.gui.kit.cells.squares import Squares, stepped
from digitlab.gui.kit.pixels import image_of, packed
from digitlab.gui.kit.theme import Theme
from digitlab.language import tr

Entry = tuple[int, int]
"""Output and input."""

_GOLDEN = 0.618034  # hues that are so far apart never come close soon
_SATURATIONS = (0.75, 0.5, 0.95)  # of twelve weights after the other
_MOST_ZOOM = 64
_STRIP = 14.0  # logical pixels of the inputs above and of the outputs at the right
_GAP = 4.0
_NONE = -1


class SharedMatrix(PointedWidget[Entry]):
    """The matrix, the inputs as a strip above it, the outputs as one at its right. Its places are (output, input)."""

    usual_size = (360, 240)
    least_size = (160, 120)

    def __init__(self, parent: QWidget | None = None) -> None:
        """No matrix."""
        super().__init__(parent)
        self._weights = np.zeros((0, 0), np.int32)
        self._inputs, self._outputs = np.zeros(0), np.zeros(0)
        self._fault = ""
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("The layer as a matrix"))

    def show_matrix(
        self, weights: NDArray[np.int32], inputs: NDArray[np.float64], outputs: NDArray[np.float64]
    ) -> None:
        """Show a matrix.

        Args:
            weights: (outputs, inputs) which weight stands in each entry; −1 where none does. The same array as before is not
                coloured again.
            inputs: (inputs,) the image as a vector.
            outputs: (outputs,) what comes out.
        """
        before, self._weights = self._weights, weights
        self._inputs, self._outputs, self._fault, self._pointer = inputs, outputs, "", None
        if weights is not before:
            self._retint()
        self.setAccessibleDescription(
            tr("{outputs} outputs by {inputs} inputs", outputs=weights.shape[0], inputs=weights.shape[1])
        )
        self.update()

    def show_fault(self, reason: str) -> None:
        """There is no matrix to be seen."""
        self._weights, self._fault, self._image = np.zeros((0, 0), np.int32), reason, None
        self.setAccessibleDescription(reason)
        self.update()

    @override
    def words_of(self, place: Entry) -> str:
        weight, (output, pixel) = int(self._weights[place]), place
        if weight == _NONE:
            return tr("output {output}, input {input}: no weight", output=output + 1, input=pixel + 1)
        return tr(
            "output {output}, input {input}: weight {weight}", output=output + 1, input=pixel + 1, weight=weight + 1
        )

    def entry_rect(self, entry: Entry) -> QRectF:
        """Where an entry lies, in logical pixels."""
        return self._entries().cell(entry)

    def _top(self) -> float:
        return self._text_height() + _STRIP + _GAP + 2

    def _entries(self) -> Squares:
        """Where the matrix lies; an entry's side is a whole number of device pixels, unless not even one is left."""
        outputs, inputs = self._weights.shape
        room_x, room_y = self.width() - 2 * _STRIP - 2 * _GAP - 2, self.height() - self._top() - 2
        ratio = self.devicePixelRatioF()
        zoom = min(room_x / inputs, room_y / outputs, _MOST_ZOOM) * ratio
        zoom = (math.floor(zoom) if zoom >= 1 else zoom) / ratio
        left = math.floor((self.width() - inputs * zoom - _STRIP - _GAP) / 2)
        return Squares(max(1.0, left), self._top(), zoom, (outputs, inputs))

    @override
    def _retint(self) -> None:
        if self._weights.size:
            self._image = image_of(colours(self._theme, int(self._weights.max()) + 2)[self._weights])

    def _paint_strips(self, painter: QPainter, place: QRectF) -> None:
        """Inputs and outputs, in the same columns and rows as their entries."""
        above = QRectF(place.left(), place.top() - _GAP - _STRIP, place.width(), _STRIP)
        beside = QRectF(place.right() + _GAP, place.top(), _STRIP, place.height())
        for rect, values, shape in (
            (above, self._inputs, (1, 1, -1)),
            (beside, self._outputs, (1, -1, 1)),
        ):
            signed = bool((values < 0).any())
            limits = np.array([np.abs(values).max()])
            maps = values.reshape(shape).astype(np.float32)
            painter.fillRect(rect.adjusted(-1, -1, 1, 1), QColor(self._theme.border))
            painter.drawImage(rect, map_image(maps, limits, signed, self._theme, ink=not signed))

    def _paint_pointed(self, painter: QPainter, place: QRectF) -> None:
        """Every entry that holds the weight that is pointed at."""
        assert self._pointer is not None
        weight, squares = self._weights[self._pointer], self._entries()
        zoom = squares.side
        entries = np.argwhere(self._weights == weight) if weight != _NONE else np.array([self._pointer])
        rects = [squares.cell((output, place_in)) for output, place_in in entries.tolist()]
        around = 0 if zoom > 6 else 1
        rects = [rect.adjusted(-around, -around, around, around) for rect in rects]
        output, pixel = squares.cell((self._pointer[0], 0)), squares.cell((0, self._pointer[1]))
        rects.append(QRectF(pixel.left(), place.top() - _GAP - _STRIP, zoom, _STRIP))
        rects.append(QRectF(place.right() + _GAP, output.top(), _STRIP, zoom))
        paint_banded(painter, self._theme, rects=rects, colour=self._theme.text)

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> Entry | None:
        return self._entries().cell_at(point) if self._weights.size else None

    @override
    def _marked_place(self) -> Entry:
        return 0, 0

    @override
    def _stepped(self, place: Entry, key: Qt.Key) -> Entry | None:
        return stepped(place, key, self._entries().shape) if self._weights.size else None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = QPainter(self), self._text_height()
        painter.setPen(QColor(self._theme.text))
        if self._image is None:
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._fault)
            return
        place, (outputs, inputs) = self._entries().rect(), self._weights.shape
        title = tr(
            "a column for each of {inputs:,} inputs →, a row for each of {outputs:,} outputs ↓",
            inputs=inputs,
            outputs=outputs,
        )
        painter.drawText(QRectF(0, 0, self.width(), line), Qt.AlignmentFlag.AlignHCenter, title)
        painter.fillRect(place.adjusted(-1, -1, 1, 1), QColor(self._theme.border))
        painter.drawImage(place, self._image)
        self._paint_strips(painter, place)
        if self._pointer is not None:
            self._paint_pointed(painter, place)
        painter.end()


def colours(theme: Theme, count: int) -> NDArray[np.uint32]:
    """(count,) of Qt's ARGB32: a colour for each weight, and as the last the one of an entry without."""
    weight = np.arange(count)
    ring = weight // 12 % 3
    hue, saturation = weight * _GOLDEN % 1.0, np.array(_SATURATIONS)[ring]
    value = (0.92 if theme.dark else 0.86) - 0.12 * ring
    sector = (6 * hue + np.array([[5], [3], [1]])) % 6  # (3, count): red, green and blue of a hue, saturation and value
    parts = value - value * saturation * np.clip(np.minimum(sector, 4 - sector), 0, 1)
    table = packed(255 * parts.T)
    table[-1] = QColor(theme.paper).rgb()
    return table
