"""One answer without each unit is that of the network in which this unit is switched off."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional

from digitlab.measure.ablation import evidence_without_each, probabilities
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.architectures import LayersConfig, build
from digitlab.networks.edited_network import edited
from digitlab.networks.edits import SwitchedOff
from digitlab.networks.importing import read_network
from digitlab.networks.layers import PRESETS
from digitlab.networks.predict import predict

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.mark.parametrize(
    ("name", "layer"),
    [
        ("mlp", "dense 1"),
        ("mlp", "answer"),
        ("cnn_flatten", "conv 2"),
        ("cnn_flatten", "dense"),
        ("cnn_pooled", "conv 1"),
        ("cnn_pooled", "conv 4"),
        ("cnn_rotated", "conv 3"),
        ("mlp_slid", "dense 2"),
        ("plain_antialiased", "conv 2"),
    ],
)
def test_the_answer_without_each_unit_is_that_of_the_network_with_this_unit_switched_off(
    name, layer, digits, shipped_network
):
    check(shipped_network(name), layer, digits[3])


@pytest.mark.parametrize("layer", ["conv 1", "conv 2", "conv 3", "conv 4", "conv 5"])
def test_a_silent_unit_is_silent_for_the_connections_that_skip_layers_too(layer, digits):
    with torch.random.fork_rng():
        torch.manual_seed(2)
        network = build(LayersConfig(PRESETS["residual"])).eval().requires_grad_(False)
    check(network, layer, digits[3])


class Beside(nn.Module):
    """Each convolution's maps are laid beside those that it read; of one the sums are read as well."""

    def __init__(self) -> None:
        super().__init__()
        self.stem, self.first, self.second = nn.Conv2d(1, 4, 5, 2), nn.Conv2d(4, 3, 3, 1, 1), nn.Conv2d(7, 3, 3, 1, 1)
        self.head = nn.Linear(10 * 144, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = functional.relu(self.stem(x))
        sums = self.first(x)
        x = torch.cat([x, functional.relu(sums)], dim=1)
        return self.head(torch.cat([x, self.second(x) + sums], dim=1).flatten(1))


@pytest.mark.parametrize("at_once", [64, 3])
@pytest.mark.parametrize("layer", ["conv 1", "conv 2", "conv 3"])
def test_a_silent_unit_is_silent_where_its_maps_are_laid_beside_others_too(
    layer, at_once, digits, exported, tmp_path, monkeypatch
):
    monkeypatch.setattr("digitlab.measure.ablation._AT_ONCE", at_once)  # of four units, the last one comes alone then
    torch.manual_seed(3)
    network, _ = read_network(exported(Beside().eval(), tmp_path / "net.onnx"))
    check(network, layer, digits[3])


def check(network: nn.Module, layer: str, digit: np.ndarray) -> None:
    """Hold the answers without each of some units against those of the network with this unit switched off, which knows of no steps."""
    ways = OpenedNetwork(network).activations(digit).alignments
    evidence = np.array([evidence_without_each(network, digit, layer, way) for way in ways])
    without = probabilities(evidence)
    for unit in (0, 1, len(without) - 1):
        expected = predict(edited(network, (SwitchedOff(layer, unit),)), digit).probabilities
        np.testing.assert_allclose(without[unit], expected, atol=2e-5)


def test_the_answers_do_not_depend_on_how_many_units_are_silenced_at_a_time(digits, monkeypatch, shipped_network):
    network = shipped_network("mlp14")
    (way,) = OpenedNetwork(network).activations(digits[3]).alignments
    at_once = evidence_without_each(network, digits[3], "dense 2", way)
    monkeypatch.setattr("digitlab.measure.ablation._AT_ONCE", 50)
    assert at_once.shape == (128, 10)
    np.testing.assert_allclose(evidence_without_each(network, digits[3], "dense 2", way), at_once, atol=1e-5)


def test_a_layer_that_is_not_there_is_refused(digits, shipped_network):
    network = shipped_network("mlp")
    (way,) = OpenedNetwork(network).activations(digits[0]).alignments
    with pytest.raises(ValueError, match="conv 1"):
        evidence_without_each(network, digits[0], "conv 1", way)
