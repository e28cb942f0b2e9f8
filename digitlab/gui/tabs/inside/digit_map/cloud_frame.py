"""Which part of a plane a widget shows, and where."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

_MARGIN = 0.06  # of the cloud's extent, on every side
_MOST_ZOOM = 40.0
_TICKS = 5  # about so many along the longer side


@dataclass(frozen=True, slots=True)
class CloudFrame:
    """A part of the plane, x to the right and y upwards, both at one scale.

    Attributes:
        rect: Where in the widget, in logical pixels.
        x: What lies in its middle.
        y: The same.
        scale: Logical pixels a unit, > 0.
        least_scale: At which all of the cloud is in sight.
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
