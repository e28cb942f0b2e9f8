"""One table of a unit's kernel, as learned and with what is changed in it: numpy alone."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitlab.networks.edits import Edits, bias_set, weights_set
from digitlab.networks.inspection import Layer, Maps

_SQUARE = 16  # numbers in a row where a kernel reads units, not maps
_NUDGES = 20  # steps from zero to the largest weight, more or less


@dataclass(frozen=True, slots=True, eq=False)
class KernelSlice:
    """The weights with which a unit reads one of its input maps; all of them, in rows, where it reads units.

    Attributes:
        layer: As it was trained; one that learns.
        unit: Which of its units.
        number: Which of the unit's slices, from 0.
        edits: All that is changed in the network.
    """

    layer: Layer
    unit: int
    number: int
    edits: Edits

    @property
    def count(self) -> int:
        """How many slices the unit has."""
        return len(self._tables())

    @property
    def first(self) -> int:
        """The index of the slice's first weight in the unit's kernel."""
        return self.number * self.learned.size

    @property
    def learned(self) -> Maps:
        """(h, w), as learned."""
        table: Maps = self._tables()[self.number]
        return table

    @property
    def values(self) -> Maps:
        """(h, w), with what is changed."""
        values, first = self.learned.copy(), self.first
        for index, value in weights_set(self.edits, self.layer.name, self.unit).items():
            if first <= index < first + values.size:
                values.flat[index - first] = value
        return values

    @property
    def bias(self) -> float:
        """The unit's bias, with what is changed."""
        assert self.layer.weights is not None
        changed = bias_set(self.edits, self.layer.name, self.unit)
        return float(self.layer.weights.bias[self.unit]) if changed is None else changed

    @property
    def is_bias_changed(self) -> bool:
        """Whether it is another one than was learned."""
        return bias_set(self.edits, self.layer.name, self.unit) is not None

    @property
    def can_change(self) -> bool:
        """Whether the weights count: not where the normalisation multiplies them by zero."""
        assert self.layer.weights is not None
        return bool(self.layer.weights.scale[self.unit] != 0)

    @property
    def step(self) -> float:
        """How far one nudge goes: the power of ten nearest to a share of the largest weight."""
        largest = float(np.abs(self.learned).max()) or 1.0
        return float(10.0 ** round(math.log10(largest / _NUDGES)))

    @property
    def said(self) -> str:
        """What its weights are, in words."""
        assert self.layer.weights is not None
        _, inputs, height, width = self.layer.weights.kernel.shape
        if height * width == 1:
            return f"{inputs} weights, one a unit before it"
        return f"{height} x {width} weights{' for' if self.count > 1 else ''}"

    def _tables(self) -> NDArray[np.float32]:
        """(slices, h, w)."""
        assert self.layer.weights is not None
        kernel = self.layer.weights.kernel[self.unit]
        inputs, height, width = kernel.shape
        if height * width > 1:
            return np.asarray(kernel)
        columns = next(columns for columns in range(min(_SQUARE, inputs), 0, -1) if inputs % columns == 0)
        return np.asarray(kernel.reshape(1, inputs // columns, columns))
