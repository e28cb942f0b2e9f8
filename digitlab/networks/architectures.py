"""Networks from their configs.

Every network maps ``field: (n, 1, 28, 28) float32 in [0, 1], ink = 1`` to ``logits: (n, 10)`` and says how it is taught:
``loss(field, labels, generator)``. A network that also reads the digit's turn offers ``turns(field): (n, turns, 10)``. The
training loop, the panels and the sweeps know no more than that.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab.networks.aligned_copies import AlignedPaper
from digitlab.networks.configs import (
    CLASSES,
    FIELD,
    CNNConfig,
    Config,
    DetectorConfig,
    HandCraftedConfig,
    LayersConfig,
    MLPConfig,
    RotatedConfig,
    ShuffledConfig,
    SlidConfig,
)
from digitlab.networks.detector import Detector, build_sheet_trunk
from digitlab.networks.hand_crafted import DIRECTIONS, Crop, EdgeKernels
from digitlab.networks.own_layers import build_layers
from digitlab.networks.permuted import permutation
from digitlab.networks.places import PlaceReader
from digitlab.networks.trunk import GlobalPooling, build_trunk
from digitlab.networks.turns import TurnReader


class Network(nn.Module):
    """A body that maps the field to logits, taught by cross-entropy."""

    def __init__(self, body: nn.Module) -> None:
        super().__init__()
        self.body = body

    def forward(self, field: Tensor) -> Tensor:
        """(n, 1, 28, 28) to logits (n, 10)."""
        logits: Tensor = self.body(field)
        return logits

    def loss(self, field: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:  # noqa: ARG002 - others draw from it
        """The mean cross-entropy of (n, 1, 28, 28) fields and (n,) labels."""
        return functional.cross_entropy(self(field), labels)


class Permuted(nn.Module):
    """Shuffles the pixels of fields, (n, 1, 28, 28) to the same shape."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.seed = seed
        with torch.device("cpu"):  # also where a network is only sketched, on the meta device
            self.register_buffer("order", torch.from_numpy(permutation(seed)), persistent=False)

    def forward(self, field: Tensor) -> Tensor:
        """The pixels of each field in the order of the permutation."""
        return field.flatten(1)[:, self.get_buffer("order")].reshape(field.shape)


@runtime_checkable
class ReadsTurns(Protocol):
    """A network that says how a digit is turned, beside its class."""

    turns_deg: list[float]

    def turns_within(self, window_deg: float) -> list[float]:
        """The turns to try where the digit may be turned by up to so many degrees, either way."""
        ...

    def turns(self, field: Tensor, turns_deg: Sequence[float] | None = None) -> Tensor:
        """(n, 1, 28, 28) to evidence (n, turns, 10)."""
        ...


def build(config: Config) -> Network | TurnReader | PlaceReader | Detector:
    """The network of a config, with fresh weights from torch's global generator."""
    match config:
        case MLPConfig() | CNNConfig():
            return Network(_body(config))
        case LayersConfig():
            return Network(build_layers(config.layers))
        case HandCraftedConfig():
            return Network(_hand_crafted(config.cell))
        case ShuffledConfig():
            return Network(nn.Sequential(Permuted(config.seed), _body(config.reader)))
        case DetectorConfig():
            trunk, features = build_sheet_trunk(config.channels, config.kernels), config.channels[-1]
            return Detector(trunk, features, rows=config.rows, columns=config.columns, most=config.most)
        case SlidConfig():
            return PlaceReader(_mlp(config.reader), reach=config.reach, negatives=config.negatives)
        case RotatedConfig():
            settings = {field.name: getattr(config, field.name) for field in dataclasses.fields(config)}
            reader: CNNConfig | MLPConfig = settings.pop("reader")
            if isinstance(reader, MLPConfig):
                return TurnReader(_mlp(reader), period=1, **settings)
            return TurnReader(_cnn(reader), period=reader.period, **settings)


def _body(config: MLPConfig | CNNConfig) -> nn.Sequential:
    if isinstance(config, MLPConfig):
        return _mlp(config)
    body = _cnn(config)
    return nn.Sequential(AlignedPaper(config.period), body) if config.padding == "endless" else body


def _mlp(config: MLPConfig) -> nn.Sequential:
    layers: list[nn.Module] = [] if config.side == FIELD else [nn.AvgPool2d(FIELD // config.side)]
    layers.append(nn.Flatten())
    widths = (config.side**2, *config.hidden)
    for inputs, outputs in zip(widths, config.hidden, strict=False):
        layers += [nn.Linear(inputs, outputs), nn.ReLU()]
    return nn.Sequential(*layers, nn.Linear(widths[-1], CLASSES))


def _hand_crafted(cell: int) -> nn.Sequential:
    features = DIRECTIONS * (FIELD // cell) ** 2
    measured = (Crop(), EdgeKernels(), nn.ReLU(), nn.AvgPool2d(cell))
    return nn.Sequential(*measured, nn.Flatten(), nn.Linear(features, CLASSES))


def _cnn(config: CNNConfig) -> nn.Sequential:
    trunk = build_trunk(config.channels, config.kernels, config.pooled_after, config.pooling, config.padding)
    squeeze: nn.Module
    if config.head == "global":
        squeeze, inputs = GlobalPooling(config.map_side**2), 2 * config.channels[-1]
    else:
        with torch.no_grad():  # in evaluation mode, or the blank field would enter the running statistics
            inputs = math.prod(trunk.eval()(torch.zeros(1, 1, FIELD, FIELD)).shape)
        squeeze = nn.Flatten()
        trunk.train()
    return nn.Sequential(trunk, squeeze, nn.Linear(inputs, config.hidden), nn.ReLU(), nn.Linear(config.hidden, CLASSES))
