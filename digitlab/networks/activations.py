"""A network opened up: its filters, every feature map of a field, and what each cell looks at.

No hooks: the network is a chain of steps (:mod:`digitlab.networks.steps`), and every intermediate answer is simply kept.
"""

from __future__ import annotations

from itertools import pairwise
from typing import cast

import numpy as np
import torch
from torch import Tensor, nn

from digitlab.ink.stroke import Image
from digitlab.networks.activation_functions import ActivationFunction, function_of
from digitlab.networks.aligned_copies import Laid, sample_points
from digitlab.networks.hand_crafted import Blocks, LargestAlone, crop_weights
from digitlab.networks.in_colour import InColour, field_tensor
from digitlab.networks.ink_alone import Ink
from digitlab.networks.inspection import Activations, Alignment, Layer, Maps, Weights, numbers
from digitlab.networks.pixel_order import Permuted
from digitlab.networks.receptive_field_index import (
    Beyond,
    ReceptiveFieldIndex,
    Size,
    all_of,
    around,
    averages,
    blurs,
    everything,
    products,
    samples,
    single,
    windows,
)
from digitlab.networks.steps import Norm, Other, Step, Window, alignments, evidence, laid, side_of, steps
from digitlab.networks.trunk import GlobalPooling, PaperConv


class OpenedNetwork:
    """A network whose layers are read once, and which then answers fields with everything that lies between.

    Attributes:
        network: In evaluation mode.
        layers: From the field to the answer.
    """

    def __init__(self, network: nn.Module) -> None:
        self.network = network
        self.layers = tuple(describe(step, size) for step, size in _sized(steps(network)))

    @torch.inference_mode()
    def activations(
        self, image: Image, window_deg: float | None = None, alignment: Alignment | None = None
    ) -> Activations:
        """Everything that a network makes of one field.

        Args:
            image: (28, 28) float32 in [0, 1], ink = 1; of a network that reads colours also (3, 28, 28).
            window_deg: The largest turn, either way, that a network that reads turns expects; its own where left out.
            alignment: Whose maps to show; where left out, or not among the network's, the one with most evidence for the
                answer.
        """
        field = field_tensor(image[None]).clone()  # (1, 1, 28, 28), or three channels
        ways = alignments(self.network, window_deg)
        logits: Tensor | None = None
        chosen = 0
        if len(ways) > 1:
            logits = evidence(self.network, field, window_deg)[0]  # (alignments, 10)
            decides = logits[:, logits.logsumexp(dim=0).argmax()]
            chosen = ways.index(alignment) if alignment in ways else int(decides.argmax())
        chain = steps(self.network, ways[chosen])
        kept = [field]
        for step in chain:
            kept.append(step(kept[-1]))
        logits = kept[-1] if logits is None else logits
        maps = tuple(_maps(each) for each in kept)
        field_indices = tuple(
            _field_indices(step, field, ways[chosen], *through)
            for step, through in zip(chain, pairwise(maps), strict=True)
        )
        return Activations(
            self.layers, maps, field_indices, ways, chosen, logits.numpy(), logits.logsumexp(dim=0).numpy()
        )


def describe(step: Step, size: torch.Size) -> Layer:
    """What a step has learned, or was given by hand, in plain numbers, for inputs of a size: (c, h, w) or (units,)."""
    module = step.module
    divisor = float(module.cells) if isinstance(module, GlobalPooling) else 0.0
    floor = module.floor if isinstance(module, Ink) else 0.0
    weights = _weights(step, size)
    learned = [part for part in step.parts if isinstance(part, nn.Module)]
    parameters = sum(parameter.numel() for part in learned for parameter in part.parameters())
    if weights is None:
        return Layer(step.name, step.kind, parameters, f"{parameters:,}" if parameters else "", None, divisor, floor)
    if not parameters:
        return Layer(step.name, step.kind, 0, "", weights)
    units, inputs, *window = weights.kernel.shape
    apart = parameters // units - inputs * window[0] * window[1]  # a bias, or a normalisation's scale and shift
    factors = [str(number) for number in (inputs, *window) if number != 1] or ["1"]
    if step.kind == "conv":
        factors = [str(inputs), *map(str, window)]
    formula = f"{units}·({'·'.join(factors)}+{apart}) = {parameters:,}"
    return Layer(step.name, step.kind, parameters, formula, weights)


def _maps(kept: Tensor) -> Maps:
    """It maps (1, c, h, w) or (1, units) to (units, h, w); of (1, places, units) each unit has a column of places."""
    one = kept[0]
    match one.ndim:
        case 3:
            pass
        case 0 | 1:
            one = one.reshape(-1, 1, 1)
        case _:
            one = one.reshape(-1, one.shape[-1]).mT[:, :, None]
    return np.ascontiguousarray(one.numpy())


@torch.inference_mode()
def _sized(chain: list[Step]) -> list[tuple[Step, torch.Size]]:
    """The steps, each with the shape of what comes into it: (c, h, w) or (units,)."""
    kept = torch.zeros(1, 1, 28, 28)
    sized = []
    for step in chain:
        sized.append((step, kept.shape[1:]))
        kept = step(kept)
    return sized


