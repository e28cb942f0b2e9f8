"""Gradient ascent on an image towards what excites a unit most (:mod:`digitlab.measure.activation_maximisation`)."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab.ink.stroke import Image
from digitlab.measure.activation_maximisation import MaximisationSettings, MaximisationStep, Place
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.inspection import Weights, unit_number
from digitlab.networks.steps import Step, steps
from digitlab.networks.trunk import PaperConv

_MOMENTA = (0.9, 0.99)  # Adam's; the gradient's scale changes quickly as the image does
_TINY = 1e-8
_GROWING = 1 / 3  # of the steps, during which the costs grow from nothing: before there is a form, they would level it


def maximise(
    opened: OpenedNetwork, layer: str, unit: int, start: Image, settings: MaximisationSettings
) -> Iterator[MaximisationStep]:
    """Change an image step by step so that it excites a unit more.

    What is made larger is the unit's sum before its ReLU, which has a slope where the ReLU is silent. Its gradient is divided
    by its size where it counts, so that a cost means the same for every unit of every network: ink that counts for less than
    its cost, as a share of what counts, is taken away. The costs grow from nothing during the first third of the steps. Adam
    makes the step; the image then stays in [0, 1].

    Args:
        opened: The network, in the alignment at rest.
        layer: The name of a layer that learns.
        unit: Which of its units.
        start: (28, 28) float32 in [0, 1].
        settings: How.

    Yields:
        The beginning, and what comes of each step.

    Raises:
        ValueError: The layer has no such unit.
    """
    found = _Unit(opened, layer, unit, settings.place)
    generator = torch.Generator().manual_seed(settings.seed)
    image = torch.tensor(start)[None, None]  # (1, 1, 28, 28)
    mean, square = torch.zeros_like(image), torch.zeros_like(image)
    for step in range(settings.steps):
        yield MaximisationStep(step, image[0, 0].numpy().copy(), found.value(image))
        uphill = found.uphill(image, _jitter(settings.jitter_px, generator))
        downhill = min(1.0, step / (_GROWING * settings.steps)) * _costs(image, settings) - uphill
        mean.lerp_(downhill, 1 - _MOMENTA[0])
        square.lerp_(downhill.square(), 1 - _MOMENTA[1])
        first, second = (1 - momentum ** (step + 1) for momentum in _MOMENTA)
        move = (mean / first) / ((square / second).sqrt() + _TINY)
        image = (image - settings.rate * move).clamp(0, 1)
    yield MaximisationStep(settings.steps, image[0, 0].numpy().copy(), found.value(image))


class _Unit:
    """What is to be excited."""

    def __init__(self, opened: OpenedNetwork, layer: str, unit: int, place: Place) -> None:
        names = [each.name for each in opened.layers]
        weights = opened.layers[names.index(layer)].weights if layer in names else None
        if weights is None or not 0 <= unit < len(weights.bias):
            raise ValueError(f"there is no unit {unit_number(layer, unit)} with weights in a layer '{layer}'")
        self._unit, self._place = unit, place
        self._weights: Weights = weights
        self._chain = steps(opened.network)[: names.index(layer) + 1]

    @torch.no_grad()
    def value(self, image: Tensor) -> float:
        """What an image, (1, 1, 28, 28), makes of the unit."""
        sums, weights = self._sums(image), self._weights
        values = (sums.relu() if weights.relu else sums) - float(weights.blank[self._unit])
        return float(values.max() if self._place == "strongest" else values.mean())

    def uphill(self, image: Tensor, moved: tuple[int, int]) -> Tensor:
        """In which direction the image's sums grow, once it is moved: (1, 1, 28, 28), its size about 1; zero on a plain."""
        with torch.enable_grad():
            field = image.clone().requires_grad_()
            sums = self._sums(_moved(field, *moved))
            aim = sums.max() if self._place == "strongest" else sums.mean()
            (slope,) = torch.autograd.grad(aim, field)
        typical = slope.square().sum() / slope.abs().sum().clamp(min=_TINY)  # those that count most, count most in it
        return slope / typical.clamp(min=_TINY)

    def _sums(self, field: Tensor) -> Tensor:
        """The unit's sums before the ReLU: (1, h, w) or (1,)."""
        maps = field
        for step in self._chain[:-1]:
            maps = step(maps)
        return _before_relu(self._chain[-1], maps)[:, self._unit]


def _before_relu(step: Step, maps: Tensor) -> Tensor:
    """The sums of a layer that learns: (n, units, h, w) or (n, units)."""
    if isinstance(step.module, PaperConv):
        sums: Tensor = step.module.norm(step.module.conv(maps))
        return sums
    for part in step.parts:
        if not isinstance(part, nn.ReLU):
            maps = part(maps)
    return maps


def _jitter(most: int, generator: torch.Generator) -> tuple[int, int]:
    """By how much to move: pixels right and down."""
    right, down = torch.randint(-most, most + 1, (2,), generator=generator).tolist()
    return right, down


def _moved(field: Tensor, right: int, down: int) -> Tensor:
    """The field moved, blank where it came from."""
    return functional.pad(field, (right, -right, down, -down))


def _costs(image: Tensor, settings: MaximisationSettings) -> Tensor:
    """The gradient of what ink and its unevenness (total variation) cost: (1, 1, 28, 28)."""
    with torch.enable_grad():
        field = image.clone().requires_grad_()
        paper = functional.pad(field, (1, 1, 1, 1))
        across, down = paper[..., 1:, 1:] - paper[..., 1:, :-1], paper[..., 1:, 1:] - paper[..., :-1, 1:]
        uneven = (across.square() + down.square() + 1e-4).sqrt().sum()
        cost = settings.smoothness * uneven + settings.ink_cost * field.sum()
        (downhill,) = torch.autograd.grad(cost, field)
    return downhill
