"""The training digit that an image resembles most."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.data import mnist
from digitlab.data.nearest import nearest_training_digits


def test_a_training_digit_is_nearest_to_itself_and_the_distance_counts_full_pixels() -> None:
    digits = mnist.load("train")
    image = digits.fields(31_415).copy()
    white = np.argwhere(image == 0)[:4]
    image[tuple(white.T)] = 1.0  # four pixels full of ink: a distance of 2
    own, changed = nearest_training_digits(np.stack([digits.fields(31_415), image]))
    assert (own.number, own.label, own.distance) == (31_415, int(digits.labels[31_415]), 0.0)
    assert (changed.number, changed.distance) == (31_415, pytest.approx(2.0))
    assert nearest_training_digits(image[None][:0]) == ()


def test_the_nearest_digit_is_that_of_a_search_one_by_one() -> None:
    digits, test = mnist.load("train"), mnist.load("test").fields(slice(0, 2))
    for image, found in zip(test, nearest_training_digits(test), strict=True):
        distances = [
            np.sqrt(((digits.fields(slice(start, start + 1000)) - image) ** 2).sum(axis=(1, 2), dtype=np.float64))
            for start in range(0, len(digits), 1000)
        ]
        alone = np.concatenate(distances)
        assert found.distance == pytest.approx(alone.min(), rel=1e-5)
        assert alone[found.number] == pytest.approx(alone.min(), rel=1e-5)
