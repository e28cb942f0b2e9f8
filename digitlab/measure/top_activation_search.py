"""Looking for the digits that excite each unit of a network most."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from digitlab.ink.stroke import Image
from digitlab.measure.measuring import parts
from digitlab.measure.top_activations import NONE, SHOWN, LayerTopActivations
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.steps import steps


@dataclass(slots=True)
class _Most:
    """The most exciting digits so far of every unit of a layer: (units, up to SHOWN)."""

    relu: bool
    width: int = 1
    digits: NDArray[np.int64] = field(default_factory=lambda: np.zeros((0, 0), np.int64))
    values: NDArray[np.float32] = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    cells: NDArray[np.int64] = field(default_factory=lambda: np.zeros((0, 0), np.int64))
    excited: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))

    def take(self, maps: Tensor, first: int) -> None:
        """See what digits from a number on make of the units, (n, units, h, w) or (n, units)."""
        cells = maps.flatten(2) if maps.ndim == 4 else maps[:, :, None]  # (n, units, cells)
        strongest, places = cells.max(dim=2)
        values, where = strongest.T.numpy(), places.T.numpy()  # (units, n)
        units, count = values.shape
        if not len(self.digits):
            self.width = maps.shape[-1] if maps.ndim == 4 else 1
            self.digits, self.cells = np.zeros((2, units, 0), np.int64)
            self.values, self.excited = np.zeros((units, 0), np.float32), np.zeros(units, np.int64)
        self.excited += (values > 0).sum(axis=1)
        numbers = np.broadcast_to(np.arange(first, first + count), values.shape)
        self.digits = np.concatenate([self.digits, np.where((values > 0) | (not self.relu), numbers, NONE)], axis=1)
        self.values = np.concatenate([self.values, values], axis=1)
        self.cells = np.concatenate([self.cells, where], axis=1)
        ranked = np.where(self.digits == NONE, -np.inf, self.values)
        order = np.argsort(-ranked, axis=1, kind="stable")[:, :SHOWN]  # of equals, the first digit
        self.digits = np.take_along_axis(self.digits, order, axis=1)
        self.values = np.take_along_axis(self.values, order, axis=1)
        self.cells = np.take_along_axis(self.cells, order, axis=1)

    def layer(self, name: str) -> LayerTopActivations:
        """What is kept of it."""
        missing = SHOWN - self.digits.shape[1]
        digits = np.pad(self.digits, ((0, 0), (0, missing)), constant_values=NONE)
        values, cells = (np.pad(each, ((0, 0), (0, missing))) for each in (self.values, self.cells))
        values, cells = (np.where(digits == NONE, 0, each) for each in (values, cells))
        rounded = tuple(float(f"{value:.4g}") for value in values.ravel())
        excited = tuple(self.excited.tolist())
        return LayerTopActivations(
            name,
            len(digits),
            self.width,
            excited,
            tuple(digits.ravel().tolist()),
            rounded,
            tuple(cells.ravel().tolist()),
        )


def search_top_activations(network: nn.Module, images: Image) -> Generator[int, None, tuple[LayerTopActivations, ...]]:
    """Look for the digits that excite each unit most.

    Args:
        network: In evaluation mode.
        images: (n, 28, 28) float32 in [0, 1].

    Yields:
        How many digits were read since the last time.

    Returns:
        The layers that learn, from the field to the answer.
    """
    learned = {layer.name: _Most(layer.weights.relu) for layer in OpenedNetwork(network).layers if layer.weights}
    for part in parts(len(images)):
        _read(network, images[part], part.start, learned)
        yield part.stop - part.start
    return tuple(most.layer(name) for name, most in learned.items())


@torch.inference_mode()
def _read(network: nn.Module, images: Image, first: int, learned: dict[str, _Most]) -> None:
    maps = torch.from_numpy(np.require(images, np.float32, ["C", "W"]))[:, None]  # (n, 1, 28, 28)
    for step in steps(network):
        maps = step(maps)
        if step.name in learned:
            learned[step.name].take(maps, first)
