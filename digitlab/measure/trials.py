"""The rows of the benchmark: what is done to test digits before networks that learned from upright, centred ones read them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from digitlab.ink.corruptions import CORRUPTIONS, Corruption
from digitlab.ink.pose import Pose, posed, resample
from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.language import mark, tr
from digitlab.measure.curves import changed

if TYPE_CHECKING:
    from numpy.random import Generator

Group = Literal["poses", "sizes", "hands", "paper"]

GROUPS: dict[Group, str] = {
    "poses": mark("As they are, turned and moved"),
    "sizes": mark("Smaller and larger"),
    "hands": mark("Another hand, another viewpoint"),
    "paper": mark("Paper, light and camera"),
}
"""The groups of rows, and what they are called."""

_PAPER = 56  # pixels a side on which any turned and enlarged ink fits


@dataclass(frozen=True, slots=True)
class Trial:
    """One row.

    Attributes:
        name: Its name in commands and files.
        what: What is done, in words.
        group: Where it stands.
        change: The function that does it to (n, 28, 28) digits: with the seed, and the number of the first among all test digits.
        window_deg: The largest turn, either way, that networks that read turns are to expect; None for their own.
        one_class: Digits that count as one class; the row is of the same answers as the one before.
        level: How far, as it stands behind the words.
    """

    name: str
    what: str
    group: Group
    change: Callable[[Image, int, int], Image]
    window_deg: float | None = None
    one_class: tuple[int, ...] = ()
    level: str = ""

    @property
    def words(self) -> str:
        """What is done, and how far, in commands and tables."""
        return f"{self.what}{self.level}"

    @property
    def shown(self) -> str:
        """The same, on screen."""
        return f"{tr(self.what)}{self.level}"


def _turned(most_deg: float) -> Callable[[Image, int, int], Image]:
    """Each digit turned about the field's centre by an angle of its own, evenly from ±most."""
    return _one_by_one(lambda field, die: posed(field, Pose(angle_deg=die.uniform(-most_deg, most_deg))))


def _affine(
    turn_deg: float, shear: float, scales: tuple[float, float], side: int, *, square: bool
) -> Callable[[Image, int, int], Image]:
    """Each digit turned, sheared, scaled and placed by chance, all within their limits equally likely; ``square`` scales both axes alike."""

    def change(field: Image, die: Generator) -> Image:
        turn = math.radians(die.uniform(-turn_deg, turn_deg))
        slope, across, down = die.uniform(-shear, shear), *die.uniform(*scales, 2)
        size = np.diag([across, across if square else down])
        turning = np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])
        return placed_anywhere(field, turning @ np.array([[1.0, slope], [0.0, 1.0]]) @ size, side, die)

    return _one_by_one(change)


