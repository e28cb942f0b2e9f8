"""How many inputs a network takes at once: so many that its largest layer's numbers stay within bounds, however few it learns."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any
from weakref import WeakKeyDictionary

import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

MOST_NUMBERS = 2**25
"""Of one layer's answers to all that is taken at once: 128 MiB of float32."""

_known: WeakKeyDictionary[nn.Module, dict[Hashable, int]] = WeakKeyDictionary()


class _Largest(TorchFunctionMode):
    """Sees how many numbers the largest tensor has that this thread's functions of torch return.

    Attributes:
        numbers: So many.
    """

    def __init__(self) -> None:
        super().__init__()
        self.numbers = 1

    def __torch_function__(
        self,
        func: Callable[..., object],
        types: object,
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> object:
        """Torch calls it in place of each of its functions."""
        answer = func(*args, **(kwargs or {}))
        if isinstance(answer, Tensor):
            self.numbers = max(self.numbers, answer.numel())
        return answer


def at_once(
    network: nn.Module, example: Tensor, most: int, read: Callable[[Tensor], object], way: Hashable = None
) -> int:
    """How many inputs to take at once; one is read to find out, and a network is asked once for each way of reading.

    Args:
        network: What reads; it is not kept alive for what is known of it.
        example: (1, ...), one input of the largest kind that there will be.
        most: No more than so many.
        read: Lets the network read the example.
        way: What tells this way of reading from others.
    """
    known = _known.setdefault(network, {})
    key = (tuple(example.shape), way)
    if key not in known:
        with torch.inference_mode(), _Largest() as largest:
            read(example)
        known[key] = largest.numbers
    return max(1, min(most, MOST_NUMBERS // known[key]))
