"""A map of places that one magnifies and moves about, and which part of it is in sight."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.pointed import PointedWidget

_STEP = 1.25  # one notch of the wheel, or one key
_MARGIN = 0.06  # of the cloud's extent, on every side
_MOST_ZOOM = 40.0
_TICKS = 5  # about so many along the longer side


class MovableMap(PointedWidget[int]):
    """The wheel, plus and minus magnify, dragging moves; a double click, or Home, shows all again. A place is a number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: CloudFrame | None = None
        self._pressed: QPointF | None = None
        self._dragged = False

    def frame(self) -> CloudFrame | None:
        """What of the map is in sight; None where there is none."""
        if self._frame is None:
            self._frame = self._whole()
        return self._frame

    def show_whole(self) -> None:
        """Bring all places into sight."""
        self._show_frame(None)

    def _whole(self) -> CloudFrame | None:
        """All of the map; None where there is none."""
        raise NotImplementedError

    def _moved(self) -> None:
        """Something else is in sight."""
        raise NotImplementedError

    def _show_frame(self, frame: CloudFrame | None) -> None:
        self._frame = frame
        self._moved()
        self.update()

    def _zoom(self, factor: float, about: QPointF) -> None:
        frame = self.frame()
        if frame is not None:
            self._show_frame(frame.zoomed(factor, about))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame = self.frame()
        if self._pressed is None or frame is None:
            super().mouseMoveEvent(event)
            return
        by = event.position() - self._pressed
        if self._dragged or by.manhattanLength() >= QApplication.startDragDistance():
            self._dragged, self._pressed = True, event.position()
            self._point(None)
            self._show_frame(frame.moved(by))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            self._pressed = None
            place = self._place_at(event.position(), held=False)
            if place is not None and not self._dragged:
                self.requested.emit(place)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.show_whole()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom(_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        frame = self.frame()
        if frame is None:
            event.ignore()
            return
        match event.key():
            case Qt.Key.Key_Plus:
                self._zoom(_STEP, frame.rect.center())
            case Qt.Key.Key_Minus:
                self._zoom(1 / _STEP, frame.rect.center())
            case Qt.Key.Key_Home:
                self.show_whole()
            case _:
                super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_frame(None)


@dataclass(frozen=True, slots=True)
class CloudFrame:
    """A part of the plane, x to the right and y upwards, both at one scale.

    Attributes:
        rect: Where in the widget, in logical pixels.
        x: What lies in its middle.
        y: The same, upwards.
        scale: Logical pixels a unit, > 0.
        least_scale: The scale at which all of the cloud is in sight.
    """

    rect: QRectF
    x: float
    y: float
    scale: float
    least_scale: float

    @classmethod
    def around(cls, rect: QRectF, places: NDArray[np.float64]) -> CloudFrame:
        """The part that just holds (n, 2) places, n > 0."""
        low, high = places.min(axis=0), places.max(axis=0)
        extent = np.maximum(high - low, 1e-9 + 1e-6 * np.abs(high).max()) * (1 + 2 * _MARGIN)
        scale = float(min(max(rect.width(), 1) / extent[0], max(rect.height(), 1) / extent[1]))
        x, y = ((low + high) / 2).tolist()
        return cls(rect, x, y, scale, scale)

    @property
    def zoom(self) -> float:
        """How many times larger than the whole cloud, at least 1."""
        return self.scale / self.least_scale

    def to_widget(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """(..., 2) places to (..., 2) logical pixels."""
        middle = self.rect.center()
        offset = (places - np.array([self.x, self.y])) * np.array([self.scale, -self.scale])
        return np.asarray(offset + np.array([middle.x(), middle.y()]))

    def to_plane(self, point: QPointF) -> tuple[float, float]:
        """A point of the widget to a place."""
        offset = point - self.rect.center()
        return self.x + offset.x() / self.scale, self.y - offset.y() / self.scale

    def zoomed(self, factor: float, about: QPointF) -> CloudFrame:
        """Larger or smaller, with what lies at a point of the widget kept there."""
        scale = min(max(self.scale * factor, self.least_scale), self.least_scale * _MOST_ZOOM)
        kept_x, kept_y = self.to_plane(about)
        offset = about - self.rect.center()
        return replace(self, x=kept_x - offset.x() / scale, y=kept_y + offset.y() / scale, scale=scale)

    def moved(self, by: QPointF) -> CloudFrame:
        """The plane dragged by so many logical pixels."""
        return replace(self, x=self.x - by.x() / self.scale, y=self.y + by.y() / self.scale)

    def ticks(self, *, upright: bool) -> Iterator[tuple[float, float]]:
        """Round numbers along an axis, and where they lie in logical pixels."""
        longer = max(self.rect.width(), self.rect.height()) / self.scale
        step = _round_step(longer / _TICKS)
        x, y = self.to_plane(self.rect.bottomLeft())
        first, length = (y, self.rect.height()) if upright else (x, self.rect.width())
        for number in range(math.ceil(first / step), math.floor((first + length / self.scale) / step) + 1):
            value = number * step
            offset = (value - first) * self.scale
            yield value, self.rect.bottom() - offset if upright else self.rect.left() + offset


def _round_step(least: float) -> float:
    """The smallest of 1, 2 and 5, times a power of ten, that is no less."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least * (1 - 1e-9))
