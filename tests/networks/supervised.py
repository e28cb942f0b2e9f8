"""A made-up architecture in one file: a perceptron on coarse pixels whose hidden units are asked by a second head in training.

The test of it is ``test_new_architecture.py``: nothing else in digitlab knows of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab.networks.architectures import CLASSES, FIELD, Architecture, Config, Size
from digitlab.networks.steps import ForwardPass, steps_of_modules


@dataclass(frozen=True, slots=True)
class SupervisedConfig(Config):
    """Attributes: the side of a coarse pixel, and how many hidden units look at all of them."""

    cell: Literal[4, 7] = 7
    hidden: int = 12


class Supervised(nn.Module):
    """The second head learns from the hidden units, too; it answers nothing."""

    def __init__(self, cell: int, units: int) -> None:
        super().__init__()
        self.cell = cell
        self.second = nn.Linear(units, CLASSES)
        self.body = nn.Sequential(nn.AvgPool2d(cell), nn.Flatten(), nn.Linear((FIELD // cell) ** 2, units), nn.ReLU())
        self.first = nn.Linear(units, CLASSES)

    def forward(self, field: Tensor) -> Tensor:
        """(n, 1, 28, 28) to logits (n, 10)."""
        return self.first(self.body(field))

    def loss(self, field: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:
        """The cross-entropy of both heads."""
        hidden = self.body(field)
        return sum(functional.cross_entropy(head(hidden), labels) for head in (self.first, self.second))


def _size(config: SupervisedConfig) -> Size:
    inputs = (FIELD // config.cell) ** 2
    parameters = config.hidden * (inputs + 1) + 2 * CLASSES * (config.hidden + 1)
    return Size(parameters, config.hidden * (inputs + CLASSES))


ARCHITECTURE = Architecture(
    kind="supervised",
    config=SupervisedConfig,
    build=lambda config: Supervised(config.cell, config.hidden),
    size=_size,
    widened=lambda config, by: replace(config, hidden=by.units(config.hidden)),
    family=lambda _: "mlp",
    in_a_line=lambda _: "Coarse pixels, with a loss of its own",
    words=lambda config: f"It reads {(FIELD // config.cell) ** 2} coarse pixels.",
    forward_pass=lambda: ForwardPass(
        Supervised, steps=lambda network, _: steps_of_modules(network.body, network.first)
    ),
    script_arguments=lambda config: {"units": config.hidden},
)
