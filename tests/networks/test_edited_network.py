"""Operating on a network: the oracle is the unoperated one, with the numbers changed by hand."""

from __future__ import annotations

import copy
import hashlib

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn.utils import prune

from digitlab.networks import edits as edits_history
from digitlab.networks.activation_functions import ACTIVATION_FUNCTIONS
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.architectures import CNNConfig, MLPConfig
from digitlab.networks.edited_network import edited
from digitlab.networks.edits import (
    ALL_LAYERS,
    LARGEST,
    BiasSet,
    Pruned,
    SwitchedOff,
    Temperature,
    WeightNoise,
    WeightSet,
    with_edit,
)
from digitlab.networks.inspection import unit_number
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict, predict_many

NAMES = list(list_networks().entries)

pytestmark = pytest.mark.usefixtures("one_thread")


def _digest(network: nn.Module) -> str:
    return hashlib.sha256(b"".join(part.numpy().tobytes() for part in network.state_dict().values())).hexdigest()


def _maps(network: nn.Module, image, layer: str):
    activations = OpenedNetwork(network).activations(image)
    names = [each.name for each in activations.layers]
    return activations.maps[names.index(layer) + 1], activations.layers[names.index(layer)]


@pytest.mark.parametrize("name", NAMES)
def test_a_unit_of_any_layer_that_is_switched_off_answers_zero_everywhere_and_no_other_does_because_of_it(
    name, shipped_network, digits
):
    network = shipped_network(name)
    for layer in OpenedNetwork(network).layers:
        if layer.weights is None:
            continue
        before, _ = _maps(network, digits[0], layer.name)
        for image in (digits[0], np.zeros_like(digits[0])):
            after, _ = _maps(edited(network, (SwitchedOff(layer.name, 2),)), image, layer.name)
            assert not after[2].any()
        after, _ = _maps(edited(network, (SwitchedOff(layer.name, 2),)), digits[0], layer.name)
        if len(OpenedNetwork(network).activations(digits[0]).alignments) == 1:  # or another reading may decide
            others = np.arange(len(before)) != 2
            np.testing.assert_allclose(after[others], before[others], rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("name", NAMES)
def test_a_weight_that_is_set_in_any_layer_is_read_back_with_its_normalisation_and_no_other_changes(
    name, shipped_network
):
    network = shipped_network(name)
    for layer in OpenedNetwork(network).layers:
        if layer.weights is None:
            continue
        kernel = layer.weights.kernel
        index = kernel[0].size - 1
        changed = edited(network, (WeightSet(layer.name, 1, index, -0.75), WeightSet(layer.name, 1, 0, 2.5)))
        found = next(each for each in OpenedNetwork(changed).layers if each.name == layer.name).weights
        expected = kernel.copy()
        expected[1].flat[[0, index]] = 2.5, -0.75
        np.testing.assert_allclose(found.kernel, expected, rtol=2e-6, atol=1e-7)
        np.testing.assert_array_equal(found.bias, layer.weights.bias)


@pytest.mark.parametrize("name", NAMES)
def test_a_bias_that_is_set_in_any_layer_is_read_back_with_its_normalisation_and_no_other_changes(
    name, shipped_network
):
    network = shipped_network(name)
    for layer in OpenedNetwork(network).layers:
        if layer.weights is None or not layer.formula:
            continue
        changed = edited(network, (BiasSet(layer.name, 1, -0.75), WeightSet(layer.name, 1, 0, 2.5)))
        found = next(each for each in OpenedNetwork(changed).layers if each.name == layer.name).weights
        expected = layer.weights.bias.copy()
        expected[1] = -0.75
        np.testing.assert_allclose(found.bias, expected, rtol=2e-6, atol=1e-6)
        assert found.kernel[1].flat[0] == pytest.approx(2.5, rel=1e-5)


def test_a_bias_is_added_to_what_a_unit_answers(shipped_network, digits):
    network = shipped_network("mlp")
    before, layer = _maps(network, digits[0], "answer")
    after, _ = _maps(edited(network, (BiasSet("answer", 3, float(layer.weights.bias[3]) + 2.0),)), digits[0], "answer")
    np.testing.assert_allclose((after - before).ravel(), [0, 0, 0, 2, 0, 0, 0, 0, 0, 0], atol=1e-4)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), LARGEST * 1.01])
def test_a_bias_that_is_no_number_or_too_large_is_refused(value):
    with pytest.raises(ValueError, match="a bias lies between"):
        edits_history.with_bias((), "answer", 0, value)


