"""Two directions among many, against numpy's, scipy's and scikit-learn's."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from digitlab.measure.projection import (
    nearest,
    place_among,
    principal_axes,
    telling_axes,
    usual_distance,
)


@pytest.fixture
def numbers(rng: np.random.Generator) -> np.ndarray:
    """(120, 30) float32 that differ more in some directions than in others."""
    mixed = rng.normal(size=(120, 30)) @ np.diag(np.linspace(4, 0.1, 30)) @ rng.normal(size=(30, 30))
    return (mixed + 3).astype(np.float32)


@pytest.fixture
def labels() -> np.ndarray:
    return np.arange(120) % 4


@pytest.mark.parametrize("count", [120, 20], ids=["more digits than numbers", "fewer digits than numbers"])
def test_principal_directions_are_those_of_the_singular_value_decomposition(numbers: np.ndarray, count: int) -> None:
    some = numbers[:count].astype(float)
    axes = principal_axes(numbers[:count])
    _, lengths, vectors = np.linalg.svd(some - some.mean(axis=0), full_matrices=False)
    assert np.abs((axes.directions * vectors[:2]).sum(axis=1)) == pytest.approx([1, 1], abs=1e-6)
    assert axes.share == pytest.approx((lengths[:2] ** 2).sum() / (lengths**2).sum())


@pytest.mark.slow
def test_principal_places_are_those_of_scikit_learn_up_to_mirroring(numbers: np.ndarray) -> None:
    decomposition = pytest.importorskip("sklearn.decomposition")
    expected = decomposition.PCA(2, svd_solver="full").fit_transform(numbers.astype(float))
    places = principal_axes(numbers).place(numbers)
    assert np.abs(places) == pytest.approx(np.abs(expected), abs=1e-4)


def test_a_digit_that_found_the_axes_and_one_that_is_new_have_the_same_place(numbers: np.ndarray) -> None:
    axes = principal_axes(numbers)
    assert axes.place(numbers[7:8])[0] == pytest.approx(axes.place(numbers)[7])
    assert axes.place(numbers).mean(axis=0) == pytest.approx([0, 0], abs=1e-4)


def test_axes_are_mirrored_to_point_where_others_do(numbers: np.ndarray) -> None:
    axes = principal_axes(numbers)
    mirrored = replace(axes, directions=axes.directions * [[-1], [1]])
    assert (mirrored.like(axes).directions == axes.directions).all()
    assert (axes.like(mirrored).directions == mirrored.directions).all()
    assert axes.like(None) is axes


def test_telling_directions_solve_the_generalised_eigenvalue_problem(numbers: np.ndarray, labels: np.ndarray) -> None:
    linalg = pytest.importorskip("scipy.linalg")
    numbers = numbers + np.eye(4)[labels] @ np.full((4, 30), 1.0) * labels[:, None]
    axes = telling_axes(numbers, labels)
    means = np.stack([numbers[labels == each].mean(axis=0) for each in range(4)])
    inside = numbers - means[labels]
    within = inside.T @ inside / len(numbers)
    within = 0.9 * within + 0.1 * np.trace(within) / 30 * np.eye(30)
    between = np.cov(means.T, bias=True)  # as many of each class
    values, vectors = linalg.eigh(between, within)
    expected = vectors[:, ::-1][:, :2]
    products = axes.directions @ within @ expected  # both have length one in this metric
    assert np.abs(products) == pytest.approx(np.eye(2), abs=1e-5)
    assert axes.share == pytest.approx(values[::-1][:2].sum() / values.sum())


def test_telling_directions_part_what_the_principal_ones_hide(rng: np.random.Generator) -> None:
    labels = np.arange(400) % 2
    numbers = rng.normal(size=(400, 5)) * [5, 4, 1, 1, 1]
    numbers[:, 2] += 6 * labels
    ratio = []
    for axes in (principal_axes(numbers), telling_axes(numbers, labels)):
        first, second = (axes.place(numbers)[labels == each] for each in (0, 1))
        ratio.append(np.abs(first.mean(axis=0) - second.mean(axis=0)).max() / first.std(axis=0).max())
    assert ratio[0] < 1
    assert ratio[1] > 4


def test_digits_that_are_all_alike_lie_in_one_place() -> None:
    axes = principal_axes(np.ones((12, 6), np.float32))
    assert (axes.place(np.ones((12, 6), np.float32)) == 0).all()
    axes = telling_axes(np.ones((12, 6), np.float32), np.arange(12) % 3)
    assert (axes.place(np.ones((12, 6), np.float32)) == 0).all()


def test_one_number_a_digit_spans_a_line(numbers: np.ndarray, labels: np.ndarray) -> None:
    line = numbers[:, :1]
    for axes in (principal_axes(line), telling_axes(line, labels)):
        places = axes.place(line)
        assert places.shape == (120, 2)
        assert not places[:, 1].any()
        assert abs(np.corrcoef(places[:, 0], line[:, 0])[0, 1]) == pytest.approx(1)
        assert axes.share == 1


def test_the_nearest_digits_are_found_in_their_order(numbers: np.ndarray) -> None:
    one = numbers[5] + np.float32(0.01)
    expected = np.linalg.norm(numbers - one, axis=1).argsort()
    assert nearest(numbers, one, 5) == tuple(expected[:5])
    assert nearest(numbers, one, 5, left_out=5) == tuple(expected[1:6])
    assert len(nearest(numbers[:3], one, 5)) == 3
    assert nearest(numbers[:3], numbers[0], 5, left_out=0) == tuple(expected_of_three(numbers))


def expected_of_three(numbers: np.ndarray) -> list[int]:
    distances = np.linalg.norm(numbers[:3] - numbers[0], axis=1)
    return [int(number) for number in distances.argsort() if number != 0]


def test_a_digit_without_a_place_lies_between_its_neighbours_and_on_its_twin(numbers: np.ndarray) -> None:
    places = np.arange(240.0).reshape(120, 2)
    middle = (numbers[3] + numbers[9]) / 2
    assert place_among(places, numbers, middle, (3, 9)) == pytest.approx((places[3] + places[9]) / 2, rel=1e-3)
    assert place_among(places, numbers, numbers[3], (3, 9, 11)) == pytest.approx(places[3], rel=1e-3)


def test_the_usual_distance_is_that_of_all_pairs(numbers: np.ndarray) -> None:
    apart = numbers[:, None].astype(float) - numbers[None]
    assert usual_distance(numbers) == pytest.approx(np.sqrt(np.square(apart).sum(axis=2).mean()), rel=1e-6)
