"""Poses in words, and what lies between the ink and the networks."""

from __future__ import annotations

from digitlab.gui.kit.phrases import number, shifted
from digitlab.gui.shell.analysis import Situation
from digitlab.ink.changes import Changes
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.ink.pose import Pose
from digitlab.ink.viewing import Viewing
from digitlab.language import mark, tr


def shift_in_words(pose: Pose) -> str:
    """Where a pose lies."""
    return shifted(pose.dx, pose.dy)


def turn_in_words(pose: Pose) -> str:
    """How a pose is turned, and its size."""
    return tr("turned by {degrees}°, size {size:.2f} x", degrees=number(pose.angle_deg), size=pose.scale)


def pose_as_options(pose: Pose) -> str:
    """A pose as the command line takes it."""
    return f"dx={pose.dx:g},dy={pose.dy:g},angle={pose.angle_deg:g},scale={pose.scale:g}"


def changes_in_words(changes: Changes) -> str:
    """``shear, 0.3 px per px; grey paper, 0.2 of full ink``; "" where nothing is changed."""
    return "; ".join(
        f"{tr(CORRUPTIONS[name].seen(level))}, {level_in_words(level)} {tr(CORRUPTIONS[name].unit)}"
        for name, level in changes.levels
    )


def level_in_words(level: float) -> str:
    """A level of a change as short as it can be written, with a minus sign that is one."""
    return f"{level:g}".replace("-", "−")


def viewing_notes(viewing: Viewing) -> list[tuple[str, str]]:
    """What lies between the ink and the networks, each with its name, as a provenance notes it; nothing of what is as usual."""
    changes = [(mark("changed"), changes_in_words(viewing.changes))] if viewing.changes else []
    switches = ((mark("paper cleaned first"), viewing.cleaned_first), (mark("centred first"), viewing.centred_first))
    return [*changes, *((name, tr("yes")) for name, is_on in switches if is_on)]


def seeing_notes(situation: Situation) -> list[tuple[str, str]]:
    """Which ink the networks saw, what lay between it and them, and which turns they expected, as a provenance notes it beside the pose."""
    drawn = tr("a drawing of %n stroke(s)", "", len(situation.drawing.strokes))
    notes = [(mark("ink"), situation.source or drawn), *viewing_notes(situation.viewing)]
    if situation.window_deg is not None:
        notes.append((mark("turns expected"), tr("up to ±{angle:.0f}°", angle=situation.window_deg)))
    return notes


def truth_note(situation: Situation, unknown: str) -> tuple[str, str]:
    """What the drawing is meant to be, as a provenance notes it; where nobody has said it, what counts as right."""
    key = mark("true digit") if situation.truth_classes.are_digits else mark("true class")
    return key, situation.truth_name or unknown
