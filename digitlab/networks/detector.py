"""One network that finds every digit on a sheet in one pass: where it lies, how large it is, and which ink is its own.

It is fully convolutional, so it reads sheets of any size. Every cell, 4 px wide, says three things:

- a *heat* for each class: is the centre of such a digit here? ("Objects as Points", Zhou et al. 2019);
- the width and height of the box, should it be;
- a *vote*: the way to the centre of the digit that its ink belongs to (Panoptic-DeepLab, Cheng et al. 2020). Between cells
  votes are interpolated, so every pixel of ink has one. The vote of the centre's own cell places the box.

It learns from the digits that all networks learn from, scattered over sheets anew at every step, and so it learns what others
are never shown: paper with nothing on it, and a bit of a neighbour. On a field its answer is the highest heat of each class, so
it is a classifier like any other.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol, runtime_checkable

import torch
from torch import Tensor, nn

from digitlab.networks.sheet_loss import CELL, lots, sheet_loss
from digitlab.networks.trunk import PaperConv

_RARE = -4.0  # the logit of a heat before anything is learned: nearly all cells are no centre


class Cells(NamedTuple):
    """What the cells of sheets say.

    Attributes:
        heats: (n, 10, rows, columns) logits.
        sizes: (n, 2, rows, columns) width and height of the box, in cells.
        votes: (n, 2, rows, columns) right and down from the cell's middle to the digit's centre, in cells.
    """

    heats: Tensor
    sizes: Tensor
    votes: Tensor


@runtime_checkable
class ReadsSheets(Protocol):
    """A network that finds several digits at once.

    Attributes:
        cell_px: One cell stands for so many pixels of the sheet, along each axis.
    """

    cell_px: int

    def cells(self, sheets: Tensor) -> Cells:
        """What each cell says of sheets (n, 1, h, w)."""
        ...


class Detector(nn.Module):
    """Heats, sizes and votes from one trunk, see the module.

    Attributes:
        cell_px: Pixels a cell.
    """

    def __init__(self, trunk: nn.Module, features: int, *, rows: int, columns: int, most: int) -> None:
        """Put the answers onto a trunk.

        Args:
            trunk: (n, 1, h, w) to (n, features, h / 4, w / 4), rounded up.
            features: Of each cell.
            rows: Height of the sheets to learn from, in pixels.
            columns: Their width.
            most: One to so many digits lie on each.
        """
        super().__init__()
        self.trunk = trunk
        self.features = features
        self.heats = nn.Conv2d(features, 10, 1)
        self.boxes = nn.Conv2d(features, 4, 1)
        self.cell_px = CELL
        self.rows, self.columns, self.most = rows, columns, most
        nn.init.constant_(self.heats.bias, _RARE)  # type: ignore[arg-type] # it has one

    def cells(self, sheets: Tensor) -> Cells:
        """What each cell says of sheets (n, 1, h, w)."""
        features = self.trunk(sheets)
        sizes, votes = self.boxes(features).split(2, dim=1)
        return Cells(self.heats(features), sizes, votes)

    def forward(self, field: Tensor) -> Tensor:
        """It maps (n, 1, h, w) to logits (n, 10): the highest heat of each class."""
        heats: Tensor = self.heats(self.trunk(field))
        return heats.amax(dim=(2, 3))

    def loss(self, field: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:
        """How wrong the cells are about the fields' digits, scattered over sheets; about one for an untrained network.

        Args:
            field: (n, 1, 28, 28), one digit each.
            labels: (n,) int64.
            generator: Source of the sheets, on the CPU.
        """
        seed = int(torch.randint(2**63 - 1, (), generator=generator))
        sheets = lots(field[:, 0].cpu().numpy(), labels.cpu().numpy(), seed, self.rows, self.columns, self.most)
        images = torch.stack([torch.from_numpy(sheet.image) for sheet in sheets])[:, None]  # (sheets, 1, h, w)
        cells = self.cells(images.to(field.device))
        return sheet_loss(cells.heats.float(), cells.sizes.float(), cells.votes.float(), sheets)


def build_sheet_trunk(channels: tuple[int, ...], kernels: tuple[int, ...]) -> nn.Sequential:
    """Convolutions for which blank paper is zero; the maps are halved behind the first two.

    Args:
        channels: Feature maps of each convolution.
        kernels: Side of each convolution's kernels.
    """
    layers: list[nn.Module] = []
    for index, (inputs, outputs, kernel) in enumerate(zip((1, *channels), channels, kernels, strict=False)):
        layers.append(PaperConv(inputs, outputs, kernel, kernel // 2))  # a sheet's maps keep its size
        if index < 2:
            layers.append(nn.MaxPool2d(2, ceil_mode=True))
    return nn.Sequential(*layers)
