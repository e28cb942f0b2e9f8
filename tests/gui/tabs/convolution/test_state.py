"""The state of the bench: short to write, exact to reopen, and refused where it cannot be."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitlab.convolution.presets import PRESETS
from digitlab.gui.tabs.convolution.bench import layer_changes
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome, BenchStore
from digitlab.gui.tabs.convolution.page_states import BackwardState, PoolingState
from digitlab.gui.tabs.convolution.state import BenchState, from_json, to_json

numbers = st.floats(-1000, 1000, allow_nan=False)


def _shown(**values: object) -> BenchOutcome:
    state = BenchState(**values)  # type: ignore[arg-type]
    return BenchOutcome(state, state.trace())


@pytest.mark.parametrize("name", PRESETS)
def test_a_state_that_names_an_example_is_that_example(name: str) -> None:
    trace, expected = from_json(json.dumps({"preset": name})).trace(), PRESETS[name].trace()
    np.testing.assert_array_equal(trace.result, expected.result)
    assert trace.sliding == expected.sliding


def test_what_is_as_it_always_begins_is_not_written() -> None:
    assert json.loads(to_json(BenchState(preset="stride_3", step=2))) == {"preset": "stride_3", "step": 2}
    assert to_json(BenchState()) == "{}"


@given(
    st.sampled_from(sorted(PRESETS)),
    st.tuples(numbers, numbers),
    st.integers(0, 40),
    st.booleans(),
    st.sampled_from(("max", "average")),
)
def test_every_state_comes_back_from_its_text(name, values, step, flag, kind) -> None:
    trace = PRESETS[name].trace()
    state = BenchState(preset=name, step=step, asking=flag, flipped=not flag, pooling=PoolingState(kind=kind))
    state = layer_changes.with_pixel(state, trace, (0, 1, 2), values[0])
    state = layer_changes.with_weight(state, 0, (0, 1, 1), values[1])
    assert from_json(to_json(state)) == state


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "Expecting"),
        ('{"preset": "nothing"}', "there is no example 'nothing'"),
        ('{"colour": 1}', "no field 'colour'"),
        ('{"stride": 0}', "make it 1 to 4"),
        (f'{{"stride": 1{400 * "0"}}}', "which is too large"),
        ('{"step": -1}', "0 or more"),
        ('{"image": [[[NaN, 1, 1], [1, 1, 1], [1, 1, 1]]]}', "NaN, which is no number"),
        ('{"image": [[[1e9, 1, 1], [1, 1, 1], [1, 1, 1]]]}', "every number lies between"),
        ('{"image": [[[1, 2]]]}', "does not fit onto"),
        ('{"image": [[[1, 2], [1]]]}', "inhomogeneous"),
        ('{"kernels": [[[[1]], [[1]]]]}', "full depth"),
        ('{"backward": {"weight": [0, 0]}}', "a weight has a filter"),
        ('{"pooling": {"window": 99}}', "make it 1 to 8"),
    ],
)
def test_a_text_that_is_no_state_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        from_json(text)


def test_a_drawing_has_one_channel_and_meets_the_first_slice_of_each_filter() -> None:
    state, drawing = BenchState(preset="two_filters", source="drawing"), np.full((28, 28), 0.5)
    trace = state.trace(drawing)
    assert trace.image.shape == (1, 28, 28)
    np.testing.assert_array_equal(trace.kernels, PRESETS["two_filters"].kernels[:, :1])


def test_the_small_drawing_is_the_mean_of_two_by_two_pixels() -> None:
    drawing = np.arange(784).reshape(28, 28) / 784
    small = BenchState(source="small drawing").numbers(drawing)
    assert small.shape == (1, 14, 14)
    assert small[0, 3, 5] == pytest.approx(drawing[6:8, 10:12].mean(), abs=0.006)


def test_typing_over_the_drawing_keeps_what_was_drawn() -> None:
    store = BenchStore()
    store.show_drawing(np.full((28, 28), 0.25, np.float32))
    store.put(replace(store.state, source="drawing"))
    store.put(layer_changes.with_pixel(store.state, store.outcome.trace, (0, 0, 0), 1.0))
    assert store.state.source == "numbers"
    assert store.outcome.trace.image[0, 0].tolist() == [1.0] + 27 * [0.25]


def test_another_window_keeps_the_weights_in_the_middle() -> None:
    shown = _shown(preset="sliding_window")
    larger = layer_changes.with_sides(shown.state, "window", (5, 5)).trace()
    np.testing.assert_array_equal(larger.kernels[0, 0, 1:4, 1:4], shown.trace.kernels[0, 0])
    assert larger.kernels.sum() == shown.trace.kernels.sum()
    again = layer_changes.with_sides(layer_changes.with_sides(shown.state, "window", (5, 5)), "window", (3, 3))
    np.testing.assert_array_equal(again.trace().kernels, shown.trace.kernels)


def test_rows_and_columns_may_differ() -> None:
    state = from_json('{"preset": "no_padding", "stride": [2, 1], "padding": [1, 0], "dilation": [1, 2]}')
    state = layer_changes.with_sides(state, "window", (5, 2))
    trace = state.trace()
    assert trace.kernels[0, 0].tolist() == [[0, 0], [0, -1], [0, -1], [0, -1], [0, 0]]
    assert trace.sliding.outputs == ((6 + 2 - 5) // 2 + 1, 6 - 2)
    assert from_json(to_json(state)) == state
    assert layer_changes.with_sides(state, "stride", (3, 3)).stride == 3
    with pytest.raises(
        ValueError, match="stride is one number, or one for the rows and one for the columns, and not 3"
    ):
        BenchState(stride=(1, 2, 3))
    with pytest.raises(ValueError, match="padding is 5; make it 0 to 4"):
        BenchState(padding=(0, 5))


def test_editing_a_filter_over_the_drawing_keeps_the_slices_for_the_other_channels() -> None:
    store = BenchStore()
    store.put(BenchState(preset="three_channels", source="drawing"))
    store.put(layer_changes.with_weight(store.state, 0, (0, 0, 0), 9.0))
    store.put(layer_changes.with_filters(store.state, 2))
    store.put(layer_changes.with_sides(store.state, "window", (1, 3)))
    store.put(replace(store.state, source="numbers"))
    assert store.outcome.trace.kernels.shape == (2, 3, 1, 3)
    np.testing.assert_array_equal(store.outcome.trace.kernels[0], PRESETS["three_channels"].kernels[0, :, 1:2])


def test_filters_and_channels_can_be_added_and_taken_away() -> None:
    shown = _shown(preset="three_channels")
    more = layer_changes.with_filters(shown.state, 3)
    assert more.trace().kernels.shape == (3, 3, 3, 3)
    assert more.trace().bias.tolist() == [1, 0, 0]
    trace = more.trace()
    deeper = layer_changes.with_channels(more, trace, 5).trace()
    assert (deeper.image.shape, deeper.kernels.shape) == ((5, 5, 5), (3, 5, 3, 3))
    np.testing.assert_array_equal(layer_changes.with_channels(more, trace, 1).trace().kernels, trace.kernels[:, :1])


def test_a_classic_kernel_goes_into_every_slice_of_one_filter() -> None:
    shown = _shown(preset="layer")
    trace = layer_changes.with_classic(shown.state, 2, "outline").trace()
    assert trace.kernels.shape == (6, 3, 3, 3)
    assert trace.kernels[2, :, 1, 1].tolist() == [8, 8, 8]


def test_what_cannot_be_is_refused_and_everything_stays() -> None:
    store = BenchStore()
    before = store.outcome
    with pytest.raises(ValueError, match="does not fit onto 5"):
        store.put(BenchState(dilation=3))
    assert store.outcome is before


def test_a_step_that_the_layer_has_not_is_its_last_one() -> None:
    store = BenchStore()
    store.put(BenchState(step=10_000, backward=BackwardState(weight=(5, 5, 5, 5))))
    assert store.state.step == 8
    assert store.state.backward.weight == (0, 0, 2, 2)


def test_going_through_the_steps_does_not_work_the_layer_out_again() -> None:
    store = BenchStore()
    trace = store.outcome.trace
    store.put(replace(store.state, step=3))
    store.put(replace(store.state, step=2, asking=True))
    assert store.outcome.trace is trace


@given(st.integers(-10, 200), st.booleans())
def test_every_position_is_the_one_it_was_set_to(wanted: int, one_by_one: bool) -> None:
    shown = _shown(one_by_one=one_by_one)
    moved = BenchOutcome(shown.moved_to(wanted), shown.trace)
    assert moved.position == min(max(wanted, 0), shown.length - 1)
    assert shown.length == (81 if one_by_one else 9)
