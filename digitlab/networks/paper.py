"""The field laid onto larger paper, turned where wanted, in step with the grid on which a network samples.

Pooling samples the paper on a grid, every fourth pixel behind two poolings of two. A digit that is moved by two pixels lies
between the samples of before, and the answer changes although nothing is lost: aliasing. Here the ink itself says where the
grid lies: its centre of mass always falls into the first pixel of a period. Moving the ink by whole pixels then moves the
grid along, and a network that pools globally on endless paper answers the same, exactly. (Chaman and Dokmanić 2021 choose
the grid by the strongest of its samples, to the same end.) The position of the ink is not used otherwise, nor its size
or its turn: this is no centring.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


def turned_copies(field: Tensor, turns_deg: Tensor, side: int, period: int = 1) -> Tensor:
    """Turn fields about their centre, counter-clockwise, onto larger paper.

    Args:
        field: (n, 1, h, h) float in [0, 1].
        turns_deg: (n,) degrees, one per field.
        side: Side of the copies; h * sqrt(2), rounded up, holds every turn without cutting ink.
        period: The copies are shifted by less than so many pixels, towards their middle, until the ink's centre of mass
            lies in the first pixel of a period; 1 leaves them where they are.

    Returns:
        (n, 1, side, side): bilinear samples, blank beyond the field.
    """
    turns = torch.deg2rad(turns_deg)
    cos, sin = turns.cos(), turns.sin()
    back = torch.stack([cos, -sin, sin, cos], dim=1).reshape(-1, 2, 2)  # (n, 2, 2): from a copy to its field
    steps = _steps_to_grid(field, back, side, period)  # (n, 2)
    side_in = field.shape[-1]
    offset = (back @ steps[:, :, None]) * (-2 / side_in)  # (n, 2, 1)
    rows = torch.cat([back * (side / side_in), offset], dim=2)  # (n, 2, 3)
    grid = functional.affine_grid(rows, [len(field), 1, side, side], align_corners=False)
    return functional.grid_sample(field, grid, align_corners=False)


def _steps_to_grid(field: Tensor, back: Tensor, side: int, period: int) -> Tensor:
    """The whole-pixel shifts (n, 2), right and down, that bring each copy's centre of mass to the start of a period."""
    from_centre = torch.arange(field.shape[-1], device=field.device) + (0.5 - field.shape[-1] / 2)
    moments = torch.cat([field.sum(dim=2), field.sum(dim=3)], dim=1) @ from_centre  # (n, 2)
    place = moments / field.sum(dim=(1, 2, 3)).clamp(min=1e-6)[:, None]  # in the field, from its centre
    pixel = ((place[:, None] @ back)[:, 0] + side / 2).floor()  # in the copy: the inverse of a turn is its transpose
    beyond = pixel.remainder(period)  # steps back to the grid; or, from the other half, on to it
    return torch.where(pixel >= side // 2, -beyond, (period - beyond).remainder(period))


class AlignedPaper(nn.Module):
    """Lays the field, as it is, onto paper with a margin as wide as the grid's period, in step with the grid."""

    def __init__(self, period: int) -> None:
        super().__init__()
        self.period = period

    def forward(self, field: Tensor) -> Tensor:
        """(n, 1, h, h) to (n, 1, h + 2 period, h + 2 period)."""
        upright = torch.zeros(len(field), device=field.device)
        return turned_copies(field, upright, field.shape[-1] + 2 * self.period, self.period)
