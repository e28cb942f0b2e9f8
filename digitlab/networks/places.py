"""A perceptron that is slid over the field: it reads a digit and its place together.

Sliding one set of weights over an image *is* a convolution, here with kernels as large as the field. It shows that sharing
buys the tolerance, not the word "CNN". It answers and learns like a network that reads turns (:mod:`digitlab.networks.turns`),
with places instead of turns.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab.networks.losses import positive_among_all

_AT_ONCE = 8  # fields whose windows fit the processor's cache together


class PlaceReader(nn.Module):
    """Class and place read together, see the module."""

    def __init__(self, reader: nn.Module, *, reach: int, negatives: int) -> None:
        """Share a reader over places.

        Args:
            reader: (n, 1, 28, 28) to (n, classes).
            reach: It is slid by up to so many pixels, either way.
            negatives: Windows a digit at other places when learning, beside the one at rest.
        """
        super().__init__()
        self.reader = reader
        self.reach = reach
        self.negatives = negatives

    def places(self, field: Tensor) -> Tensor:
        """Evidence for each class if the digit lay at each place.

        Args:
            field: (n, 1, h, h).

        Returns:
            (n, (2 reach + 1) ** 2, classes) logits, row by row, from up and left to down and right.
        """
        # an export knows no number of parts
        parts = (field,) if torch.compiler.is_exporting() else field.split(_AT_ONCE)  # type: ignore[no-untyped-call] # torch's
        logits = torch.cat([self.reader(self._windows(part).flatten(0, 2)[:, None]) for part in parts])
        return logits.reshape(field.shape[0], -1, logits.shape[-1])

    def _windows(self, field: Tensor) -> Tensor:
        """It maps (n, 1, h, h) to (n, steps, steps, h, h): the field seen through windows at all places."""
        side = field.shape[-1]
        paper = functional.pad(field, [self.reach] * 4)[:, 0]
        return paper.unfold(1, side, 1).unfold(2, side, 1)

    def forward(self, field: Tensor) -> Tensor:
        """It maps (n, 1, 28, 28) to logits (n, classes)."""
        return self.places(field).logsumexp(dim=1)

    def loss(self, field: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:
        """The mean cross-entropy of "this class, at rest" among all other classes at all places.

        Args:
            field: (n, 1, 28, 28), centred digits.
            labels: (n,) int64.
            generator: Source of the random places, on the CPU.
        """
        steps = 2 * self.reach + 1
        others = steps**2 - 1
        centre = others // 2
        drawn = torch.randint(others, (len(field), self.negatives), generator=generator).to(field.device)
        place = torch.where(drawn >= centre, drawn + 1, drawn)  # any but the centre
        place = functional.pad(place, (1, 0), value=centre)  # (n, 1 + negatives), the one at rest first
        digit = torch.arange(len(field), device=field.device)[:, None]
        windows = self._windows(field)[digit, place // steps, place % steps]  # (n, 1 + negatives, 28, 28)
        logits = self.reader(windows.flatten(0, 1)[:, None]).reshape(*place.shape, -1)
        stands_for = torch.full((1 + self.negatives,), others / self.negatives, device=field.device)
        stands_for[0] = 1.0
        return positive_among_all(logits, labels, stands_for)
