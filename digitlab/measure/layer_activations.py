"""What one layer answers to many digits: a row of numbers for each, as a map of the digits needs them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from digitlab.ink.stroke import Image
from digitlab.language import tr
from digitlab.measure.projection import FIELD
from digitlab.networks.crops import endless_paper, read_turned
from digitlab.networks.inspection import Alignment, Maps
from digitlab.networks.steps import alignments, evidence, steps

MOST_NUMBERS = 1024
"""Maps with more cells than this, all together, stand for themselves by their maximum and their mean."""


@dataclass(frozen=True, slots=True, eq=False)
class LayerActivations:
    """What a layer answers to n digits.

    Attributes:
        numbers: (n, k) float32, a row for each digit.
        labels: (n,) what the network reads.
        shape: (units, h, w) of the layer's maps.
    """

    numbers: Maps
    labels: NDArray[np.intp]
    shape: tuple[int, int, int]

    @property
    def is_pooled(self) -> bool:
        """Whether each map is told by its maximum and its mean alone."""
        return len(self.numbers[0]) != math.prod(self.shape)


def layer_names(network: nn.Module) -> tuple[str, ...]:
    """The layers whose answers can be had, from the field to the answer."""
    return FIELD, *(step.name for step in steps(network))


@torch.inference_mode()
def layer_activations(
    network: nn.Module, images: Image, layer: str, window_deg: float | None = None
) -> LayerActivations:
    """What a layer answers to fields; of a network with several alignments, through the one that decides for each field.

    A digit that is turned is then compared as the network sees it, turned back.

    Args:
        network: In evaluation mode.
        images: (n, 28, 28) float32 in [0, 1], n > 0.
        layer: One of :func:`layer_names`.
        window_deg: The largest turn, either way, that a network that reads turns expects; its own where left out.

    Raises:
        ValueError: There is no such layer.
    """
    if layer not in layer_names(network):
        raise ValueError(
            tr(
                "there is no layer '{layer}': there are {layers}",
                layer=layer,
                layers=", ".join(layer_names(network)),
            )
        )
    fields = torch.from_numpy(np.require(images, np.float32, ["C", "W"]))[:, None]  # (n, 1, 28, 28)
    ways = alignments(network, window_deg)
    if len(ways) == 1:
        maps, logits = _through(network, fields, ways[0], layer)
        return LayerActivations(_numbers(maps).numpy(), logits.argmax(dim=1).numpy(), _shape(maps))
    logits = _evidence(network, fields, window_deg)  # (n, readings, 10)
    labels = logits.logsumexp(dim=1).argmax(dim=1)  # (n,)
    deciding = logits[torch.arange(len(fields)), :, labels].argmax(dim=1)  # (n,)
    order = deciding.argsort()
    chosen = sorted(set(deciding.tolist()))
    groups = [order[deciding[order] == way] for way in chosen]
    parts = [_through(network, fields[group], ways[way], layer)[0] for way, group in zip(chosen, groups, strict=True)]
    numbers = torch.cat([_numbers(part) for part in parts])[torch.cat(groups).argsort()]
    return LayerActivations(numbers.numpy(), labels.numpy(), _shape(parts[0]))


def _evidence(network: nn.Module, fields: Tensor, window_deg: float | None) -> Tensor:
    """It maps (n, 1, 28, 28) to (n, readings, 10) logits, as quickly as the network allows."""
    paper = endless_paper(network)
    if paper is None:
        return evidence(network, fields, window_deg)
    turns_deg = [way.turn_deg for way in alignments(network, window_deg)]
    return read_turned(paper, fields, -torch.tensor(turns_deg))  # a copy is turned back to upright


def _through(network: nn.Module, fields: Tensor, alignment: Alignment, layer: str) -> tuple[Tensor, Tensor]:
    """It maps (n, 1, 28, 28) to what a layer answers, (n, units, h, w) or (n, units), and to the logits (n, 10) of one alignment."""
    maps = wanted = fields
    for step in steps(network, alignment):
        maps = step(maps)
        if step.name == layer:
            wanted = maps
    return wanted, maps


def _shape(maps: Tensor) -> tuple[int, int, int]:
    units, height, width = (*maps.shape[1:], 1, 1)[:3]
    return units, height, width


def _numbers(maps: Tensor) -> Tensor:
    """It maps (n, units, h, w) to (n, units h w), or to (n, 2 units) where that would be too many; (n, units) to the same."""
    flat = maps.flatten(1)
    if maps.ndim == 2 or flat.shape[1] <= MOST_NUMBERS:
        return flat
    return torch.cat([maps.amax(dim=(2, 3)), maps.mean(dim=(2, 3))], dim=1)
