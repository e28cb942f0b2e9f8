"""What is no digit, made anew at every step, so that a network can be taught to say so.

A network taught with it has an eleventh class, "none", whose logit is 0 for every field. That takes no weight: a softmax over the
ten logits leaves their common level free, and this is what pins it down. The log of the summed exponentials of the ten, its
evidence, is then the logarithm of the odds of a digit against none.

A quarter each: random strokes; a part of a digit, cut off along a line; half of one digit with half of another; two digits
overlaid. All are as large as digits are. They are made of the batch's own digits: nothing else is needed, and nothing that networks
are measured on (:mod:`digitlab.measure.non_digits`) is among them.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

NONE = 10
"""The class of what is no digit, behind the ten: of other classes it is their number."""

_ONE = 1  # a part of a 1 is a 1
_CURVES, _POINTS = 4, 32  # of a drawing, and on each of its curves
_HALF_WIDTHS = (0.8, 1.7)  # field pixels
_SIDES = (16.0, 20.0)  # field pixels: the larger side of the ink; MNIST's is 20
_LARGEST_ZOOM = 1.8  # more would be blurred
_APART = (3.0, 8.0)  # field pixels between two overlaid digits


def with_non_digits(
    fields: Tensor, labels: Tensor, share: float, generator: torch.Generator, none: int = NONE
) -> tuple[Tensor, Tensor]:
    """A batch with what is no digit behind its digits.

    Args:
        fields: (n, 1, h, h) in [0, 1], ink = 1; or (n, 3, h, h), of which strokes are the same in every channel.
        labels: (n,).
        share: Of the batch that is given back, in [0, 1).
        generator: Source of the chance, on the CPU.
        none: The class of what is no digit.

    Returns:
        (m, channels, h, h) and (m,), the first n of which are those given; the label of the others is none.
    """
    count = round(len(fields) * share / (1 - share))
    if not count:
        return fields, labels
    drawn = non_digits(fields, labels, count, generator)
    return torch.cat([fields, drawn]), torch.cat([labels, labels.new_full((count,), none)])


def loss_with_none(network: nn.Module, fields: Tensor, labels: Tensor, smoothing: float = 0.0) -> Tensor:
    """The mean cross-entropy of (n, 1, h, h) fields and (n,) labels over its classes and one more, whose logit is 0.

    A share of each label, the smoothing, is spread evenly over all classes.
    """
    logits = network(fields)  # (n, classes)
    one_more = torch.cat([logits, logits.new_zeros(len(logits), 1)], dim=1)
    return functional.cross_entropy(one_more, labels, label_smoothing=smoothing)


def non_digits(fields: Tensor, labels: Tensor, count: int, generator: torch.Generator) -> Tensor:
    """So many drawings that are no digit, of (n, channels, h, h) digits and their (n,) labels: (count, channels, h, h) in [0, 1]."""
    side, device = fields.shape[-1], fields.device
    strokes, parts, halves = ((count + kind) // 4 for kind in (3, 2, 1))
    one = torch.randint(len(fields), (count - strokes,), generator=generator).to(device)
    one[:parts] = _stepped(one[:parts], labels, labels.new_full((parts,), _ONE))
    other = torch.randint(len(fields), (count - strokes,), generator=generator).to(device)
    other = _stepped(other, labels, labels[one])
    first, second = fields[one], fields[other]  # (count - strokes, channels, h, h)
    beside = _half_planes(parts + halves, side, generator).to(device)
    part = first[:parts] * torch.minimum(beside[:parts], 1 - beside[:parts].flip(2, 3))  # half of it or less
    half = first[parts : parts + halves] * beside[parts:] + second[parts : parts + halves] * (1 - beside[parts:])
    laid = _overlaid(first[parts + halves :], second[parts + halves :], generator)
    lines = _strokes(strokes, side, generator).to(device).expand(-1, fields.shape[1], -1, -1)
    drawn = [lines, part, half, laid]
    return _as_large_as_digits(torch.cat(drawn), generator)


def _stepped(chosen: Tensor, labels: Tensor, not_these: Tensor) -> Tensor:
    """(m,) indices of digits, moved on to the next one wherever its label is the one of (m,) that it must not be."""
    for _ in range(len(labels)):
        same = labels[chosen] == not_these
        if not same.any():
            break
        chosen = torch.where(same, (chosen + 1) % len(labels), chosen)
    return chosen


def _half_planes(count: int, side: int, generator: torch.Generator) -> Tensor:
    """(count, 1, h, h): 1 on one side of a line through about the middle, 0 on the other."""
    angle = 2 * math.pi * torch.rand(count, 1, 1, 1, generator=generator)
    offset = 2 * torch.randn(count, 1, 1, 1, generator=generator)
    line = torch.arange(side) - (side - 1) / 2
    return (angle.cos() * line + angle.sin() * line[:, None] + offset + 0.5).clamp(0, 1)


def _overlaid(first: Tensor, second: Tensor, generator: torch.Generator) -> Tensor:
    """(n, 1, h, h) digits and others, some pixels apart."""
    (near, far), count = _APART, len(first)
    angle, apart = 2 * math.pi * torch.rand(count, 1, generator=generator), torch.rand(count, 1, generator=generator)
    apart = (near + (far - near) * apart) / first.shape[-1]  # half of it, either way
    shift = torch.cat([angle.cos(), angle.sin()], dim=1) * apart
    return torch.maximum(_seen(first, torch.ones(count), shift), _seen(second, torch.ones(count), -shift))


def _strokes(count: int, side: int, generator: torch.Generator) -> Tensor:
    """(count, 1, h, h): two to four lines, half of them straight, the others bent."""
    corners = torch.rand(count, _CURVES, 4, 2, generator=generator) * (side - 8) + 4
    share = torch.linspace(0, 1, 4)[:, None]
    straight = corners[:, :, :1] * (1 - share) + corners[:, :, 3:] * share
    is_straight = torch.rand(count, _CURVES, 1, 1, generator=generator) < 0.5
    corners = torch.where(is_straight, straight, corners)
    t = torch.linspace(0, 1, _POINTS)
    weights = torch.stack([(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3], dim=1)  # Bézier's
    points = weights @ corners  # (count, curves, points, 2)
    is_there = torch.arange(_CURVES) < torch.randint(2, _CURVES + 1, (count, 1), generator=generator)
    points = torch.where(is_there[:, :, None, None], points, points[:, :1]).flatten(1, 2)
    pixels = torch.cartesian_prod(torch.arange(float(side)), torch.arange(float(side)))
    distance = torch.cdist(pixels.expand(count, -1, -1), points).amin(dim=2)  # (count, h * h)
    low, high = _HALF_WIDTHS
    width = low + (high - low) * torch.rand(count, 1, generator=generator)
    return (width + 0.5 - distance).clamp(0, 1).reshape(count, 1, side, side)


def _as_large_as_digits(fields: Tensor, generator: torch.Generator) -> Tensor:
    """(n, channels, h, h) with their ink as large as a digit's and its mass in the middle: size and place shall not give it away."""
    side, ink = fields.shape[-1], fields.amax(dim=1)
    line = (torch.arange(side, device=fields.device) + 0.5) * (2 / side) - 1  # in units of half a field
    sides, middles = [], []
    for across in (1, 2):  # columns, then rows
        inked, mass = (ink > 0.1).any(dim=across).float(), ink.sum(dim=across)  # (n, h)
        sides.append(side - inked.flip(1).argmax(dim=1) - inked.argmax(dim=1))
        middles.append((mass * line).sum(dim=1) / mass.sum(dim=1).clamp(min=1))
    least, most = _SIDES
    wanted = (least + (most - least) * torch.rand(len(fields), generator=generator)).to(fields.device)
    zoom = (wanted / torch.maximum(*sides)).clamp(1 / _LARGEST_ZOOM, _LARGEST_ZOOM)
    return _seen(fields, zoom, torch.stack(middles, dim=1))


def _seen(fields: Tensor, zoom: Tensor, middle: Tensor) -> Tensor:
    """(n, 1, h, h) magnified by (n,) about (n, 2) places, right and down in units of half a field, which come to the middle."""
    if not len(fields):
        return fields
    zoom, middle = zoom.to(fields.device), middle.to(fields.device)
    rows = torch.cat([torch.diag_embed((1 / zoom)[:, None].expand(-1, 2)), middle[:, :, None]], dim=2)  # (n, 2, 3)
    places = functional.affine_grid(rows, list(fields.shape), align_corners=False)
    return functional.grid_sample(fields, places, align_corners=False)
