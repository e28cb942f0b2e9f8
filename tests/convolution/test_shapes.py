"""Sizes are what torch makes, and what is never seen is what no gradient reaches."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from torch.nn import functional

from digitlab.convolution.shapes import Axis, remainder, slide

pytestmark = pytest.mark.usefixtures("one_thread")


@st.composite
def axes(draw) -> Axis:
    window, dilation, padding = draw(st.integers(1, 5)), draw(st.integers(1, 3)), draw(st.integers(0, 3))
    size = draw(st.integers(1, 16))
    assume(dilation * (window - 1) + 1 <= size + 2 * padding)
    return Axis(size, window, draw(st.integers(1, 5)), padding, dilation)


@given(axes())
def test_sizes_and_counts_are_those_of_torch(axis: Axis) -> None:
    image = torch.zeros(1, 1, axis.size, requires_grad=True)
    made = functional.conv1d(
        image, torch.ones(1, 1, axis.window), stride=axis.stride, padding=axis.padding, dilation=axis.dilation
    )
    made.sum().backward()
    assert axis.outputs == made.shape[-1]
    assert axis.counts().tolist() == image.grad[0, 0].tolist()  # ones only: the gradient counts the windows
    assert axis.unseen() == tuple(np.flatnonzero(image.grad[0, 0] == 0))
    assert np.array_equal(np.stack([axis.under(place) for place in range(axis.outputs)]), axis.pixels())
    assert int(axis.exact) == axis.outputs


@pytest.mark.parametrize(("stride", "exact", "unseen"), [(1, 5, ()), (2, 3, ()), (3, Fraction(7, 3), (6,))])
def test_the_lectures_strides(stride: int, exact: Fraction, unseen: tuple[int, ...]) -> None:
    axis = Axis(7, 3, stride)
    assert (axis.exact, axis.unseen()) == (exact, unseen)
    assert axis.tiles == (stride != 3)


def test_a_stride_that_does_not_tile_is_explained() -> None:
    axis = Axis(7, 3, 3)
    assert (axis.symbols, axis.formula) == ("(N − F)/S + 1", "(7 − 3)/3 + 1 = 2.33")
    assert remainder(axis) == "PyTorch rounds down to 2. The last column of 7 is never seen."


def test_what_is_stepped_over_is_told_from_what_is_left_over() -> None:
    assert remainder(Axis(9, 2, 4)) == (
        "PyTorch rounds down to 2. The last 3 columns of 9 are never seen. "
        "2 columns (3 and 4) are stepped over and never seen."
    )


@pytest.mark.parametrize(
    ("axis", "said"),
    [
        (Axis(7, 3, 3), "rounds down to 2. The last row and the last column of 7 are never seen."),
        (Axis(9, 2, 4), "The last 3 rows and columns of 9 are never seen. 2 rows and columns (3 and 4) are stepped"),
        (Axis(5, 2, 3), "1 row and column (3) are stepped over and never seen."),
        (Axis(6, 3, 2, padding=1), "Every row and column is seen."),
    ],
)
def test_two_sides_that_are_alike_are_said_at_once(axis: Axis, said: str) -> None:
    assert said in remainder(axis, both=True)


def test_padding_alone_may_be_left_over() -> None:
    axis = Axis(6, 3, 2, padding=1, lines="rows")
    assert remainder(axis) == "PyTorch rounds down to 3. Every row is seen."


def test_formulas_grow_with_the_settings() -> None:
    assert Axis(6, 3, padding=1).formula == "(6 + 2·1 − 3)/1 + 1 = 6"
    assert Axis(9, 3, 2, 1, 2).formula == "(9 + 2·1 − 2·(3 − 1) − 1)/2 + 1 = 4"
    assert Axis(9, 3, 2, 1, 2).symbols == "(N + 2P − D·(F − 1) − 1)/S + 1"


def test_half_the_window_keeps_the_size_and_only_more_lets_every_pixel_count_alike() -> None:
    for window, dilation in [(3, 1), (5, 1), (7, 1), (3, 2), (4, 2)]:
        assert Axis(12, window, padding=dilation * (window - 1) // 2, dilation=dilation).outputs == 12
    assert slide((6, 6), 3, padding=1).counts()[[0, 0, 3], [0, 3, 3]].tolist() == [4, 6, 9]
    assert slide((6, 6), 3).counts()[[0, 0, 3], [0, 3, 3]].tolist() == [1, 3, 9]
    assert (slide((6, 6), 3, padding=2).counts() == 9).all()


@pytest.mark.parametrize(
    ("settings", "way_out"),
    [
        (
            {"size": 3, "window": 5},
            "a window of 5 columns does not fit onto 3: make the window 3 or less, or the padding 1 or more",
        ),
        (
            {"size": 5, "window": 3, "dilation": 4, "padding": 1},
            "reaches over 9 and .* padding of 1: make the window 2 or",
        ),
        ({"size": 5, "window": 3, "stride": 0}, "the stride is 0; make it 1 or more"),
        ({"size": 5, "window": 3, "padding": -1}, "the padding is -1; make it 0 or more"),
    ],
)
def test_impossible_sizes_name_the_thing_and_the_way_out(settings: dict[str, int], way_out: str) -> None:
    with pytest.raises(ValueError, match=way_out):
        Axis(**settings)


def test_the_way_out_leads_out() -> None:
    assert Axis(5, 2, padding=1, dilation=4).outputs == 3
    assert Axis(5, 3, padding=2, dilation=4).outputs == 1
