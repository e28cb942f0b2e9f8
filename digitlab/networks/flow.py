"""A class-conditional rectified flow (Liu et al. 2023; Lipman et al. 2023): noise becomes a digit along a path that it learns to keep straight.

At time t, from 0 to 1, an image lies on the straight line from noise z to a digit x: (1 - t) z + t x. The network is shown that image, the time and
the class, and learns the velocity x - z. To draw is to begin at noise and to follow the velocity in a few steps.

Some of the labels are left out in training, so that the same network also knows the velocity of any digit, which is what guidance needs (Ho and
Salimans 2022, "Classifier-free diffusion guidance"). Times are drawn from a logit-normal distribution, which asks more often about the middle of the
way, where the velocity is hardest to tell (Esser et al. 2024).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

from digitlab.networks.architectures import FIELD
from digitlab.networks.architectures.flow import FREQUENCIES, LABELS_LEFT_OUT
from digitlab.networks.generators import NO_CLASS, Generator, raw


class Flow(Generator):
    """A network that knows where an image on its way from noise to a digit is going.

    Attributes:
        body: (n, 1, h, w) images, (n,) times and (n,) classes to velocities (n, 1, h, w).
    """

    body: UNet | DenseFlow

    def __init__(self, body: UNet | DenseFlow) -> None:
        super().__init__()
        self.body = body

    def forward(self, images: Tensor, times: Tensor, classes: Tensor) -> Tensor:
        """The velocity of images (n, 1, h, w) at times (n,) in [0, 1], for classes (n,); :data:`NO_CLASS` is any."""
        velocity: Tensor = self.body(images, times, classes)
        return velocity

    def loss(self, field: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:
        """The mean squared error of the velocity, at random places between noise and the fields (n, 1, 28, 28) of classes (n,)."""
        digits, count = raw(field), len(field)
        noise = torch.randn(field.shape, generator=generator).to(field)
        times = torch.randn(count, generator=generator).sigmoid().to(field)
        is_left_out = torch.rand(count, generator=generator).to(field) < LABELS_LEFT_OUT
        classes = labels.masked_fill(is_left_out, NO_CLASS) if self.training else labels
        velocity = self(torch.lerp(noise, digits, times[:, None, None, None]), times, classes)
        return functional.mse_loss(velocity, digits - noise)

    def one_of_each(self) -> Tensor:
        """The velocities of blank paper in the middle of the way, one for each class."""
        weight = next(self.parameters())
        classes = torch.arange(NO_CLASS, device=weight.device)
        velocity: Tensor = self(weight.new_zeros(NO_CLASS, 1, FIELD, FIELD), weight.new_full((NO_CLASS,), 0.5), classes)
        return velocity


class ClassVectors(nn.Embedding):
    """A list of numbers for each class."""

    def reset_parameters(self) -> None:
        """Draw them, but where they lie on no device: torch would import its compiler to draw nothing, which takes a second."""
        if not self.weight.is_meta:
            super().reset_parameters()


class Conditions(nn.Module):
    """The time and the class as a list of numbers, which every layer of a flow is told."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.time = nn.Linear(2 * FREQUENCIES, width)
        self.label = ClassVectors(NO_CLASS + 1, width)

    def forward(self, times: Tensor, classes: Tensor) -> Tensor:
        """It maps (n,) and (n,) to (n, width)."""
        angles = times[:, None] * torch.arange(FREQUENCIES, device=times.device) * (math.pi / 2)  # (n, frequencies)
        waves = torch.cat([angles.cos(), angles.sin()], dim=1)
        told: Tensor = functional.relu(self.time(waves) + self.label(classes))
        return told


class Modulation(nn.Linear):
    """FiLM (Perez et al. 2018): each unit is multiplied and shifted by what the conditions say; at first by one and by nothing."""

    def __init__(self, conditions: int, units: int) -> None:
        super().__init__(conditions, 2 * units)
        nn.init.zeros_(self.weight)
        nn.init.zeros_(self.bias)

    def forward(self, conditions: Tensor) -> tuple[Tensor, Tensor]:  # type: ignore[override] # two of them
        """It maps (n, conditions) to what to multiply by and what to add, (n, units) each."""
        scale, shift = super().forward(conditions).chunk(2, dim=1)
        return 1 + scale, shift


