"""Slices of numbers to point at, with what belongs together lit up; only what changed is painted anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QKeyEvent, QPaintEngine, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.cell_marks import Mask, paint_crossed, paint_frames, paint_lit
from digitlab.gui.kit.cells.map_places import Cell, MapPlaces
from digitlab.gui.kit.cells.titled_maps import TitledMaps
from digitlab.gui.kit.layout import Part, hbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import title
from digitlab.gui.kit.typeface import zoom_of
from digitlab.gui.tabs.convolution.number_sheet import NumberSheet, Slices
from digitlab.language import tr

_NOTCH = 120  # of a wheel, in Qt's eighths of a degree
_FEW = 256  # cells; where more have changed all are painted anew
_MARGIN = 4  # logical pixels that frames reach beyond their cells

_SIGNS = ("·", "=", "Σ →", "")
_SIGN_TOP = 20  # logical pixels above a sign, so that it stands beside the first cells


class NumberSlices(TitledMaps):
    """The slices, and over them: a window, lit cells, crossed-out ones, the one in question.

    Signals:
        cell_nudged: ((slice, row, column), steps): the wheel was turned over it.
        typing_begun: What was typed while the keyboard's cursor was here.
    """

    usual_size = (140, 140)
    least_size = (48, 48)
    cell_nudged: Emits[Cell, int] = signal(object, int)
    typing_begun: Emits[str] = signal(str)

    def __init__(self, title: str, parent: QWidget | None = None, *, most_zoom: int = 96) -> None:
        """No numbers yet.

        Args:
            title: What stands above them.
            parent: Its owner.
            most_zoom: The largest side of a cell, in logical pixels of a window of the usual size.
        """
        super().__init__(title, parent)
        self._most_zoom = most_zoom
        self._slices: Slices | None = None
        self._sheet: NumberSheet | None = None
        self._window: tuple[QRectF, ...] = ()
        self._on: int | None = None
        self._lit: tuple[Mask, int | None] | None = None
        self._crossed: Mask | None = None
        self._chosen: Cell | None = None
        self._turned = 0

    def show_slices(self, slices: Slices) -> None:
        """Show numbers; where their tables have the same size, only the cells that changed are painted."""
        before, self._slices = self._slices, slices
        if before is None or before.values.shape != slices.values.shape:
            self._pointer = self._chosen = None
        if before is None or self._sheet is None or not slices.is_like(before):
            self._retint()
            return
        cells = slices.changed_since(before)
        if len(cells) > _FEW:
            self._retint()
        elif cells:
            self.update(_around(self._sheet.renew(slices, cells)))

    def show_window(self, cells: Sequence[QRectF], only: int | None = None) -> None:
        """Frame some cells, as rectangles in cells, whole or on their way, on one slice or on all."""
        window = tuple(cells)
        if (window, only) != (self._window, self._on):
            self._update_frames()
            self._window, self._on = window, only
            self._update_frames()

    def show_lit(self, mask: Mask | None, only: int | None = None) -> None:
        """Light some cells, (h, w), up, on one slice or on all."""
        if mask is not None or self._lit is not None:
            self._lit = None if mask is None else (mask, only)
            self.update()

    def show_crossed(self, mask: Mask | None) -> None:
        """Cross some cells, (h, w), out, on all slices."""
        crossed = mask if mask is not None and mask.any() else None
        if crossed is not None or self._crossed is not None:
            self._crossed = crossed
            self.update()

    def show_chosen(self, cell: Cell | None) -> None:
        """Frame the cell in question."""
        if cell != self._chosen:
            self._update_cell(self._chosen)
            self._chosen = cell
            self._update_cell(cell)

    def show_pointer(self, place: Cell | None) -> None:
        """Mark the cell that is pointed at."""
        if place != self._pointer:
            self._update_cell(self._pointer)
            self._pointer = place
            self._update_cell(place)

    @override
    def words_of(self, place: Cell) -> str:
        if self._slices is None:
            return ""
        return tr(
            "slice {slice}, row {row}, column {column}: {value:.4g}",
            slice=place[0] + 1,
            row=place[1] + 1,
            column=place[2] + 1,
            value=self._slices.values[place],
        )

    def slices(self) -> Slices | None:
        """What is shown."""
        return self._slices

    @override
    def places(self) -> MapPlaces | None:
        return None if self._sheet is None else self._sheet.places

    @override
    def _retint(self) -> None:
        """Lay everything out, and paint all cells."""
        slices, top = self._slices, self._text_height() + 2
        room = QRectF(2, top, self.width() - 4, self.height() - top - 2)
        if slices is None or room.width() < 4 or room.height() < 4:
            return
        ratio, most = self.devicePixelRatioF(), self._most_zoom * zoom_of(self)
        self._sheet = NumberSheet(slices, self.size(), room, ratio, most, self.font(), self._theme)
        count, height, width = slices.values.shape
        self.setAccessibleDescription(
            tr("{count} of {height} by {width} numbers", count=count, height=height, width=width)
        )
        self.update()

    def _update_cell(self, cell: Cell | None) -> None:
        places = self.places()
        if cell is not None and places is not None and self._has(cell):
            self.update(_around(places.cell_rect(cell)))

    def _update_frames(self) -> None:
        for rect in self._frames():
            self.update(_around(rect))

    def _has(self, cell: Cell) -> bool:
        return self._slices is not None and all(
            0 <= at < side for at, side in zip(cell, self._slices.values.shape, strict=True)
        )

    def _frames(self) -> list[QRectF]:
        """The window, in logical pixels."""
        places, frames = self.places(), []
        if places is not None and (self._on is None or self._on < places.shape[0]):
            for index in range(places.shape[0]) if self._on is None else (self._on,):
                corner, zoom = places.map_rect(index).topLeft(), places.zoom
                frames += [QRectF(corner + each.topLeft() * zoom, each.size() * zoom) for each in self._window]
        return frames

    def _paint_over(self, painter: QPainter, places: MapPlaces) -> None:
        shape = places.shape[1:]
        if self._crossed is not None and self._crossed.shape == shape:
            paint_crossed(painter, places, self._crossed, self._theme)
        if self._lit is not None and self._lit[0].shape == shape:
            paint_lit(painter, places, *self._lit, self._theme)
        cells = [cell for cell in (self._chosen, self._pointer) if cell is not None and self._has(cell)]
        thin = [places.cell_rect(cell).adjusted(1, 1, -1, -1) for cell in cells]
        paint_frames(painter, self._frames(), thin, self._theme)

    @override
    def _marked_place(self) -> Cell:
        return self._chosen or (0, 0, 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        cell = self._place_at(event.position(), held=False)
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if cell is not None and notches:
            self.cell_nudged.emit(cell, notches)
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text() in "0123456789-.":
            self.requested.emit(self._pointer or self._marked_place())
            self.typing_begun.emit(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._retint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet is not None and self._sheet.places.ratio != self.devicePixelRatioF():
            self._retint()
        painter, dirty = QPainter(self), event.rect()
        if dirty.top() < self._text_height():
            self._paint_title(painter)
        if self._sheet is not None and self._slices is not None:
            ratio = self._sheet.places.ratio
            if painter.deviceTransform().m11() == ratio and painter.paintEngine().type() != QPaintEngine.Type.SVG:
                source = QRectF(QPointF(dirty.topLeft()) * ratio, QSizeF(dirty.size()) * ratio)
                painter.drawPixmap(QRectF(dirty), self._sheet.pixmap, source)
            else:  # to be saved
                self._sheet.paint(painter, self._slices)
            self._paint_over(painter, self._sheet.places)
        painter.end()


def _around(rect: QRectF) -> QRect:
    return rect.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN).toAlignedRect()


def equation_row(pictures: Sequence[QWidget]) -> QHBoxLayout:
    """A row of four; picture n is its item 2n."""
    parts: list[Part] = []
    for picture, sign in zip(pictures, _SIGNS, strict=True):
        parts.append((picture, 1))
        if sign:
            label = title(sign)
            label.setContentsMargins(0, _SIGN_TOP, 0, 0)
            parts.append((label, Qt.AlignmentFlag.AlignTop))
    return hbox(*parts, spacing=4)
