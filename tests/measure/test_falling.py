"""Who falls first, and where lines cross: against counts whose answer is plain, and a scan over all shares."""

from __future__ import annotations

import math

import numpy as np
import pytest

from digitlab.measure.curves import AXES, Curve
from digitlab.measure.falling import crossings, falls

N = 500


def curve(axis: str, *per_cent: float) -> Curve:
    return Curve(axis, AXES[axis].levels, tuple(round(N * share / 100) for share in per_cent), N)


def test_the_lowest_network_falls_first_where_intervals_tell_them_apart():
    mlp, cnn = curve("fog", 98, 95, 60, 20, 10), curve("fog", 99, 40, 20, 10, 10)
    (fall,) = falls([mlp, cnn])
    assert (fall.level, fall.first, fall.is_all, fall.side) == (0.2, (1,), False, 1)
    assert falls([cnn, mlp])[0].first == (0,)


def test_networks_that_cannot_be_told_apart_fall_together():
    (fall,) = falls([curve("fog", 98, 89, 60, 20, 10), curve("fog", 99, 91, 20, 10, 10)])
    assert (fall.first, fall.is_all) == ((0, 1), True)


def test_where_all_hold_nobody_falls():
    assert falls([curve("fog", 98, 97, 95, 92, 90), curve("fog", 99, 97, 95, 92, 90)]) == ()


def test_an_axis_with_two_sides_has_a_fall_on_each():
    levels = AXES["scale"].levels
    shrunk = [30 if level < 0.9 else 98 for level in levels]
    grown = [30 if level > 1.3 else 98 for level in levels]
    low, high = falls([curve("scale", *shrunk), curve("scale", *grown)])
    assert (low.side, low.level, low.first) == (-1, 0.875, (0,))
    assert (high.side, high.level, high.first) == (1, 1.375, (1,))


def test_faint_ink_falls_away_from_rest_which_is_its_highest_level():
    (fall,) = falls([curve("contrast", 10, 50, 80, 97, 98), curve("contrast", 50, 80, 97, 98, 98)])
    assert (fall.level, fall.side, fall.first) == (0.5, -1, (0,))


def intervals_apart(one: int, other: int) -> bool:
    """Whether no share lies in both score intervals: by a scan over shares, not by Wilson's formula."""
    shares = np.linspace(0, 1, 20_001)[1:-1]
    inside = [abs(right / N - shares) <= 1.959964 * np.sqrt(shares * (1 - shares) / N) for right in (one, other)]
    return not (inside[0] & inside[1]).any()


@pytest.mark.parametrize("seed", range(5))
def test_who_is_first_agrees_with_a_scan_over_all_shares(seed: int):
    die = np.random.default_rng(seed)
    for _ in range(40):
        rights = np.sort(die.integers(350, N, (3, 5)), axis=1)[:, ::-1]  # fog: rest first
        curves = [Curve("fog", AXES["fog"].levels, tuple(map(int, right)), N) for right in rights]
        under = [k for k in range(1, 5) if rights[:, k].min() < 0.9 * N]
        found = falls(curves)
        assert bool(found) == bool(under)
        if under:
            at = rights[:, under[0]]
            expected = tuple(index for index in range(3) if not intervals_apart(int(at[index]), int(at.min())))
            assert (found[0].level, found[0].first) == (AXES["fog"].levels[under[0]], expected)


def test_lines_cross_where_two_straight_lines_do():
    one, other = curve("fog", 98, 90, 80, 20, 10), curve("fog", 98, 60, 60, 60, 60)
    ((level, share),) = crossings(one, other)
    assert math.isclose(share, 0.6)  # the other is level there
    assert math.isclose(level, 0.4 + 0.2 * (80 - 60) / (80 - 20))
    assert list(crossings(other, one)) == [(level, share)]


def test_lines_that_tremble_about_each_other_cross_nowhere():
    assert not list(crossings(curve("fog", 98, 97, 96, 50, 20), curve("fog", 97, 98, 95, 80, 60)))


def test_a_line_that_meets_the_other_at_a_level_crosses_there():
    ((level, share),) = crossings(curve("fog", 98, 90, 70, 40, 30), curve("fog", 98, 60, 70, 70, 70))
    assert (level, share) == (0.4, 0.7)
