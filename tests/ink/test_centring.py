"""MNIST's own preprocessing: size, centre of mass, and what it undoes."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.ink.centring import centred
from digitlab.ink.pose import Pose, posed
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke


def _drawn(pose: Pose) -> np.ndarray:
    """A 2 with some of its ink far from the middle."""
    return render(Drawing((Stroke.through([(8, 9), (13, 5), (18, 8), (9, 20), (20, 20)]),)), pose)


def _larger_side(image: np.ndarray) -> int:
    rows, columns = np.nonzero(image > 0.1)
    return max(np.ptp(rows), np.ptp(columns)) + 1


def _centre_of_mass(image: np.ndarray) -> tuple[float, float]:
    middles = np.arange(image.shape[0]) + 0.5
    return float(image.sum(axis=0) @ middles / image.sum()), float(image.sum(axis=1) @ middles / image.sum())


@pytest.mark.parametrize("pose", [Pose(), Pose(dx=4, dy=-3), Pose(scale=0.6), Pose(dx=-3, scale=1.3)], ids=str)
def test_centred_ink_is_twenty_pixels_large_with_its_mass_in_the_middle(pose: Pose) -> None:
    image = centred(_drawn(pose))
    assert abs(_larger_side(image) - 20) <= 2
    assert _centre_of_mass(image) == pytest.approx((14.5, 14.5), abs=0.5)


def test_large_pictures_are_centred_as_well() -> None:
    image = np.zeros((300, 500), np.float32)
    image[100:260, 300:340] = 1
    small = centred(image)
    assert small.shape == (28, 28)
    assert small.dtype == np.float32
    assert abs(_larger_side(small) - 20) <= 1
    assert small.sum() == pytest.approx(20 * 5, rel=0.05)


@pytest.mark.parametrize(("dx", "dy"), [(3, 0), (-4, 2), (0, -3)])
def test_centring_undoes_a_shift(digits: np.ndarray, dx: int, dy: int) -> None:
    inside = [
        digit
        for digit in digits
        if not (digit[:4].any() or digit[-4:].any() or digit[:, :4].any() or digit[:, -4:].any())
    ]
    assert len(inside) > 20
    for digit in inside[:20]:
        np.testing.assert_allclose(centred(posed(digit, Pose(dx=dx, dy=dy))), centred(digit), atol=1e-4)


def test_centring_leaves_an_mnist_digit_nearly_as_it_is(digits: np.ndarray) -> None:
    for digit in digits:
        image = centred(digit)
        assert image.sum() == pytest.approx(digit.sum(), rel=0.02)  # neither larger nor smaller
        assert _centre_of_mass(image) == pytest.approx(_centre_of_mass(digit), abs=1.0)
        assert abs(_larger_side(image) - _larger_side(digit)) <= 1


def test_blank_paper_stays_blank() -> None:
    assert not centred(np.zeros((28, 28), np.float32)).any()
    assert not centred(np.full((60, 40), 0.05, np.float32)).any()
