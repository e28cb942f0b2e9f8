"""Two of the places that share a weight, and the chain rule along each of them.

The loss is the one whose derivatives by the outputs are the numbers dL/dz of the page: o adds up dL/dz · z over all outputs, and L is o.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitlab.convolution.notation import added, factor, written
from digitlab.gui.tabs.convolution.backward.work import Backpropagation
from digitlab.language import tr


@dataclass(frozen=True, slots=True)
class Path:
    """The path from a weight by way of one output.

    Attributes:
        row: Of the output, from 0.
        column: Of the output, from 0.
        output: z there.
        met: The input that the weight met, which is the derivative of z by the weight.
        upstream: dL/dz there.
    """

    row: int
    column: int
    output: float
    met: float
    upstream: float

    @property
    def contribution(self) -> float:
        """The product of the derivatives along the path."""
        return self.upstream * self.met


@dataclass(frozen=True, slots=True)
class TwoPaths:
    """Two of them.

    Attributes:
        weight: The weight that they share.
        paths: The upper one and the lower one.
        places: At how many places the weight is used in all.
        total: dL/dw over all of them.
    """

    weight: float
    paths: tuple[Path, Path]
    places: int
    total: float

    @property
    def lines(self) -> tuple[str, ...]:
        """The chain rule: the upper path, the lower path, their sum."""
        names = (tr("Upper path"), tr("Lower path"))
        each = [
            f"{name}: ∂L/∂o · ∂o/∂z · ∂z/∂w = 1 · {factor(path.upstream)} · {factor(path.met)} = {written(path.contribution)}"
            for name, path in zip(names, self.paths, strict=True)
        ]
        both = [path.contribution for path in self.paths]
        total = f"{added(both)} = {written(sum(both))}"
        if self.places <= 2:
            return (*each, tr("Sum of both: {sum}.", sum=total))
        said = tr(
            "Sum of both: {sum}; all {places} places together: dL/dw = {total}.",
            sum=total,
            places=self.places,
            total=written(self.total),
        )
        return (*each, said)


def two_paths(backprop: Backpropagation) -> TwoPaths | None:
    """The place that was added up last and the one before it, or the first two; once all are added up, the two that add most.

    None where the weight is used at one place only.
    """
    count = len(backprop.paths)
    if count < 2:
        return None
    last = max(2, backprop.places) - 1
    numbers = [last - 1, last]
    if backprop.places == count:
        numbers = sorted(np.argsort(-np.abs(backprop.chain.contributions), kind="stable")[:2].tolist())
    upper, lower = (_path(backprop, number) for number in numbers)
    filter_index, channel, row, column = backprop.outcome.state.backward.weight
    weight = float(backprop.outcome.trace.kernels[filter_index, channel, row, column])
    return TwoPaths(weight, (upper, lower), count, backprop.chain.total)


def _path(backprop: Backpropagation, number: int) -> Path:
    filter_index, row, column = backprop.paths.outputs[number].tolist()
    chain, output = backprop.chain, float(backprop.outcome.trace.result[filter_index, row, column])
    return Path(row, column, output, float(chain.factors[number]), float(chain.upstream[number]))
