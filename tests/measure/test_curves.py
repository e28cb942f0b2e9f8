"""The axes along which digits are changed, and what is said of the counts."""

from __future__ import annotations

import math

import numpy as np
import pytest

from digitlab.data import mnist
from digitlab.ink.cleaning import cleaned
from digitlab.ink.pens import thickened
from digitlab.ink.pose import Pose, posed
from digitlab.measure import curves
from digitlab.measure.accuracy import at_pose, measure
from digitlab.measure.curves import AXES, USUAL_AXES, Curve, changed, measure_curve, timed_parts
from digitlab.networks.library import list_networks
from digitlab.networks.weights import load

pytestmark = pytest.mark.usefixtures("one_thread")

_LEVELS = [(axis.name, level) for axis in AXES.values() for level in axis.levels]


@pytest.mark.parametrize("axis", AXES.values(), ids=lambda axis: axis.name)
def test_at_rest_digits_stay_as_they_are_and_rest_is_examined(digits, axis):
    assert axis.rest in axis.levels
    np.testing.assert_array_equal(changed(digits[:5], axis.name, axis.rest, seed=0), digits[:5])


@pytest.mark.parametrize(("axis", "level"), _LEVELS)
def test_changed_digits_are_fields_and_the_originals_are_left_alone(digits, axis, level):
    before = digits[:10].copy()
    fields = changed(digits[:10], axis, level, seed=0)
    assert (fields.shape, fields.dtype) == ((10, 28, 28), np.float32)
    assert fields.min() >= 0
    assert fields.max() <= 1 + 1e-6
    np.testing.assert_array_equal(digits[:10], before)


@pytest.mark.parametrize("axis", AXES)
def test_a_digit_is_changed_the_same_way_in_whatever_part_it_comes(digits, axis):
    level = AXES[axis].levels[-1]
    together = changed(digits[:20], axis, level, seed=3)
    np.testing.assert_array_equal(changed(digits[7:11], axis, level, seed=3, first=7), together[7:11])
    np.testing.assert_array_equal(changed(digits[:20], axis, level, seed=3), together)


@pytest.mark.parametrize("axis", ["shift", "turn", "noise"])
def test_another_seed_changes_digits_in_another_way(digits, axis):
    level = AXES[axis].levels[2]
    assert (changed(digits[:20], axis, level, seed=0) != changed(digits[:20], axis, level, seed=1)).any()


def test_a_shift_goes_by_whole_pixels_in_any_of_eight_directions(digits):
    dot = np.zeros((len(digits), 28, 28), np.float32)
    dot[:, 14, 14] = 0.7
    shifted = changed(dot, "shift", 4.0, seed=0)
    places = np.argwhere(shifted)  # rows of (digit, y, x)
    assert len(places) == len(dot)
    assert set(shifted[shifted > 0].tolist()) == {np.float32(0.7).item()}
    ways = {(x - 14, y - 14) for _, y, x in places.tolist()}
    assert ways == {(x, y) for x in (-4, 0, 4) for y in (-4, 0, 4)} - {(0, 0)}


def test_a_digit_keeps_its_direction_at_every_radius():
    dot = np.zeros((30, 28, 28), np.float32)
    dot[:, 14, 14] = 1
    ways = [np.argwhere(changed(dot, "shift", radius, seed=0))[:, 1:] - 14 for radius in (1.0, 5.0)]
    np.testing.assert_array_equal(ways[1], 5 * ways[0])


def test_a_turn_goes_either_way(digits):
    turned = changed(digits[:20], "turn", 30.0, seed=0)
    left, right = (posed(digits[:20], Pose(angle_deg=angle)) for angle in (30.0, -30.0))
    is_left = (turned == left).all(axis=(1, 2))
    is_right = (turned == right).all(axis=(1, 2))
    assert (is_left ^ is_right).all()
    assert 4 <= is_left.sum() <= 16


def test_a_scale_is_the_poses(digits):
    np.testing.assert_array_equal(changed(digits[:3], "scale", 0.75, seed=0), posed(digits[:3], Pose(scale=0.75)))


def test_noise_has_the_standard_deviation_it_says_and_is_clipped():
    grey = np.full((50, 28, 28), 0.5, np.float32)
    assert (changed(grey, "noise", 0.1, seed=0) - grey).std() == pytest.approx(0.1, rel=0.02)
    loud = changed(grey, "noise", 0.5, seed=0)
    assert (loud.min(), loud.max()) == (0, 1)
    assert not np.array_equal(loud[0], loud[1])


def _soft(distance: np.ndarray) -> np.ndarray:
    """An edge as a pen of soft ink has it, one pixel wide: (1, 28, 28) float32."""
    return np.clip(0.5 - distance, 0, 1).astype(np.float32)[None]


_Y, _X = np.mgrid[:28, :28] + 0.5


@pytest.mark.parametrize("pixels", [level for level in AXES["thickness"].levels if level])
@pytest.mark.parametrize("angle_deg", [0, 30, 45, 90])
def test_a_straight_stroke_grows_by_what_was_said(pixels, angle_deg):
    angle = math.radians(angle_deg)
    across = (_X - 14) * math.cos(angle) + (_Y - 14) * math.sin(angle)
    along = (_Y - 14) * math.cos(angle) - (_X - 14) * math.sin(angle)
    share = np.clip(6.5 - np.abs(along), 0, 1)  # 12 pixels of its length, away from the field's borders

    def width(image: np.ndarray) -> float:
        return float((image[0] * share).sum()) / 12

    stroke = _soft(np.abs(across) - 2)
    growth = width(thickened(stroke, pixels)) - width(stroke)
    assert growth == pytest.approx(pixels, abs=0.1)


