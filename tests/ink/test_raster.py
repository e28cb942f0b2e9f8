"""The rasteriser, against coverage counted on a fine grid of sample points."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from digitlab.ink.pose import Pose
from digitlab.ink.raster import cost, reaches_beyond, render
from digitlab.ink.stroke import SHEET_SHAPE, Drawing, Stroke

_FINE = 32  # reference sample points a pixel and axis


def _counted(strokes: list[Stroke]) -> np.ndarray:
    """(28, 28) share of each pixel's sample points that lie in some round-ended piece whose radius grows linearly."""
    axis = (np.arange(28 * _FINE) + 0.5) / _FINE
    inked = np.zeros((28 * _FINE, 28 * _FINE), bool)
    for stroke in strokes:
        points, radii = stroke.points.astype(float), stroke.widths().astype(float) / 2
        if len(points) == 1:
            points, radii = np.repeat(points, 2, axis=0), np.repeat(radii, 2)
        for start, end, first, last in zip(points[:-1], points[1:], radii[:-1], radii[1:], strict=True):
            reach = max(first, last)
            low, high = np.minimum(start, end) - reach, np.maximum(start, end) + reach
            columns = np.flatnonzero((axis > low[0]) & (axis < high[0]))
            rows = np.flatnonzero((axis > low[1]) & (axis < high[1]))
            x, y = axis[columns][None, :] - start[0], axis[rows][:, None] - start[1]
            dx, dy = end - start
            share = np.clip((x * dx + y * dy) / max(dx * dx + dy * dy, 1e-12), 0, 1)
            inside = np.hypot(x - share * dx, y - share * dy) <= first + share * (last - first)
            inked[np.ix_(rows, columns)] |= inside
    return inked.reshape(28, _FINE, 28, _FINE).mean(axis=(1, 3))


def _wavy(rng: np.random.Generator, pressed: bool) -> Stroke:
    """A smooth stroke of 30 points somewhere in the field."""
    time = np.linspace(0, rng.uniform(2, 6), 30)
    points = np.stack([np.sin(time * rng.uniform(0.6, 1.6)), np.cos(time)], axis=1) * rng.uniform(4, 9) + 14
    pressure = 0.5 + 0.5 * np.sin(time) if pressed else np.ones(30)
    return Stroke(points.astype(np.float32), pressure.astype(np.float32), width=rng.uniform(1.5, 3.5))


def _assert_close_to_counted(strokes: list[Stroke]) -> None:
    counted = _counted(strokes)
    error = np.abs(render(Drawing(tuple(strokes))) - counted)
    edge = (counted > 0) & (counted < 1)
    assert error.max() < 0.09
    assert error[edge].mean() < 0.01


@pytest.mark.parametrize("pressed", [False, True])
def test_curved_strokes_cover_what_a_fine_grid_counts(rng: np.random.Generator, pressed: bool) -> None:
    for _ in range(4):
        _assert_close_to_counted([_wavy(rng, pressed), _wavy(rng, pressed)])


def test_long_straight_segments_cover_what_a_fine_grid_counts(rng: np.random.Generator) -> None:
    for _ in range(4):
        _assert_close_to_counted([Stroke.through(rng.uniform(-5, 33, (4, 2)), width=rng.uniform(1.5, 3.5))])


def test_dots_cover_what_a_fine_grid_counts(rng: np.random.Generator) -> None:
    _assert_close_to_counted([Stroke.through([rng.uniform(3, 25, 2)], width=rng.uniform(1, 5)) for _ in range(8)])


def test_a_segment_tapers_linearly_between_its_pressures() -> None:
    points = np.array([[5, 14], [23, 15]], np.float32)
    _assert_close_to_counted([Stroke(points, np.array([0, 1], np.float32), width=5.0)])


def test_a_stroke_through_whole_pixels_fills_them_exactly() -> None:
    image = render(Drawing((Stroke.through([(-20, 14), (50, 14)], width=4.0),)))
    np.testing.assert_allclose(image[12:16], 1, atol=1e-6)
    assert image.sum() == pytest.approx(4 * 28, abs=1e-4)


def test_a_repeated_point_is_a_dot() -> None:
    once, twice = (render(Drawing((Stroke.through([(9.3, 12.1)] * count),))) for count in (1, 2))
    np.testing.assert_array_equal(once, twice)
    assert once.sum() == pytest.approx(np.pi * 1.2**2, rel=0.01)


def test_ink_drawn_twice_is_no_darker() -> None:
    stroke = Stroke.through([(6, 7), (20, 19), (8, 21)])
    np.testing.assert_array_equal(render(Drawing((stroke, stroke))), render(Drawing((stroke,))))


def test_points_too_close_to_see_change_nothing_that_one_could_see() -> None:
    time = np.linspace(0, 1, 20)[:, None]
    dense = np.linspace(0, 1, 2000)[:, None]
    sparse_image, dense_image = (
        render(Drawing((Stroke.through(np.array([[5, 6]]) * (1 - t) + np.array([[22, 19]]) * t),)))
        for t in (time, dense)
    )
    np.testing.assert_allclose(sparse_image, dense_image, atol=0.01)


def test_ink_outside_the_field_is_not_seen() -> None:
    assert not render(Drawing((Stroke.through([(-9, -9), (-4, 40), (60, 45)]),))).any()


def test_an_empty_drawing_is_blank() -> None:
    image = render(Drawing())
    assert image.shape == (28, 28)
    assert image.dtype == np.float32
    assert not image.any()


