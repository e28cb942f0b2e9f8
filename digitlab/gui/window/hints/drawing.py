"""Hints about the ink: it is smaller than any digit that networks learned from, or part of it lies outside of what they see.

Thresholds are measured with ``python tests/benchmarks/drawing_hints.py`` on held-out training digits; the handbook has the figures.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import CentreFirst, MovePose, Wish
from digitlab.gui.window.hints.hint import Hint, Rule
from digitlab.ink.pose import LIMITS, STEPS, Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import FIELD_SIDE
from digitlab.language import mark, tr

MNIST_PX = 20
"""The larger side of the box around each of MNIST's digits, which were scaled to it."""

SMALL_PX, SMALL_STILL_PX = 14.0, 15.0
"""Ink whose larger side is no longer than that is too small, for the MLP long before, for CNNs from there on; once it is said, ink has to be a
little larger."""

LOST, LOST_STILL = 0.10, 0.08
"""The share of the ink that is outside, likewise: from there on a network that reads every place begins to read worse, too."""

_MARGIN = FIELD_SIDE  # beyond the field, to see ink that has left it
_FAINT = 0.1  # grey below this is no ink

_PAGES = ("draw", "robustness/my_drawing", "inside")

Box = tuple[float, float, float, float]
"""The left, upper, right and lower end of ink, in field pixels."""


def box_of(analysis: Analysis, pose: Pose) -> Box | None:
    """The box around the ink of a drawing at a pose, also beyond the field; None where there is none."""
    ink = render(analysis.situation.drawing, pose, _MARGIN) > _FAINT
    if not ink.any():
        return None
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    left, top, right, bottom = columns[0], rows[0], columns[-1] + 1, rows[-1] + 1
    return float(left - _MARGIN), float(top - _MARGIN), float(right - _MARGIN), float(bottom - _MARGIN)


def too_small(snapshot: Snapshot, is_shown: bool) -> Hint | None:
    """Ink that is small as it was drawn; who makes it small with the slider knows that it is."""
    analysis = snapshot.analysis
    if analysis is None or analysis.is_blank or analysis.situation.centred_first or analysis.situation.pose.scale < 1:
        return None
    pose = analysis.situation.pose
    box = box_of(analysis, pose)
    if box is None or any(analysis.leaving):
        return None
    size = max(box[2] - box[0], box[3] - box[1])
    if size > (SMALL_STILL_PX if is_shown else SMALL_PX):
        return None
    return Hint(
        tr(
            "The ink is {size:.0f} px large; the digits that networks learned from are {usual} px.",
            size=size,
            usual=MNIST_PX,
        ),
        _enlarged(pose, box),
    )


def _enlarged(pose: Pose, box: Box) -> Wish:
    """The size of MNIST's digits by the sliders, its middle where it was as far as there is room; or else by "Centred first"."""
    scale = pose.scale * MNIST_PX / max(box[2] - box[0], box[3] - box[1])
    if scale > LIMITS["scale"][1]:
        return CentreFirst(True)
    scale = round(scale / STEPS["scale"]) * STEPS["scale"]
    factor = scale / pose.scale
    moved = replace(pose, scale=round(scale, 2))
    for part, low, high in (("dx", box[0], box[2]), ("dy", box[1], box[3])):
        shift, half = getattr(pose, part), factor * (high - low) / 2
        middle = (
            FIELD_SIDE / 2 + factor * ((low + high) / 2 - FIELD_SIDE / 2 - shift) + shift
        )  # where scaling alone takes it
        there = min(max((low + high) / 2, half), FIELD_SIDE - half)
        moved = replace(moved, **{part: round(shift + there - middle, 1)})
    return MovePose(moved.within_limits()) if moved == moved.within_limits() else CentreFirst(True)


def leaves(snapshot: Snapshot, is_shown: bool) -> Hint | None:
    """Ink that lies outside of the field, where no network sees it."""
    analysis = snapshot.analysis
    if analysis is None or analysis.situation.drawing.is_empty:
        return None
    if analysis.lost < (LOST_STILL if is_shown else LOST):
        return None
    pose = analysis.situation.pose
    box = box_of(analysis, pose)
    inside = _inside(analysis, pose, box) if box else Pose()
    return Hint(
        tr(
            "{percent:.0f} % of the ink is outside the {side} x {side} pixels that networks see.",
            percent=100 * analysis.lost,
            side=FIELD_SIDE,
        ),
        MovePose(inside),
    )


def _inside(analysis: Analysis, pose: Pose, box: Box) -> Pose:
    """The nearest pose at which all of the ink is inside: moved, and made smaller only where it is too large."""
    size = max(box[2] - box[0], box[3] - box[1])
    if size > FIELD_SIDE:
        low, high = LIMITS["scale"]
        smaller = replace(pose, scale=min(max(np.floor(100 * pose.scale * (FIELD_SIDE - 1) / size) / 100, low), high))
        found = box_of(analysis, smaller)
        if found is None:  # all of it is farther out than one sees
            return Pose()
        pose, box = smaller, found
    right = max(0.0, -box[0]) - max(0.0, box[2] - FIELD_SIDE)
    down = max(0.0, -box[1]) - max(0.0, box[3] - FIELD_SIDE)
    return replace(pose, dx=pose.dx + right, dy=pose.dy + down).within_limits()


RULES = (
    Rule(
        "ink_leaves",
        "Ink leaves the field",
        _PAGES,
        f"It comes where {100 * LOST:.0f} % of the ink or more is outside of the field at the present pose, and goes below {100 * LOST_STILL:.0f} %.",
        mark("Moves the ink back inside, by the sliders, and makes it smaller where it is larger than the field."),
        leaves,
    ),
    Rule(
        "ink_too_small",
        "The ink is too small",
        _PAGES,
        f"It comes where the box around the ink, as it was drawn, is at most {SMALL_PX:.0f} px large, and goes above {SMALL_STILL_PX:.0f} px.",
        mark('Makes it 20 px large by the size slider; where that does not reach so far, by "Centred first".'),
        too_small,
    ),
)