@pytest.mark.parametrize("pixels", [-1.5, -0.5, 0.5, 1.0, 2.0])
def test_a_blot_grows_all_around(pixels):
    radius = np.hypot(_X - 14.2, _Y - 13.9)
    area = thickened(_soft(radius - 6), pixels).sum()
    assert area == pytest.approx(math.pi * (6 + pixels / 2) ** 2, rel=0.02)


@pytest.mark.parametrize("pixels", [-1.5, -1.0, 0.7, 2.0, 3.0])
def test_it_is_the_largest_or_smallest_value_within_the_disc(digits, pixels):
    image, radius = digits[4], abs(pixels) / 2
    steps = np.linspace(-radius, radius, 31)
    offsets = [(x, y) for x in steps for y in steps if math.hypot(x, y) <= radius + 1e-9]
    samples = np.stack([posed(image, Pose(-x, -y)) for x, y in offsets])
    expected = samples.max(axis=0) if pixels > 0 else samples.min(axis=0)
    found = thickened(image[None], pixels)[0]
    assert np.abs(found - expected).max() < 0.1
    assert np.abs(found - expected).mean() < 0.005


def test_thickness_changes_little_by_little(digits):
    assert np.abs(thickened(digits[:20], 0.02) - digits[:20]).max() < 0.03
    assert np.abs(thickened(digits[:20], -0.02) - digits[:20]).max() < 0.03


def test_a_curve_says_its_accuracies_and_how_sure_they_are():
    curve = Curve("shift", (0.0, 4.0), (263, 81), 263)
    assert curve.accuracies == (1.0, 81 / 263)
    assert curve.interval(1) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert curve.interval(0)[1] == 1.0


@pytest.mark.parametrize(
    ("axis", "levels", "right", "n", "named"),
    [
        ("colour", (0.0,), (1,), 1, "shift, turn, scale, thickness, grey"),
        ("shift", (0.0, 1.0), (1,), 1, "2 levels"),
        ("shift", (), (), 1, "0 levels"),
        ("shift", (math.nan,), (1,), 1, "finite"),
        ("shift", (0.0,), (2,), 1, "n, which is 1"),
        ("shift", (0.0,), (-1,), 1, "n, which is 1"),
        ("shift", (0.0,), (0,), 0, "n, which is 0"),
    ],
)
def test_counts_that_cannot_be_are_refused(axis, levels, right, n, named):
    with pytest.raises(ValueError, match=named):
        Curve(axis, levels, right, n)


def test_the_test_digits_are_at_least_as_many_as_a_sweep_may_ask_for():
    from digitlab.measure.measurement import TEST_DIGITS

    assert len(mnist.load("test")) == TEST_DIGITS


def test_a_curve_counts_what_is_read_at_each_level(dots, reads_left, finish):
    done, curve = finish(measure_curve(reads_left, dots, "shift", n=600, seed=0))
    assert done == 600 * len(AXES["shift"].levels)
    assert (curve.axis, curve.levels, curve.n) == ("shift", AXES["shift"].levels, 600)
    assert curve.right[:3] == (600, 600, 600)
    for count in curve.right[3:]:  # three of eight directions go out to the right
        assert count == pytest.approx(600 * 5 / 8, abs=40)
    assert len(set(curve.right[3:])) == 1  # the same digits, since each keeps its direction


def test_at_rest_the_accuracy_is_that_of_the_digits_as_they_are(finish):
    test = mnist.load("test")
    network, _ = load(list_networks().find("mlp").path)
    (expected,) = measure(network, mnist.Digits(test.images[:150], test.labels[:150]), [at_pose(Pose())])
    for axis in map(AXES.__getitem__, (*USUAL_AXES, "grey", "stripes", "perspective")):
        _, curve = finish(measure_curve(network, test, axis.name, n=150, seed=0))
        assert curve.accuracies[axis.levels.index(axis.rest)] == pytest.approx(expected.share)
        assert min(curve.accuracies) < expected.share


def test_what_is_prepared_is_read_as_it_was_prepared(finish):
    test = mnist.load("test")
    network, _ = load(list_networks().find("mlp").path)
    for prepare, low, high in ((None, 0.0, 0.5), (cleaned, 0.9, 1.0)):
        _, curve = finish(measure_curve(network, test, "grey", n=50, seed=0, prepare=prepare))
        assert low <= curve.accuracies[-1] <= high


def test_events_come_often_whatever_a_network_costs(monkeypatch):
    seconds = iter(np.arange(0, 1000, 0.01))
    monkeypatch.setattr(curves.time, "perf_counter", lambda: float(next(seconds)))  # every part takes 10 ms
    cheap = list(timed_parts(5000))
    assert [part.start for part in cheap[1:]] == [part.stop for part in cheap[:-1]]
    assert (cheap[0].start, cheap[-1].stop) == (0, 5000)
    assert max(part.stop - part.start for part in cheap) == 500
    seconds = iter(np.arange(0, 1000, 2.0))  # every part takes two seconds
    assert list(timed_parts(3)) == [slice(0, 1), slice(1, 2), slice(2, 3)]
