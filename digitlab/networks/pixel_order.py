"""The field with its pixels in another order (:mod:`digitlab.networks.permuted`)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from digitlab.networks.permuted import permutation


class Permuted(nn.Module):
    """A module that shuffles the pixels of fields, (n, channels, 28, 28) to the same shape, every channel alike."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.seed = seed
        with torch.device("cpu"):  # also where a network is only sketched, on the meta device
            self.register_buffer("order", torch.from_numpy(permutation(seed)), persistent=False)

    def forward(self, field: Tensor) -> Tensor:
        """The pixels of each field in the order of the permutation."""
        return field.flatten(2)[:, :, self.get_buffer("order")].reshape(field.shape)
