"""The pictures that a lane is painted of, each made once: its maps in the colours of the sheet, and its wires.

Wires take long to paint: they are made one picture after the other, while the window goes on.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from digitlab.gui.kit.cells.map_colours import map_pixels
from digitlab.gui.kit.cells.map_grid import MapSheet
from digitlab.gui.kit.pixels import image_of
from digitlab.gui.kit.theme import Theme
from digitlab.gui.tabs.inside.overview.flow.model import Lane
from digitlab.gui.tabs.inside.overview.flow.places import Column, Places
from digitlab.gui.tabs.inside.overview.words import Scale, layer_sheets

_FAINT = 38  # of 255: a wire that carries next to nothing
_STRONG = 190
_THIN, _THICK = 0.6, 2.2  # logical pixels


class LaneImages:
    """Makes a lane's pictures, and keeps them."""

    def __init__(self, lane: Lane, places: Places, theme: Theme, ratio: float, scale: Scale, of_all: float) -> None:
        """No picture yet.

        Args:
            lane: What is shown.
            places: Where.
            theme: The widget's.
            ratio: Device pixels a logical one.
            scale: Whose largest value has the full colour.
            of_all: The largest absolute value of all networks.
        """
        self._lane, self._places, self._theme, self._ratio = lane, places, theme, ratio
        self._scale, self._of_all = scale, of_all
        self._sheets: dict[int, list[MapSheet]] = {}
        self._maps: dict[tuple[int, int], QImage] = {}
        self._wires: dict[tuple[int, int], tuple[QImage, QPointF]] = {}
        self._most = [float(np.abs(wires.carried).max(initial=1e-9)) for wires in lane.readings[0].wires]

    def maps(self, reading: int, depth: int) -> QImage:
        """The maps of a depth that are shown, one under the other; of a vector the block of its numbers."""
        key = reading, depth
        if key not in self._maps:
            column, sheet = self._places.columns[depth], self._sheet(reading, depth)
            pixels = map_pixels(sheet.maps, sheet.limits, sheet.signed, self._theme, ink=sheet.ink)
            if column.is_vector:
                self._maps[key] = self._block(pixels.ravel(), column)
            else:
                shown = list(self._lane.shown[depth])
                size = column.rects[shown[0]].size()
                self._maps[key] = self._scaled(
                    pixels[shown].reshape(-1, pixels.shape[2]), size.width(), size.height() * len(shown)
                )
        return self._maps[key]

    def wires(self, reading: int, depth: int) -> tuple[QImage, QPointF] | None:
        """The wires into a depth, and where their picture's corner belongs; None before it was made."""
        return self._wires.get((reading, depth))

    def made(self) -> Iterator[None]:
        """Make all that is missing, one picture at a time."""
        for reading, each in enumerate(self._lane.readings):
            for depth in range(len(each.seen.maps)):
                if depth:
                    self._wires[reading, depth] = self._wired(reading, depth)
                    yield
                if depth < len(self._places.columns):
                    self.maps(reading, depth)
            yield

    def kernel(self) -> QImage:
        """The kernel of the filter on the strongest path that slides over the ink, one pixel a weight; those of three colours added up."""
        depth = self._lane.ink_depth + 1
        weights = self._lane.seen.layers[depth - 1].weights
        assert weights is not None
        kernel = weights.kernel[self._lane.path[depth].unit].sum(axis=0, keepdims=True)  # (1, kh, kw)
        return image_of(map_pixels(kernel, np.abs(kernel).max(axis=(1, 2)), True, self._theme)[0])

    def patch(self, values: NDArray[np.float32]) -> QImage:
        """Ink, (h, w), one pixel a cell."""
        return image_of(map_pixels(values[None], np.ones(1), False, self._theme, ink=True)[0])

    def drawn(self, line: QPolygonF, pens: Sequence[QPen]) -> tuple[QImage, QPointF]:
        """A line in several pens, one over the other, and where the picture's corner belongs."""
        room = line.boundingRect().adjusted(-6, -6, 6, 6)
        image, painter = self._canvas(room)
        for pen in pens:
            painter.setPen(pen)
            painter.drawPolyline(line)
        painter.end()
        return image, room.topLeft()

    def _canvas(self, room: QRectF) -> tuple[QImage, QPainter]:
        """An empty picture of a part of the lane, and a painter that paints it in the lane's own coordinates."""
        image = QImage((room.size() * self._ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self._ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-room.topLeft())
        return image, painter

    def _sheet(self, reading: int, depth: int) -> MapSheet:
        if reading not in self._sheets:
            seen = self._lane.readings[reading].seen
            classes = self._lane.network.classes
            sheets = layer_sheets(seen, self._scale, self._of_all, blank=False, classes=classes)
            self._sheets[reading] = [each.sheet for each in sheets]
        return self._sheets[reading][depth]

    def _scaled(self, pixels: NDArray[np.uint32], width: float, height: float) -> QImage:
        """Pixels enlarged to a size: whole ones first, so that their edges stay sharp."""
        wanted = QSize(max(1, round(width * self._ratio)), max(1, round(height * self._ratio)))
        whole = max(1, math.ceil(wanted.width() / pixels.shape[1]))
        image = image_of(pixels.repeat(whole, axis=0).repeat(whole, axis=1))
        if image.size() != wanted:
            image = image.scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return image

    def _block(self, pixels: NDArray[np.uint32], column: Column) -> QImage:
        down, across = column.shape
        cells = np.zeros(down * across, np.uint32)
        cells[: len(pixels)] = pixels
        side = max(2, round(column.rect.width() / across * self._ratio))
        large = cells.reshape(down, across).repeat(side, axis=0).repeat(side, axis=1)
        large[side - 1 :: side] = 0  # a hair between them
        large[:, side - 1 :: side] = 0
        image = image_of(large)
        wanted = QSize(round(column.rect.width() * self._ratio), round(column.rect.height() * self._ratio))
        return image if image.size() == wanted else image.scaled(wanted)

    def _wired(self, reading: int, depth: int) -> tuple[QImage, QPointF]:
        wires, most = self._lane.readings[reading].wires[depth - 1], self._most[depth - 1]
        begin, end = self._starts(depth), self._ends(depth)
        room = self._room(depth)
        image, painter = self._canvas(room)
        order = np.argsort(np.abs(wires.carried), kind="stable")  # the strongest last: they lie on top
        for source, target, carried in zip(
            wires.sources[order].tolist(), wires.targets[order].tolist(), wires.carried[order].tolist(), strict=True
        ):
            share = min(1.0, abs(carried) / most)
            colour = QColor(
                self._theme.positive if carried > 0 else self._theme.negative if carried else self._theme.guide
            )
            colour.setAlpha(round(_FAINT + (_STRONG - _FAINT) * share**0.7))
            painter.setPen(QPen(colour, _THIN + (_THICK - _THIN) * share))
            painter.drawLine(QLineF(begin(*source), end(target)))
        painter.end()
        return image, room.topLeft()

    def _room(self, depth: int) -> QRectF:
        column = self._places.columns[depth - 1]
        right = self._places.bars if depth == len(self._places.columns) else self._places.columns[depth].rect
        left = column.rect.left()
        top = min(column.rect.top(), right.top()) - 2
        return QRectF(left, top, right.right() - left, max(column.rect.bottom(), right.bottom()) + 2 - top)

    def _starts(self, depth: int) -> Callable[[int, int, int], QPointF]:
        column = self._places.columns[depth - 1]

        def start(unit: int, row: int, cell: int) -> QPointF:
            if column.is_vector or row >= 0:
                return column.cell(unit, max(row, 0), max(cell, 0)).center()
            place = column.rects[unit]
            return QPointF(place.right(), place.center().y())

        return start

    def _ends(self, depth: int) -> Callable[[int], QPointF]:
        if depth == len(self._places.columns):
            return lambda unit: QPointF(self._places.bar(unit).left(), self._places.bar(unit).center().y())
        column = self._places.columns[depth]
        if column.is_vector:
            return lambda unit: column.cell(unit).center()
        return lambda unit: QPointF(column.rects[unit].left(), column.rects[unit].center().y())
