"""A network's layers in both orders: where does moving the ink stop moving the maps?"""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from digitlab.measure.layer_shifts import first_filters, network_layers
from digitlab.networks.architectures import build
from digitlab.networks.shipped_configs import CONFIGS

pytestmark = pytest.mark.usefixtures("one_thread")


def _fresh(name: str) -> nn.Module:
    with torch.random.fork_rng():
        torch.manual_seed(5)
        return build(CONFIGS[name]).eval()


def _broken(network: nn.Module, digit: np.ndarray, dx: int, dy: int = 0) -> dict[str, str]:
    return {layer.name: layer.broken_by for layer in network_layers(network, digit, dx, dy)}


@pytest.mark.parametrize("name", ["cnn_pooled", "cnn_rotated"])
@pytest.mark.parametrize(("dx", "dy"), [(1, 0), (3, -1), (-2, 2)])
def test_on_endless_paper_every_layer_moves_with_the_ink_but_for_rounding(
    digits: np.ndarray, name: str, dx: int, dy: int, shipped_network
) -> None:
    for layer in network_layers(shipped_network(name), digits[0], dx, dy):
        assert layer.relative < 1e-5, layer.name
        assert layer.broken_by == "nothing"
        assert layer.exact.all()


@pytest.mark.parametrize(("dx", "dy"), [(1, 0), (-4, 3)])
def test_behind_a_crop_nothing_is_moved_but_a_crop_brings_no_lost_ink_back(
    digits: np.ndarray, dx: int, dy: int, shipped_network
) -> None:
    network, digit = shipped_network("hand_crafted"), np.zeros((28, 28), np.float32)
    digit[5:23, 5:23] = digits[0][5:23, 5:23]
    for layer in network_layers(network, digit, dx, dy):
        assert layer.broken_by == "nothing"
        assert "crop" in layer.reason
    assert _broken(network, digit, 12)["crop"] == "border"


def test_the_answer_is_the_networks_own(digits: np.ndarray, shipped_network) -> None:
    for name in ("mlp", "mlp14", "cnn_flatten", "cnn_pooled"):
        network = shipped_network(name)
        layer = network_layers(network, digits[1], 2, 1)[-1]
        expected = network(torch.from_numpy(digits[1])[None, None])
        assert layer.name == "answer"
        np.testing.assert_allclose(layer.shift_last[0], expected[0].numpy(), rtol=1e-4, atol=1e-4)


def test_shift_first_is_what_the_network_feels_of_the_moved_digit(digits: np.ndarray, shipped_network) -> None:
    network, moved = shipped_network("cnn_flatten"), np.zeros((28, 28), np.float32)
    moved[1:, 2:] = digits[2][:-1, :-2]
    answer = network(torch.from_numpy(moved)[None, None])
    layer = network_layers(network, digits[2], 2, 1)[-1]
    np.testing.assert_allclose(layer.shift_first[0], answer[0].numpy(), rtol=1e-4, atol=1e-4)


def test_a_flattening_cnn_breaks_at_its_pooling_and_then_at_its_dense_layer(
    digits: np.ndarray, shipped_network
) -> None:
    broken = _broken(shipped_network("cnn_flatten"), digits[0], 1)
    assert broken == {
        "conv 1": "nothing",
        "pool 1": "pooling",
        "conv 2": "pooling",
        "pool 2": "pooling",
        "dense": "place",
        "answer": "place",
    }


def test_with_zeros_beyond_it_the_border_shines_where_blank_paper_is_not_zero(
    digits: np.ndarray, shipped_network
) -> None:
    layers = {layer.name: layer for layer in network_layers(shipped_network("cnn_flatten"), digits[0], 2, 0)}
    assert layers["pool 1"].broken_by == "nothing"  # two pixels are one cell there
    assert layers["conv 2"].broken_by == "border"
    differing = np.nan_to_num(layers["conv 2"].difference) != 0
    assert differing[:, [1, 2, 12, 13]].any()
    assert not differing[
        :, 3:12
    ].any()  # a 5x5 kernel reaches two cells in, and the shift has moved the left ones by one


def test_an_mlp_has_weights_for_every_place(digits: np.ndarray, shipped_network) -> None:
    layers = network_layers(shipped_network("mlp"), digits[0], 3, 0)
    assert [layer.name for layer in layers] == ["dense 1", "dense 2", "answer"]
    assert {layer.broken_by for layer in layers} == {"place"}
    assert layers[0].shift_first.shape == (16, 16)
    assert layers[0].relative > 0.3


def test_steps_are_those_of_the_strides(digits: np.ndarray) -> None:
    def steps(name: str) -> list[int]:
        return [layer.step for layer in network_layers(_fresh(name), digits[0], 1, 0)]

    assert steps("plain") == [1, 2, 2, 4, 4, 4, 0, 0, 0]
    assert steps("plain_strided") == [2, 4, 4, 4, 0, 0, 0]
    assert steps("plain_antialiased") == [1, 1, 2, 2, 2, 4, 4, 4, 0, 0, 0]
    assert steps("plain_unpadded") == [1, 2, 2, 4, 4, 4, 0, 0, 0]


def test_a_map_smaller_than_the_shift_leaves_nothing_to_compare(digits: np.ndarray) -> None:
    layer = network_layers(_fresh("plain_unpadded"), digits[0], 5, 0)[5]
    assert layer.shift_first.shape == (1, 1)
    assert np.isnan(layer.largest)
    assert not layer.is_equal


def test_shuffled_pixels_do_not_move_with_the_digit(digits: np.ndarray) -> None:
    broken = _broken(_fresh("plain_shuffled"), digits[0], 1)
    assert set(broken.values()) == {"place"}


def test_a_perceptron_that_is_slid_moves_its_evidence_exactly(digits: np.ndarray) -> None:
    evidence, answer = network_layers(_fresh("mlp_slid"), digits[0], 2, -1)
    assert evidence.shift_first.shape == (21, 21)
    assert evidence.is_equal
    assert answer.step == 0


def test_ink_that_leaves_the_field_is_named(digits: np.ndarray, shipped_network) -> None:
    wide = np.zeros((28, 28), np.float32)
    wide[10:14, 2:27] = 1
    layers = network_layers(shipped_network("cnn_pooled"), wide, 6, 0)
    assert layers[-1].broken_by == "border"
    assert "ink has left the field" in layers[-1].reason
    assert not layers[0].exact.any()


def test_blank_paper_is_equal_to_itself(shipped_network) -> None:
    for layer in network_layers(shipped_network("cnn_pooled"), np.zeros((28, 28), np.float32), 3, 0):
        assert layer.largest == 0


def test_first_filters_are_those_of_the_first_convolution(shipped_network) -> None:
    network = shipped_network("cnn_flatten")
    filters = first_filters(network)
    assert filters is not None
    assert filters.shape == (16, 5, 5)
    np.testing.assert_allclose(filters, next(network.parameters())[:, 0].numpy())
    assert first_filters(shipped_network("mlp")) is None
