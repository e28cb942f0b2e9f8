"""The field laid onto larger paper, turned where wanted, in step with the grid on which a network samples.

Pooling samples the paper on a grid, every fourth pixel behind two poolings of two. A digit that is moved by two pixels lies
between the samples of before, and the answer changes although nothing is lost: aliasing. Here the ink itself says where the
grid lies: its centre of mass always falls into the first pixel of a period. Moving the ink by whole pixels then moves the
grid along, and a network that pools globally on endless paper answers the same, exactly. (Chaman and Dokmanić 2021 choose
the grid by the strongest of its samples, to the same end.) The position of the ink is not used otherwise, nor its size
or its turn: this is no centring.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

_HAIR = 1e-3  # pixels


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
    back = turns_back(turns_deg)
    return sampled(field, back, -steps_to_grid(centre_of_mass(field), back, side, period), (side, side))


def turns_back(turns_deg: Tensor) -> Tensor:
    """It maps (n,) degrees to (n, 2, 2): from differences (x, y) in a copy to those in its field; the transpose leads to the copy."""
    turns = torch.deg2rad(turns_deg)
    cos, sin = turns.cos(), turns.sin()
    return torch.stack([cos, -sin, sin, cos], dim=1).reshape(-1, 2, 2)


def sampled(field: Tensor, back: Tensor, middle: Tensor, size: tuple[int, int]) -> Tensor:
    """Bilinear samples of turned fields.

    Args:
        field: (n, 1, h, h).
        back: (n, 2, 2), see :func:`turns_back`.
        middle: (n, 2) which point of the turned ink, x and y from the field's centre, comes to the middle of the result.
        size: Height and width of the result.

    Returns:
        (n, 1, height, width), blank beyond the field.
    """
    grid = sample_points(back, middle, size) * (2 / field.shape[-1])
    return functional.grid_sample(field, grid, align_corners=False)


def sample_points(back: Tensor, middle: Tensor, size: tuple[int, int]) -> Tensor:
    """Where :func:`sampled` reads the field: (n, height, width, 2), x and y in pixels from its centre."""
    height, width = size
    x, y = (torch.arange(length, device=back.device) + (0.5 - length / 2) for length in (width, height))
    across = x[:, None] * back[:, None, :, 0] + (back @ middle[:, :, None]).mT  # (n, width, 2)
    down = y[:, None] * back[:, None, :, 1]  # (n, height, 2)
    return across[:, None] + down[:, :, None]


def centre_of_mass(field: Tensor) -> Tensor:
    """It maps (n, 1, h, h) to (n, 2): x and y in pixels from the field's centre."""
    from_centre = torch.arange(field.shape[-1], device=field.device) + (0.5 - field.shape[-1] / 2)
    moments = torch.cat([field.sum(dim=2), field.sum(dim=3)], dim=1) @ from_centre  # (n, 2)
    return moments / field.sum(dim=(1, 2, 3)).clamp(min=1e-6)[:, None]


def steps_to_grid(centre: Tensor, back: Tensor, side: int, period: int) -> Tensor:
    """The whole-pixel shifts (n, 2), right and down, that bring each copy's centre of mass to the start of a period.

    Symmetric ink often has its centre of mass on the edge of a pixel; a hair's breadth keeps rounding from choosing the side.
    """
    pixel = (
        (centre[:, None] @ back)[:, 0] + (side / 2 + _HAIR)
    ).floor()  # in the copy: a turn's inverse is its transpose
    beyond = pixel.remainder(period)  # steps back to the grid; or, from the other half, on to it
    return torch.where(pixel >= side // 2, -beyond, (period - beyond).remainder(period))


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """How a copy shows a field: the copy's point (x, y), from its middle, is the field's point ``back @ (x, y) + at``, from its centre.

    Attributes:
        side: Side of the copy in pixels.
        back: (2, 2).
        at: (2,) in the field's pixels.
    """

    side: int
    back: Tensor
    at: Tensor


def laid_in_step(field: Tensor, turn_deg: float, side: int, period: int) -> Laid:
    """How :func:`turned_copies` shows one field, (1, 1, h, h)."""
    back = turns_back(torch.tensor([turn_deg]))
    return Laid(side, back[0], back[0] @ -steps_to_grid(centre_of_mass(field), back, side, period)[0])


class AlignedPaper(nn.Module):
    """A module that lays the field, as it is, onto paper with a margin as wide as the grid's period, in step with the grid."""

    def __init__(self, period: int) -> None:
        super().__init__()
        self.period = period

    def forward(self, field: Tensor) -> Tensor:
        """It maps (n, 1, h, h) to (n, 1, h + 2 period, h + 2 period)."""
        upright = torch.zeros(field.shape[0], device=field.device)  # len() would fix their number in an export
        return turned_copies(field, upright, field.shape[-1] + 2 * self.period, self.period)

    def laid(self, field: Tensor) -> Laid:
        """How it shows one field, (1, 1, h, h)."""
        return laid_in_step(field, 0.0, field.shape[-1] + 2 * self.period, self.period)


@dataclass(frozen=True, slots=True)
class TurnedPaper:
    """A step that lays fields, (n, 1, h, h), onto larger paper, all turned alike, see :func:`turned_copies`."""

    turn_deg: float
    side: int
    period: int

    def __call__(self, field: Tensor) -> Tensor:
        """It maps (n, 1, h, h) to (n, 1, side, side)."""
        return turned_copies(field, torch.full((len(field),), self.turn_deg), self.side, self.period)

    def laid(self, field: Tensor) -> Laid:
        """How it shows one field, (1, 1, h, h)."""
        return laid_in_step(field, self.turn_deg, self.side, self.period)
