"""Which cells of its input each cell of a layer looks at, and so what a cell can feel of the ink: numpy alone.

Every layer that ships looks at all its input maps at the same places, so one table a layer says it all: windows that slide
(convolution, pooling), samples of turned paper, a shuffled order, or everything (a dense layer). Followed from layer to layer,
these tables give receptive fields exactly: through strides, poolings and borders, and for shuffled pixels as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Beyond = Literal["zeros", "replicate", "reflect"]
Mask = NDArray[np.bool_]
Size = tuple[int, int]

BEYOND = -1
"""The place of what lies beyond the border."""


@dataclass(frozen=True, slots=True, eq=False)
class ReceptiveFieldIndex:
    """What each cell of a layer's maps looks at.

    Attributes:
        cells: (h, w, kh, kw) int32: row * width + column of the input cell, or BEYOND.
        size: Height and width of the input maps.
        weights: (h, w, kh, kw) float32, where each input cell counts by its place alone: in an average, a blur, a bilinear
            sample; None where the layer's own kernel says it, or the largest wins.
    """

    cells: NDArray[np.int32]
    size: Size
    weights: NDArray[np.float32] | None = None

    @property
    def out(self) -> Size:
        """The height and the width of the layer's own maps."""
        height, width = self.cells.shape[:2]
        return height, width

    def seen_by(self, mask: Mask) -> Mask:
        """Which input cells, (size), some of the layer's cells, (out), look at."""
        seen = np.zeros(self.size[0] * self.size[1] + 1, np.bool_)  # the last one stands for what lies beyond
        seen[self._counting()[mask].ravel()] = True
        return seen[:-1].reshape(self.size)

    def looking_at(self, mask: Mask) -> Mask:
        """Which of the layer's cells, (out), look at some of the input cells, (size)."""
        lit = np.zeros(mask.size + 1, np.bool_)  # what lies beyond is not lit
        lit[:-1] = mask.ravel()
        return np.asarray(lit[self._counting()].any(axis=(2, 3)))

    def _counting(self) -> NDArray[np.int32]:
        """The cells that count: a sample between two cells has weight in both, one on a cell in that one alone."""
        if self.weights is None:
            return self.cells
        return np.where(self.weights != 0, self.cells, np.int32(BEYOND))


def one_cell(size: Size, row: int, column: int) -> Mask:
    """A mask, (size), of one cell."""
    mask = np.zeros(size, np.bool_)
    mask[row, column] = True
    return mask


def receptive_fields(field_indices: Sequence[ReceptiveFieldIndex], row: int, column: int) -> list[Mask]:
    """What a cell of the last layer can feel, in every map on the way from the field.

    Args:
        field_indices: Of the layers from the field to the cell's own, in this order.
        row: Of the cell.
        column: Of the cell.

    Returns:
        One mask a layer's *input*, so the field's comes first; the cell itself is not among them.
    """
    masks: list[Mask] = []
    mask = one_cell(field_indices[-1].out, row, column)
    for layer in reversed(field_indices):
        mask = layer.seen_by(mask)
        masks.append(mask)
    return masks[::-1]


def projective_fields(field_indices: Sequence[ReceptiveFieldIndex], row: int, column: int) -> list[Mask]:
    """Which cells of every layer can feel a pixel of the field: one mask a layer's output, in the layers' order."""
    masks: list[Mask] = []
    mask = one_cell(field_indices[0].size, row, column)
    for layer in field_indices:
        mask = layer.looking_at(mask)
        masks.append(mask)
    return masks


@lru_cache(maxsize=128)
def windows(
    size: Size, kernel: int, stride: int = 1, padding: int = 0, beyond: Beyond = "zeros", *, ceil: bool = False
) -> ReceptiveFieldIndex:
    """Windows that slide over the input, as torch's convolutions and poolings place them.

    Args:
        size: Height and width of the input maps.
        kernel: Side of the windows.
        stride: Cells from one window to the next.
        padding: Cells added around the input.
        beyond: What lies there: nothing, the border's own cells again, or the cells inside it, mirrored.
        ceil: Whether a last window that only begins inside counts; torch drops one that begins beyond.
    """
    rows, columns = (_along(length, kernel, stride, padding, beyond, ceil) for length in size)
    return _crossed(rows, columns, size)


def _crossed(rows: NDArray[np.intp], columns: NDArray[np.intp], size: Size) -> ReceptiveFieldIndex:
    """The cells of rows (h, kh) and columns (w, kw), each BEYOND where it does not lie inside."""
    inside = (rows >= 0)[:, None, :, None] & (columns >= 0)[None, :, None, :]
    cells = np.where(inside, rows[:, None, :, None] * size[1] + columns[None, :, None, :], BEYOND)
    return ReceptiveFieldIndex(cells.astype(np.int32), size)


