"""The student's own layer in both orders: exactly zero where theory says so, and only there for sure."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional

from digitlab.measure.equivariance import KERNELS, MOST_SHIFT, EquivarianceSettings, own_layers
from digitlab.measure.two_orders import Layer, moved

SHIFTS = [(1, 0), (0, -1), (2, -2), (-3, 4), (6, 6), (-6, 0), (4, 2)]
SKEW = np.array([[0.3, -1.1, 0.2], [0.7, 0.1, -0.4], [-0.2, 0.9, 0.5]])


@pytest.fixture
def noise(rng: np.random.Generator) -> np.ndarray:
    """(28, 28) float32: ink everywhere, the border included."""
    return rng.random((28, 28), np.float32)


def _last(field: np.ndarray, kernel: np.ndarray = SKEW, **settings: object) -> Layer:
    return own_layers(field, kernel, EquivarianceSettings(**settings))[-1]  # type: ignore[arg-type]


def _torch_ring(field: np.ndarray, dx: int, dy: int, stride: int, pooling: str) -> tuple[Tensor, Tensor]:
    """f(T x) and f(x) on a ring, by torch."""

    def answer(maps: Tensor) -> Tensor:
        around = functional.pad(maps, (1, 1, 1, 1), mode="circular")
        maps = functional.conv2d(around, torch.from_numpy(SKEW)[None, None], stride=stride)
        if pooling == "max":
            return functional.max_pool2d(maps, 2)
        if pooling == "average":
            return functional.avg_pool2d(maps, 2)
        if pooling == "antialiased":
            dense = functional.max_pool2d(functional.pad(maps, (0, 1, 0, 1), mode="circular"), 2, stride=1)
            blur = torch.outer(torch.tensor([1.0, 2, 1]), torch.tensor([1.0, 2, 1])).double() / 16
            return functional.conv2d(functional.pad(dense, (1, 1, 1, 1), mode="circular"), blur[None, None], stride=2)
        return maps

    maps = torch.from_numpy(field).double()[None, None]
    return answer(torch.roll(maps, (dy, dx), (2, 3)))[0, 0], answer(maps)[0, 0]


@pytest.mark.parametrize("pooling", ["none", "max", "average", "antialiased"])
@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize(("dx", "dy"), [(0, 0), (1, 0), (2, -4), (-4, 4), (3, 5)])
def test_on_a_ring_both_orders_are_those_of_torch(
    noise: np.ndarray, stride: int, pooling: str, dx: int, dy: int
) -> None:
    layer = _last(noise, padding="circular", stride=stride, pooling=pooling, relu=False, dx=dx, dy=dy)
    first, still = _torch_ring(noise, dx, dy, stride, pooling)
    np.testing.assert_allclose(layer.shift_first, first.numpy(), atol=1e-12)
    step = stride * (1 if pooling == "none" else 2)
    assert layer.step == step
    if dx % step == 0 and dy % step == 0:
        rolled = torch.roll(still, (dy // step, dx // step), (0, 1))
        np.testing.assert_allclose(layer.shift_last, rolled.numpy(), atol=1e-12)
        assert layer.largest == 0
        assert layer.exact.all()
    else:
        assert layer.largest > 0.01
        assert not layer.exact.any()


@pytest.mark.parametrize("padding", ["endless", "circular"])
@pytest.mark.parametrize(("dx", "dy"), SHIFTS)
def test_without_a_border_the_difference_is_exactly_zero_for_every_shift(
    noise: np.ndarray, padding: str, dx: int, dy: int
) -> None:
    for layer in own_layers(noise, SKEW, EquivarianceSettings(padding=padding, dx=dx, dy=dy)):  # type: ignore[arg-type]
        assert (layer.difference == 0).all()
        assert layer.broken_by == "nothing"


@pytest.mark.parametrize("padding", ["endless", "circular"])
@pytest.mark.parametrize("settings", [{"stride": 2}, {"pooling": "max"}, {"pooling": "average"}])
def test_a_step_of_two_bears_even_shifts_and_no_odd_ones(
    noise: np.ndarray, padding: str, settings: dict[str, object]
) -> None:
    for dx in range(-MOST_SHIFT, MOST_SHIFT + 1):
        layer = _last(noise, padding=padding, dx=dx, **settings)
        assert (layer.largest == 0) == (dx % 2 == 0), dx
        if dx % 2:
            assert layer.broken_by == ("stride" if "stride" in settings else "pooling")


def test_zeros_differ_only_where_a_cell_reaches_ink_that_was_cut_off(noise: np.ndarray) -> None:
    layer = _last(noise, padding="zeros", relu=False, dx=3)
    expected = np.zeros((28, 28), bool)
    expected[:, 27] = True  # a 3x3 kernel reaches one column beyond the border
    expected[:, :3] = False  # nothing is known of what came in
    assert np.isnan(layer.shift_last[:, :3]).all()
    assert ((np.nan_to_num(layer.difference) != 0) == expected).all()
    assert layer.broken_by == "border"


def test_the_last_pixel_again_differs_at_both_borders(noise: np.ndarray) -> None:
    layer = _last(noise, padding="replicate", relu=False, dx=3)
    columns = np.flatnonzero((np.nan_to_num(layer.difference) != 0).any(axis=0))
    assert columns.tolist() == [3, 27]  # the left one had felt its own pixels again, where blank paper came in


def test_zeros_are_blank_paper_to_ink_that_stays_clear_of_them() -> None:
    field = np.zeros((28, 28), np.float32)
    field[9:19, 10:18] = 1
    layer = _last(field, padding="zeros", dx=5, dy=-5)
    assert layer.largest == 0
    assert "clear of the border" in layer.reason
    assert not layer.exact.all()  # this holds for the drawing, not for every one


def test_without_padding_all_that_can_be_compared_is_exactly_equal(noise: np.ndarray) -> None:
    layer = _last(noise, padding="none", dx=4, dy=-2)
    assert layer.shift_first.shape == (26, 26)
    known = ~np.isnan(layer.difference)
    assert known.sum() == 24 * 22
    assert (layer.difference[known] == 0).all()


@pytest.mark.parametrize("padding", ["endless", "circular", "zeros", "replicate", "none"])
def test_where_theory_says_zero_it_is_zero_and_what_differs_is_explained(noise: np.ndarray, padding: str) -> None:
    for stride, pooling, relu, (dx, dy), kernel in itertools.product(
        (1, 2, 3), ("none", "max", "average", "antialiased"), (True, False), SHIFTS, (SKEW, np.resize(SKEW, (5, 5)))
    ):
        settings = EquivarianceSettings(padding, stride, pooling, relu, dx=dx, dy=dy)  # type: ignore[arg-type]
        for layer in own_layers(noise, kernel, settings):
            assert (layer.difference[layer.exact & ~np.isnan(layer.difference)] == 0).all(), settings
            assert (layer.broken_by == "nothing") == (layer.largest == 0), settings
            assert layer.reason


def test_what_theory_calls_zero_without_padding_is_all_that_is_known(noise: np.ndarray) -> None:
    layer = _last(noise, padding="none", dx=4, dy=-2)
    assert (layer.exact == ~np.isnan(layer.difference)).all()


def test_anti_aliasing_comes_closer_to_a_shift_by_half_a_cell(digits: np.ndarray) -> None:
    def mean(pooling: str) -> float:
        kernel = KERNELS["upright edges"]
        return float(np.mean([_last(digit, kernel, pooling=pooling, dx=1).relative for digit in digits[:40]]))

    assert mean("antialiased") < 0.6 * mean("max")


def test_a_map_moves_by_half_a_cell_to_the_mean_of_both_neighbours() -> None:
    maps = np.array([[[0.0, 4, 2, 0]]])
    assert moved(maps, 0.5, 0, 0.0).tolist() == [[[0, 2, 3, 1]]]
    assert moved(maps, -1, 0, None).tolist() == [[[4, 2, 0, 0]]]
    np.testing.assert_array_equal(moved(maps, 1, 0, np.nan), [[[np.nan, 0, 4, 2]]])


@pytest.mark.parametrize("stride", [1, 2, 3])
@pytest.mark.parametrize("pooling", ["none", "max", "antialiased"])
def test_the_paper_that_is_shown_holds_all_that_the_ink_is_felt_on(stride: int, pooling: str) -> None:
    field = np.zeros((28, 28), np.float32)
    field[[0, 27], [0, 27]] = 1
    for dx, dy in ((6, 6), (-6, -6)):
        layer = _last(field, KERNELS["blur"], stride=stride, pooling=pooling, dx=dx, dy=dy)
        assert layer.shift_first.shape[0] % 2 == layer.shift_first.shape[1] % 2
        assert layer.shift_first.max() > 0


@pytest.mark.parametrize(
    ("wrong", "message"),
    [({"stride": 4}, "1, 2 or 3"), ({"dx": 7}, "within ±6 px"), ({"kernel": "Gabor"}, "unknown kernel 'Gabor'")],
)
def test_settings_that_make_no_sense_are_refused(wrong: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        replace(EquivarianceSettings(), **wrong)  # type: ignore[arg-type]
