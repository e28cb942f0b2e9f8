"""Changes of many fields at once, each at a level and with chances of its own, as a training makes them of every batch."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.ink import light, overlays, warps
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.ink.raster import covered
from digitlab.ink.stroke import FIELD_SIDE, Image, Stroke

if TYPE_CHECKING:
    from numpy.random import Generator

_APART = 4  # pixels between the fields of a sheet: no stroke reaches so far beyond its own
_TILE = FIELD_SIDE + 2 * _APART
_ACROSS = 16  # fields side by side on a sheet, and below each other on a full one

AtOnce = Callable[[Image, NDArray[np.float64], "Sequence[Generator]"], Image]
Pieces = Callable[[float, "Generator"], NDArray[np.float64]]
"""What lies on one field at a level: (n, 6) both ends (x, y, x, y) and both radii of round-ended pieces."""


def change_all(name: str, fields: Image, levels: NDArray[np.float64], dice: Sequence[Generator]) -> Image:
    """Fields to each of which a change happened, at a level of its own.

    Args:
        name: Of :data:`digitlab.ink.corruptions.CORRUPTIONS`.
        fields: (n, 28, 28) float32 in [0, 1], ink = 1.
        levels: (n,) in the change's range, none at rest.
        dice: What is left to chance, one a field.

    Returns:
        (n, 28, 28) float32 in [0, 1].
    """
    if not len(fields):
        return fields
    if name in _AT_ONCE:
        return _AT_ONCE[name](fields, levels, dice)
    change = CORRUPTIONS[name].change
    return np.stack([change(*each) for each in zip(fields, levels.tolist(), dice, strict=True)])


def _overlaid(pieces_of: Pieces) -> AtOnce:
    """A change that lays ink on fields, rasterised for many of them on one sheet."""

    def overlaid(fields: Image, levels: NDArray[np.float64], dice: Sequence[Generator]) -> Image:
        pieces = [pieces_of(level, die) for level, die in zip(levels.tolist(), dice, strict=True)]
        sheets = [_rasterised(pieces[start : start + _ACROSS**2]) for start in range(0, len(pieces), _ACROSS**2)]
        return np.maximum(fields, np.concatenate(sheets))

    return overlaid


def _rasterised(pieces: Sequence[NDArray[np.float64]]) -> Image:
    """(n, 28, 28): the pieces of n fields on each of them."""
    rows = math.ceil(len(pieces) / _ACROSS)
    corners = [np.array([*_corner(place), *_corner(place), 0, 0]) for place in range(len(pieces))]
    laid = np.concatenate([some + corner for some, corner in zip(pieces, corners, strict=True)]).astype(np.float32)
    sheet = covered([laid], (rows * _TILE, _ACROSS * _TILE))
    tiles = sheet.reshape(rows, _TILE, _ACROSS, _TILE)[:, _APART:-_APART, :, _APART:-_APART].swapaxes(1, 2)
    return tiles.reshape(-1, FIELD_SIDE, FIELD_SIDE)[: len(pieces)]


def _corner(place: int) -> tuple[int, int]:
    """The upper left corner (x, y) of a field on the sheet."""
    return place % _ACROSS * _TILE + _APART, place // _ACROSS * _TILE + _APART


def _dots(places: NDArray[np.float64], widths: NDArray[np.float64]) -> NDArray[np.float64]:
    radii = widths[:, None] / 2
    return np.concatenate([places, places, radii, radii], axis=1)


def _lines(strokes: Sequence[Stroke]) -> NDArray[np.float64]:
    """The straight pieces of strokes of even width."""
    ends = [np.concatenate([stroke.points[:-1], stroke.points[1:]], axis=1) for stroke in strokes]
    radii = [np.full((len(some), 2), stroke.width / 2) for some, stroke in zip(ends, strokes, strict=True)]
    pairs = zip(ends, radii, strict=True)
    return np.concatenate([np.zeros((0, 6)), *(np.concatenate(pair, axis=1) for pair in pairs)])


_AT_ONCE: dict[str, AtOnce] = {
    "fog": light.all_fogged,
    "motion": warps.all_smeared,
    "shear": warps.all_sheared,
    "perspective": warps.all_seen_aslant,
    "spatter": _overlaid(lambda count, die: _dots(*overlays.drops(count, die))),
    "dotted": _overlaid(lambda count, die: _dots(*overlays.dotted_lines(count, die))),
    "clutter": _overlaid(lambda count, die: _lines(overlays.scraps(count, die))),
}
"""Those that one sampling, or one rasterisation, for all fields makes much sooner than one field after the other."""
