"""Features by hand before softmax regression, the only layer that learns (:mod:`digitlab.networks.hand_crafted`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from digitlab.language import mark, tr
from digitlab.networks.architectures.architecture import FIELD, Architecture, Config, Size, dense_size

if TYPE_CHECKING:
    from torch import nn

DIRECTIONS = 8
"""In each of them, edges are measured by a fixed kernel of nine weights."""


@dataclass(frozen=True, slots=True)
class HandCraftedConfig(Config):
    """Features by hand before softmax regression, the only layer that learns (:mod:`digitlab.networks.hand_crafted`).

    Attributes:
        cell: Side of the squares, in pixels, over each of which the edges of a direction are averaged.
        largest_alone: Whether all ink but the largest component is blanked first.
        block_normalised: Whether every 2x2 block of squares is divided by its length.
        loss: Softmax regression, or the hinge loss of a linear support vector machine.
    """

    cell: Literal[2, 4, 7, 14] = 4
    largest_alone: bool = False
    block_normalised: bool = False
    loss: Literal["softmax", "hinge"] = "softmax"


def _features(config: HandCraftedConfig) -> int:
    cells = FIELD // config.cell
    return DIRECTIONS * (2 * cells - 2 if config.block_normalised else cells) ** 2


def _build(config: HandCraftedConfig) -> nn.Module:
    from torch import nn

    from digitlab.networks.hand_crafted import Blocks, Crop, EdgeKernels, LargestAlone, Margins
    from digitlab.networks.network import Network

    guard = [LargestAlone()] if config.largest_alone else []
    blocks = [Blocks()] if config.block_normalised else []
    measured = (*guard, Crop(), EdgeKernels(), nn.ReLU(), nn.AvgPool2d(config.cell), *blocks)
    kind = Margins if config.loss == "hinge" else Network
    return kind(nn.Sequential(*measured, nn.Flatten(), nn.Linear(_features(config), config.classes)))


def _size(config: HandCraftedConfig) -> Size:
    head = dense_size(_features(config), config.classes)
    by_hand = 2 * FIELD**3 + 9 * DIRECTIONS * FIELD**2  # the crop's rows and columns; the kernels
    by_hand += (
        DIRECTIONS * (FIELD // config.cell) ** 2 + _features(config) if config.block_normalised else 0
    )  # squares, and factors
    return Size(head.parameters, head.multiplications + by_hand)


def _words(config: HandCraftedConfig) -> str:
    first = (
        tr("It keeps the largest connected component of the ink, crops and centres it by a rule")
        if config.largest_alone
        else tr("It crops and centres the ink by a rule")
    )
    then = (
        tr(
            "then measures its edges in eight directions with kernels that a person thought of, and divides them by their length block by block"
        )
        if config.block_normalised
        else tr("then measures its edges in eight directions with kernels that a person thought of")
    )
    last = (
        tr("Only the last layer, a support vector machine, learns.")
        if config.loss == "hinge"
        else tr("Only the last layer learns.")
    )
    return tr("{cropped}, {measured}. {learned}", cropped=first, measured=then, learned=last)


def _in_a_line(config: HandCraftedConfig) -> str:
    chosen = {
        tr(", the largest component alone"): config.largest_alone,
        tr(", normalised by blocks"): config.block_normalised,
        tr(", before a support vector machine"): config.loss == "hinge",
    }
    edges = tr("Edges by hand, over squares of {cell} pixels", cell=config.cell)
    return "".join((edges, *(words for words, is_so in chosen.items() if is_so)))


ARCHITECTURE = Architecture(
    kind="hand_crafted",
    config=HandCraftedConfig,
    build=_build,
    size=_size,
    widened=lambda config, _: config,  # its features were thought of, and their number with them
    family=lambda _: "hog",
    words=_words,
    in_a_line=_in_a_line,
    any_classes=True,
    lesson=lambda config: mark("by the hinge loss of a support vector machine") if config.loss == "hinge" else "",
)
