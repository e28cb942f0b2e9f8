"""Drawings that are no digit: a synthetic set, to ask how sure a network is of what it was never taught.

The set is made by rule and from a seed; nobody drew it. It says how networks take to ink that is no digit, not how often a hand
would draw such. All ink lies in the field and is as thick as MNIST's, so that nothing but the shape gives it away.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from digitlab.ink.raster import render
from digitlab.ink.stroke import FIELD_SIDE, PEN_WIDTH, Drawing, Image, Stroke
from digitlab.language import mark

Points = NDArray[np.float64]
"""The points of a line, (n, 2): x and y, in any unit."""

Letter = list[list[tuple[float, float]]]
"""A letter's lines, as corners in a box of [-1, 1], y downwards."""

_SIDES = (16.0, 20.0)  # field pixels: the larger side of the ink, MNIST's is 20
_OFF_CENTRE = 1.5  # field pixels, as an unaided hand misses the centre


def scribble(rng: np.random.Generator, kind: str | None = None) -> Drawing:
    """One drawing that is no digit.

    Args:
        rng: Where the chance comes from.
        kind: One of :data:`KINDS` or of :data:`MORE_KINDS`; any of the former where left out.
    """
    make = (_MAKERS | _MORE_MAKERS)[kind or KINDS[rng.integers(len(KINDS))]]
    return _fitted(make(rng), rng)


def not_digits(each: int, seed: int = 0) -> dict[str, Image]:
    """So many drawings of each of :data:`KINDS`, the same for the same seed: (each, 28, 28) float32 in [0, 1] a kind."""
    found: dict[str, Image] = {}
    for number, kind in enumerate(KINDS):
        rng = np.random.default_rng((seed, number))
        found[kind] = np.stack([render(scribble(rng, kind)) for _ in range(each)])
    return found


def _fitted(lines: list[Points], rng: np.random.Generator) -> Drawing:
    """Lines of any size, scaled and laid near the field's centre."""
    points = np.concatenate(lines)
    low, high = points.min(axis=0), points.max(axis=0)
    scale = (rng.uniform(*_SIDES) - PEN_WIDTH) / (high - low).max()
    centre = FIELD_SIDE / 2 + rng.uniform(-_OFF_CENTRE, _OFF_CENTRE, 2)
    return Drawing(tuple(Stroke.through((line - (low + high) / 2) * scale + centre) for line in lines))


def _wandering(rng: np.random.Generator) -> list[Points]:
    """A line that turns at random as it goes, and is drawn back whenever it strays: a tangle."""
    place, heading, line = np.zeros(2), rng.uniform(0, 2 * np.pi), []
    for _ in range(rng.integers(160, 260)):
        heading += rng.normal(0, 0.45)
        place = 0.96 * place + 0.2 * np.array([np.cos(heading), np.sin(heading)])
        line.append(place)
    return [np.array(line)]


def _hatching(rng: np.random.Generator) -> list[Points]:
    """A line to and fro, as one crosses something out."""
    count = int(rng.integers(6, 10))
    across = np.where(np.arange(count) % 2, 1.0, -1.0) * rng.uniform(0.7, 1.0, count)
    along = np.linspace(-1, 1, count) + rng.normal(0, 0.05, count)
    return [_turned(np.stack([along, across], axis=1), rng.uniform(0, np.pi))]


def _curls(rng: np.random.Generator) -> list[Points]:
    """Loops in a row, as one tries a pen."""
    loops = int(rng.integers(2, 4))
    count = 16 * loops
    angles = np.linspace(0, 2 * np.pi * loops, count)
    along = np.linspace(0, rng.uniform(1.0, 1.8) * loops, count)
    curl = np.stack([np.cos(angles) + along, np.sin(angles) * rng.uniform(1.0, 2.0)], axis=1)
    return [_turned(curl, rng.uniform(-0.5, 0.5))]


def _crossing(rng: np.random.Generator) -> list[Points]:
    """Three to five straight lines through about one place."""
    count = int(rng.integers(3, 6))
    angles = rng.uniform(0, np.pi) + np.pi / count * (np.arange(count) + rng.uniform(-0.2, 0.2, count))
    tips = np.stack([np.cos(angles), np.sin(angles)], axis=1)  # (n, 2)
    return [rng.normal(0, 0.15, 2) + rng.uniform(0.7, 1.0) * np.stack([-tip, tip]) for tip in tips]


def _letter(rng: np.random.Generator) -> list[Points]:
    """A capital that nobody takes for a digit, slanted and unsteady."""
    return _unsteady(_LETTERS[rng.integers(len(_LETTERS))], rng)


def _sign(rng: np.random.Generator) -> list[Points]:
    """A sign from beside the digits of a keyboard, or a figure, likewise."""
    return _unsteady(_SIGNS[rng.integers(len(_SIGNS))], rng)


