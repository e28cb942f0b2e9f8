"""What lies on the paper besides the digit, or hides a part of it. Fields are (h, w) float32 in [0, 1], ink = 1."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.ink.raster import render
from digitlab.ink.stroke import FIELD_SIDE, Drawing, Image, Stroke

if TYPE_CHECKING:
    from numpy.random import Generator  # importing it takes time when the window starts

_RULE_PX = 4  # from one printed line to the next
_DROP_PX = (0.8, 2.4)  # diameters
_DOT_PX, _DOTS_APART = 1.2, 3.0
_LINE_PX = 1.0
_TEETH, _TOOTH_PX = 8, 1.5
_SCRAP_PX = (4.0, 8.0)  # lengths
_INKED = 0.5


def ruled(field: Image, grey: float, die: Generator) -> Image:
    """Printed grey lines from side to side, one pixel thick, the first at a random height."""
    lines = np.zeros_like(field)
    lines[die.integers(_RULE_PX) :: _RULE_PX] = grey
    return np.maximum(field, lines)


def spattered(field: Image, count: float, die: Generator) -> Image:
    """This many drops of ink, anywhere."""
    return _with(field, _dots(*drops(count, die)))


def dotted(field: Image, count: float, die: Generator) -> Image:
    """This many straight dotted lines across the field."""
    return _with(field, _dots(*dotted_lines(count, die)))


def zigzagged(field: Image, count: float, die: Generator) -> Image:
    """This many zigzag lines across the field."""
    strokes = []
    for _ in range(round(count)):
        start, end = _across(die)
        way = (end - start) / math.dist(start, end)
        aside = _TOOTH_PX * np.array([-way[1], way[0]])
        steps = np.linspace(0, 1, 2 * _TEETH + 1)
        points = [start + step * (end - start) + (-1) ** k * aside for k, step in enumerate(steps)]
        strokes.append(Stroke.through(points, width=_LINE_PX))
    return _with(field, strokes)


def cluttered(field: Image, count: float, die: Generator) -> Image:
    """This many short strokes that begin at the rim, like those of neighbouring digits."""
    return _with(field, scraps(count, die))


def drops(count: float, die: Generator) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Places, (n, 2), and widths, (n,), of the drops of :func:`spattered`, in pixels."""
    return die.uniform(0, FIELD_SIDE, (round(count), 2)), die.uniform(*_DROP_PX, round(count))


def dotted_lines(count: float, die: Generator) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Places, (n, 2), and widths, (n,), of the dots of :func:`dotted`, in pixels."""
    lines = [np.zeros((0, 2))]
    for _ in range(round(count)):
        start, end = _across(die)
        steps = np.arange(0, math.dist(start, end), _DOTS_APART) / math.dist(start, end)
        lines.append(start + steps[:, None] * (end - start))
    places = np.concatenate(lines)
    return places, np.full(len(places), _DOT_PX)


def scraps(count: float, die: Generator) -> list[Stroke]:
    """The strokes of :func:`cluttered`."""
    strokes = []
    for _ in range(round(count)):
        start, end = _across(die)
        length = die.uniform(*_SCRAP_PX) / math.dist(start, end)
        strokes.append(Stroke.through([start, start + length * (end - start)]))
    return strokes


def occluded(field: Image, side_px: float, die: Generator) -> Image:
    """A blank square of this side on the ink, around a random pixel of it."""
    inked = np.argwhere(field > _INKED)
    if not len(inked):
        return field
    row, column = die.choice(inked) - round(side_px) // 2
    result = field.copy()
    result[max(row, 0) : max(row + round(side_px), 0), max(column, 0) : max(column + round(side_px), 0)] = 0
    return result


def _across(die: Generator) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """A point on one side of the field, and one on the opposite side: (x, y) each."""
    here, there = die.uniform(0, FIELD_SIDE, 2)
    ends = np.array([(0.0, here), (FIELD_SIDE, there)])
    if die.random() < 0.5:
        ends = ends[:, ::-1]
    return (ends[0], ends[1]) if die.random() < 0.5 else (ends[1], ends[0])


def _dots(places: NDArray[np.float64], widths: NDArray[np.float64]) -> list[Stroke]:
    return [Stroke.through([place], width=width) for place, width in zip(places, widths.tolist(), strict=True)]


def _with(field: Image, strokes: list[Stroke]) -> Image:
    """The field with more ink on it."""
    return np.maximum(field, render(Drawing(tuple(strokes)))) if strokes else field
