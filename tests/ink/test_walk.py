"""Walks: where a drawing is taken, in steps of one length."""

from __future__ import annotations

from itertools import pairwise

import pytest

from digitlab.ink.pose import LIMITS, Pose
from digitlab.ink.walk import LENGTH, WAYS, along, own_walk, walk


@pytest.mark.parametrize("way", WAYS)
def test_a_walk_begins_at_rest_stays_within_the_limits_and_never_leaps(way: str) -> None:
    poses = walk(way)
    assert (len(poses), poses[0]) == (LENGTH, Pose())
    assert all(low <= getattr(pose, part) <= high for pose in poses for part, (low, high) in LIMITS.items())
    for one, other in pairwise(poses):
        assert one != other
        assert max(abs(other.dx - one.dx), abs(other.dy - one.dy)) <= 2
        assert abs(other.angle_deg - one.angle_deg) <= 18
        assert abs(other.scale - one.scale) <= 0.1001


def test_shifts_are_whole_pixels_which_blur_no_picture_and_turns_go_a_quarter_either_way() -> None:
    shifts = walk("shift")
    assert all(pose.dx == int(pose.dx) and pose.dy == int(pose.dy) for pose in shifts)
    assert len(set(shifts)) == LENGTH
    assert {(pose.angle_deg, pose.scale) for pose in shifts} == {(0, 1)}
    turns = [pose.angle_deg for pose in walk("turn")]
    assert (min(turns), max(turns)) == (-90, 90)
    sizes = [pose.scale for pose in walk("size")]
    assert (min(sizes), max(sizes)) == LIMITS["scale"]


def test_ones_own_way_is_walked_evenly_however_unevenly_it_was_dragged() -> None:
    way = [Pose(dx=3), Pose(dx=3.1), Pose(dx=3.2), Pose(dx=9)]
    first, *others = own_walk(way)
    assert (first, others[0], others[-1], len(others)) == (Pose(), way[0], way[-1], LENGTH - 1)
    steps = [other.dx - one.dx for one, other in pairwise(others)]
    assert max(steps) - min(steps) < 0.11  # a shift is a tenth of a pixel
    assert along([Pose(angle_deg=170), Pose(angle_deg=-170)], 3)[1].angle_deg in {180, -180}
    assert along([Pose(dx=2)], 2) == along([Pose(dx=2), Pose(dx=2)], 2) == (Pose(dx=2), Pose(dx=2))
