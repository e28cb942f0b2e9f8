"""Sheets with several digits on them, each at a place, a size and a turn of its own, and the truth about where they lie."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitlab.ink.pose import Pose, resample
from digitlab.ink.stroke import Image

INK = 0.1
"""Grey below this is not ink when boxes are measured and pixels are given to their digits."""

SIZES = (0.6, 1.8)
"""The smallest and the largest digit, as multiples of the collection's own size: MNIST's are 12 to 36 pixels high."""

PENS = (0.5, 1.25)
"""The thinnest and the thickest pen, as multiples of the width that the digit's strokes have at its size.

A hand takes the same pen for small and for large digits, while a digit that is magnified brings a thicker pen along.
"""

_LEAST_WIDTH = 1.8  # pixels: no stroke is made thinner
_EDGE = np.float32(0.3)  # the grey of an edge: less than a half, so that faint strokes stay
_FINE = 2  # samples a pixel, along each axis, at which strokes are made thinner or thicker
_TURN_DEG = 12.0
_MOST_OVERLAP = 0.15  # of the smaller box: digits may touch, and a 7 may lean over a 4
_TRIES = 60


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """Digits on a sheet.

    Attributes:
        image: (rows, columns) float32 in [0, 1], ink = 1.
        labels: (n,) int64, 0 to 9.
        boxes: (n, 4) float32: left, top, right and bottom of each digit's ink in pixels, from the sheet's upper left corner.
        owner: (rows, columns) int8: whose ink each pixel shows, as an index into the labels; -1 for paper.
    """

    image: Image
    labels: NDArray[np.int64]
    boxes: NDArray[np.float32]
    owner: NDArray[np.int8]


def scattered(
    images: Image,
    labels: NDArray[np.integer],
    rng: np.random.Generator,
    rows: int,
    columns: int,
    sizes: tuple[float, float] = SIZES,
    turn_deg: float = _TURN_DEG,
    pens: tuple[float, float] = PENS,
) -> Sheet:
    """Lay digits onto a sheet at random: they may touch, but hardly overlap, unless there is no room.

    Args:
        images: (n, h, w) float32 in [0, 1], ink = 1; those without ink are left out. At most 127.
        labels: (n,) 0 to 9.
        rng: Source of the sizes and the pens (all ratios alike), the turns, the sharpness and the places.
        rows: Height of the sheet in pixels.
        columns: Width of the sheet in pixels.
        sizes: The smallest and the largest magnification; on a small sheet digits shrink until they fit.
        turn_deg: The largest turn, either way.
        pens: The thinnest and the thickest pen.
    """
    sheet = np.zeros((rows, columns), np.float32)
    owner = np.full((rows, columns), -1, np.int8)
    boxes: list[tuple[int, int, int, int]] = []
    laid: list[int] = []
    for image, label in zip(images, labels, strict=True):
        size, pen = np.exp(rng.uniform(*np.log([sizes, pens]).T))
        turn, sharpness = rng.uniform(-turn_deg, turn_deg), rng.random()
        ink = _cut(_posed(_cut(image), size, turn, pen, sharpness, 0.9 * min(rows, columns)))
        height, width = ink.shape
        if not ink.size:
            continue
        left, top = free_place(boxes, width, height, rng, rows, columns)
        part = np.s_[top : top + height, left : left + width]
        owner[part][(ink >= INK) & (ink > sheet[part])] = len(boxes)
        np.maximum(sheet[part], ink, out=sheet[part])
        boxes.append((left, top, left + width, top + height))
        laid.append(int(label))
    return Sheet(sheet, np.array(laid, np.int64), np.array(boxes, np.float32).reshape(-1, 4), owner)


def _cut(image: Image) -> Image:
    """The part of an image that its visible ink spans; (0, 0) where there is none."""
    inked = image >= INK
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    if not rows.size:
        return np.zeros((0, 0), np.float32)
    return image[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _posed(image: Image, size: float, turn_deg: float, pen: float, sharpness: float, longest: float) -> Image:
    """An image magnified, turned and drawn with another pen, on paper that holds it.

    Magnifying blurs. A network that sees blurred large digits alone reads the size off the blur, and takes what a pen draws,
    sharp at any size, to pieces: so edges are sharpened again, more or less.

    Args:
        image: (h, w).
        size: How much larger; its diagonal becomes no longer than ``longest`` pixels.
        turn_deg: Counter-clockwise.
        pen: How much thicker its strokes are, at their size.
        sharpness: From 0, as blurred as it is, to 1, edges within a pixel.
        longest: In pixels.
    """
    if not image.size:
        return image
    height, width = image.shape
    diagonal = math.hypot(height, width)
    size = min(size, longest / diagonal)
    inverse = Pose(angle_deg=turn_deg, scale=size).matrix().T / size**2 / _FINE  # of a turn times a size
    cos, sin = abs(math.cos(math.radians(turn_deg))), abs(math.sin(math.radians(turn_deg)))
    reach = max(cos * height + sin * width, cos * width + sin * height)  # of the turned image, along an axis
    side = _FINE * (math.ceil(size * reach) + 4)
    fine = resample(image, inverse, target=(side / 2, side / 2), source=(width / 2, height / 2), side=side)
    gain = np.float32((2 * _FINE * max(size, 1.0)) ** sharpness)
    fine = ((fine - _EDGE) * gain + _EDGE).clip(0, 1)
    drawn = stroke_width(fine)
    fine = thickened(fine, max(pen * drawn, min(drawn, _FINE * _LEAST_WIDTH)) - drawn)
    means: Image = fine.reshape(side // _FINE, _FINE, side // _FINE, _FINE).mean(axis=(1, 3), dtype=np.float32)
    return means


def stroke_width(image: Image) -> float:
    """The mean width of the strokes in pixels: twice their area over the length of their outline; 0 without ink."""
    padded = np.pad(image, 1)
    outline = np.hypot(np.diff(padded, axis=0)[:, 1:], np.diff(padded, axis=1)[1:]).sum()
    return float(2 * image.sum() / outline) if outline else 0.0


def thickened(image: Image, by: float) -> Image:
    """Ink whose strokes are wider by so many pixels, half on either side; narrower where that is less than zero."""
    strongest = np.maximum if by > 0 else np.minimum
    left = abs(by) / 2
    while left > 0:
        around = np.pad(image, 1)
        sides = (around[:-2, 1:-1], around[2:, 1:-1], around[1:-1, :-2], around[1:-1, 2:])
        image = image + np.float32(min(left, 1.0)) * (strongest.reduce((image, *sides)) - image)
        left -= 1.0
    return image


def free_place(
    boxes: list[tuple[int, int, int, int]], width: int, height: int, rng: np.random.Generator, rows: int, columns: int
) -> tuple[int, int]:
    """The left and the top of the first of some random places that is as good as free; of the freest where none is."""
    left, top = rng.integers(0, (columns - width + 1, rows - height + 1), (_TRIES, 2)).T  # (tries,)
    if not boxes:
        return int(left[0]), int(top[0])
    others = np.array(boxes)  # (n, 4)
    wide = np.minimum(left[:, None] + width, others[:, 2]) - np.maximum(left[:, None], others[:, 0])
    tall = np.minimum(top[:, None] + height, others[:, 3]) - np.maximum(top[:, None], others[:, 1])
    areas = (others[:, 2] - others[:, 0]) * (others[:, 3] - others[:, 1])
    overlap = (wide.clip(0) * tall.clip(0) / np.minimum(areas, width * height)).max(axis=1)  # (tries,)
    free = overlap <= _MOST_OVERLAP
    best = int(free.argmax() if free.any() else overlap.argmin())
    return int(left[best]), int(top[best])
