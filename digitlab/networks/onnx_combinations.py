"""The operators of ONNX files that make one answer of several: number by number, or side by side."""

from __future__ import annotations

import numpy as np

from digitlab.language import tr
from digitlab.networks.onnx_shapes import axis_of
from digitlab.networks.onnx_table import Builder, Call, UnfitError
from digitlab.networks.operations import Activation, Combination, Dense

COMBINED = {
    "Add": "add",
    "Sub": "subtract",
    "Mul": "multiply",
    "Div": "divide",
    "Max": "largest",
    "Min": "smallest",
}
"""What each operator does to two inputs, number by number."""


def combined(builder: Builder, asked: Call) -> int:
    """Two inputs, number by number; a number that is added to a dense layer is its bias."""
    if len(asked.inputs) != 2:
        raise UnfitError(
            tr("its {name} has {count} inputs, and two are known here", name=asked.name, count=len(asked.inputs))
        )
    found = [each for each in asked.inputs if isinstance(each, int)]
    shape = max((builder.shape(each) for each in found), key=len)
    if len(found) == 1 and asked.name == "Add" and (biased := _with_bias(builder, asked, found[0])):
        return biased
    if len(found) == 2 and asked.name == "Mul" and (gated := _gated(builder, asked)):
        return gated
    reads = [each if isinstance(each, int) else builder.numbers(np.asarray(each), shape) for each in asked.inputs]
    return builder.add(Combination(COMBINED[asked.name]), *reads)  # type: ignore[arg-type] # all are


def _with_bias(builder: Builder, asked: Call, x: int) -> int:
    """The dense layer with a bias that a constant makes of one without; 0 where it is none, or is read elsewhere as it is."""
    place = asked.inputs.index(x) if isinstance(asked.inputs[0], int) else 1
    bias = asked.known(1 - place)
    dense = builder.nodes[x - 1].operation if x else None
    if (
        not isinstance(dense, Dense)
        or dense.bias
        or asked.is_shared[place]
        or bias.shape not in {(dense.units,), (1, dense.units)}
    ):
        return 0
    weight = builder.tensors[x - 1]["weight"].numpy()
    return builder.add(
        Dense(dense.inputs, dense.units), *builder.nodes[x - 1].reads, weight=weight, bias=bias.reshape(-1)
    )


def _gated(builder: Builder, asked: Call) -> int:
    """SiLU, where a number is multiplied by its own sigmoid; 0 where it is not."""
    for x, other in (asked.inputs, asked.inputs[::-1]):
        assert isinstance(x, int)
        assert isinstance(other, int)
        node = builder.nodes[other - 1] if other else None
        if node and node.reads == (x,) and node.operation == Activation("sigmoid"):
            return builder.add(Activation("silu"), x)
    return 0


def concatenated(builder: Builder, asked: Call) -> int:
    """Several inputs side by side."""
    if not all(isinstance(each, int) for each in asked.inputs):
        raise UnfitError(tr("it lays constants beside what depends on the digit"))
    reads = [each for each in asked.inputs if isinstance(each, int)]
    axis = axis_of(asked.whole("axis", 1), builder.shape(reads[0]))
    return builder.add(Combination("concatenate", axis), *reads)
