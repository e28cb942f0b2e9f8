"""Sizes: how many places a sliding window takes along each side of an image, and which pixels it never sees.

Output size = (N + 2P − D(F − 1) − 1)/S + 1, for an image of N pixels, a window of F, stride S, padding P on either side and
dilation D; the lecture's (N + 2P − F)/S + 1 is the case D = 1. Where that is no whole number PyTorch rounds down.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitlab.convolution.notation import listed, written
from digitlab.language import mark, tr

Pair = int | tuple[int, int]
"""One number for both sides of an image, or one for the rows and one for the columns."""

Lines = Literal["rows", "columns"]

_LEAST = {mark("size"): 1, mark("window"): 1, mark("stride"): 1, mark("padding"): 0, mark("dilation"): 1}
_LISTED = 6  # longer lists are counted


@dataclass(frozen=True, slots=True)
class Axis:
    """One side of an image, and the window that slides along it.

    Attributes:
        size: N, pixels of the image.
        window: F, cells of the window.
        stride: S, pixels from one place to the next.
        padding: P, pixels that are added at either end.
        dilation: D, pixels from one cell of the window to the next.
        ceil: Round the number of places up, so that the last window may reach beyond the end: an option of pooling.
        lines: What is counted along this side.
    """

    size: int
    window: int
    stride: int = 1
    padding: int = 0
    dilation: int = 1
    ceil: bool = False
    lines: Lines = "columns"

    def __post_init__(self) -> None:
        for name, least in _LEAST.items():
            if getattr(self, name) < least:
                said = tr("{lines}: the {size} is {value}; make it {least} or more")
                lines = tr("rows") if self.lines == "rows" else tr("columns")
                raise ValueError(said.format(lines=lines, size=tr(name), value=getattr(self, name), least=least))
        if self.reach > self.padded:
            raise ValueError(self._unfit())

    def _unfit(self) -> str:
        """Why the window does not fit, and what would."""
        if self.reach == self.window:
            window = tr("a window of {lines}", lines=many(self.lines, self.window))
        else:
            said = tr("a window of {lines} with dilation {dilation} reaches over {reach} and")
            window = said.format(lines=many(self.lines, self.window), dilation=self.dilation, reach=self.reach)
        onto = (
            tr("{size} and twice the padding of {padding}", size=self.size, padding=self.padding)
            if self.padding
            else f"{self.size}"
        )
        return tr(
            "{window} does not fit onto {onto}: make the window {fits} or less, or the padding {needed} or more",
            window=window,
            onto=onto,
            fits=(self.padded - 1) // self.dilation + 1,
            needed=math.ceil((self.reach - self.size) / 2),
        )

    @property
    def reach(self) -> int:
        """Pixels from the first cell of the window to the last, both counted: D(F − 1) + 1."""
        return self.dilation * (self.window - 1) + 1

    @property
    def padded(self) -> int:
        """N + 2P."""
        return self.size + 2 * self.padding

    @property
    def exact(self) -> Fraction:
        """What the formula says; a fraction where the stride does not tile."""
        return Fraction(self.padded - self.reach, self.stride) + 1

    @property
    def tiles(self) -> bool:
        """Whether the formula gives a whole number."""
        return self.exact.denominator == 1

    @property
    def outputs(self) -> int:
        """How many places the window takes, which is what PyTorch returns."""
        free = self.padded - self.reach
        if not self.ceil:
            return free // self.stride + 1
        outputs = -(-free // self.stride) + 1
        starts_beyond = (outputs - 1) * self.stride >= self.size + self.padding  # on nothing but padding: left out
        return outputs - starts_beyond

    @property
    def symbols(self) -> str:
        """The formula in the lecture's letters, no longer than these settings need."""
        padding = " + 2P" if self.padding else ""
        window = "F" if self.dilation == 1 else "D·(F − 1) − 1"
        return f"(N{padding} − {window})/S + 1"

    @property
    def formula(self) -> str:
        """The formula with its numbers: ``(7 − 3)/3 + 1 = 2.33``."""
        padding = f" + 2·{self.padding}" if self.padding else ""
        window = f"{self.window}" if self.dilation == 1 else f"{self.dilation}·({self.window} − 1) − 1"
        return f"({self.size}{padding} − {window})/{self.stride} + 1 = {written(self.exact)}"

    def pixels(self) -> NDArray[np.intp]:
        """(outputs, window) the pixel under each cell at each place; below 0 or from N on it is padding."""
        starts = np.arange(self.outputs) * self.stride - self.padding
        return starts[:, None] + np.arange(self.window) * self.dilation

    def under(self, place: int) -> NDArray[np.intp]:
        """(window,) the pixels under the window at one place."""
        return place * self.stride - self.padding + np.arange(self.window) * self.dilation

    def met(self, cell: int) -> slice:
        """The pixels, counted from the padding's first, that one cell of the window meets on its way."""
        start = cell * self.dilation
        return slice(start, start + (self.outputs - 1) * self.stride + 1, self.stride)

    def counts(self) -> NDArray[np.intp]:
        """(size,) how often the window sees each pixel."""
        pixels = self.pixels()
        return np.bincount(pixels[(pixels >= 0) & (pixels < self.size)], minlength=self.size)

    def unseen(self) -> tuple[int, ...]:
        """The pixels that no window sees, from 0."""
        return tuple(int(pixel) for pixel in np.flatnonzero(self.counts() == 0))


