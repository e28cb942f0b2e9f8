"""Two networks side by side on the same batches: as they are, or made equal in what they learn or in what they multiply.

One of them, the MLP where there is one, is made wider or narrower, all of its layers alike, until both agree.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, get_args

from digitlab.networks.configs import (
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
from digitlab.networks.layers import LIMITS, ConvLayer, DenseLayer, OneLayer
from digitlab.networks.sizes import size_of

Fairness = Literal["as they are", "equal parameters", "equal compute"]
FAIRNESS: tuple[Fairness, ...] = get_args(Fairness)

TOLERANCE = 0.02
"""What counts as equal, relatively."""

_MOST_UNITS = round(LIMITS["units"][1])
_MOST_MAPS = round(LIMITS["maps"][1])
_LARGEST = 256.0  # the widest a network is made, as a multiple of what it is
_HALVINGS = 20
_NEAR = 0.08  # how far around the best factor all widths are tried


@dataclass(frozen=True, slots=True)
class MatchedPair:
    """Two configs to compare, and what they count alike.

    Attributes:
        left: The first, as it is to be trained.
        right: The second.
        difference: How far they are from equal, relatively; of networks left as they are, nothing is asked.
    """

    left: Config
    right: Config
    difference: float = 0.0

    @property
    def is_fair(self) -> bool:
        """Whether what was asked for could be had."""
        return self.difference <= TOLERANCE


def match(left: Config, right: Config, fairness: Fairness) -> MatchedPair:
    """Two networks, one of them made wider or narrower where they are to be equal."""
    if fairness == "as they are":
        return MatchedPair(left, right)
    count = _parameters if fairness == "equal parameters" else _multiplications
    fit_left = MatchedPair(*_fitted(left, right, count))
    right_fitted, _, difference = _fitted(right, left, count)
    fit_right = MatchedPair(left, right_fitted, difference)
    first, second = (fit_right, fit_left) if _is_mlp(right) and not _is_mlp(left) else (fit_left, fit_right)
    return first if first.is_fair or first.difference <= second.difference else second


def widened(config: Config, factor: float) -> Config:
    """A network with so many times as many maps and units in each layer, rounded; at least one, at most what is allowed."""

    def wide(width: int, most: int = _MOST_UNITS) -> int:
        return min(max(round(width * factor), 1), most)

    match config:
        case MLPConfig():
            return replace(config, hidden=tuple(wide(units) for units in config.hidden))
        case CNNConfig():
            channels = tuple(wide(maps, _MOST_MAPS) for maps in config.channels)
            return replace(config, channels=channels, hidden=wide(config.hidden))
        case DetectorConfig():
            return replace(config, channels=tuple(wide(maps, _MOST_MAPS) for maps in config.channels))
        case HandCraftedConfig():
            return config  # its features were thought of, and their number with them
        case LayersConfig():
            return LayersConfig(tuple(_wide_layer(layer, wide) for layer in config.layers))
        case RotatedConfig() | SlidConfig() | ShuffledConfig():
            return replace(config, reader=widened(config.reader, factor))  # type: ignore[arg-type] # of the same kind


def _wide_layer(layer: OneLayer, wide: Callable[..., int]) -> OneLayer:
    match layer:
        case ConvLayer():
            return replace(layer, maps=wide(layer.maps, _MOST_MAPS))
        case DenseLayer():
            return replace(layer, units=wide(layer.units))
        case _:
            return layer


def _fitted(config: Config, other: Config, count: Callable[[Config], int]) -> tuple[Config, Config, float]:
    """A config with the width at which it counts as much as another, that other one, and what is left between them."""
    wanted = count(other)

    def difference(factor: float) -> float:
        try:
            return count(widened(config, factor)) / wanted - 1
        except ValueError:  # a table of layers is limited as a whole
            return math.inf

    low, high = 1 / _LARGEST, _LARGEST
    for _ in range(_HALVINGS):
        middle = (low * high) ** 0.5
        low, high = (middle, high) if difference(middle) < 0 else (low, middle)
    best = min(_around(low), key=lambda factor: abs(difference(factor)))
    return widened(config, best), other, abs(difference(best))


def _around(factor: float) -> Iterator[float]:
    """Factors near one, closer together than the steps that rounding takes."""
    return (factor * (1 + _NEAR * step / 100) for step in range(-100, 101))


def _is_mlp(config: Config) -> bool:
    while isinstance(config, RotatedConfig | SlidConfig | ShuffledConfig):
        config = config.reader
    return isinstance(config, MLPConfig) or (isinstance(config, LayersConfig) and not config.convolves)


def _parameters(config: Config) -> int:
    return size_of(config).parameters


def _multiplications(config: Config) -> int:
    return size_of(config).multiplications
