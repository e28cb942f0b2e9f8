"""What the cells of a sheet ought to say, and how wrong they are: how a detector is taught."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from digitlab.data.sheets import Sheet, scattered

CELL = 4
"""Pixels of the sheet that one cell stands for, along each axis."""

_SPREAD = 0.1  # of a digit's longer side: near its centre a heat is not very wrong
_SIZES_COUNT, _VOTES_COUNT = 0.1, 0.5


def lots(
    images: NDArray[np.float32], labels: NDArray[np.integer], seed: int, rows: int, columns: int, most: int
) -> list[Sheet]:
    """Scatter digits over as many sheets as they need, one to ``most`` on each.

    Args:
        images: (n, h, w) in [0, 1].
        labels: (n,).
        seed: Of how many lie on each sheet, and of :func:`digitlab.data.sheets.scattered`.
        rows: Height of the sheets in pixels.
        columns: Their width.
        most: One to so many digits lie on each.
    """
    rng = np.random.default_rng(seed)
    sheets, start = [], 0
    while start < len(labels):
        lot = slice(start, start + int(rng.integers(1, most + 1)))
        sheets.append(scattered(images[lot], labels[lot], rng, rows, columns))
        start = lot.stop
    return sheets


def sheet_loss(heats: Tensor, sizes: Tensor, votes: Tensor, sheets: Sequence[Sheet]) -> Tensor:
    """The loss of what cells say of sheets, a digit.

    The heats' is the focal loss of Zhou et al. 2019; those of the sizes and the votes are mean absolute differences in cells.

    Args:
        heats: (n, 10, rows, columns) logits.
        sizes: (n, 2, rows, columns) in cells.
        votes: (n, 2, rows, columns) in cells.
        sheets: The truth, n of the same size.
    """
    device = heats.device
    counts = torch.tensor([len(sheet.labels) for sheet in sheets])
    on = torch.arange(len(sheets)).repeat_interleave(counts).to(device)  # (digits,) the sheet of each
    labels = torch.from_numpy(np.concatenate([sheet.labels for sheet in sheets])).to(device)
    boxes = torch.from_numpy(np.concatenate([sheet.boxes for sheet in sheets])).to(device) / CELL  # (digits, 4) cells
    centres, extents = (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]
    column, row = centres.long().unbind(dim=1)
    wanted = _wanted_heats(on * heats.shape[1] + labels, row, column, extents, heats.shape)
    digits = max(len(labels), 1)
    loss = focal_loss(heats, wanted) / digits
    size_error = (sizes[on, :, row, column] - extents).abs().sum()
    middle = torch.stack([column, row], dim=1) + 0.5
    vote_error = (votes[on, :, row, column] - (centres - middle)).abs().sum()
    owner = torch.from_numpy(np.stack([sheet.owner for sheet in sheets])).to(device)  # (n, h, w)
    ink_error = _ink_votes(votes, owner, centres, counts.to(device))
    return loss + _SIZES_COUNT * size_error / digits + _VOTES_COUNT * (vote_error / digits + ink_error)


def focal_loss(heats: Tensor, wanted: Tensor) -> Tensor:
    """The penalty-reduced focal loss, summed: what is nearly right already, or lies near a centre, counts little.

    Args:
        heats: Logits of any shape.
        wanted: The same shape, in [0, 1]; exactly one at a centre.
    """
    found = heats.sigmoid()
    centre = (1 - found) ** 2 * functional.logsigmoid(heats)
    elsewhere = (1 - wanted) ** 4 * found**2 * functional.logsigmoid(-heats)
    return -torch.where(wanted == 1, centre, elsewhere).sum()


def _wanted_heats(plane: Tensor, row: Tensor, column: Tensor, extents: Tensor, shape: torch.Size) -> Tensor:
    """A bump of height one at every digit's cell; where bumps of one class meet, the higher one.

    Args:
        plane: (digits,) sheet times ten plus class.
        row: (digits,) of the centre's cell.
        column: (digits,) of the centre's cell.
        extents: (digits, 2) width and height, in cells.
        shape: (n, 10, rows, columns).
    """
    down = torch.arange(shape[2], device=row.device) - row[:, None]  # (digits, rows)
    across = torch.arange(shape[3], device=row.device) - column[:, None]
    squared = down[:, :, None] ** 2 + across[:, None, :] ** 2
    spread = _SPREAD * extents.amax(dim=1)
    bumps = torch.exp(-squared / (2 * spread**2)[:, None, None]).flatten(1)  # (digits, cells)
    heats = torch.zeros(shape[0] * shape[1], shape[2] * shape[3], device=row.device)
    return heats.scatter_reduce(0, plane[:, None].expand_as(bumps), bumps, "amax").reshape(shape)


def _ink_votes(votes: Tensor, owner: Tensor, centres: Tensor, counts: Tensor) -> Tensor:
    """How far the votes of the ink lie from its digits' centres: the mean absolute difference, x plus y, in cells.

    Args:
        votes: (n, 2, rows, columns).
        owner: (n, h, w), -1 for paper.
        centres: (digits, 2) x and y in cells, sheet after sheet.
        counts: (n,) digits of each sheet.
    """
    sheet, row, column = (owner >= 0).nonzero(as_tuple=True)  # (pixels,) each
    first = counts.cumsum(dim=0) - counts
    digit = first[sheet] + owner[sheet, row, column]
    pixels = (torch.stack([column, row], dim=1) + 0.5) / CELL  # (pixels, 2)
    found = pixels + at_pixels(votes)[sheet, :, row, column]
    return (found - centres[digit]).abs().sum() / max(len(sheet), 1)


def at_pixels(votes: Tensor) -> Tensor:
    """It maps (n, 2, rows, columns) of cells to (n, 2, 4 rows, 4 columns) of pixels, bilinear."""
    return functional.interpolate(votes, scale_factor=CELL, mode="bilinear", align_corners=False)
