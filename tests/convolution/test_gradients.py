"""The gradient of a shared weight is the sum over every place that used it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from digitlab.convolution.gradients import gradients, weight_gradient
from digitlab.convolution.paths import through_weight
from digitlab.convolution.trace import convolve

pytestmark = pytest.mark.usefixtures("one_thread")


@given(data=st.data())
def test_gradients_are_those_of_autograd(data, whole_traces, by_torch, tensor) -> None:
    trace = data.draw(whole_traces)
    upstream = np.random.default_rng(1).integers(-5, 6, trace.result.shape).astype(float)
    leaves = [tensor(numbers, requires_grad=True) for numbers in (trace.image, trace.kernels, trace.bias)]
    by_torch(trace, *leaves).backward(tensor(upstream))
    image, kernels, bias = (leaf.grad.numpy() for leaf in leaves)
    found = gradients(trace, upstream)
    assert np.array_equal(found.image, image)
    assert np.array_equal(found.kernels, kernels)
    assert np.array_equal(found.bias, bias)
    for index in np.ndindex(kernels.shape):
        assert weight_gradient(trace, upstream, *index).total == kernels[index]


def test_gradients_are_those_of_finite_differences(rng: np.random.Generator, finite_differences) -> None:
    image, kernels, target = rng.normal(size=(2, 6, 5)), rng.normal(size=(3, 2, 3, 2)), rng.normal(size=(3, 3, 3))

    def trace_of(image: np.ndarray, kernels: np.ndarray):
        return convolve(image, kernels, stride=(2, 2), padding=(1, 1), dilation=(1, 2))

    def loss(image: np.ndarray, kernels: np.ndarray) -> float:
        return float(((trace_of(image, kernels).result - target) ** 2).sum() / 2)

    trace = trace_of(image, kernels)
    found = gradients(trace, trace.result - target)
    np.testing.assert_allclose(found.kernels, finite_differences(lambda moved: loss(image, moved), kernels), atol=1e-8)
    np.testing.assert_allclose(found.image, finite_differences(lambda moved: loss(moved, kernels), image), atol=1e-8)


def test_each_place_adds_its_own_contribution() -> None:
    trace = convolve([[1, 2, 3], [4, 5, 6], [7, 8, 9]], [[1, 0], [0, 1]])
    upstream = [[[1, 0], [-2, 0.5]]]
    chain = weight_gradient(trace, upstream, 0, 0, 0, 1)  # this weight met 2, 3, 5 and 6
    assert chain.factors.tolist() == [2, 3, 5, 6]
    assert chain.contributions.tolist() == [2, 0, -10, 3]
    assert chain.running.tolist() == [2, 2, -8, -5]
    assert np.array_equal(chain.steps, through_weight(trace, 0, 0, 0, 1).steps)


def test_the_shared_gradient_is_the_sum_of_unshared_ones(tensor) -> None:
    """A locally connected layer has a weight for each place; adding up its gradients gives that of the shared weight."""
    image, kernel = np.arange(25.0).reshape(5, 5), np.arange(9.0).reshape(3, 3)
    upstream = np.arange(9.0) - 3
    windows = tensor(image).unfold(0, 3, 1).unfold(1, 3, 1).reshape(9, 9)
    own = tensor(np.tile(kernel.ravel(), (9, 1)), requires_grad=True)  # (places, weights)
    ((windows * own).sum(dim=1) * torch.tensor(upstream)).sum().backward()
    chain = weight_gradient(convolve(image, kernel), upstream.reshape(1, 3, 3), 0, 0, 1, 2)
    assert chain.contributions.tolist() == own.grad[:, 5].tolist()
    assert chain.total == own.grad[:, 5].sum()


def test_an_upstream_gradient_of_another_shape_is_refused() -> None:
    with pytest.raises(ValueError, match=r"the shape is \(1, 3, 3\), not \(1, 2, 2\)"):
        gradients(convolve(np.ones((5, 5)), np.ones((3, 3))), np.ones((1, 2, 2)))
