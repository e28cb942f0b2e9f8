"""Pose maps in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitlab.gui.shell.pose_words import number
from digitlab.gui.shell.words import a_digit, distinct_names
from digitlab.gui.tabs.robustness.my_drawing.pose_maps import PoseMaps

if TYPE_CHECKING:
    from digitlab.measure.pose_map import Tolerance


def readout(shown: PoseMaps) -> str:
    """How far each network bears the drawing to be moved, in two sentences."""
    there = [slot for slot, tolerance in enumerate(shown.tolerances) if tolerance]
    names = distinct_names([shown.names[slot] for slot in there], [shown.cards[slot] for slot in there])
    found = [tolerance for tolerance in shown.tolerances if tolerance]
    if not found:
        return " ".join(filter(None, shown.faults))
    shares = [f"{name} at {whole_percent(each.shifts_right)}" for name, each in zip(names, found, strict=True)]
    verb = "is right" if found[0].reference_known else "keeps its answer"
    first = f"The {names[0]} {verb} at {whole_percent(found[0].shifts_right)} of the shifts"
    survived = (" against " if len(found) == 2 else ", ").join(turns_survived(each) for each in found)
    return f"{', the '.join([first, *shares[1:]])}. Turns survived: {survived}."


def turns_survived(tolerance: Tolerance) -> str:
    """The turns around 0° that are right, as a range."""
    if tolerance.turns_survived is None:
        return "none"
    low, high = tolerance.turns_survived
    return f"{number(low)}°…{number(high)}°" if (low, high) != (-180, 180) else "all"


def whole_percent(share: float) -> str:
    """A share in [0, 1] in whole percent, without a place to break the line; 0 and 100 only where it is none, or all."""
    if 0 < share < 0.005:
        return "<\u00a01\u00a0%"
    if 0.995 <= share < 1:
        return ">\u00a099\u00a0%"
    return f"{share * 100:.0f}\u00a0%"


def what_is_right(truth: int | None) -> str:
    """What the pose maps count as right."""
    if truth is None:
        return "Nobody said which digit it is: right is the network's own answer to the unmoved drawing."
    return f"It is {a_digit(truth)}: right is the answer {truth}."
