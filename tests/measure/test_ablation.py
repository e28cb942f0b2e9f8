"""One answer without each unit is that of the network in which this unit is switched off."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.measure.ablation import evidence_without_each, probabilities
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.edited_network import edited
from digitlab.networks.edits import SwitchedOff
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
    network = shipped_network(name)
    ways = OpenedNetwork(network).activations(digits[3]).alignments
    evidence = np.array([evidence_without_each(network, digits[3], layer, way) for way in ways])
    without = probabilities(evidence)
    for unit in (0, 1, len(without) - 1):
        expected = predict(edited(network, (SwitchedOff(layer, unit),)), digits[3]).probabilities
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
