"""Generators that draw a digit by following a velocity (:mod:`digitlab.networks.flow`): with a U-Net, and with a multilayer perceptron."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from digitlab.language import tr
from digitlab.networks.architectures.architecture import (
    CLASSES,
    FIELD,
    MOST_SIZES,
    Architecture,
    Config,
    Size,
    check_sizes,
    dense_size,
)

if TYPE_CHECKING:
    from torch import nn

FREQUENCIES = 16
"""How many cosines, and as many sines, tell a network the time."""

LABELS_LEFT_OUT = 0.15
"""The share of digits that a flow learns from without being told their class."""

_LESSON = f"each on a straight line from noise, {100 * LABELS_LEFT_OUT:.0f} % of them without their class; its loss is the squared error of the velocity"
_NORMALISATION = 2  # numbers a map
_BLOCK = 4  # pixels of a block of 2 x 2, which the U-Net takes as so many maps


@dataclass(frozen=True, slots=True)
class FlowConfig(Config):
    """A rectified flow whose velocity is worked out by a U-Net of convolutions (:mod:`digitlab.networks.flow`).

    Attributes:
        maps: Feature maps of the layers on blocks of 2x2 pixels.
        middle: Feature maps of the layers on blocks of 4x4 pixels.
        layers: How many convolutions there are on the way down, and as many on the way up; in the middle there is one more.
        conditions: Numbers that tell every layer the time and the class.
    """

    maps: int = 32
    middle: int = 64
    layers: int = 2
    conditions: int = 64

    def __post_init__(self) -> None:
        check_sizes(tr("maps, middle and conditions"), self.maps, self.middle, self.conditions)
        if not 1 <= self.layers <= MOST_SIZES:
            raise ValueError(
                tr(
                    "layers must lie between 1 and {most}, not {layers}",
                    most=MOST_SIZES,
                    layers=self.layers,
                )
            )


@dataclass(frozen=True, slots=True)
class DenseFlowConfig(Config):
    """A rectified flow whose velocity is worked out by a multilayer perceptron (:mod:`digitlab.networks.flow`).

    Attributes:
        hidden: Units of each hidden layer.
        conditions: Numbers that tell every layer the time and the class.
    """

    hidden: tuple[int, ...] = (96, 96)
    conditions: int = 64

    def __post_init__(self) -> None:
        check_sizes(tr("hidden and conditions"), *self.hidden, self.conditions)
        if not self.hidden:
            raise ValueError(tr("hidden must name one hidden layer or more"))


def _build(config: FlowConfig) -> nn.Module:
    from digitlab.networks.flow import Flow, UNet

    return Flow(UNet(config.maps, config.middle, config.layers, config.conditions))


def _build_dense(config: DenseFlowConfig) -> nn.Module:
    from digitlab.networks.flow import DenseFlow, Flow

    return Flow(DenseFlow(config.hidden, config.conditions, FIELD**2))


def _told(conditions: int, units: int) -> Size:
    """What it costs that so many units or maps are told the time and the class."""
    waves = 2 * FREQUENCIES
    parameters = (waves + 1 + CLASSES + 1) * conditions + 2 * units * (conditions + 1)
    return Size(parameters, (waves + 2 * units) * conditions)


def _size(config: FlowConfig) -> Size:
    maps, middle, layers = config.maps, config.middle, config.layers
    half, quarter = (FIELD // 2) ** 2, (FIELD // 4) ** 2  # cells of a map
    down, up = (_BLOCK, *[maps] * layers), (middle + maps, *[maps] * layers)
    through = (maps, *[middle] * (layers + 1))
    at_half = sum(9 * inputs * outputs for widths in (down, up) for inputs, outputs in pairwise(widths))
    at_quarter = sum(9 * inputs * outputs for inputs, outputs in pairwise(through))
    last = 9 * maps * _BLOCK
    units = 2 * layers * maps + (layers + 1) * middle
    told = _told(config.conditions, units)
    return Size(
        at_half + at_quarter + last + _BLOCK + _NORMALISATION * units + told.parameters,
        (at_half + last) * half + at_quarter * quarter + told.multiplications,
        (middle + maps) * half,
    )


def _dense_size(config: DenseFlowConfig) -> Size:
    layers, told = dense_size(FIELD**2, *config.hidden, FIELD**2), _told(config.conditions, sum(config.hidden))
    return Size(
        layers.parameters + told.parameters + config.conditions + 1,
        layers.multiplications + told.multiplications + config.conditions,
        layers.numbers,
    )


DENSE_ARCHITECTURE = Architecture(
    kind="dense flow",
    config=DenseFlowConfig,
    build=_build_dense,
    size=_dense_size,
    widened=lambda config, by: replace(config, hidden=tuple(map(by.units, config.hidden))),
    family=lambda _: "mlp",
    words=lambda _: tr(
        "It draws a digit of the class that it is told, from noise, in a few steps. Every pixel has weights of its own, so it draws on 28 x 28 pixels "
        "and on nothing else."
    ),
    in_a_line=lambda _: tr("MLP that draws digits from noise"),
    lesson=lambda _: _LESSON,
    generates=True,
)

ARCHITECTURE = Architecture(
    kind="flow",
    config=FlowConfig,
    build=_build,
    size=_size,
    widened=lambda config, by: replace(config, maps=by.maps(config.maps), middle=by.maps(config.middle)),
    family=lambda _: "cnn",
    words=lambda _: tr(
        "It draws a digit of the class that it is told, from noise, in a few steps. It is a convolution all through, so it can be asked for images of "
        "other sizes than it learned from."
    ),
    in_a_line=lambda _: tr("CNN that draws digits from noise"),
    lesson=lambda _: _LESSON,
    generates=True,
)
