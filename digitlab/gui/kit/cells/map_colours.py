"""The colours of maps: one table of 256 entries for all cells of all maps at once, so that live maps cost next to nothing.

Signed values have paper for zero and a colour on either side that colour-blind eyes tell apart, as on every signed map of the
window. Magnitudes have cividis, zero the darkest, in the light theme as in the dark one: brighter is always more. Where an
activation is below zero all the same (endless paper takes the answer to blank paper off), it turns to light blue.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from digitlab.gui.kit.cells.cividis import cividis
from digitlab.gui.kit.pixels import channels, image_of, packed
from digitlab.gui.kit.theme import Theme

Scale = Literal["unit", "layer"]
Palette = Literal["signed", "magnitude", "ink"]

_MIDDLE, _STEPS = 128, 127  # the entry for zero, and how many lie on either side
_NOTHING = 0  # the entry for cells that hold nothing; it is transparent
_BELOW = np.array([0x7C, 0xC8, 0xF0], np.float64)  # bright enough on cividis's navy, and nowhere near its yellow


def limits_of(maps: NDArray[np.floating], scale: Scale) -> NDArray[np.float64]:
    """The absolute values that have the full colour, (n,): each map's largest, or the largest of all; maps are (n, h, w)."""
    largest = np.nan_to_num(np.abs(maps)).max(axis=(1, 2), initial=0.0).astype(np.float64)
    return largest if scale == "unit" else np.full(len(maps), largest.max(initial=0.0))


def map_image(
    maps: NDArray[np.floating], limits: NDArray[np.floating], signed: bool, theme: Theme, *, ink: bool = False
) -> QImage:
    """All maps, one under the other, with one pixel a cell; the arguments are those of :func:`map_pixels`."""
    pixels = map_pixels(maps, limits, signed, theme, ink=ink)
    return image_of(pixels.reshape(-1, pixels.shape[2]))


def map_pixels(
    maps: NDArray[np.floating], limits: NDArray[np.floating], signed: bool, theme: Theme, *, ink: bool = False
) -> NDArray[np.uint32]:
    """The colour of every cell, (n, h, w), as Qt's ARGB32.

    Args:
        maps: (n, h, w); NaN, which is transparent, where nothing is.
        limits: (n,) the absolute value that has the full colour, per map; with 0 all of a map is zero.
        signed: Whether values diverge around zero; otherwise they are magnitudes.
        theme: The widget's.
        ink: Whether they are the ink itself, from paper to ink.
    """
    count = len(maps)
    steps = np.divide(_STEPS, limits, out=np.zeros(count), where=np.asarray(limits) > 0).astype(np.float32)
    places = maps * steps[:, None, None] + np.float32(_MIDDLE + 0.5)  # half a step, as the cast rounds down
    np.clip(places, 1, 255, out=places)
    holes = np.isnan(places)
    if holes.any():
        places[holes] = _NOTHING
    table = colour_table(theme, "ink" if ink else "signed" if signed else "magnitude")
    return np.ascontiguousarray(table[places.astype(np.uint8)])


@lru_cache(maxsize=8)
def colour_table(theme: Theme, palette: Palette) -> NDArray[np.uint32]:
    """256 colours as Qt's ARGB32: nothing, then the values from the least to the greatest, zero in the middle."""
    shares = (np.arange(256) - _MIDDLE)[:, None] / _STEPS
    zero, low, high = (channels(colour) for colour in (theme.paper, theme.negative, theme.positive))
    above = zero + shares * ((channels(theme.ink) if palette == "ink" else high) - zero)  # (256, 3)
    if palette == "magnitude":
        above, low = cividis(shares[:, 0].clip(0, 1)).astype(np.float64), _BELOW
        zero = above[_MIDDLE]
    rgb = np.where(shares < 0, zero - shares.clip(-1, 0) * (low - zero), above)
    table = packed(rgb)
    table[_NOTHING] = 0
    return table
