"""Shift first, or look first? One layer of the student's own, in both orders.

A layer f is equivariant under a shift T if f(T x) = T f(x): moving the ink moves the map, and changes nothing else. Every cell
of a map adds the same products in the same order wherever it lies, so the difference is exactly zero, not nearly, wherever
theory says that it is: away from borders, and for shifts by whole cells of the map.

A map that samples every second pixel has no shift by one pixel. Its shift by half a cell is taken here as what lies half-way
between two cells, after Zhang (2019), who also says how to come closer to it: blur before sampling.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.language import mark, tr
from digitlab.measure.two_orders import Layer, compared, moved
from digitlab.untrusted import one_line

Padding = Literal["endless", "circular", "zeros", "replicate", "none"]
Pooling = Literal["none", "max", "average", "antialiased"]
Kernel = NDArray[np.float64]

_MOST_FILTERS = 4096
MOST_SHIFT = 6
LEARNED = "learned"
KERNELS: dict[str, Kernel] = {
    mark("upright edges"): np.array([[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]]) / 4,  # Sobel's
    mark("level edges"): np.array([[-1.0, -2, -1], [0, 0, 0], [1, 2, 1]]) / 4,
    mark("blur"): np.outer([1.0, 2, 1], [1, 2, 1]) / 16,
}
"""Kernels by name, (3, 3)."""

_MARGIN = 24  # pixels of endless paper around the field: a multiple of every step, 1, 2, 3, 4 and 6, beyond what any cell reaches
_SEEN_MARGIN = 9  # pixels of it that are shown, at least: the longest shift, and what a small kernel reaches
_BLUR = KERNELS["blur"]  # the same as in the networks' anti-aliased pooling
_AVERAGE = np.full((2, 2), 0.25)
_MODES: dict[Padding, Literal["constant", "wrap", "edge"]] = {
    "endless": "constant",
    "circular": "wrap",
    "zeros": "constant",
    "replicate": "edge",
}


@dataclass(frozen=True, slots=True)
class EquivarianceSettings:
    """One layer, and the shift.

    Attributes:
        padding: What lies beyond the border: ``endless`` paper without one, a ``circular`` field whose left edge follows its
            right one, ``zeros``, the last value again (``replicate``), or ``none``: the map is smaller.
        stride: The convolution looks at every stride-th pixel: 1, 2 or 3.
        pooling: Of 2x2 cells, behind it; ``antialiased`` takes the maximum at every cell, blurs, and samples then.
        relu: Whether negative values become zero behind the convolution.
        kernel: A name of KERNELS, or ``learned``: a filter of a network's first layer.
        number: Which learned filter.
        dx: Shift to the right in field pixels, at most 6 either way.
        dy: Shift downwards.
    """

    padding: Padding = "endless"
    stride: int = 1
    pooling: Pooling = "none"
    relu: bool = True
    kernel: str = "upright edges"
    number: int = 0
    dx: int = 3
    dy: int = 0

    def __post_init__(self) -> None:
        if self.stride not in {1, 2, 3}:
            raise ValueError(tr("the stride must be 1, 2 or 3, not {stride}", stride=self.stride))
        if max(abs(self.dx), abs(self.dy)) > MOST_SHIFT:
            raise ValueError(
                tr(
                    "a shift must lie within ±{most} px, not ({dx}, {dy})",
                    most=MOST_SHIFT,
                    dx=self.dx,
                    dy=self.dy,
                )
            )
        if self.kernel not in KERNELS and self.kernel != LEARNED:
            raise ValueError(
                tr(
                    "unknown kernel '{kernel}': known are {kernels} and {learned}",
                    kernel=one_line(self.kernel, 40),
                    kernels=", ".join(KERNELS),
                    learned=LEARNED,
                )
            )
        if not 0 <= self.number < _MOST_FILTERS:
            raise ValueError(
                tr(
                    "learned filters have numbers from 0 to {last:,}, not {number}",
                    last=_MOST_FILTERS - 1,
                    number=self.number,
                )
            )

    @property
    def step(self) -> int:
        """Field pixels between neighbouring cells of the last map."""
        return self.stride * (1 if self.pooling == "none" else 2)


@dataclass(frozen=True, slots=True)
class _Look:
    """One pass over the maps, and what each of its cells reaches."""

    name: str
    size: int
    stride: int
    pads: bool
    pass_over: Callable[[Kernel], Kernel]  # (h, w), padded, to the map

    @property
    def before(self) -> int:
        """Cells of padding above and at the left; with an even size one less than below and at the right."""
        return (self.size - 1) // 2 if self.pads else 0

    @property
    def behind(self) -> int:
        return self.size // 2 if self.pads else 0


@dataclass(frozen=True, slots=True)
class _Reach:
    """Which pixels along an axis a cell sees: cell j sees ``size`` of them from ``start + j * step`` on."""

    start: int
    step: int = 1
    size: int = 1

    def through(self, look: _Look) -> _Reach:
        return _Reach(
            self.start - look.before * self.step, self.step * look.stride, self.size + (look.size - 1) * self.step
        )

    def within(self, cells: int, side: int, shift: int) -> NDArray[np.bool_]:
        """Whether a cell sees the field alone, and saw it alone before the shift: (cells,) bool."""
        first = self.start + np.arange(cells) * self.step
        return (first >= max(0, shift)) & (first + self.size <= min(side, side + shift))


def own_layers(field: Image, kernel: Kernel, settings: EquivarianceSettings) -> tuple[Layer, ...]:
    """A convolution, its ReLU and its pooling as set, each in both orders.

    Args:
        field: (28, 28) float32 in [0, 1].
        kernel: (k, k) with k <= 7.
        settings: The layer and the shift.
    """
    endless, around = settings.padding == "endless", settings.padding == "circular"
    behind = -FIELD_SIDE % settings.step if around else 0  # a ring closes only if its cells fit in
    margin = _MARGIN if endless else 0
    still = np.pad(np.asarray(field, np.float64), (margin, margin + behind))
    shifted = moved(still, settings.dx, settings.dy, None if around else 0.0)
    beyond = 0.0 if endless else None if around else math.nan
    reach, layers = _Reach(-margin), []
    for look in _looks(kernel, settings):
        still, shifted = (look.pass_over(_padded(maps, look, settings.padding)) for maps in (still, shifted))
        reach = reach.through(look)
        last = moved(still, settings.dx / reach.step, settings.dy / reach.step, beyond)
        exact = _exact(last.shape, reach, settings)
        cut = (_MARGIN - _SEEN_MARGIN) // reach.step if endless else 0
        seen = slice(cut, -cut or None)
        layer = compared(look.name, shifted[None, seen, seen], last[None, seen, seen], reach.step, exact[seen, seen])
        layers.append(_explained(layer, _nearest(still, shifted, reach.step, settings, beyond), settings))
    return tuple(layers)


def _looks(kernel: Kernel, settings: EquivarianceSettings) -> Iterator[_Look]:
    pads = settings.padding != "none"
    yield _Look(
        tr("convolution"), len(kernel), settings.stride, pads, lambda maps: _summed(maps, kernel, settings.stride)
    )
    if settings.relu:
        yield _Look("ReLU", 1, 1, pads, lambda maps: np.maximum(maps, 0.0))
    if settings.pooling == "max":
        yield _Look(tr("max pooling"), 2, 2, False, lambda maps: _largest(maps, 2))
    elif settings.pooling == "average":
        yield _Look(tr("average pooling"), 2, 2, False, lambda maps: _summed(maps, _AVERAGE, 2))
    elif settings.pooling == "antialiased":
        yield _Look(tr("max everywhere"), 2, 1, pads, lambda maps: _largest(maps, 1))
        yield _Look(tr("blur and sample"), len(_BLUR), 2, pads, lambda maps: _summed(maps, _BLUR, 2))


def _padded(maps: Kernel, look: _Look, padding: Padding) -> Kernel:
    return np.pad(maps, (look.before, look.behind), _MODES.get(padding, "constant"))


def _parts(maps: Kernel, size: int, stride: int) -> Iterator[tuple[int, int, Kernel]]:
    """The row, the column and what lies there under every position of a window."""
    height, width = ((length - size) // stride * stride + 1 for length in maps.shape)
    for row in range(size):
        for column in range(size):
            yield row, column, maps[row : row + height : stride, column : column + width : stride]


def _summed(maps: Kernel, kernel: Kernel, stride: int) -> Kernel:
    """The cross-correlation, which networks call convolution; every cell adds in the same order, hence exact zeros."""
    products = (kernel[row, column] * part for row, column, part in _parts(maps, len(kernel), stride))
    total: Kernel = next(products)
    for product in products:
        total += product
    return total


def _largest(maps: Kernel, stride: int) -> Kernel:
    largest: Kernel = np.maximum.reduce([part for _, _, part in _parts(maps, 2, stride)])
    return largest


def _exact(shape: tuple[int, ...], reach: _Reach, settings: EquivarianceSettings) -> NDArray[np.bool_]:
    """A mask (h, w), bool: where theory says that the difference is zero whatever is drawn."""
    if settings.dx % reach.step or settings.dy % reach.step:
        return np.zeros(shape, np.bool_)
    if settings.padding in {"endless", "circular"}:
        return np.ones(shape, np.bool_)
    rows = reach.within(shape[0], FIELD_SIDE, settings.dy)
    return rows[:, None] & reach.within(shape[1], FIELD_SIDE, settings.dx)


def _nearest(still: Kernel, shifted: Kernel, step: int, settings: EquivarianceSettings, beyond: float | None) -> float:
    """The largest difference where the map is moved by whole cells, as near as there are."""
    last = moved(still, round(settings.dx / step), round(settings.dy / step), beyond)
    return float(np.nanmax(np.abs(shifted - last)))


_EQUAL = {
    "endless": mark(
        "Paper without a border: each cell adds the same products in the same order, wherever the ink lies."
    ),
    "circular": mark("A field rolled into a ring has no border: what leaves on one side comes in on the other."),
    "none": mark("Without padding every cell sees the field alone. Only cells that both maps have are compared."),
    "zeros": mark("The ink is clear of the border, beyond which zeros are more blank paper. Shift it further."),
    "replicate": mark("The ink is clear of the border, beyond which blank paper goes on. Shift it further."),
}
_AT_THE_BORDER = {
    "zeros": mark("Ink crosses the border: the layer sees zeros instead of it, as far in as a cell reaches."),
    "replicate": mark("Ink crosses the border: the layer sees the last pixels again, as far in as a cell reaches."),
}


def _explained(layer: Layer, nearest: float, settings: EquivarianceSettings) -> Layer:
    """The layer with what broke it, and a sentence that says why."""
    if layer.largest == 0 and not (settings.dx or settings.dy):
        return layer.because("nothing", tr("Nothing is moved."))
    if layer.largest == 0:
        return layer.because("nothing", tr(_EQUAL[settings.padding]))
    if settings.dx % layer.step == 0 and settings.dy % layer.step == 0:
        return layer.because("border", tr(_AT_THE_BORDER[settings.padding]))
    strided = settings.dx % settings.stride or settings.dy % settings.stride
    return layer.because(
        "stride" if strided else "pooling",
        tr(
            "One cell is {step} px, so the map has no shift of {shift}. It is moved between its cells; by whole "
            "cells the difference is {nearest:.2g}.",
            step=layer.step,
            shift=_shift(settings),
            nearest=nearest,
        ),
    )


def _shift(settings: EquivarianceSettings) -> str:
    return tr(" and ").join(f"{abs(pixels)} px" for pixels in (settings.dx, settings.dy) if pixels)
