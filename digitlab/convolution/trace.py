"""Convolution, step by step: one step for every output cell, open at any of them, forwards and back.

(I * K)(i, j) = Σ_a Σ_b I(i + a, j + b) K(a, b): strictly a cross-correlation, as in every framework. A true convolution turns
the kernel by 180° first; that is a choice here. Sums are taken in double precision, bias first, then channel by channel,
row by row, so that the running sum of a step ends exactly in the number that the whole result holds.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitlab.convolution.notation import added, factor, written
from digitlab.convolution.shapes import Pair, Sliding, slide
from digitlab.language import tr

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """How one output cell comes about.

    Attributes:
        number: Of this step, from 0: filter by filter, row by row.
        filter: Which filter, and so which feature map.
        row: Of the output cell.
        column: Of the output cell.
        rows: (kh,) rows of the image under the window; negative, or the image's height and more, on the padding.
        columns: (kw,) columns of the image under the window.
        patch: (c, kh, kw) what the window sees; 0 on the padding.
        weights: (c, kh, kw) the filter as it lies on the patch; a true convolution has turned it.
        bias: Of this filter.
        value: Of the output cell.
    """

    number: int
    filter: int
    row: int
    column: int
    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    patch: Numbers
    weights: Numbers
    bias: float
    value: float

    @property
    def products(self) -> Numbers:
        """(c, kh, kw) input times weight."""
        return self.patch * self.weights

    @property
    def subtotals(self) -> Numbers:
        """(c,) the sum of each channel's products."""
        subtotals: Numbers = self.products.sum(axis=(1, 2))
        return subtotals

    @property
    def running(self) -> Numbers:
        """(c, kh, kw) the sum after each product, the bias counted first; the last is the value."""
        running = np.cumsum(np.concatenate(([self.bias], self.products.ravel())))[1:]
        return np.reshape(running, self.patch.shape)

    @property
    def lines(self) -> tuple[str, ...]:
        """The formula with its numbers: a line a channel, and for several channels one that adds them up."""
        sums = [
            " + ".join(f"{factor(x)}·{factor(w)}" for x, w in zip(patch.flat, weights.flat, strict=True))
            for patch, weights in zip(self.patch, self.weights, strict=True)
        ]
        bias = [self.bias] if self.bias else []
        if len(sums) == 1:
            return (f"{''.join(f'{written(b)} + ' for b in bias)}{sums[0]} = {written(self.value)}",)
        subtotals = self.subtotals.tolist()
        channels = (f"{line} = {written(subtotal)}" for line, subtotal in zip(sums, subtotals, strict=True))
        return (*channels, f"{added([*bias, *subtotals])} = {written(self.value)}")


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """A convolution, done: its result, and any of its steps.

    Attributes:
        image: (c, h, w).
        kernels: (f, c, kh, kw) as written.
        bias: (f,), zeros where the layer has none.
        biased: Whether the layer has biases.
        sliding: Where the window goes.
        flipped: Whether this is a true convolution, with every kernel rotated by 180°.
        padded: (c, h + 2P, w + 2P) the image in its frame of zeros.
        result: (f, oh, ow).
    """

    image: Numbers
    kernels: Numbers
    bias: Numbers
    biased: bool
    sliding: Sliding
    flipped: bool
    padded: Numbers
    result: Numbers

    @property
    def step_count(self) -> int:
        """One step for every cell of the result."""
        return self.result.size

    @property
    def laid(self) -> Numbers:
        """(f, c, kh, kw) the kernels as they lie on the image."""
        return _laid(self.kernels, self.flipped)

    @property
    def kind(self) -> str:
        """What this is, strictly, in words."""
        return tr("true convolution") if self.flipped else tr("cross-correlation")

    def number(self, filter_index: int, row: int, column: int) -> int:
        """The step that makes an output cell."""
        return int(np.ravel_multi_index((filter_index, row, column), self.result.shape))

    def step(self, number: int) -> Step:
        """One step; which one does not change how long it takes.

        Raises:
            IndexError: There is no such step.
        """
        chosen, row, column = cell_of(number, self.result.shape)
        down, across = self.sliding.rows, self.sliding.columns
        rows, columns = down.under(row), across.under(column)
        return Step(
            number,
            chosen,
            row,
            column,
            rows,
            columns,
            self.padded[:, down.padding + rows[:, None], across.padding + columns],
            self.laid[chosen],
            float(self.bias[chosen]),
            float(self.result[chosen, row, column]),
        )


