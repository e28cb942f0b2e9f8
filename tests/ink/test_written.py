"""Drawings as JSON values."""

from __future__ import annotations

import json

import numpy as np
import pytest

from digitlab.ink.stroke import SHEET_SHAPE, Drawing, Stroke
from digitlab.ink.written import from_values, to_values


def test_a_drawing_comes_back_as_it_was(rng):
    bitmap = rng.random((28, 28), np.float32)
    strokes = (Stroke.through([(1, 2), (3.5, 4.25)], width=3.0), Stroke.through([(5, 6)], erases=True))
    found = from_values(json.loads(json.dumps(to_values(Drawing(strokes, bitmap)))))
    assert (found.bitmap == bitmap).all()
    for before, after in zip(strokes, found.strokes, strict=True):
        assert (before.points == after.points).all()
        assert (before.pressure == after.pressure).all()
        assert (before.width, before.erases) == (after.width, after.erases)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"strokes": 7, "bitmap": None},
        {"strokes": [{"points": [[1, 2]]}], "bitmap": None},
        {"strokes": [{"points": [[1, None]], "pressure": [1], "width": 2, "erases": False}], "bitmap": None},
        {"strokes": [], "bitmap": [[0.5]]},
        {"strokes": [], "bitmap": [[float("nan")] * 28] * 28},
        {"strokes": [], "bitmap": [[2.0] * 28] * 28},
        {"strokes": [], "bitmap": "ink"},
        {"strokes": [{"points": [[10**400, 1]], "pressure": [1], "width": 2, "erases": False}], "bitmap": None},
        {"strokes": [{"points": [[1, 1]], "pressure": [1], "width": 10**400, "erases": False}], "bitmap": None},
    ],
)
def test_what_is_no_drawing_is_refused(values):
    with pytest.raises(ValueError, match=r"drawing|bitmap|stroke|string|finite"):
        from_values(values)


@pytest.mark.parametrize(
    "drawing",
    [
        Drawing((Stroke.through([(1, 1), (27, 27)] * 500, width=28),)),
        Drawing((Stroke.through([(-900, -900), (900, 900)] * 500),)),
        Drawing((Stroke.through([(5, 5)]),) * 5000),
    ],
    ids=["wide", "long", "many"],
)
def test_more_ink_than_a_hand_can_draw_is_refused(drawing):
    with pytest.raises(ValueError, match="more ink than a hand can draw"):
        from_values(to_values(drawing))


def test_a_drawing_of_an_hour_is_none_too_much(rng):
    """Two hundred strokes of the usual pen, each ten times across the field."""
    strokes = tuple(Stroke.through(rng.uniform(0, 28, (15, 2))) for _ in range(200))
    assert len(from_values(to_values(Drawing(strokes))).strokes) == 200


def test_a_sheet_comes_back_on_paper_of_its_size():
    sheet = Drawing((Stroke.through([(80, 50), (3, 4)]),), np.ones(SHEET_SHAPE, np.float32), SHEET_SHAPE)
    found = from_values(json.loads(json.dumps(to_values(sheet))), SHEET_SHAPE)
    np.testing.assert_array_equal(found.strokes[0].points, sheet.strokes[0].points)
    np.testing.assert_array_equal(found.bitmap, sheet.bitmap)
    assert found.paper == SHEET_SHAPE
    with pytest.raises(ValueError, match="28x28"):
        from_values(to_values(sheet))