def test_the_margin_shows_the_same_field_and_the_ink_beyond_it() -> None:
    drawing = Drawing((Stroke.through([(-3, 4), (12, 20), (31, 9)]),))
    pose = Pose(dx=2.5, angle_deg=20, scale=0.8)
    wide = render(drawing, pose, margin=6)
    assert wide.shape == (40, 40)
    np.testing.assert_allclose(wide[6:-6, 6:-6], render(drawing, pose), atol=2e-5)
    whole = render(Drawing((Stroke.through([(-3, 4), (12, 20), (31, 9)]),)), margin=6)
    assert whole[:, :6].sum() > 1


def test_very_much_ink_is_drawn_in_little_memory() -> None:
    child = """
import resource
resource.setrlimit(resource.RLIMIT_AS, (2 * 2**30, 2 * 2**30))
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke
wide = Stroke.through([(1, 1), (27, 27)] * 150, width=28)
far = Stroke.through([(-900, -900), (900, 900)] * 100)
image = render(Drawing((wide, far)), Pose(scale=2))
print(image[14, 14])
"""
    told = subprocess.run([sys.executable, "-c", child], capture_output=True, text=True, check=True)
    assert told.stdout == "1.0\n"


@pytest.mark.parametrize("width", [0.5, 2.4, 12.0])
def test_a_stroke_of_many_points_is_what_its_parts_are_together(rng: np.random.Generator, width: float) -> None:
    points = rng.normal(0, 1, (6000, 2)).cumsum(axis=0) % 24 + 2
    whole = render(Drawing((Stroke.through(points, width=width),)))
    assert whole.max() == 1
    several = render(Drawing(tuple(Stroke.through(points[at : at + 101], width=width) for at in range(0, 6000, 100))))
    np.testing.assert_allclose(whole, several, atol=0.02)


@pytest.mark.parametrize("spacing", [0.05, 0.3, 1.0, 3.7, 40.0])
def test_ink_costs_no_more_than_is_told(spacing: float) -> None:
    points = np.stack([np.arange(200) * spacing % 28, np.full(200, 14.0)], axis=1)
    assert cost([Stroke.through(points)]) >= (2.4 + 1) ** 2 * np.abs(np.diff(points[:, 0])).sum()
    assert cost([Stroke.through(points, width=28)]) > 50 * cost([Stroke.through(points)])


def test_the_eraser_takes_away_what_was_drawn_before_it_and_nothing_after() -> None:
    pen, eraser = Stroke.through([(4, 14), (24, 14)]), Stroke.through([(14, 4), (14, 24)], width=6.0, erases=True)
    drawn, rubbed, redrawn = (render(Drawing(strokes)) for strokes in ((pen,), (pen, eraser), (eraser, pen)))
    assert not rubbed[:, 11:17].any()
    np.testing.assert_array_equal(rubbed[:, :10], drawn[:, :10])
    np.testing.assert_array_equal(redrawn, drawn)


def test_the_eraser_takes_ink_from_a_bitmap_too(digits: np.ndarray) -> None:
    rows = (Stroke.through([(-9, y), (40, y)], width=10.0, erases=True) for y in (4, 12, 20, 28))
    assert not render(Drawing(tuple(rows), bitmap=digits[0])).any()


def test_strokes_lie_over_a_bitmap(digits: np.ndarray) -> None:
    pen = Stroke.through([(3, 3), (25, 25)])
    together = render(Drawing((pen,), bitmap=digits[0]))
    np.testing.assert_array_equal(together, np.maximum(digits[0], render(Drawing((pen,)))))


@pytest.mark.parametrize(
    "pose", [Pose(), Pose(dx=6), Pose(dy=-7.5), Pose(angle_deg=45, scale=1.4), Pose(dx=-10, scale=0.5)], ids=str
)
def test_ink_that_cannot_reach_beyond_the_field_does_not(
    pose: Pose, digits: np.ndarray, rng: np.random.Generator
) -> None:
    for index in range(20):
        stroke = Stroke.through(rng.uniform(4, 24, (5, 2)))
        for drawing in (Drawing((stroke,)), Drawing(bitmap=digits[index]), Drawing((stroke,), digits[index])):
            sheet = render(drawing, pose, margin=28)
            lost = float(sheet.sum() - sheet[28:-28, 28:-28].sum())
            assert lost < 1e-3 or reaches_beyond(drawing, pose)
    centred = Drawing((Stroke.through([(12, 12), (16, 16)]),))
    assert not reaches_beyond(centred, Pose(dx=2, angle_deg=30))


def test_larger_paper_is_painted_as_its_fields_are():
    stroke = Stroke.through([(9, 6), (30, 12), (33, 40), (70, 51)])
    sheet = render(Drawing((stroke,), paper=SHEET_SHAPE))
    assert sheet.shape == SHEET_SHAPE
    for top in (0, 28):
        for left in (0, 28, 56):
            moved = Stroke.through(stroke.points - (left, top))
            np.testing.assert_allclose(sheet[top : top + 28, left : left + 28], render(Drawing((moved,))), atol=2e-5)


def test_a_sheets_bitmap_lies_as_it_is_and_takes_an_eraser():
    bitmap = np.random.default_rng(0).random(SHEET_SHAPE, np.float32)
    np.testing.assert_array_equal(render(Drawing(bitmap=bitmap, paper=SHEET_SHAPE)), bitmap)
    eraser = Stroke.through([(60, 30)], width=8, erases=True)
    rubbed = render(Drawing((eraser,), bitmap, SHEET_SHAPE))
    assert rubbed[30, 60] == 0
    np.testing.assert_array_equal(rubbed[:, :50], bitmap[:, :50])
    assert render(Drawing(bitmap=bitmap, paper=SHEET_SHAPE), margin=3).shape == (62, 90)
