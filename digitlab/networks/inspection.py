"""What a network is made of and what it makes of one field, in plain numbers: no framework is needed to look at it.

A vector is maps of one cell, and a dense layer is a convolution whose kernel covers all of its input: then every layer has
maps, (units, h, w), and every layer that learns has a kernel, (units, inputs, kh, kw).
:mod:`digitlab.networks.activations` makes all of this.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from digitlab.networks.activation_functions import ActivationFunction
from digitlab.networks.receptive_field_index import ReceptiveFieldIndex

if TYPE_CHECKING:
    from torch import Tensor

Maps = NDArray[np.float32]
Kind = Literal[
    "colours",
    "shuffle",
    "ink",
    "alone",
    "paper",
    "crop",
    "window",
    "conv",
    "average",
    "max",
    "blur",
    "blocks",
    "pooled",
    "dense",
    "other",
]
"""What a layer does. ``colours``: has the ink of a drawing in red, green and blue; ``ink``: blanks what is faint, and stretches the rest; ``alone``: blanks all but the largest connected component of the ink; ``paper``: lays the field, turned where wanted, onto larger paper; ``crop``: scales and centres the ink;
``window``: cuts out one place of the field; ``blocks``: lays 2x2 blocks of cells side by side, each divided by its length; ``pooled``: the strongest answer and the sum of every map;
``other``: one of an imported network that none of these words is for."""

ANSWER = "answer"
"""The name of the last layer; its units are the classes."""

LEAST = -1e4
"""The logit of a copy that no reader looked at: no evidence, and finite, so that gradients are."""


def numbers(values: Tensor) -> NDArray[np.float32]:
    """A tensor's values as an array of its own."""
    return np.array(values.cpu().numpy(), np.float32, order="C")


def group_of(unit: int, kernel: tuple[int, ...], count: int) -> NDArray[np.intp]:
    """The input maps that a unit of a layer reads, of so many that come in.

    Args:
        unit: Which.
        kernel: The shape of the layer's kernels, (units, inputs of each, kh, kw).
        count: How many maps come in.
    """
    units, inputs = kernel[:2]
    first = unit * (count // inputs) // units * inputs
    return np.arange(first, first + inputs)


def unit_number(layer: str, unit: int) -> int:
    """The number that a layer's unit, counted from 0, goes by among people: they count from 1, but classes are digits."""
    return unit if layer == ANSWER else unit + 1


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """What a convolution or a dense layer has learned, or was given by hand, with its normalisation folded in.

    A cell's value is ``f(Σ kernel · input + bias) − blank``, with the layer's activation function f.

    Attributes:
        kernel: (units, inputs, kh, kw).
        bias: (units,).
        scale: (units,) by how much the normalisation multiplies the learned kernel; it stands in ``kernel`` already.
        blank: (units,) the layer's answer to blank paper, which endless paper takes off again; zero elsewhere.
        function: The activation function; None where the sums are the answer.
    """

    kernel: Maps
    bias: Maps
    scale: Maps
    blank: Maps
    function: ActivationFunction | None

    def channels(self, unit: int, count: int) -> NDArray[np.intp]:
        """Which of so many input maps a unit reads: all, but for a convolution in groups, of which each reads its own maps."""
        return group_of(unit, self.kernel.shape, count)

    @property
    def relu(self) -> bool:
        """Whether negative sums become zero."""
        return self.function == "relu"

    @property
    def signed(self) -> bool:
        """Whether what it answers, before blank paper is taken off, may be negative."""
        return self.function not in {"relu", "sigmoid"}


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """One layer, whatever it is shown.

    Attributes:
        name: Unlike that of any other of the network: ``conv 1``, ``pool 2``, ``answer``.
        kind: What it does.
        parameters: How many numbers it has learned.
        formula: How that number comes about, as ``6·(3·5·5+1) = 456``, or that number where its weights are not shown; "" where it learns nothing.
        weights: What it multiplies by, learned or fixed; None where nothing.
        divisor: What the sums of global pooling are divided by; 0 elsewhere.
        floor: What is taken off a cell before the ReLU where faint ink counts as paper; 0 elsewhere.
    """

    name: str
    kind: Kind
    parameters: int
    formula: str
    weights: Weights | None = None
    divisor: float = 0.0
    floor: float = 0.0

    @property
    def is_by_hand(self) -> bool:
        """Whether a person thought of its weights: they are fixed, and it learns nothing."""
        return self.weights is not None and not self.parameters


@dataclass(frozen=True, slots=True)
class Alignment:
    """One of the ways in which a network lays the field before its reader.

    Attributes:
        turn_deg: The digit is expected to be turned by so much, and is turned back.
        dx: It is expected so many pixels to the right of the middle.
        dy: And so many below it.
        size: It is expected so many times as large as a training digit, and is brought back to that size.
    """

    turn_deg: float = 0.0
    dx: int = 0
    dy: int = 0
    size: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Activations:
    """What a network makes of one field.

    Attributes:
        layers: From the field to the answer, as the chosen alignment goes through them.
        maps: One more than layers, (units, h, w) each: the field, then what each layer answers. The last are the ten logits
            of the chosen alignment.
        field_indices: What the cells of each layer look at.
        alignments: All alignments whose evidence makes the answer; one for a network that lays the field down in one way only.
        chosen: Which of them ``maps`` belong to.
        evidence: (alignments, 10) logits.
        logits: (10,), the logsumexp of the evidence over the alignments.
    """

    layers: tuple[Layer, ...]
    maps: tuple[Maps, ...]
    field_indices: tuple[ReceptiveFieldIndex, ...]
    alignments: tuple[Alignment, ...]
    chosen: int
    evidence: Maps
    logits: Maps

    @property
    def read(self) -> tuple[Alignment, ...]:
        """The alignments that a reader looked at: all, but for a network that glances first."""
        return tuple(way for way, said in zip(self.alignments, self.evidence, strict=True) if said.max() > LEAST)

    @property
    def alignment(self) -> Alignment:
        """The chosen one."""
        return self.alignments[self.chosen]

    @property
    def label(self) -> int:
        """The class answered."""
        return int(self.logits.argmax())
