"""Many fields read from endless paper, each from the part alone that its ink reaches.

For a trunk of :class:`digitlab.networks.trunk.PaperConv` blank paper is zero, and zero padding is more of it. So a crop that
holds all ink gives the same answer as the whole paper, exactly, where it begins and ends with a period of the grid on which
the trunk samples. A 14x20 digit then costs half of what its 40x40 copy does.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from digitlab.networks.aligned_copies import AlignedPaper, centre_of_mass, sampled, steps_to_grid, turns_back
from digitlab.networks.at_once import at_once
from digitlab.networks.network import Network
from digitlab.networks.poses import PoseReader
from digitlab.networks.trunk import GlobalPooling, PaperConv
from digitlab.networks.turns import TurnReader

_BATCH = 64  # copies; their maps then stay in the processor's cache


@dataclass(frozen=True, slots=True)
class Paper:
    """What a network reads its turned copies from.

    Attributes:
        reader: (n, 1, h, w) to (n, classes), h and w multiples of the period.
        side: Side of the whole paper in pixels, a multiple of the period.
        period: Pixels between the places at which the reader samples the paper.
    """

    reader: nn.Module
    side: int
    period: int


def endless_paper(network: nn.Module, field_side: int = 28) -> Paper | None:
    """The endless paper that a network reads; None where it reads any other, where a crop could change the answer."""
    match network:
        case TurnReader():
            paper = Paper(network.reader, network.side, network.period)
        case Network(body=nn.Sequential() as body) if len(body) == 2 and isinstance(body[0], AlignedPaper):
            paper = Paper(body[1], field_side + 2 * body[0].period, body[0].period)
        case _:
            return None
    return paper if _is_endless(paper) else None


def is_shift_invariant(network: nn.Module) -> bool:
    """Whether ink that moves by whole pixels and stays in the field gets the same answer, to rounding, by construction.

    Networks that turn copies about the field's centre are not: turned by 15°, a whole pixel's shift is none, and the copies are
    sampled elsewhere. Those that turn them about the ink's own are.
    """
    if isinstance(network, PoseReader):
        return network.ink.is_middle
    return isinstance(network, Network) and endless_paper(network) is not None


def _is_endless(paper: Paper) -> bool:
    """Whether every layer before a global pooling leaves blank paper blank, and every pooling's windows are whole."""
    if not isinstance(paper.reader, nn.Sequential) or len(paper.reader) < 2 or paper.side % paper.period:
        return False
    trunk, squeeze = paper.reader[0], paper.reader[1]
    if not isinstance(trunk, nn.Sequential) or not isinstance(squeeze, GlobalPooling):
        return False
    side, step = paper.side, 1
    for layer in trunk:
        if isinstance(layer, PaperConv):
            side += layer.conv.kernel_size[0] - 1
        elif (
            isinstance(layer, nn.MaxPool2d | nn.AvgPool2d) and layer.kernel_size == layer.stride == 2 and side % 2 == 0
        ):
            side, step = side // 2, step * 2
        else:
            return False
    return paper.period % step == 0


def read_turned(paper: Paper, field: Tensor, turns_deg: Tensor) -> Tensor:
    """What a reader answers to fields turned onto its paper, as to :func:`digitlab.networks.aligned_copies.turned_copies`.

    Args:
        paper: The reader and its paper.
        field: (n, 1, h, h) float in [0, 1].
        turns_deg: (t,) degrees counter-clockwise.

    Returns:
        (n, t, classes) logits.
    """
    count, turns = len(field), len(turns_deg)
    back = turns_back(turns_deg.repeat(count))  # (n t, 2, 2)
    steps = steps_to_grid(centre_of_mass(field).repeat_interleave(turns, dim=0), back, paper.side, paper.period)
    low, high = _reach(field, back.reshape(count, turns, 2, 2))  # (n t, 2) each
    corner = steps + (paper.side - 1) / 2  # from the copy's centre to the numbers of its pixels
    start = _periods((low + corner).ceil(), paper)
    size = _periods((high + corner).floor(), paper) + 1 - start  # (n t, 2) width and height
    wide, tall = size.unbind(dim=1)
    to_and_fro = torch.where(tall % 2 == 0, wide, -wide)  # neighbours are alike, also where the next height begins
    order = (tall * paper.side + to_and_fro).argsort()
    logits = []
    largest = field.new_zeros(1, 1, paper.side, paper.side)
    for part in order.split(at_once(paper.reader, largest, _BATCH, paper.reader)):  # type: ignore[no-untyped-call] # torch has no type for it
        width, height = (size[part].amax(dim=0) * paper.period).tolist()
        extent = torch.tensor([width, height], device=field.device)
        first = torch.minimum(start[part] * paper.period, paper.side - extent)  # the crop stays on the paper
        middle = first + (extent - paper.side) / 2 - steps[part]
        copies = sampled(field[part // turns], back[part], middle, (height, width))
        logits.append(paper.reader(copies))
    answers = torch.cat(logits)
    return answers[order.argsort()].reshape(count, turns, -1)


def _periods(pixel: Tensor, paper: Paper) -> Tensor:
    """The period of the paper in which a pixel lies; the nearest one for a pixel beyond."""
    return pixel.div(paper.period, rounding_mode="floor").long().clamp(0, paper.side // paper.period - 1)


def _reach(field: Tensor, back: Tensor) -> tuple[Tensor, Tensor]:
    """How far turned ink reaches: least and largest x and y (n t, 2), in pixels from the centre.

    The ends of the rows' ink suffice: no ink lies further in any direction.

    Args:
        field: (n, 1, h, h).
        back: (n, t, 2, 2), see :func:`digitlab.networks.aligned_copies.turns_back`.
    """
    side = field.shape[-1]
    inked = field[:, 0] > 0  # (n, h, h)
    marks = inked.to(torch.uint8)
    first, last = marks.argmax(dim=2), side - 1 - marks.flip(2).argmax(dim=2)  # (n, h)
    rows = torch.arange(side, device=field.device).expand(len(field), side)
    points = torch.stack([torch.cat([first, last], dim=1), torch.cat([rows, rows], dim=1)], dim=2)  # (n, 2 h, 2)
    turned = (points + (0.5 - side / 2)).to(field.dtype)[:, None] @ back  # (n, t, 2 h, 2)
    blank = ~inked.any(dim=2).repeat(1, 2)[:, None, :, None]
    bilinear = back.abs().sum(dim=2).flatten(0, 1)  # (n t, 2): a pixel is felt so far from its centre
    low, high = turned.masked_fill(blank, torch.inf).amin(dim=2), turned.masked_fill(blank, -torch.inf).amax(dim=2)
    low, high = (part.flatten(0, 1).nan_to_num(0, 0, 0) for part in (low, high))  # no ink at all: the middle
    return low - bilinear, high + bilinear
