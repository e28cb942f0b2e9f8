"""The input that excites a unit most, found by gradient ascent on the image, while the weights stay as they are.

Erhan et al. 2009, "Visualizing higher-layer features of a deep network". Without more it ends in specks that no pen makes; so
the ink costs something, its unevenness costs something, and the image is jittered (Olah et al. 2017, "Feature Visualization").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.language import tr
from digitlab.networks.activation_functions import function_module, function_of
from digitlab.networks.inspection import Weights, unit_number

if TYPE_CHECKING:
    from torch import Generator, Tensor

    from digitlab.networks.activations import OpenedNetwork
    from digitlab.networks.steps import Step

Place = Literal["strongest", "everywhere"]
"""What of a unit's map shall be large: its strongest cell, or the mean over all cells."""

MOST_JITTER_PX = 3

_MOMENTA = (0.9, 0.99)  # Adam's; the gradient's scale changes quickly as the image does
_TINY = 1e-8
_GROWING = 1 / 3  # of the steps, during which the costs grow from nothing: before there is a form, they would level it
_REACH = 5.0  # of the noise from the middle, in pixels: about as far as digits reach


@dataclass(frozen=True, slots=True)
class MaximisationSettings:
    """How the image is looked for.

    Attributes:
        place: What part of the unit's map is to become large.
        smoothness: What unevenness costs, in [0, 1]; see :func:`maximise`.
        ink_cost: What ink costs, in [0, 1]; the same.
        jitter_px: In each step the image is moved by up to so many pixels, either way.
        steps: How many.
        rate: How far a pixel goes in a step at most, about.
        seed: Of the noise at the beginning and of the jitter.
    """

    place: Place = "strongest"
    smoothness: float = 0.2
    ink_cost: float = 0.1
    jitter_px: int = 1
    steps: int = 300
    rate: float = 0.05
    seed: int = 0

    def __post_init__(self) -> None:
        for name in ("smoothness", "ink_cost"):
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(
                    tr(
                        "{name} must lie between 0 and 1, not {value}",
                        name=name.replace("_", " "),
                        value=getattr(self, name),
                    )
                )
        if not 0 <= self.jitter_px <= MOST_JITTER_PX:
            raise ValueError(
                tr(
                    "the jitter must lie between 0 and {most} pixels, not {jitter_px}",
                    most=MOST_JITTER_PX,
                    jitter_px=self.jitter_px,
                )
            )
        if self.steps < 1 or self.rate <= 0 or self.seed < 0:
            raise ValueError(tr("steps and rate must be positive, and the seed not negative"))


@dataclass(frozen=True, slots=True, eq=False)
class MaximisationStep:
    """How far it is.

    Attributes:
        step: How many steps were made.
        image: (28, 28) float32 in [0, 1].
        value: What the image makes of the unit: its map's strongest cell, or the mean over its cells.
    """

    step: int
    image: Image
    value: float


def noise(seed: int) -> Image:
    """The image to begin with, (28, 28) float32 in [0, 0.4]: specks that fade towards the border, with a seed."""
    away = np.arange(FIELD_SIDE) - (FIELD_SIDE - 1) / 2
    fading = np.exp(-np.square(away / _REACH) / 2)
    specks = np.random.default_rng(seed).uniform(0, 0.4, (FIELD_SIDE, FIELD_SIDE))
    return np.asarray(specks * fading[:, None] * fading, np.float32)


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
    import torch

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
        from digitlab.networks.steps import steps

        names = [each.name for each in opened.layers]
        weights = opened.layers[names.index(layer)].weights if layer in names else None
        if weights is None or not 0 <= unit < len(weights.bias):
            raise ValueError(
                tr(
                    "there is no unit {unit} with weights in a layer '{layer}'",
                    unit=unit_number(layer, unit),
                    layer=layer,
                )
            )
        self._unit, self._place = unit, place
        self._weights: Weights = weights
        self._chain = steps(opened.network)[: names.index(layer) + 1]

    def value(self, image: Tensor) -> float:
        """What an image, (1, 1, 28, 28), makes of the unit."""
        import torch

        with torch.no_grad():
            sums, weights = self._sums(image), self._weights
        values = (sums if weights.function is None else function_module(weights.function)(sums)) - float(
            weights.blank[self._unit]
        )
        return float(values.max() if self._place == "strongest" else values.mean())

    def uphill(self, image: Tensor, moved: tuple[int, int]) -> Tensor:
        """The direction in which the image's sums grow, once it is moved: (1, 1, 28, 28), its size about 1; zero on a plain."""
        import torch

        with torch.enable_grad():
            field = image.clone().requires_grad_()
            sums = self._sums(_moved(field, *moved))
            aim = sums.max() if self._place == "strongest" else sums.mean()
            (slope,) = torch.autograd.grad(aim, field)
        typical = slope.square().sum() / slope.abs().sum().clamp(min=_TINY)  # those that count most, count most in it
        return slope / typical.clamp(min=_TINY)

    def _sums(self, field: Tensor) -> Tensor:
        """The unit's sums before the activation function: (1, h, w) or (1,)."""
        maps = field
        for step in self._chain[:-1]:
            maps = step(maps)
        return _before_function(self._chain[-1], maps)[:, self._unit]


def _before_function(step: Step, maps: Tensor) -> Tensor:
    """The sums of a layer that learns: (n, units, h, w) or (n, units)."""
    from digitlab.networks.trunk import PaperConv

    if isinstance(step.module, PaperConv):
        sums: Tensor = step.module.norm(step.module.conv(maps))
        return sums
    for part in step.parts:
        if function_of(part) is None:
            maps = part(maps)
    return maps


def _jitter(most: int, generator: Generator) -> tuple[int, int]:
    """How far to move: pixels right and down."""
    import torch

    right, down = torch.randint(-most, most + 1, (2,), generator=generator).tolist()
    return right, down


def _moved(field: Tensor, right: int, down: int) -> Tensor:
    """The field moved, blank where it came from."""
    from torch.nn import functional

    return functional.pad(field, (right, -right, down, -down))


def _costs(image: Tensor, settings: MaximisationSettings) -> Tensor:
    """The gradient of what ink and its unevenness (total variation) cost: (1, 1, 28, 28)."""
    import torch
    from torch.nn import functional

    with torch.enable_grad():
        field = image.clone().requires_grad_()
        paper = functional.pad(field, (1, 1, 1, 1))
        across, down = paper[..., 1:, 1:] - paper[..., 1:, :-1], paper[..., 1:, 1:] - paper[..., :-1, 1:]
        uneven = (across.square() + down.square() + 1e-4).sqrt().sum()
        cost = settings.smoothness * uneven + settings.ink_cost * field.sum()
        (downhill,) = torch.autograd.grad(cost, field)
    return downhill
