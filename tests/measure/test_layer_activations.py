"""What a layer answers to many digits, beside what each network opened up over one digit says."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.data import mnist
from digitlab.ink.pose import Pose, posed
from digitlab.measure.layer_activations import MOST_NUMBERS, layer_activations, layer_names
from digitlab.measure.projection import FIELD
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.architectures import LayersConfig, build
from digitlab.networks.layers import DenseLayer, FlattenLayer
from digitlab.networks.library import list_networks

pytestmark = pytest.mark.usefixtures("one_thread")

LIBRARY = list_networks()


@pytest.fixture(scope="module")
def fields() -> np.ndarray:
    """(3, 28, 28): held-out digits, the last two of them turned, the last one shifted too."""
    first, second, third = mnist.load("held_out").fields(slice(3))
    return np.stack([first, posed(second, Pose(angle_deg=40)), posed(third, Pose(dx=2, angle_deg=-35))])


@pytest.mark.parametrize("name", LIBRARY.entries)
def test_every_network_of_the_library_answers_many_digits_as_it_answers_each(
    name: str, fields: np.ndarray, shipped_network
) -> None:
    network = shipped_network(name)
    opened = OpenedNetwork(network)
    alone = [opened.activations(field) for field in fields]
    names = layer_names(network)
    assert names[1:] == tuple(layer.name for layer in opened.layers)
    for number in (0, 2, len(names) - 2, len(names) - 1):
        answered = layer_activations(network, fields, names[number])
        assert answered.labels.tolist() == [each.label for each in alone]
        for row, each in zip(answered.numbers, alone, strict=True):
            maps = each.maps[number]
            assert answered.shape == maps.shape
            assert answered.is_pooled == (maps.size > MOST_NUMBERS)
            pooled = np.concatenate([maps.max(axis=(1, 2)), maps.mean(axis=(1, 2))])
            expected = pooled if answered.is_pooled else maps.ravel()
            assert row == pytest.approx(expected, abs=1e-4 * max(1.0, float(np.abs(expected).max())))


@pytest.mark.parametrize("units", [1, MOST_NUMBERS + 1])
def test_a_dense_layer_of_any_width_is_told_number_by_number(units: int, fields: np.ndarray) -> None:
    network = build(LayersConfig((FlattenLayer(), DenseLayer(units)))).eval()
    opened = OpenedNetwork(network.requires_grad_(requires_grad=False))
    answered = layer_activations(network, fields, "dense")
    assert (answered.shape, answered.is_pooled) == ((units, 1, 1), False)
    for row, field in zip(answered.numbers, fields, strict=True):
        assert row == pytest.approx(opened.activations(field).maps[1].ravel(), abs=1e-5)


def test_the_field_itself_is_a_layer(fields: np.ndarray, shipped_network) -> None:
    network = shipped_network("mlp")
    answered = layer_activations(network, fields, FIELD)
    assert (answered.numbers.reshape(fields.shape) == fields).all()


def test_a_turned_digit_is_seen_through_the_reading_that_turns_it_back(fields: np.ndarray, shipped_network) -> None:
    network = shipped_network("cnn_rotated")
    upright = mnist.load("held_out").fields(slice(40))
    turned = np.stack([posed(each, Pose(angle_deg=45)) for each in upright])
    layer = layer_names(network)[-2]
    own, other = (layer_activations(network, each, layer).numbers for each in (upright, turned))
    fixed = shipped_network("cnn_pooled")
    layer = layer_names(fixed)[-2]
    own_fixed, other_fixed = (layer_activations(fixed, each, layer).numbers for each in (upright, turned))
    assert apart(own, other) < apart(own_fixed, other_fixed)


def apart(before: np.ndarray, after: np.ndarray) -> float:
    """How far digits move, in usual distances between two of them."""
    return float(np.linalg.norm(after - before, axis=1).mean() / np.sqrt(2 * before.var(axis=0).sum()))


def test_a_layer_that_is_not_there_is_refused_by_name(fields: np.ndarray, shipped_network) -> None:
    network = shipped_network("mlp")
    with pytest.raises(ValueError, match="no layer 'conv 1': there are field, dense 1, dense 2, answer"):
        layer_activations(network, fields, "conv 1")
