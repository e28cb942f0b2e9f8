"""A network of one's own: a table of layers (:mod:`digitlab.networks.layer_table`)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Any

from digitlab.ink.stroke import FIELD_SIDE
from digitlab.language import mark, tr
from digitlab.networks.activation_functions import function_module
from digitlab.networks.architectures.architecture import (
    CLASSES,
    Architecture,
    Config,
    Family,
    Size,
    Widening,
    convolutions,
    dense_layers,
)
from digitlab.networks.layer_table import Shape, read_table
from digitlab.networks.layers import (
    ConvLayer,
    DenseLayer,
    DepthwiseLayer,
    DropoutLayer,
    FlattenLayer,
    GlobalPoolLayer,
    OneLayer,
    PoolLayer,
    ResidualLayer,
    SequentialLayer,
)

if TYPE_CHECKING:
    from torch import nn


@dataclass(frozen=True, slots=True)
class LayersConfig(Config):
    """A network of one's own, layer by layer; the logits follow behind the last one.

    Attributes:
        layers: In their order.
    """

    layers: tuple[OneLayer, ...] = ()

    def __post_init__(self) -> None:
        for number, row in enumerate(read_table(self.layers, self.classes, self.field_channels), start=1):
            if row.fault:
                raise ValueError(tr("layer {number}: {fault}", number=number, fault=row.fault))


def _build(config: LayersConfig) -> nn.Module:
    from torch import nn

    from digitlab.networks.in_colour import InColour
    from digitlab.networks.network import Network
    from digitlab.networks.trunk import Residual

    shape: Shape = (config.field_channels, FIELD_SIDE, FIELD_SIDE)
    built: list[list[nn.Module]] = []  # row by row; a residual takes those that it skips
    for row in read_table(config.layers, config.classes, config.field_channels):
        match row.layer:
            case ResidualLayer(rows) as layer:
                built[-rows:] = [[Residual(nn.Sequential(*chain.from_iterable(built[-rows:]))), *_function(layer)]]
            case layer:
                built.append(_modules(layer, shape))
        shape = row.shape
    first = [InColour()] if config.field_channels > 1 else []
    return Network(nn.Sequential(*first, *chain.from_iterable(built)))


def _modules(layer: SequentialLayer, shape: Shape) -> list[nn.Module]:
    """A layer that reads a shape."""
    from torch import nn

    from digitlab.networks.trunk import GlobalPooling, OneCell

    match layer:
        case ConvLayer() | DepthwiseLayer():
            maps, groups = (layer.maps, 1) if isinstance(layer, ConvLayer) else (shape[0], shape[0])
            conv = nn.Conv2d(
                *(shape[0], maps, layer.kernel, layer.stride, layer.padding), groups=groups, bias=not layer.normalised
            )
            norm = [nn.BatchNorm2d(maps)] if layer.normalised else []
            return [conv, *norm, *_function(layer)]
        case PoolLayer(kind="max"):
            return [nn.MaxPool2d(layer.size, layer.stride)]
        case PoolLayer():
            return [nn.AvgPool2d(layer.size, layer.stride)]
        case GlobalPoolLayer(kind="both"):
            return [GlobalPooling(shape[1] * shape[2])]
        case GlobalPoolLayer():
            pooling = nn.MaxPool2d if layer.kind == "max" else nn.AvgPool2d
            return [pooling(shape[1:]), OneCell()]  # type: ignore[arg-type] # two numbers, as the table says
        case FlattenLayer():
            return [OneCell() if shape[1:] == (1, 1) else nn.Flatten()]
        case DenseLayer():
            return [nn.Linear(shape[0], layer.units), *_function(layer)]
        case DropoutLayer():
            return [nn.Dropout(layer.share)]


def _function(layer: ConvLayer | DenseLayer | DepthwiseLayer | ResidualLayer) -> list[nn.Module]:
    return [function_module(layer.activation)] if layer.relu else []


def _size(config: LayersConfig) -> Size:
    rows = read_table(config.layers, config.classes, config.field_channels)
    learned, work = sum(row.parameters for row in rows), sum(row.multiplications for row in rows)
    return Size(learned, work, max(math.prod(row.shape) for row in rows))


def _widened(layer: OneLayer, by: Widening) -> OneLayer:
    match layer:
        case ConvLayer():
            return replace(layer, maps=by.maps(layer.maps))
        case DenseLayer():
            return replace(layer, units=by.units(layer.units))
        case _:
            return layer


_KINDS = (
    mark("convolution"),
    mark("depthwise convolution"),
    mark("pooling"),
    mark("global pooling"),
    mark("flatten"),
    mark("dense"),
    mark("dropout"),
    mark("residual"),
)
"""What layers are called in files, and by ``tr`` on screen."""

_CONVOLUTIONS = ("convolution", "depthwise convolution")


def _family(values: Mapping[str, Any]) -> Family:
    layers = values.get("layers")
    own = layers if isinstance(layers, list | tuple) else ()
    convolves = any(isinstance(layer, dict) and layer.get("layer") in _CONVOLUTIONS for layer in own)
    return "cnn" if convolves else "mlp"


def _words(config: LayersConfig) -> str:
    answers = tr("ten answers") if config.classes == CLASSES else tr("%n answer(s)", "", config.classes)
    layers = ", ".join([*(tr(layer.layer) for layer in config.layers), answers])
    return tr("Built of your own layers: {layers}.", layers=layers)


def _in_a_line(config: LayersConfig) -> str:
    kinds = [layer.layer for layer in config.layers]
    said = {
        "convolution": convolutions,
        "depthwise convolution": _depthwise_convolutions,
        "dense": dense_layers,
    }
    layers = ", ".join(say(kinds.count(kind)) for kind, say in said.items() if kind in kinds)
    if {*_CONVOLUTIONS} & {*kinds}:
        return tr("CNN of your own layers: {layers}", layers=layers)
    return tr("MLP of your own layers: {layers}", layers=layers) if layers else tr("MLP of your own layers")


def _depthwise_convolutions(count: int) -> str:
    return tr("one depthwise convolution") if count == 1 else tr("%n depthwise convolutions", "", count)


ARCHITECTURE = Architecture(
    kind="layers",
    config=LayersConfig,
    build=_build,
    size=_size,
    widened=lambda config, by: replace(config, layers=tuple(_widened(layer, by) for layer in config.layers)),
    family=_family,
    words=_words,
    in_a_line=_in_a_line,
    any_classes=True,
    reads_colours=lambda _: True,
)
