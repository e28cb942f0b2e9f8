"""The sums on the screen are the numbers that torch works out, to 1e-5."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.arithmetic import unit_sum
from digitlab.networks.library import Library, list_networks
from digitlab.networks.predict import predict
from digitlab.networks.weights import load

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(scope="module")
def library() -> Library:
    return list_networks()


@pytest.mark.parametrize("name", list(list_networks().entries))
def test_every_number_of_every_shipped_network_is_its_written_out_sum(
    name: str, library: Library, digits: np.ndarray, rng
) -> None:
    network, card = load(library.find(name).path)
    opened = OpenedNetwork(network)
    found = opened.activations(digits[3])
    unseen = ("boxes", "glance")  # parts that the answer does not go through
    beside = sum(each.numel() for part, each in network.named_parameters() if part.startswith(unseen))
    assert sum(layer.parameters for layer in found.layers) == card.parameters - beside
    for layer, field_index, before, after in zip(
        found.layers, found.field_indices, found.maps, found.maps[1:], strict=False
    ):
        for unit, row, column in (tuple(int(rng.integers(length)) for length in after.shape) for _ in range(12)):
            written = unit_sum(layer, field_index, before, unit, row, column)
            expected = float(after[unit, row, column])
            assert abs(written.value - expected) <= 1e-5 * max(1.0, abs(expected)), (layer.name, unit, row, column)


@pytest.mark.parametrize("name", ["mlp", "cnn_pooled", "cnn_rotated", "mlp_slid"])
def test_what_is_opened_answers_as_the_network_does(name: str, digits: np.ndarray, shipped_network) -> None:
    network = shipped_network(name)
    found = OpenedNetwork(network).activations(digits[8])
    shares = np.exp(found.logits - found.logits.max())
    np.testing.assert_allclose(shares / shares.sum(), predict(network, digits[8]).probabilities, atol=1e-5)
    assert found.label == predict(network, digits[8]).label


def test_the_reading_that_is_shown_is_the_one_that_decides(digits: np.ndarray, shipped_network) -> None:
    network = shipped_network("cnn_rotated")
    turned = np.ascontiguousarray(np.rot90(digits[5], 1))
    found = OpenedNetwork(network).activations(turned, window_deg=120)
    assert found.chosen == found.evidence[:, found.label].argmax()
    assert found.alignment.turn_deg == pytest.approx(90, abs=30)


def test_the_largest_wins_once_and_counts_alone(digits: np.ndarray, shipped_network) -> None:
    network = shipped_network("plain_max")
    found = OpenedNetwork(network).activations(digits[3])
    at = [layer.name for layer in found.layers].index("pool 1")
    written = unit_sum(found.layers[at], found.field_indices[at], found.maps[at], 2, 6, 7)
    assert written.rule == "largest"
    assert written.weights.sum() == 1
    assert written.value == written.inputs.max()


def test_formulas_of_parameters_are_the_lectures(shipped_network) -> None:
    conv, *_ = OpenedNetwork(shipped_network("cnn_flatten")).layers
    first, *_ = OpenedNetwork(shipped_network("mlp")).layers
    assert first.formula == "256·(28·28+1) = 200,960"
    assert conv.formula == "16·(1·5·5+2) = 432"  # a scale and a shift of the normalisation in the place of the bias


def test_a_convolution_with_a_bias_counts_as_the_lecture_counts() -> None:
    from digitlab.networks.activations import describe
    from digitlab.networks.steps import Step

    layer = describe(Step("conv", "conv", [torch.nn.Conv2d(3, 6, 5)]), torch.Size([3, 32, 32]))
    assert (layer.parameters, layer.formula) == (456, "6·(3·5·5+1) = 456")
