"""Which ink spoke for a class: a number for every pixel of the field, by five methods that ask five different questions.

All explain the logit that the answer is made of; for a network with several alignments (turns, places) the logsumexp over all
of them. Numbers are in logits, the gradient's in logits a unit of ink.

Networks on endless paper choose the place of their sampling grid by the ink's centre of mass, rounded down
(:mod:`digitlab.networks.aligned_copies`). No gradient goes through that rounding, so gradients take the grid as it lies; where a patch
covers ink, the grid may move, and the logit with it. So do gradients of a network that chooses among copies take the choice as it is.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import product

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.networks.as_read import as_read
from digitlab.networks.cell_places import cell_places
from digitlab.networks.steps import Step, evidence, read_alignments, steps, steps_together

Map = NDArray[np.float32]

PATCH = 5
"""The side of the blank paper that is slid over the ink, in pixels: a little wider than a stroke."""

THIRDS = 4
"""3 ** 4 = 81 gradients between blank paper and the drawing."""

_BATCH = 8  # fields; for a network that reads eleven turns of each, 88 copies


def logits(network: nn.Module, fields: Tensor, window_deg: float | None = None) -> Tensor:
    """It maps (n, 1, 28, 28) to (n, 10), differentiable.

    Args:
        network: In evaluation mode.
        fields: In [0, 1], ink = 1.
        window_deg: The largest turn, either way, that a network that reads turns expects; its own where left out.
    """
    return evidence(network, fields, window_deg).logsumexp(dim=1)


def saliency(network: nn.Module, image: Image, label: int, window_deg: float | None = None) -> Map:
    """The gradient of a class's logit: what a little more ink at each pixel would do.

    Simonyan, Vedaldi and Zisserman 2013 show its absolute value; here it keeps its sign.

    Args:
        network: In evaluation mode.
        image: (28, 28) float32 in [0, 1], ink = 1.
        label: The class.
        window_deg: As for :func:`logits`.

    Returns:
        (28, 28), logits a unit of ink.
    """
    field = _field(image)
    return _numbers(_gradients(as_read(network, field, window_deg), field, label, window_deg))


def gradient_times_ink(network: nn.Module, image: Image, label: int, window_deg: float | None = None) -> Map:
    """The gradient times the ink itself: what the ink that is there would do, were the network linear.

    Shrikumar et al. 2016; the arguments are :func:`saliency`'s. Returns (28, 28), logits.
    """
    return saliency(network, image, label, window_deg) * image


def integrated_gradients(
    network: nn.Module, image: Image, label: int, window_deg: float | None = None, thirds: int = THIRDS
) -> Map:
    """The gradient's mean on the straight way from blank paper to the drawing, times the ink.

    Sundararajan, Taly and Yan 2017. It is complete: all pixels together make the logit of the drawing less that of blank
    paper, but for the error of a mean over few gradients.

    Args:
        network: In evaluation mode.
        image: (28, 28) float32 in [0, 1], ink = 1.
        label: The class.
        window_deg: As for :func:`logits`.
        thirds: The way is cut into 3 ** thirds parts, with a gradient in the middle of each.

    Returns:
        (28, 28), logits.
    """
    return _last(integrations(network, image, label, window_deg, thirds))


def integrations(
    network: nn.Module, image: Image, label: int, window_deg: float | None = None, thirds: int = THIRDS
) -> Iterator[Map]:
    """:func:`integrated_gradients` from coarse to fine: the mean over the gradients so far.

    The middle of a part stays one when the part is cut into three, so no gradient is taken in vain.
    """
    field = _field(image)
    network = as_read(network, field, window_deg)
    total, count = torch.zeros_like(field), 0
    for level in range(1, thirds + 1):
        parts = torch.arange(3**level)
        new = parts[parts % 3 != 1] if level > 1 else parts
        shares = ((new + 0.5) / 3**level)[:, None, None, None]
        batches = -(-len(shares) // _BATCH)
        for batch in range(batches):
            some = shares[batch::batches]  # spread over the whole way, so that the mean so far is one of the whole
            total += _gradients(network, some * field, label, window_deg).sum(dim=0)
            count += len(some)
            yield _numbers(total * field / count)


def occlusion(
    network: nn.Module,
    image: Image,
    label: int,
    window_deg: float | None = None,
    patch: int = PATCH,
    stride: int = 1,
) -> Map:
    """How far the logit drops when a patch of blank paper covers the ink: the mean over all patches that cover a pixel.

    Zeiler and Fergus 2014. Patches that reach beyond the field are cut off at its border.

    Args:
        network: In evaluation mode.
        image: (28, 28) float32 in [0, 1], ink = 1.
        label: The class.
        window_deg: As for :func:`logits`.
        patch: Side of the patch in pixels.
        stride: Pixels from one patch to the next, at most ``patch``.

    Returns:
        (28, 28), logits.
    """
    return _last(occlusions(network, image, label, window_deg, patch, stride))


def occlusions(
    network: nn.Module,
    image: Image,
    label: int,
    window_deg: float | None = None,
    patch: int = PATCH,
    stride: int = 1,
) -> Iterator[Map]:
    """:func:`occlusion` from coarse to fine: the mean over the patches so far, first of some that lie side by side."""
    field = _field(image)
    drop, count = torch.zeros(field.shape[2:]), torch.zeros(field.shape[2:])
    with torch.inference_mode():
        before = logits(network, field, window_deg)[0, label]
    for masks in _patches(patch, stride):
        covers = torch.from_numpy(masks)  # (p, 28, 28)
        count += covers.sum(dim=0)
        inked = (covers & (field[0, 0] > 0)).flatten(1).any(dim=1)  # a patch over blank paper changes nothing
        with torch.inference_mode():
            for covered in covers[inked].split(_BATCH) if inked.any() else ():  # type: ignore[no-untyped-call] # torch's
                after = logits(network, field.masked_fill(covered[:, None], 0.0), window_deg)[:, label]
                drop += torch.einsum("p,phw->hw", before - after, covered.to(field.dtype))
        yield _numbers(drop / count.clamp(min=1))


def _patches(patch: int, stride: int, side: int = FIELD_SIDE) -> Iterator[NDArray[np.bool_]]:
    """Which pixels each patch covers, (p, side, side), in groups of patches that lie side by side."""
    starts = np.arange(0, max(side - patch, 0) + stride, stride)  # the last is the first that reaches the border
    along = (np.arange(side) >= starts[:, None]) & (np.arange(side) < starts[:, None] + patch)  # (s, side)
    apart = max(1, patch // stride)
    for down, across in product(range(apart), repeat=2):
        rows, columns = along[down::apart], along[across::apart]
        yield (rows[:, None, :, None] & columns[None, :, None, :]).reshape(-1, side, side)


def grad_cam(network: nn.Module, image: Image, label: int, window_deg: float | None = None) -> Map | None:
    """Where the last convolution found what speaks for a class, and what speaks against it, on the field.

    Each map counts by the mean of the logit's gradient over its cells. Selvaraju et al. 2017, who leave out what is below
    zero. The coarse map is laid onto the field by where each cell's middle lies, and turned back where the paper was turned; a
    network that reads several copies adds up its maps of all of them.

    Args:
        network: In evaluation mode.
        image: (28, 28) float32 in [0, 1], ink = 1.
        label: The class.
        window_deg: As for :func:`logits`.

    Returns:
        (28, 28), mean gradient times activation; None for a network without convolutions.
    """
    cells = grad_cam_cells(network, image, label, window_deg)
    if cells is None:
        return None
    field = _field(image)
    places = []
    for alignment in read_alignments(network, field, window_deg):
        chain = steps(network, alignment)
        places.append(cell_places(chain[: _convolved(chain)], field, alignment))
    laid = _at(torch.from_numpy(cells)[:, None], torch.stack(places))  # (alignments, 1, 28, 28)
    return _numbers(laid.sum(dim=0))


def grad_cam_cells(network: nn.Module, image: Image, label: int, window_deg: float | None = None) -> Map | None:
    """The coarse map of :func:`grad_cam` in the last convolution's own cells: (alignments, h, w)."""
    field = _field(image)
    ways = read_alignments(network, field, window_deg)
    chain = steps_together(network, ways)
    last = _convolved(chain)
    if not last:
        return None
    with torch.no_grad():
        maps = field.repeat(len(ways), 1, 1, 1)
        for step in chain[:last]:
            maps = step(maps)  # (alignments, c, h, w)
    with torch.enable_grad():
        logits = maps.requires_grad_()
        for step in chain[last:]:
            logits = step(logits)
        (slopes,) = torch.autograd.grad(logits.logsumexp(dim=0)[label], maps)
    cells: Map = (slopes.mean(dim=(2, 3), keepdim=True) * maps).sum(dim=1).detach().numpy()
    return cells


