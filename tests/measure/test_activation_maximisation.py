"""Gradient ascent finds what excites a unit: the known answer where there is one, and something for every unit."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from digitlab.measure.activation_maximisation import MaximisationSettings, maximise, noise
from digitlab.networks import weights
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.edited_network import edited
from digitlab.networks.edits import SwitchedOff
from digitlab.networks.inspection import Alignment
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict

pytestmark = pytest.mark.usefixtures("one_thread")

FREE = MaximisationSettings(smoothness=0.0, ink_cost=0.0, jitter_px=0, steps=120)


@pytest.fixture(scope="module")
def opened():
    """Opens networks of the library, each after it has answered, as in the window."""
    kept: dict[str, OpenedNetwork] = {}

    def open_network(name: str) -> OpenedNetwork:
        if name not in kept:
            network, _ = weights.load(list_networks().find(name).path)
            predict(network, np.zeros((28, 28), np.float32))
            kept[name] = OpenedNetwork(network)
        return kept[name]

    return open_network


@pytest.mark.parametrize(
    ("name", "layer"), [("cnn_flatten", "conv 1"), ("mlp", "dense 1"), ("plain_unpadded", "conv 1")]
)
def test_for_a_unit_of_the_first_layer_it_finds_ink_where_the_weights_are_positive(opened, name, layer):
    kernel = opened(name).layers[0].weights.kernel
    bias = opened(name).layers[0].weights.bias
    for unit in (0, 3):
        *_, last = maximise(opened(name), layer, unit, noise(0), FREE)
        best = np.maximum(kernel[unit], 0).sum() + bias[unit]
        assert last.value == pytest.approx(best, rel=1e-3)


def test_everywhere_means_the_mean_over_the_map(opened):
    settings = MaximisationSettings(place="everywhere", smoothness=0.0, ink_cost=0.0, jitter_px=0, steps=60)
    first, *_, last = maximise(opened("cnn_flatten"), "conv 2", 1, noise(0), settings)
    maps = [opened("cnn_flatten").activations(each.image).maps for each in (first, last)]
    depth = [layer.name for layer in opened("cnn_flatten").layers].index("conv 2") + 1
    assert [first.value, last.value] == pytest.approx([each[depth][1].mean() for each in maps], abs=1e-5)
    assert last.value > first.value


@pytest.mark.parametrize("name", ["mlp", "cnn_pooled", "cnn_rotated", "mlp_slid", "plain_max", "plain_shuffled"])
def test_the_value_is_that_of_the_opened_network_and_grows(opened, name):
    for depth, layer in enumerate(opened(name).layers, 1):
        if layer.weights is None:
            continue
        unit = len(layer.weights.bias) - 1
        first, *_, last = maximise(
            opened(name), layer.name, unit, noise(1), MaximisationSettings(steps=30, smoothness=0.0)
        )
        seen = opened(name).activations(last.image, 0.0, Alignment()).maps[depth][unit].max()
        assert last.value == pytest.approx(seen, abs=1e-4)
        assert last.value > first.value or last.value == 0.0


@pytest.mark.parametrize("name", list(list_networks().entries))
def test_every_layer_that_learns_can_be_asked_for(opened, name):
    for layer in opened(name).layers:
        if layer.weights is not None:
            shown = list(maximise(opened(name), layer.name, 0, noise(0), MaximisationSettings(steps=2)))
            assert [each.step for each in shown] == [0, 1, 2]
            assert all(np.isfinite(each.image).all() and np.isfinite(each.value) for each in shown)
            assert all(each.image.min() >= 0 and each.image.max() <= 1 for each in shown)


def test_the_same_seed_finds_the_same_image_and_another_one_another(opened):
    def found(seed: int) -> np.ndarray:
        *_, last = maximise(opened("mlp14"), "answer", 3, noise(seed), MaximisationSettings(steps=20, seed=seed))
        return last.image

    assert (found(4) == found(4)).all()
    assert (found(4) != found(5)).any()


def test_a_unit_that_is_silent_at_first_is_led_out_of_its_silence(opened):
    *_, hidden, _ = opened("mlp").layers
    blank = np.zeros((28, 28), np.float32)
    silent = np.flatnonzero(opened("mlp").activations(blank).maps[2].ravel() == 0)
    assert hidden.name == "dense 2"
    first, *_, last = maximise(opened("mlp"), "dense 2", int(silent[0]), blank, FREE)
    assert first.value == 0 < last.value


def test_a_unit_that_is_switched_off_stays_silent(opened):
    network = edited(opened("mlp").network, (SwitchedOff("dense 1", 5),))
    *_, last = maximise(OpenedNetwork(network), "dense 1", 5, noise(0), MaximisationSettings(steps=20))
    assert last.value == 0


def test_ink_that_costs_all_is_taken_away(opened):
    *_, last = maximise(
        opened("cnn_pooled"), "conv 1", 0, noise(0), MaximisationSettings(ink_cost=1.0, smoothness=1.0, steps=100)
    )
    *_, free = maximise(opened("cnn_pooled"), "conv 1", 0, noise(0), MaximisationSettings(ink_cost=0.0, steps=100))
    assert last.image.sum() < free.image.sum() / 4


def test_what_was_found_looks_like_its_class_to_the_network(opened):
    *_, last = maximise(opened("cnn_pooled"), "answer", 6, noise(0), MaximisationSettings(steps=150))
    assert predict(opened("cnn_pooled").network, last.image).label == 6


def test_no_weight_changes_and_no_gradient_is_left(opened):
    network = opened("cnn_flatten").network
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    list(maximise(opened("cnn_flatten"), "answer", 1, noise(0), MaximisationSettings(steps=5)))
    assert all(torch.equal(before[name], tensor) for name, tensor in network.state_dict().items())
    assert all(parameter.grad is None for parameter in network.parameters())


@pytest.mark.parametrize(("layer", "unit"), [("pool 1", 0), ("conv 9", 0), ("conv 1", 99), ("conv 1", -1)])
def test_a_unit_that_is_not_there_is_refused(opened, layer, unit):
    with pytest.raises(ValueError, match="no unit"):
        next(maximise(opened("cnn_flatten"), layer, unit, noise(0), MaximisationSettings()))


@pytest.mark.parametrize(
    "wrong", [{"smoothness": 1.1}, {"ink_cost": -0.1}, {"jitter_px": 4}, {"steps": 0}, {"rate": 0.0}, {"seed": -1}]
)
def test_settings_that_make_no_sense_are_refused(wrong):
    with pytest.raises(ValueError, match="must"):
        MaximisationSettings(**wrong)
