"""What generators have in common: they are told a class and draw a digit, where every other network is shown a digit and says its class.

A generator's own values are not those of a field: paper is -1 and ink is 1, so that both lie equally far from the middle of the noise that a flow
begins with.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from digitlab.networks.architectures import CLASSES

NO_CLASS = CLASSES
"""The class that stands for none, behind those that there are: any digit."""


class Generator(nn.Module):
    """A network that draws digits."""

    def loss(self, field: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:
        """How badly it draws (n, 1, 28, 28) fields of (n,) classes, in the mean; what it draws at random comes from the generator."""
        raise NotImplementedError

    def one_of_each(self) -> Tensor:
        """One image of every class, (10, 1, 28, 28), in its own values: whether it can draw at all."""
        raise NotImplementedError


def raw(field: Tensor) -> Tensor:
    """Fields in [0, 1] as a generator's own values, in [-1, 1]."""
    return 2 * field - 1
