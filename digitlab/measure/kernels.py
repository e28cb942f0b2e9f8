"""Kernels to put in the place of a learned one, as strong as that: numpy alone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Slice = NDArray[np.float32]


def _binomial(length: int) -> NDArray[np.float64]:
    """(length,): a row of Pascal's triangle."""
    row = np.ones(1)
    for _ in range(length - 1):
        row = np.convolve(row, [1.0, 1.0])
    return row


def _upright_edges(side: int) -> NDArray[np.float64]:
    """Sobel's operator: the difference from left to right, smoothed."""
    return np.outer(_binomial(side), np.convolve(_binomial(side - 2), [-1.0, 0.0, 1.0]))


def _identity(side: int) -> NDArray[np.float64]:
    kernel = np.zeros((side, side))
    kernel[side // 2, side // 2] = 1.0
    return kernel


_SHAPES: dict[str, Callable[[int], NDArray[np.float64]]] = {
    "upright edges (Sobel)": _upright_edges,
    "level edges (Sobel)": lambda side: _upright_edges(side).T,
    "blur": lambda side: np.outer(_binomial(side), _binomial(side)),
    "identity": _identity,
}


def presets(learned: Slice) -> dict[str, Slice]:
    """What can stand in the place of a learned slice, (h, w), by name.

    The shapes, for square slices of an odd side from 3 to 7, have as large a sum of magnitudes as the learned one.
    """
    made = {"zeros": np.zeros_like(learned), "negated": -learned}
    height, width = learned.shape
    if height == width and height in {3, 5, 7}:
        strength = float(np.abs(learned).sum()) or 1.0
        for name, shape in _SHAPES.items():
            kernel = shape(height)
            made[name] = (kernel * (strength / np.abs(kernel).sum())).astype(np.float32)
    return made
