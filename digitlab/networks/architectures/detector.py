"""A fully convolutional network that finds all digits of a sheet at once (:mod:`digitlab.networks.detector`)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from digitlab.language import tr
from digitlab.networks.architectures.architecture import (
    CLASSES,
    FIELD,
    LARGEST_SIDE,
    MOST_SIZES,
    Architecture,
    Config,
    Size,
    check_sizes,
)
from digitlab.networks.architectures.cnn import NORMALISATION
from digitlab.networks.inspection import Alignment

if TYPE_CHECKING:
    from torch import nn

    from digitlab.networks.detector import Detector
    from digitlab.networks.steps import ForwardPass, Step

_SAID_BESIDE = 4  # a cell says a box and a vote beside its heats


@dataclass(frozen=True, slots=True)
class DetectorConfig(Config):
    """A fully convolutional network that finds all digits of a sheet at once (:mod:`digitlab.networks.detector`).

    Attributes:
        channels: Feature maps of each convolution; the maps are halved behind the first two.
        kernels: Side of each convolution's kernels.
        rows: Height in pixels of the sheets that it learns from, ...
        columns: ... and their width.
        most: Digits on such a sheet: one to so many.
    """

    channels: tuple[int, ...] = (16, 32, 48, 48, 48, 48)
    kernels: tuple[int, ...] = (5, 3, 3, 3, 3, 3)
    rows: int = 56
    columns: int = 84
    most: int = 6

    def __post_init__(self) -> None:
        check_sizes(tr("channels and kernels"), *self.channels, *self.kernels)
        if len(self.channels) < 2 or len(self.channels) != len(self.kernels):
            raise ValueError(
                tr(
                    "two convolutions or more need channels and a kernel each: {channels}, {kernels}",
                    channels=self.channels,
                    kernels=self.kernels,
                )
            )
        if not all(kernel % 2 for kernel in self.kernels) or max(self.kernels) > LARGEST_SIDE:
            raise ValueError(
                tr(
                    "kernels must be odd and at most {most}: {kernels}",
                    most=LARGEST_SIDE,
                    kernels=self.kernels,
                )
            )
        if min(self.rows, self.columns) < FIELD or max(self.rows, self.columns) > LARGEST_SIDE:
            raise ValueError(
                tr(
                    "sheets must be {least} to {most} pixels wide and high: {sheet}",
                    least=FIELD,
                    most=LARGEST_SIDE,
                    sheet=self,
                )
            )
        if not 1 <= self.most <= MOST_SIZES:
            raise ValueError(
                tr(
                    "a sheet must have room for 1 to {most} digits, not {digits}",
                    most=MOST_SIZES,
                    digits=self.most,
                )
            )


def _build(config: DetectorConfig) -> nn.Module:
    from digitlab.networks.detector import Detector, build_sheet_trunk

    trunk, features = build_sheet_trunk(config.channels, config.kernels), config.channels[-1]
    return Detector(trunk, features, rows=config.rows, columns=config.columns, most=config.most)


def _size(config: DetectorConfig) -> Size:
    """The size as a classifier of fields, which asks for the heats alone; its boxes and votes are learned, too."""
    layers = zip(pairwise((1, *config.channels)), config.kernels, strict=True)
    trunk = sum(outputs * (inputs * kernel**2 + NORMALISATION) for (inputs, outputs), kernel in layers)
    parameters = trunk + (CLASSES + _SAID_BESIDE) * (config.channels[-1] + 1)
    beside = _SAID_BESIDE * config.channels[-1] * (FIELD // 4) ** 2
    numbers = max(config.channels) * config.rows * config.columns  # at most, on the sheets that it learns from
    return Size(parameters, _sheet_multiplications(config, FIELD, FIELD) - beside, numbers)


def _sheet_multiplications(config: DetectorConfig, rows: int, columns: int) -> int:
    work = 0
    for index, (inputs, outputs) in enumerate(pairwise((1, *config.channels))):
        work += outputs * inputs * config.kernels[index] ** 2 * rows * columns
        if index < 2:
            rows, columns = -(-rows // 2), -(-columns // 2)
    return work + (CLASSES + _SAID_BESIDE) * config.channels[-1] * rows * columns


def _forward_pass() -> ForwardPass[Detector]:
    from digitlab.networks.detector import Detector
    from digitlab.networks.steps import ForwardPass

    return ForwardPass(Detector, steps=_steps)


def _steps(network: Detector, _alignment: Alignment) -> list[Step]:
    from torch import nn

    from digitlab.networks.steps import steps_of_modules
    from digitlab.networks.trunk import OneCell

    return steps_of_modules(network.trunk, network.heats, nn.MaxPool2d(-(-FIELD // network.cell_px)), OneCell())


ARCHITECTURE = Architecture(
    kind="detector",
    config=DetectorConfig,
    build=_build,
    size=_size,
    widened=lambda config, by: replace(config, channels=tuple(map(by.maps, config.channels))),
    family=lambda _: "cnn",
    words=lambda _: tr(
        "It finds every digit on a sheet in one pass: each cell of 4 x 4 pixels says whether a digit's centre lies there, "
        "and how large its box is. On a field its answer is the highest evidence of each class."
    ),
    in_a_line=lambda _: tr("CNN that finds all digits of a sheet"),
    lesson=lambda config: f"scattered over sheets of {config.columns} x {config.rows} px, up to {config.most} on each",
    forward_pass=_forward_pass,
    sheet_multiplications=_sheet_multiplications,
)
