"""What networks are asked to refuse: all of it ink that fits the field, the same for the same seed."""

from __future__ import annotations

import numpy as np

from digitlab.measure.non_digits import NON_DIGITS, SHOWN, non_digits
from digitlab.measure.scribbles import KINDS, not_digits


def test_every_kind_has_ink_and_fits_the_field_and_follows_from_the_seed() -> None:
    drawn, again = non_digits(4, seed=1), non_digits(4, seed=1)
    assert tuple(drawn) == NON_DIGITS
    for kind, images in drawn.items():
        assert images.shape == (4, 28, 28)
        assert images.dtype == np.float32
        assert images.min() >= 0
        assert images.max() <= 1
        assert images.sum(axis=(1, 2)).min() > 2
        assert not images[:, [0, -1]].any()
        assert len(np.unique(images.reshape(4, -1), axis=0)) == 4
        np.testing.assert_array_equal(images, again[kind])


def test_the_drawings_that_confidence_is_calibrated_with_are_among_them_as_they_were() -> None:
    drawn = non_digits(3, seed=2)
    for kind, images in not_digits(3, seed=2).items():
        np.testing.assert_array_equal(images, drawn[kind])


def test_every_kind_is_shown_under_one_name() -> None:
    assert sorted(kind for kinds in SHOWN.values() for kind in kinds) == sorted(NON_DIGITS)
    assert set(KINDS) - set(SHOWN["scribbles"]) == {"letters"}
