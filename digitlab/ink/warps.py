"""Lens and viewpoint: what moves or mixes the pixels of a field. Fields are (h, w) float32 in [0, 1], beyond them blank paper."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.ink.pose import resample, sampled
from digitlab.ink.stroke import Image

if TYPE_CHECKING:
    from numpy.random import Generator  # importing it takes time when the window starts

_SMOOTH_PX = 4.0  # the width of the Gaussian that smooths an elastic distortion, as in training (Simard et al. 2003)
_REACH = 3.0  # standard deviations after which a Gaussian ends


def blurred(field: Image, width_px: float, _die: Generator) -> Image:
    """Out of focus: a Gaussian of this standard deviation."""
    return _smoothed(field, width_px)


def smeared(field: Image, length_px: float, die: Generator) -> Image:
    """The mean along a straight line of this length, in a random direction: paper or camera moved."""
    angle = die.uniform(0, math.pi)
    y, x = np.indices(field.shape).astype(np.float64)
    way = np.linspace(-length_px / 2, length_px / 2, math.ceil(length_px) + 1)
    seen: Image = np.mean(
        [sampled(field, x + step * math.cos(angle), y + step * math.sin(angle)) for step in way], axis=0
    )
    return seen.astype(np.float32)


def all_smeared(fields: Image, lengths_px: NDArray[np.float64], dice: Sequence[Generator]) -> Image:
    """(n, h, w) fields smeared one by one, by one sampling."""
    y, x = np.indices(fields.shape[1:]).astype(np.float64)
    angles = np.array([die.uniform(0, math.pi) for die in dice])
    counts = np.ceil(lengths_px).astype(np.intp) + 1
    owner = np.repeat(np.arange(len(fields)), counts)  # (m,) of every step of every way
    ways = [np.linspace(-length / 2, length / 2, count) for length, count in zip(lengths_px, counts, strict=True)]
    steps, turns = np.concatenate(ways)[:, None, None], angles[owner, None, None]
    seen = _sampled_each(fields, owner, x + steps * np.cos(turns), y + steps * np.sin(turns))
    sums: Image = np.add.reduceat(seen, np.cumsum(counts) - counts, axis=0)
    return np.asarray(sums / counts[:, None, None], np.float32)


def elastic(field: Image, distance_px: float, die: Generator) -> Image:
    """Smooth random displacements of this root mean square length: an unsteady hand (Simard et al. 2003)."""
    reach = math.ceil(_REACH * _SMOOTH_PX)
    rows, columns = field.shape
    noise = die.standard_normal((2, rows + 2 * reach, columns + 2 * reach), np.float32)
    smooth = _smoothed(noise, _SMOOTH_PX)[:, reach:-reach, reach:-reach]
    dx, dy = smooth * (distance_px / math.sqrt(2) * 2 * math.sqrt(math.pi) * _SMOOTH_PX)  # to unit variance, and on
    y, x = np.indices(field.shape).astype(np.float64)
    return sampled(field, x + dx, y + dy)


def sheared(field: Image, slope: float, die: Generator) -> Image:
    """Slanted to the right, or to the left below 0 (in sweeps and trainings at random): pixels sideways for each pixel down."""
    return slanted(field, slope * die.choice((-1, 1)))


def all_sheared(fields: Image, slopes: NDArray[np.float64], dice: Sequence[Generator]) -> Image:
    """(n, h, w) fields slanted one by one, by one sampling."""
    signed = slopes * np.array([die.choice((-1, 1)) for die in dice])
    rows, columns = fields.shape[1:]
    y, x = np.indices((rows, columns)).astype(np.float64)
    places = x + signed[:, None, None] * (y + 0.5 - rows / 2)
    return _sampled_each(fields, np.arange(len(fields)), places, np.broadcast_to(y, places.shape))


def slanted(field: Image, slope: float) -> Image:
    """Slanted about the field's centre; a positive slope leans to the right."""
    middle = field.shape[1] / 2, field.shape[0] / 2
    return resample(field, np.array([[1.0, slope], [0.0, 1.0]]), target=middle, source=middle)


