"""Changes of many fields at once, each at a level and with chances of its own, as a training makes them of every batch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.ink import light, warps
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.ink.stroke import Image

if TYPE_CHECKING:
    from numpy.random import Generator

_AT_ONCE: dict[str, Callable[[Image, NDArray[np.float64], Sequence[Generator]], Image]] = {
    "fog": light.all_fogged,
    "motion": warps.all_smeared,
    "shear": warps.all_sheared,
    "perspective": warps.all_seen_aslant,
}
"""Those that one sampling for all fields makes much sooner than one field after the other."""


def change_all(name: str, fields: Image, levels: NDArray[np.float64], dice: Sequence[Generator]) -> Image:
    """Fields to each of which a change happened, at a level of its own.

    Args:
        name: Of :data:`digitlab.ink.corruptions.CORRUPTIONS`.
        fields: (n, 28, 28) float32 in [0, 1], ink = 1.
        levels: (n,) in the change's range, none at rest.
        dice: What is left to chance, one a field.

    Returns:
        (n, 28, 28) float32 in [0, 1].
    """
    if not len(fields):
        return fields
    if name in _AT_ONCE:
        return _AT_ONCE[name](fields, levels, dice)
    change = CORRUPTIONS[name].change
    return np.stack([change(*each) for each in zip(fields, levels.tolist(), dice, strict=True)])
