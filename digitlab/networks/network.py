"""The usual network: a body, taught by cross-entropy; and the normalisation of its dense layers."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


class Network(nn.Module):
    """A body that maps the field to logits, taught by cross-entropy."""

    def __init__(self, body: nn.Module) -> None:
        super().__init__()
        self.body = body

    def forward(self, field: Tensor) -> Tensor:
        """It maps (n, 1, 28, 28) to logits (n, classes)."""
        logits: Tensor = self.body(field)
        return logits

    def loss(self, field: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:  # noqa: ARG002 - others draw from it
        """The mean cross-entropy of (n, 1, 28, 28) fields and (n,) labels."""
        return functional.cross_entropy(self(field), labels)


class UnitNorm(nn.BatchNorm1d):
    """Batch normalisation of units, which bears a batch of one digit: one number has no variance, so the running one is taken."""

    def forward(self, values: Tensor) -> Tensor:
        """It maps (n, units) to the same shape."""
        if not self.training or len(values) > 1:
            return super().forward(values)
        return functional.batch_norm(values, self.running_mean, self.running_var, self.weight, self.bias, eps=self.eps)
