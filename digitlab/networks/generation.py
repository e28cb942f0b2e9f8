"""Digits that are drawn by a generator, in plain numbers: step by step, from noise or from a drawing; and what each layer of it answers.

Images have a generator's own values, in which paper is -1 and ink is 1, and noise goes beyond both; :func:`as_fields` makes of them what is shown.
What takes long is an iterator, so whoever asked can stop in the middle.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.language import tr
from digitlab.networks.architectures import CLASSES, FIELD
from digitlab.networks.card import WeightsError
from digitlab.networks.inspection import Weights, numbers

if TYPE_CHECKING:
    from torch import Tensor, nn

    from digitlab.networks.flow import Flow

Images = NDArray[np.float32]
"""(n, h, w)."""

MULTIPLE = 4
"""A side of an image of any size is a multiple of so many pixels."""

MOST_STEPS = 1000
"""From noise to a digit."""

MOST_GUIDANCE = 100
"""How far the velocity may go beyond that of the class; see :func:`flowing`."""


@dataclass(frozen=True, slots=True, eq=False)
class FlowStep:
    """Where images are on their way from noise to digits.

    Attributes:
        time: 0 at the noise, 1 at the digits.
        images: (n, h, w), paper -1, ink 1.
        velocity: (n, h, w), where they are going, with guidance: so far in a time of 1. At time 1 nothing is left to go, and it is zero.
        expected_end: (n, h, w), where they would arrive if they went on as they go: what the generator expects the digits to be.
    """

    time: float
    images: Images
    velocity: Images
    expected_end: Images

    @property
    def shown(self) -> Images:
        """The images as fields in [0, 1], ink 1."""
        return as_fields(self.images)

    @property
    def expected(self) -> Images:
        """The expected end as fields in [0, 1]."""
        return as_fields(self.expected_end)


@dataclass(frozen=True, slots=True, eq=False)
class FeatureMaps:
    """What one layer of a generator answers.

    Attributes:
        layer: Its name, unlike that of any other layer.
        maps: (units, h, w); of a dense layer, (units, 1, 1).
        weights: What a layer that learns multiplies by at this time and for this class: the normalisation and what the layer was told of both
            stand in its kernels and biases. None of the others, and of the last.
    """

    layer: str
    maps: Images
    weights: Weights | None = None


def as_fields(images: Images) -> Images:
    """A generator's values as fields: clipped to [0, 1], paper 0, ink 1."""
    fields: Images = np.clip((images + 1) / 2, 0, 1).astype(np.float32)
    return fields


def noise(seed: int, count: int, shape: tuple[int, int] = (FIELD, FIELD)) -> Images:
    """Standard normal noise, (count, h, w): the same for the same seed on every machine, and the first images are the same for every count."""
    return np.random.default_rng(seed).standard_normal((count, *shape), dtype=np.float32)


def load_generator(name_or_path: str) -> nn.Module:
    """The generator of a name, or of a file, in evaluation mode: a :class:`digitlab.networks.flow.Flow` or a :class:`digitlab.networks.vae.Vae`.

    Raises:
        WeightsError: There is none, or it cannot be loaded.
    """
    from digitlab.networks.library import list_networks
    from digitlab.networks.weights import load

    return load(list_networks().find_generator(name_or_path).path)[0]


def as_flow(generator: nn.Module) -> Flow:
    """A generator that is a flow.

    Raises:
        WeightsError: It is none.
    """
    from digitlab.networks.flow import Flow

    if not isinstance(generator, Flow):
        raise WeightsError(tr("this network draws nothing from noise: take a flow, such as 'flow' or 'flow_dense'"))
    return generator


def check_classes(classes: Sequence[int], count: int | None = None) -> None:
    """Refuse what is no class, or another number of classes than there must be.

    Raises:
        ValueError: That is so.
    """
    if count is not None and len(classes) != count:
        raise ValueError(
            tr("there must be one class for each of {count}, not {classes}", count=count, classes=len(classes))
        )
    if not all(0 <= label < CLASSES for label in classes):
        raise ValueError(
            tr(
                "classes must lie between 0 and {last}, not {classes}",
                last=CLASSES - 1,
                classes=list(classes)[:20],
            )
        )


def check_times(*times: float) -> None:
    """Refuse what lies nowhere on the way from noise to a digit.

    Raises:
        ValueError: A time is not in [0, 1], or there is none.
    """
    if not times or not all(0 <= time <= 1 for time in times):
        raise ValueError(tr("the times must be one or more, between 0 and 1, not {times}", times=list(times)))


def flowing(
    generator: nn.Module,
    classes: Sequence[int | None],
    *,
    steps: int = 8,
    guidance: float = 1.0,
    noise: Images,
    start: Images | None = None,
    from_time: float = 0.0,
) -> Iterator[FlowStep]:
    """Draw digits by Euler's method: at each step, all images go a little way along their velocity.

    The velocity is u + (1 + g) (v - u), where v is that of the class, u that of any digit, and g the guidance (Ho and Salimans 2022): 0 is the class
    alone, 1 goes as far beyond it again as it lies from any digit.

    Args:
        generator: A flow.
        classes: n of them, 0 to 9, or None for any digit.
        steps: From the beginning to the digits; 1 to :data:`MOST_STEPS`.
        guidance: See above; 0 to :data:`MOST_GUIDANCE`.
        noise: (n, h, w); both sides multiples of four, and 28 by 28 for a generator that is not convolutional.
        start: (n, h, w) or (h, w) in [0, 1]: a drawing to begin with, on which noise is laid; none where left out.
        from_time: The way begins here, with ``from_time`` of the drawing and the rest of the noise.

    Yields:
        steps + 1 of them, the last at time 1; each when it is worked out, so whoever asked can stop.

    Raises:
        ValueError: The generator is no flow, or cannot draw images of that size; or a number is out of range.
    """
    from digitlab.networks.fused import fused

    flow = as_flow(generator)
    _check_way(classes, steps, guidance, noise, from_time)
    _check_size(flow, noise)
    return _walk(as_flow(fused(flow)), classes, steps, guidance, _beginning(noise, start, from_time), from_time)


