"""Strokes and drawings."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.ink.stroke import Drawing, Stroke

_ONE = np.ones(1, np.float32)


@pytest.mark.parametrize(
    ("points", "pressure", "width", "complaint"),
    [
        (np.zeros((0, 2)), np.zeros(0), 2.4, "n >= 1"),
        (np.zeros(2), np.ones(2), 2.4, r"\(n, 2\) points"),
        (np.zeros((3, 3)), np.ones(3), 2.4, r"\(n, 2\) points"),
        (np.zeros((3, 2)), np.ones(2), 2.4, "3 points need as many pressures"),
        (np.array([[1, np.nan]]), _ONE, 2.4, "finite"),
        (np.array([[1, np.inf]]), _ONE, 2.4, "finite"),
        (np.zeros((1, 2)), np.array([np.nan]), 2.4, "finite"),
        (np.zeros((1, 2)), _ONE, 0.0, "pen width"),
        (np.zeros((1, 2)), _ONE, -1.0, "pen width"),
        (np.zeros((1, 2)), _ONE, np.nan, "pen width"),
        (np.zeros((1, 2)), _ONE, np.inf, "pen width"),
    ],
)
def test_a_stroke_that_cannot_be_drawn_is_refused_with_the_reason(
    points: np.ndarray, pressure: np.ndarray, width: float, complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        Stroke(points.astype(np.float32), pressure.astype(np.float32), width)


@pytest.mark.parametrize("points", [[], [(1, 2, 3)], [5.0], "a4"])
def test_a_stroke_through_what_are_no_points_is_refused(points: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Stroke.through(points)


def test_pressure_widens_the_pen_from_two_fifths_to_all_of_its_width() -> None:
    pressure = np.array([-1, 0, 0.5, 1, 7], np.float32)
    stroke = Stroke(np.zeros((5, 2), np.float32), pressure, width=10.0)
    np.testing.assert_allclose(stroke.widths(), [4, 4, 7, 10, 10])


def test_a_new_stroke_lies_on_top_and_the_older_drawing_stays() -> None:
    pen, eraser = Stroke.through([(1, 2)]), Stroke.through([(3, 4)], erases=True)
    drawing = Drawing().with_stroke(pen)
    assert drawing.with_stroke(eraser).strokes == (pen, eraser)
    assert drawing.strokes == (pen,)


def test_a_drawing_is_empty_until_there_is_a_stroke_or_a_bitmap() -> None:
    assert Drawing().is_empty
    assert not Drawing((Stroke.through([(1, 2)]),)).is_empty
    assert not Drawing(bitmap=np.zeros((28, 28), np.float32)).is_empty


@pytest.mark.parametrize("shape", [(14, 14), (28, 27), (1, 28, 28)])
def test_a_bitmap_that_is_no_field_is_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="28x28"):
        Drawing(bitmap=np.zeros(shape, np.float32))


def test_the_box_of_ink_holds_strokes_and_pictures_and_no_eraser() -> None:
    bitmap = np.zeros((28, 28), np.float32)
    bitmap[3:6, 20:22] = 0.5
    bitmap[27, 27] = 0.05  # too faint to be ink
    line = Stroke.through([(5, 8), (9, 8)], width=2)
    eraser = Stroke.through([(0, 0), (28, 28)], erases=True)
    assert Drawing((line, eraser)).bounds() == (4, 7, 10, 9)
    assert Drawing((line,), bitmap).bounds() == (4, 3, 22, 9)
    assert Drawing((eraser,)).bounds() is None