def test_a_bias_is_set_and_learned_again_beside_all_other_edits():
    edits = edits_history.with_bias((SwitchedOff("conv 1", 4), BiasSet("conv 1", 3, 9.0)), "conv 1", 4, 0.5)
    edits = edits_history.with_bias(edits, "conv 1", 4, 0.25)
    assert edits_history.bias_set(edits, "conv 1", 4) == 0.25
    assert edits_history.from_json(edits_history.to_json(edits)) == edits
    assert edits_history.with_bias(edits, "conv 1", 4, None) == (SwitchedOff("conv 1", 4), BiasSet("conv 1", 3, 9.0))


def test_a_perceptron_with_a_changed_weight_answers_as_if_it_had_been_changed_by_hand(shipped_network, digits):
    network = shipped_network("mlp")
    by_hand = copy.deepcopy(network)
    by_hand.body[1].weight[7, 14 * 28 + 13] = 3.0
    after = edited(network, (WeightSet("dense 1", 7, 14 * 28 + 13, 3.0),))
    assert predict(after, digits[0]) == predict(by_hand, digits[0])
    assert predict(after, digits[0]) != predict(network, digits[0])


@pytest.mark.parametrize("name", ["mlp", "cnn_flatten", "cnn_pooled", "cnn_rotated", "mlp_slid"])
def test_an_operated_network_reads_many_fields_as_it_reads_one(name, shipped_network, digits):
    network = shipped_network(name)
    layer = next(each for each in OpenedNetwork(network).layers if each.weights)
    after = edited(network, (SwitchedOff(layer.name, 0), WeightSet(layer.name, 1, 3, 0.5)))
    one_by_one = [predict(after, digit).probabilities for digit in digits[:4]]
    np.testing.assert_allclose(predict_many(after, digits[:4]), one_by_one, atol=1e-4)


@pytest.mark.parametrize("name", ["mlp", "cnn_pooled", "cnn_rotated"])
def test_neither_the_file_nor_the_loaded_network_is_touched(name, shipped_network, digits):
    path = list_networks().find(name).path
    network = shipped_network(name)
    file, numbers = hashlib.sha256(path.read_bytes()).hexdigest(), _digest(network)
    layers = [layer for layer in OpenedNetwork(network).layers if layer.weights]
    edits = tuple(SwitchedOff(layer.name, 0) for layer in layers)
    edits += tuple(WeightSet(layer.name, 1, 0, 9.0) for layer in layers)
    changed = edited(network, edits)
    predict(changed, digits[0])
    assert _digest(changed) != numbers
    assert (hashlib.sha256(path.read_bytes()).hexdigest(), _digest(network)) == (file, numbers)


def test_the_copy_of_a_loaded_network_is_as_quick_because_it_keeps_its_memory_layout(shipped_network):
    for name, parameter in edited(shipped_network("cnn_pooled"), (SwitchedOff("conv 2", 0),)).named_parameters():
        assert parameter.stride() == dict(shipped_network("cnn_pooled").named_parameters())[name].stride()


def test_the_order_of_edits_does_not_matter_and_what_is_off_stays_off(shipped_network, digits):
    edits = (SwitchedOff("conv 2", 3), WeightSet("conv 2", 3, 5, 1.5), WeightSet("conv 1", 0, 5, 1.5))
    first, second = edited(shipped_network("cnn_pooled"), edits), edited(shipped_network("cnn_pooled"), edits[::-1])
    assert predict(first, digits[0]) == predict(second, digits[0])
    assert not _maps(first, digits[0], "conv 2")[0][3].any()


def test_a_unit_that_is_switched_on_again_has_the_weights_that_were_set_meanwhile(shipped_network):
    edits = edits_history.with_weights((SwitchedOff("conv 1", 4),), "conv 1", 4, {12: 0.5})
    edits = edits_history.with_units_off(edits, "conv 1", ())
    _, layer = _maps(edited(shipped_network("cnn_pooled"), edits), np.zeros((28, 28), np.float32), "conv 1")
    assert layer.weights.kernel[4].flat[12] == pytest.approx(0.5)


