"""Poses of bitmaps and of strokes; torch's grid sampling is the oracle for the bilinear one."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch.nn import functional

from digitlab.ink.pose import Pose, posed
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke

_POSES = [
    Pose(dx=1.3, dy=-2.6),
    Pose(angle_deg=33.0),
    Pose(scale=1.4),
    Pose(dx=-3.2, dy=0.7, angle_deg=-127.0, scale=1.1),
]


def _grid_sampled(images: np.ndarray, pose: Pose) -> np.ndarray:
    """The same by torch: (n, 28, 28), in double precision, from the definition of a pose and its inverse."""
    turn, half = math.radians(pose.angle_deg), 14
    cos, sin = math.cos(turn) / pose.scale, math.sin(turn) / pose.scale
    back = torch.tensor([[cos, -sin], [sin, cos]], dtype=torch.float64)
    shift = -back @ torch.tensor([pose.dx, pose.dy], dtype=torch.float64) / half
    rows = torch.cat([back, shift[:, None]], dim=1).expand(len(images), 2, 3)
    grid = functional.affine_grid(rows, [len(images), 1, 28, 28], align_corners=False)
    fields = torch.from_numpy(images).double()[:, None]
    return functional.grid_sample(fields, grid, align_corners=False)[:, 0].numpy()


def _ink() -> Drawing:
    return Drawing((Stroke.through([(9, 8), (18, 9), (12, 19), (20, 20)]),))


def test_at_rest_nothing_changes(digits: np.ndarray) -> None:
    np.testing.assert_array_equal(posed(digits, Pose()), digits)
    np.testing.assert_array_equal(render(_ink(), Pose()), render(_ink()))
    assert Pose().is_identity
    assert not Pose(dx=1e-9).is_identity


@pytest.mark.parametrize(("dx", "dy"), [(3, 0), (0, -4), (-7, 5)])
def test_a_whole_pixel_shift_moves_grey_values_without_changing_any(digits: np.ndarray, dx: int, dy: int) -> None:
    expected = np.zeros_like(digits)
    padded = np.pad(digits, ((0, 0), (28, 28), (28, 28)))
    expected[:] = padded[:, 28 - dy : 56 - dy, 28 - dx : 56 - dx]
    np.testing.assert_array_equal(posed(digits, Pose(dx=dx, dy=dy)), expected)


@pytest.mark.parametrize("angle_deg", [90, 180, 270, -90, -180, 450])
def test_quarter_turns_are_those_of_numpy_exactly(digits: np.ndarray, angle_deg: int) -> None:
    expected = np.rot90(digits, angle_deg // 90, axes=(1, 2))
    np.testing.assert_array_equal(posed(digits, Pose(angle_deg=angle_deg)), expected)


def test_four_quarter_turns_lead_back_exactly(digits: np.ndarray) -> None:
    turned = digits
    for _ in range(4):
        turned = posed(turned, Pose(angle_deg=90))
    np.testing.assert_array_equal(turned, digits)


def test_a_positive_turn_is_counter_clockwise_as_one_sees_it() -> None:
    right_of_centre = np.array([[24, 14]], np.float32)
    np.testing.assert_allclose(Pose(angle_deg=90).move(right_of_centre), [[14, 4]], atol=1e-5)
    np.testing.assert_allclose(
        Pose(angle_deg=30).move(right_of_centre), [[14 + 10 * math.cos(math.pi / 6), 14 - 5]], atol=1e-5
    )
    dot = render(Drawing((Stroke.through([(24, 14)]),)), Pose(angle_deg=90))
    assert np.unravel_index(dot.argmax(), dot.shape)[0] < 6


@pytest.mark.parametrize("pose", _POSES, ids=str)
def test_bitmaps_are_sampled_as_torch_samples_them(digits: np.ndarray, pose: Pose) -> None:
    np.testing.assert_allclose(posed(digits[:20], pose), _grid_sampled(digits[:20], pose), atol=2e-6)


@pytest.mark.parametrize("pose", [*_POSES, Pose(dx=2, angle_deg=250, scale=0.6)], ids=str)
def test_strokes_are_moved_and_drawn_anew_never_resampled(pose: Pose) -> None:
    stroke = _ink().strokes[0]
    moved = Stroke.through(pose.move(stroke.points), width=stroke.width * pose.scale)
    np.testing.assert_allclose(render(_ink(), pose), render(Drawing((moved,))), atol=2e-5)


def test_a_whole_pixel_shift_of_strokes_shifts_their_image() -> None:
    still, shifted = render(_ink()), render(_ink(), Pose(dx=3, dy=-4))
    np.testing.assert_allclose(shifted[:-4, 3:], still[4:, :-3], atol=2e-5)


def test_a_drawing_keeps_its_sharpness_at_every_angle() -> None:
    images = [render(_ink(), Pose(angle_deg=angle)) for angle in range(0, 360, 24)]
    sharpness = [np.hypot(*np.gradient(image)).sum() for image in images]
    assert min(sharpness) > 0.95 * max(sharpness)  # a resampled bitmap keeps 0.91


@pytest.mark.parametrize("scale", [0.5, 0.7, 1.0])
def test_shrunk_bitmaps_keep_their_share_of_ink(digits: np.ndarray, scale: float) -> None:
    shares = posed(digits, Pose(scale=scale)).sum(axis=(1, 2)) / digits.sum(axis=(1, 2))
    np.testing.assert_allclose(shares, scale**2, rtol=0.03)


def test_halving_a_bitmap_averages_two_by_two_pixels() -> None:
    image = np.zeros((28, 28), np.float32)
    image[12, :] = 1  # a line one pixel wide, which point samples would lose or double
    shrunk = posed(image, Pose(scale=0.5))
    assert shrunk[13, 8:20] == pytest.approx(0.5 * np.ones(12), abs=0.13)
    assert shrunk.sum() == pytest.approx(image.sum() / 4, rel=0.02)


def test_the_margin_shows_the_same_field_and_what_left_it(digits: np.ndarray) -> None:
    pose = Pose(dx=9, dy=-8, angle_deg=40)
    wide = posed(digits[:20], pose, margin=12)
    assert wide.shape == (20, 52, 52)
    np.testing.assert_allclose(wide[:, 12:-12, 12:-12], posed(digits[:20], pose), atol=2e-6)
    np.testing.assert_allclose(wide.sum(axis=(1, 2)), digits[:20].sum(axis=(1, 2)), rtol=0.02)


def test_grey_values_stay_between_blank_and_ink(digits: np.ndarray, rng: np.random.Generator) -> None:
    for _ in range(10):
        dx, dy, angle_deg = rng.uniform(-10, 10), rng.uniform(-10, 10), rng.uniform(-180, 180)
        moved = posed(digits[:20], Pose(dx, dy, angle_deg, rng.uniform(0.5, 1.5)))
        assert moved.min() >= 0
        assert moved.max() <= 1 + 1e-6


@pytest.mark.parametrize("part", ["dx", "dy", "angle_deg", "scale"])
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_pose_of_no_finite_number_is_refused_by_the_name_of_its_part(part: str, value: float) -> None:
    with pytest.raises(ValueError, match=part):
        Pose(**{part: value})


@pytest.mark.parametrize("scale", [0.0, -1.0])
def test_a_scale_that_leaves_no_ink_is_refused(scale: float) -> None:
    with pytest.raises(ValueError, match="scale must lie between"):
        Pose(scale=scale)


@pytest.mark.parametrize(
    ("text", "pose"),
    [
        ("", Pose()),
        ("dx=4,dy=0,angle=30,scale=1", Pose(dx=4, angle_deg=30)),
        (" dx = -2.5 , scale=.5 ", Pose(dx=-2.5, scale=0.5)),
        ("angle_deg=1e1,", Pose(angle_deg=10)),
    ],
)
def test_a_pose_is_read_from_text(text: str, pose: Pose) -> None:
    assert Pose.parse(text) == pose


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("angel=3", "'angel'"),
        ("4", "'4'"),
        ("dx=", "'' is no number"),
        ("dx", "'' is no number"),
        ("dx=four", "'four' is no number"),
        ("dx=nan", "dx must be a finite number"),
        ("scale=0", "scale must lie between"),
        ("dx=1e308", "dx must lie between"),
        ("dy=-1e7", "dy must lie between"),
    ],
)
def test_text_that_is_no_pose_is_refused_with_the_part_at_fault(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Pose.parse(text)


def test_a_step_stays_within_the_windows_limits_and_stops_where_it_would_pass_the_rest() -> None:
    assert Pose(dx=9.5).stepped("dx", 5) == Pose(dx=10)
    assert Pose(angle_deg=170).stepped("angle_deg", 45) == Pose(angle_deg=-145)
    assert Pose(scale=0.97).stepped("scale", 0.05) == Pose()
    assert Pose().stepped("scale", -0.05) == Pose(scale=0.95)
    assert Pose(dx=-20, angle_deg=180, scale=4).within_limits() == Pose(dx=-10, angle_deg=180, scale=1.5)
