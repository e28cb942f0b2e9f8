"""A network that sees the field's pixels in another order, always the same one (:mod:`digitlab.networks.permuted`)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from digitlab.language import tr
from digitlab.networks.architectures import registry
from digitlab.networks.architectures.architecture import Architecture, Config
from digitlab.networks.architectures.cnn import CNNConfig
from digitlab.networks.architectures.mlp import MLPConfig
from digitlab.networks.architectures.rotated import family_of_reader

if TYPE_CHECKING:
    from torch import nn


@dataclass(frozen=True, slots=True)
class ShuffledConfig(Config):
    """A network that sees the field's pixels in another order, always the same one (:mod:`digitlab.networks.permuted`).

    Attributes:
        reader: The network behind the permutation.
        seed: Which permutation.
    """

    reader: CNNConfig | MLPConfig
    seed: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "reader", self.reader.within(self))


def _build(config: ShuffledConfig) -> nn.Module:
    from torch import nn

    from digitlab.networks.network import Network
    from digitlab.networks.pixel_order import Permuted

    reader = registry.build(config.reader)
    assert isinstance(reader, Network)
    return Network(nn.Sequential(Permuted(config.seed), reader.body))


ARCHITECTURE = Architecture(
    kind="shuffled",
    config=ShuffledConfig,
    build=_build,
    size=lambda config: registry.size_of(config.reader),
    widened=lambda config, by: replace(config, reader=registry.widened(config.reader, by.factor)),
    family=family_of_reader,
    words=lambda config: tr(
        "It sees all pixels in another order, always the same. {reader}", reader=registry.how_it_works(config.reader)
    ),
    in_a_line=lambda config: tr("{network}, that sees shuffled pixels", network=registry.in_a_line(config.reader)),
    is_shuffled=True,
    any_classes=True,
    reads_colours=lambda config: registry.architecture_of(config.reader).reads_colours(config.reader),
)