def _along(length: int, kernel: int, stride: int, padding: int, beyond: Beyond, ceil: bool) -> NDArray[np.intp]:
    """The indices (windows, kernel) of the cells that each window covers, along one axis."""
    room = length + 2 * padding - kernel
    count = (-(-room // stride) if ceil else room // stride) + 1
    if ceil and (count - 1) * stride >= length + padding:
        count -= 1
    place = np.arange(count)[:, None] * stride + np.arange(kernel) - padding
    if beyond == "replicate":
        return place.clip(0, length - 1)
    if beyond == "reflect":
        return np.asarray(np.abs((length - 1) - np.abs((length - 1) - place)))
    return np.where((place >= 0) & (place < length), place, BEYOND)


@lru_cache(maxsize=64)
def around(
    size: Size,
    out: Size,
    kernel: Sequence[int],
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
) -> ReceptiveFieldIndex:
    """Windows of any form, with so many places: each argument is for down and across."""
    places = [
        np.arange(count)[:, None] * step - before + np.arange(cells) * apart
        for count, cells, step, before, apart in zip(out, kernel, stride, padding, dilation, strict=True)
    ]
    rows, columns = (
        np.where((place >= 0) & (place < length), place, BEYOND) for place, length in zip(places, size, strict=True)
    )
    return _crossed(rows, columns, size)


def all_of(size: Size, out: Size) -> ReceptiveFieldIndex:
    """Cells, (out), that each look at the whole input."""
    return ReceptiveFieldIndex(np.broadcast_to(everything(size).cells, (*out, *size)), size)


@lru_cache(maxsize=32)
def averages(size: Size, kernel: int, stride: int, *, ceil: bool = True) -> ReceptiveFieldIndex:
    """Windows whose cells count alike; of one that only begins inside, where that counts, those that are there."""
    field_index = windows(size, kernel, stride, ceil=ceil)
    inside = field_index.cells != BEYOND
    weights = inside / inside.sum(axis=(2, 3), keepdims=True)
    return ReceptiveFieldIndex(field_index.cells, size, weights.astype(np.float32))


@lru_cache(maxsize=32)
def blurs(size: Size) -> ReceptiveFieldIndex:
    """Every second cell of a blur by (1, 2, 1) / 4 along both axes, mirrored at the border."""
    field_index = windows(size, 3, 2, 1, "reflect")
    line = np.array([0.25, 0.5, 0.25], np.float32)
    return ReceptiveFieldIndex(field_index.cells, size, np.broadcast_to(line[:, None] * line, field_index.cells.shape))


@lru_cache(maxsize=32)
def everything(size: Size) -> ReceptiveFieldIndex:
    """One cell that looks at the whole input."""
    return ReceptiveFieldIndex(np.arange(size[0] * size[1], dtype=np.int32).reshape(1, 1, *size), size)


def single(cells: NDArray[np.integer], size: Size) -> ReceptiveFieldIndex:
    """One input cell each: a shuffled order, a window cut out of the field; (h, w) positions, BEYOND for none."""
    return ReceptiveFieldIndex(cells.astype(np.int32)[:, :, None, None], size)


def products(down: NDArray[np.floating], across: NDArray[np.floating]) -> ReceptiveFieldIndex:
    """A rule of weighted sums whose weights are a row's times a column's.

    Args:
        down: (h, height), how much each row of the input counts for each of the layer's own.
        across: (w, width), the same of the columns.
    """
    (rows, of_rows), (columns, of_columns) = _reached(down), _reached(across)
    cells = rows[:, None, :, None] * across.shape[1] + columns[None, :, None, :]
    weights = of_rows[:, None, :, None] * of_columns[None, :, None, :]
    return ReceptiveFieldIndex(cells.astype(np.int32), (down.shape[1], across.shape[1]), weights.astype(np.float32))


def _reached(weights: NDArray[np.floating]) -> tuple[NDArray[np.intp], NDArray[np.floating]]:
    """The fewest neighbours that hold all but zeros of (n, length) weights: their places and weights, (n, k) each."""
    counts, length = weights != 0, weights.shape[1]
    first, last = counts.argmax(axis=1), length - 1 - counts[:, ::-1].argmax(axis=1)
    most = int((last - first)[counts.any(axis=1)].max(initial=0)) + 1
    places = np.minimum(first, length - most)[:, None] + np.arange(most)
    return places, np.take_along_axis(weights, places, axis=1)


_HAIR = 1e-5  # pixels: a sample so close to a cell's centre lies on it


def samples(points: NDArray[np.floating], size: Size) -> ReceptiveFieldIndex:
    """A rule of bilinear samples.

    Args:
        points: (h, w, 2): x and y of each sample, in cells, from the centre of the input's first one.
        size: Height and width of the input maps.
    """
    nearest = np.rint(points)
    points = np.where(np.abs(points - nearest) < _HAIR, nearest, points)
    first = np.floor(points)
    after = points - first  # (h, w, 2)
    x, y = (np.stack([first[..., axis], first[..., axis] + 1], axis=-1).astype(np.int64) for axis in (0, 1))
    across, down = (np.stack([1 - after[..., axis], after[..., axis]], axis=-1) for axis in (0, 1))  # (h, w, 2)
    inside = ((y >= 0) & (y < size[0]))[..., :, None] & ((x >= 0) & (x < size[1]))[..., None, :]
    cells = np.where(inside, y[..., :, None] * size[1] + x[..., None, :], BEYOND)
    weights = np.where(inside, down[..., :, None] * across[..., None, :], 0.0)
    return ReceptiveFieldIndex(cells.astype(np.int32), size, weights.astype(np.float32))