def _convolved(chain: list[Step]) -> int:
    """How many steps there are up to and with the last convolution; 0 where there is none."""
    return max((index + 1 for index, step in enumerate(chain) if step.kind == "conv"), default=0)


def _at(maps: Tensor, places: Tensor) -> Tensor:
    """Bilinear samples of maps (n, 1, h, w) at places (n, 28, 28, 2), x and y in cells; beyond the border the border's own."""
    size = torch.tensor(maps.shape[:1:-1])  # w and h
    return functional.grid_sample(maps, (2 * places + 1) / size - 1, padding_mode="border", align_corners=False)


def _gradients(network: nn.Module, fields: Tensor, label: int, window_deg: float | None) -> Tensor:
    """The gradient of a logit at each of some fields: (n, 1, 28, 28) to the same shape."""
    with torch.enable_grad():
        fields = fields.detach().requires_grad_()
        (slopes,) = torch.autograd.grad(logits(network, fields, window_deg)[:, label].sum(), fields)
    return slopes


def _last(maps: Iterator[Map]) -> Map:
    return deque(maps, maxlen=1).pop()


def _field(image: Image) -> Tensor:
    """It maps (28, 28) to (1, 1, 28, 28)."""
    return torch.tensor(np.ascontiguousarray(image, np.float32))[None, None]


def _numbers(field: Tensor) -> Map:
    """It turns (28, 28), with leading ones or without, to plain numbers."""
    return np.array(field.reshape(field.shape[-2:]).numpy(), np.float32)
