"""Max and average pooling, step by step, and what they lose. Nothing in them is learned.

Padding follows PyTorch: it never wins a maximum, and an average counts it as zeros unless it is told not to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitlab.convolution.notation import added, written
from digitlab.convolution.shapes import Pair, Sliding, many, pair, slide
from digitlab.convolution.trace import Numbers, boxed, cell_of
from digitlab.language import tr

Kind = Literal["max", "average"]

_NONE = -1  # the winner where there is none


@dataclass(frozen=True, slots=True, eq=False)
class PoolStep:
    """How one pooled cell comes about.

    Attributes:
        number: Of this step, from 0: channel by channel, row by row.
        channel: Which map.
        row: Of the output cell.
        column: Of the output cell.
        rows: (kh,) rows of the image under the window; some beyond its borders where there is padding.
        columns: (kw,) columns of the image under the window.
        patch: (kh, kw) what the window sees; 0 beyond the borders.
        inside: (kh, kw) whether a cell of the window lies on the image.
        winner: Row and column of the pixel that wins, the first of equals; None for an average.
        divisor: What the sum is divided by; 1 for a maximum.
        value: Of the output cell.
    """

    number: int
    channel: int
    row: int
    column: int
    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    patch: Numbers
    inside: NDArray[np.bool_]
    winner: tuple[int, int] | None
    divisor: int
    value: float

    @property
    def line(self) -> str:
        """The formula with its numbers: ``max(1, 0, 3, 2) = 3``, ``(1 + 0 + 3 + 2)/4 = 1.5``."""
        values = self.patch[self.inside].tolist()
        if self.winner is not None:
            return f"max({', '.join(map(written, values))}) = {written(self.value)}"
        return f"({added(values)})/{self.divisor} = {written(self.value)}"


@dataclass(frozen=True, slots=True, eq=False)
class Pooling:
    """Pooled maps: the result, and any of its steps.

    Attributes:
        kind: The largest of each window, or their mean.
        image: (c, h, w).
        sliding: Where the window goes.
        counts_padding: Whether an average counts the padding as zeros.
        result: (c, oh, ow).
        winners: (c, oh, ow) the winner as row * width + column, the first of equals; −1 for an average.
        divisors: (oh, ow) what each sum is divided by; 1 for a maximum.
    """

    kind: Kind
    image: Numbers
    sliding: Sliding
    counts_padding: bool
    result: Numbers
    winners: NDArray[np.intp]
    divisors: NDArray[np.intp]

    @property
    def step_count(self) -> int:
        """One step for every cell of the result."""
        return self.result.size

    def step(self, number: int) -> PoolStep:
        """One step; which one does not change how long it takes.

        Raises:
            IndexError: There is no such step.
        """
        channel, row, column = cell_of(number, self.result.shape)
        down, across = self.sliding.rows, self.sliding.columns
        rows, columns = down.under(row), across.under(column)
        inside = ((rows >= 0) & (rows < down.size))[:, None] & ((columns >= 0) & (columns < across.size))
        seen = self.image[channel, rows.clip(0, down.size - 1)[:, None], columns.clip(0, across.size - 1)]
        won = int(self.winners[channel, row, column])
        return PoolStep(
            number,
            channel,
            row,
            column,
            rows,
            columns,
            np.where(inside, seen, 0.0),
            inside,
            None if won == _NONE else divmod(won, across.size),
            int(self.divisors[row, column]),
            float(self.result[channel, row, column]),
        )

    def gradient(self, upstream: ArrayLike) -> Numbers:
        """(c, h, w) dL/dx for (c, oh, ow) dL/dz: a maximum sends all of it to the winner, an average shares it alike.

        Raises:
            ValueError: The upstream gradient has another shape than the result.
        """
        flowing = np.asarray(upstream, np.float64)
        if flowing.shape != self.result.shape:
            raise ValueError(
                f"every pooled cell has one upstream gradient: the shape is {self.result.shape}, not {flowing.shape}"
            )
        found = np.zeros(self.image.shape)
        channels = np.arange(len(found))
        if self.kind == "max":
            np.add.at(found.reshape(len(found), -1), (channels[:, None, None], self.winners), flowing)
            return found
        inside = self.sliding.inside()  # (oh, ow, kh, kw)
        rows = np.broadcast_to(self.sliding.rows.pixels()[:, None, :, None], inside.shape)
        columns = np.broadcast_to(self.sliding.columns.pixels()[None, :, None, :], inside.shape)
        shares = np.broadcast_to((flowing / self.divisors)[..., None, None], (len(found), *inside.shape))
        np.add.at(found, (channels[:, None], rows[inside], columns[inside]), shares[:, inside])
        return found

    def say(self) -> Numbers:
        """(c, h, w) how much of a say each pixel has in the result: the windows that it wins, or its shares of averages."""
        return self.gradient(np.ones(self.result.shape))

    @property
    def lost(self) -> str:
        """What is lost, in a sentence or two."""
        numbers, kept = self.image.size, self.result.size
        deciding = int(np.count_nonzero(self.say()))
        said, rest = (
            [tr("{numbers} become {kept:,}.", numbers=tr("%n number(s)", "", numbers), kept=kept)],
            numbers - deciding,
        )
        if self.kind == "average":
            if rest:
                said.append(tr("{pixels} no window sees.", pixels=tr("%n pixel(s)", "", rest)))
            said.append(tr("Each window leaves its sum, and nothing about where in it the ink lay."))
            return " ".join(said)
        pixels = tr("%n pixel(s)", "", deciding)
        said.append(
            tr("{pixels} decide: the other {rest:,} could be any smaller number.", pixels=pixels, rest=rest)
            if rest
            else tr("{pixels} decide: all of them.", pixels=pixels)
        )
        said.append(tr("Where in its window a winner stood is forgotten."))
        return " ".join(said)


def pool(
    image: ArrayLike,
    kind: Kind,
    window: Pair,
    stride: Pair | None = None,
    padding: Pair = 0,
    dilation: Pair = 1,
    *,
    ceil: bool = False,
    counts_padding: bool = True,
) -> Pooling:
    """Pool every channel by itself.

    Args:
        image: (c, h, w), or (h, w) for one channel.
        kind: "max" or "average".
        window: Its rows and columns.
        stride: Pixels from one place to the next; None for as many as the window has, so that windows tile.
        padding: At most half the window, as in PyTorch.
        dilation: Pixels from one cell of the window to the next; for a maximum only, as in PyTorch.
        ceil: Let the last window reach beyond the end rather than leave pixels unseen.
        counts_padding: Whether an average counts the padding as zeros.

    Raises:
        ValueError: The settings do not go together, or the window does not fit.
    """
    pixels = boxed(image, 3, "the image has channels, rows and columns")
    if kind == "average" and pair(dilation) != (1, 1):
        raise ValueError(tr("an average has no dilation in PyTorch: make it 1, or take the maximum"))
    sliding = slide(pixels.shape[1:], window, window if stride is None else stride, padding, dilation, ceil=ceil)
    return pooled(pixels, kind, sliding, counts_padding)


def pooled(pixels: Numbers, kind: Kind, sliding: Sliding, counts_padding: bool) -> Pooling:
    """Pool (c, h, w) numbers with a window that slides in a known way; see :func:`pool`."""
    for axis in (sliding.rows, sliding.columns):
        if 2 * axis.padding > axis.window:
            raise ValueError(
                tr(
                    "padding {padding} is more than half of a window of {lines}: make it {most} or less",
                    padding=axis.padding,
                    lines=many(axis.lines, axis.window),
                    most=axis.window // 2,
                )
            )
    if not sliding.inside().any(axis=(2, 3)).all():
        raise ValueError(tr("a window would see nothing but padding: make the dilation or the padding smaller"))
    result, winners, divisors = _largest(pixels, sliding) if kind == "max" else _means(pixels, sliding, counts_padding)
    for numbers in (pixels, result, winners, divisors):
        numbers.setflags(write=False)
    return Pooling(kind, pixels, sliding, counts_padding, result, winners, divisors)


_Pooled = tuple[Numbers, NDArray[np.intp], NDArray[np.intp]]


def _windows(pixels: Numbers, sliding: Sliding, beyond: float) -> tuple[Numbers, NDArray[np.intp]]:
    """What every window sees, (c, oh, ow, kh·kw), and where, (oh, ow, kh·kw) as row * width + column."""
    down, across = sliding.rows, sliding.columns
    rows = down.pixels().clip(0, down.size - 1)[:, None, :, None]
    columns = across.pixels().clip(0, across.size - 1)[None, :, None, :]
    seen = np.where(sliding.inside(), pixels[:, rows, columns], beyond)
    places = np.broadcast_to(rows * across.size + columns, seen.shape[1:])
    return seen.reshape(*seen.shape[:3], -1), places.reshape(*seen.shape[1:3], -1)


def _largest(pixels: Numbers, sliding: Sliding) -> _Pooled:
    seen, places = _windows(pixels, sliding, -np.inf)
    first = seen.argmax(axis=-1)  # (c, oh, ow)
    result = np.take_along_axis(seen, first[..., None], axis=-1)[..., 0]
    winners = np.take_along_axis(np.broadcast_to(places, seen.shape), first[..., None], axis=-1)[..., 0]
    return result, winners, np.ones(sliding.outputs, np.intp)


def _means(pixels: Numbers, sliding: Sliding, counts_padding: bool) -> _Pooled:
    seen, _ = _windows(pixels, sliding, 0.0)
    if counts_padding:  # but not what a last window that is let reach beyond the end finds behind the padding
        down, across = (
            np.minimum(axis.pixels()[:, 0] + axis.window, axis.size + axis.padding) - axis.pixels()[:, 0]
            for axis in (sliding.rows, sliding.columns)
        )
        divisors = np.outer(down, across)
    else:
        divisors = sliding.inside().sum(axis=(2, 3))
    result = seen.sum(axis=-1) / divisors
    return result, np.full(result.shape, _NONE), divisors
