"""The batches of a training: a function of the seed, the epoch and the step, and of nothing that happened before.

Two networks that are trained with the same seed see the same batches, whatever they draw themselves; and a run that goes on
at any step sees what it would have seen had it never been stopped.
"""

from __future__ import annotations

import hashlib
import math

import numpy as np
import torch
from torch import Tensor

from digitlab.data.mnist import Digits
from digitlab.training.non_digits import with_non_digits
from digitlab.training.random_changes import augmented
from digitlab.training.recipe import TrainConfig

_DATA, _NETWORK = 0, 1  # what is drawn
_LARGEST_SEED = 2**63 - 1


class Batches:
    """The batches of one training, in memory, on the device.

    Attributes:
        digits: How many digits an epoch has.
        per_epoch: How many batches an epoch has.
        sha256: Of the digits and their labels, in their order.
    """

    def __init__(self, digits: Digits, config: TrainConfig, device: torch.device) -> None:
        images, labels = digits.images[: config.digits], digits.labels[: config.digits]
        fields = torch.from_numpy(images.copy()).to(device).float().div_(255)
        self._fields = fields[:, None] if images.ndim == 3 else fields
        self._labels = torch.from_numpy(labels.copy()).long().to(device)  # (n,)
        self._config, self._augmentation = config, config.augmentation
        self._generator = torch.Generator()
        self.digits = len(labels)
        digest = hashlib.sha256(np.ascontiguousarray(images).data)
        digest.update(np.ascontiguousarray(labels).data)
        self.sha256 = digest.hexdigest()
        self.per_epoch = math.ceil(self.digits / config.batch_size)
        self._epoch = -1

    def size(self, step: int) -> int:
        """How many digits the batch of a step has; the last one of an epoch may be smaller."""
        return min(self._config.batch_size, self.digits - step % self.per_epoch * self._config.batch_size)

    def take(self, step: int) -> tuple[Tensor, Tensor, torch.Generator]:
        """The batch of a step, counted from 0 over all epochs.

        Returns:
            Fields (n, channels, 28, 28) in [0, 1], labels (n,), and the source of what the network draws. Where the recipe says
            so, what is no digit comes last.
        """
        epoch, place = divmod(step, self.per_epoch)
        if epoch != self._epoch:
            self._begin(epoch)
        start = place * self._config.batch_size
        batch = self._order[start : start + self._config.batch_size]
        generator = self._generator.manual_seed(self._seeds[place][_DATA])
        digits = self._fields.index_select(0, batch)  # a third of the time of [batch]
        fields, labels = augmented(digits, self._augmentation, generator), self._labels[batch]
        fields, labels = with_non_digits(fields, labels, self._config.non_digits, generator, len(self._config.classes))
        return fields, labels, generator.manual_seed(self._seeds[place][_NETWORK])

    def _begin(self, epoch: int) -> None:
        generator = torch.Generator().manual_seed(
            epoch_seed(self._config.seed, epoch)
        )  # on the CPU: alike on every device
        self._order = torch.randperm(self.digits, generator=generator).to(self._labels.device)
        seeds = torch.randint(_LARGEST_SEED, (self.per_epoch, 2), generator=generator)
        self._seeds: list[list[int]] = seeds.tolist()
        self._epoch = epoch


def epoch_seed(seed: int, epoch: int) -> int:
    """What the order of an epoch's digits, counted from 0, is drawn with: 63 bits of numpy's SeedSequence."""
    (mixed,) = np.random.SeedSequence((seed, epoch)).generate_state(1, np.uint64)
    return int(mixed >> np.uint64(1))
