"""A table of layers as torch's modules."""

from __future__ import annotations

from collections.abc import Sequence

from torch import nn

from digitlab.ink.stroke import FIELD_SIDE
from digitlab.networks.layer_table import Shape, read_table
from digitlab.networks.layers import (
    ConvLayer,
    DenseLayer,
    DropoutLayer,
    FlattenLayer,
    GlobalPoolLayer,
    OneLayer,
    PoolLayer,
)
from digitlab.networks.trunk import GlobalPooling


class OneCell(nn.Flatten):
    """Maps of one cell as a list of numbers: no place is left in them that could be kept."""


def build_layers(layers: Sequence[OneLayer]) -> nn.Sequential:
    """The layers and the answer behind them, (n, 1, 28, 28) to (n, 10); the table must be possible."""
    shape: Shape = (1, FIELD_SIDE, FIELD_SIDE)
    modules: list[nn.Module] = []
    for row in read_table(layers):
        modules += _modules(row.layer, shape)
        shape = row.shape
    return nn.Sequential(*modules)


def _modules(layer: OneLayer, shape: Shape) -> list[nn.Module]:
    """A layer that reads a shape."""
    match layer:
        case ConvLayer():
            conv = nn.Conv2d(shape[0], layer.maps, layer.kernel, layer.stride, layer.padding, bias=not layer.normalised)
            norm = [nn.BatchNorm2d(layer.maps)] if layer.normalised else []
            return [conv, *norm, *_relu(layer)]
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
            return [nn.Linear(shape[0], layer.units), *_relu(layer)]
        case DropoutLayer():
            return [nn.Dropout(layer.share)]


def _relu(layer: ConvLayer | DenseLayer) -> list[nn.Module]:
    return [nn.ReLU()] if layer.relu else []
