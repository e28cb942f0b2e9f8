"""How a network learns to find a digit among many readings of one field, from upright, centred digits alone."""

from __future__ import annotations

import math

from torch import Tensor
from torch.nn import functional


def positive_among_all(logits: Tensor, labels: Tensor, stands_for: Tensor) -> Tensor:
    """The mean cross-entropy of "this class, in the first reading" among all other classes in all readings.

    The true class in another reading is neither right nor wrong: nobody knows what a digit looks like there.

    Args:
        logits: (n, readings, classes); the first reading is the one at rest.
        labels: (n,) int64.
        stands_for: (readings,) how many readings of the answer each one stands for, relative to the first.
    """
    true = functional.one_hot(labels, logits.shape[-1]).bool()[:, None, :]  # (n, 1, classes)
    positive = logits[:, 0].gather(1, labels[:, None])[:, 0]
    weighted = logits + stands_for.log()[:, None]
    negative = weighted.masked_fill(true, -math.inf).flatten(1).logsumexp(dim=1)
    return functional.softplus(negative - positive).mean()
