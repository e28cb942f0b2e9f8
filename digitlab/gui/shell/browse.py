"""The way through the test digits: next, previous, random, all of them or one class."""

from __future__ import annotations

from random import Random

import numpy as np

from digitlab.data import mnist


def numbers_of(label: int | None) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """The numbers of the test digits of a class, ascending; of all with None."""
    labels = mnist.load("test").labels
    return np.arange(len(labels)) if label is None else np.flatnonzero(labels == label)


def stepped(number: int | None, step: int, label: int | None) -> int:
    """The test digit of a class that stands ``step`` places (1 or -1) from a number; round about at the ends."""
    numbers = numbers_of(label)
    if number is None:
        return int(numbers[0 if step > 0 else -1])
    place = np.searchsorted(numbers, number, side="right") - 1 if step > 0 else np.searchsorted(numbers, number)
    return int(numbers[(place + step) % len(numbers)])


def drawn(label: int | None, generator: Random) -> int:
    """A random test digit of a class."""
    return int(generator.choice(numbers_of(label)))