def convolve(
    image: ArrayLike,
    kernels: ArrayLike,
    bias: ArrayLike | None = None,
    *,
    stride: Pair = 1,
    padding: Pair = 0,
    dilation: Pair = 1,
    flipped: bool = False,
) -> Trace:
    """Slide every filter over the image.

    Args:
        image: (c, h, w), or (h, w) for one channel.
        kernels: (f, c, kh, kw), or (kh, kw) for one filter of one channel.
        bias: (f,); None for a layer without.
        stride: Pixels from one place to the next.
        padding: Zeros added on either side.
        dilation: Pixels from one cell of the window to the next.
        flipped: Turn the kernels first: a true convolution instead of a cross-correlation.

    Raises:
        ValueError: Shapes do not go together, or the window does not fit.
    """
    pixels, weights = (
        boxed(image, 3, "the image has channels, rows and columns"),
        boxed(kernels, 4, "the kernels have filters, channels, rows and columns"),
    )
    if weights.shape[1] != pixels.shape[0]:
        raise ValueError(
            tr(
                "a filter extends through the full depth of its input: the image has {channels} channels and the filters have {slices}; "
                "make the two equal",
                channels=pixels.shape[0],
                slices=weights.shape[1],
            )
        )
    biases = np.zeros(len(weights)) if bias is None else np.array(bias, np.float64)
    if biases.shape != (len(weights),):
        raise ValueError(f"every filter has one bias: {len(weights)} filters need {len(weights)}, not {biases.size}")
    sliding = slide(pixels.shape[1:], weights.shape[2:], stride, padding, dilation)
    (above, left), laid = sliding.padding, _laid(weights, flipped)
    padded = np.pad(pixels, ((0, 0), (above, above), (left, left)))
    result = _result(padded, laid, biases, sliding)
    for numbers in (pixels, weights, biases, padded, result):
        numbers.setflags(write=False)
    return Trace(pixels, weights, biases, bias is not None, sliding, flipped, padded, result)


def cell_of(number: int, shape: tuple[int, ...]) -> tuple[int, int, int]:
    """The output cell that a step makes: map, row, column.

    Raises:
        IndexError: There is no such step.
    """
    if not 0 <= number < np.prod(shape):
        raise IndexError(f"step {number} is not among 0 to {np.prod(shape) - 1}")
    index, row, column = np.unravel_index(number, shape)
    return int(index), int(row), int(column)


def boxed(values: ArrayLike, depth: int, rule: str) -> Numbers:
    """A copy in double precision, with leading sides of length 1 where they were left out.

    Raises:
        ValueError: It has more sides than ``depth``, or fewer, or an empty one; the message begins with the rule.
    """
    numbers = np.array(values, np.float64)
    if numbers.ndim == 2:
        numbers = numbers[(None,) * (depth - 2)]
    if numbers.ndim != depth or not numbers.size:
        raise ValueError(f"{rule}, so {depth} sides, none of them empty, and not the shape {np.shape(values)}")
    return numbers


def _laid(kernels: Numbers, flipped: bool) -> Numbers:
    return kernels[:, :, ::-1, ::-1] if flipped else kernels


def _result(padded: Numbers, laid: Numbers, bias: Numbers, sliding: Sliding) -> Numbers:
    """(f, oh, ow): one weight after the other, at all places at once, in the order in which a step adds up."""
    result = np.broadcast_to(bias[:, None, None], (len(laid), *sliding.outputs)).copy()
    for channel, row, column in np.ndindex(laid.shape[1:]):
        seen = padded[channel, sliding.rows.met(row), sliding.columns.met(column)]  # (oh, ow)
        result += laid[:, channel, row, column, None, None] * seen
    return result
