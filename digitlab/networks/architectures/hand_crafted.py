"""Features by hand before softmax regression, the only layer that learns (:mod:`digitlab.networks.hand_crafted`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from digitlab.networks.architectures.architecture import CLASSES, FIELD, Architecture, Config, Size, dense_size

if TYPE_CHECKING:
    from torch import nn

DIRECTIONS = 8
"""In each of them, edges are measured by a fixed kernel of nine weights."""


@dataclass(frozen=True, slots=True)
class HandCraftedConfig(Config):
    """Features by hand before softmax regression, the only layer that learns (:mod:`digitlab.networks.hand_crafted`).

    Attributes:
        cell: Side of the squares, in pixels, over each of which the edges of a direction are averaged.
    """

    cell: Literal[2, 4, 7, 14] = 4


def _features(config: HandCraftedConfig) -> int:
    return DIRECTIONS * (FIELD // config.cell) ** 2


def _build(config: HandCraftedConfig) -> nn.Module:
    from torch import nn

    from digitlab.networks.hand_crafted import Crop, EdgeKernels
    from digitlab.networks.network import Network

    measured = (Crop(), EdgeKernels(), nn.ReLU(), nn.AvgPool2d(config.cell))
    return Network(nn.Sequential(*measured, nn.Flatten(), nn.Linear(_features(config), CLASSES)))


def _size(config: HandCraftedConfig) -> Size:
    head = dense_size(_features(config), CLASSES)
    by_hand = 2 * FIELD**3 + 9 * DIRECTIONS * FIELD**2  # the crop's rows and columns; the kernels
    return Size(head.parameters, head.multiplications + by_hand)


ARCHITECTURE = Architecture(
    kind="hand_crafted",
    config=HandCraftedConfig,
    build=_build,
    size=_size,
    widened=lambda config, _: config,  # its features were thought of, and their number with them
    family=lambda _: "hog",
    words=lambda _: (
        "It crops and centres the ink by a rule, then measures its edges in eight directions with kernels that a person "
        "thought of. Only the last layer learns."
    ),
    in_a_line=lambda config: f"Edges by hand, over squares of {config.cell} pixels",
)
