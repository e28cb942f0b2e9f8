"""Paper, ink and light: what changes the grey values of a field, pixel by pixel. Fields are (h, w) float32 in [0, 1], ink = 1."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.ink.pose import sampled
from digitlab.ink.stroke import Image

if TYPE_CHECKING:
    from numpy.random import Generator  # importing it takes time when the window starts

_OCTAVES = (2, 4, 8)  # cells a side of fog's grids: ever finer, ever fainter


def on_grey(field: Image, grey: float, _die: Generator) -> Image:
    """The ink on paper that is itself grey."""
    return _shaded(field, np.full_like(field, grey))


def faint(field: Image, share: float, _die: Generator) -> Image:
    """The ink with this share of its strength."""
    return field * np.float32(share)


def inverted(field: Image, share: float, _die: Generator) -> Image:
    """Ink and paper exchanged, or part of the way there; half-way, everything is grey."""
    return field + np.float32(share) * (1 - 2 * field)


def lit_from_a_side(field: Image, shadow: float, die: Generator) -> Image:
    """Paper that darkens evenly from white at one side to a grey at the other, in a random direction."""
    angle = die.uniform(0, 2 * math.pi)
    y, x = np.indices(field.shape) - (np.array(field.shape).reshape(2, 1, 1) - 1) / 2
    slope = math.cos(angle) * x + math.sin(angle) * y
    return _shaded(field, _stretched(slope, shadow))


def fogged(field: Image, thickness: float, die: Generator) -> Image:
    """Clouds of grey in front of the paper, up to this much: smooth noise of three scales."""
    return _shaded(field, _stretched(_clouds(cloud_grids(die), *field.shape), thickness))


def all_fogged(fields: Image, thicknesses: NDArray[np.float64], dice: Sequence[Generator]) -> Image:
    """(n, h, w) fields fogged one by one, in a tenth of the time."""
    grids = [np.stack(some) for some in zip(*map(cloud_grids, dice), strict=True)]
    clouds = _clouds(grids, *fields.shape[1:])
    low, high = (pick(clouds, axis=(1, 2), keepdims=True) for pick in (np.min, np.max))
    return _shaded(fields, np.asarray(thicknesses[:, None, None] * (clouds - low) / (high - low), np.float32))


def cloud_grids(die: Generator) -> list[Image]:
    """What chance decides of fog: a grid of greys a scale."""
    return [die.random((cells + 1, cells + 1), np.float32) / np.float32(cells) for cells in _OCTAVES]


def _clouds(grids: Sequence[Image], rows: int, columns: int) -> Image:
    """(..., rows, columns): the sum of (..., cells + 1, cells + 1) grids, smooth between their greys."""
    clouds = np.zeros((*grids[0].shape[:-2], rows, columns), np.float32)
    for cells, grid in zip(_OCTAVES, grids, strict=True):
        x, y = np.meshgrid(np.linspace(0, cells, columns), np.linspace(0, cells, rows))
        clouds += sampled(grid, x, y)
    return clouds


def brightened(field: Image, by: float, _die: Generator) -> Image:
    """Everything brighter by this much, or darker where negative, up to white and full ink."""
    return _kept(field - np.float32(by))


def noisy(field: Image, deviation: float, die: Generator) -> Image:
    """Gaussian noise of this standard deviation on every pixel, kept within 0 and 1."""
    return _kept(field + np.float32(deviation) * die.standard_normal(field.shape, np.float32))


def with_shot_noise(field: Image, deviation: float, die: Generator) -> Image:
    """The noise of few photons: white paper, which sends most light, has this standard deviation, full ink has none."""
    photons = 1 / deviation**2  # that white paper sends: their standard deviation is the root of their number
    return _kept(1 - die.poisson((1 - field) * photons).astype(np.float32) / np.float32(photons))


def salted(field: Image, share: float, die: Generator) -> Image:
    """This share of the pixels becomes white or full ink, at random."""
    chance = die.random(field.shape, np.float32)
    result = np.where(chance < share, np.float32(0), field)
    return np.where(chance < share / 2, np.float32(1), result)


def _stretched(values: NDArray[np.floating], most: float) -> Image:
    """Values as greys from 0 to the most."""
    return np.asarray(most * (values - values.min()) / np.ptp(values), np.float32)


def _shaded(field: Image, shade: Image) -> Image:
    """Ink on paper that has a shade of its own, in [0, 1] each: neither is darker than full ink."""
    return _kept(shade + (1 - shade) * field)


def _kept(field: Image) -> Image:
    result: Image = np.clip(field, 0, 1).astype(np.float32)
    return result
