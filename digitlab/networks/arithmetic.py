"""How one number of a feature map comes about: every input, weight and product, the bias, the activation function. Numpy alone.

The sums are taken in double precision; what torch works out in single precision agrees to 1e-5 (tests/networks/test_arithmetic.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitlab.networks.activation_functions import ActivationFunction, applied
from digitlab.networks.inspection import Layer, Maps
from digitlab.networks.receptive_field_index import BEYOND, ReceptiveFieldIndex

Numbers = NDArray[np.float64]
Rule = Literal["weighted", "largest", "operation"]


@dataclass(frozen=True, slots=True, eq=False)
class UnitSum:
    """One cell of one map of a layer, written out.

    Attributes:
        rule: Whether the cell is a weighted sum, the largest of what it looks at, or what another operation makes of that.
        channels: (c,) which input maps it looks at.
        cells: (kh, kw) where, as row * width + column; BEYOND where nothing lies.
        inputs: (c, kh, kw) what it finds there; zero beyond the border.
        weights: (c, kh, kw); one for the winner and zero else where the largest wins.
        bias: Added to the products.
        function: The activation function that is applied to the sum; None for none.
        blank: Taken off behind that: what the layer answers to blank paper.
        answered: What another operation has answered, which is not written out.
    """

    rule: Rule
    channels: NDArray[np.intp]
    cells: NDArray[np.int32]
    inputs: Numbers
    weights: Numbers
    bias: float = 0.0
    function: ActivationFunction | None = None
    blank: float = 0.0
    answered: float = 0.0

    @property
    def products(self) -> Numbers:
        """Each input times its weight, (c, kh, kw)."""
        return self.inputs * self.weights

    @property
    def total(self) -> float:
        """The products and the bias, added up."""
        return float(self.products.sum() + self.bias)

    @property
    def activated(self) -> float:
        """The total behind the activation function, where there is one."""
        return applied(self.function, self.total)

    @property
    def value(self) -> float:
        """The cell's number."""
        return self.answered if self.rule == "operation" else self.activated - self.blank


def unit_sum(
    layer: Layer, field_index: ReceptiveFieldIndex, maps: Maps, unit: int, row: int, column: int, answered: float = 0.0
) -> UnitSum:
    """Write out one cell.

    Args:
        layer: The cell's layer.
        field_index: What its cells look at.
        maps: (inputs, h, w), what comes into the layer.
        unit: Which of its maps.
        row: Of the cell in that map.
        column: Of the cell in that map.
        answered: What the cell is, where the layer's kind is ``other``.
    """
    cells = field_index.cells[row, column]  # (kh, kw)
    channels = layer.weights.channels(unit, len(maps)) if layer.weights else np.array([unit % len(maps)])
    flat = maps[channels].reshape(len(channels), -1).astype(np.float64)
    inputs = np.where(cells == BEYOND, 0.0, flat[:, cells])  # (c, kh, kw)
    if layer.weights:
        own = layer.weights
        weights = own.kernel[unit].astype(np.float64)
        bias, blank = float(own.bias[unit]), float(own.blank[unit])
        return UnitSum("weighted", channels, cells, inputs, weights, bias, own.function, blank)
    if layer.kind == "other":
        return UnitSum("operation", channels, cells, inputs, np.ones(inputs.shape), answered=answered)
    if layer.kind == "max" or (layer.kind == "pooled" and unit < len(maps)):
        return UnitSum(
            "largest",
            channels,
            cells,
            inputs,
            _winner(inputs, cells),
            function="relu" if layer.kind == "pooled" else None,
        )
    if layer.kind == "pooled":
        return UnitSum("weighted", channels, cells, inputs, np.full(inputs.shape, 1 / layer.divisor))
    weights = (
        np.ones(inputs.shape)
        if field_index.weights is None
        else field_index.weights[row, column][None].astype(np.float64)
    )
    return UnitSum(
        "weighted", channels, cells, inputs, weights, -layer.floor, function="relu" if layer.kind == "ink" else None
    )


def _winner(inputs: Numbers, cells: NDArray[np.int32]) -> Numbers:
    """Weights (1, kh, kw): one where the largest input stands, the first of equals."""
    weights = np.zeros(inputs.shape)
    there = np.where(cells == BEYOND, -np.inf, inputs[0])
    weights[0].flat[int(there.argmax())] = 1.0
    return weights
