"""From numpy's numbers to Qt's pictures."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage


def image_of(pixels: NDArray[np.uint32], form: QImage.Format = QImage.Format.Format_ARGB32_Premultiplied) -> QImage:
    """A picture of (h, w) pixels, each 0xAARRGGBB; it owns its memory."""
    kept = np.ascontiguousarray(pixels)
    height, width = kept.shape
    return QImage(kept.data, width, height, 4 * width, form).copy()  # without the copy the memory is numpy's


def channels(colour: QColor | str) -> NDArray[np.float64]:
    """Red, green and blue of a colour, (3,) from 0 to 255."""
    rgb = QColor(colour)
    return np.array([rgb.red(), rgb.green(), rgb.blue()], np.float64)


def packed(rgb: NDArray[np.floating] | NDArray[np.integer]) -> NDArray[np.uint32]:
    """Opaque pixels 0xFFRRGGBB of (..., 3) channels from 0 to 255, rounded."""
    red, green, blue = np.moveaxis(np.rint(rgb).astype(np.uint32), -1, 0)
    opaque: NDArray[np.uint32] = np.uint32(0xFF000000) | red << 16 | green << 8 | blue
    return opaque