def placed_anywhere(field: Image, matrix: NDArray[np.float64], side: int, die: Generator) -> Image:
    """A digit under a linear map, anywhere on paper, and there seen by a field.

    All places at which the paper holds all ink are equally likely, by whole pixels. The field lies on the paper's middle, and is moved
    only as far as it takes to hold the ink: a network that bears every shift sees what it would see of the whole paper.

    Args:
        field: (28, 28) float32 in [0, 1].
        matrix: (2, 2) of column vectors (x, y), y downwards, about the field's centre.
        side: Of the paper, in pixels.
        die: What decides about the place.

    Returns:
        (28, 28) float32 in [0, 1].
    """
    middle = (_PAPER / 2, _PAPER / 2)
    centre = (FIELD_SIDE / 2, FIELD_SIDE / 2)
    inverse = np.asarray(np.linalg.inv(matrix), np.float64)
    samples = max(
        1, math.ceil(np.linalg.norm(inverse, 2) - 1e-9)
    )  # as for a pose: ink that shrinks grows grey, and does not break
    ink = resample(field, inverse, target=middle, source=centre, side=_PAPER, samples=samples)
    parts = [_within(np.flatnonzero(ink.any(axis=axis))) for axis in (1, 0)]  # rows and columns of the ink
    places = []
    for start, end in parts:
        size = end - start
        place = int(die.integers(0, side - size, endpoint=True)) if size else 0
        corner = min(max((side - FIELD_SIDE) // 2, place + size - FIELD_SIDE), place)  # of the field, on the paper
        places.append(slice(place - corner, place - corner + size))
    result = np.zeros((FIELD_SIDE, FIELD_SIDE), np.float32)
    result[places[0], places[1]] = ink[slice(*parts[0]), slice(*parts[1])]
    return result


def _within(inked: NDArray[np.intp]) -> tuple[int, int]:
    """First and last but one of the lines that have ink; the middle ones, where they are more than a field has."""
    if not len(inked):
        return 0, 0
    first, end = int(inked[0]), int(inked[-1]) + 1
    too_many = max(0, end - first - FIELD_SIDE)
    return first + too_many // 2, end - (too_many - too_many // 2)


def _one_by_one(change: Callable[[Image, Generator], Image]) -> Callable[[Image, int, int], Image]:
    def all_of(images: Image, seed: int, first: int) -> Image:
        dice = (np.random.default_rng((seed, first + number)) for number in range(len(images)))
        return np.stack([change(image, die) for image, die in zip(images, dice, strict=True)])

    return all_of


def _along(axis: str, level: float) -> Callable[[Image, int, int], Image]:
    return lambda images, seed, first: changed(images, axis, level, seed=seed, first=first)


def _corrupted(kind: Corruption) -> Trial:
    """A row of a corruption at its usual level."""
    level = f", {kind.usual:g}{' px' if kind.unit == 'px' else ''}"
    group: Group = "paper" if kind.is_paper else "hands"
    return Trial(kind.name, kind.words, group, _along(kind.name, kind.usual), level=level)


_CIRCLE = _turned(180.0)
_SIZES = (0.5, 0.625, 0.75, 1.25, 1.5)
_NO_ROWS = {"thickness", "brightness"}  # pens have rows of their own; brightness is younger than the figures that ship
_PENS = ((-1.0, mark("pen 1 px thinner")), (2.0, mark("pen 2 px thicker")))

TRIALS: dict[str, Trial] = {
    trial.name: trial
    for trial in (
        Trial("clean", mark("as they are"), "poses", lambda images, _seed, _first: images),
        Trial("circle", mark("turned, whole circle"), "poses", _CIRCLE, 180.0),
        Trial("circle_69", mark("the same, 6 is 9"), "poses", _CIRCLE, 180.0, (6, 9)),
        Trial("r", mark("R: turned ±90°"), "poses", _turned(90.0), 90.0),
        Trial("rts", mark("RTS: ±45°, 0.7 to 1.2, in 42x42"), "poses", _affine(45.0, 0.0, (0.7, 1.2), 42, square=True)),
        Trial("affnist", mark("affNIST's recipe, in 40x40"), "poses", _affine(20.0, 0.2, (0.8, 1.2), 40, square=False)),
        *(Trial(f"size_{size:g}", mark("size"), "sizes", _along("scale", size), level=f" {size:g}") for size in _SIZES),
        *(Trial(f"pen_{px:+g}", words, "hands", _along("thickness", px)) for px, words in _PENS),
        *(
            _corrupted(kind)
            for kind in sorted(CORRUPTIONS.own.values(), key=lambda each: each.is_paper)
            if kind.name not in _NO_ROWS
        ),
    )
}
"""All rows, by name and in their order."""


@dataclass(frozen=True, slots=True)
class Published:
    """A figure that others have published, and what they did otherwise; who and how are shown by ``tr``.

    Attributes:
        trial: The row that it stands beside.
        who: Whose network.
        accuracy: In [0, 1].
        otherwise: How their protocol differs from the row's.
        source: Where it stands.
    """

    trial: str
    who: str
    accuracy: float
    otherwise: str
    source: str


_JADERBERG = "Jaderberg, Simonyan, Zisserman and Kavukcuoglu 2015, Spatial Transformer Networks, table 1"
_SABOUR = "Sabour, Frosst and Hinton 2017, Dynamic Routing Between Capsules, section 5.2"
_TRAINED_SO = mark("trained on digits changed in the same way")
_TRAINED_MOVED = mark("trained on digits moved within 40x40; tested on the author's own pictures")

PUBLISHED = (
    Published(
        "circle",
        "E2CNN",
        0.9932,
        mark("trained on 12,000 digits turned in the same way, tested on the 50,000 of rotated MNIST"),
        "Weiler and Cesa 2019, General E(2)-Equivariant Steerable CNNs",
    ),
    Published("r", mark("fully connected"), 0.979, _TRAINED_SO, _JADERBERG),
    Published("r", "CNN", 0.988, _TRAINED_SO, _JADERBERG),
    Published("r", mark("CNN with spatial transformer"), 0.993, _TRAINED_SO, _JADERBERG),
    Published("rts", mark("fully connected"), 0.948, _TRAINED_SO, _JADERBERG),
    Published("rts", "CNN", 0.992, _TRAINED_SO, _JADERBERG),
    Published("rts", mark("CNN with spatial transformer"), 0.995, _TRAINED_SO, _JADERBERG),
    Published("affnist", "CNN", 0.66, _TRAINED_MOVED, _SABOUR),
    Published("affnist", "CapsNet", 0.79, _TRAINED_MOVED, _SABOUR),
    Published(
        "affnist",
        "AffCapsNet",
        0.932,
        _TRAINED_MOVED,
        "Gu and Tresp 2020, Improving the Robustness of Capsule Networks to Image Affine Transformations",
    ),
)
"""What others reached. None of them learned from upright, centred digits alone, as most networks here did."""
