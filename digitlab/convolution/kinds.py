"""The relatives of the ordinary convolution: 1×1, dilated, grouped, depthwise and transposed.

All are sums of products of pixels and weights. They differ in which pixel meets which weight: one rule for each side of the image
(:func:`_meetings`), and which channels a filter sees. A transposed convolution is the ordinary one backwards: where that would go from
pixel to cell, it goes from cell to pixel (Dumoulin and Visin, A guide to convolution arithmetic for deep learning, 2016).
Their layers have no biases here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitlab.convolution.notation import added, factor, written
from digitlab.convolution.shapes import Axis, Lines
from digitlab.convolution.trace import Numbers
from digitlab.language import tr

ConvolutionKind = Literal["ordinary", "1×1", "dilated", "grouped", "depthwise", "transposed"]

_NOTHING = -1
"""Where a cell of the window meets no pixel."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a window goes, whatever the kind: strides, zeros and holes are the same for rows and columns.

    Attributes:
        stride: Pixels from one place to the next; of a transposed convolution, cells of the output.
        padding: Zeros on either side; of a transposed convolution, cells cut off on either side.
        dilation: Pixels from one cell of the window to the next.
        groups: Into which the channels, and the filters, are dealt.
    """

    stride: int = 1
    padding: int = 0
    dilation: int = 1
    groups: int = 1


@dataclass(frozen=True, slots=True, eq=False)
class KindLayer:
    """A layer of some kind, worked out, without bias.

    Attributes:
        kind: Which.
        image: (c, h, w).
        kernels: (f, c / groups, kh, kw) as they meet the image.
        setting: How the window goes.
        down: (oh, kh) the row that each row of the window meets for each row of the output; −1 for none.
        across: (ow, kw) likewise for the columns.
        result: (f, oh, ow).
    """

    kind: ConvolutionKind
    image: Numbers
    kernels: Numbers
    setting: Setting
    down: NDArray[np.intp]
    across: NDArray[np.intp]
    result: Numbers

    @property
    def is_transposed(self) -> bool:
        """Whether pixels lay the window onto the output, and not the window pixels into a cell."""
        return self.kind == "transposed"

    @property
    def products(self) -> int:
        """Multiplications, those with the zeros of a padding and those that are cut off included."""
        places = self.image[0].size if self.is_transposed else self.result[0].size
        return int(places * self.kernels.size)

    @property
    def formula(self) -> str:
        """The size of the output in columns, in numbers: ``(5 − 1)·2 + 3 = 11``."""
        setting, (size, window) = self.setting, (self.image.shape[2], self.kernels.shape[3])
        if not self.is_transposed:
            return Axis(size, window, setting.stride, setting.padding, setting.dilation).formula
        cut = f" − 2·{setting.padding}" if setting.padding else ""
        return f"({size} − 1)·{setting.stride}{cut} + {window} = {self.result.shape[2]}"

    def channels_of(self, filter_index: int) -> slice:
        """The channels that a filter sees."""
        depth, members = self.kernels.shape[1], len(self.kernels) // self.setting.groups
        first = filter_index // members * depth
        return slice(first, first + depth)

    def met(self, row: int, column: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """(n, 2) rows and columns of the pixels that make an output cell, and (n, 2) those of the weights that they meet."""
        pairs = [(np.flatnonzero(each != _NOTHING), each) for each in (self.down[row], self.across[column])]
        weights = np.stack(np.meshgrid(*(cells for cells, _ in pairs), indexing="ij"), axis=-1).reshape(-1, 2)
        pixels = np.stack(np.meshgrid(*(each[cells] for cells, each in pairs), indexing="ij"), axis=-1).reshape(-1, 2)
        return pixels, weights

    def reached(self, row: int, column: int) -> NDArray[np.bool_]:
        """(oh, ow) the output cells that a pixel goes into."""
        reached: NDArray[np.bool_] = np.outer((self.down == row).any(axis=1), (self.across == column).any(axis=1))
        return reached

    def lines(self, filter_index: int, row: int, column: int) -> tuple[str, ...]:
        """The sum that makes an output cell, in numbers: a line a channel, and for several one that adds them up."""
        value = float(self.result[filter_index, row, column])
        if not len(self.met(row, column)[0]):
            return (tr("0: no pixel comes here"),)
        sums = list(self._sums(filter_index, row, column))
        if len(sums) == 1:
            return (f"{sums[0][0]} = {written(value)}",)
        return (
            *(f"{text} = {written(subtotal)}" for text, subtotal in sums),
            f"{added(subtotal for _, subtotal in sums)} = {written(value)}",
        )

    def _sums(self, filter_index: int, row: int, column: int) -> Iterator[tuple[str, float]]:
        """Each channel's products and their sum."""
        pixels, weights = (each.T for each in self.met(row, column))
        for channel, kernel in zip(self.image[self.channels_of(filter_index)], self.kernels[filter_index], strict=True):
            pairs = list(zip(channel[tuple(pixels)].tolist(), kernel[tuple(weights)].tolist(), strict=True))
            yield " + ".join(f"{factor(x)}·{factor(w)}" for x, w in pairs), sum(x * w for x, w in pairs)