def _smiley(rng: np.random.Generator) -> list[Points]:
    """A face of a circle, two eyes and a mouth, which laughs or does not."""
    around = np.linspace(0, 2 * np.pi, 40)
    face = np.stack([np.cos(around), np.sin(around)], axis=1) + rng.normal(0, 0.02, (40, 2))
    across = np.linspace(-0.5, 0.5, 12)
    mouth = np.stack([across, 0.55 - rng.choice([-1, 0, 1]) * rng.uniform(0.6, 1.2) * across**2], axis=1)
    eyes = [np.array([[side, -0.35], [side, -0.2]]) + rng.normal(0, 0.04, 2) for side in (-0.35, 0.35)]
    return [face, mouth, *eyes]


def _unsteady(shape: Letter, rng: np.random.Generator) -> list[Points]:
    lines = [np.array(line, float) for line in shape]
    warp = np.array([[rng.uniform(0.7, 1.0), rng.uniform(-0.25, 0.25)], [0.0, 1.0]])
    return [(line + rng.normal(0, 0.06, line.shape)) @ warp.T for line in lines]


def _specks(rng: np.random.Generator) -> list[Points]:
    """Two to four short dashes far apart: hardly anything."""
    angles = rng.uniform(0, 2 * np.pi) + 2 * np.pi / 4 * rng.permutation(4)[: rng.integers(2, 5)]
    places = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    return [place + 0.15 * _turned(np.array([[-1.0, 0.0], [1.0, 0.0]]), rng.uniform(0, np.pi)) for place in places]


def _turned(points: Points, angle: float) -> Points:
    cos, sin = np.cos(angle), np.sin(angle)
    turned: Points = points @ np.array([[cos, sin], [-sin, cos]])
    return turned


_MAKERS: dict[str, Callable[[np.random.Generator], list[Points]]] = {
    mark("wandering lines"): _wandering,
    mark("hatching"): _hatching,
    mark("curls"): _curls,
    mark("crossing lines"): _crossing,
    mark("letters"): _letter,
    mark("specks"): _specks,
}

KINDS = tuple(_MAKERS)

_MORE_MAKERS: dict[str, Callable[[np.random.Generator], list[Points]]] = {
    mark("signs"): _sign,
    mark("smileys"): _smiley,
}

MORE_KINDS = tuple(_MORE_MAKERS)
"""What else one draws, and is not among the drawings that confidence is calibrated with (:mod:`digitlab.measure.calibration`)."""

_LETTERS: tuple[Letter, ...] = (
    [[(-1, 1), (0, -1), (1, 1)], [(-0.5, 0.2), (0.5, 0.2)]],  # A
    [[(1, -1), (-1, -1), (-1, 1), (1, 1)], [(-1, 0), (0.7, 0)]],  # E
    [[(-1, -1), (-1, 1)], [(-1, -1), (1, -1)], [(-1, 0), (0.6, 0)]],  # F
    [[(-1, -1), (-1, 1)], [(1, -1), (1, 1)], [(-1, 0), (1, 0)]],  # H
    [[(-1, -1), (-1, 1)], [(1, -1), (-1, 0), (1, 1)]],  # K
    [[(-1, 1), (-0.9, -1), (0, 0.4), (0.9, -1), (1, 1)]],  # M
    [[(-1, 1), (-1, -1), (1, 1), (1, -1)]],  # N
    [[(-1, 1), (-1, -1), (0.6, -1), (1, -0.5), (0.6, 0), (-1, 0), (1, 1)]],  # R
    [[(-1, -1), (-0.5, 1), (0, -0.4), (0.5, 1), (1, -1)]],  # W
    [[(-1, -1), (1, 1)], [(1, -1), (-1, 1)]],  # X
)

_SIGNS: tuple[Letter, ...] = (
    [[(-1, 0), (1, 0)], [(0, -1), (0, 1)]],  # +
    [[(-1, -0.4), (1, -0.4)], [(-1, 0.4), (1, 0.4)]],  # =
    [[(-0.4, -1), (-0.4, 1)], [(0.4, -1), (0.4, 1)], [(-1, -0.4), (1, -0.4)], [(-1, 0.4), (1, 0.4)]],  # #
    [[(-1, 0), (1, 0)], [(-0.6, -0.9), (0.6, 0.9)], [(0.6, -0.9), (-0.6, 0.9)]],  # *
    [[(-1, 0), (1, 0)], [(0.4, -0.6), (1, 0), (0.4, 0.6)]],  # an arrow
    [[(-1, 0.1), (-0.3, 0.9), (1, -1)]],  # a tick
    [[(0, -1), (1, 0.8), (-1, 0.8), (0, -1)]],  # a triangle
    [[(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]],  # a square
    [[(-0.6, 1), (0, -1), (0.6, 1), (-1, -0.2), (1, -0.2), (-0.6, 1)]],  # a star
    [
        [(0, 1), (-1, -0.2), (-0.8, -0.9), (-0.3, -0.9), (0, -0.4), (0.3, -0.9), (0.8, -0.9), (1, -0.2), (0, 1)]
    ],  # a heart
)
