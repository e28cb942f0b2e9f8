"""One step of learning, taken apart: what each layer answered, what came back to it, and each derivative place by place. Numpy alone.

A layer that learns adds up ``z = Σ w·x`` in each window, with its bias where it has one. A normalisation makes ``u = scale·(z − mean) / deviation + shift``
of it, the activation function makes ``a`` of that, and endless paper takes off what is answered to blank paper. The chain rule of a weight is then, at each place where it was used,
``dL/da · da/dz · dz/dw``, and the weight's derivative is the sum over all places, and over all readings of a network that has several.
:mod:`digitlab.networks.backpropagation` makes all of this.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitlab.networks.inspection import Alignment, Layer, group_of
from digitlab.networks.receptive_field_index import BEYOND, ReceptiveFieldIndex

Numbers = NDArray[np.float64]

WEIGHT = "weight"


@dataclass(frozen=True, slots=True, eq=False)
class Taught:
    """The learned numbers of a layer, and what their derivatives come from.

    Attributes:
        inputs: (readings, inputs, h, w), x.
        slopes: (readings, units, h, w), dL/da of what it answers.
        sums: (readings, units, h, w), z.
        opening: (readings, units, h, w), da/du, the slope of the activation function: of ReLU 1 or 0; 1 everywhere without one.
        factor: (units,) what a normalisation multiplies z by, scale / deviation; 1 without one.
        mean: (units,) what a normalisation takes off z first; 0 without one.
        deviation: (units,) what it divides by; 1 without one.
        is_lifted: (units,) whether the answer to blank paper, which is taken off, is above zero.
        values: What was learned before the step, by name: ``weight`` (units, inputs, kh, kw); ``bias``, or ``shift`` and ``scale``, (units,).
        gradients: dL by each of them.
        changes: (units, inputs, kh, kw) by how much each weight differs from where the first step began, after this one.
    """

    inputs: Numbers
    slopes: Numbers
    sums: Numbers
    opening: Numbers
    factor: Numbers
    mean: Numbers
    deviation: Numbers
    is_lifted: NDArray[np.bool_]
    values: Mapping[str, Numbers]
    gradients: Mapping[str, Numbers]
    changes: Numbers

    @property
    def apart(self) -> tuple[str, ...]:
        """What each unit has learned beside its weights, by name."""
        return tuple(name for name in self.values if name != WEIGHT)

    def place(self, index: int) -> tuple[str, tuple[int, ...]]:
        """What the learned number of an index in its unit is: its name, and where it stands. Those beside the weights follow them."""
        kernel = self.values[WEIGHT].shape[1:]
        weights = int(np.prod(kernel))
        if index < weights:
            return WEIGHT, tuple(int(each) for each in np.unravel_index(index, kernel))
        return self.apart[min(index - weights, len(self.apart) - 1)], ()


@dataclass(frozen=True, slots=True, eq=False)
class LayerPass:
    """One layer, forward and back.

    Attributes:
        layer: What it is.
        field_index: What its cells look at.
        maps: (units, h, w) what it answered; of several readings the one that decides.
        slopes: (units, h, w) the gradient dL/da that came back to it.
        taught: What it learns; None where it learns nothing, or its weights are not shown.
    """

    layer: Layer
    field_index: ReceptiveFieldIndex
    maps: Numbers
    slopes: Numbers
    taught: Taught | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """The derivative of one learned number as a sum over the places where it was used.

    Attributes:
        value: The number before the step.
        slope: (readings, h, w) dL/da of the cells that it helped to make.
        gate: (readings, h, w) da/dz: the slope of the activation function, which for ReLU is 0 or 1, times what the normalisation multiplies by.
        met: (readings, h, w) dz/dw: what it was multiplied with; 0 beyond the border.
        gradient: The derivative as autograd found it for the step.
    """

    value: float
    slope: Numbers
    gate: Numbers
    met: Numbers
    gradient: float

    @property
    def products(self) -> Numbers:
        """(readings, h, w) what each place adds."""
        return self.slope * self.gate * self.met

    @property
    def total(self) -> float:
        """All places added up."""
        return float(self.products.sum())


@dataclass(frozen=True, slots=True, eq=False)
class LearningStep:
    """A step of plain gradient descent on one drawing, and the answers around it.

    Attributes:
        label: The true class.
        rate: The learning rate.
        number: Which step it is, from 1.
        count: How many were asked for.
        field: (28, 28) what the network sees.
        field_slopes: (28, 28) dL by each pixel.
        layers: From the field to the answer.
        readings: The alignments that the network reads the field in.
        chosen: Which of them decides: that of the layers' maps.
        first: (10,) the probabilities before the first step.
        before: (10,) before this step.
        after: (10,) after it; not finite where it went too far.
        losses: −ln of the true class's probability before each step so far, and after this one.
        lost_at: The step whose loss was no longer finite, with which it ended; 0 for none.
    """

    label: int
    rate: float
    number: int
    count: int
    field: Numbers
    field_slopes: Numbers
    layers: tuple[LayerPass, ...]
    readings: tuple[Alignment, ...]
    chosen: int
    first: Numbers
    before: Numbers
    after: Numbers
    losses: tuple[float, ...]
    lost_at: int = 0

    @property
    def is_done(self) -> bool:
        """Whether it is the last one that was asked for, or none can follow."""
        return self.number == self.count or self.lost_at > 0


def terms(layer: LayerPass, unit: int, index: int) -> Terms:
    """Where the derivative of one learned number comes from.

    Args:
        layer: One that learns, with weights that are shown.
        unit: Which of its units.
        index: Which of the unit's learned numbers: a weight, row by row, or after the weights one of :attr:`Taught.apart`.
    """
    taught = layer.taught
    assert taught is not None, "what this layer learns is not shown"
    name, place = taught.place(index)
    slope, opening, lifted = taught.slopes[:, unit], taught.opening[:, unit], float(taught.is_lifted[unit])
    gate, met = opening * taught.factor[unit], np.ones(slope.shape)
    if name == WEIGHT:
        own, row, column = place
        channel = group_of(unit, taught.values[WEIGHT].shape, taught.inputs.shape[1])[own]
        cells = layer.field_index.cells[:, :, row, column]  # (h, w)
        flat = taught.inputs[:, channel].reshape(len(taught.inputs), -1)
        met = np.where(cells == BEYOND, 0.0, flat[:, cells])
    elif name == "shift":
        gate = opening - lifted  # what blank paper answers is shifted, too
    elif name == "scale":
        gate = np.ones(slope.shape)
        met = (opening * (taught.sums[:, unit] - taught.mean[unit]) + lifted * taught.mean[unit]) / taught.deviation[
            unit
        ]
    at = (unit, *place)
    return Terms(float(taught.values[name][at]), slope, gate, met, float(taught.gradients[name][at]))
