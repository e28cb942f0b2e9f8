"""Which training digit an image resembles most: whoever generates digits can be asked whether it copies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from digitlab.data import mnist

_CHUNK = 5_000


@dataclass(frozen=True, slots=True)
class Nearest:
    """A training digit.

    Attributes:
        number: Which of the 55,000 it is, from 0.
        label: Its class.
        distance: From the image: the Euclidean distance of two fields, in pixels full of ink.
    """

    number: int
    label: int
    distance: float


def nearest_training_digits(images: NDArray[np.float32]) -> tuple[Nearest, ...]:
    """The training digit that lies nearest to each of (n, 28, 28) fields in [0, 1], by Euclidean distance over the pixels.

    Raises:
        IdxError: The bundled digits are missing or damaged.
    """
    digits = mnist.load("train")
    asked = np.ascontiguousarray(images, np.float32).reshape(-1, 784)
    halves = np.concatenate(
        [squares[None] / 2 - asked @ _pixels(start).T for start, squares in enumerate(_squares())], axis=1
    )  # (n, 55000), half the squared distance but for what is the same for all digits
    numbers = halves.argmin(axis=1)
    return tuple(
        Nearest(
            int(number), int(digits.labels[number]), float(np.linalg.norm(image - digits.fields(number).reshape(-1)))
        )
        for number, image in zip(numbers, asked, strict=True)
    )


def _pixels(chunk: int) -> NDArray[np.float32]:
    """Some of the training digits as rows, (5000, 784)."""
    return mnist.load("train").fields(slice(chunk * _CHUNK, (chunk + 1) * _CHUNK)).reshape(-1, 784)


@cache
def _squares() -> tuple[NDArray[np.float32], ...]:
    """The squared length of every training digit, in the same portions."""
    chunks = -(-len(mnist.load("train")) // _CHUNK)
    return tuple((_pixels(chunk) ** 2).sum(axis=1) for chunk in range(chunks))
