"""Features by hand, as before deep learning: crop and centre the ink, measure its edges with kernels that a person thought of.

This is convolution and pooling, too. But the kernels are fixed, and only the last layer learns: a histogram of oriented
gradients (Dalal and Triggs 2005) in its simplest form, before softmax regression. The crop is MNIST's own rule (LeCun et al.
1998; :mod:`digitlab.ink.centring`), and a rule can be broken: a blot beside the digit moves the box and the centre of mass.
What pipelines of the time did against that and for better features is there to choose: :class:`LargestAlone`, :class:`Blocks`
and the loss of a support vector machine, :class:`Margins`.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab.networks.aligned_copies import centre_of_mass
from digitlab.networks.architectures.architecture import FIELD
from digitlab.networks.architectures.hand_crafted import DIRECTIONS
from digitlab.networks.network import Network

_BOX = 20  # pixels: MNIST's digits were scaled to fit a box of this side
_CENTRE = FIELD / 2  # there, in the middle of pixel 14, lies the centre of mass of MNIST's digits
_FAINT = 0.1  # of the darkest pixel: less is not ink when the box is measured
_ROUNDS = 64  # in which the longest spiral that fits a field is known as one component
_LEAST_LENGTH = 0.1  # of a block's numbers, so that blank paper stays blank: a full edge makes 4


def inked(field: Tensor) -> Tensor:
    """Where fields, (n, 1, h, w), have more than faint ink: the same shape, of truth values."""
    return field > _FAINT * field.amax(dim=(1, 2, 3), keepdim=True)


class LargestAlone(nn.Module):
    """A guard: only the largest connected component of the ink stays, with its faint rim; all else is blanked.

    Pixels that touch, at a corner at least, are connected (8-connectivity). Of components of one size all stay.
    """

    def forward(self, field: Tensor) -> Tensor:
        """It maps (n, 1, h, w) to the same shape."""
        return field * self.kept(field)

    @torch.no_grad()
    def kept(self, field: Tensor) -> Tensor:
        """One where a pixel of fields, (n, 1, h, w), stays, zero elsewhere: the same shape."""
        ink = inked(field).to(field.dtype)
        pieces = _pieces(ink).flatten(1)
        sizes = torch.zeros_like(pieces[:, :1]).repeat(1, pieces.shape[1] + 1)
        sizes = sizes.scatter_add(1, pieces, ink.flatten(1).to(pieces.dtype)).gather(1, pieces).reshape(ink.shape)
        largest = (ink > 0) & (sizes == sizes.amax(dim=(1, 2, 3), keepdim=True))
        return functional.max_pool2d(largest.to(field.dtype), 3, 1, 1)


def _pieces(ink: Tensor) -> Tensor:
    """A number for each connected component of ink, (n, 1, h, w) of zeros and ones: that of its last pixel, counted from 1; 0 for paper.

    Every pixel takes the largest number around it, and then the number which the pixel of that number has come to
    itself: what is known doubles its reach with every round.
    """
    numbers = torch.arange(1, ink[0].numel() + 1, device=ink.device, dtype=ink.dtype).reshape(1, *ink.shape[1:])
    found = (numbers * ink).long()
    for _ in range(_ROUNDS):
        around = (functional.max_pool2d(found.to(ink.dtype), 3, 1, 1) * ink).long()
        further = functional.pad(around.flatten(1), (1, 0)).gather(1, around.flatten(1)).reshape(around.shape)
        if not torch.compiler.is_exporting() and torch.equal(further, found):  # an export knows no numbers
            break
        found = further
    return found


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
    ink = inked(field)[:, 0]  # (n, h, h)
    reached = torch.stack([ink.any(dim=1), ink.any(dim=2)], dim=1)  # (n, 2, h): columns and rows with ink
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


class Blocks(nn.Module):
    """Every 2x2 block of cells divided by its length, over all directions: how dark or steep an edge is counts no more.

    Blocks overlap by a cell, as in Dalal and Triggs (2005), so that a cell stands in up to four; they are laid side by side.
    """

    def forward(self, cells: Tensor) -> Tensor:
        """It maps (n, directions, c, c) to (n, directions, 2c - 2, 2c - 2)."""
        lines = self.lines(cells.shape[-1])
        return cells[..., lines[:, None], lines] * self.gain(cells)

    @staticmethod
    def lines(count: int) -> Tensor:
        """Which of so many rows of cells each row of the blocks shows: 0, 1, 1, 2, 2, 3, ..."""
        return torch.arange(1, 2 * count - 1) // 2

    @staticmethod
    def gain(cells: Tensor) -> Tensor:
        """What each cell of the blocks is multiplied by: (n, directions, c, c) to (n, 1, 2c - 2, 2c - 2)."""
        energy = 4 * functional.avg_pool2d(cells.square().sum(dim=1, keepdim=True), 2, 1)  # a block's
        gain = torch.rsqrt(energy + _LEAST_LENGTH**2)
        return gain.repeat_interleave(2, dim=2).repeat_interleave(2, dim=3)


class Margins(Network):
    """A network whose last layer is a linear support vector machine: the right class is to win by 1, and no more is asked.

    The multi-class hinge loss of Weston and Watkins (1999). Its logits are no logarithms of probabilities before they are calibrated.
    """

    def loss(self, field: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:  # noqa: ARG002 - others draw from it
        """The mean hinge loss of (n, 1, 28, 28) fields and (n,) labels."""
        return functional.multi_margin_loss(self(field), labels)
