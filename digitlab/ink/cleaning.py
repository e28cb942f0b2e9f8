"""The preprocessing that even convolutional networks want: paper made white, and ink made full."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitlab.ink.stroke import Image

_DEVIATIONS = 2.0  # of the rim's grey values from the paper's own; what lies within is paper
_MOST = 0.5  # but no more than this share of full ink
_PER_QUARTILE = 0.6745  # standard deviations from the median to the upper quartile of a normal distribution
_FULL = 98  # the percentile that is full ink where paper is rough, so that no single pixel decides


def cleaned(fields: Image) -> Image:
    """Take the paper away, and make the ink full.

    The rim shows paper: its median is taken from every pixel. Where that leaves more light than dark ink, both are exchanged.
    What deviates no more than the rim does by itself, twice over, is paper too, if it is no more than half of full ink; the
    darkest that is left is full. It knows one grey for all paper: what is darker than that, such as a deep shadow, is ink to it.
    Smooth paper loses nothing, so that full ink on white paper stays as it is, to the last bit.

    Args:
        fields: (..., h, w) float32 in [0, 1], ink = 1; of the rim, less than a quarter may be ink.

    Returns:
        (..., h, w) float32 in [0, 1]; blank where a field is of one grey.
    """
    above = fields - _pixel(np.median(_rim(fields), axis=-1))
    is_light = -np.minimum(above, 0).sum(axis=(-2, -1)) > np.maximum(above, 0).sum(axis=(-2, -1))
    above = np.where(is_light[..., None, None], -above, above)
    roughness = np.quantile(_rim(above), 0.75, axis=-1) / _PER_QUARTILE
    ink = above - _pixel(np.minimum(_DEVIATIONS * roughness, _MOST * _full(above, roughness)))
    full = _pixel(_full(ink, roughness))
    clean: Image = np.clip(np.divide(ink, full, out=np.zeros_like(ink), where=full > 0), 0, 1)
    return clean


def _rim(fields: Image) -> NDArray[np.float32]:
    """The outermost pixels: (..., h, w) to (..., 2 (h + w) - 4)."""
    sides = (fields[..., 0, :], fields[..., -1, :], fields[..., 1:-1, 0], fields[..., 1:-1, -1])
    return np.concatenate(sides, axis=-1)


def _full(ink: Image, roughness: NDArray[np.floating]) -> NDArray[np.floating]:
    """Full ink: (..., h, w) to (...). Where there is no roughness, no pixel lies."""
    values: NDArray[np.floating] = np.where(
        roughness > 0, np.percentile(ink, _FULL, axis=(-2, -1)), ink.max(axis=(-2, -1))
    )
    return values


def _pixel(values: NDArray[np.floating]) -> Image:
    """(...) values to (..., 1, 1), one for all pixels of a field."""
    return values[..., None, None].astype(np.float32)