class ToldConv(nn.Module):
    """A 3x3 convolution with its normalisation, what the conditions make of it, and a ReLU."""

    def __init__(self, inputs: int, outputs: int, conditions: int) -> None:
        super().__init__()
        self.conv = nn.Sequential(nn.Conv2d(inputs, outputs, 3, padding=1, bias=False), nn.BatchNorm2d(outputs))
        self.told = Modulation(conditions, outputs)

    def as_convolution(self, conditions: Tensor) -> tuple[Tensor, Tensor]:
        """The kernels (outputs, inputs, 3, 3) and the biases (outputs,) that it has in evaluation mode once it is told (1, conditions)."""
        (conv, norm), (scale, shift) = self.conv, self.told(conditions)
        assert isinstance(conv, nn.Conv2d)
        assert isinstance(norm, nn.BatchNorm2d)
        plain = fuse_conv_bn_eval(conv, norm)
        assert plain.bias is not None  # the normalisation's
        return plain.weight * scale[0, :, None, None, None], plain.bias * scale[0] + shift[0]

    def forward(self, maps: Tensor, scale: Tensor, shift: Tensor) -> Tensor:
        """It maps (n, inputs, h, w), and what it is told, (n, outputs) each, to (n, outputs, h, w)."""
        return torch.addcmul(shift[:, :, None, None], self.conv(maps), scale[:, :, None, None]).relu_()


Modulations = tuple[Tensor, ...]
"""What the layers are told, one after the other: what to multiply by and what to add, (n, units) each."""


class UNet(nn.Module):
    """Down, through the middle, and up again, with what was seen on the way down laid beside it (Ronneberger et al. 2015).

    It works on blocks of 2x2 pixels, so it never handles more than a quarter of the image's cells; it is a convolution all through, so it draws images
    of any size that four divides.
    """

    def __init__(self, maps: int, deep: int, layers: int, width: int) -> None:
        """Build it.

        Args:
            maps: Feature maps of the layers at half the image's side.
            deep: Those at a quarter of it.
            layers: How many convolutions there are on the way down, and up; in the middle there is one more.
            width: Numbers that tell the time and the class.
        """
        super().__init__()
        self.maps, self.deep, self.layers, self.width = maps, deep, layers, width
        self.conditions = Conditions(width)
        self.down = _convolutions(4, maps, layers, width)
        self.middle = _convolutions(maps, deep, layers + 1, width)
        self.up = _convolutions(deep + maps, maps, layers, width)
        self.out = nn.Conv2d(maps, 4, 3, padding=1)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)  # type: ignore[arg-type] # it has one

    def forward(self, images: Tensor, times: Tensor, classes: Tensor) -> Tensor:
        """It maps (n, 1, h, w), (n,) and (n,) to (n, 1, h, w)."""
        return self.velocity(images, self.modulations(times, classes))

    def velocity(self, images: Tensor, modulations: Modulations) -> Tensor:
        """The same of what the layers are told."""
        *_, (_, velocity) = self.stages(images, modulations)
        return velocity

    def kernels(self, times: Tensor, classes: Tensor) -> Iterator[tuple[str, Tensor, Tensor]]:
        """What each layer that learns multiplies by and adds once it is told one time (1,) and one class (1,), by its name."""
        told = self.conditions(times, classes)
        for part, layers in (("down", self.down), ("middle", self.middle), ("up", self.up)):
            for number, layer in enumerate(layers, start=1):
                assert isinstance(layer, ToldConv)
                yield f"{part} {number}", *layer.as_convolution(told)

    def modulations(self, times: Tensor, classes: Tensor) -> Modulations:
        """What all layers are told at times (n,) and for classes (n,)."""
        conditions = self.conditions(times, classes)
        return tuple(
            each
            for layer in (*self.down, *self.middle, *self.up)
            if isinstance(layer, ToldConv)
            for each in layer.told(conditions)
        )

    def stages(self, images: Tensor, modulations: Modulations) -> Iterator[tuple[str, Tensor]]:
        """What each layer makes of images, by its name; the last is the velocity."""
        told = iter(modulations)
        maps = functional.pixel_unshuffle(images, 2)
        yield "2 x 2 pixels", maps
        for number, layer in enumerate(self.down, start=1):
            maps = layer(maps, next(told), next(told))
            yield f"down {number}", maps
        beside = maps
        maps = functional.avg_pool2d(maps, 2)
        yield "pool", maps
        for number, layer in enumerate(self.middle, start=1):
            maps = layer(maps, next(told), next(told))
            yield f"middle {number}", maps
        maps = torch.cat([functional.interpolate(maps, scale_factor=2.0, mode="nearest"), beside], dim=1)
        yield "joined", maps
        for number, layer in enumerate(self.up, start=1):
            maps = layer(maps, next(told), next(told))
            yield f"up {number}", maps
        yield "velocity", functional.pixel_shuffle(self.out(maps), 2)


