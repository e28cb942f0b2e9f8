"""A data set: the digits of a display with seven segments, each a little elsewhere."""

from __future__ import annotations

import numpy as np

from digitlab.data.mnist import Digits, Split
from digitlab.data.sources import Source

LIT = ("abcdef", "bc", "abged", "abgcd", "fgbc", "afgcd", "afgedc", "abc", "abcdefg", "abcdfg")
SEGMENTS = {  # rows and columns of each segment's ink
    "a": (slice(4, 6), slice(9, 19)),
    "b": (slice(4, 14), slice(17, 19)),
    "c": (slice(14, 24), slice(17, 19)),
    "d": (slice(22, 24), slice(9, 19)),
    "e": (slice(14, 24), slice(9, 11)),
    "f": (slice(4, 14), slice(9, 11)),
    "g": (slice(13, 15), slice(9, 19)),
}
COUNTS: dict[Split, int] = {"train": 2000, "held_out": 300, "test": 300}


def load(split: Split) -> Digits:
    die = np.random.default_rng(list(COUNTS).index(split))
    labels = die.integers(10, size=COUNTS[split]).astype(np.uint8)
    images = np.zeros((len(labels), 28, 28), np.uint8)
    for image, label in zip(images, labels, strict=True):
        for segment in LIT[label]:
            image[SEGMENTS[segment]] = die.integers(150, 256)
        image[:] = np.roll(image, die.integers(-3, 4, size=2), (0, 1))
    return Digits(images, labels)


SOURCE = Source("seven-segment", load)
