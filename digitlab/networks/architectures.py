"""The architectures: a frozen config each, and ``build(config)``.

Every network maps ``field: (n, 1, 28, 28) float32 in [0, 1], ink = 1`` to ``logits: (n, 10)`` and says how it is taught:
``loss(field, labels, generator)``. A network that also reads the digit's turn offers ``turns(field): (n, turns, 10)``. The
training loop, the panels and the sweeps know no more than that.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol, runtime_checkable

import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab import records
from digitlab.networks.paper import AlignedPaper
from digitlab.networks.trunk import GlobalPooling, Padding, Pooling, build_trunk
from digitlab.networks.turns import TurnReader

CLASSES = 10
_FIELD = 28
_LARGEST = 4096
_MOST = 64
_LARGEST_SIDE = 128
_MOST_POOLINGS = 4


def _check_sizes(name: str, *sizes: float) -> None:
    """Refuse sizes that no digit needs, before a hostile file makes them cost memory."""
    if len(sizes) > _MOST:
        raise ValueError(f"{name} must be at most {_MOST} numbers, not {len(sizes):,}")
    for size in sizes:
        if not 0 < size <= _LARGEST:
            raise ValueError(f"{name} must lie between 0 and {_LARGEST}, not {size}")


@dataclass(frozen=True, slots=True)
class MLPConfig:
    """A multilayer perceptron on the field's rows, concatenated into one vector.

    Attributes:
        side: The field is averaged down to side x side pixels first: 28 for all of them, 14 for the lecture's 196 inputs.
        hidden: Units of each hidden layer.
    """

    side: Literal[28, 14] = 28
    hidden: tuple[int, ...] = (256, 128)

    def __post_init__(self) -> None:
        _check_sizes("hidden", *self.hidden)


@dataclass(frozen=True, slots=True)
class CNNConfig:
    """Convolutions with pooling between them, then a dense head.

    Attributes:
        channels: Feature maps of each convolution.
        kernels: Side of each convolution's kernels.
        pooled_after: Indices of the convolutions behind which 2x2 pooling halves the maps.
        pooling: The kind of that pooling.
        padding: What lies beyond the border: ``zeros``, or ``endless`` paper, where the maps grow with what is felt on it
            (:class:`digitlab.networks.trunk.PaperConv`) and pooling samples in step with the ink
            (:mod:`digitlab.networks.paper`).
        head: ``flatten`` keeps the place of every feature; ``global`` pools it away.
        hidden: Units of the head's hidden layer.
    """

    channels: tuple[int, ...] = (16, 32)
    kernels: tuple[int, ...] = (5, 5)
    pooled_after: tuple[int, ...] = (0, 1)
    pooling: Pooling = "max"
    padding: Padding = "zeros"
    head: Literal["flatten", "global"] = "flatten"
    hidden: int = 128

    def __post_init__(self) -> None:
        _check_sizes("channels, kernels and hidden", *self.channels, *self.kernels, self.hidden)
        if len(self.pooled_after) > _MOST_POOLINGS:
            raise ValueError(f"at most {_MOST_POOLINGS} poolings fit the field, not {len(self.pooled_after)}")
        if not self.channels or len(self.channels) != len(self.kernels):
            raise ValueError(f"every convolution needs channels and a kernel: {self.channels} and {self.kernels}")
        if self.padding != "endless" and not all(kernel % 2 for kernel in self.kernels):
            raise ValueError(f"kernels must be odd to keep the size of the maps: {self.kernels}")

    @property
    def period(self) -> int:
        """Pixels between the places at which the last convolution samples the field."""
        return int(2 ** len(self.pooled_after))


@dataclass(frozen=True, slots=True)
class RotatedConfig:
    """One CNN shared over turned copies of the field (:mod:`digitlab.networks.turns`).

    Attributes:
        reader: The CNN that reads every copy; its head must pool globally, since copies differ in size.
        window_deg: The largest turn, either way, that the answer expects.
        step_deg: The distance between the turns tried.
        side: Side of the turned copies: 28 * sqrt(2), rounded up, so that no turn cuts ink.
        training_side: The same in training, where digits are centred and their ink stays within 17 pixels of the centre:
            only one in 3,000 loses a corner.
        negatives: Copies a digit, at turns from the whole circle, beside the upright one.
        jitter_deg: The upright copy is turned by up to so much in training.
    """

    reader: CNNConfig
    window_deg: float = 75.0
    step_deg: float = 15.0
    side: int = 40
    training_side: int = 32
    negatives: int = 5
    jitter_deg: float = 8.0

    def __post_init__(self) -> None:
        _check_sizes("side, training_side and negatives", self.side, self.training_side, self.negatives)
        if max(self.side, self.training_side) > _LARGEST_SIDE or max(self.reader.kernels) > _LARGEST_SIDE:
            raise ValueError(f"copies and kernels must be at most {_LARGEST_SIDE} pixels wide")
        if not (
            0 < self.jitter_deg < 180
            and 1 <= self.step_deg <= 360
            and 0 <= self.window_deg <= 180
            and self.window_deg % self.step_deg == 0
        ):
            raise ValueError(f"unfit turns: {self}")
        if self.reader.head != "global":
            raise ValueError("a reader of turned copies must pool globally: the copies differ in size")


Config = MLPConfig | CNNConfig | RotatedConfig

_KINDS: dict[str, type[MLPConfig | CNNConfig | RotatedConfig]] = {
    "mlp": MLPConfig,
    "cnn": CNNConfig,
    "rotated": RotatedConfig,
}

_POOLED = CNNConfig(
    channels=(16, 32, 48, 48), kernels=(5, 3, 3, 3), pooling="average", padding="endless", head="global", hidden=64
)

CONFIGS: dict[str, Config] = {
    "mlp": MLPConfig(),
    "mlp14": MLPConfig(side=14),
    "cnn_flatten": CNNConfig(),
    "cnn_pooled": _POOLED,
    "cnn_rotated": RotatedConfig(_POOLED),
}
"""The networks that ship, by name."""


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


def build(config: Config) -> Network | TurnReader:
    """The network of a config, with fresh weights from torch's global generator."""
    match config:
        case MLPConfig():
            return Network(_mlp(config))
        case CNNConfig():
            body = _cnn(config)
            return Network(nn.Sequential(AlignedPaper(config.period), body) if config.padding == "endless" else body)
        case RotatedConfig():
            settings = {field.name: getattr(config, field.name) for field in dataclasses.fields(config)}
            reader: CNNConfig = settings.pop("reader")
            return TurnReader(_cnn(reader), period=reader.period, **settings)