def _convolutions(inputs: int, outputs: int, layers: int, conditions: int) -> nn.ModuleList:
    widths = (inputs, *[outputs] * layers)
    return nn.ModuleList(ToldConv(before, after, conditions) for before, after in pairwise(widths))


class DenseFlow(nn.Module):
    """A multilayer perceptron that is told the time and the class: every pixel of the image has weights of its own, and so has every pixel drawn.

    The image itself, multiplied by what the conditions say, is added to its answer, as the U-Net lays what it saw beside what it makes of it: the
    velocity leads away from the noise, and so much noise would not go through fewer units than there are pixels.
    """

    def __init__(self, hidden: tuple[int, ...], width: int, pixels: int) -> None:
        """Build it.

        Args:
            hidden: Units of each hidden layer.
            width: Numbers that tell the time and the class.
            pixels: Of an image.
        """
        super().__init__()
        self.hidden, self.width, self.pixels = hidden, width, pixels
        self.conditions = Conditions(width)
        self.layers = nn.ModuleList(nn.Linear(*widths) for widths in pairwise((pixels, *hidden)))
        self.told = nn.ModuleList(Modulation(width, units) for units in hidden)
        self.out = nn.Linear(hidden[-1], pixels)
        self.beside = nn.Linear(width, 1)
        for layer in (self.out, self.beside):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, images: Tensor, times: Tensor, classes: Tensor) -> Tensor:
        """It maps (n, 1, 28, 28), (n,) and (n,) to (n, 1, 28, 28)."""
        return self.velocity(images, self.modulations(times, classes))

    def velocity(self, images: Tensor, modulations: Modulations) -> Tensor:
        """The same of what the layers are told."""
        *_, (_, velocity) = self.stages(images, modulations)
        return velocity

    def kernels(self, times: Tensor, classes: Tensor) -> Iterator[tuple[str, Tensor, Tensor]]:
        """As :meth:`UNet.kernels`: (units, inputs, 1, 1), and of the first layer (units, 1, h, w)."""
        told = self.conditions(times, classes)
        for number, (layer, modulation) in enumerate(zip(self.layers, self.told, strict=True), start=1):
            scale, shift = modulation(told)
            kernel = layer.weight * scale[0, :, None]
            sides = (1, math.isqrt(self.pixels), -1) if number == 1 else (-1, 1, 1)
            yield f"dense {number}", kernel.reshape(len(kernel), *sides), layer.bias * scale[0] + shift[0]

    def modulations(self, times: Tensor, classes: Tensor) -> Modulations:
        """What all layers are told at times (n,) and for classes (n,), and at last how much of the image is added, (n, 1)."""
        conditions = self.conditions(times, classes)
        return (*(each for modulation in self.told for each in modulation(conditions)), self.beside(conditions))

    def stages(self, images: Tensor, modulations: Modulations) -> Iterator[tuple[str, Tensor]]:
        """What each layer makes of images, by its name; the last is the velocity."""
        told, values = iter(modulations), images.flatten(1)
        for number, layer in enumerate(self.layers, start=1):
            values = functional.relu(layer(values) * next(told) + next(told))
            yield f"dense {number}", values
        yield "velocity", (self.out(values) + next(told) * images.flatten(1)).reshape(images.shape)
