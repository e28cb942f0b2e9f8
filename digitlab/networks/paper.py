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
    side_in = field.shape[-1]
    shift_x, shift_y = _steps_to_grid(field, cos, sin, side, period)  # (n,) each, whole pixels of the copies
    back_x = -(cos * shift_x - sin * shift_y) * (2 / side_in)
    back_y = -(sin * shift_x + cos * shift_y) * (2 / side_in)
    zoom = side / side_in
    rows = torch.stack(
        [torch.stack([cos * zoom, -sin * zoom, back_x], 1), torch.stack([sin * zoom, cos * zoom, back_y], 1)], 1
    )
    grid = functional.affine_grid(rows, [len(field), 1, side, side], align_corners=False)  # rows: (n, 2, 3)
    return functional.grid_sample(field, grid, align_corners=False)


def _steps_to_grid(field: Tensor, cos: Tensor, sin: Tensor, side: int, period: int) -> tuple[Tensor, Tensor]:
    """The whole-pixel shifts, right and down, that bring each copy's centre of mass to the start of a period."""
    from_centre = torch.arange(field.shape[-1], device=field.device) + 0.5 - field.shape[-1] / 2
    mass = field.sum(dim=(1, 2, 3)).clamp(min=1e-6)
    x = field.sum(dim=(1, 2)) @ from_centre / mass  # (n,)
    y = field.sum(dim=(1, 3)) @ from_centre / mass
    return (
        _step_to_grid(side / 2 + cos * x + sin * y, side, period),
        _step_to_grid(side / 2 - sin * x + cos * y, side, period),
    )


def _step_to_grid(place: Tensor, side: int, period: int) -> Tensor:
    pixel = place.floor()
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
