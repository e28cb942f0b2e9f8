"""What a layer's filters answer to the plainest pictures: a line, a single pixel, a uniform area, nothing."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from digitlab.convolution.trace import Numbers, Trace, convolve


def _vertical_line(rows: int, columns: int) -> Numbers:
    picture = np.zeros((rows, columns))
    picture[:, columns // 2] = 1
    return picture


def _horizontal_line(rows: int, columns: int) -> Numbers:
    return _vertical_line(columns, rows).T


def _dot(rows: int, columns: int) -> Numbers:
    picture = np.zeros((rows, columns))
    picture[rows // 2, columns // 2] = 1
    return picture


_PICTURES: dict[str, Callable[[int, int], Numbers]] = {
    "vertical": _vertical_line,
    "horizontal": _horizontal_line,
    "dot": _dot,
    "flat": lambda rows, columns: np.ones((rows, columns)),
    "blank": lambda rows, columns: np.zeros((rows, columns)),
}

PLAIN_PICTURES = tuple(_PICTURES)
"""A vertical line, a horizontal one, a dot, each one pixel wide and of ones on zeros; a uniform area of ones, and one of zeros."""


def strongest_answer(trace: Trace, picture: str) -> float:
    """The answer farthest from zero that a layer's filters give to a plain picture, wherever in the window the picture lies.

    The picture is the same in all channels. Stride, padding and dilation are left out: with stride 1 the window passes every
    place, and none of it lies on padding.

    Args:
        trace: The layer.
        picture: One of :data:`PLAIN_PICTURES`.
    """
    channels, height, width = trace.kernels.shape[1:]
    shown = _PICTURES[picture](2 * height + 1, 2 * width + 1)  # so that a window misses what is in the middle, too
    image = np.broadcast_to(shown, (channels, *shown.shape))
    answers = convolve(image, trace.kernels, trace.bias, flipped=trace.flipped).result
    return float(answers.flat[np.abs(answers).argmax()])
