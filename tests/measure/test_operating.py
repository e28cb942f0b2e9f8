"""What operations cost: one answer without each unit, and the accuracy before and after."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.data import mnist
from digitlab.measure.ablation import evidence_without_each, probabilities
from digitlab.measure.edit_cost import EditCost
from digitlab.measure.edit_cost_events import measure_edits
from digitlab.measure.events import Advanced, Begun
from digitlab.measure.inside_events import Operated, from_line, to_line
from digitlab.measure.kernels import presets
from digitlab.networks import weights
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.edited_network import edited
from digitlab.networks.edits import SwitchedOff, WeightSet
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict, predict_labels

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


def test_accuracy_before_and_after_is_counted_on_the_first_test_digits():
    entry, edits = list_networks().find("mlp"), tuple(SwitchedOff("dense 1", unit) for unit in range(200))
    begun, *advanced, last = measure_edits(entry, edits, 300)
    assert begun == Begun("mlp before and after the operation", 600)
    assert [event.done for event in advanced] == [125, 250, 300, 425, 550, 600]
    assert all(isinstance(event, Advanced) for event in advanced)
    test, network = mnist.load("test"), weights.load(entry.path)[0]
    fields, labels = test.fields(slice(300)), test.labels[:300]
    before = predict_labels(network, fields) == labels
    after = predict_labels(edited(network, edits), fields) == labels
    result = last.operation
    assert (result.before, result.after, result.both) == (before.sum(), after.sum(), (before & after).sum())
    assert (result.lost, result.gained) == ((before & ~after).sum(), (after & ~before).sum())
    assert result.after < result.before
    low, high = result.interval(result.after)
    assert low < result.after / 300 < high


def test_what_an_operation_costs_comes_back_from_a_line_as_it_went():
    edits = (SwitchedOff("conv 1", 3), WeightSet("conv 2", 0, 12, -0.5))
    event = Operated(EditCost("cnn", "ab", edits, 100, 99, 90, 89))
    assert from_line(to_line(event)) == event


def test_a_measurement_is_of_a_network_and_its_edits_in_any_order():
    edits = (SwitchedOff("conv 1", 3), WeightSet("conv 2", 0, 12, -0.5))
    cost = EditCost("cnn", "ab", edits, 100, 99, 90, 89)
    assert cost.is_of("cnn", edits[::-1])
    assert not cost.is_of("cnn", edits[:1])
    assert not cost.is_of("mlp", edits)


@pytest.mark.parametrize("digits", [0, 10_001])
def test_a_number_of_digits_that_there_is_not_is_refused(digits):
    with pytest.raises(ValueError, match="between 1 and 10000"):
        next(measure_edits(list_networks().find("mlp"), (), digits))


@pytest.mark.parametrize("side", [3, 5, 7])
def test_kernels_to_put_in_the_place_of_a_learned_one_are_as_strong_as_that(side, rng):
    learned = rng.normal(size=(side, side)).astype(np.float32)
    made = presets(learned)
    assert not made.pop("zeros").any()
    np.testing.assert_array_equal(made["negated"], -learned)
    for kernel in made.values():
        assert np.abs(kernel).sum() == pytest.approx(np.abs(learned).sum(), rel=1e-5)


def test_the_edge_kernels_are_sobels():
    made = presets(np.full((3, 3), 8 / 9, np.float32))
    np.testing.assert_allclose(made["upright edges (Sobel)"], [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], rtol=1e-6)
    np.testing.assert_allclose(made["level edges (Sobel)"], [[-1, -2, -1], [0, 0, 0], [1, 2, 1]], rtol=1e-6)
    np.testing.assert_allclose(made["blur"].sum(), 8, rtol=1e-6)
    assert made["identity"][1, 1] == 8


@pytest.mark.parametrize("shape", [(28, 28), (8, 16), (1, 1), (4, 4)])
def test_a_slice_that_is_no_small_square_can_only_be_emptied_or_negated(shape):
    assert list(presets(np.ones(shape, np.float32))) == ["zeros", "negated"]
