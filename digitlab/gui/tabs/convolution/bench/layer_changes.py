"""How the layer on the bench changes when something is changed by hand: pure functions from state to state."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from digitlab.convolution.kernels import KERNELS
from digitlab.convolution.trace import Numbers, Trace
from digitlab.gui.tabs.convolution.page_states import LARGEST
from digitlab.gui.tabs.convolution.state import BenchState, fixed

Cell = tuple[int, int, int]
"""Channel, row, column."""

SidesName = Literal["window", "stride", "padding", "dilation"]
"""What has a number for the rows and one for the columns, by its name in :class:`~digitlab.convolution.shapes.Sliding`."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a number stands that can be changed.

    Attributes:
        kind: Whether it stands in the image, or in a filter as it is written.
        cell: Its channel, row and column there.
    """

    kind: Literal["pixel", "weight"]
    cell: Cell


def with_pixel(state: BenchState, trace: Trace, cell: Cell, value: float) -> BenchState:
    """A pixel has another value; from now on the image is these numbers, wherever they came from."""
    image = trace.image.copy()
    image[cell] = _limited(value)
    return _with_image(state, trace, image)


def with_weight(state: BenchState, filter_index: int, cell: Cell, value: float) -> BenchState:
    """A weight of a filter has another value."""
    kernels = state.filters.copy()
    kernels[filter_index][cell] = _limited(value)
    return _with_kernels(state, kernels)


def with_bias(state: BenchState, filter_index: int, value: float) -> BenchState:
    """A filter has another bias; from now on all have one."""
    bias = np.zeros(len(state.filters)) if state.biases is None else state.biases.copy()
    bias[filter_index] = _limited(value)
    return replace(state, bias=fixed(bias))


def with_classic(state: BenchState, filter_index: int, name: str) -> BenchState:
    """All slices of a filter are a classic kernel; where the window has another size, so has now every filter."""
    weights = KERNELS[name].weights
    kernels = np.stack([_resized(each, *weights.shape) for each in state.filters])
    kernels[filter_index] = weights
    return _with_kernels(state, kernels)


def with_sides(state: BenchState, name: SidesName, sides: tuple[int, int]) -> BenchState:
    """The window, stride, padding or dilation is another one, for rows and for columns; weights stay in the middle."""
    short = sides[0] if sides[0] == sides[1] else sides
    match name:
        case "window":
            return _with_kernels(state, np.stack([_resized(each, *sides) for each in state.filters]))
        case "stride":
            return replace(state, stride=short)
        case "padding":
            return replace(state, padding=short)
        case "dilation":
            return replace(state, dilation=short)


def with_filters(state: BenchState, count: int) -> BenchState:
    """More filters, or fewer. New ones are the classic kernels, one after the other."""
    kernels, classic, biases = list(state.filters), list(KERNELS.values())[1:], state.biases
    shape = kernels[0].shape
    while len(kernels) < count:
        new = classic[(len(kernels) - 1) % len(classic)].weights
        kernels.append(_resized(np.broadcast_to(new, (shape[0], *new.shape)), *shape[1:]))
    changed = _with_kernels(state, np.stack(kernels[:count]))
    if biases is None:
        return changed
    return replace(changed, bias=fixed(np.append(biases, np.zeros(count))[:count]))


def with_channels(state: BenchState, trace: Trace, count: int) -> BenchState:
    """More input channels, or fewer; a new one, and each filter's slice for it, is the last one upside down."""
    image, kernels = trace.image, trace.kernels
    while len(image) < count:
        image = np.concatenate([image, image[-1:, ::-1]])
        kernels = np.concatenate([kernels, kernels[:, -1:, ::-1]], axis=1)
    return _with_kernels(_with_image(state, trace, image[:count]), kernels[:, :count])


def with_size(state: BenchState, trace: Trace, height: int, width: int) -> BenchState:
    """The image has other sides: cut at the right and below, or filled up with zeros."""
    image = np.zeros((len(trace.image), height, width))
    kept = trace.image[:, :height, :width]
    image[:, : kept.shape[1], : kept.shape[2]] = kept
    return _with_image(state, trace, image)


def _with_image(state: BenchState, trace: Trace, image: Numbers) -> BenchState:
    """Another image; the kernels are kept with as many slices as it met."""
    same = state.source == "numbers"
    kernels = state.kernels if same else fixed(trace.kernels)
    return replace(state, source="numbers", image=fixed(image), kernels=kernels)


def _with_kernels(state: BenchState, kernels: Numbers) -> BenchState:
    return replace(state, kernels=fixed(kernels))


def _limited(value: float) -> float:
    return max(-LARGEST, min(LARGEST, value))


def _resized(kernel: Numbers, height: int, width: int) -> Numbers:
    """(c, height, width): cut or filled up with zeros on all sides alike."""
    result = np.zeros((len(kernel), height, width))
    target, source = [], []
    for new, old in zip((height, width), kernel.shape[1:], strict=True):
        shift = (new - old) // 2
        target.append(slice(max(shift, 0), max(shift, 0) + min(new, old)))
        source.append(slice(max(-shift, 0), max(-shift, 0) + min(new, old)))
    result[:, target[0], target[1]] = kernel[:, source[0], source[1]]
    return result