@dataclass(frozen=True, slots=True)
class Sliding:
    """A window that slides over an image, row by row.

    Attributes:
        rows: Downwards.
        columns: To the right.
    """

    rows: Axis
    columns: Axis

    @property
    def size(self) -> tuple[int, int]:
        """(h, w) of the image."""
        return self.rows.size, self.columns.size

    @property
    def window(self) -> tuple[int, int]:
        """(kh, kw)."""
        return self.rows.window, self.columns.window

    @property
    def stride(self) -> tuple[int, int]:
        """Downwards and to the right."""
        return self.rows.stride, self.columns.stride

    @property
    def padding(self) -> tuple[int, int]:
        """Above and below; left and right."""
        return self.rows.padding, self.columns.padding

    @property
    def dilation(self) -> tuple[int, int]:
        """Downwards and to the right."""
        return self.rows.dilation, self.columns.dilation

    @property
    def outputs(self) -> tuple[int, int]:
        """(oh, ow)."""
        return self.rows.outputs, self.columns.outputs

    def counts(self) -> NDArray[np.intp]:
        """(h, w) how often the window sees each pixel; 0 is never."""
        return np.outer(self.rows.counts(), self.columns.counts())

    def inside(self) -> NDArray[np.bool_]:
        """(oh, ow, kh, kw) which cells of the window lie on the image at each place, and not on padding."""
        down, across = (((axis.pixels() >= 0) & (axis.pixels() < axis.size)) for axis in (self.rows, self.columns))
        there: NDArray[np.bool_] = down[:, None, :, None] & across[None, :, None, :]
        return there


def slide(
    size: tuple[int, int], window: Pair, stride: Pair = 1, padding: Pair = 0, dilation: Pair = 1, *, ceil: bool = False
) -> Sliding:
    """A window of some size on an image of (h, w) pixels.

    Raises:
        ValueError: No window can lie so; the message says which side, and what would help.
    """
    down, across = zip(size, pair(window), pair(stride), pair(padding), pair(dilation), strict=True)
    return Sliding(Axis(*down, ceil, "rows"), Axis(*across, ceil, "columns"))


def pair(value: Pair) -> tuple[int, int]:
    """One number stands for both sides."""
    return (value, value) if isinstance(value, int) else value


def remainder(axis: Axis, *, both: bool = False) -> str:
    """What becomes of the pixels that the windows do not fit onto, in a sentence or two.

    Args:
        axis: One side of the image.
        both: The other side is just like it: say it of rows and columns.
    """
    unseen = axis.unseen()
    end = int(axis.pixels()[-1, -1])
    last = [pixel for pixel in unseen if pixel > end]
    between = [pixel for pixel in unseen if pixel <= end]
    said = _SAID["both" if both else axis.lines]
    parts = []
    if not axis.tiles:
        up = axis.outputs > axis.exact
        parts.append(
            tr("PyTorch rounds up to {outputs}.", outputs=axis.outputs)
            if up
            else tr("PyTorch rounds down to {outputs}.", outputs=axis.outputs)
        )
    if last:
        which = said.last_one if len(last) == 1 else said.last_ones
        parts.append(tr(which).format(count=len(last), size=axis.size))
    if between:
        count = tr(said.one if len(between) == 1 else said.ones).format(count=len(between))
        which = f" ({listed(pixel + 1 for pixel in between)})" if len(between) <= _LISTED else ""
        is_one = len(between) == 1 and not both
        parts.append(
            tr("{lines} is stepped over and never seen.", lines=f"{count}{which}")
            if is_one
            else tr("{lines} are stepped over and never seen.", lines=f"{count}{which}")
        )
    if not unseen:
        parts.append(tr(said.every))
    return " ".join(parts)


def many(lines: Lines, count: int) -> str:
    """``1 row``, ``3 columns``, in words."""
    return tr("%n row(s)", "", count) if lines == "rows" else tr("%n column(s)", "", count)


class _Said(NamedTuple):
    """What is said of rows, of columns, or of both alike."""

    one: str
    ones: str
    last_one: str
    last_ones: str
    every: str


_SAID = {
    "rows": _Said(
        mark("1 row"),
        mark("{count:,} rows"),
        mark("The last row of {size} is never seen."),
        mark("The last {count} rows of {size} are never seen."),
        mark("Every row is seen."),
    ),
    "columns": _Said(
        mark("1 column"),
        mark("{count:,} columns"),
        mark("The last column of {size} is never seen."),
        mark("The last {count} columns of {size} are never seen."),
        mark("Every column is seen."),
    ),
    "both": _Said(
        mark("1 row and column"),
        mark("{count:,} rows and columns"),
        mark("The last row and the last column of {size} are never seen."),
        mark("The last {count} rows and columns of {size} are never seen."),
        mark("Every row and column is seen."),
    ),
}
