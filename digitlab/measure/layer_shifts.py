"""Shift first, or look first? The layers of a network, each in both orders."""

from __future__ import annotations

import math

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from digitlab.ink.stroke import Image
from digitlab.language import mark, tr
from digitlab.measure.two_orders import Breaker, Layer, Map, compared, moved
from digitlab.networks.poses import PosedPaper
from digitlab.networks.steps import Step, steps_over_places

_LARGEST_KERNEL = 7
_UNITS_A_ROW = 16


def first_filters(network: nn.Module) -> NDArray[np.float64] | None:
    """The kernels of a network's first convolution, (n, k, k); None where there is none, or k is above 7."""
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            fits = module.in_channels == 1 and max(module.kernel_size) <= _LARGEST_KERNEL
            return module.weight[:, 0].detach().double().numpy() if fits else None
    return None


@torch.inference_mode()
def network_layers(network: nn.Module, image: Image, dx: int, dy: int) -> tuple[Layer, ...]:
    """Every layer of a network, in both orders.

    Of a network that reads turned copies, the one that is not turned; of one that is slid, its evidence at every place.

    Args:
        network: In evaluation mode.
        image: (28, 28) float32 in [0, 1].
        dx: Shift to the right in field pixels.
        dy: Shift downwards.
    """
    shifted = moved(image.astype(np.float64), dx, dy, 0.0)
    maps = torch.tensor(np.stack([image, shifted]), dtype=torch.float32)[:, None]  # (2, 1, 28, 28)
    is_lost = bool(shifted.sum() < image.sum() * (1 - 1e-6))
    walk = _Walk(dx, dy, is_lost)
    return tuple(walk.layer(step, maps := step(maps)) for step in steps_over_places(network))


class _Walk:
    """What is known on the way through a network: where the ink has come to, and what has broken the equality."""

    def __init__(self, dx: int, dy: int, is_lost: bool) -> None:
        self._shift, self._is_lost = (dx, dy), is_lost
        self._step = 1
        self._is_endless = self._is_cropped = False
        self._cause: tuple[Breaker, str] | None = None

    def layer(self, step: Step, answers: Tensor) -> Layer:
        """The layer whose answers to the ink and to the moved ink these are: (2, c, h, w), (2, units) or (2, places, units)."""
        still, shifted = answers.double().numpy()
        if step.name == "paper":
            self._is_endless = True
            self._shift = _offset(still[0], shifted[0]) if shifted.any() else self._shift
        if isinstance(step.module, PosedPaper) and step.module.ink.is_middle:
            self._shift, self._is_endless = (0, 0), True  # a copy about the ink moves along
        if step.kind == "crop":
            self._shift, self._is_cropped = (0, 0), True
        self._step *= step.stride
        if still.ndim == 3:
            dx, dy = (pixels / self._step for pixels in self._shift)
            still, size = moved(still, dx, dy, 0.0 if self._is_endless else math.nan), self._step
        else:
            still, shifted, size = _in_rows(still.ravel()), _in_rows(shifted.ravel()), 0
        exact = np.full(still.shape[1:], self._is_endless and not self._is_lost)
        return self._explained(compared(step.name, shifted, still, size, exact), step)

    def _explained(self, layer: Layer, step: Step) -> Layer:
        if layer.is_equal:
            return layer.because("nothing", self._why_equal(layer))
        if math.isnan(layer.largest):
            return layer.because("border", tr("The shift is longer than this map: nothing is left to compare."))
        if step.is_tied_to_places:
            self._cause = "place", tr(_TIED["shuffle" if layer.step else "dense"])
        self._cause = cause = self._cause or self._found(layer)
        return layer.because(*cause)

    def _why_equal(self, layer: Layer) -> str:
        if self._is_cropped:
            return tr("The crop has laid the ink into the middle, wherever it came from.")
        if self._shift == (0, 0) and not self._is_endless:
            return tr("Nothing is moved.")
        if not layer.step:
            return tr("Where a feature was found no longer counts: the same numbers, wherever the ink lies.")
        if self._is_endless:
            return tr("Endless paper, sampled in step with the ink: theory says zero, and single precision rounds.")
        return tr("The ink is clear of the border and moved by whole cells of this map.")

    def _found(self, layer: Layer) -> tuple[Breaker, str]:
        if layer.step and any(pixels % layer.step for pixels in self._shift):
            breaker: Breaker = "stride" if layer.name.startswith("conv") else "pooling"
            return (
                breaker,
                tr(
                    "Broken at {name}: its cells are {step} px apart, and the shift lies between them.",
                    name=layer.name,
                    step=layer.step,
                ),
            )
        if self._is_lost:
            return "border", tr(
                "Broken at {name}: ink has left the field, and what is lost cannot be moved.", name=layer.name
            )
        return "border", tr("Broken at {name}: its cells near the border see what lies beyond.", name=layer.name)


_TIED = {
    "shuffle": mark("Shuffled pixels have no neighbours: moving the digit is no shift of them."),
    "dense": mark("Every unit has weights of its own for every place: no shift of a row of units exists."),
}


def _offset(still: Map, shifted: Map) -> tuple[int, int]:
    """How many whole pixels, right and down, one paper's ink lies beside another's: (h, h) each."""
    right, down = (
        int(np.correlate(shifted.sum(axis=axis), still.sum(axis=axis), "full").argmax()) - (still.shape[-1] - 1)
        for axis in (0, 1)
    )
    return right, down


def _in_rows(units: NDArray[np.float64]) -> Map:
    """It maps (units,) to (1, rows, 16), NaN behind the last one; ten answers or fewer than 16 units in one row."""
    rows = -(-len(units) // _UNITS_A_ROW)
    width = min(len(units), _UNITS_A_ROW)
    padded = np.full(rows * width, np.nan)
    padded[: len(units)] = units
    return padded.reshape(1, rows, width)
