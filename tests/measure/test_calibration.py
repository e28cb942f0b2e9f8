"""What confidence is worth: bins and shares by hand, and the shipped MLP from end to end."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from digitlab.data import mnist
from digitlab.measure.calibrating import CalibrateConfig, calibrate
from digitlab.measure.calibration import (
    BINS,
    THRESHOLDS,
    Calibration,
    LabelledProbabilities,
    NonDigits,
    Reliability,
    answered,
    reliability,
)
from digitlab.measure.events import Advanced, Begun, Calibrated
from digitlab.measure.measured import find_calibration, found
from digitlab.measure.scribbles import KINDS
from digitlab.measure.temperature import tempered
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_many
from digitlab.networks.weights import load, save

pytestmark = pytest.mark.usefixtures("one_thread")

SMALL = CalibrateConfig(digits=300, non_digits=10, seed=3)


def said(confidence: float, label: int) -> list[float]:
    row = [(1 - confidence) / 9] * 10
    row[label] = confidence
    return row


def test_bins_hold_mean_confidence_accuracy_and_count():
    answers = LabelledProbabilities(np.array([said(0.9, 1), said(0.92, 2), said(0.5, 3)]), np.array([1, 7, 3]))
    found_ = reliability(answers)
    assert [(part.count, part.accuracy) for part in found_.bins] == [(1, 1.0), (2, 0.5)]
    assert found_.bins[1].confidence == pytest.approx(0.91)
    assert (found_.bins[1].low, found_.bins[1].high) == (pytest.approx(13 / 15), pytest.approx(14 / 15))
    assert found_.error == pytest.approx((1 * 0.5 + 2 * 0.41) / 3)
    assert (found_.n, found_.accuracy) == (3, pytest.approx(2 / 3))
    assert found_.confidence == pytest.approx((0.9 + 0.92 + 0.5) / 3)


def test_full_confidence_belongs_to_the_last_bin():
    (last,) = reliability(LabelledProbabilities(np.array([said(1.0, 1)]), np.array([1]))).bins
    assert (last.low, last.high) == (pytest.approx(1 - 1 / BINS), 1.0)


def test_a_network_that_is_right_as_often_as_it_is_sure_has_no_error(rng):
    confidence = rng.uniform(0.4, 1, 40_000)
    answers = LabelledProbabilities(
        np.array([said(value, 0) for value in confidence]), (rng.random(40_000) > confidence).astype(int)
    )
    assert reliability(answers).error < 0.01


def test_thresholds_go_from_half_to_nearly_certain_in_finer_steps():
    assert (THRESHOLDS[0], THRESHOLDS[-1]) == (0.5, 0.999)
    assert list(THRESHOLDS) == sorted(set(THRESHOLDS))
    assert {0.9, 0.95, 0.99} < set(THRESHOLDS)


def test_what_reaches_a_threshold_counts_as_answered():
    shares = dict(zip(THRESHOLDS, answered(np.array([0.5, 0.8, 0.95, 0.9999])), strict=True))
    assert (shares[0.5], shares[0.51], shares[0.95], shares[0.999]) == (1.0, 0.75, 0.5, 0.25)


def test_where_nothing_is_answered_nothing_is_right():
    none = Reliability(2, 1.0, 0.4, 0.6, 1.0, ())
    quiet = Calibration(
        "quiet", "a", "b", 1.0, 2, 1.0, 1.0, none, none, 4, none, (0.5, 0.9), (0.5, 0.0), (0.5, 0.0),
        (NonDigits("letters", 10, (0.4, 0.2)), NonDigits("curls", 30, (0.8, 0.0))), 0,
    )  # fmt: skip
    assert (quiet.right_of_answered(0), quiet.right_of_answered(1)) == (1.0, None)
    assert quiet.non_digits_answered(0) == pytest.approx(0.7)


@pytest.fixture(scope="module")
def mlp(tmp_path_factory):
    """The shipped MLP in a file of its own, of which nothing that ships was measured."""
    network, card = load(list_networks().find("mlp").path)
    path = tmp_path_factory.mktemp("networks") / "copy.safetensors"
    save(path, network, replace(card, data="a copy"))
    return list_networks().find(str(path))


def last(events) -> Calibration:
    *_, event = events
    assert isinstance(event, Calibrated)
    return event.calibration


def test_a_calibration_tells_its_progress_and_is_kept(mlp):
    events = list(calibrate([mlp], SMALL))
    assert isinstance(events[0], Begun)
    steps = [event.done for event in events if isinstance(event, Advanced)]
    assert steps == sorted(steps)
    assert steps[-1] == events[0].total == SMALL.fields == 5000 + 600 + 10 * len(KINDS)
    assert list(found(Calibration, mlp)) == [events[-1].calibration]
    assert list(calibrate([mlp], SMALL)) == [Begun(events[0].what, 0), events[-1]]
    assert find_calibration(mlp) == events[-1].calibration
    other = CalibrateConfig(digits=301, non_digits=10, seed=3)
    assert next(calibrate([mlp], other)).total == other.fields
    assert next(calibrate([mlp], SMALL, fresh=True)).total == SMALL.fields


def test_a_known_calibration_goes_to_the_folder_that_was_named_as_well(mlp, tmp_path):
    config = CalibrateConfig(digits=20, non_digits=2)
    list(calibrate([mlp], config))
    begun, *_ = calibrate([mlp], config, folder=tmp_path / "results")
    assert begun.total == 0
    assert len(list((tmp_path / "results").glob("calibration-*.json"))) == 1


def test_of_two_calibrations_the_one_on_more_digits_is_found(mlp):
    for digits in (20, 40, 30):
        list(calibrate([mlp], CalibrateConfig(digits=digits, non_digits=2)))
    assert find_calibration(mlp).n == 40


def test_a_calibration_says_what_can_be_counted_by_hand(mlp):
    found_ = last(calibrate([mlp], SMALL))
    network, _ = load(mlp.path)
    test = mnist.load("test")
    raw = predict_many(network, test.fields(slice(300)))
    sure = tempered(raw, found_.temperature)
    right = sure.argmax(axis=1) == test.labels[:300]
    step = THRESHOLDS.index(0.9)
    assert found_.answered[step] == pytest.approx((sure.max(axis=1) >= 0.9).mean())
    assert found_.answered_rightly[step] == pytest.approx(((sure.max(axis=1) >= 0.9) & right).mean())
    assert found_.raw.accuracy == found_.calibrated.accuracy == pytest.approx(right.mean())
    assert found_.raw.confidence == pytest.approx(raw.max(axis=1).mean())
    assert found_.nll_after < found_.nll_before
    assert found_.n_fitted == 5000
    assert [kind.kind for kind in found_.non_digits] == list(KINDS)


def test_calibrations_with_other_settings_are_kept_beside_each_other(mlp):
    for config in (
        SMALL,
        CalibrateConfig(digits=300, non_digits=11, seed=3),
        CalibrateConfig(digits=300, non_digits=10),
    ):
        list(calibrate([mlp], config))
    assert len(list(found(Calibration, mlp))) == 3


def test_moved_digits_show_that_confidence_does_not_notice(mlp):
    found_ = last(calibrate([mlp], SMALL))
    assert found_.moved.accuracy < 0.5 < found_.moved.confidence


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"digits": 0}, "10000"),
        ({"digits": 10_001}, "10000"),
        ({"non_digits": 0}, "non digits"),
        ({"seed": -1}, "seed"),
    ],
)
def test_settings_out_of_range_are_refused(settings, named):
    with pytest.raises(ValueError, match=named):
        CalibrateConfig(**settings)
