"""One unit of a layer as learned and with what is changed in it, and the edits that a further change makes: numpy alone."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitlab.data.classes import DIGITS, Classes
from digitlab.language import tr
from digitlab.measure import weight_editing
from digitlab.networks.edits import (
    LARGEST,
    Edits,
    bias_set,
    off_units,
    weights_set,
    with_bias,
    with_units_off,
    with_weights,
    without_weights,
)
from digitlab.networks.inspection import Layer, Maps, Weights

_SQUARE = 16  # numbers in a row where a kernel reads units, not maps
_NUDGES = 20  # steps from zero to the largest weight, more or less


@dataclass(frozen=True, slots=True, eq=False)
class EditedUnit:
    """A unit with its bias, among the units of its layer.

    Attributes:
        network: The network's name.
        layer: As it was trained; one that learns.
        unit: Which of its units.
        edits: All that is changed in the network.
        kernel: (units, inputs, kh, kw) the layer's weights with noise and pruned, before any is set; None for as they were learned.
        classes: What the network tells apart.
    """

    network: str
    layer: Layer
    unit: int
    edits: Edits
    kernel: Maps | None = None
    classes: Classes = DIGITS

    @property
    def weights(self) -> Weights:
        """What the layer has learned."""
        assert self.layer.weights is not None
        return self.layer.weights

    @property
    def count(self) -> int:
        """How many units the layer has."""
        return len(self.weights.kernel)

    @property
    def off(self) -> frozenset[int]:
        """Which units of the layer are switched off."""
        return off_units(self.edits, self.layer.name)

    @property
    def changed_bias(self) -> float | None:
        """The unit's bias where it is another one than was learned."""
        return bias_set(self.edits, self.layer.name, self.unit)

    @property
    def bias(self) -> float:
        """The unit's bias, with what is changed."""
        return float(self.weights.bias[self.unit]) if self.changed_bias is None else self.changed_bias

    def with_off(self, units: Collection[int]) -> Edits:
        """The edits with these units of the layer switched off, and all its others on."""
        return with_units_off(self.edits, self.layer.name, units)

    def switched(self, unit: int) -> Edits:
        """The edits with a unit of the layer switched off, or on again."""
        return self.with_off(self.off ^ {unit})

    def with_bias(self, value: float | None) -> Edits:
        """The edits with another bias, cut to the range; None for as it was learned."""
        return with_bias(self.edits, self.layer.name, self.unit, None if value is None else _within(value))


@dataclass(frozen=True, slots=True, eq=False)
class KernelSlice:
    """The weights with which a unit reads one of its input maps; all of them, in rows, where it reads units.

    Attributes:
        unit: The unit that reads with them.
        number: Which of the unit's slices, from 0.
    """

    unit: EditedUnit
    number: int

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
    def is_set(self) -> bool:
        """Whether a weight of it was set."""
        return self.as_learned() != self.unit.edits

    @property
    def values(self) -> Maps:
        """(h, w), with what is changed."""
        first = self.first
        values = self.learned.copy()
        if self.unit.kernel is not None:
            values = self.unit.kernel[self.unit.unit].ravel()[first : first + values.size].reshape(values.shape).copy()
        for index, value in weights_set(self.unit.edits, self.unit.layer.name, self.unit.unit).items():
            if first <= index < first + values.size:
                values.flat[index - first] = value
        return values

    @property
    def presets(self) -> dict[str, Maps]:
        """(h, w) each, other kernels by their names, as strong as the learned one."""
        return weight_editing.presets(self.learned)

    @property
    def can_change(self) -> bool:
        """Whether the weights count: not where the normalisation multiplies them by zero."""
        return bool(self.unit.weights.scale[self.unit.unit] != 0)

    @property
    def step(self) -> float:
        """How far one nudge goes: the power of ten nearest to a share of the largest weight."""
        largest = float(np.abs(self.learned).max()) or 1.0
        return float(10.0 ** round(math.log10(largest / _NUDGES)))

    @property
    def words(self) -> str:
        """The weights in words: how many there are, and what of."""
        _, inputs, height, width = self.unit.weights.kernel.shape
        if height * width == 1:
            return tr("{count} weights, one a unit before it", count=inputs)
        if self.count == 1:
            return tr("{height} x {width} weights", height=height, width=width)
        return tr(
            "{height} x {width} weights for", "one map of several, which stands behind it", height=height, width=width
        )

    def with_weights(self, values: Mapping[int, float]) -> Edits:
        """The edits with these weights, by their cells in the slice, set and cut to the range."""
        within = {self.first + cell: _within(value) for cell, value in values.items()}
        return with_weights(self.unit.edits, self.unit.layer.name, self.unit.unit, within)

    def nudged(self, cell: int, steps: int) -> Edits:
        """The edits with one weight some steps up or down."""
        return self.with_weights({cell: float(self.values.flat[cell]) + steps * self.step})

    def as_learned(self) -> Edits:
        """The edits with no weight of the slice changed."""
        own = range(self.first, self.first + self.learned.size)
        return without_weights(self.unit.edits, self.unit.layer.name, self.unit.unit, own)

    def as_preset(self, name: str) -> Edits:
        """The edits with another kernel in the place of the slice."""
        return self.with_weights(dict(enumerate(self.presets[name].ravel().tolist())))

    def with_nudged_bias(self, steps: int) -> Edits:
        """The edits with the unit's bias some steps up or down."""
        return self.unit.with_bias(self.unit.bias + steps * self.step)

    def _tables(self) -> NDArray[np.float32]:
        """(slices, h, w)."""
        kernel = self.unit.weights.kernel[self.unit.unit]
        inputs, height, width = kernel.shape
        if height * width > 1:
            return np.asarray(kernel)
        columns = next(columns for columns in range(min(_SQUARE, inputs), 0, -1) if inputs % columns == 0)
        return np.asarray(kernel.reshape(1, inputs // columns, columns))


def _within(value: float) -> float:
    return max(-LARGEST, min(LARGEST, value))
