"""The layers that a network of one's own is made of, each with its settings and their ranges; no framework is needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from digitlab.language import mark, tr
from digitlab.networks.activation_functions import ActivationFunction

LIMITS: dict[str, tuple[float, float]] = {
    mark("maps"): (1, 1024),
    mark("kernel"): (1, 28),
    mark("stride"): (1, 28),
    mark("padding"): (0, 27),
    mark("size"): (1, 28),
    mark("units"): (1, 4096),
    mark("share"): (0.0, 0.95),
    mark("rows"): (1, 8),
}
"""The smallest and the largest value of each number of a layer."""

MOST_MULTIPLICATIONS = 5_000_000_000
"""The most multiply-adds that a network may need for one digit: a second or less on one core, and 40 times what ships."""


def _check(layer: object, *names: str) -> None:
    for name in names:
        (low, high), value = LIMITS[name], getattr(layer, name)
        if not low <= value <= high:
            raise ValueError(
                tr(
                    "{name} must lie between {low:g} and {high:g}, not {value:g}",
                    name=tr(name),
                    low=low,
                    high=high,
                    value=value,
                )
            )


@dataclass(frozen=True, slots=True)
class ConvLayer:
    """A convolution, with zeros beyond the border.

    Attributes:
        maps: How many feature maps it answers: one for each filter.
        kernel: Side of its filters.
        stride: Cells from one place to the next.
        padding: Cells of zeros around the maps.
        normalised: Whether batch normalisation follows, which takes the place of the bias.
        relu: Whether an activation function follows, which is ReLU where ``activation`` names no other.
        activation: Which one.
    """

    maps: int = 16
    kernel: int = 3
    stride: int = 1
    padding: int = 0
    normalised: bool = True
    relu: bool = True
    activation: ActivationFunction = "relu"
    layer: Literal["convolution"] = "convolution"

    def __post_init__(self) -> None:
        _check(self, "maps", "kernel", "stride", "padding")


@dataclass(frozen=True, slots=True)
class DepthwiseLayer:
    """A convolution of every map by itself, with one filter each: it looks for places, and mixes no maps (Howard et al. 2017).

    The attributes are those of :class:`ConvLayer`; there are as many maps as come in.
    """

    kernel: int = 3
    stride: int = 1
    padding: int = 1
    normalised: bool = True
    relu: bool = True
    activation: ActivationFunction = "relu"
    layer: Literal["depthwise convolution"] = "depthwise convolution"

    def __post_init__(self) -> None:
        _check(self, "kernel", "stride", "padding")


@dataclass(frozen=True, slots=True)
class PoolLayer:
    """The largest or the mean of every window of each map."""

    kind: Literal["max", "average"] = "max"
    size: int = 2
    stride: int = 2
    layer: Literal["pooling"] = "pooling"

    def __post_init__(self) -> None:
        _check(self, "size", "stride")


@dataclass(frozen=True, slots=True)
class GlobalPoolLayer:
    """Each map becomes its mean, its largest cell, or both, and then nothing below 0 as its largest: where a feature was found no longer counts."""

    kind: Literal["average", "max", "both"] = "average"
    layer: Literal["global pooling"] = "global pooling"


@dataclass(frozen=True, slots=True)
class FlattenLayer:
    """All cells of all maps, one after the other: each keeps its place, and gets weights of its own."""

    layer: Literal["flatten"] = "flatten"


@dataclass(frozen=True, slots=True)
class DenseLayer:
    """Units that look at every number, each with weights of its own."""

    units: int = 128
    relu: bool = True
    activation: ActivationFunction = "relu"
    layer: Literal["dense"] = "dense"

    def __post_init__(self) -> None:
        _check(self, "units")


@dataclass(frozen=True, slots=True)
class DropoutLayer:
    """A layer that in training takes a share of the numbers, drawn anew at every step, is taken as zero (Srivastava et al. 2014)."""

    share: float = 0.5
    layer: Literal["dropout"] = "dropout"

    def __post_init__(self) -> None:
        _check(self, "share")


@dataclass(frozen=True, slots=True)
class ResidualLayer:
    """The sum of what the rows above answer and of what came into them, which must have the same shape (He et al. 2016).

    Attributes:
        rows: How many rows above the connection skips; one that is a residual itself counts with all its own.
        relu: As of :class:`ConvLayer`, behind the sum.
        activation: Likewise.
    """

    rows: int = 2
    relu: bool = True
    activation: ActivationFunction = "relu"
    layer: Literal["residual"] = "residual"

    def __post_init__(self) -> None:
        _check(self, "rows")


SequentialLayer = ConvLayer | DepthwiseLayer | PoolLayer | GlobalPoolLayer | FlattenLayer | DenseLayer | DropoutLayer
OneLayer = SequentialLayer | ResidualLayer

LAYERS: tuple[type[OneLayer], ...] = (
    ConvLayer,
    DepthwiseLayer,
    PoolLayer,
    GlobalPoolLayer,
    FlattenLayer,
    DenseLayer,
    DropoutLayer,
    ResidualLayer,
)
"""All there are."""

LENET = (
    ConvLayer(6, 5, padding=2, normalised=False),
    PoolLayer("average"),
    ConvLayer(16, 5, normalised=False),
    PoolLayer("average"),
    FlattenLayer(),
    DenseLayer(120),
    DenseLayer(84),
)

PRESETS: dict[str, tuple[OneLayer, ...]] = {
    mark("small and fast"): (
        ConvLayer(16, 5, stride=2),
        ConvLayer(32, 3, stride=2),
        ConvLayer(48),
        FlattenLayer(),
        DenseLayer(64),
    ),
    "LeNet-5": LENET,
    mark("the classic PyTorch example"): (
        ConvLayer(32, normalised=False),
        ConvLayer(64, normalised=False),
        PoolLayer(),
        DropoutLayer(0.25),
        FlattenLayer(),
        DenseLayer(128),
        DropoutLayer(0.5),
    ),
    mark("global pooling"): (
        ConvLayer(16, 5, padding=2),
        PoolLayer(),
        ConvLayer(32, 3, padding=1),
        PoolLayer(),
        ConvLayer(48, 3, padding=1),
        GlobalPoolLayer("both"),
        DenseLayer(64),
    ),
    mark("residual"): (
        ConvLayer(16, 5, stride=2, padding=2),
        ConvLayer(16, 3, padding=1),
        ConvLayer(16, 3, padding=1, relu=False),
        ResidualLayer(),
        ConvLayer(32, 3, stride=2, padding=1),
        ConvLayer(32, 3, padding=1),
        ConvLayer(32, 3, padding=1, relu=False),
        ResidualLayer(),
        GlobalPoolLayer("both"),
    ),
    mark("depthwise separable"): (
        ConvLayer(16, 5, stride=2, padding=2),
        DepthwiseLayer(),
        ConvLayer(32, 1),
        DepthwiseLayer(stride=2),
        ConvLayer(48, 1),
        GlobalPoolLayer("both"),
        DenseLayer(64),
    ),
    mark("an MLP"): (FlattenLayer(), DenseLayer(256), DenseLayer(128)),
}
"""Networks to begin with. The small and fast one is that of the recipe ``fast``. LeNet-5 is that of LeCun et al. 1998 with ReLUs
instead of tanh and every map connected to all."""
