"""Drawings that are no digit: in the field, never blank, and the same for the same seed."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.ink.pose import Pose
from digitlab.ink.raster import reaches_beyond, render
from digitlab.measure.scribbles import KINDS, not_digits, scribble


@pytest.mark.parametrize("kind", KINDS)
def test_all_ink_lies_in_the_field_and_is_as_thick_as_a_digits(kind, rng):
    for _ in range(20):
        drawing = scribble(rng, kind)
        assert not reaches_beyond(drawing, Pose())
        assert {stroke.width for stroke in drawing.strokes} == {2.4}
        assert 10 < render(drawing).sum() < 350


def test_the_same_seed_draws_the_same_and_another_does_not():
    first, again, other = not_digits(3, seed=4), not_digits(3, seed=4), not_digits(3, seed=5)
    assert list(first) == list(KINDS)
    for kind in KINDS:
        np.testing.assert_array_equal(first[kind], again[kind])
        assert (first[kind] != other[kind]).any()
        assert first[kind].shape == (3, 28, 28)
        assert first[kind].dtype == np.float32


def test_a_longer_set_begins_with_the_shorter_one():
    np.testing.assert_array_equal(not_digits(5)["letters"][:2], not_digits(2)["letters"])


def test_no_two_drawings_of_a_set_are_alike():
    for images in not_digits(20).values():
        assert len(np.unique(images.reshape(20, -1), axis=0)) == 20


def test_any_kind_comes_where_none_is_named(rng):
    counts = {len(scribble(rng).strokes) for _ in range(60)}
    assert {1, 2, 3} <= counts
