"""Backpropagation on the bench: which gradient flows in, what each place adds, and autograd's word on it.

Torch is imported where it checks, in a page's own thread, and not before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from digitlab.convolution.gradients import ChainSum, Gradients, gradients, weight_gradient
from digitlab.convolution.paths import Paths, through_weight
from digitlab.convolution.trace import Numbers, Trace
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.state import BenchState

_PATTERN = (1.0, 0.0, -1.0, 2.0, 0.0, 1.0, -2.0)  # small, of both signs, and of a length that no map's rows have


@dataclass(frozen=True, slots=True, eq=False)
class BackwardOutcome:
    """What follows from a state.

    Attributes:
        shown: The state and the layer.
        upstream: (f, oh, ow) dL/dz.
        chain: The gradient of the chosen weight, place by place.
        paths: Those places.
        gradients: Of every weight, bias and pixel.
    """

    shown: BenchOutcome
    upstream: Numbers
    chain: ChainSum
    paths: Paths
    gradients: Gradients

    @property
    def places(self) -> int:
        """How many of them have been added up."""
        place = self.shown.state.backward.place
        return len(self.paths) if place is None else min(place, len(self.paths))


@dataclass(frozen=True, slots=True, eq=False)
class Checked:
    """What autograd found.

    Attributes:
        request: What it was asked.
        difference: The largest difference from our gradients, of all weights, biases and pixels.
        count: How many numbers were compared.
    """

    request: BackwardOutcome
    difference: float
    count: int


def upstream_of(state: BenchState, trace: Trace) -> Numbers:
    """(f, oh, ow) dL/dz: what was typed, or the pattern."""
    if state.backward.upstream is not None:
        return np.array(state.backward.upstream, np.float64)
    return np.resize(np.array(_PATTERN), trace.result.shape)


def backward(shown: BenchOutcome) -> BackwardOutcome:
    """All that follows from a state."""
    upstream, weight = upstream_of(shown.state, shown.trace), shown.state.backward.weight
    filter_index, channel, row, column = weight
    return BackwardOutcome(
        shown,
        upstream,
        weight_gradient(shown.trace, upstream, filter_index, channel, row, column),
        through_weight(shown.trace, filter_index, channel, row, column),
        gradients(shown.trace, upstream),
    )


def check(request: BackwardOutcome) -> Iterator[Checked]:
    """Ask autograd. Lives in the worker thread."""
    import torch
    from torch.nn import functional

    trace = request.shown.trace
    image, kernels, bias = (
        torch.tensor(numbers, dtype=torch.float64, requires_grad=True)
        for numbers in (trace.image, trace.kernels, trace.bias)
    )
    laid = kernels.flip(-1, -2) if trace.flipped else kernels
    sliding = trace.sliding
    result = functional.conv2d(
        image[None], laid, bias, stride=sliding.stride, padding=sliding.padding, dilation=sliding.dilation
    )
    torch.autograd.backward(result, torch.tensor(request.upstream)[None])
    ours = request.gradients
    pairs = ((image.grad, ours.image), (kernels.grad, ours.kernels), (bias.grad, ours.bias))
    differences = [float(np.abs(found.numpy() - own).max()) for found, own in pairs if found is not None]
    yield Checked(request, max(differences), sum(own.size for _, own in pairs))
