"""All maps of a grid, with their borders, as one picture in device pixels: painting hundreds of them one by one takes too long."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from digitlab.gui.kit.cells.map_places import MapPlaces
from digitlab.gui.kit.pixels import image_of


def atlas(pixels: NDArray[np.uint32], places: MapPlaces, border: int) -> tuple[QImage, QPointF]:
    """Lay the maps out.

    Args:
        pixels: (n, h, w) of Qt's ARGB32, one a cell.
        places: Where the maps lie.
        border: The colour around each map.

    Returns:
        The picture, and where its corner belongs, in logical pixels.
    """
    ratio, zoom = places.ratio, round(places.zoom * places.ratio)
    right, down = (round(step * ratio) for step in places.pitch)
    count, height, width = pixels.shape[0], pixels.shape[1] * zoom, pixels.shape[2] * zoom
    rows = math.ceil(count / places.columns)
    corner = places.map_rect(0).topLeft() - QPointF(1, 1) / ratio
    canvas = np.zeros((rows * down + 1, places.columns * right + 1), np.uint32)
    slots = canvas[:-1, :-1].reshape(rows, down, places.columns, right).swapaxes(1, 2)  # (rows, columns, down, right)
    for row in range(rows):
        each = pixels[row * places.columns : (row + 1) * places.columns]
        slot = slots[row, : len(each)]
        slot[:, : height + 2, : width + 2] = border
        slot[:, 1 : height + 1, 1 : width + 1] = each.repeat(zoom, axis=1).repeat(zoom, axis=2)
    _close(canvas, slots.shape, (height, width), border)
    image = image_of(canvas)
    image.setDevicePixelRatio(ratio)
    return image, corner


def _close(canvas: NDArray[np.uint32], slots: tuple[int, ...], size: tuple[int, int], border: int) -> None:
    """The last border at the right and at the bottom, where each map's lies on the next one's."""
    rows, columns, down, right = slots
    if right == size[1] + 1:
        canvas[: (rows - 1) * down + 1, columns * right] = border
    if down == size[0] + 1:
        filled = canvas[(rows - 1) * down, :-1] == border
        canvas[rows * down, :-1][filled] = border
