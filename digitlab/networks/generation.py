"""Digits that are drawn by a generator, in plain numbers: step by step, from noise or from a drawing; and which class explains a drawing best.

Images have a generator's own values, in which paper is -1 and ink is 1, and noise goes beyond both; :func:`as_fields` makes of them what is shown.
What takes long is an iterator, so whoever asked can stop in the middle.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.networks.card import WeightsError
from digitlab.networks.inspection import Weights

if TYPE_CHECKING:
    from torch import Tensor, nn

    from digitlab.networks.flow import Flow
    from digitlab.networks.vae import Vae

Images = NDArray[np.float32]
"""(n, h, w)."""

SURPRISE_TIMES = (0.2, 0.25, 0.3, 0.35, 0.4)
"""Where on the way from noise to a drawing it is asked which class explains it: where there is so much noise that the class still matters."""

MULTIPLE = 4
"""A side of an image of any size is a multiple of so many pixels."""

_FIELD, _CLASSES, _AT_ONCE, _MOST_STEPS = 28, 10, 250, 1000


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
class Surprise:
    """How badly each class explains an image.

    Attributes:
        losses: (10,) the mean squared error of the velocity, the image being of that class; the least explains it best.
        reconstructions: (10, 28, 28) in [0, 1]: what the generator expects the image to be at the middle one of the times, being told the class.
    """

    losses: NDArray[np.float32]
    reconstructions: Images

    @property
    def label(self) -> int:
        """The class that explains it best."""
        return int(self.losses.argmin())


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


def noise(seed: int, count: int, shape: tuple[int, int] = (_FIELD, _FIELD)) -> Images:
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


def flow_steps(
    generator: nn.Module,
    classes: Sequence[int | None],
    *,
    steps: int = 8,
    guidance: float = 1.0,
    noise: Images,
    start: Images | None = None,
    from_time: float = 0.0,
) -> tuple[FlowStep, ...]:
    """All of :func:`flowing` at once: steps + 1 of them."""
    return tuple(
        flowing(generator, classes, steps=steps, guidance=guidance, noise=noise, start=start, from_time=from_time)
    )


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
        steps: From the beginning to the digits.
        guidance: See above; 0 or more.
        noise: (n, h, w); both sides multiples of four, and 28 by 28 for a generator that is not convolutional.
        start: (n, h, w) or (h, w) in [0, 1]: a drawing to begin with, on which noise is laid; none where left out.
        from_time: The way begins here, with ``from_time`` of the drawing and the rest of the noise.

    Yields:
        steps + 1 of them, the last at time 1; each when it is worked out, so whoever asked can stop.

    Raises:
        ValueError: The generator is no flow, or cannot draw images of that size; or a number is out of range.
    """
    flow = _flow(generator)
    _check_way(classes, steps, guidance, noise, from_time)
    _check_size(flow, noise)
    return _walk(_answering(flow), classes, steps, guidance, _beginning(noise, start, from_time), from_time)


def _walk(
    flow: nn.Module, classes: Sequence[int | None], steps: int, guidance: float, images: Images, from_time: float
) -> Iterator[FlowStep]:
    import torch

    from digitlab.networks.generators import NO_CLASS

    device, step = next(flow.parameters()).device, (1 - from_time) / steps
    told = torch.tensor([NO_CLASS if label is None else label for label in classes], device=device)  # (n,)
    at = torch.from_numpy(np.ascontiguousarray(images, np.float32)).to(device)  # (n, h, w)
    for number in range(steps):
        time = from_time + number * step
        with torch.inference_mode():
            velocity = _velocity(flow, at, time, told, guidance)
            end, onward = at + (1 - time) * velocity, at + step * velocity
        yield FlowStep(time, _numbers(at), _numbers(velocity), _numbers(end))
        at = onward
    yield FlowStep(1.0, _numbers(at), _numbers(torch.zeros_like(at)), _numbers(at))


def _beginning(noise: Images, start: Images | None, from_time: float) -> Images:
    """What lies ``from_time`` of the way from the noise to the drawing."""
    if start is None:
        return noise
    share = np.float32(from_time)
    return share * (2 * np.broadcast_to(start, noise.shape).astype(np.float32) - 1) + (1 - share) * noise