def _walk(
    flow: Flow, classes: Sequence[int | None], steps: int, guidance: float, images: Images, from_time: float
) -> Iterator[FlowStep]:
    import torch

    from digitlab.networks.guidance import GuidedVelocity

    device, step = next(flow.parameters()).device, (1 - from_time) / steps
    times = [from_time + number * step for number in range(steps)]
    guided = GuidedVelocity(flow, times, classes, guidance)
    at = torch.from_numpy(np.ascontiguousarray(images, np.float32)).to(device)  # (n, h, w)
    for number, time in enumerate(times):
        with torch.inference_mode():
            velocity = guided.at(number, at)
            end, onward = at + (1 - time) * velocity, at + step * velocity
        yield FlowStep(time, numbers(at), numbers(velocity), numbers(end))
        at = onward
    yield FlowStep(1.0, numbers(at), numbers(torch.zeros_like(at)), numbers(at))


def _beginning(noise: Images, start: Images | None, from_time: float) -> Images:
    """What lies ``from_time`` of the way from the noise to the drawing."""
    if start is None:
        return noise
    share = np.float32(from_time)
    return share * (2 * np.broadcast_to(start, noise.shape).astype(np.float32) - 1) + (1 - share) * noise


def feature_maps(generator: nn.Module, image: Images, time: float, label: int | None) -> tuple[FeatureMaps, ...]:
    """What every layer of a flow answers to one image on its way, without guidance; the last is the velocity.

    Args:
        generator: A flow.
        image: (h, w), paper -1, ink 1: one of :attr:`FlowStep.images`.
        time: Where on its way it is, in [0, 1].
        label: The class that the flow is told; None for any digit.

    Raises:
        ValueError: The generator is no flow, or cannot draw images of that size; or time or class are out of range.
    """
    import torch

    from digitlab.networks.generators import NO_CLASS

    flow = as_flow(generator)
    _check_size(flow, image)
    check_times(time)
    check_classes([] if label is None else [label])
    device = next(flow.parameters()).device
    seen = torch.from_numpy(np.ascontiguousarray(image, np.float32))[None, None].to(device)
    told = torch.tensor([NO_CLASS if label is None else label], device=device)
    at, body = torch.tensor([time], dtype=torch.float32, device=device), flow.body
    with torch.inference_mode():
        weights = {name: relu_weights(kernel, bias) for name, kernel, bias in body.kernels(at, told)}
        stages = {
            name: maps if maps.ndim == 4 else maps[:, :, None, None]
            for name, maps in body.stages(seen, body.modulations(at, told))
        }
    return tuple(FeatureMaps(name, numbers(maps[0]), weights.get(name)) for name, maps in stages.items())


def relu_weights(kernel: Tensor, bias: Tensor) -> Weights:
    """What a layer with a ReLU multiplies by and adds: kernels (units, inputs, kh, kw) and biases (units,)."""
    ones, zeros = np.ones(len(kernel), np.float32), np.zeros(len(kernel), np.float32)
    return Weights(numbers(kernel), numbers(bias), ones, zeros, "relu")


def _check_way(classes: Sequence[int | None], steps: int, guidance: float, noise: Images, from_time: float) -> None:
    check_classes([label for label in classes if label is not None])
    if noise.ndim != 3 or len(noise) != len(classes):
        raise ValueError(
            tr(
                "the noise must be one image for each of {classes} classes, not of shape {shape}",
                classes=len(classes),
                shape=noise.shape,
            )
        )
    if not 1 <= steps <= MOST_STEPS:
        raise ValueError(tr("steps must lie between 1 and {most:,}, not {steps}", most=MOST_STEPS, steps=steps))
    if not 0 <= guidance <= MOST_GUIDANCE:
        raise ValueError(
            tr(
                "guidance must lie between 0 and {most}, not {guidance}",
                most=MOST_GUIDANCE,
                guidance=guidance,
            )
        )
    if not 0 <= from_time < 1:
        raise ValueError(tr("the way must begin between 0 and 1, not at {time}", time=from_time))


def _check_size(flow: Flow, images: Images) -> None:
    """Refuse a size that the flow cannot draw."""
    from digitlab.networks.flow import DenseFlow

    rows, columns = images.shape[-2:]
    if isinstance(flow.body, DenseFlow) and (rows, columns) != (FIELD, FIELD):
        raise ValueError(
            tr(
                "a multilayer perceptron has weights for {field} x {field} pixels and for no others, so it cannot draw {rows} x {columns}: ask a convolutional generator",
                field=FIELD,
                rows=rows,
                columns=columns,
            )
        )
    if rows % MULTIPLE or columns % MULTIPLE or not rows or not columns:
        raise ValueError(
            tr(
                "both sides of an image must be multiples of {multiple} pixels, not {rows} x {columns}",
                multiple=MULTIPLE,
                rows=rows,
                columns=columns,
            )
        )
