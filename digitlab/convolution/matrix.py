"""A convolution is a matrix: most entries are zero, and the others share a few weights.

Three stops lead from the fully connected layer to the convolution. Fully connected, every output has a weight of its own for
every input. Locally connected, it keeps those under its window. Shared, all outputs of a filter use the same ones.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitlab.convolution.shapes import Sliding
from digitlab.convolution.trace import Numbers, Trace
from digitlab.language import tr

Stop = Literal["fully connected", "locally connected", "shared"]

STOPS: tuple[Stop, ...] = ("fully connected", "locally connected", "shared")

NO_WEIGHT = -1
"""Where the matrix has a zero that nothing can change."""

_LARGEST = 2**24  # entries, 64 MiB; beyond that nobody can see a single one


def concatenated(image: ArrayLike) -> Numbers:
    """The vector that a fully connected layer sees: channel after channel, row after row. 14 · 14 pixels are 196 inputs."""
    return np.array(image, np.float64).ravel()


@dataclass(frozen=True, slots=True)
class Connections:
    """How a layer's outputs depend on its inputs.

    Attributes:
        stop: How much is shared.
        channels: Of the image.
        filters: How many feature maps come out.
        sliding: Where the window goes.
    """

    stop: Stop
    channels: int
    filters: int
    sliding: Sliding

    @property
    def outputs(self) -> int:
        """Rows of the matrix: filter after filter, row after row."""
        return self.filters * math.prod(self.sliding.outputs)

    @property
    def inputs(self) -> int:
        """Columns of the matrix: channel after channel, row after row."""
        return self.channels * math.prod(self.sliding.size)

    @property
    def window(self) -> int:
        """Weights of one filter: channels · rows · columns."""
        return self.channels * math.prod(self.sliding.window)

    @property
    def weights(self) -> int:
        """Different weights; a window that lies on padding has some of no use, and they count."""
        if self.stop == "fully connected":
            return self.outputs * self.inputs
        return self.window * (self.outputs if self.stop == "locally connected" else self.filters)

    @property
    def biases(self) -> int:
        """One for every output, or shared by all outputs of a filter."""
        return self.filters if self.stop == "shared" else self.outputs

    @property
    def parameters(self) -> int:
        """Weights and biases."""
        return self.weights + self.biases

    @property
    def formula(self) -> str:
        """How the parameters are counted: ``6·(3·5·5+1) = 456``."""
        sides = self.sliding.size if self.stop == "fully connected" else self.sliding.window
        units = f"{self.biases:,}"
        return f"{units}·({self.channels}·{sides[0]}·{sides[1]}+1) = {self.parameters:,}"

    @property
    def words(self) -> str:
        """What is shared, in a sentence."""
        if self.stop == "fully connected":
            return tr(
                "Each of {outputs} has a weight of its own for each of {inputs}.",
                outputs=tr("%n output(s)", "", self.outputs),
                inputs=tr("%n input(s)", "", self.inputs),
            )
        if self.stop == "locally connected":
            return tr(
                "Each of {outputs} sees a window of {inputs}, with weights of its own.",
                outputs=tr("%n output(s)", "", self.outputs),
                inputs=tr("%n input(s)", "", self.window),
            )
        uses = math.prod(self.sliding.outputs)
        return tr(
            "All windows of a filter share its {weights}: each is used at {places}.",
            weights=tr("%n weight(s)", "", self.window),
            places=tr("%n place(s)", "", uses),
        )

    def indices(self) -> NDArray[np.int32]:
        """(outputs, inputs) which weight stands in each entry of the matrix, NO_WEIGHT where none does.

        Shared weights are numbered as the kernels (f, c, kh, kw) are laid out; the others output by output.

        Raises:
            ValueError: The matrix is too large to be looked at.
        """
        if self.outputs * self.inputs > _LARGEST:
            raise ValueError(
                tr(
                    "a matrix of {outputs:,} × {inputs:,} is too large to draw: take a smaller image or fewer filters",
                    outputs=self.outputs,
                    inputs=self.inputs,
                )
            )
        if self.stop == "fully connected":
            return np.arange(self.weights, dtype=np.int32).reshape(self.outputs, self.inputs)
        (oh, ow), (kh, kw), (h, w) = self.sliding.outputs, self.sliding.window, self.sliding.size
        shape = (self.filters, self.channels, oh, ow, kh, kw)
        f, c, i, j, a, b = np.indices(shape, np.int32, sparse=True)
        rows = self.sliding.rows.pixels()[:, None, :, None]  # (oh, 1, kh, 1)
        columns = self.sliding.columns.pixels()[None, :, None, :]
        output = np.broadcast_to((f * oh + i) * ow + j, shape)
        column = np.broadcast_to((c * h + rows) * w + columns, shape)
        within = (c * kh + a) * kw + b  # which weight of its filter
        weight = np.broadcast_to((output if self.stop == "locally connected" else f) * self.window + within, shape)
        there = np.broadcast_to(self.sliding.inside(), shape)
        matrix = np.full((self.outputs, self.inputs), NO_WEIGHT, np.int32)
        matrix[output[there], column[there]] = weight[there]
        return matrix


def connections(trace: Trace, stop: Stop) -> Connections:
    """How the outputs of a convolution depend on its inputs, or would if less were shared."""
    return Connections(stop, trace.image.shape[0], trace.kernels.shape[0], trace.sliding)


def filled(indices: NDArray[np.int32], weights: ArrayLike) -> Numbers:
    """(outputs, inputs) the matrix itself: each weight, in any shape, at all its entries, and zeros elsewhere."""
    flat = np.append(np.ravel(weights).astype(np.float64), 0.0)  # NO_WEIGHT, the last of all, is the zero
    return flat[indices]