def _weights(step: Step, size: torch.Size) -> Weights | None:
    """What a step computes in evaluation mode, its normalisation folded in; None for one without weights."""
    module = step.module
    if isinstance(module, nn.Linear):
        kernel = module.weight.reshape(module.out_features, *(size if len(size) == 3 else (-1, 1, 1)))
        return _folded(kernel, module.bias, step.norm, _function(step), on_paper=False)
    if isinstance(module, PaperConv):
        return _folded(module.conv.weight, module.conv.bias, step.norm, "relu", on_paper=True)
    if isinstance(module, nn.Conv2d):
        return _folded(module.weight, module.bias, step.norm, _function(step), on_paper=False)
    return None


def _function(step: Step) -> ActivationFunction | None:
    return next(filter(None, map(function_of, step.parts)), None)


@torch.no_grad()
def _folded(
    kernel: Tensor, bias: Tensor | None, norm: Norm | None, function: ActivationFunction | None, *, on_paper: bool
) -> Weights:
    """The same numbers as weights: f(norm(kernel · x + bias)) as f(kernel' · x + bias'), see PaperConv for the answer to blank paper."""
    units = len(kernel)
    scale, shift = torch.ones(units), torch.zeros(units) if bias is None else bias
    if norm is not None:
        assert norm.running_var is not None  # it tracks them unless told otherwise
        assert norm.running_mean is not None
        scale = norm.weight * torch.rsqrt(norm.running_var + norm.eps)
        shift = norm.bias + scale * (shift - norm.running_mean)
    blank = shift.relu() if on_paper else torch.zeros(units)
    folded = kernel * scale[:, None, None, None]
    return Weights(numbers(folded), numbers(shift), numbers(scale), numbers(blank), function)


def _field_indices(step: Step, field: Tensor, alignment: Alignment, maps: Maps, after: Maps) -> ReceptiveFieldIndex:
    """What the cells of a step, which makes maps (c', h', w') of maps (c, h, w), look at in these."""
    module, size = step.module, cast("Size", maps.shape[1:])
    match step.kind:
        case "conv" | "average" | "max":
            return _sliding(module, size)
        case "blur":
            return blurs(size)
        case "pooled" | "dense":
            return everything(size)
        case "colours" | "shuffle" | "ink" | "alone" | "blocks":
            return _cell_by_cell(module, torch.from_numpy(maps)[None], size)
        case "window":
            places = np.pad(np.arange(size[0] * size[1]).reshape(size), max(size), constant_values=-1)
            top, left = max(size) + alignment.dy, max(size) + alignment.dx
            return single(places[top : top + size[0], left : left + size[1]], size)
        case "crop":
            down, across = crop_weights(torch.from_numpy(maps)[None])
            return products(down[0].numpy(), across[0].numpy())
        case "paper":
            return _paper_index(field, laid(step, field))
        case "other":
            assert isinstance(module, Other)
            return _through(module.window, size, cast("Size", after.shape[1:]))


def _sliding(module: object, size: Size) -> ReceptiveFieldIndex:
    """What a convolution or a pooling slides over."""
    if isinstance(module, nn.AvgPool2d | nn.MaxPool2d):
        kernel, stride = side_of(module.kernel_size), side_of(module.stride)
        if isinstance(module, nn.AvgPool2d):
            return averages(size, kernel, stride, ceil=module.ceil_mode)
        return windows(size, kernel, stride, side_of(module.padding), ceil=module.ceil_mode)
    conv = module.conv if isinstance(module, PaperConv) else module
    assert isinstance(conv, nn.Conv2d)
    beyond: Beyond = "replicate" if conv.padding_mode == "replicate" else "zeros"
    kernel, stride, padding = map(side_of, (conv.kernel_size, conv.stride, conv.padding))
    return windows(size, kernel, stride, padding, beyond)


def _through(window: Window | None, size: Size, out: Size) -> ReceptiveFieldIndex:
    """What the cells of an operation of another kind, (out), look at."""
    if window is None:
        return all_of(size, out)
    return around(size, out, window.kernel, window.stride, window.padding, window.dilation)


def _cell_by_cell(module: object, maps: Tensor, size: Size) -> ReceptiveFieldIndex:
    """What each cell looks at where that is one cell of the maps, (1, c, h, w), in another order, or multiplied."""
    if isinstance(module, Permuted):
        return single(module.get_buffer("order").numpy().reshape(size), size)
    cells = torch.arange(size[0] * size[1], dtype=torch.int32).reshape(size)
    if isinstance(module, InColour):
        return single(cells.numpy(), size)
    if isinstance(module, Blocks):
        lines, factors = module.lines(size[0]), module.gain(maps)
        cells = cells[lines[:, None], lines]
    else:
        assert isinstance(module, Ink | LargestAlone)
        factors = module.gain(maps) if isinstance(module, Ink) else module.kept(maps)
    factors = factors[0, 0].expand(cells.shape)
    return ReceptiveFieldIndex(cells[:, :, None, None].numpy(), size, factors[:, :, None, None].numpy())


def _paper_index(field: Tensor, copy: Laid) -> ReceptiveFieldIndex:
    """What the cells of a copy look at."""
    points = sample_points(copy.back[None], torch.zeros(1, 2), (copy.side, copy.side))[0]
    height, width = field.shape[2:]
    return samples((points + copy.at + (width - 1) / 2).double().numpy(), (height, width))
