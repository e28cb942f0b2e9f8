"""What each unit of a layer contributes to one answer: the answer without it alone (ablation)."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from digitlab.ink.stroke import Image
from digitlab.networks.inspection import Alignment
from digitlab.networks.steps import Step, steps

Numbers = NDArray[np.float64]

_AT_ONCE = 64  # silenced copies: of the widest layer that one can make, 200 MB


@torch.inference_mode()
def evidence_without_each(network: nn.Module, image: Image, layer: str, alignment: Alignment) -> Numbers:
    """One alignment's evidence if one unit alone were silent: (units, 10) logits, a row for each unit.

    The silenced copies of the layer's maps go through what follows in batches, and past it where a connection skips layers; the layers before are
    asked once.

    Args:
        network: In evaluation mode.
        image: (28, 28) float32 in [0, 1], ink = 1.
        layer: Whose units.
        alignment: One of the network's.

    Raises:
        ValueError: There is no such layer.
    """
    chain = steps(network, alignment)
    at = [step.name for step in chain].index(layer)
    maps = torch.tensor(np.ascontiguousarray(image))[None, None]  # (1, 1, 28, 28)
    for step in chain[:at]:
        maps = step(maps)
    answers = []
    for units in torch.arange(chain[at](maps).shape[1]).split(_AT_ONCE):  # type: ignore[no-untyped-call] # torch has no type for it
        silenced = _silenced(chain[at], maps, units)
        for step in chain[at + 1 :]:
            silenced = step(silenced)
        answers.append(silenced)  # (some units, 10)
    evidence: Numbers = torch.cat(answers).double().numpy()
    return evidence


def _silenced(step: Step, maps: Tensor, units: Tensor) -> Tensor:
    """What a step makes of maps, (1, ...), with one of some units silent in each copy: (some units, ...); so it is also kept for what reads it later."""
    found = False
    for part in step.parts:
        maps = part(maps)
        if part is step.module:
            found, maps = True, maps.repeat(len(units), *[1] * (maps.ndim - 1))
        if found:
            maps[torch.arange(len(units)), units] = 0.0
    return maps


def probabilities(evidence: Numbers) -> Numbers:
    """It maps (alignments, n, 10) logits to (n, 10): the evidence added up over the alignments, then the softmax."""
    shares = np.exp(evidence - evidence.max(axis=(0, 2), keepdims=True)).sum(axis=0)
    return np.asarray(shares / shares.sum(axis=1, keepdims=True))
