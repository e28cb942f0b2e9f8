"""The ways to halve feature maps, and what lies beyond their borders."""

from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from digitlab.networks.trunk import BlurredSamples, build_trunk, conv_layer, pool_layer

pytestmark = pytest.mark.usefixtures("one_thread")


def test_blurred_samples_are_the_lectures_sum_at_every_second_place() -> None:
    maps = torch.rand(2, 3, 9, 8, dtype=torch.float64)
    found = BlurredSamples()(maps)
    assert found.shape == (2, 3, 5, 4)
    weights = torch.tensor([[1, 2, 1], [2, 4, 2], [1, 2, 1]]) / 16
    by_hand = (maps[1, 2, 3:6, 1:4] * weights).sum()  # around row 4, column 2
    torch.testing.assert_close(found[1, 2, 2, 1], by_hand, check_dtype=False)


def test_blurring_before_sampling_keeps_a_shift_by_one_pixel_from_changing_much() -> None:
    def change(pooling: str) -> float:
        maps = torch.zeros(1, 1, 20, 20)
        maps[..., ::4] = 1.0  # thin lines
        pool = pool_layer(pooling)
        here, moved = pool(maps)[..., 3:7, 3:7], pool(maps.roll(1, dims=3))[..., 3:7, 3:7]
        return float((here.mean() - moved.mean()).abs() + (here.amax() - moved.amax()).abs())

    assert change("max") == 0.0  # the lines fall into the windows of two, wherever they lie
    sampled = torch.zeros(1, 1, 20, 20)
    sampled[..., ::4] = 1.0
    assert sampled[..., ::2].amax() != sampled.roll(1, dims=3)[..., ::2].amax()  # a stride alone loses them
    assert change("antialiased") < 0.3


@pytest.mark.parametrize("pooling", ["average", "max", "antialiased", "stride"])
def test_every_way_to_halve_the_maps_halves_them(pooling: str) -> None:
    trunk = build_trunk((4, 5), (5, 3), (0, 1), pooling, "zeros").eval()
    assert trunk(torch.rand(2, 1, 28, 28)).shape == (2, 5, 7, 7)


def test_without_pooling_the_maps_keep_their_size() -> None:
    trunk = build_trunk((4, 5), (5, 3), (0, 1), "none", "zeros").eval()
    assert trunk(torch.rand(2, 1, 28, 28)).shape == (2, 5, 28, 28)


def test_without_padding_the_maps_shrink_by_the_kernel_less_one() -> None:
    trunk = build_trunk((4, 5), (5, 3), (), "none", "none").eval()
    assert trunk(torch.rand(2, 1, 28, 28)).shape == (2, 5, 22, 22)


def test_replicated_borders_are_the_maps_own_values() -> None:
    layer = conv_layer(1, 2, 5, "replicate").eval()
    maps = torch.rand(3, 1, 9, 9)
    expected = functional.conv2d(functional.pad(maps, [2] * 4, mode="replicate"), layer[0].weight)
    torch.testing.assert_close(layer[0](maps), expected)


def test_a_uniform_field_stays_uniform_with_replicated_borders_and_not_with_zeros() -> None:
    white = torch.ones(1, 1, 9, 9)
    even = conv_layer(1, 2, 3, "replicate").eval()[0](white).detach()
    uneven = conv_layer(1, 2, 3, "zeros").eval()[0](white).detach()
    assert float(even.std(dim=(2, 3)).max()) < 1e-6
    assert float(uneven.std(dim=(2, 3)).min()) > 1e-3
