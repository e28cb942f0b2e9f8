"""The paths of a convolution: each leads from one input pixel, by way of one weight, to one output cell.

Asked from an output they show what it sees, from a pixel what it feeds, and from a weight every place that shares it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitlab.convolution.shapes import Axis
from digitlab.convolution.trace import Trace

_Indices = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Paths:
    """Some paths through a convolution, in the order of its steps.

    Attributes:
        steps: (n,) the step whose output cell each path ends in.
        outputs: (n, 3) that cell: filter, row, column.
        pixels: (n, 3) where each begins: channel, row, column of the image; on the padding beyond its borders.
        weights: (n, 4) the weight that it uses: filter, channel, row, column of the kernel as written.
        inside: (n,) whether it begins on the image and not on the padding.
    """

    steps: _Indices
    outputs: _Indices
    pixels: _Indices
    weights: _Indices
    inside: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.steps)


def through_output(trace: Trace, number: int) -> Paths:
    """What one output cell, that of a step, is made of: every weight of its filter once."""
    step = trace.step(number)
    kh, kw = trace.sliding.window
    channels = np.arange(len(trace.image))
    return _paths(
        trace,
        [step.filter],
        channels,
        (np.full(kh, step.row), np.arange(kh)),
        (np.full(kw, step.column), np.arange(kw)),
    )


def through_pixel(trace: Trace, channel: int, row: int, column: int) -> Paths:
    """Every output cell that a pixel feeds; row and column may lie on the padding.

    Raises:
        IndexError: There is no such pixel, not even on the padding.
    """
    _check("channel", channel, 0, len(trace.image))
    down, across = trace.sliding.rows, trace.sliding.columns
    _check("row", row, -down.padding, down.size + down.padding)
    _check("column", column, -across.padding, across.size + across.padding)
    filters = np.arange(len(trace.kernels))
    return _paths(trace, filters, [channel], np.nonzero(down.pixels() == row), np.nonzero(across.pixels() == column))


def through_weight(trace: Trace, filter_index: int, channel: int, row: int, column: int) -> Paths:
    """Every place that shares a weight: one for each cell of its filter's feature map.

    Raises:
        IndexError: There is no such weight.
    """
    kh, kw = trace.sliding.window
    for name, index, end in zip(
        ("filter", "channel", "row", "column"), (filter_index, channel, row, column), trace.kernels.shape, strict=True
    ):
        _check(name, index, 0, end)
    if trace.flipped:
        row, column = kh - 1 - row, kw - 1 - column
    oh, ow = trace.sliding.outputs
    return _paths(
        trace, [filter_index], [channel], (np.arange(oh), np.full(oh, row)), (np.arange(ow), np.full(ow, column))
    )


def _check(name: str, index: int, start: int, end: int) -> None:
    if not start <= index < end:
        raise IndexError(f"{name} {index} is not among {start} to {end - 1}")


def _paths(
    trace: Trace,
    filters: _Indices | list[int],
    channels: _Indices | list[int],
    down: tuple[_Indices, ...],
    across: tuple[_Indices, ...],
) -> Paths:
    """All combinations of filters, channels and, for either side, pairs of an output line and a line of the window."""
    grid = np.meshgrid(filters, channels, np.arange(len(down[0])), np.arange(len(across[0])), indexing="ij")
    chosen, channel, at_row, at_column = (indices.ravel() for indices in grid)
    (output_row, window_row), (output_column, window_column) = (
        (line[at_row] for line in down),
        (line[at_column] for line in across),
    )
    row = _pixel(trace.sliding.rows, output_row, window_row)
    column = _pixel(trace.sliding.columns, output_column, window_column)
    h, w = trace.sliding.size
    kh, kw = trace.sliding.window
    if trace.flipped:
        window_row, window_column = kh - 1 - window_row, kw - 1 - window_column
    return Paths(
        steps=np.ravel_multi_index((chosen, output_row, output_column), trace.result.shape),
        outputs=np.stack([chosen, output_row, output_column], axis=1),
        pixels=np.stack([channel, row, column], axis=1),
        weights=np.stack([chosen, channel, window_row, window_column], axis=1),
        inside=(row >= 0) & (row < h) & (column >= 0) & (column < w),
    )


def _pixel(axis: Axis, output: _Indices, cell: _Indices) -> _Indices:
    return output * axis.stride - axis.padding + cell * axis.dilation