def beside(image: Numbers, kernels: Numbers, kind: ConvolutionKind, setting: Setting) -> tuple[KindLayer, KindLayer]:
    """The ordinary layer and one of another kind, from the same filters, with the same stride and padding.

    A 1×1 keeps the middle weight of each slice. Where channels are dealt into groups there are as many filters as channels, in
    both layers, so that they differ in one thing; the first filters come again where there are fewer.

    Args:
        image: (c, h, w).
        kernels: (f, c, kh, kw).
        kind: The other's.
        setting: Dilation is for a dilated layer alone, and groups for a grouped one; depthwise has as many as channels.

    Raises:
        ValueError: The window does not fit, nothing is left of the output, or the groups do not divide the channels.
    """
    channels = len(image)
    plain = Setting(setting.stride, setting.padding)
    chosen, theirs = kernels, plain
    match kind:
        case "1×1":
            middle = kernels.shape[2] // 2, kernels.shape[3] // 2
            chosen, theirs = kernels[:, :, middle[0], middle[1], None, None], Setting(setting.stride)
        case "dilated":
            theirs = Setting(setting.stride, setting.padding, setting.dilation)
        case "grouped" | "depthwise":
            groups = channels if kind == "depthwise" else setting.groups
            if channels % groups:
                raise ValueError(
                    tr(
                        "{groups} do not divide {channels}: take 1, or another number of channels on the bench",
                        groups=tr("%n group(s)", "", groups),
                        channels=tr("%n channel(s)", "", channels),
                    )
                )
            kernels = kernels[np.arange(channels) % len(kernels)]
            depth = channels // groups
            own = np.arange(channels)[:, None] // depth * depth + np.arange(
                depth
            )  # as many filters a group as channels
            chosen = np.take_along_axis(kernels, own[:, :, None, None], axis=1)
            theirs = Setting(setting.stride, setting.padding, 1, groups)
    return _layer("ordinary", image, kernels, plain), _layer(kind, image, chosen, theirs)


def _layer(kind: ConvolutionKind, image: Numbers, kernels: Numbers, setting: Setting) -> KindLayer:
    sides: tuple[tuple[Lines, int, int], ...] = (
        ("rows", image.shape[1], kernels.shape[2]),
        ("columns", image.shape[2], kernels.shape[3]),
    )
    down, across = (_meetings(*side, setting, transposed=kind == "transposed") for side in sides)
    around = np.pad(image, ((0, 0), (0, 1), (0, 1)))  # the last row and column are where nothing is met
    groups = setting.groups
    by_group = around.reshape(groups, -1, *around.shape[1:])  # (g, c/g, h + 1, w + 1)
    weights = kernels.reshape(groups, -1, *kernels.shape[1:])  # (g, f/g, c/g, kh, kw)
    result = np.zeros((groups, weights.shape[1], len(down), len(across)))
    for row, column in np.ndindex(kernels.shape[2:]):
        seen = by_group[:, :, down[:, row, None], across[:, column]]  # (g, c/g, oh, ow)
        result += np.einsum("gfc,gcij->gfij", weights[..., row, column], seen)
    return KindLayer(kind, image, kernels, setting, down, across, result.reshape(-1, len(down), len(across)))


def _meetings(lines: Lines, size: int, window: int, setting: Setting, *, transposed: bool) -> NDArray[np.intp]:
    """(outputs, window) which pixel each cell of the window meets along one side, −1 for none."""
    if transposed:
        outputs = (size - 1) * setting.stride - 2 * setting.padding + window
        if outputs < 1:
            raise ValueError(
                tr(
                    "a padding of {padding} cuts all {lines} of the output off: make it {most} or less",
                    padding=setting.padding,
                    lines=tr("rows") if lines == "rows" else tr("columns"),
                    most=(outputs + 2 * setting.padding - 1) // 2,
                )
            )
        steps = np.arange(outputs)[:, None] + setting.padding - np.arange(window)
        pixels = np.where(steps % setting.stride == 0, steps // setting.stride, _NOTHING)
    else:
        pixels = Axis(size, window, setting.stride, setting.padding, setting.dilation, lines=lines).pixels()
    return np.where((pixels >= 0) & (pixels < size), pixels, _NOTHING)
