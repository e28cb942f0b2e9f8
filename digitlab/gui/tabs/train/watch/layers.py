"""What happens in a run's layers: gradients and dead units by its events, the first filters by its weights file."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open

from digitlab.gui.kit.cells.map_colours import limits_of
from digitlab.gui.kit.cells.map_grid import MapSheet
from digitlab.gui.tabs.train.watch.figure_bars import FigureBar
from digitlab.gui.tabs.train.watch.run_state import RunState
from digitlab.gui.tabs.train.watch.weight_histograms import FLOAT32, histograms
from digitlab.language import mark, tr
from digitlab.training.checkpoints import KeptNetwork

_MOST = 24
_LEAST_SIDE = 2
_KINDS = {4: mark("convolution"), 2: mark("dense")}


@dataclass(frozen=True, slots=True, eq=False)
class Layers:
    """What happens in the layers of one run.

    Attributes:
        gradients: The size of each weight's gradient.
        dead: Each layer's share of units that answer nothing to any digit.
        filters: The first filters; None where there are none to see.
        title: What those are; "" while there are none.
        weights: How the weights of each layer were distributed, epoch by epoch; None where nothing is known.
    """

    gradients: tuple[FigureBar, ...] = ()
    dead: tuple[FigureBar, ...] = ()
    filters: MapSheet | None = None
    title: str = ""
    weights: MapSheet | None = None


def layers_of(run: RunState, folder: Path, kept: Sequence[KeptNetwork]) -> Layers:
    """What happens in the layers of a run, by its events, its last checkpoint in this folder, and all networks that it has kept."""
    if run.kept is None or not run.ended:
        return Layers()
    ended = run.ended[-1]
    kernels = _read_kernels(folder / run.kept.network, tuple(named.name for named in ended.gradients))
    names = kernels.names if kernels else {}
    sized = [named for named in ended.gradients if named.name in names]
    most = max((named.value for named in sized), default=0.0) or 1.0
    sheet = None
    if kernels is not None and kernels.first is not None:
        sheet = MapSheet(kernels.first, signed=True, limits=limits_of(kernels.first, "unit"))
    return Layers(
        tuple(FigureBar(names[named.name], named.value / most, f"{named.value:.1e}") for named in sized),
        tuple(
            FigureBar(tr("layer {number}", number=n), each.value, f"{100 * each.value:.0f} %")
            for n, each in enumerate(ended.dead, start=1)
        ),
        sheet,
        tr("The first filters after epoch {epoch}", epoch=run.kept.epoch) if sheet else tr("The first filters"),
        histograms(kept, names),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Kernels:
    """What a weights file shows, read without any framework.

    Attributes:
        names: What to call each weight that is a kernel or a matrix, by its name in the file, in the network's order.
        first: The kernels of the first units, (n, h, w); None where they are no pictures.
    """

    names: dict[str, str]
    first: NDArray[np.float32] | None


@lru_cache(maxsize=2)
def _read_kernels(path: Path, weights: Sequence[str]) -> _Kernels | None:
    """What a weights file shows of the weights of these names; None where it cannot be read."""
    try:
        with safe_open(path, framework="np") as file:
            if any(file.get_slice(name).get_dtype() != FLOAT32 for name in weights):
                return None
            axes = {name: len(file.get_slice(name).get_shape()) for name in weights}
            named = [name for name in weights if axes[name] in _KINDS]
            names = {name: f"{number} {tr(_KINDS[axes[name]])}" for number, name in enumerate(named, start=1)}
            return _Kernels(names, _pictures(file.get_tensor(named[0])[:_MOST]) if named else None)
    except (OSError, SafetensorError):
        return None


def _pictures(kernels: NDArray[np.float32]) -> NDArray[np.float32] | None:
    if kernels.ndim == 4:
        return kernels[:, 0] if kernels.shape[1] == 1 and kernels.shape[2] >= _LEAST_SIDE else None
    side = math.isqrt(kernels.shape[-1])
    return kernels.reshape(-1, side, side) if side * side == kernels.shape[-1] else None
