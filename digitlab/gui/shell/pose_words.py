"""Poses in words, and what lies between the ink and the networks."""

from __future__ import annotations

from digitlab.gui.kit.phrases import number, shifted
from digitlab.ink.corruptions import PAPERS
from digitlab.ink.pose import Pose
from digitlab.ink.viewing import Paper, Viewing


def shift_in_words(pose: Pose) -> str:
    """Where a pose lies."""
    return shifted(pose.dx, pose.dy)


def turn_in_words(pose: Pose) -> str:
    """How a pose is turned, and its size."""
    return f"turned by {number(pose.angle_deg)}°, size {pose.scale:.2f} x"


def pose_as_options(pose: Pose) -> str:
    """A pose as the command line takes it."""
    return f"dx={pose.dx:g},dy={pose.dy:g},angle={pose.angle_deg:g},scale={pose.scale:g}"


def paper_in_words(paper: Paper) -> str:
    """``grey paper, 0.3 of full ink``; ``white paper``."""
    if paper.is_white:
        return "white paper"
    kind = PAPERS[paper.kind]
    return f"{kind.words}, {number(paper.level)} {kind.unit}"


def viewing_notes(viewing: Viewing) -> list[tuple[str, str]]:
    """What lies between the ink and the networks, each with its name; nothing of what is as usual."""
    paper = [] if viewing.paper.is_white else [("paper", paper_in_words(viewing.paper))]
    switches = (("paper cleaned first", viewing.cleaned_first), ("centred first", viewing.centred_first))
    return [*paper, *((name, "yes") for name, is_on in switches if is_on)]
