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
from digitlab.gui.tabs.convolution.page_states import Slices

_PATTERN = (1.0, 0.0, -1.0, 2.0, 0.0, 1.0, -2.0)  # small, of both signs, and of a length that no map's rows have


@dataclass(frozen=True, slots=True)
class Question:
    """What autograd is asked for: every gradient of a layer.

    Attributes:
        trace: The layer.
        upstream: (f, oh, ow) dL/dz, as typed; None for the pattern.
    """

    trace: Trace
    upstream: Slices | None

    @classmethod
    def of(cls, outcome: BenchOutcome) -> Question:
        """The gradients of what is on the bench."""
        return cls(outcome.trace, outcome.state.backward.upstream)


@dataclass(frozen=True, slots=True)
class Checked:
    """What autograd found.

    Attributes:
        difference: The largest difference from our gradients, of all weights, biases and pixels.
        largest: The largest absolute value of ours.
        count: How many numbers were compared.
    """

    difference: float
    largest: float
    count: int


@dataclass(frozen=True, slots=True, eq=False)
class Backpropagation:
    """How the gradient of the chosen weight comes about.

    Attributes:
        outcome: The state and the layer.
        upstream: (f, oh, ow) dL/dz.
        chain: The gradient of the chosen weight, place by place.
        paths: The places that the weight is used at.
        gradients: The gradients of every weight, bias and pixel.
    """

    outcome: BenchOutcome
    upstream: Numbers
    chain: ChainSum
    paths: Paths
    gradients: Gradients

    @property
    def places(self) -> int:
        """How many of the places have been added up."""
        place = self.outcome.state.backward.place
        return len(self.paths) if place is None else min(place, len(self.paths))


def upstream_of(trace: Trace, typed: Slices | None) -> Numbers:
    """(f, oh, ow) dL/dz: what was typed, or the pattern."""
    if typed is not None:
        return np.array(typed, np.float64)
    return np.resize(np.array(_PATTERN), trace.result.shape)


def backpropagation(outcome: BenchOutcome) -> Backpropagation:
    """All that follows from a state; quick enough for every frame."""
    trace, back = outcome.trace, outcome.state.backward
    upstream = upstream_of(trace, back.upstream)
    filter_index, channel, row, column = back.weight
    return Backpropagation(
        outcome,
        upstream,
        weight_gradient(trace, upstream, filter_index, channel, row, column),
        through_weight(trace, filter_index, channel, row, column),
        gradients(trace, upstream),
    )


def check(question: Question) -> Iterator[Checked]:
    """Ask autograd for every gradient, and compare ours. Lives in a page's worker thread."""
    import torch
    from torch.nn import functional

    trace, upstream = question.trace, upstream_of(question.trace, question.upstream)
    image, kernels, bias = (
        torch.tensor(numbers, dtype=torch.float64, requires_grad=True)
        for numbers in (trace.image, trace.kernels, trace.bias)
    )
    laid = kernels.flip(-1, -2) if trace.flipped else kernels
    sliding = trace.sliding
    result = functional.conv2d(
        image[None], laid, bias, stride=sliding.stride, padding=sliding.padding, dilation=sliding.dilation
    )
    loss = (result * torch.tensor(upstream)).sum()  # a gradient that is handed over instead brings in all of sympy
    torch.autograd.backward(loss)
    ours = gradients(trace, upstream)
    pairs = ((image.grad, ours.image), (kernels.grad, ours.kernels), (bias.grad, ours.bias))
    differences = [float(np.abs(found.numpy() - own).max()) for found, own in pairs if found is not None]
    largest = max(float(np.abs(own).max()) for _, own in pairs)
    yield Checked(max(differences), largest, sum(own.size for _, own in pairs))
