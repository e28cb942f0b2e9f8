"""Where the field, or larger paper, lies in a widget, and how its values become pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage

from digitlab.gui.kit.pixels import image_of
from digitlab.ink.colours import on_black, on_white
from digitlab.ink.stroke import FIELD_SHAPE, FIELD_SIDE, Image, Shape


@dataclass(frozen=True, slots=True)
class FieldFrame:
    """The rectangle of a widget that shows the paper.

    Attributes:
        left: Left edge in the widget's logical pixels.
        top: Top edge in logical pixels.
        unit: Logical pixels a field pixel, > 0.
        paper: Rows and columns of the paper; a field unless it says otherwise.
    """

    left: float
    top: float
    unit: float
    paper: Shape = FIELD_SHAPE

    @classmethod
    def within(cls, width: int, height: int, paper: Shape = FIELD_SHAPE) -> FieldFrame:
        """The largest centred paper in a widget that leaves one pixel for its border."""
        rows, columns = paper
        unit = max(1 / columns, min((width - 2.0) / columns, (height - 2.0) / rows))
        return cls((width - columns * unit) / 2, (height - rows * unit) / 2, unit, paper)

    @classmethod
    def sharp(cls, width: int, height: int, margin: int, ratio: float) -> FieldFrame:
        """The largest centred square whose field pixels are whole device pixels, so that all are of one size.

        Args:
            width: The widget's width in logical pixels.
            height: Its height.
            margin: Logical pixels to leave on every side.
            ratio: Device pixels a logical pixel.
        """
        zoom = max(1, math.floor((min(width, height) - 2 * margin) * ratio / FIELD_SIDE))
        side = zoom * FIELD_SIDE / ratio
        left, top = (math.floor((length - side) / 2 * ratio) / ratio for length in (width, height))
        return cls(left, top, side / FIELD_SIDE)

    def rect(self) -> QRectF:
        """The paper, in logical pixels."""
        rows, columns = self.paper
        return self.part(0, 0, columns, rows)

    def part(self, left: float, top: float, right: float, bottom: float) -> QRectF:
        """A part of the paper, given in field pixels, in logical ones."""
        return QRectF(self.to_widget(left, top), self.to_widget(right, bottom))

    def to_field(self, point: QPointF) -> tuple[float, float]:
        """A point of the widget in field pixels, beside the paper too."""
        return (point.x() - self.left) / self.unit, (point.y() - self.top) / self.unit

    def to_widget(self, x: float, y: float) -> QPointF:
        """A point of the paper in logical pixels."""
        return QPointF(self.left + x * self.unit, self.top + y * self.unit)


def tinted(image: Image, colour: QColor, strength: float = 1.0) -> QImage:
    """Field values as a picture of one colour whose opacity is the value; a field in colour as a picture in its own.

    Args:
        image: (h, w) float32 in [0, 1]; what lies outside is clipped, what is no number is blank. (3, h, w) is ink in colour.
        colour: The colour of ink: of black ink, where there are others. Where it is light, so is ink of every colour.
        strength: The opacity of the value 1, in [0, 1].

    Returns:
        h x w pixels, premultiplied ARGB.
    """
    alpha = np.fmin(np.fmax(image, 0), 1)  # (h, w); both prefer what is a number
    if alpha.ndim > 2:
        return _coloured(alpha, strength, on_dark=colour.lightnessF() > 0.5)
    return image_of(_tints(colour.rgb(), strength)[np.rint(alpha * 255).astype(np.uint8)])


def _coloured(ink: Image, strength: float, *, on_dark: bool) -> QImage:
    """(3, h, w) ink in its own colours, as opaque as it is deep in any channel."""
    opaque = ink.max(axis=0)
    light = on_black(ink) if on_dark else on_white(ink) - (1 - opaque)  # what the paper below shows is taken off
    layers = np.rint(np.stack([*light[::-1], opaque]) * (255 * strength)).astype(
        np.uint32
    )  # blue, green, red and opacity
    return image_of(
        np.ascontiguousarray(
            (layers << np.array([0, 8, 16, 24], np.uint32)[:, None, None]).sum(axis=0, dtype=np.uint32)
        )
    )


@lru_cache(maxsize=32)  # some are made for every answer
def _tints(rgb: int, strength: float) -> NDArray[np.uint32]:
    """A colour 0xAARRGGBB at the opacities 0 to 255, times a strength in [0, 1]: (256,) premultiplied pixels."""
    colour = QColor(rgb)
    premultiplied = np.array([colour.blueF(), colour.greenF(), colour.redF(), 1.0])
    pixels = np.rint(np.arange(256)[:, None] * strength * premultiplied).astype(np.uint32)  # (256, 4)
    words: NDArray[np.uint32] = pixels @ np.array([1, 1 << 8, 1 << 16, 1 << 24], np.uint32)
    return words.astype(np.uint32)
