"""Digits at random poses, drawn anew at every step: augmentation, the other road to tolerance.

It shows a network what its architecture does not know. It is off unless the recipe says so, since with it a comparison of
architectures is one of recipes as well.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional


def moved(fields: Tensor, generator: torch.Generator, *, shift_px: int, turn_deg: float) -> Tensor:
    """Fields with their ink at random poses; all poses within the limits are equally likely.

    Shifts are whole pixels, so that a shifted digit is as sharp as one at rest.

    Args:
        fields: (n, 1, h, h) in [0, 1]; beyond them lies blank paper.
        generator: Source of the poses, on the CPU.
        shift_px: The largest shift along each axis, either way.
        turn_deg: The largest turn about the field's centre, either way.

    Returns:
        (n, 1, h, h): turned first, then shifted, bilinear samples.
    """
    if not shift_px and not turn_deg:
        return fields
    count, side = len(fields), fields.shape[-1]
    turns = torch.deg2rad(turn_deg * (2 * torch.rand(count, generator=generator) - 1))
    shifts = torch.randint(-shift_px, shift_px + 1, (count, 2), generator=generator).float()  # right, down
    cos, sin = turns.cos(), turns.sin()
    back = torch.stack([cos, -sin, sin, cos], dim=1).reshape(-1, 2, 2)  # from the moved field to the one at rest
    offset = back @ shifts[:, :, None] * (-2 / side)  # in units of half a field, as affine_grid counts
    rows = torch.cat([back, offset], dim=2).to(fields.device)  # (n, 2, 3)
    grid = functional.affine_grid(rows, list(fields.shape), align_corners=False)
    return functional.grid_sample(fields, grid, align_corners=False)
