"""Digits as they go in: files and arrays, checked; those of MNIST; and digits at another pose."""

from __future__ import annotations

import inspect
import warnings
from pathlib import Path
from typing import Any, get_args

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitlab.api.shown import Picture
from digitlab.data import mnist
from digitlab.data.images import read_colour_image, read_image
from digitlab.data.mnist import Split
from digitlab.ink.pose import Pose, posed
from digitlab.ink.stroke import FIELD_SIDE
from digitlab.networks.architectures import COLOURS

Digit = str | Path | ArrayLike
"""A picture file, or (28, 28) numbers: floats from 0 = paper to 1 = ink, or uint8 from 0 to 255.

A network that reads colours takes (3, 28, 28) or (28, 28, 3) as well, the ink in red, green and blue, and reads a file in its colours.
"""


def digits(split: Split = "test") -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """The bundled digits of MNIST: (n, 28, 28) float32 in [0, 1], ink = 1, and their classes (n,).

    Args:
        split: "train", "held_out" (the last 5,000 training digits, by which settings are chosen), or "test".

    Raises:
        ValueError: There is no such split.
    """
    if split not in get_args(Split):
        raise ValueError(f"there are no digits '{split}': there are {', '.join(get_args(Split))}")
    there = mnist.load(split)
    return there.fields(), there.labels


def moved(digit: Digit, *, dx: float = 0.0, dy: float = 0.0, angle: float = 0.0, scale: float = 1.0) -> Picture:
    """A digit at another pose, as the window's sliders move it: (28, 28) float32.

    Args:
        digit: The digit at rest.
        dx: Pixels to the right.
        dy: Pixels down.
        angle: Degrees counter-clockwise.
        scale: How many times as large.
    """
    return Picture(posed(field(digit), Pose(dx, dy, angle, scale)))


def field(digit: Digit, *, in_colour: bool = False) -> NDArray[np.float32]:
    """A digit as networks see it: (28, 28) float32 in [0, 1], ink = 1; (3, 28, 28) of a picture in colour, for those that read these.

    Raises:
        ImageError: The file is no picture.
        ValueError: The array has another shape, or numbers that are no ink.
    """
    if isinstance(digit, str | Path):
        return read_colour_image(Path(digit)) if in_colour else read_image(Path(digit))
    return _checked(_channels_first(np.asarray(digit)), "a digit is an array of (28, 28)", (), in_colour=in_colour)


def fields(digits: ArrayLike, *, in_colour: bool = False) -> NDArray[np.float32]:
    """Many digits as networks see them: (n, 28, 28) float32 in [0, 1], ink = 1; or (n, 3, 28, 28) in colour, for those that read these.

    Raises:
        ValueError: The array has another shape, or numbers that are no ink.
    """
    array = np.asarray(digits)
    array = _channels_first(array) if array.ndim > 3 else array
    return _checked(array, "digits are an array of (n, 28, 28)", array.shape[:1], in_colour=in_colour)


def _channels_first(array: NDArray[Any]) -> NDArray[Any]:
    """Pictures whose last axis is their colours, as pictures have it, with that before rows and columns, as networks have it."""
    return np.moveaxis(array, -1, -3) if array.shape[-3:] == (FIELD_SIDE, FIELD_SIDE, COLOURS) else array


def _checked(array: NDArray[Any], shapes: str, many: tuple[int, ...], *, in_colour: bool) -> NDArray[np.float32]:
    is_coloured = array.shape == (*many, COLOURS, FIELD_SIDE, FIELD_SIDE)
    if array.shape != (*many, FIELD_SIDE, FIELD_SIDE) and not (in_colour and is_coloured):
        way_out = ": this network reads grey ink, the mean of the channels, or one of them" if is_coloured else ""
        more = ", or with 3 colours before that or behind" if in_colour else ""
        raise ValueError(f"{shapes}{more}, not of {array.shape}{way_out}")
    if array.dtype == np.uint8:
        array = array.astype(np.float32) / np.float32(255)
    elif not (np.issubdtype(array.dtype, np.floating) or array.dtype == np.bool_):
        raise ValueError(f"ink is float in [0, 1] or uint8, not {array.dtype}: divide by the value of full ink")
    if not (np.isfinite(array).all() and array.min(initial=0) >= 0 and array.max(initial=0) <= 1):
        raise ValueError("ink lies between 0 = paper and 1 = ink: divide by the value of full ink")
    rim = np.concatenate([array[..., 0, :], array[..., -1, :], array[..., :, 0], array[..., :, -1]], axis=-1)
    if rim.size and np.median(rim) > 0.5:
        words = "the rim is full of ink: networks expect 0 = paper and 1 = ink; 1 - image is that"
        warnings.warn(words, stacklevel=_callers_level())
    return np.ascontiguousarray(array, np.float32)


def _callers_level() -> int:
    """How many frames above the one that warns the line lies that called digitlab, by whichever of its functions."""
    frame, level = inspect.currentframe(), 0
    while frame and frame.f_globals["__name__"].startswith(f"{__package__}."):
        frame, level = frame.f_back, level + 1
    return level
