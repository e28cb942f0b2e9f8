"""Convolutions of any size, stride, padding and dilation, and the same as torch does them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from hypothesis import assume, settings
from hypothesis import strategies as st

from digitlab.convolution.trace import Trace, convolve

settings.register_profile("steady", derandomize=True, deadline=None, max_examples=60, database=None)
settings.load_profile("steady")


@st.composite
def _traces(draw: st.DrawFn, *, whole: bool) -> Trace:
    def pair(least: int, most: int) -> tuple[int, int]:
        return draw(st.tuples(st.integers(least, most), st.integers(least, most)))

    size, window, stride, padding, dilation = pair(1, 8), pair(1, 4), pair(1, 3), pair(0, 2), pair(1, 2)
    assume(all(d * (f - 1) + 1 <= n + 2 * p for n, f, p, d in zip(size, window, padding, dilation, strict=True)))
    channels, filters = pair(1, 3)
    rng = np.random.default_rng(draw(st.integers(0, 99)))

    def numbers(*shape: int) -> np.ndarray:
        return rng.integers(-9, 10, shape).astype(float) if whole else rng.normal(size=shape)

    return convolve(
        numbers(channels, *size),
        numbers(filters, channels, *window),
        numbers(filters) if draw(st.booleans()) else None,
        stride=stride,
        padding=padding,
        dilation=dilation,
        flipped=draw(st.booleans()),
    )


@pytest.fixture(scope="session")
def whole_traces() -> st.SearchStrategy[Trace]:
    """Rectangular convolutions of several channels, of whole numbers: every sum is exact."""
    return _traces(whole=True)


@pytest.fixture(scope="session")
def any_traces() -> st.SearchStrategy[Trace]:
    """The same with numbers of any kind."""
    return _traces(whole=False)


@pytest.fixture(scope="session")
def tensor() -> Callable[..., torch.Tensor]:
    """A copy in double precision."""

    def copied(array: np.ndarray, *, requires_grad: bool = False) -> torch.Tensor:
        return torch.tensor(np.array(array), dtype=torch.float64, requires_grad=requires_grad)

    return copied


@pytest.fixture(scope="session")
def by_torch() -> Callable[..., torch.Tensor]:
    """A trace's layer of other tensors: (c, h, w), (f, c, kh, kw) and (f,) to (f, oh, ow)."""

    def layer(trace: Trace, image: torch.Tensor, kernels: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        laid = kernels.flip(-1, -2) if trace.flipped else kernels
        slid = trace.sliding
        return torch.nn.functional.conv2d(image[None], laid, bias, slid.stride, slid.padding, slid.dilation)[0]

    return layer


def _finite_differences(loss: Callable[[np.ndarray], float], values: np.ndarray, step: float = 1e-4) -> np.ndarray:
    at = np.array(values, np.float64)
    slopes = np.empty(at.shape)
    for index in np.ndindex(at.shape):
        value = at[index]
        at[index] = value + step
        above = loss(at)
        at[index] = value - step
        slopes[index] = (above - loss(at)) / (2 * step)
        at[index] = value
    return slopes


@pytest.fixture
def finite_differences() -> Callable[..., np.ndarray]:
    """The gradient of a loss at some values, measured: each is moved a little either way; exact up to rounding for a loss of second degree."""
    return _finite_differences
