"""An architecture: a perceptron that sees 49 coarse pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from digitlab.networks.architectures.architecture import CLASSES, Architecture, Config, check_sizes, dense_size

if TYPE_CHECKING:
    from torch import nn


@dataclass(frozen=True, slots=True)
class CoarseConfig(Config):
    """Attributes: how many hidden units look at the coarse pixels."""

    hidden: int = 32

    def __post_init__(self) -> None:
        check_sizes("hidden", self.hidden)


def build(config: CoarseConfig) -> nn.Module:
    from torch import nn

    from digitlab.networks.network import Network

    dense = nn.Linear(49, config.hidden), nn.ReLU(), nn.Linear(config.hidden, CLASSES)
    return Network(nn.Sequential(nn.AvgPool2d(4), nn.Flatten(), *dense))


ARCHITECTURE = Architecture(
    kind="coarse",
    config=CoarseConfig,
    build=build,
    size=lambda config: dense_size(49, config.hidden, CLASSES),
    widened=lambda config, by: replace(config, hidden=by.units(config.hidden)),
    family=lambda _: "mlp",
    words=lambda config: f"It reads 49 coarse pixels with {config.hidden} hidden units.",
    in_a_line=lambda _: "MLP on 7 x 7 coarse pixels",
)
