"""Pooling is torch's; what it loses, and what a shift changes, is counted."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from torch.nn import functional

from digitlab.convolution.pooling import Pooling, pool
from digitlab.convolution.shapes import slide
from digitlab.convolution.shifting import ShiftEffect, compared, shifted

pytestmark = pytest.mark.usefixtures("one_thread")

GREY = [[1, 3, 2, 1], [4, 2, 0, 1], [0, 0, 5, 6], [1, 2, 7, 8]]


def _pooled(draw, kind: str) -> Pooling:
    def pair(least: int, most: int) -> tuple[int, int]:
        return draw(st.integers(least, most)), draw(st.integers(least, most))

    size, window, stride = pair(1, 9), pair(1, 4), pair(1, 4)
    padding = tuple(draw(st.integers(0, side // 2)) for side in window)
    dilation = pair(1, 2) if kind == "max" else (1, 1)
    assume(all(d * (f - 1) + 1 <= n + 2 * p for n, f, p, d in zip(size, window, padding, dilation, strict=True)))
    image = np.random.default_rng(draw(st.integers(0, 99))).integers(-9, 10, (2, *size)).astype(float)
    ceil, counts = draw(st.booleans()), draw(st.booleans())
    sliding = slide(size, window, stride, padding, dilation, ceil=ceil)
    assume(sliding.inside().any(axis=(2, 3)).all())  # where not, torch answers with minus infinity, and we refuse
    return pool(image, kind, window, stride, padding, dilation, ceil=ceil, counts_padding=counts)


@given(data=st.data())
def test_the_largest_and_its_place_are_those_of_torch(data, tensor) -> None:
    pooling = _pooled(data.draw, "max")
    slid = pooling.sliding
    image = tensor(pooling.image, requires_grad=True)
    largest, places = functional.max_pool2d(
        image[None], slid.window, slid.stride, slid.padding, slid.dilation, slid.rows.ceil, return_indices=True
    )
    assert np.array_equal(pooling.result, largest[0].detach().numpy())
    assert np.array_equal(pooling.winners, places[0].numpy())
    largest.sum().backward(retain_graph=True)
    assert np.array_equal(pooling.say(), image.grad.numpy())
    upstream, image.grad = np.resize([1.0, -2.0, 3.0], pooling.result.shape), None
    torch.autograd.backward(largest, tensor(upstream)[None])
    assert np.array_equal(pooling.gradient(upstream), image.grad.numpy())


@given(data=st.data())
def test_averages_are_those_of_torch(data, tensor) -> None:
    pooling = _pooled(data.draw, "average")
    slid = pooling.sliding
    image = tensor(pooling.image, requires_grad=True)
    means = functional.avg_pool2d(
        image[None], slid.window, slid.stride, slid.padding, slid.rows.ceil, pooling.counts_padding
    )
    np.testing.assert_allclose(pooling.result, means[0].detach().numpy(), rtol=1e-12, atol=1e-12)
    means.sum().backward(retain_graph=True)
    np.testing.assert_allclose(pooling.say(), image.grad.numpy(), rtol=1e-12, atol=1e-12)
    upstream, image.grad = np.resize([1.0, -2.0, 3.0], pooling.result.shape), None
    torch.autograd.backward(means, tensor(upstream)[None])
    np.testing.assert_allclose(pooling.gradient(upstream), image.grad.numpy(), rtol=1e-12, atol=1e-12)


def test_a_maximum_sends_the_gradient_to_the_winner_and_an_average_shares_it() -> None:
    winner, share = np.zeros((1, 4, 4)), np.zeros((1, 4, 4))
    winner[0, 1, 0] = 8  # of 1, 3, 4 and 2 the 4
    share[0, :2, :2] = 2
    upstream = [[[8, 0], [0, 0]]]
    assert np.array_equal(pool(GREY, "max", 2).gradient(upstream), winner)
    assert np.array_equal(pool(GREY, "average", 2).gradient(upstream), share)
    with pytest.raises(ValueError, match=r"every pooled cell has one upstream gradient: the shape is \(1, 2, 2\)"):
        pool(GREY, "max", 2).gradient([[1, 2]])


@given(data=st.data())
def test_every_step_of_pooling_shows_what_it_pools(data) -> None:
    pooling = _pooled(data.draw, data.draw(st.sampled_from(["max", "average"])))
    for number in range(pooling.step_count):
        step = pooling.step(number)
        there = step.patch[step.inside]
        if step.winner is None:
            assert there.sum() / step.divisor == pytest.approx(step.value)
        else:
            assert there.max() == step.value == pooling.image[(step.channel, *step.winner)]
            assert step.winner[0] in step.rows
            assert step.winner[1] in step.columns


def test_windows_tile_where_no_stride_is_given() -> None:
    largest, mean = pool(GREY, "max", 2), pool(GREY, "average", 2)
    assert largest.result[0].tolist() == [[4, 2], [2, 8]]
    assert mean.result[0].tolist() == [[2.5, 1], [0.75, 6.5]]
    assert (largest.step(0).line, largest.step(0).winner) == ("max(1, 3, 4, 2) = 4", (1, 0))
    assert mean.step(2).line == "(0 + 0 + 1 + 2)/4 = 0.75"


def test_what_is_lost_is_said() -> None:
    assert pool(GREY, "max", 2).lost == (
        "16 numbers become 4. 4 pixels decide: the other 12 could be any smaller number. "
        "Where in its window a winner stood is forgotten."
    )
    assert pool(np.ones((5, 5)), "average", 2).lost.startswith("25 numbers become 4. 9 pixels no window sees.")


def test_pixels_that_do_not_win_may_be_any_smaller_number(rng: np.random.Generator) -> None:
    image = rng.normal(size=(3, 8, 8))
    pooling = pool(image, "max", 3, 2, 1)
    lowered = np.where(pooling.say() > 0, image, image - rng.exponential(size=image.shape))
    assert np.array_equal(pool(lowered, "max", 3, 2, 1).result, pooling.result)


def _shift_effect(image: np.ndarray, kind: str, down: int, right: int) -> ShiftEffect:
    return compared(pool(image, kind, 2), pool(shifted(image, down, right), kind, 2))


def test_a_maximum_hides_a_shift_within_its_window_and_an_average_a_part_of_it() -> None:
    stroke = np.zeros((8, 8))
    stroke[1:7, 2] = 1  # the left column of its windows: one step to the right leads to the same windows
    inside, beyond = (_shift_effect(stroke, "max", 0, right) for right in (1, -1))
    assert inside.image.changed.sum() == 12
    assert inside.pooled.changed.sum() == 0
    assert (inside.image.amount, inside.pooled.amount) == (2, 0)
    assert beyond.pooled.changed.sum() == 8
    assert inside.words == "12 of 64 pixels change, by 200 % of what was there; 0 of 16 pooled cells change, by 0 %."


def test_a_shift_by_whole_windows_moves_the_pooled_map_and_changes_nothing_else(digits: np.ndarray) -> None:
    for kind in ("max", "average"):
        effect = _shift_effect(digits[3], kind, 2, -2)
        np.testing.assert_array_equal(effect.pooled.after, shifted(effect.pooled.before, 1, -1))


def test_a_shift_by_one_pixel_changes_less_behind_the_maximum(digits: np.ndarray) -> None:
    effects = [_shift_effect(digit, "max", 0, 1) for digit in digits[:20]]
    assert all(0 < effect.pooled.amount < effect.image.amount for effect in effects)


@pytest.mark.parametrize(("down", "right"), [(0, 0), (2, -1), (-3, 4), (9, 0)])
def test_a_shift_loses_what_leaves_and_lets_nothing_in(down: int, right: int) -> None:
    image = np.arange(1.0, 36).reshape(1, 5, 7)
    expected = (
        functional.pad(torch.tensor(image), [right, -right, down, -down]) if abs(down) < 5 else torch.zeros(1, 5, 7)
    )
    assert np.array_equal(shifted(image, down, right), expected.numpy())


@pytest.mark.parametrize(
    ("settings", "fault"),
    [
        (
            {"kind": "max", "window": 2, "padding": 2},
            "padding 2 is more than half of a window of 2 rows: make it 1 or less",
        ),
        ({"kind": "average", "window": 2, "dilation": 2}, "an average has no dilation"),
        ({"kind": "max", "window": 5}, "a window of 5 rows does not fit onto 4"),
        ({"kind": "max", "window": 2, "stride": 1, "padding": 1, "dilation": 5}, "nothing but padding"),
    ],
)
def test_impossible_pooling_is_refused_with_its_reason(settings: dict, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        pool(GREY, **settings)
