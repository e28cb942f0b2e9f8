"""The first filters of a network, and what its weights are, read from its weights file alone, without any framework."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open

_MOST = 24
_LEAST_SIDE = 2


_KINDS = {4: "convolution", 2: "dense"}


@dataclass(frozen=True, slots=True, eq=False)
class Kernels:
    """What a weights file shows.

    Attributes:
        names: What to call each weight that is a kernel or a matrix, by its name in the file, in the network's order.
        first: The kernels of the first units, (n, h, w); None where they are no pictures.
    """

    names: dict[str, str]
    first: NDArray[np.float32] | None


def read_kernels(path: Path, weights: Sequence[str]) -> Kernels | None:
    """What a weights file shows; None where it cannot be read.

    Args:
        path: A weights file.
        weights: The names of the network's weights in its order.
    """
    try:
        with safe_open(path, framework="np") as file:
            kinds = {name: _KINDS.get(len(file.get_slice(name).get_shape())) for name in weights}
            named = [name for name in weights if kinds[name]]
            names = {name: f"{number} {kinds[name]}" for number, name in enumerate(named, start=1)}
            return Kernels(names, _pictures(file.get_tensor(named[0])[:_MOST]) if named else None)
    except (OSError, SafetensorError):
        return None


def _pictures(kernels: NDArray[np.float32]) -> NDArray[np.float32] | None:
    if kernels.ndim == 4:
        return kernels[:, 0] if kernels.shape[1] == 1 and kernels.shape[2] >= _LEAST_SIDE else None
    side = math.isqrt(kernels.shape[-1])
    return kernels.reshape(-1, side, side) if side * side == kernels.shape[-1] else None
