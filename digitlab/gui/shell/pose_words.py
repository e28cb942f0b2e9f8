"""Poses in words."""

from __future__ import annotations

from digitlab.gui.kit.phrases import number, shifted
from digitlab.ink.pose import Pose


def shift_in_words(pose: Pose) -> str:
    """Where a pose lies."""
    return shifted(pose.dx, pose.dy)


def turn_in_words(pose: Pose) -> str:
    """How a pose is turned, and its size."""
    return f"turned by {number(pose.angle_deg)}°, size {pose.scale:.2f} x"


def pose_as_options(pose: Pose) -> str:
    """A pose as the command line takes it."""
    return f"dx={pose.dx:g},dy={pose.dy:g},angle={pose.angle_deg:g},scale={pose.scale:g}"
