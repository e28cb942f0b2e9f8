"""A multilayer perceptron: every pixel has weights of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from digitlab.language import tr
from digitlab.networks.activation_functions import ActivationFunction, function_module, named
from digitlab.networks.architectures.architecture import (
    FIELD,
    Architecture,
    Config,
    Size,
    check_sizes,
    dense_size,
)

if TYPE_CHECKING:
    from torch import nn


@dataclass(frozen=True, slots=True)
class MLPConfig(Config):
    """A multilayer perceptron on the field's rows, concatenated into one vector.

    Attributes:
        side: The field is averaged down to side x side pixels first: 28 for all of them, 14 for the lecture's 196 inputs.
        hidden: Units of each hidden layer.
        normalised: Whether batch normalisation follows each hidden layer's sums.
        activation: The function behind them.
    """

    side: Literal[28, 14] = 28
    hidden: tuple[int, ...] = (256, 128)
    normalised: bool = False
    activation: ActivationFunction = "relu"

    def __post_init__(self) -> None:
        check_sizes("hidden", *self.hidden)

    @property
    def inputs(self) -> int:
        """How many numbers of a field it reads."""
        return self.field_channels * self.side**2


def build_body(config: MLPConfig) -> nn.Sequential:
    """The layers, (n, 1, 28, 28) to (n, classes), or (n, 3, 28, 28) where it reads colours."""
    from torch import nn

    from digitlab.networks.in_colour import InColour
    from digitlab.networks.network import UnitNorm

    layers: list[nn.Module] = [InColour()] if config.field_channels > 1 else []
    layers += [] if config.side == FIELD else [nn.AvgPool2d(FIELD // config.side)]
    layers.append(nn.Flatten())
    widths = (config.inputs, *config.hidden)
    for inputs, outputs in zip(widths, config.hidden, strict=False):
        norm = [UnitNorm(outputs)] if config.normalised else []
        layers += [nn.Linear(inputs, outputs, bias=not config.normalised), *norm, function_module(config.activation)]
    return nn.Sequential(*layers, nn.Linear(widths[-1], config.classes))


def _build(config: MLPConfig) -> nn.Module:
    from digitlab.networks.network import Network

    return Network(build_body(config))


def _size(config: MLPConfig) -> Size:
    size = dense_size(config.inputs, *config.hidden, config.classes)
    more = sum(config.hidden) if config.normalised else 0  # a scale and a shift a unit, where there was a bias
    return replace(size, parameters=size.parameters + more)


def _words(config: MLPConfig) -> str:
    side = config.side
    if config.field_channels > 1:
        return tr(
            "Every one of {side} x {side} pixels has weights of its own for each of its 3 colours, {count} in all: a moved digit meets other weights.",
            side=side,
            count=config.inputs,
        )
    return tr(
        "Every one of {side} x {side} = {count} pixels has weights of its own: a moved digit meets other weights.",
        side=side,
        count=side * side,
    )


def _in_a_line(config: MLPConfig) -> str:
    layers = _hidden_layers(len(config.hidden))
    if config.hidden:
        layers = tr("{layers} of {units}", layers=layers, units=", ".join(map(str, config.hidden)))
        layers += tr(", batch-normalised") if config.normalised else ""
        layers += named(config.activation)
    if config.side == FIELD:
        return tr("MLP, {layers}", layers=layers)
    return tr("MLP on {side} x {side} pixels, {layers}", side=config.side, layers=layers)


def _hidden_layers(count: int) -> str:
    if not count:
        return tr("no hidden layer")
    return tr("one hidden layer") if count == 1 else tr("%n hidden layers", "", count)


ARCHITECTURE = Architecture(
    kind="mlp",
    config=MLPConfig,
    build=_build,
    size=_size,
    widened=lambda config, by: replace(config, hidden=tuple(map(by.units, config.hidden))),
    family=lambda _: "mlp",
    words=_words,
    in_a_line=_in_a_line,
    any_classes=True,
    reads_colours=lambda _: True,
)
