"""Maps made ready to be painted: a vector in rows, many large maps in few cells, and the ways back."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float32]
Cell = tuple[int, int, int]

_ROW = 16  # cells of a vector's row


def is_vector(shape: tuple[int, ...]) -> bool:
    """Whether maps of a shape, (n, h, w), are a vector's numbers."""
    return shape[0] > 1 and shape[1:] == (1, 1)


def laid_out(maps: NDArray[np.floating]) -> Values:
    """(n, h, w) as they are, (n, 1, 1) as one map of rows of 16 cells, NaN behind the last."""
    if not is_vector(maps.shape):
        return np.asarray(maps, np.float32)
    width = min(len(maps), _ROW)
    rows = np.full(-(-len(maps) // width) * width, np.nan, np.float32)
    rows[: len(maps)] = maps.ravel()
    return rows.reshape(1, -1, width)


def laid_out_mask(mask: NDArray[np.bool_], units: int) -> NDArray[np.bool_]:
    """A mask, (h, w), for maps that were laid out."""
    if not is_vector((units, *mask.shape)):
        return mask
    return np.asarray(~np.isnan(laid_out(np.zeros((units, 1, 1), np.float32))[0]) & mask[0, 0])


def shown_at(shape: tuple[int, ...], cell: Cell) -> Cell:
    """Where a cell of maps of a shape stands once they are laid out."""
    if not is_vector(shape):
        return cell
    row, column = divmod(cell[0], min(shape[0], _ROW))
    return 0, row, column


def meant_by(shape: tuple[int, ...], cell: Cell) -> Cell | None:
    """Which cell of maps of a shape is meant once they are laid out; None behind a vector's last."""
    if not is_vector(shape):
        return cell
    unit = cell[1] * min(shape[0], _ROW) + cell[2]
    return (unit, 0, 0) if unit < shape[0] else None


def coarseness(shape: tuple[int, ...], room: int) -> int:
    """How many cells along each axis must become one, for maps of a shape to fit into so many pixels, at a pixel a cell."""
    count, height, width = shape
    step = 1
    while count * (-(-height // step) + 3) * (-(-width // step) + 3) > room and step < max(height, width):
        step += 1
    return step


def coarser(maps: Values, step: int, *, signed: bool = False) -> Values:
    """The largest of every step x step cells, where they are signed by its absolute value: (n, h, w) to (n, h / step, w / step), rounded up."""
    if step == 1:
        return maps
    count, height, width = maps.shape
    rows, columns = -(-height // step), -(-width // step)
    padded = np.full((count, rows * step, columns * step), 0.0 if signed else -np.inf, np.float32)
    padded[:, :height, :width] = maps
    blocks = padded.reshape(count, rows, step, columns, step)
    largest, least = blocks.max(axis=(2, 4)), blocks.min(axis=(2, 4))
    return np.asarray(np.where(signed & (-least > largest), least, largest))


def coarser_mask(mask: NDArray[np.bool_], step: int) -> NDArray[np.bool_]:
    """Which of the coarser cells hold some true one."""
    return mask if step == 1 else coarser(mask[None].astype(np.float32), step)[0] > 0
