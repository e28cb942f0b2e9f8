"""How the weights of each layer are distributed after every epoch: read from the networks that a run keeps, without any framework."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open

from digitlab.gui.kit.cells.map_grid import MapSheet
from digitlab.training.checkpoints import KeptNetwork

BINS = 31  # of what is shown, from the largest weight down to the same below zero; an odd number has zero in the middle
_FINE = BINS * 40  # of what is remembered of a file, whose weights reach less far or further than those of others
_MOST_EPOCHS = 48
_WIDTH = 48  # cells of a picture at least, so that two epochs are not two hairs

FLOAT32 = "F32"
"""What safetensors calls the numbers that a run writes; numpy does not know all others that may stand in a file."""

_Fine = tuple[float, NDArray[np.float64]]
"""The largest magnitude, and the shares (fine bins,) of the weights between it, below zero, and it."""


def histograms(kept: Sequence[KeptNetwork], names: dict[str, str]) -> MapSheet | None:
    """A picture a layer: epochs from left to right, weights from the largest at the top down to its negative, each epoch by its fullest bin.

    Args:
        kept: The networks, epoch by epoch; of very many some are left out.
        names: What to call each layer, by the name of its weights in the files.

    Returns:
        None where nothing can be read.
    """
    places = np.linspace(0, len(kept) - 1, min(len(kept), _MOST_EPOCHS)).round().astype(int).tolist()
    chosen = [kept[at] for at in places]
    found = [read for each in chosen if (read := _read(each.path, tuple(names))) is not None]
    if not found or not names:
        return None
    layers = [_picture([each[layer] for each in found]) for layer in range(len(names))]
    said = tuple(
        f"{called.replace('convolution', 'conv')}, ±{max(each[layer][0] for each in found):.2g}"
        for layer, called in enumerate(names.values())
    )
    return MapSheet(np.array(layers, np.float32), signed=False, limits=np.ones(len(layers)), names=said)


def _picture(epochs: list[_Fine]) -> NDArray[np.float64]:
    """(bins, columns), on one scale for all epochs."""
    most = max(largest for largest, _ in epochs) or 1.0
    columns = [shared(each, most) for each in epochs]
    picture = np.array([column / column.max() for column in columns]).T[::-1]  # (bins, epochs), the largest at the top
    return picture.repeat(-(-_WIDTH // len(epochs)), axis=1)


def shared(fine: _Fine, most: float) -> NDArray[np.float64]:
    """The shares (bins,) of the weights between −most and most, which is no less than the largest of them."""
    largest, shares = fine
    if not largest:
        middle: NDArray[np.float64] = np.eye(BINS)[BINS // 2]
        return middle
    below = np.concatenate([[0.0], np.cumsum(shares)])
    edges = np.linspace(-most, most, BINS + 1)
    found: NDArray[np.float64] = np.diff(np.interp(edges, np.linspace(-largest, largest, _FINE + 1), below))
    return found


def _read(path: Path, weights: tuple[str, ...]) -> list[_Fine] | None:
    """What a weights file holds of the weights of these names; None where it cannot be read, or has gone."""
    try:
        return _fine(path, path.stat().st_mtime_ns, weights)
    except (OSError, SafetensorError):
        return None


@lru_cache(maxsize=512)
def _fine(path: Path, _stamp: int, weights: tuple[str, ...]) -> list[_Fine] | None:
    """The same; a run that goes on may write the file anew."""
    with safe_open(path, framework="np") as file:
        if any(file.get_slice(name).get_dtype() != FLOAT32 for name in weights):
            return None
        return [_counted(file.get_tensor(name)) for name in weights]


def _counted(values: NDArray[np.float32]) -> _Fine:
    finite = values[np.isfinite(values)]
    largest = float(np.abs(finite).max()) if finite.size else 0.0
    if not largest:
        return 0.0, np.zeros(_FINE)
    counts, _ = np.histogram(finite, _FINE, (-largest, largest))
    return largest, counts / finite.size
