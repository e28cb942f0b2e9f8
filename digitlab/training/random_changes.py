"""All that a recipe does to digits at random: what changes their ink, then what moves them, then paper and light, and at last noise.

It is the order in which the window does it. What is done by numpy is done on the CPU, one digit after the other where nothing sooner
is there (:mod:`digitlab.ink.change_all`); how long it takes a batch stands in the handbook.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

import numpy as np
import torch
from torch import Tensor

from digitlab.ink.change_all import change_all
from digitlab.ink.corruptions import CORRUPTIONS, IN_ORDER
from digitlab.training.augment import changed, moved, noisy
from digitlab.training.recipe import Augmentation, MoreAugmentation

_LEVELS = 1000  # between rest and the limit; a level that is all but rest can be no divisor
_LARGEST_SEED = 2**63 - 1
_NUMBERS = {
    kind.name: number for number, kind in enumerate(IN_ORDER)
}  # plug-ins' have theirs by name, whichever there are


def augmented(fields: Tensor, how: Augmentation, generator: torch.Generator) -> Tensor:
    """Fields changed at random, each at a level of its own: all levels between rest and the limit are equally likely.

    Args:
        fields: (n, channels, 28, 28) in [0, 1]; beyond them lies blank paper. All channels of a field are changed alike.
        how: What is done, and how far.
        generator: Source of all chance, on the CPU; equal recipes draw alike on every device.

    Returns:
        (n, channels, 28, 28) in [0, 1], on the same device.
    """
    if not isinstance(how, MoreAugmentation):
        return changed(fields, how, generator)
    seed = int(torch.randint(_LARGEST_SEED, (1,), generator=generator))
    fields = _happened(fields, (each for each in how.changes if not CORRUPTIONS[each[0]].is_paper), seed)
    fields = moved(fields, how, generator)
    fields = _happened(fields, (each for each in how.changes if CORRUPTIONS[each[0]].is_paper), seed)
    return noisy(fields, how, generator)


def _happened(fields: Tensor, limits: Iterable[tuple[str, float]], seed: int) -> Tensor:
    """Fields to which one change after the other happened; each draws for itself, whatever others there are."""
    images = None
    for name, limit in limits:
        images = fields.cpu().numpy() if images is None else images
        own = _NUMBERS[name] if name in _NUMBERS else zlib.crc32(name.encode())
        rest = CORRUPTIONS[name].rest
        channels = []
        for channel in np.moveaxis(images, 1, 0):
            dice = [np.random.default_rng((seed, own, number)) for number in range(len(images))]
            shares = np.array([die.integers(1, _LEVELS, endpoint=True) for die in dice]) / _LEVELS
            channels.append(change_all(name, np.ascontiguousarray(channel), rest + (limit - rest) * shares, dice))
        images = np.stack(channels, axis=1)
    return fields if images is None else torch.from_numpy(images).to(fields.device)
