"""How many numbers a network learns, and how many it multiplies for one digit: from its config alone, without a framework."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

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
from digitlab.networks.layer_table import read_table

_NORMALISATION = 2  # a scale and a shift a map
_BLUR = 9  # weights
_SAID_BESIDE = 4  # a detector's cell says a box and a vote beside its heats
_EDGES = 8  # directions, with 9 fixed weights each


@dataclass(frozen=True, slots=True)
class Size:
    """What a network costs.

    Attributes:
        parameters: How many numbers are learned.
        multiplications: Multiply-adds for one digit.
    """

    parameters: int
    multiplications: int

    def times(self, readings: int) -> Size:
        """The same weights, used so many times."""
        return replace(self, multiplications=readings * self.multiplications)


def size_of(config: Config) -> Size:
    """What the network of a config costs."""
    match config:
        case MLPConfig():
            return _dense(config.side**2, *config.hidden, CLASSES)
        case CNNConfig():
            return _cnn(config, FIELD + 2 * config.period if config.padding == "endless" else FIELD)
        case HandCraftedConfig():
            head = _dense(_EDGES * (FIELD // config.cell) ** 2, CLASSES)
            by_hand = 2 * FIELD**3 + 9 * _EDGES * FIELD**2  # the crop's rows and columns; the kernels
            return Size(head.parameters, head.multiplications + by_hand)
        case LayersConfig():
            rows = read_table(config.layers)
            return Size(sum(row.parameters for row in rows), sum(row.multiplications for row in rows))
        case DetectorConfig():
            return _detector(config)
        case ShuffledConfig():
            return size_of(config.reader)
        case SlidConfig():
            return size_of(config.reader).times((2 * config.reach + 1) ** 2)
        case RotatedConfig():
            turns = min(2 * round(config.window_deg / config.step_deg) + 1, round(360 / config.step_deg))
            reader = config.reader
            one = size_of(reader) if isinstance(reader, MLPConfig) else _cnn(reader, config.side)
            return one.times(turns)


def _dense(*widths: int) -> Size:
    """Dense layers, from the inputs to the answer."""
    work = sum(inputs * outputs for inputs, outputs in pairwise(widths))
    return Size(work + sum(widths[1:]), work)


def _cnn(config: CNNConfig, side: int) -> Size:
    """A CNN on a field of a side; the blur of anti-aliased pooling multiplies, and learns nothing."""
    parameters = work = 0
    for index, (inputs, outputs) in enumerate(pairwise((1, *config.channels))):
        kernel = config.kernels[index]
        is_halved = index in config.pooled_after and config.pooling != "none"
        side += {"none": 1 - kernel, "endless": kernel - 1}.get(config.padding, 0)
        if is_halved and config.pooling == "stride":
            side = -(-side // 2)
        parameters += outputs * (inputs * kernel**2 + _NORMALISATION)
        work += outputs * inputs * kernel**2 * side**2
        if is_halved and config.pooling != "stride":
            side = side // 2 if config.pooling == "antialiased" else -(-side // 2)
        if is_halved and config.pooling == "antialiased":
            work += outputs * _BLUR * side**2
    features = config.channels[-1] * (2 if config.head == "global" else side**2)
    head = _dense(features, config.hidden, CLASSES)
    return Size(parameters + head.parameters, work + head.multiplications)


def _detector(config: DetectorConfig) -> Size:
    """As a classifier of fields, which asks for the heats alone; its boxes and votes are learned, too."""
    layers = zip(pairwise((1, *config.channels)), config.kernels, strict=True)
    trunk = sum(outputs * (inputs * kernel**2 + _NORMALISATION) for (inputs, outputs), kernel in layers)
    parameters = trunk + (CLASSES + _SAID_BESIDE) * (config.channels[-1] + 1)
    beside = _SAID_BESIDE * config.channels[-1] * (FIELD // 4) ** 2
    return Size(parameters, multiply_adds_of_sheet(config, FIELD, FIELD) - beside)


def multiply_adds_of_sheet(config: DetectorConfig, rows: int, columns: int) -> int:
    """What one pass of a detector over a sheet of rows x columns pixels costs."""
    work = 0
    for index, (inputs, outputs) in enumerate(pairwise((1, *config.channels))):
        work += outputs * inputs * config.kernels[index] ** 2 * rows * columns
        if index < 2:
            rows, columns = -(-rows // 2), -(-columns // 2)
    return work + (CLASSES + _SAID_BESIDE) * config.channels[-1] * rows * columns


def multiply_adds_of_windows(config: Config, rows: int, columns: int, step_px: int = 4) -> int:
    """What reading a sheet of rows x columns pixels with a classifier, window by window, costs."""
    down, across = ((side - FIELD) // step_px + 1 for side in (rows, columns))
    return size_of(config).multiplications * down * across
