"""Another pen: strokes of a picture made thicker or thinner. Fields are (28, 28) float32 in [0, 1], beyond them blank paper."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from digitlab.ink.stroke import FIELD_SIDE, Image

if TYPE_CHECKING:
    from numpy.random import Generator  # importing it takes time when the window starts

_ANGLES = 16  # samples on the circle of a thicker or thinner pen


def thickened_one(field: Image, pixels: float, _die: Generator) -> Image:
    """Another pen: strokes thicker by this much, or thinner where negative."""
    changed: Image = thickened(field[None], pixels)[0]
    return changed


def thickened(images: Image, pixels: float) -> Image:
    """Strokes made thicker, or thinner where negative, as with another pen.

    Grey dilation or erosion by a flat disc (Haralick, Sternberg and Zhuang 1987; Morpho-MNIST, Castro et al. 2019, does the
    same to thresholded digits): the largest or the smallest value within a radius of half the change. The disc's radius
    need not be whole, since the image is taken between its pixels too, bilinearly. There its extremes within a disc lie on
    the rim or on pixel centres, so those are all that is looked at. Nothing is thresholded or blurred: the change goes to
    nothing with its size, and a straight soft edge moves by exactly half of it.

    Args:
        images: (n, 28, 28) float32 in [0, 1], blank beyond their borders.
        pixels: What is added to the strokes' width.

    Returns:
        (n, 28, 28) float32 in [0, 1].
    """
    radius = abs(pixels) / 2
    reach = math.ceil(radius)
    padded = np.pad(images, ((0, 0), (reach + 1, reach + 1), (reach + 1, reach + 1)))
    whole = range(-reach, reach + 1)
    offsets = [(float(x), float(y)) for y in whole for x in whole if math.hypot(x, y) <= radius]
    turns = (2 * math.pi * k / _ANGLES for k in range(_ANGLES))
    offsets += [(radius * math.cos(turn), radius * math.sin(turn)) for turn in turns]
    pick = np.maximum if pixels > 0 else np.minimum
    result = images.copy()
    for x, y in offsets:
        pick(result, _sampled(padded, reach + 1 + x, reach + 1 + y), out=result)
    return result


def _sampled(padded: Image, x: float, y: float) -> Image:
    """The (n, 28, 28) window whose upper left corner lies at (x, y), bilinearly."""
    left, top = math.floor(x), math.floor(y)
    right_share, low_share = x - left, y - top
    rows = [padded[:, top + step : top + step + FIELD_SIDE] for step in (0, 1)]  # 2 of (n, 28, width)
    mixed: Image = rows[0] * np.float32(1 - low_share) + rows[1] * np.float32(low_share)
    columns = [mixed[:, :, left + step : left + step + FIELD_SIDE] for step in (0, 1)]  # 2 of (n, 28, 28)
    window: Image = columns[0] * np.float32(1 - right_share) + columns[1] * np.float32(right_share)
    return window
