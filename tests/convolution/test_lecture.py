"""The lecture's numbers."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.convolution.gradients import gradients
from digitlab.convolution.kernels import KERNELS
from digitlab.convolution.notation import added, written
from digitlab.convolution.presets import PRESETS, PRINTED
from digitlab.convolution.shapes import slide
from digitlab.convolution.trace import convolve

PADDED = [
    [-10, 2, 1, -5, 7, 15],
    [-15, 3, 0, -9, 11, 24],
    [-13, 8, 0, -10, 1, 24],
    [-9, -2, 0, -9, -4, 24],
    [-4, -3, -2, -3, -7, 17],
    [-3, -7, -1, 1, -1, 10],
]


def test_step_by_step() -> None:
    trace = PRESETS["sliding_window"].trace()
    assert trace.result[0].tolist() == [[4, 3, 4], [2, 4, 3], [2, 3, 4]]
    assert trace.step_count == 9


def test_padding_is_worked_out_and_not_copied() -> None:
    result = PRESETS["padding"].trace().result[0]
    assert result.tolist() == PADDED
    assert {cell: result[cell] for cell in PRINTED} == {(0, 1): 2, (1, 0): -15}
    assert PRESETS["no_padding"].trace().result[0].tolist() == result[1:-1, 1:-1].tolist()


@pytest.mark.parametrize(
    ("name", "image", "kernels", "result"),
    [
        ("three_maps", (1, 5, 5), (3, 1, 3, 3), (3, 3, 3)),
        ("three_channels", (3, 5, 5), (1, 3, 3, 3), (1, 3, 3)),
        ("colour_picture", (3, 64, 64), (5, 3, 3, 3), (5, 64, 64)),
        ("two_filters", (3, 5, 5), (2, 3, 3, 3), (2, 3, 3)),
        ("two_filters_on_seven", (3, 7, 7), (2, 3, 3, 3), (2, 4, 4)),
        ("layer", (3, 32, 32), (6, 3, 5, 5), (6, 28, 28)),
        ("stride_1", (1, 7, 7), (1, 1, 3, 3), (1, 5, 5)),
        ("stride_2", (1, 7, 7), (1, 1, 3, 3), (1, 3, 3)),
        ("stride_3", (1, 7, 7), (1, 1, 3, 3), (1, 2, 2)),
    ],
)
def test_the_examples_have_the_lectures_sizes(name: str, image: tuple, kernels: tuple, result: tuple) -> None:
    trace = PRESETS[name].trace()
    assert (trace.image.shape, trace.kernels.shape, trace.result.shape) == (image, kernels, result)


def test_two_filters_are_seven_by_seven_on_the_screen() -> None:
    assert PRESETS["two_filters"].trace().padded.shape == (3, 7, 7)


@pytest.mark.parametrize("name", list(PRESETS))
def test_every_example_is_of_whole_numbers(name: str) -> None:
    preset = PRESETS[name]
    for numbers in (preset.image, preset.kernels, preset.trace().result):
        assert np.array_equal(numbers, np.round(numbers))
        assert not np.signbit(numbers[numbers == 0]).any()  # and none of them is a negative zero
    assert preset.trace().biased == (preset.bias is not None)


def test_one_step_of_backpropagation_by_hand(finite_differences) -> None:
    preset = PRESETS["sliding_window"]
    trace = preset.trace()
    upstream = np.zeros(trace.result.shape)
    upstream[0, 1, 1] = 1
    assert np.array_equal(gradients(trace, upstream).kernels[0, 0], preset.image[0, 1:4, 1:4])
    measured = finite_differences(lambda kernels: convolve(preset.image, kernels).result[0, 1, 1], preset.kernels)
    np.testing.assert_allclose(measured[0, 0], preset.image[0, 1:4, 1:4], atol=1e-9)


def test_classic_kernels_do_what_their_words_say() -> None:
    step = np.zeros((5, 6))
    step[:, :3] = 9  # dark ink on the left
    results = {name: convolve(step, kernel.weights).result[0] for name, kernel in KERNELS.items()}
    assert results["upright_edges"][1].tolist() == [0, 27, 27, 0]
    assert results["sobel_upright"][1].tolist() == [0, 36, 36, 0]
    assert not results["level_edges"].any()
    assert not results["sobel_level"].any()
    assert results["outline"][1].tolist() == [0, 27, -27, 0]
    assert results["sharpen"][1].tolist() == [9, 18, -9, 0]
    assert np.array_equal(results["identity"], step[1:-1, 1:-1])
    np.testing.assert_allclose(results["box_blur"][1], [9, 6, 3, 0])
    assert results["gaussian_blur"][1].tolist() == [9, 6.75, 2.25, 0]
    assert results["emboss"][1].tolist() == [9, 36, 27, 0]


def test_means_leave_the_brightness_and_edges_take_it_away() -> None:
    sums = {name: float(kernel.weights.sum()) for name, kernel in KERNELS.items()}
    assert all(sums[name] == pytest.approx(1) for name in ("identity", "box_blur", "gaussian_blur", "sharpen"))
    assert all(sums[name] == 0 for name in ("upright_edges", "level_edges", "sobel_upright", "sobel_level", "outline"))


def test_borders_count_less_without_padding() -> None:
    counts = slide((6, 6), 3).counts()
    assert counts[0].tolist() == [1, 2, 3, 3, 2, 1]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (4.0, "4"),
        (-0.0, "0"),
        (-15, "−15"),
        (7 / 3, "2.33"),
        (0.5, "0.5"),
        (1 / 16, "0.0625"),
        (1e20, "1e+20"),
        (-np.inf, "−∞"),
    ],
)
def test_numbers_are_written_short_and_whole_ones_exactly(value: float, text: str) -> None:
    assert written(value) == text


def test_sums_are_written_with_their_signs() -> None:
    assert added([-1, 2, -0.5]) == "−1 + 2 − 0.5"
