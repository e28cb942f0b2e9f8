"""What the pages beside the bench itself remember, as frozen values; and the ranges that all numbers keep to."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from digitlab.convolution.pooling import Kind

Slices = tuple[tuple[tuple[float, ...], ...], ...]

LARGEST = 1000.0
"""No number on the bench is larger."""


@dataclass(frozen=True, slots=True)
class BackwardState:
    """Of the page "Backpropagation".

    Attributes:
        upstream: (f, oh, ow) dL/dz; None for a pattern of small whole numbers.
        weight: Filter, channel, row and column of the weight that is looked at.
        place: How many places have been added up; None for all.
    """

    upstream: Slices | None = None
    weight: tuple[int, ...] = (0, 0, 0, 0)
    place: int | None = 0

    def __post_init__(self) -> None:
        if len(self.weight) != 4 or min(self.weight) < 0:
            raise ValueError("a weight has a filter, a channel, a row and a column, each from 0")
        if self.place is not None and self.place < 0:
            raise ValueError("the number of places is 0 or more")
        check_numbers("upstream", self.upstream)


@dataclass(frozen=True, slots=True)
class PoolingState:
    """Of the page "Pooling".

    Attributes:
        kind: The largest of each window, or their mean.
        window: Its rows, and columns.
        stride: Pixels from one place to the next.
        down: By how many pixels the drawing is moved.
        right: The same, to the right.
        map: Which feature map, from 0; −1 for the drawing itself.
    """

    kind: Kind = "max"
    window: int = 2
    stride: int = 2
    down: int = 0
    right: int = 1
    map: int = 0

    def __post_init__(self) -> None:
        for name, low, high in (
            ("window", 1, 8),
            ("stride", 1, 8),
            ("down", -4, 4),
            ("right", -4, 4),
            ("map", -1, 255),
        ):
            within(name, getattr(self, name), low, high)


def within(name: str, value: float | None, low: float, high: float) -> None:
    """Refuse a number outside its range.

    Raises:
        ValueError: It is.
    """
    if value is not None and not low <= value <= high:
        raise ValueError(f"{name} is {value:g}; make it {low:g} to {high:g}")


def check_numbers(name: str, values: Sequence[object] | None) -> None:
    """Refuse nested tuples in which something is no number, or too large.

    Raises:
        ValueError: It is.
    """
    for value in values or ():
        if isinstance(value, tuple):
            check_numbers(name, value)
        elif not (isinstance(value, (int, float)) and math.isfinite(value) and abs(value) <= LARGEST):
            raise ValueError(f"{name}: {value} is not a number between −{LARGEST:g} and {LARGEST:g}")