def _velocity(flow: nn.Module, images: Tensor, time: float, classes: Tensor, guidance: float) -> Tensor:
    """The guided velocity of images (n, h, w), (n, h, w)."""
    import torch

    from digitlab.networks.generators import NO_CLASS

    parts = []
    for first in range(0, len(images), _AT_ONCE):
        seen, of_class = images[first : first + _AT_ONCE, None], classes[first : first + _AT_ONCE]
        if not guidance:
            parts.append(flow(seen, seen.new_full((len(seen),), time), of_class)[:, 0])
            continue
        both = torch.cat([of_class, torch.full_like(of_class, NO_CLASS)])
        velocity = flow(torch.cat([seen, seen]), seen.new_full((len(both),), time), both)[:, 0]
        classed, unclassed = velocity.chunk(2)
        parts.append(unclassed + (1 + guidance) * (classed - unclassed))
    return torch.cat(parts) if parts else images


def surprise(
    generator: nn.Module, image: Images, *, times: Sequence[float] = SURPRISE_TIMES, seed: int = 0
) -> Surprise:
    """Which class explains an image best: the flow of which class loses least of it in noise (Li et al. 2023, "diffusion classifier").

    Every class sees the same noise at the same times, and all of it goes through the network in one batch.

    Args:
        generator: A flow.
        image: (28, 28) in [0, 1], ink 1.
        times: Where on the way from noise to the image, in [0, 1].
        seed: Of the noise.

    Raises:
        ValueError: The generator is no flow, or a time is out of range.
    """
    import torch

    flow = _flow(generator)
    if not times or not all(0 <= time <= 1 for time in times):
        raise ValueError(f"the times must be one or more, between 0 and 1, not {list(times)}")
    device = next(flow.parameters()).device
    digit = torch.from_numpy(2 * np.ascontiguousarray(image, np.float32) - 1)  # (h, w)
    drawn = torch.from_numpy(noise(seed, len(times), (digit.shape[0], digit.shape[1])))  # (times, h, w)
    at = torch.tensor(times, dtype=torch.float32)
    images = torch.lerp(drawn, digit, at[:, None, None])
    seen = images[:, None].repeat(_CLASSES, 1, 1, 1).to(device)  # (classes * times, 1, h, w)
    classes = torch.arange(_CLASSES, device=device).repeat_interleave(len(times))
    with torch.inference_mode():
        velocity = (
            _answering(flow)(seen, at.repeat(_CLASSES).to(device), classes)
            .cpu()[:, 0]
            .unflatten(0, (_CLASSES, len(times)))
        )
    losses = (velocity - (digit - drawn)).square().mean(dim=(1, 2, 3))
    middle = len(times) // 2
    ends = images[middle] + (1 - times[middle]) * velocity[:, middle]  # (classes, h, w)
    return Surprise(_numbers(losses), as_fields(_numbers(ends)))


def feature_maps(generator: nn.Module, image: Images, time: float, label: int | None) -> tuple[FeatureMaps, ...]:
    """What every layer of a flow answers to one image on its way, without guidance; the last is the velocity.

    Args:
        generator: A flow.
        image: (h, w), paper -1, ink 1: one of :attr:`FlowStep.images`.
        time: Where on its way it is, in [0, 1].
        label: The class that the flow is told; None for any digit.

    Raises:
        ValueError: The generator is no flow, or cannot draw images of that size.
    """
    import torch

    from digitlab.networks.generators import NO_CLASS

    flow = _flow(generator)
    _check_size(flow, image)
    device = next(flow.parameters()).device
    seen = torch.from_numpy(np.ascontiguousarray(image, np.float32))[None, None].to(device)
    told = torch.tensor([NO_CLASS if label is None else label], device=device)
    at, body = torch.tensor([time], dtype=torch.float32, device=device), flow.body
    with torch.inference_mode():
        weights = {name: _weights(kernel, bias) for name, kernel, bias in body.kernels(at, told)}
        stages = {
            name: maps if maps.ndim == 4 else maps[:, :, None, None] for name, maps in body.stages(seen, at, told)
        }
    return tuple(FeatureMaps(name, _numbers(maps[0]), weights.get(name)) for name, maps in stages.items())


def _weights(kernel: Tensor, bias: Tensor) -> Weights:
    """What a layer with a ReLU multiplies by and adds: kernels (units, inputs, kh, kw) and biases (units,)."""
    ones, zeros = np.ones(len(kernel), np.float32), np.zeros(len(kernel), np.float32)
    return Weights(_numbers(kernel), _numbers(bias), ones, zeros, relu=True)


