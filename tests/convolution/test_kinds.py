"""Every kind of convolution is torch's, cell by cell, and its line of PyTorch makes it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional

from digitlab.convolution.kinds import KindLayer, Setting, beside
from digitlab.convolution.pytorch import torch_line

pytestmark = pytest.mark.usefixtures("one_thread")

KINDS = ("1×1", "dilated", "grouped", "depthwise", "transposed")


def by_torch(layer: KindLayer) -> np.ndarray:
    """The same layer, by torch's functions."""
    image, weight, how = (
        torch.tensor(layer.image)[None],
        torch.tensor(np.ascontiguousarray(layer.kernels)),
        layer.setting,
    )
    if layer.is_transposed:
        return functional.conv_transpose2d(image, weight.transpose(0, 1), None, how.stride, how.padding)[0].numpy()
    return functional.conv2d(image, weight, None, how.stride, how.padding, how.dilation, how.groups)[0].numpy()


@st.composite
def layers(draw: st.DrawFn) -> tuple[KindLayer, KindLayer]:
    kind = draw(st.sampled_from(KINDS))
    groups, depth, filters = (draw(st.integers(1, 3)) for _ in range(3))
    size, window = ([draw(st.integers(least, most)) for _ in range(2)] for least, most in ((2, 7), (1, 4)))
    setting = Setting(*(draw(st.integers(*ends)) for ends in ((1, 3), (0, 2), (1, 3))), groups)
    rng = np.random.default_rng(draw(st.integers(0, 99)))
    image, kernels = (
        rng.integers(-9, 10, (groups * depth, *size)),
        rng.integers(-9, 10, (filters, groups * depth, *window)),
    )
    reach = [(setting.dilation if kind == "dilated" else 1) * (each - 1) + 1 for each in window]
    assume(all(a <= n + 2 * setting.padding for a, n in zip(reach, size, strict=True)))
    lengths = [(n - 1) * setting.stride + f - 2 * setting.padding for n, f in zip(size, window, strict=True)]
    assume(kind != "transposed" or min(lengths) >= 1)
    return beside(image.astype(float), kernels.astype(float), kind, setting)


@given(pair=layers())
def test_both_layers_are_those_of_torch_and_their_lines_make_them(pair) -> None:
    for layer in pair:
        np.testing.assert_array_equal(layer.result, by_torch(layer))
        made = eval(torch_line(layer), {"nn": nn}).double()
        assert sum(each.numel() for each in made.parameters()) == layer.kernels.size
        assert tuple(made(torch.tensor(layer.image)[None])[0].shape) == layer.result.shape
        assert layer.formula.endswith(f" = {layer.result.shape[2]}") or "." in layer.formula


@given(pair=layers(), data=st.data())
def test_the_line_of_a_cell_adds_up_to_it_and_its_pixels_are_those_that_autograd_finds(pair, data) -> None:
    _, layer = pair
    cell = tuple(data.draw(st.integers(0, side - 1)) for side in layer.result.shape)
    *_, last = layer.lines(*cell)
    assert last.startswith("0: no pixel") or float(last.rpartition(" = ")[2].replace("−", "-")) == layer.result[cell]
    image = torch.ones(layer.image.shape, dtype=torch.float64, requires_grad=True)
    ones = np.ones(layer.kernels.shape)
    like = KindLayer(layer.kind, image, ones, layer.setting, layer.down, layer.across, layer.result)  # type: ignore[arg-type]
    weight, how = torch.tensor(ones), layer.setting
    out = (
        functional.conv_transpose2d(image[None], weight.transpose(0, 1), None, how.stride, how.padding)
        if layer.is_transposed
        else functional.conv2d(image[None], weight, None, how.stride, how.padding, how.dilation, how.groups)
    )
    out[0][cell].backward()
    met = np.zeros(layer.image.shape, bool)
    pixels, _ = like.met(*cell[1:])
    met[layer.channels_of(cell[0]), pixels[:, :1].ravel(), pixels[:, 1:].ravel()] = True
    assert np.array_equal(met, image.grad.numpy() != 0)
    for row, column in pixels.tolist():
        assert layer.reached(row, column)[cell[1:]]


def test_depthwise_has_one_slice_a_channel_and_grouped_a_share_of_the_weights() -> None:
    image, kernels = np.arange(4.0 * 25).reshape(4, 5, 5), np.ones((4, 4, 3, 3))
    ordinary, depthwise = beside(image, kernels, "depthwise", Setting())
    assert (ordinary.kernels.size, depthwise.kernels.size) == (144, 36)
    assert (ordinary.products, depthwise.products) == (1296, 324)
    assert torch_line(depthwise) == "nn.Conv2d(4, 4, kernel_size=3, groups=4, bias=False)"
    _, grouped = beside(image, kernels, "grouped", Setting(groups=2))
    assert grouped.kernels.size == 72
    assert [grouped.channels_of(k) for k in range(4)] == [slice(0, 2), slice(0, 2), slice(2, 4), slice(2, 4)]


def test_a_transposed_convolution_lays_the_filter_down_at_every_pixel_and_adds() -> None:
    _, layer = beside(np.array([[[1.0, 2], [0, 3]]]), np.ones((1, 1, 2, 2)), "transposed", Setting())
    assert layer.formula == "(2 − 1)·1 + 2 = 3"
    assert layer.lines(0, 1, 1) == ("3·1 + 0·1 + 2·1 + 1·1 = 6",)
    assert layer.products == 4 * 4
    assert torch_line(layer) == "nn.ConvTranspose2d(1, 1, kernel_size=2, bias=False)"
    _, apart = beside(np.ones((1, 2, 2)), np.ones((1, 1, 1, 1)), "transposed", Setting(stride=2))
    assert apart.lines(0, 0, 1) == ("0: no pixel comes here",)


@pytest.mark.parametrize(
    ("kind", "setting", "fault"),
    [
        ("grouped", Setting(groups=2), "2 groups do not divide 1 channel"),
        ("dilated", Setting(dilation=3), "with dilation 3 reaches over 7"),
        ("transposed", Setting(padding=4), "cuts all rows of the output off: make it 3 or less"),
    ],
)
def test_what_cannot_be_is_refused_with_the_way_out(kind, setting, fault) -> None:
    with pytest.raises(ValueError, match=fault):
        beside(np.zeros((1, 5, 5)), np.zeros((1, 1, 3, 3)), kind, setting)