@pytest.mark.parametrize(
    "config",
    [
        MLPConfig(side=14, hidden=(3,)),
        MLPConfig(side=14, hidden=(4, 3), normalised=True),
        CNNConfig(channels=(3, 4), kernels=(3, 3), hidden=5),
        *(CNNConfig(channels=(3, 4), kernels=(3, 3), hidden=5, activation=each) for each in ACTIVATION_FUNCTIONS[1:]),
        MLPConfig(side=14, hidden=(4, 3), normalised=True, activation="sigmoid"),
    ],
)
def test_a_network_of_ones_own_with_random_weights_can_be_operated(config, randomised, digits):
    network = randomised(config)
    for layer in OpenedNetwork(network).layers:
        if layer.weights:
            after = edited(network, (SwitchedOff(layer.name, 1), WeightSet(layer.name, 0, 0, 0.25)))
            maps, read = _maps(after, digits[0], layer.name)
            assert not maps[1].any()
            assert read.weights.kernel[0].flat[0] == pytest.approx(0.25, rel=1e-5)


@pytest.mark.parametrize(
    "edit",
    [
        SwitchedOff("conv 9", 0),
        SwitchedOff("pool 1", 0),
        SwitchedOff("conv 1", 16),
        SwitchedOff("conv 1", -1),
        WeightSet("conv 1", 0, 25, 1.0),
        WeightSet("conv 1", 0, -1, 1.0),
        WeightSet("conv 1", 99, 0, 1.0),
    ],
)
def test_an_edit_that_does_not_fit_the_network_is_refused(edit, shipped_network):
    with pytest.raises(ValueError, match=f"unit {unit_number(edit.layer, edit.unit)} "):
        edited(shipped_network("cnn_pooled"), (edit,))


def test_a_weight_that_the_normalisation_multiplies_by_zero_cannot_be_set(shipped_network):
    network = copy.deepcopy(shipped_network("cnn_pooled"))
    next(module for module in network.modules() if isinstance(module, nn.BatchNorm2d)).weight[3] = 0.0
    with pytest.raises(ValueError, match="by zero"):
        edited(network, (WeightSet("conv 1", 3, 0, 1.0),))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), LARGEST * 1.001, -2 * LARGEST])
def test_a_weight_that_is_no_number_or_too_large_is_refused_with_the_range(value):
    with pytest.raises(ValueError, match="between −1000 and 1000"):
        WeightSet("conv 1", 0, 0, value)


def test_edits_come_back_from_json_as_they_went():
    edits = (SwitchedOff("conv 1", 3), WeightSet("dense", 0, 12, -0.1234567890123))
    assert edits_history.from_json(edits_history.to_json(edits)) == edits


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"edits": [{"layer": 3}]}',
        '{"edits": [{"layer": "conv 1", "unit": 0, "index": 0, "value": 1e9}]}',
    ],
)
def test_what_is_no_list_of_edits_is_refused(text):
    with pytest.raises(ValueError, match="no edits"):
        edits_history.from_json(text)


def test_each_unit_and_each_weight_stands_in_the_edits_once():
    edits = edits_history.with_units_off((), "conv 1", {3, 1})
    edits = edits_history.with_weights(edits, "conv 1", 2, {0: 1.0, 4: 2.0})
    edits = edits_history.with_weights(edits, "conv 1", 2, {4: 3.0})
    edits = edits_history.with_units_off(edits, "conv 1", {1})
    assert edits_history.off_units(edits, "conv 1") == {1}
    assert edits_history.off_units(edits, "conv 2") == frozenset()
    assert edits_history.weights_set(edits, "conv 1", 2) == {0: 1.0, 4: 3.0}
    assert len(edits) == 3
    assert edits_history.without_weights(edits, "conv 1", 2, range(9)) == (SwitchedOff("conv 1", 1),)


def _learned(network: nn.Module) -> list[nn.Module]:
    return [each for each in network.modules() if isinstance(each, nn.Conv2d | nn.Linear)]


@pytest.mark.parametrize("name", ["mlp", "cnn_flatten", "cnn_pooled"])
def test_pruning_over_all_layers_and_in_one_is_that_of_torch(name, shipped_network):
    network = shipped_network(name)
    for layer, method in ((ALL_LAYERS, prune.global_unstructured), ("conv 1", None), ("answer", None)):
        by_torch = copy.deepcopy(network).to(memory_format=torch.contiguous_format)  # torch prunes no other
        modules = _learned(by_torch)
        if layer == ALL_LAYERS:
            method([(module, "weight") for module in modules], pruning_method=prune.L1Unstructured, amount=0.7)
        elif layer == "conv 1" and name == "mlp":
            continue
        else:
            prune.l1_unstructured(modules[0 if layer == "conv 1" else -1], "weight", 0.7)
        after = edited(network, (Pruned(layer, 0.7),))
        for mine, its in zip(_learned(after), modules, strict=True):
            assert torch.equal(mine.weight, its.weight)


