"""Backpropagation through a convolution: the gradient of a shared weight is the sum over every place that used it.

That is the multivariable chain rule, one path per place: dL/dw = Σ dL/dz · dz/dw, where dz/dw is the input that the weight met
there. A pixel's gradient is likewise the sum over all output cells that it fed, and there dz/dx is the weight.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitlab.convolution.paths import through_weight
from digitlab.convolution.trace import Numbers, Trace


@dataclass(frozen=True, slots=True, eq=False)
class ChainSum:
    """A weight's gradient as a sum over paths, of which there is at least one.

    Attributes:
        steps: (n,) the step whose output cell each path ends in; the order is that of :mod:`digitlab.convolution.paths`.
        upstream: (n,) dL/dz of that cell.
        factors: (n,) dz by the weight: the input that the weight met there.
    """

    steps: NDArray[np.intp]
    upstream: Numbers
    factors: Numbers

    @property
    def contributions(self) -> Numbers:
        """(n,) what each place adds."""
        return self.upstream * self.factors

    @property
    def running(self) -> Numbers:
        """(n,) the gradient after each place."""
        return np.cumsum(self.contributions)

    @property
    def total(self) -> float:
        """The gradient."""
        return float(self.running[-1])


@dataclass(frozen=True, slots=True, eq=False)
class Gradients:
    """All gradients of a convolution.

    Attributes:
        kernels: (f, c, kh, kw).
        bias: (f,).
        image: (c, h, w).
    """

    kernels: Numbers
    bias: Numbers
    image: Numbers


def weight_gradient(
    trace: Trace, upstream: ArrayLike, filter_index: int, channel: int, row: int, column: int
) -> ChainSum:
    """How the gradient of one shared weight comes about.

    Args:
        trace: The convolution.
        upstream: (f, oh, ow) dL/dz: how the loss changes with each output cell.
        filter_index: Of the weight.
        channel: Of the weight.
        row: Of the weight in the kernel as written.
        column: Of the weight in the kernel as written.
    """
    paths = through_weight(trace, filter_index, channel, row, column)
    (above, left), (channels, rows, columns) = trace.sliding.padding, paths.pixels.T
    return ChainSum(
        paths.steps, _flat(trace, upstream)[paths.steps], trace.padded[channels, rows + above, columns + left]
    )


def gradients(trace: Trace, upstream: ArrayLike) -> Gradients:
    """All gradients at once, for (f, oh, ow) dL/dz."""
    down, across = trace.sliding.rows, trace.sliding.columns
    flowing = _flat(trace, upstream).reshape(trace.result.shape)
    by_weight = np.zeros(trace.kernels.shape)
    by_pixel = np.zeros(trace.padded.shape)
    laid = trace.laid
    for row, column in np.ndindex(trace.sliding.window):
        seen = np.s_[:, down.met(row), across.met(column)]  # (c, oh, ow)
        by_weight[:, :, row, column] = np.tensordot(flowing, trace.padded[seen], axes=((1, 2), (1, 2)))
        by_pixel[seen] += np.tensordot(laid[:, :, row, column], flowing, axes=(0, 0))
    inner = by_pixel[:, down.padding : down.padding + down.size, across.padding : across.padding + across.size]
    kernels = by_weight[:, :, ::-1, ::-1] if trace.flipped else by_weight
    return Gradients(kernels, flowing.sum(axis=(1, 2)), inner)


def _flat(trace: Trace, upstream: ArrayLike) -> Numbers:
    """The upstream gradient, step by step: (steps,).

    Raises:
        ValueError: It has another shape than the result.
    """
    flowing = np.asarray(upstream, np.float64)
    if flowing.shape != trace.result.shape:
        raise ValueError(
            f"every output cell has one upstream gradient: the shape is {trace.result.shape}, not {flowing.shape}"
        )
    return flowing.ravel()
