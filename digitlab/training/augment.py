"""Digits changed at random, drawn anew at every step: augmentation, the other road to tolerance.

It shows a network what its architecture does not know. It is off unless the recipe says so, since with it a comparison of
architectures is one of recipes as well.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional

from digitlab.training.recipe import Augmentation

_SMOOTH_PX = 4.0  # the width of the Gaussian that smooths an elastic distortion (Simard et al. 2003)


def changed(fields: Tensor, how: Augmentation, generator: torch.Generator) -> Tensor:
    """Fields with their ink changed at random; all changes within the limits are equally likely.

    Shifts are whole pixels, so that a shifted digit is as sharp as one at rest. What is drawn is drawn on the CPU, alike for every
    device; all that is done with it is done where the fields lie.

    Args:
        fields: (n, channels, h, h) in [0, 1]; beyond them lies blank paper. All channels of a field are changed alike.
        how: How far.
        generator: Source of the changes, on the CPU.

    Returns:
        (n, channels, h, h) in [0, 1]: distorted first, then magnified, turned and shifted, bilinear samples; then the noise.
    """
    return noisy(moved(fields, how, generator), how, generator)


def moved(fields: Tensor, how: Augmentation, generator: torch.Generator) -> Tensor:
    """Fields distorted, magnified, turned and shifted; see :func:`changed`."""
    if how.shift_px or how.turn_deg or how.zoom > 1 or how.elastic_px:
        fields = functional.grid_sample(fields, _places(fields, how, generator), align_corners=False)
    return fields


def noisy(fields: Tensor, how: Augmentation, generator: torch.Generator) -> Tensor:
    """Fields covered with noise; see :func:`changed`."""
    if how.noise:
        noise = how.noise * torch.randn((len(fields), 1, *fields.shape[2:]), generator=generator)
        fields = (fields + noise.to(fields.device)).clamp_(0, 1)
    return fields


def _places(fields: Tensor, how: Augmentation, generator: torch.Generator) -> Tensor:
    """(n, h, h, 2): where each pixel of the changed fields comes from, in units of half a field, as torch counts."""
    count, side = len(fields), fields.shape[-1]
    turns = torch.deg2rad(how.turn_deg * (2 * torch.rand(count, generator=generator) - 1))
    shifts = torch.randint(-how.shift_px, how.shift_px + 1, (count, 2), generator=generator).float()  # right, down
    zooms = torch.ones(count)
    if how.zoom > 1:
        zooms = torch.exp(math.log(how.zoom) * (2 * torch.rand(count, generator=generator) - 1))
    cos, sin = turns.cos() / zooms, turns.sin() / zooms
    back = torch.stack([cos, -sin, sin, cos], dim=1).reshape(-1, 2, 2)  # from the moved field to the one at rest
    offset = back @ shifts[:, :, None] * (-2 / side)
    rows = torch.cat([back, offset], dim=2).to(fields.device)  # (n, 2, 3)
    places = functional.affine_grid(rows, list(fields.shape), align_corners=False)
    if how.elastic_px:
        places = places + _distortion(count, side, generator, fields.device) * (how.elastic_px * 2 / side)
    return places


def _distortion(count: int, side: int, generator: torch.Generator, device: torch.device) -> Tensor:
    """(n, h, h, 2): smooth random displacements with a root mean square length of one."""
    reach = math.ceil(2 * _SMOOTH_PX)
    line = torch.exp(-0.5 * (torch.arange(-reach, reach + 1, device=device) / _SMOOTH_PX) ** 2)
    line = line / line.square().sum().sqrt()  # so that the sum of unit noise under it has unit variance
    noise = torch.randn(2 * count, 1, side + 2 * reach, side + 2 * reach, generator=generator).to(device)
    smooth = functional.conv2d(functional.conv2d(noise, line[None, None, None, :]), line[None, None, :, None])
    return smooth.reshape(count, 2, side, side).permute(0, 2, 3, 1) / math.sqrt(2)
