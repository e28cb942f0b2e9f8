"""Features by hand, as before deep learning: crop and centre the ink, measure its edges with kernels that a person thought of.

This is convolution and pooling, too. But the kernels are fixed, and only the last layer learns: a histogram of oriented
gradients (Dalal and Triggs 2005) in its simplest form, before softmax regression. The crop is MNIST's own rule (LeCun et al.
1998; :mod:`digitlab.ink.centring`), and a rule can be broken: a blot beside the digit moves the box and the centre of mass.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from digitlab.networks.aligned_copies import centre_of_mass
from digitlab.networks.architectures.architecture import FIELD
from digitlab.networks.architectures.hand_crafted import DIRECTIONS

_BOX = 20  # pixels: MNIST's digits were scaled to fit a box of this side
_CENTRE = FIELD / 2  # there, in the middle of pixel 14, lies the centre of mass of MNIST's digits
_FAINT = 0.1  # of the darkest pixel: less is not ink when the box is measured


class Crop(nn.Module):
    """A module that scales the ink's larger side to 20 pixels and lays its centre of mass into the field's centre.

    Both are taken from the field itself. Blank paper stays blank.
    """

    def forward(self, field: Tensor) -> Tensor:
        """It maps (n, 1, h, h) to (n, 1, 28, 28)."""
        down, across = crop_weights(field)
        return down[:, None] @ field @ across[:, None].mT


def crop_weights(field: Tensor) -> tuple[Tensor, Tensor]:
    """How much every row and every column of the field counts for those of the crop, (n, 28, h) each.

    Bilinear samples, one a pixel; where the ink shrinks, the mean of two a pixel and axis.
    """
    centre, step = crop_places(field)
    line = torch.arange(field.shape[-1], device=field.device)
    from_centre = (torch.arange(FIELD, device=field.device) - _CENTRE) * step[:, None]  # (n, 28)
    apart = torch.where(step > 1, step / 4, 0.0)[:, None]

    def along(middle: Tensor) -> Tensor:
        """The weights along an axis on which the crop's centre reads the field at middle, (n,)."""
        read = from_centre + middle[:, None]
        pair = torch.stack([read - apart, read + apart], dim=1)[..., None]  # (n, 2, 28, 1)
        return (1 - (pair - line).abs()).clamp(min=0).mean(dim=1)

    return along(centre[:, 1]), along(centre[:, 0])


def crop_places(field: Tensor) -> tuple[Tensor, Tensor]:
    """Where the crop reads fields (n, 1, h, h).

    Returns:
        The ink's centre of mass (n, 2), x and y in pixels from the middle of the field's first one; and how many of the
        field's pixels a pixel of the crop spans, (n,).
    """
    side = field.shape[-1]
    line = torch.arange(side, device=field.device)
    inked = field[:, 0] > _FAINT * field.amax(dim=(1, 2, 3))[:, None, None]  # (n, h, h)
    reached = torch.stack([inked.any(dim=1), inked.any(dim=2)], dim=1)  # (n, 2, h): columns and rows with ink
    lengths = torch.where(reached, line, -1).amax(dim=2) - torch.where(reached, line, side).amin(dim=2) + 1
    step = lengths.amax(dim=1).clamp(min=1).to(field.dtype) / _BOX
    return centre_of_mass(field) + (side - 1) / 2, step


class EdgeKernels(nn.Conv2d):
    """Eight fixed kernels that find ink growing to the right, to the upper right, up, ...: :func:`compass_kernels`."""

    def __init__(self) -> None:
        super().__init__(1, DIRECTIONS, 3, padding=1, bias=False)
        del self.weight  # a parameter, which would learn
        self.register_buffer("weight", compass_kernels())


def compass_kernels() -> Tensor:
    """Robinson's compass masks (1977), turned counter-clockwise by 45° each: (8, 1, 3, 3).

    The first is Sobel's for vertical edges; all of them come from walking one ring of numbers around the middle.
    """
    ring = [2.0, 1.0, 0.0, -1.0, -2.0, -1.0, 0.0, 1.0]
    around = [5, 2, 1, 0, 3, 6, 7, 8]  # the cells of a 3x3 kernel, counter-clockwise from the right
    kernels = [[0.0] * 9 for _ in range(DIRECTIONS)]
    for direction, kernel in enumerate(kernels):
        for place, cell in enumerate(around):
            kernel[cell] = ring[(place - direction) % len(ring)]
    return torch.tensor(kernels).reshape(DIRECTIONS, 1, 3, 3)
