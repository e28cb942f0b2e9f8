"""Where the field's pixels lie on the maps of a layer: the way from ink to cells, exactly, through paper, turns and strides."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from digitlab.networks.architectures import FIELD
from digitlab.networks.hand_crafted import crop_places
from digitlab.networks.inspection import Alignment
from digitlab.networks.pixel_order import Permuted
from digitlab.networks.steps import Other, Step, Window, laid, side_of
from digitlab.networks.trunk import BlurredSamples, PaperConv


def cell_places(chain: Sequence[Step], field: Tensor, alignment: Alignment) -> Tensor:
    """Where each pixel of the field lies on the maps behind some steps.

    Args:
        chain: The first steps of :func:`digitlab.networks.steps.steps`, up to a convolution or a pooling.
        field: (1, 1, h, w), which says where the paper's grid lies.
        alignment: The steps' own.

    Returns:
        (h, w, 2): x and y in cells; the middle of the first cell is at 0, 0.
    """
    height, width = field.shape[2:]
    rows, columns = torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij")
    places = torch.stack([columns, rows], dim=2).to(field.dtype)
    for step in chain:
        module = step.module
        if isinstance(module, Permuted):
            at = module.get_buffer("order").argsort().reshape(height, width)  # which shuffled pixel shows each pixel
            places = torch.stack([at % width, at // width], dim=2).to(field.dtype)
        elif step.kind in {"ink", "colours"}:
            pass  # every pixel stays where it is
        elif isinstance(module, Other):
            places = _through(module.window or Window(), places)
        elif step.kind == "alone":
            field = step(field)  # which the crop will see
        elif step.kind == "window":
            places = places - torch.tensor([alignment.dx, alignment.dy])
        elif step.kind == "crop":
            centre, spanned = crop_places(field)
            places = (places - centre[0]) / spanned + FIELD / 2
        elif step.kind == "paper":
            copy = laid(step, field)
            from_centre = places - torch.tensor([width - 1, height - 1]) / 2
            places = (from_centre - copy.at) @ copy.back.inverse().mT + (copy.side - 1) / 2
        else:
            places = (places - _first_middle(module)) / step.stride
    return places


def _through(window: Window, places: Tensor) -> Tensor:
    """Where x and y lie on the maps behind windows of any form."""
    sides = zip(window.kernel, window.padding, window.dilation, strict=True)
    down, across = ((kernel - 1) * dilation / 2 - padding for kernel, padding, dilation in sides)
    return (places - torch.tensor([across, down])) / torch.tensor(window.stride[::-1])


def _first_middle(module: object) -> float:
    """Where the middle of a layer's first cell lies, in cells of what it looks at."""
    if isinstance(module, BlurredSamples):
        return 0.0
    window = module.conv if isinstance(module, PaperConv) else module
    assert isinstance(window, nn.Conv2d | nn.AvgPool2d | nn.MaxPool2d)
    return (side_of(window.kernel_size) - 1) / 2 - side_of(window.padding)
