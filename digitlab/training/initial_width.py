"""How wide the first weights of a network are spread, as a factor of what torch begins with."""

from __future__ import annotations

import torch
from torch import nn


@torch.no_grad()
def widen(network: nn.Module, factor: float) -> None:
    """Multiply the first weights of every convolution and dense layer; biases, and weights that are fixed, stay."""
    for part in network.modules():
        if isinstance(part, nn.Conv2d | nn.Linear) and isinstance(part.weight, nn.Parameter):
            part.weight.mul_(factor)
