"""How many numbers a network learns, and how many it multiplies for one digit: from its config alone, without a framework."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from digitlab.networks.configs import (
    FIELD,
    CNNConfig,
    Config,
    LayersConfig,
    MLPConfig,
    RotatedConfig,
    ShuffledConfig,
    SlidConfig,
)
from digitlab.networks.layer_table import read_table

CLASSES = 10
_NORMALISATION = 2  # a scale and a shift a map
_BLUR = 9  # weights


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
        case LayersConfig():
            rows = read_table(config.layers)
            return Size(sum(row.parameters for row in rows), sum(row.multiplications for row in rows))
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
