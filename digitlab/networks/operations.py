"""The operations that an imported network is made of, each with its settings and their ranges; no framework is needed.

They are what ONNX files and modules of other programs come down to (:mod:`digitlab.networks.onnx_import`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from digitlab.language import tr

Lengths = tuple[int, ...]
"""Of a kernel, a stride, a padding or a shape, from the first axis to the last, without that of the batch."""

ActivationName = Literal[
    "relu", "leaky relu", "elu", "selu", "sigmoid", "tanh", "softplus", "softsign", "gelu", "gelu by tanh",
    "silu", "hard sigmoid", "hard swish", "mish", "clip", "softmax", "log softmax", "power", "erf", "exp",
    "log", "sqrt", "absolute", "negative", "reciprocal",
]  # fmt: skip
"""What can be done to each number by itself, or, by a softmax, along one axis."""

_MOST_AXES = 6
_LARGEST_SIDE = 1024


def _check(name: str, lengths: Lengths, low: int, high: int, axes: int | None = None) -> None:
    fits = len(lengths) <= _MOST_AXES if axes is None else len(lengths) == axes
    if not fits or not all(low <= length <= high for length in lengths):
        many = tr("at most {most}", most=_MOST_AXES) if axes is None else f"{axes}"
        raise ValueError(
            tr(
                "{name} must be {count} whole numbers between {low} and {high:,}, not {lengths}",
                name=name,
                count=many,
                low=low,
                high=high,
                lengths=list(lengths[:8]),
            )
        )


def _check_finite(*settings: float) -> None:
    if not all(map(math.isfinite, settings)):
        raise ValueError(tr("settings are finite numbers, and not {settings}", settings=settings))


def _is_square(*lengths: Lengths) -> bool:
    return all(down == across for down, across in lengths)


@dataclass(frozen=True, slots=True)
class Convolution:
    """A convolution over two axes, with zeros beyond the border.

    Attributes:
        inputs: Maps that it reads, ...
        maps: ... and that it answers.
        kernel: Height and width.
        stride: Cells from one place to the next, down and across.
        padding: Cells of zeros at the top and the bottom, and at the left and the right.
        dilation: Cells from one weight to the next, down and across.
        groups: Into so many groups the maps are split; each reads its own.
        bias: Whether a number is added to each map.
    """

    inputs: int
    maps: int
    kernel: Lengths
    stride: Lengths = (1, 1)
    padding: Lengths = (0, 0)
    dilation: Lengths = (1, 1)
    groups: int = 1
    bias: bool = True
    operation: Literal["convolution"] = "convolution"

    def __post_init__(self) -> None:
        _check(tr("inputs, maps and groups"), (self.inputs, self.maps, self.groups), 1, 4096)
        _check(tr("a kernel"), self.kernel, 1, 64, 2)
        _check(tr("a stride"), self.stride, 1, 64, 2)
        _check(tr("a padding"), self.padding, 0, 64, 2)
        _check(tr("a dilation"), self.dilation, 1, 64, 2)
        if self.inputs % self.groups or self.maps % self.groups:
            raise ValueError(
                tr(
                    "{inputs} and {maps} maps cannot be split into {groups} groups",
                    inputs=self.inputs,
                    maps=self.maps,
                    groups=self.groups,
                )
            )

    @property
    def is_plain(self) -> bool:
        """Whether it is one of those that the lecture is about: square, and every map reads every map."""
        return _is_square(self.kernel, self.stride, self.padding) and self.groups == 1 and self.dilation == (1, 1)


@dataclass(frozen=True, slots=True)
class Dense:
    """Units that each weigh all numbers of the last axis."""

    inputs: int
    units: int
    bias: bool = True
    operation: Literal["dense"] = "dense"

    def __post_init__(self) -> None:
        _check(tr("inputs and units"), (self.inputs, self.units), 1, 2**20)


@dataclass(frozen=True, slots=True)
class Normalisation:
    """Each map, or unit, less a mean and over a deviation that were learned: batch normalisation as it answers."""

    units: int
    eps: float = 1e-5
    operation: Literal["normalisation"] = "normalisation"

    def __post_init__(self) -> None:
        _check("units", (self.units,), 1, 2**20)
        _check_eps(self.eps)


@dataclass(frozen=True, slots=True)
class LayerNormalisation:
    """The last axes less their own mean and over their own deviation, times learned numbers, plus learned numbers."""

    over: Lengths
    eps: float = 1e-5
    operation: Literal["layer normalisation"] = "layer normalisation"

    def __post_init__(self) -> None:
        _check(tr("what is normalised"), self.over, 1, 2**20)
        _check_eps(self.eps)


def _check_eps(eps: float) -> None:
    if not 0 < eps <= 1:
        raise ValueError(tr("what is added to a variance lies between 0 and 1, not {eps}", eps=eps))


@dataclass(frozen=True, slots=True)
class Pooling:
    """The largest or the mean of every window of each map.

    Attributes:
        kind: Which.
        kernel: Height and width.
        stride: Cells from one window to the next, down and across.
        padding: Cells around the maps, down and across.
        ceil: Whether a last window that only begins inside counts.
        counts_padding: Whether cells of the padding count in a mean.
    """

    kind: Literal["max", "average"]
    kernel: Lengths
    stride: Lengths
    padding: Lengths = (0, 0)
    ceil: bool = False
    counts_padding: bool = False
    operation: Literal["pooling"] = "pooling"

    def __post_init__(self) -> None:
        _check(tr("a kernel"), self.kernel, 1, _LARGEST_SIDE, 2)
        _check(tr("a stride"), self.stride, 1, _LARGEST_SIDE, 2)
        _check(tr("a padding"), self.padding, 0, 64, 2)

    @property
    def is_plain(self) -> bool:
        """Whether it is square, and all cells of a window count alike."""
        return _is_square(self.kernel, self.stride, self.padding) and (self.kind == "max" or not any(self.padding))


@dataclass(frozen=True, slots=True)
class Flatten:
    """All numbers of a digit, one after the other."""

    operation: Literal["flatten"] = "flatten"


@dataclass(frozen=True, slots=True)
class Activation:
    """A function of each number by itself.

    Attributes:
        name: Which.
        a: Its first setting, where it has one: the slope of a leaky ReLU, the lower limit of a clip, the axis of a softmax.
        b: Its second.
    """

    name: ActivationName
    a: float = 0.0
    b: float = 0.0
    operation: Literal["activation"] = "activation"

    def __post_init__(self) -> None:
        _check_finite(self.a, self.b)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Learned or fixed numbers that are the same for every digit."""

    operation: Literal["numbers"] = "numbers"


