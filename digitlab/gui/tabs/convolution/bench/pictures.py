"""How the numbers of a convolution become the pictures: their widths, their colours, and where the window lies."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from digitlab.convolution.trace import Numbers, Step, Trace, convolve
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.pixels import image_of, packed
from digitlab.gui.tabs.convolution.number_sheet import Slices, ink_or_signed, is_coloured, longest, white_of

_WIDEST = 190  # a picture in logical pixels, in a small window
_HEIGHT = 250  # of the pictures there
_CHARACTER = 7.6  # width of a figure there
_NOTHING = 1e-9  # of a sum of weights, rounded
_TALL = 24  # cells; slices that are taller together do not stand one under the other


def shares(trace: Trace, product: str, output: str) -> list[int]:
    """Widths of image, filter, products and output in which all numbers have room, as far as the height lets them.

    Args:
        trace: The convolution.
        product: The longest product, as written.
        output: The longest number of the output.
    """
    shapes = (trace.padded.shape, trace.kernels.shape[1:], trace.kernels.shape[1:], trace.result.shape)
    texts = (longest(trace.image), longest(trace.kernels), product, output)
    found = []
    for number, ((count, height, width), text) in enumerate(zip(shapes, texts, strict=True)):
        columns = math.ceil(math.sqrt(count)) if number == 3 or is_tall(count, height) else 1
        wanted = columns * width * (_CHARACTER * len(text) + 6)
        most = _HEIGHT * columns * width / (height * math.ceil(count / columns))
        found.append(round(min(_WIDEST, wanted, most)))
    found[1] = found[2] = max(found[1:3])  # weights and products have cells of one size
    return found


def image_slices(image: Numbers, frame: tuple[int, int], columns: int | None = 1) -> Slices:
    """An image as it lies in its frame of zeros, so many slices in a row; three channels are red, green and blue."""
    if is_coloured(image):
        return Slices(image, white_of(image), "rgb", columns, frame, widest=longest(image))
    return slices_of(image, columns=columns, frame=frame, widest=longest(image))


def slices_of(
    values: Numbers,
    limit: float | None = None,
    *,
    signed: bool = False,
    columns: int | None = 1,
    frame: tuple[int, int] = (0, 0),
    widest: str = "",
) -> Slices:
    """Slices one under the other, unless told otherwise; their colours diverge where there are signs, or may be."""
    limit = float(np.abs(values).max()) if limit is None else limit
    return Slices(values, limit, "signed" if signed else ink_or_signed(values), columns, frame, widest=widest)


def in_colour(image: Numbers, white: float) -> QImage:
    """An image of red, green and blue, (3, h, w), in its colours; what is below 0 or above white is cut off."""
    levels = np.clip(image / (white or 1.0), 0, 1) * 255
    return image_of(packed(np.moveaxis(levels, 0, -1)))


def filtered(trace: Trace, filter_index: int) -> Numbers:
    """What each slice of a filter makes of its own channel, (c, oh, ow), nothing added across.

    Where its weights add up to nothing it finds differences, of either sign: these are their sizes.
    """
    slid = trace.sliding
    layers = [
        convolve(
            channel,
            kernel,
            stride=slid.stride,
            padding=slid.padding,
            dilation=slid.dilation,
        )
        for channel, kernel in zip(trace.image, trace.laid[filter_index], strict=True)
    ]
    made = np.concatenate([each.result for each in layers])
    sums = np.abs(trace.kernels[filter_index].sum(axis=(1, 2)))[:, None, None]
    result: Numbers = np.where(sums < _NOTHING, np.abs(made), made)
    return result


def window(trace: Trace, step: Step, glide: float = 0.0) -> list[QRectF]:
    """The window on the padded image, in cells: one frame, or one for each of its cells where they lie apart."""
    (down, right), (apart_down, apart_right) = trace.sliding.padding, trace.sliding.dilation
    top, left = float(step.rows[0] + down), float(step.columns[0] + right) + glide * trace.sliding.stride[1]
    height, width = trace.sliding.window
    if max(apart_down, apart_right) == 1:
        return [QRectF(left, top, width, height)]
    return [QRectF(left + b * apart_right, top + a * apart_down, 1, 1) for a in range(height) for b in range(width)]


def padded_cell(trace: Trace, pixel: Cell) -> Cell:
    """Where a pixel lies on the padded image."""
    down, right = trace.sliding.padding
    return pixel[0], pixel[1] + down, pixel[2] + right


def pixel_at(trace: Trace, cell: Cell) -> Cell:
    """Which pixel lies in a cell of the padded image; on the padding beyond the image's borders."""
    down, right = trace.sliding.padding
    return cell[0], cell[1] - down, cell[2] - right


def laid_cell(trace: Trace, weight: Cell) -> Cell:
    """Where a weight of the kernel as written lies in its picture, which a true convolution turns; and back."""
    height, width = trace.sliding.window
    return (weight[0], height - 1 - weight[1], width - 1 - weight[2]) if trace.flipped else weight


def is_tall(count: int, height: int) -> bool:
    """Whether slices one under the other leave no room for numbers."""
    return count > 1 and count * height > _TALL