def seen_aslant(field: Image, reach_px: float, die: Generator) -> Image:
    """Seen from the side: each corner of the field is moved at random by up to this much along both axes; straight lines stay straight."""
    x, y = _seen_from(field.shape, reach_px, die)
    return sampled(field, x, y)


def all_seen_aslant(fields: Image, reaches_px: NDArray[np.float64], dice: Sequence[Generator]) -> Image:
    """(n, h, w) fields seen aslant one by one, by one sampling."""
    places = [_seen_from(fields.shape[1:], reach, die) for reach, die in zip(reaches_px.tolist(), dice, strict=True)]
    x, y = (np.stack(some) for some in zip(*places, strict=True))
    return _sampled_each(fields, np.arange(len(fields)), x, y)


def _seen_from(
    shape: tuple[int, ...], reach_px: float, die: Generator
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(h, w) columns and rows that the pixels of a field show which is seen aslant, in units of pixel indices."""
    side = float(shape[0])
    corners = np.array([(0, 0), (side, 0), (side, side), (0, side)])
    back = _homography(corners + die.uniform(-reach_px, reach_px, (4, 2)), corners)
    y, x = np.indices(shape) + 0.5
    u, v, w = np.tensordot(back, np.stack([x, y, np.ones_like(x)]), axes=1)
    return u / w - 0.5, v / w - 0.5


def _homography(here: NDArray[np.float64], there: NDArray[np.float64]) -> NDArray[np.float64]:
    """(3, 3) matrix of the projective map that takes four points to four others, (4, 2) each."""
    rows = []
    for (x, y), (u, v) in zip(here, there, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
    return np.append(np.linalg.solve(np.array(rows), there.ravel()), 1.0).reshape(3, 3)


def _sampled_each(
    fields: Image, owner: NDArray[np.intp], x: NDArray[np.float64], y: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Bilinear samples as of :func:`digitlab.ink.pose.sampled`, each of one field at places of its own.

    Args:
        fields: (n, h, w) float32; beyond their borders lies blank paper.
        owner: (m,) the field that each sample is of.
        x: (m, h, w) columns, in units of pixel indices.
        y: (m, h, w) rows, likewise.

    Returns:
        (m, h, w) float32.
    """
    height, width = fields.shape[1:]
    paper = np.pad(fields, ((0, 0), (1, 2), (1, 2)))  # no more than this is looked at, since places are kept near:
    x, y = np.clip(x, -1, width), np.clip(y, -1, height)
    left, top = np.floor(x), np.floor(y)
    right_share, low_share = (x - left).astype(np.float32), (y - top).astype(np.float32)
    stride = width + 3
    first = (owner[:, None, None] * (height + 3) + top.astype(np.intp) + 1) * stride + left.astype(np.intp) + 1
    ink, result = paper.ravel(), np.zeros(x.shape, np.float32)
    for step_y, share_y in ((0, 1 - low_share), (1, low_share)):
        for step_x, share_x in ((0, 1 - right_share), (1, right_share)):
            result += share_x * share_y * ink.take(first + (step_y * stride + step_x))
    return result


def _smoothed(images: Image, width_px: float) -> Image:
    """(..., h, w) under a Gaussian of a standard deviation."""
    rows, columns = (_gaussian(size, width_px) for size in images.shape[-2:])
    return np.asarray(rows @ images @ columns, np.float32)


@lru_cache(maxsize=64)
def _gaussian(size: int, width_px: float) -> Image:
    """(size, size) matrix that smooths a line of pixels; what lies beyond its ends is blank."""
    distance = np.subtract.outer(np.arange(size), np.arange(size))
    reach = math.ceil(_REACH * width_px)
    whole = np.exp(-0.5 * (np.arange(-reach, reach + 1) / width_px) ** 2).sum()
    weights = np.exp(-0.5 * (distance / width_px) ** 2) * (np.abs(distance) <= reach) / whole
    return np.asarray(weights, np.float32)