@dataclass(frozen=True, slots=True)
class Combination:
    """Several inputs made one: number by number, by a product of matrices, or side by side along an axis."""

    how: Literal["add", "subtract", "multiply", "divide", "largest", "smallest", "matrix product", "concatenate"]
    axis: int = 0
    operation: Literal["combination"] = "combination"

    def __post_init__(self) -> None:
        _check(tr("an axis"), (self.axis,), 0, _MOST_AXES)


@dataclass(frozen=True, slots=True)
class Reduction:
    """The mean, the sum or the largest over axes, counted from 0 behind that of the batch; what is left has one cell along them, or no such axis."""

    how: Literal["mean", "sum", "max"]
    axes: Lengths
    keeps: bool = True
    operation: Literal["reduction"] = "reduction"

    def __post_init__(self) -> None:
        _check("axes", self.axes, 0, _MOST_AXES)


@dataclass(frozen=True, slots=True)
class Reshaping:
    """The same numbers in another shape."""

    shape: Lengths
    operation: Literal["reshaping"] = "reshaping"

    def __post_init__(self) -> None:
        _check(tr("a shape"), self.shape, 1, 2**20)


@dataclass(frozen=True, slots=True)
class Permutation:
    """The axes in another order, counted from 0 behind that of the batch."""

    axes: Lengths
    operation: Literal["permutation"] = "permutation"

    def __post_init__(self) -> None:
        _check("axes", self.axes, 0, _MOST_AXES)


@dataclass(frozen=True, slots=True)
class Padding:
    """More cells around the maps.

    Attributes:
        around: How many at the left, the right, the top and the bottom.
        mode: What lies there.
        value: That, where it is one number.
    """

    around: Lengths
    mode: Literal["constant", "reflect", "replicate"] = "constant"
    value: float = 0.0
    operation: Literal["padding"] = "padding"

    def __post_init__(self) -> None:
        _check(tr("a padding"), self.around, 0, 64, 4)
        _check_finite(self.value)


Operation = (
    Convolution
    | Dense
    | Normalisation
    | LayerNormalisation
    | Pooling
    | Flatten
    | Activation
    | Numbers
    | Combination
    | Reduction
    | Reshaping
    | Permutation
    | Padding
)


@dataclass(frozen=True, slots=True)
class Node:
    """One operation, and where its inputs come from.

    Attributes:
        operation: What is done.
        reads: Whose answers, in the order of the operation; 0 is the field, 1 the first node's, and so on.
        shape: Of what it answers to one digit.
    """

    operation: Operation
    reads: Lengths
    shape: Lengths

    def __post_init__(self) -> None:
        _check(tr("a shape"), self.shape, 1, 2**20)

    @property
    def shows_weights(self) -> bool:
        """Whether it is a layer whose weights can be shown: a plain convolution, or units that each weigh a list of numbers."""
        if isinstance(self.operation, Convolution):
            return self.operation.is_plain
        return isinstance(self.operation, Dense) and len(self.shape) == 1
