"""Two networks side by side on the same batches: as they are, or made equal in what they learn or in what they multiply.

One of them, the MLP where there is one, is made wider or narrower, all of its layers alike, until both agree. Of two that were trained
before, it says in what their trainings differ.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from digitlab.data.sources import in_words
from digitlab.language import tr
from digitlab.networks.architectures import Config, config_to_dict, family_of, lesson_of, size_of, widened
from digitlab.training.recipe import TrainConfig

Fairness = Literal["as they are", "equal parameters", "equal compute"]
FAIRNESS: tuple[Fairness, ...] = get_args(Fairness)

TOLERANCE = 0.02
"""What counts as equal, relatively."""

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


def differences(one: TrainConfig, other: TrainConfig, *, taken: tuple[float, float] | None = None) -> tuple[str, ...]:
    """In what two trainings differ beside the architecture, in words that name the first network's first; nothing where they are alike.

    Args:
        one: The first.
        other: The second.
        taken: After how many epochs each network was kept; as many as its recipe says where left out.

    Raises:
        ValueError: There is no such network, or its own architecture is none.
    """
    found = []
    if one.digits != other.digits:
        found.append(tr("{one:,} and {other:,} digits", one=one.digits, other=other.digits))
    epochs = taken or (one.epochs, other.epochs)
    if epochs[0] != epochs[1]:
        found.append(tr("{one:,} and {other:,} epochs", one=epochs[0], other=epochs[1]))
    steps = [
        round(math.ceil(each.digits / each.batch_size) * of) for each, of in zip((one, other), epochs, strict=True)
    ]
    if steps[0] != steps[1]:
        found.append(tr("{one:,} and {other:,} steps", one=steps[0], other=steps[1]))
    if one.data != other.data:
        found.append(tr("on {one} and on {other}", one=in_words(one.data), other=in_words(other.data)))
    if one.start_from != other.start_from:
        found += [
            tr("{network} began with the weights of {start}", network=each.network, start=each.start_from)
            for each in (one, other)
            if each.start_from
        ]
    if one.augmentation != other.augmentation:
        found.append(
            tr(
                "on digits {one}, and {other}",
                one=one.augmentation,
                other=other.augmentation,
            )
        )
    if one.smoothing != other.smoothing:
        found.append(
            tr(
                "labels smoothed by {one:g} and by {other:g}",
                one=one.smoothing,
                other=other.smoothing,
            )
        )
    lessons = [lesson_of(each.build_config()) for each in (one, other)]
    if lessons[0] != lessons[1]:
        found += [
            tr("{network} by a loss of its own", network=each.network)
            for each, lesson in zip((one, other), lessons, strict=True)
            if lesson
        ]
    return tuple(found)


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
    return family_of(config_to_dict(config)) == "mlp"


def _parameters(config: Config) -> int:
    return size_of(config).parameters


def _multiplications(config: Config) -> int:
    return size_of(config).multiplications
