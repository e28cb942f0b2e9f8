"""From fully connected to convolution: one matrix, ever fewer weights."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from digitlab.convolution.matrix import NO_WEIGHT, STOPS, Connections, concatenated, connections, filled
from digitlab.convolution.shapes import slide
from digitlab.convolution.trace import convolve

pytestmark = pytest.mark.usefixtures("one_thread")


@given(data=st.data())
def test_a_convolution_is_its_matrix_times_the_concatenated_rows(data, whole_traces) -> None:
    trace = data.draw(whole_traces)
    matrix = filled(connections(trace, "shared").indices(), trace.laid)
    per_map = trace.result[0].size
    assert np.array_equal(matrix @ concatenated(trace.image) + np.repeat(trace.bias, per_map), trace.result.ravel())


@given(data=st.data())
def test_matrices_lose_weights_but_never_gain_connections(data, whole_traces) -> None:
    trace = data.draw(whole_traces)
    dense, local, shared = (connections(trace, stop).indices() for stop in STOPS)
    assert (dense >= 0).all()
    assert len(np.unique(dense)) == dense.size
    assert np.array_equal(local == NO_WEIGHT, shared == NO_WEIGHT)
    there = local[local != NO_WEIGHT]
    assert len(np.unique(there)) == len(there)  # none is shared
    inside = int(trace.sliding.inside().sum()) * len(trace.image) * len(trace.kernels)
    assert len(there) == inside


def test_weights_are_counted_as_torch_counts_them() -> None:
    shared = Connections("shared", 3, 6, slide((32, 32), 5))
    assert shared.parameters == sum(weights.numel() for weights in torch.nn.Conv2d(3, 6, 5).parameters()) == 456
    dense = Connections("fully connected", 1, 1, slide((5, 5), 3))
    assert dense.parameters == sum(weights.numel() for weights in torch.nn.Linear(25, 9).parameters())


def test_the_three_stops_for_the_lectures_image() -> None:
    trace = convolve(np.ones((5, 5)), np.ones((3, 3)))
    assert [connections(trace, stop).formula for stop in STOPS] == [
        "9·(1·5·5+1) = 234",
        "9·(1·3·3+1) = 90",
        "1·(1·3·3+1) = 10",
    ]


def test_the_three_stops_for_the_lectures_layer() -> None:
    stops = [Connections(stop, 3, 6, slide((32, 32), 5)) for stop in STOPS]
    assert [stop.parameters for stop in stops] == [14_455_392, 357_504, 456]
    assert stops[2].formula == "6·(3·5·5+1) = 456"
    assert stops[2].words == "All windows of a filter share its 75 weights: each is used at 784 places."


def test_the_rows_of_a_field_become_one_vector() -> None:
    image = np.arange(196).reshape(14, 14)
    assert concatenated(image).shape == (196,)
    assert concatenated(image)[14] == image[1, 0]


def test_a_matrix_that_nobody_could_see_is_refused() -> None:
    with pytest.raises(ValueError, match="23,520 × 3,072 is too large to draw: take a smaller image"):
        Connections("shared", 3, 30, slide((32, 32), 5)).indices()
