"""The line that is copied makes the layer that is shown."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn

from digitlab.convolution.pooling import pool
from digitlab.convolution.presets import PRESETS
from digitlab.convolution.pytorch import torch_line

pytestmark = pytest.mark.usefixtures("one_thread")


def made(line: str) -> nn.Module:
    return eval(line, {"nn": nn}).double()


@given(data=st.data())
def test_the_line_makes_the_same_layer(data, whole_traces, tensor) -> None:
    trace = data.draw(whole_traces)
    layer = made(torch_line(trace))
    layer.weight.data = tensor(trace.kernels)
    if trace.flipped:
        assert torch_line(trace).endswith("kernels.flip(-1, -2)")
        layer.weight.data = layer.weight.data.flip(-1, -2)
    assert (layer.bias is not None) == trace.biased
    if trace.biased:
        layer.bias.data = tensor(trace.bias)
    with torch.no_grad():
        assert np.array_equal(layer(tensor(trace.image)[None])[0].numpy(), trace.result)


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ({"kind": "max", "window": 2}, "nn.MaxPool2d(2)"),
        (
            {"kind": "max", "window": (2, 3), "stride": 1, "dilation": (2, 1)},
            "nn.MaxPool2d((2, 3), stride=1, dilation=(2, 1))",
        ),
        ({"kind": "average", "window": 3, "stride": 2, "ceil": True}, "nn.AvgPool2d(3, stride=2, ceil_mode=True)"),
        (
            {"kind": "average", "window": 3, "padding": 1, "counts_padding": False},
            "nn.AvgPool2d(3, padding=1, count_include_pad=False)",
        ),
    ],
)
def test_pooling_too(settings: dict, line: str, rng: np.random.Generator, tensor) -> None:
    pooling = pool(rng.normal(size=(2, 8, 8)), **settings)
    assert torch_line(pooling) == line
    np.testing.assert_allclose(made(line)(tensor(pooling.image)[None])[0].numpy(), pooling.result)


def test_defaults_are_left_out() -> None:
    assert torch_line(PRESETS["layer"].trace()) == "nn.Conv2d(3, 6, kernel_size=5)"
    assert torch_line(PRESETS["two_filters"].trace()) == "nn.Conv2d(3, 2, kernel_size=3, stride=2, padding=1)"
    assert torch_line(PRESETS["stride_3"].trace()) == "nn.Conv2d(1, 1, kernel_size=3, stride=3, bias=False)"