@pytest.mark.parametrize("name", ["mlp", "cnn_pooled", "cnn_posed"])
def test_noise_has_the_deviation_asked_for_in_every_layer_and_grows_from_one_seed(name, shipped_network):
    network = shipped_network(name)
    noise = [
        [
            after.weight - before.weight
            for after, before in zip(_learned(edited(network, (each,))), _learned(network), strict=True)
        ]
        for each in (
            WeightNoise("", 0.2, 7),
            WeightNoise("", 0.4, 7),
            WeightNoise("", 0.2, 8),
            WeightNoise("answer", 0.2, 7),
        )
    ]
    for once, twice, other, alone, module in zip(*noise, _learned(network), strict=True):
        if once.any():  # not in what glances before the network answers
            assert float(once.std() / module.weight.std()) == pytest.approx(0.2, rel=0.2)
            torch.testing.assert_close(twice, 2 * once, rtol=1e-3, atol=1e-5)
            assert not torch.allclose(once, other, atol=1e-3)
        assert not alone.any() or torch.equal(alone, once)
    assert sum(bool(alone.any()) for alone in noise[3]) == 1


@pytest.mark.parametrize("name", NAMES)
def test_a_temperature_divides_the_logits_of_every_alignment(name, shipped_network, digits):
    network = shipped_network(name)
    before = OpenedNetwork(network).activations(digits[0])
    after = OpenedNetwork(edited(network, (Temperature(2.5),))).activations(digits[0])
    heard = before.evidence > -1e4  # of a copy that no reader looked at, there is none
    np.testing.assert_allclose(after.evidence[heard], before.evidence[heard] / 2.5, rtol=1e-4, atol=1e-4)
    if len(before.alignments) == 1:
        assert after.label == before.label


def test_what_is_pruned_gets_no_noise_and_what_is_set_is_neither_pruned_nor_noisy(shipped_network):
    edits = (WeightSet("dense 1", 5, 0, 0.25), WeightNoise("dense 1", 0.5), Pruned("dense 1", 0.6))
    before, after = (shipped_network("mlp").body[1].weight, edited(shipped_network("mlp"), edits).body[1].weight)
    smallest = before.abs() <= before.abs().flatten().kthvalue(round(0.6 * before.numel())).values
    smallest[5, 0] = False
    assert not after[smallest].any()
    assert after[5, 0] == 0.25
    assert not torch.equal(after[~smallest], before[~smallest])


@pytest.mark.parametrize(
    "edit",
    [
        lambda: Pruned("", 1.01),
        lambda: Pruned("", float("nan")),
        lambda: WeightNoise("", -0.1),
        lambda: WeightNoise("", 0.1, -1),
        lambda: Temperature(0.0),
        lambda: Temperature(float("inf")),
    ],
)
def test_a_share_noise_or_temperature_out_of_its_range_is_refused(edit):
    with pytest.raises(ValueError, match="lies between"):
        edit()


@pytest.mark.parametrize("edit", [Pruned("conv 9", 0.5), WeightNoise("pool 1", 0.5)])
def test_pruning_and_noise_of_a_layer_without_weights_are_refused(edit, shipped_network):
    with pytest.raises(ValueError, match="no weights in a layer"):
        edited(shipped_network("cnn_pooled"), (edit,))


def test_edits_of_whole_layers_stand_once_and_go_when_they_change_nothing():
    edits = (SwitchedOff("conv 1", 3),)
    for edit in (Pruned("", 0.3), Pruned("conv 1", 0.1), WeightNoise("", 0.2, 4), Temperature(2.0), Pruned("", 0.4)):
        edits = with_edit(edits, edit)
    assert edits_history.from_json(edits_history.to_json(edits)) == edits
    assert len(edits) == 5
    for edit in (Pruned("", 0.0), Pruned("conv 1", 0.0), WeightNoise("", 0.0), Temperature(1.0)):
        edits = with_edit(edits, edit)
    assert edits == (SwitchedOff("conv 1", 3),)


def test_of_two_edits_of_one_thing_the_last_one_counts(shipped_network):
    network = shipped_network("mlp")
    field = torch.rand(1, 1, 28, 28)
    for last in (Temperature(2.0), Pruned("", 0.2), WeightNoise("", 0.1, 3)):
        first = {Temperature: Temperature(3.0), Pruned: Pruned("", 0.9), WeightNoise: WeightNoise("", 0.5, 3)}[
            type(last)
        ]
        assert torch.equal(edited(network, (first, last))(field), edited(network, (last,))(field))