def _mlp(config: MLPConfig) -> nn.Sequential:
    layers: list[nn.Module] = [] if config.side == _FIELD else [nn.AvgPool2d(_FIELD // config.side)]
    layers.append(nn.Flatten())
    widths = (config.side**2, *config.hidden)
    for inputs, outputs in zip(widths, config.hidden, strict=False):
        layers += [nn.Linear(inputs, outputs), nn.ReLU()]
    return nn.Sequential(*layers, nn.Linear(widths[-1], CLASSES))


def _cnn(config: CNNConfig) -> nn.Sequential:
    trunk = build_trunk(config.channels, config.kernels, config.pooled_after, config.pooling, config.padding)
    squeeze: nn.Module
    if config.head == "global":
        squeeze, inputs = GlobalPooling(), 2 * config.channels[-1]
    else:
        with torch.no_grad():  # in evaluation mode, or the blank field would enter the running statistics
            inputs = math.prod(trunk.eval()(torch.zeros(1, 1, _FIELD, _FIELD)).shape)
        squeeze = nn.Flatten()
        trunk.train()
    return nn.Sequential(trunk, squeeze, nn.Linear(inputs, config.hidden), nn.ReLU(), nn.Linear(config.hidden, CLASSES))


def config_to_dict(config: Config) -> dict[str, Any]:
    """A config as JSON values; ``architecture`` names its kind."""
    kind = next(name for name, cls in _KINDS.items() if isinstance(config, cls))
    return {"architecture": kind, **records.to_dict(config)}


def config_from_dict(values: dict[str, Any]) -> Config:
    """The inverse of :func:`config_to_dict`.

    Raises:
        ValueError: The kind or a setting is unknown, missing, or of the wrong type or size.
    """
    settings = dict(values)
    kind = settings.pop("architecture", None)
    if not isinstance(kind, str) or kind not in _KINDS:
        raise ValueError(f"unknown architecture {kind!r}: known are {', '.join(_KINDS)}")
    return records.from_dict(_KINDS[kind], settings)
