"""A convolutional network: the same filters everywhere, with pooling between them, then a dense head."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from digitlab.language import tr
from digitlab.networks.activation_functions import ActivationFunction, function_module, named
from digitlab.networks.architectures.architecture import (
    FIELD,
    Architecture,
    Config,
    Size,
    Widening,
    check_sizes,
    convolutions,
    dense_size,
)

if TYPE_CHECKING:
    from torch import nn

NORMALISATION = 2
"""A scale and a shift a map."""

_MOST_POOLINGS = 4
_BLUR = 9  # weights

Padding = Literal["zeros", "none", "replicate", "endless"]
Pooling = Literal["average", "max", "antialiased", "stride", "none"]


@dataclass(frozen=True, slots=True)
class CNNConfig(Config):
    """Convolutions with pooling between them, then a dense head.

    Attributes:
        channels: Feature maps of each convolution.
        kernels: Side of each convolution's kernels.
        pooled_after: Indices of the convolutions behind which the maps are halved.
        pooling: How: by 2x2 ``average`` or ``max`` pooling; ``antialiased``, where the maximum is blurred before it is
            sampled (Zhang 2019); by a convolution of ``stride`` two; or ``none``, where they are not.
        padding: What lies beyond the border: ``zeros``; nothing (``none``: the maps shrink); the border's own values
            (``replicate``); or ``endless`` paper, where the maps grow with what is felt on it
            (:class:`digitlab.networks.trunk.PaperConv`) and pooling samples in step with the ink
            (:mod:`digitlab.networks.aligned_copies`).
        head: ``flatten`` keeps the place of every feature; ``global`` pools it away.
        hidden: Units of the head's hidden layer.
        activation: The function behind the sums of each convolution and of the hidden layer. On endless paper it is ReLU.
    """

    channels: tuple[int, ...] = (16, 32)
    kernels: tuple[int, ...] = (5, 5)
    pooled_after: tuple[int, ...] = (0, 1)
    pooling: Pooling = "max"
    padding: Padding = "zeros"
    head: Literal["flatten", "global"] = "flatten"
    hidden: int = 128
    activation: ActivationFunction = "relu"

    def __post_init__(self) -> None:
        check_sizes(tr("channels, kernels and hidden"), *self.channels, *self.kernels, self.hidden)
        if len(self.pooled_after) > _MOST_POOLINGS:
            raise ValueError(
                tr(
                    "at most {most} poolings fit the field, not {count}",
                    most=_MOST_POOLINGS,
                    count=len(self.pooled_after),
                )
            )
        if not self.channels or len(self.channels) != len(self.kernels):
            raise ValueError(
                tr(
                    "every convolution needs channels and a kernel: {channels} and {kernels}",
                    channels=self.channels,
                    kernels=self.kernels,
                )
            )
        if self.padding in {"zeros", "replicate"} and not all(kernel % 2 for kernel in self.kernels):
            raise ValueError(tr("kernels must be odd to keep the size of the maps: {kernels}", kernels=self.kernels))
        if self.padding == "endless" and self.pooling not in {"average", "max"}:
            raise ValueError(
                tr("endless paper goes with average or max pooling, not with '{pooling}'", pooling=self.pooling)
            )
        if self.padding == "endless" and self.head == "flatten":
            raise ValueError(tr("endless paper has no size that a 'flatten' head could count on: pool globally"))
        if self.padding == "endless" and self.activation != "relu":
            raise ValueError(tr("endless paper goes with relu, not with '{activation}'", activation=self.activation))
        if self.map_side < 1:
            raise ValueError(
                tr(
                    "nothing is left of the field behind kernels of {kernels} with '{pooling}' pooling",
                    kernels=self.kernels,
                    pooling=self.pooling,
                )
            )

    @property
    def period(self) -> int:
        """Pixels between the places at which the last convolution samples the field."""
        return 1 if self.pooling == "none" else int(2 ** len(self.pooled_after))

    @property
    def map_side(self) -> int:
        """The side of the last feature maps of a field; on endless paper, of the part of them that lies on the field."""
        side = FIELD
        for index, kernel in enumerate(self.kernels):
            side -= kernel - 1 if self.padding == "none" else 0
            if index in self.pooled_after:
                side = _halved(side, self.pooling)
        return side


def _halved(side: int, pooling: Pooling) -> int:
    """The side of maps that are pooled; 0 where they are too small for it."""
    match pooling:
        case "none":
            return side
        case "antialiased":  # the blur mirrors two cells or more
            return side // 2 if side > 2 else 0
        case _:
            return -(-side // 2)


def build_body(config: CNNConfig) -> nn.Sequential:
    """The layers, (n, 1, h, w) to (n, classes), or (n, 3, h, w) where it reads colours; on endless paper, what lies behind the paper."""
    from torch import nn

    from digitlab.networks.in_colour import InColour
    from digitlab.networks.trunk import GlobalPooling, build_trunk

    trunk = build_trunk(
        config.channels,
        config.kernels,
        config.pooled_after,
        config.pooling,
        config.padding,
        config.activation,
        config.field_channels,
    )
    squeeze: nn.Module
    if config.head == "global":
        squeeze, inputs = GlobalPooling(config.map_side**2), 2 * config.channels[-1]
    else:
        squeeze, inputs = nn.Flatten(), config.channels[-1] * config.map_side**2
    function = function_module(config.activation)
    hidden = nn.Linear(inputs, config.hidden)  # before the answer: fresh weights are drawn in this order
    first = [InColour()] if config.field_channels > 1 else []
    return nn.Sequential(*first, trunk, squeeze, hidden, function, nn.Linear(config.hidden, config.classes))


def _build(config: CNNConfig) -> nn.Module:
    from torch import nn

    from digitlab.networks.aligned_copies import AlignedPaper
    from digitlab.networks.network import Network

    body = build_body(config)
    return Network(nn.Sequential(AlignedPaper(config.period), body) if config.padding == "endless" else body)


def size_on(config: CNNConfig, side: int) -> Size:
    """The size on a field of a side; the blur of anti-aliased pooling multiplies, and learns nothing."""
    parameters = work = numbers = 0
    for index, (inputs, outputs) in enumerate(pairwise((config.field_channels, *config.channels))):
        kernel = config.kernels[index]
        is_halved = index in config.pooled_after and config.pooling != "none"
        side += {"none": 1 - kernel, "endless": kernel - 1}.get(config.padding, 0)
        if is_halved and config.pooling == "stride":
            side = -(-side // 2)
        parameters += outputs * (inputs * kernel**2 + NORMALISATION)
        work += outputs * inputs * kernel**2 * side**2
        numbers = max(numbers, outputs * side**2)
        if is_halved and config.pooling != "stride":
            side = _halved(side, config.pooling)
        if is_halved and config.pooling == "antialiased":
            work += outputs * _BLUR * side**2
    features = config.channels[-1] * (2 if config.head == "global" else side**2)
    head = dense_size(features, config.hidden, config.classes)
    return Size(parameters + head.parameters, work + head.multiplications, max(numbers, head.numbers))


def _size(config: CNNConfig) -> Size:
    return size_on(config, FIELD + 2 * config.period if config.padding == "endless" else FIELD)


def _widened(config: CNNConfig, by: Widening) -> CNNConfig:
    return replace(config, channels=tuple(map(by.maps, config.channels)), hidden=by.units(config.hidden))


def _words(config: CNNConfig) -> str:
    if config.head == "flatten":
        return tr(
            "The same filters look everywhere, but the dense head has weights for every place: it fails too, only later."
        )
    if config.padding == "endless":
        return tr(
            "The same filters look everywhere, and pooling over the whole map forgets where: a shift that loses no ink changes nothing, a turn much."
        )
    return tr(
        "The same filters look everywhere, and pooling over the whole map forgets where; its borders and its sampling do not."
    )


def _in_a_line(config: CNNConfig) -> str:
    layers, function = convolutions(len(config.channels)), named(config.activation)
    if config.head == "flatten":
        return tr("CNN, {convolutions}, with a dense head{function}", convolutions=layers, function=function)
    return tr("CNN, {convolutions}, pooled over the whole page{function}", convolutions=layers, function=function)


ARCHITECTURE = Architecture(
    kind="cnn",
    config=CNNConfig,
    build=_build,
    size=_size,
    widened=_widened,
    family=lambda _: "cnn",
    words=_words,
    in_a_line=_in_a_line,
    any_classes=True,
    reads_colours=lambda config: config.padding != "endless",  # which lies by where the ink is, whatever its colour
)
