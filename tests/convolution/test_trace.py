"""Every step of a convolution, against torch and against the whole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitlab.convolution.paths import through_output, through_pixel, through_weight
from digitlab.convolution.trace import convolve

pytestmark = pytest.mark.usefixtures("one_thread")

PICTURE = [[1, 1, 1, 0, 0], [0, 1, 1, 1, 0], [0, 0, 1, 1, 1], [0, 0, 1, 1, 0], [0, 1, 1, 0, 0]]
CROSS = [[1, 0, 1], [0, 1, 0], [1, 0, 1]]


@given(data=st.data())
def test_a_convolution_is_what_torch_makes(data, whole_traces, by_torch, tensor) -> None:
    trace = data.draw(whole_traces)
    expected = by_torch(trace, tensor(trace.image), tensor(trace.kernels), tensor(trace.bias))
    assert np.array_equal(trace.result, expected.numpy())  # whole numbers: exactly


@given(data=st.data())
def test_every_step_ends_in_the_number_that_the_whole_holds(data, any_traces) -> None:
    trace = data.draw(any_traces)
    for number in range(trace.step_count):
        step = trace.step(number)
        assert trace.number(step.filter, step.row, step.column) == step.number == number
        assert step.running[-1, -1, -1] == step.value == trace.result[step.filter, step.row, step.column]
        assert step.subtotals.sum() + step.bias == pytest.approx(step.value)
        assert step.products.shape == trace.kernels.shape[1:]


@given(data=st.data())
def test_the_window_lies_where_the_step_says(data, any_traces) -> None:
    trace = data.draw(any_traces)
    step = trace.step(data.draw(st.integers(0, trace.step_count - 1)))
    height, width = trace.sliding.size
    for (channel, a, b), seen in np.ndenumerate(step.patch):
        row, column = step.rows[a], step.columns[b]
        inside = 0 <= row < height and 0 <= column < width
        assert inside == trace.sliding.inside()[step.row, step.column, a, b]
        assert seen == (trace.image[channel, row, column] if inside else 0)


@given(data=st.data())
def test_paths_lead_from_a_pixel_by_a_weight_to_an_output(data, any_traces) -> None:
    trace = data.draw(any_traces)
    every = [through_output(trace, number) for number in range(trace.step_count)]
    steps, pixels, weights = (
        np.concatenate([getattr(paths, part) for paths in every]) for part in ("steps", "pixels", "weights")
    )
    index = tuple(data.draw(st.integers(0, side - 1)) for side in trace.kernels.shape)
    for asked, mask in (
        (through_weight(trace, *index), (weights == index).all(axis=1)),
        (through_pixel(trace, *pixels[0]), (pixels == pixels[0]).all(axis=1)),
        (through_pixel(trace, *pixels[-1]), (pixels == pixels[-1]).all(axis=1)),
    ):
        assert np.array_equal(asked.steps, steps[mask])
        assert np.array_equal(asked.pixels, pixels[mask])
        assert np.array_equal(asked.weights, weights[mask])
        assert np.array_equal(np.ravel_multi_index(tuple(asked.outputs.T), trace.result.shape), asked.steps)


@given(data=st.data())
def test_the_products_along_an_outputs_paths_add_up_to_it(data, any_traces) -> None:
    trace = data.draw(any_traces)
    number = data.draw(st.integers(0, trace.step_count - 1))
    paths, step = through_output(trace, number), trace.step(number)
    on_image = tuple(paths.pixels[paths.inside].T)
    met = trace.image[on_image] * trace.kernels[tuple(paths.weights[paths.inside].T)]
    assert met.sum() + step.bias == pytest.approx(step.value)


def test_a_weight_is_shared_by_every_place_of_its_map() -> None:
    paths = through_weight(convolve(PICTURE, CROSS), 0, 0, 2, 0)
    assert len(paths) == 9
    assert paths.pixels[:, 1:].tolist() == [[i + 2, j] for i in range(3) for j in range(3)]


def test_a_true_convolution_is_that_of_mathematics() -> None:
    image, kernel = [3.0, 1, 4, 1, 5, 9], [2.0, 7, 1]
    true = convolve([image], [kernel], flipped=True)
    cross = convolve([image], [kernel])
    assert true.result.ravel().tolist() == np.convolve(image, kernel, "valid").tolist()
    assert cross.result.ravel().tolist() == np.correlate(image, kernel, "valid").tolist()
    assert (true.kind, cross.kind) == ("true convolution", "cross-correlation")


def test_a_true_convolutions_weights_are_named_as_they_are_written() -> None:
    trace = convolve(PICTURE, [[1, 2, 3], [4, 5, 6], [7, 8, 9]], flipped=True)
    assert trace.step(0).weights[0].tolist() == [[9, 8, 7], [6, 5, 4], [3, 2, 1]]
    assert through_output(trace, 0).weights[0].tolist() == [0, 0, 2, 2]
    assert through_weight(trace, 0, 0, 2, 2).pixels[0].tolist() == [0, 0, 0]


def test_formulas_show_whole_numbers_as_such_and_minus_signs_in_brackets() -> None:
    assert convolve(PICTURE, CROSS).step(0).lines == ("1·1 + 1·0 + 1·1 + 0·0 + 1·1 + 1·0 + 0·1 + 0·0 + 1·1 = 4",)
    assert convolve([[0.5, -2]], [[1, -1]], [3]).step(0).lines == ("3 + 0.5·1 + (−2)·(−1) = 5.5",)
    assert convolve([[[1, 2]], [[3, 4]]], [[[[1, 1]], [[-1, -1]]]], [10]).step(0).lines == (
        "1·1 + 2·1 = 3",
        "3·(−1) + 4·(−1) = −7",
        "10 + 3 − 7 = 6",
    )


def test_a_trace_keeps_its_numbers_when_its_makers_change() -> None:
    image = np.ones((4, 4))
    trace = convolve(image, np.ones((2, 2)))
    image[:] = 7
    assert trace.step(3).value == 4
    with pytest.raises(ValueError, match="read-only"):
        trace.result[0, 0, 0] = 1


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        ((np.ones((3, 5, 5)), np.ones((6, 1, 3, 3))), "the image has 3 channels and the filters have 1; make the two"),
        ((np.ones((5, 5)), np.ones((3, 3)), [1, 2]), "1 filters need 1, not 2"),
        ((np.ones((1, 1, 5, 5)), np.ones((3, 3))), r"so 3 sides, none of them empty, and not the shape \(1, 1, 5, 5\)"),
        ((np.ones((5, 5)), np.ones((5, 6))), "a window of 6 columns does not fit onto 5: make the window 5 or less"),
        ((np.ones((5, 5)), np.ones((0, 3))), "none of them empty"),
    ],
)
def test_what_does_not_go_together_is_refused_with_its_reason(arguments: tuple, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        convolve(*arguments)


@pytest.mark.parametrize("number", [-1, 9])
def test_there_is_no_step_before_the_first_nor_behind_the_last(number: int) -> None:
    with pytest.raises(IndexError, match=f"step {number} is not among 0 to 8"):
        convolve(PICTURE, CROSS).step(number)


def test_paths_that_are_not_there_are_refused() -> None:
    trace = convolve(PICTURE, CROSS, padding=1)
    assert len(through_pixel(trace, 0, -1, -1)) == 1  # a corner of the padding
    with pytest.raises(IndexError, match="row -2 is not among -1 to 5"):
        through_pixel(trace, 0, -2, 0)
    with pytest.raises(IndexError, match="channel 1 is not among 0 to 0"):
        through_weight(trace, 0, 1, 0, 0)
