"""The classic kernels, made by hand long before any were learned; whole numbers where they can be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitlab.language import mark

Kernel = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class ClassicKernel:
    """A kernel with its name.

    Attributes:
        title: For people.
        words: What it does, in a sentence.
        weights: (kh, kw), laid on the image as it stands.
    """

    title: str
    words: str
    weights: Kernel


def _classic(title: str, words: str, weights: Kernel) -> ClassicKernel:
    weights.setflags(write=False)
    return ClassicKernel(title, words, weights)


KERNELS: dict[str, ClassicKernel] = {
    "identity": _classic(mark("Identity"), mark("Copies the image."), np.array([[0.0, 0, 0], [0, 1, 0], [0, 0, 0]])),
    "upright_edges": _classic(
        mark("Vertical edges (Prewitt)"),
        mark("Left minus right: large where the image gets darker to the right, negative where it gets brighter."),
        np.array([[1.0, 0, -1], [1, 0, -1], [1, 0, -1]]),
    ),
    "level_edges": _classic(
        mark("Horizontal edges (Prewitt)"),
        mark("Above minus below: large where the image gets darker downwards."),
        np.array([[1.0, 1, 1], [0, 0, 0], [-1, -1, -1]]),
    ),
    "sobel_upright": _classic(
        mark("Vertical edges (Sobel)"),
        mark("Left minus right, the middle row counted twice."),
        np.array([[1.0, 0, -1], [2, 0, -2], [1, 0, -1]]),
    ),
    "sobel_level": _classic(
        mark("Horizontal edges (Sobel)"),
        mark("Above minus below, the middle column counted twice."),
        np.array([[1.0, 2, 1], [0, 0, 0], [-1, -2, -1]]),
    ),
    "outline": _classic(
        mark("Outline (Laplace)"),
        mark("Eight times the pixel minus its eight neighbours: zero where nothing changes."),
        np.array([[-1.0, -1, -1], [-1, 8, -1], [-1, -1, -1]]),
    ),
    "box_blur": _classic(mark("Blur (mean)"), mark("The mean of nine pixels."), np.full((3, 3), 1 / 9)),
    "gaussian_blur": _classic(
        mark("Blur (Gaussian)"), mark("A mean in which near pixels count more."), np.outer([1.0, 2, 1], [1, 2, 1]) / 16
    ),
    "sharpen": _classic(
        mark("Sharpen"),
        mark("The pixel, and once more what sets it apart from its four neighbours."),
        np.array([[0.0, -1, 0], [-1, 5, -1], [0, -1, 0]]),
    ),
    "emboss": _classic(
        mark("Emboss"), mark("The image, lit from the upper left."), np.array([[2.0, 1, 0], [1, 1, -1], [0, -1, -2]])
    ),
}
"""Kernels by name."""
