"""The lecture's worked examples, ready to be opened: image, kernels, stride and padding.

Where the lecture gives sizes only, the numbers are made here: whole ones, so that every sum can be followed in one's head.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from digitlab.convolution.drawn import boat, fruit
from digitlab.convolution.kernels import KERNELS
from digitlab.convolution.trace import Numbers, Trace, convolve
from digitlab.language import mark

PRINTED: dict[tuple[int, int], int] = {(0, 1): -13, (1, 0): -9}
"""Two cells (row, column) of the result of ``padding``, as the printed lecture has them; the arithmetic gives 2 and −15."""


@dataclass(frozen=True, slots=True, eq=False)
class Preset:
    """A worked example.

    Attributes:
        title: For people.
        idea: The lecture's number for it.
        words: What to look at, in a sentence or two.
        image: (c, h, w).
        kernels: (f, c, kh, kw).
        bias: (f,); None for none.
        stride: Pixels from one place to the next.
        padding: Zeros on either side.
    """

    title: str
    idea: str
    words: str
    image: Numbers
    kernels: Numbers
    bias: Numbers | None = None
    stride: int = 1
    padding: int = 0

    def trace(self, *, flipped: bool = False) -> Trace:
        """The example, worked out."""
        return convolve(self.image, self.kernels, self.bias, stride=self.stride, padding=self.padding, flipped=flipped)


def _rows(*rows: str) -> Numbers:
    """A slice written as digits, one string a row; columns are apart by blanks where there are minus signs."""
    return np.array([row.split() if " " in row else list(row) for row in rows], np.float64)


def _fixed(numbers: ArrayLike) -> Numbers:
    fixed = np.array(numbers, np.float64)
    fixed.setflags(write=False)
    return fixed


def _stacked(slices: Iterable[Numbers]) -> Numbers:
    return np.stack(list(slices))


_IMAGE = _rows("11100", "01110", "00111", "00110", "01100")
_CROSS = _rows("101", "010", "101")
_SIX = _rows("334470", "976582", "655692", "713278", "037183", "404322")
_SEVEN = _rows("1203121", "0112301", "2310213", "1021130", "3120121", "0213012", "1102310")
_THREE = _stacked(
    [
        _rows("01202", "21110", "10221", "02101", "11020"),
        _rows("20111", "01220", "12001", "20112", "01210"),
        _rows("11021", "02210", "20101", "11202", "02011"),
    ]
)  # (3, 5, 5)
_TWO_FILTERS = _stacked(
    [
        _stacked(
            [_rows("1 0 -1", "1 0 -1", "0 1 0"), _rows("0 1 0", "-1 0 1", "0 -1 0"), _rows("-1 1 0", "0 1 0", "1 0 -1")]
        ),
        _stacked(
            [_rows("0 -1 1", "1 0 0", "-1 0 1"), _rows("1 1 -1", "0 0 1", "-1 0 0"), _rows("0 0 1", "-1 1 0", "0 -1 1")]
        ),
    ]
)  # (2, 3, 3, 3)


def _scene(side: int) -> Numbers:
    """(3, side, side) whole numbers from 0 to 9: a sunset, red growing to the right, a green disc, blue stripes."""
    down, right = np.mgrid[:side, :side] / side
    red = np.floor(10 * right)
    green = np.where(np.hypot(down - 0.5, right - 0.5) < 0.3, 9.0, 0.0)
    blue = np.where((down + right) % 0.25 < 0.125, 6.0, 2.0)
    return np.stack([red, green, blue])


def _edges(angle_deg: float) -> Numbers:
    """(5, 5) whole numbers: a slope that rises along an angle, counter-clockwise from the right."""
    down, right = np.mgrid[-2:3, -2:3]
    along = right * math.cos(math.radians(angle_deg)) - down * math.sin(math.radians(angle_deg))
    slope: Numbers = np.round(along) + 0.0  # no negative zeros
    return slope


def _classic(name: str, shares: tuple[int, int, int]) -> Numbers:
    """(3, 3, 3) a classic kernel, so many times in each channel."""
    return np.multiply.outer(np.array(shares, np.float64), KERNELS[name].weights) + 0.0  # no negative zeros


def _strided(title: str, stride: int, words: str) -> Preset:
    return Preset(title, "L17", words, _fixed([_SEVEN]), _fixed([[_CROSS]]), stride=stride)


PRESETS: dict[str, Preset] = {
    "sliding_window": Preset(
        mark("Convolution, step by step"),
        "L9",
        mark("A 3×3 window slides over a 5×5 image; where ink lies under the cross the sum is large."),
        _fixed([_IMAGE]),
        _fixed([[_CROSS]]),
    ),
    "three_maps": Preset(
        mark("Several output channels"),
        "L11",
        mark("One image, three kernels: each has its own bias and makes its own feature map."),
        _fixed([_IMAGE]),
        _fixed([[_CROSS], [KERNELS["upright_edges"].weights], [KERNELS["level_edges"].weights]]),
        _fixed([0, 1, -2]),
    ),
    "three_channels": Preset(
        mark("Several input channels"),
        "L12",
        mark("Three channels, one filter: it has a slice for each, and all 27 products make one number."),
        _fixed(_THREE),
        _fixed(_TWO_FILTERS[:1]),
        _fixed([1]),
    ),
    "colour_picture": Preset(
        mark("Several of both"),
        "L13",
        mark("3@64×64 becomes 5@64×64: five filters of three slices, and padding 1 keeps the size."),
        _fixed(_scene(64)),
        _fixed(
            [
                _classic("upright_edges", (1, 1, 1)),
                _classic("level_edges", (1, 1, 1)),
                _classic("identity", (1, -1, 0)),  # red against green
                _classic("gaussian_blur", (16, 0, 0)),
                _classic("outline", (0, 0, 1)),
            ]
        ),
        _fixed(np.zeros(5)),
        padding=1,
    ),
    "boat": Preset(
        mark("A colour picture: a boat"),
        "L13",
        mark(
            "Red, green and blue are three matrices from 0 to 255, and a filter has a slice for each. Put another kernel on the picture."
        ),
        _fixed(boat()),
        _fixed([_classic("outline", (1, 1, 1))]),
        padding=1,
    ),
    "fruit": Preset(
        mark("A colour picture: fruit"),
        "L13",
        mark(
            "Red minus green, place by place: one filter of three slices finds the apple, which no single channel shows alone."
        ),
        _fixed(fruit()),
        _fixed([_classic("identity", (1, -1, 0))]),
        padding=1,
    ),
    "two_filters": Preset(
        mark("Two filters by hand"),
        "L14",
        mark("A 5×5×3 image in a frame of zeros, so 7×7×3 on the screen; two 3×3×3 filters with stride 2 give 3×3×2."),
        _fixed(_THREE),
        _fixed(_TWO_FILTERS),
        _fixed([1, 0]),
        stride=2,
        padding=1,
    ),
    "two_filters_on_seven": Preset(
        mark("Two filters on a true 7×7×3"),
        "L14",
        mark("Here the image itself is 7×7×3, and padding 1 comes on top: the same filters and stride give 4×4×2."),
        _fixed(np.pad(_THREE, ((0, 0), (1, 1), (1, 1)), "edge")),
        _fixed(_TWO_FILTERS),
        _fixed([1, 0]),
        stride=2,
        padding=1,
    ),
    "layer": Preset(
        mark("A convolution layer"),
        "L15",
        mark(
            "A 3×32×32 image and 6 filters of 3×5×5 give six stacked maps of 28×28; each looks for edges at its own angle."
        ),
        _fixed(_scene(32)),
        _fixed([np.broadcast_to(_edges(30 * k), (3, 5, 5)) for k in range(6)]),
        _fixed(np.zeros(6)),
    ),
    "stride_1": _strided(mark("Stride 1"), 1, mark("N = 7, F = 3: five places a row.")),
    "stride_2": _strided(
        mark("Stride 2"), 2, mark("N = 7, F = 3: three places a row, and they reach the border exactly.")
    ),
    "stride_3": _strided(
        mark("Stride 3"),
        3,
        mark("N = 7, F = 3 would be 2.33 places a row: it does not tile, and the last row and column are never seen."),
    ),
    "padding": Preset(
        mark("Padding"),
        "L18",
        mark(
            "Zeros around a 6×6 image: the map is 6×6 as well. The printed lecture has two of these cells wrong; here they are worked out."
        ),
        _fixed([_SIX]),
        _fixed([[KERNELS["upright_edges"].weights]]),
        padding=1,
    ),
    "no_padding": Preset(
        mark("No padding"),
        "L18",
        mark(
            "The same without the zeros: the map shrinks to 4×4, and a corner counts once where the middle counts nine times."
        ),
        _fixed([_SIX]),
        _fixed([[KERNELS["upright_edges"].weights]]),
    ),
}
"""The worked examples by name, in the lecture's order."""

PICTURES = frozenset({"boat", "fruit"})
"""The examples that are pictures rather than sums to be followed: their filters are seen at work on all of them at once."""