def decoded(generator: nn.Module, points: NDArray[np.float32], classes: Sequence[int]) -> Images:
    """What lies at points of the plane of a variational autoencoder.

    Args:
        generator: A variational autoencoder.
        points: (n, 2).
        classes: n of them, 0 to 9.

    Returns:
        (n, 28, 28) in [0, 1], ink 1.

    Raises:
        ValueError: The generator has no plane, or there are not as many classes as points.
    """
    import torch

    vae = _vae(generator)
    device = next(vae.parameters()).device
    _check_classes(classes, len(points))
    with torch.inference_mode():
        at = torch.from_numpy(np.ascontiguousarray(points, np.float32)).reshape(-1, 2).to(device)
        return _numbers(vae.decode(at, torch.tensor(list(classes), dtype=torch.long, device=device)).sigmoid()[:, 0])


def encoded(
    generator: nn.Module, images: Images, classes: Sequence[int]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Where on its plane a variational autoencoder lays images of classes.

    Args:
        generator: A variational autoencoder.
        images: (n, 28, 28) in [0, 1], ink 1.
        classes: n of them, 0 to 9.

    Returns:
        The means and the standard deviations along both axes, (n, 2) each.

    Raises:
        ValueError: The generator has no plane, or there are not as many classes as images.
    """
    import torch

    vae = _vae(generator)
    device = next(vae.parameters()).device
    _check_classes(classes, len(images))
    with torch.inference_mode():
        fields = torch.from_numpy(np.ascontiguousarray(images, np.float32))[:, None].to(device)
        means, log_variances = vae(fields, torch.tensor(list(classes), dtype=torch.long, device=device))
        return _numbers(means), _numbers((log_variances / 2).exp())


def _numbers(values: Tensor) -> NDArray[np.float32]:
    return np.array(values.cpu().numpy(), np.float32, order="C")


def _answering(flow: Flow) -> nn.Module:
    """What to ask in place of a flow."""
    from digitlab.networks.fused import fused

    return fused(flow)


def _flow(generator: nn.Module) -> Flow:
    from digitlab.networks.flow import Flow

    if not isinstance(generator, Flow):
        raise WeightsError("this network draws nothing from noise: take a flow, such as 'flow' or 'flow_dense'")
    return generator


def _vae(generator: nn.Module) -> Vae:
    from digitlab.networks.vae import Vae

    if not isinstance(generator, Vae):
        raise WeightsError("this network has no plane to draw from: take a variational autoencoder, such as 'vae'")
    return generator


def _check_way(classes: Sequence[int | None], steps: int, guidance: float, noise: Images, from_time: float) -> None:
    _check_classes([label for label in classes if label is not None], None)
    if noise.ndim != 3 or len(noise) != len(classes):
        raise ValueError(f"the noise must be one image for each of {len(classes)} classes, not of shape {noise.shape}")
    if not 1 <= steps <= _MOST_STEPS:
        raise ValueError(f"steps must lie between 1 and {_MOST_STEPS:,}, not {steps}")
    if not 0 <= guidance <= _MOST_STEPS:
        raise ValueError(f"guidance must lie between 0 and {_MOST_STEPS:,}, not {guidance}")
    if not 0 <= from_time < 1:
        raise ValueError(f"the way must begin between 0 and 1, not at {from_time}")


def _check_classes(classes: Sequence[int], count: int | None) -> None:
    if count is not None and len(classes) != count:
        raise ValueError(f"there must be one class for each of {count}, not {len(classes)}")
    if not all(0 <= label < _CLASSES for label in classes):
        raise ValueError(f"classes must lie between 0 and {_CLASSES - 1}, not {list(classes)[:20]}")


def _check_size(flow: Flow, images: Images) -> None:
    """Refuse a size that the flow cannot draw."""
    from digitlab.networks.flow import DenseFlow

    rows, columns = images.shape[-2:]
    if isinstance(flow.body, DenseFlow) and (rows, columns) != (_FIELD, _FIELD):
        raise ValueError(
            f"a multilayer perceptron has weights for {_FIELD} x {_FIELD} pixels and for no others, so it cannot draw {rows} x {columns}: "
            "ask a convolutional generator"
        )
    if rows % MULTIPLE or columns % MULTIPLE or not rows or not columns:
        raise ValueError(f"both sides of an image must be multiples of {MULTIPLE} pixels, not {rows} x {columns}")
