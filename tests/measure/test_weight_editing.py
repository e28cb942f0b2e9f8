"""Editing weights: the accuracy before and after, and kernels to put in the place of a learned one."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from digitlab.data import mnist
from digitlab.measure.events import Advanced, Begun
from digitlab.measure.weight_editing import WEIGHT_EDITING, EditConfig, EditCost, presets
from digitlab.networks import weights
from digitlab.networks.edited_network import edited
from digitlab.networks.edits import SwitchedOff, WeightSet
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_labels, predict_many

pytestmark = pytest.mark.usefixtures("one_thread")


def test_accuracy_before_and_after_is_counted_on_the_first_test_digits():
    entry, edits = list_networks().find("mlp"), tuple(SwitchedOff("dense 1", unit) for unit in range(200))
    begun, *advanced, last = WEIGHT_EDITING.events([entry], EditConfig(edits, 300))
    assert begun == Begun("mlp before and after the operation", 600)
    assert [event.done for event in advanced] == [125, 250, 300, 425, 550, 600]
    assert all(isinstance(event, Advanced) for event in advanced)
    test, network = mnist.load("test"), weights.load(entry.path)[0]
    fields, labels = test.fields(slice(300)), test.labels[:300]
    before = predict_labels(network, fields) == labels
    after = predict_labels(edited(network, edits), fields) == labels
    result = last.result
    assert (result.before, result.after, result.both) == (before.sum(), after.sum(), (before & after).sum())
    assert (result.lost, result.gained) == ((before & ~after).sum(), (after & ~before).sum())
    assert result.after < result.before
    for each, error in ((network, result.error_before), (edited(network, edits), result.error_after)):
        assert error == pytest.approx(_calibration_error(predict_many(each, fields), labels))
    low, high = result.interval(result.after)
    assert low < result.after / 300 < high


def _calibration_error(probabilities: np.ndarray, labels: np.ndarray) -> float:
    """In the words of Guo et al. 2017: 15 bins, |accuracy - confidence| by their share of the digits."""
    sure, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == labels
    edges = np.linspace(0, 1, 16)
    bins = [(sure > low) & (sure <= high) for low, high in pairwise(edges)]
    return float(sum(abs(right[each].mean() - sure[each].mean()) * each.mean() for each in bins if each.any()))


def test_a_measurement_is_of_a_network_and_its_edits_in_any_order():
    edits = (SwitchedOff("conv 1", 3), WeightSet("conv 2", 0, 12, -0.5))
    cost = EditCost("cnn", "ab", edits, 100, 99, 90, 89, 0.01, 0.05)
    assert cost.is_of("cnn", edits[::-1])
    assert not cost.is_of("cnn", edits[:1])
    assert not cost.is_of("mlp", edits)


@pytest.mark.parametrize("digits", [0, 10_001])
def test_a_number_of_digits_that_there_is_not_is_refused(digits):
    with pytest.raises(ValueError, match="between 1 and 10000"):
        next(WEIGHT_EDITING.events([list_networks().find("mlp")], EditConfig(digits=digits)))


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
