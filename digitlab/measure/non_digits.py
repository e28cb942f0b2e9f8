"""Whatever a network is asked to refuse: scribbles, letters, signs, smileys, blots, and two digits at once.

None of it is shown in any training, nor decides between networks (:mod:`digitlab.training.non_digits` makes what is).
"""

from __future__ import annotations

import numpy as np

from digitlab.data import mnist
from digitlab.ink.pose import Pose, posed
from digitlab.ink.raster import render
from digitlab.ink.stroke import FIELD_SIDE, Drawing, Image, Stroke
from digitlab.language import mark
from digitlab.measure.scribbles import KINDS, MORE_KINDS, not_digits, scribble

NON_DIGITS = (*KINDS, *MORE_KINDS, mark("blots"), mark("two digits"))
"""All kinds, the drawings by which confidence is calibrated before the others."""

SHOWN: dict[str, tuple[str, ...]] = {
    mark("scribbles"): tuple(kind for kind in KINDS if kind != "letters"),
    **{kind: (kind,) for kind in NON_DIGITS if kind not in KINDS or kind == "letters"},
}
"""The kinds by the names under which they are shown: all scribbles together."""

_WIDTHS = (7.0, 13.0)  # field pixels, of a blot
_SHARE = 0.55  # of a digit's size, where two stand side by side
_APART = 6.5  # field pixels to either side


def non_digits(each: int, seed: int = 0) -> dict[str, Image]:
    """So many of each of :data:`NON_DIGITS`, the same for the same seed: (each, 28, 28) float32 in [0, 1] a kind."""
    found = not_digits(each, seed)
    for number, kind in enumerate(NON_DIGITS[len(found) :], start=len(found)):
        rng = np.random.default_rng((seed, number))
        if kind in MORE_KINDS:
            found[kind] = np.stack([render(scribble(rng, kind)) for _ in range(each)])
        elif kind == "blots":
            found[kind] = np.stack([render(_blot(rng)) for _ in range(each)])
        else:
            found[kind] = _two_digits(each, rng)
    return found


def _blot(rng: np.random.Generator) -> Drawing:
    """One spot of ink or two that run into each other."""
    strokes = []
    place = FIELD_SIDE / 2 + rng.uniform(-2, 2, 2)
    for _ in range(rng.integers(1, 3)):
        end = place + rng.uniform(-4, 4, 2)
        strokes.append(Stroke.through(np.stack([place, end]), width=rng.uniform(*_WIDTHS)))
        place = end
    return Drawing(tuple(strokes))


def _two_digits(each: int, rng: np.random.Generator) -> Image:
    """(each, 28, 28): two test digits side by side, as small as fits."""
    digits = mnist.load("test")
    chosen = rng.integers(len(digits.labels), size=(2, each))
    left, right = (
        posed(
            np.concatenate([digits.fields(slice(number, number + 1)) for number in row]),
            Pose(dx=way * _APART, scale=_SHARE),
        )
        for way, row in zip((-1, 1), chosen.tolist(), strict=True)
    )
    return np.maximum(left, right)
