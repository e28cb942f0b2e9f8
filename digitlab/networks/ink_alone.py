"""A field's ink alone, whatever its paper and its strength, and the place in which it lies."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

_HAIR = 1e-3  # pixels


def ink_pixel(field: Tensor) -> Tensor:
    """The middle of the pixel in which the ink's centre of mass lies: (n, 1, h, h) to (n, 2), x and y from the field's centre.

    Each pixel counts with the square of its ink, so that faint noise all over the field hardly moves it. A hair's breadth
    keeps rounding from choosing the pixel where symmetric ink has its centre on an edge.
    """
    weight = field[:, 0].square()
    side = field.shape[-1]
    from_centre = torch.arange(side, device=field.device) + (0.5 - side / 2)
    moments = torch.stack([weight.sum(dim=1) @ from_centre, weight.sum(dim=2) @ from_centre], dim=1)  # (n, 2)
    centre = moments / weight.sum(dim=(1, 2)).clamp(min=1e-6)[:, None]
    return (centre + (side / 2 + _HAIR)).floor() + (0.5 - side / 2)


class Ink(nn.Module):
    """The ink alone, stretched to [0, 1]: what is fainter than a share of the darkest pixel is paper, and becomes blank.

    Attributes:
        faintest: The share; 0 leaves the field as it is.
        is_middle: Whether copies lie about the ink's centre of mass, wherever it is; otherwise about the field's.
    """

    def __init__(self, faintest: float, *, is_middle: bool) -> None:
        super().__init__()
        self.faintest, self.is_middle = faintest, is_middle

    def forward(self, field: Tensor) -> Tensor:
        """It maps (n, 1, h, h) to the same shape."""
        return functional.relu(field * self.gain(field) - self.floor) if self.faintest else field

    def gain(self, field: Tensor) -> Tensor:
        """What each field, (n, 1, h, h), is multiplied by: (n, 1, 1, 1)."""
        return 1 / ((1 - self.faintest) * field.amax(dim=(2, 3), keepdim=True).clamp(min=1e-3))

    @property
    def floor(self) -> float:
        """What is taken off behind that."""
        return self.faintest / (1 - self.faintest)

    def middle(self, ink: Tensor) -> Tensor:
        """About which point copies of ink, (n, 1, h, h), lie: :func:`ink_pixel`, or the pixel right below the field's centre, (n, 2)."""
        return ink_pixel(ink) if self.is_middle else ink.new_full((ink.shape[0], 2), 0.5)
