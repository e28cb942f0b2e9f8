"""A layer's answer to moved ink beside its moved answer to the ink."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Map = NDArray[np.float64]
Breaker = Literal["nothing", "border", "stride", "pooling", "place"]

ROUNDING = 1e-5
"""Differences below this share of the largest value are those of single precision."""


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """One layer in both orders; of several maps, the one that differs most.

    Attributes:
        name: What the layer is.
        channel: Which of its maps is shown ...
        channels: ... of how many.
        shift_first: (h, w), f(T x): the ink is moved, then the layer looks. Of a layer without places, its units in rows; NaN
            fills the last row.
        shift_last: (h, w), T f(x): the layer looks, then its map is moved; NaN where nothing is known of what comes in.
        step: Field pixels between neighbouring cells; 0 where the layer knows no places, and nothing can be moved.
        exact: (h, w) bool, where theory says that both are equal whatever is drawn.
        largest: The largest absolute difference, over all maps; NaN where the map is too small for the shift to leave anything
            to compare.
        mean: The mean absolute difference.
        size: The largest absolute value of both orders, over all maps.
        broken_by: What makes the orders differ; ``place`` where units have weights of their own for every place.
        reason: Why, in a sentence or two.
    """

    name: str
    channel: int
    channels: int
    shift_first: Map
    shift_last: Map
    step: int
    exact: NDArray[np.bool_]
    largest: float
    mean: float
    size: float
    broken_by: Breaker = "nothing"
    reason: str = ""

    @property
    def difference(self) -> Map:
        """What comes of shifting first less what comes of shifting last, (h, w); NaN where one is unknown."""
        return self.shift_first - self.shift_last

    @property
    def relative(self) -> float:
        """The largest difference as a share of the largest value."""
        return self.largest / self.size if self.size else 0.0

    @property
    def is_equal(self) -> bool:
        """Whether both orders give the same but for rounding."""
        return self.relative <= ROUNDING

    def because(self, broken_by: Breaker, reason: str) -> Layer:
        """The same with its explanation."""
        return replace(self, broken_by=broken_by, reason=reason)


def moved(maps: Map, right: float, down: float, beyond: float | None) -> Map:
    """Maps moved by some cells; by a fraction of one, the linear mean of both neighbours.

    Args:
        maps: (..., h, w).
        right: Cells to the right.
        down: Cells downwards.
        beyond: What comes in: a value, NaN for unknown, None for what has left on the other side.
    """
    for axis, cells in ((-1, right), (-2, down)):
        whole = math.floor(cells)
        rest = cells - whole
        near = _stepped(maps, whole, axis, beyond)
        maps = near if rest == 0 else (1 - rest) * near + rest * _stepped(maps, whole + 1, axis, beyond)
    return maps


def _stepped(maps: Map, cells: int, axis: int, beyond: float | None) -> Map:
    rolled = np.roll(maps, cells, axis)
    if beyond is not None and cells:
        came_in = slice(None, cells) if cells > 0 else slice(cells, None)
        np.moveaxis(rolled, axis, -1)[..., came_in] = beyond
    return rolled


def compared(name: str, first: Map, last: Map, step: int, exact: NDArray[np.bool_]) -> Layer:
    """The two orders of one layer.

    Args:
        name: What the layer is.
        first: (c, h, w), shifted first.
        last: (c, h, w), shifted last.
        step: Field pixels between neighbouring cells; 0 where there are no places.
        exact: (h, w) bool, where theory says zero.
    """
    difference = np.abs(first - last)
    known = ~np.isnan(difference)
    if not known.any():
        return Layer(name, 0, len(first), first[0], last[0], step, exact, math.nan, math.nan, math.nan)
    size = max(float(np.abs(orders[known]).max()) for orders in (first, last))
    largest = float(difference[known].max())
    told_apart = difference if largest > ROUNDING * size else np.abs(first)  # nothing differs: show the strongest
    channel = int(np.where(known, told_apart, -1.0).max(axis=(1, 2)).argmax())
    mean = float(difference[known].mean())
    return Layer(name, channel, len(first), first[channel], last[channel], step, exact, largest, mean, size)
