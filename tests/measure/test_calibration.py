"""What confidence is worth, by hand and of the shipped MLP from end to end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from digitlab.data import mnist
from digitlab.measure.calibration import CALIBRATION, CalibrateConfig, Calibration, NonDigits
from digitlab.measure.events import Advanced, Begun, Measured
from digitlab.measure.reliability import THRESHOLDS, Reliability, tempered
from digitlab.measure.scribbles import KINDS
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_many
from digitlab.networks.weights import load, save

pytestmark = pytest.mark.usefixtures("one_thread")

SMALL = CalibrateConfig(digits=300, non_digits=10, seed=3)


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
    assert isinstance(event, Measured)
    return event.result


def test_a_calibration_tells_its_progress_and_is_kept(mlp):
    events = list(CALIBRATION.events([mlp], SMALL))
    assert isinstance(events[0], Begun)
    steps = [event.done for event in events if isinstance(event, Advanced)]
    assert steps == sorted(steps)
    assert steps[-1] == events[0].total == CALIBRATION.fields(SMALL) == 5000 + 600 + 10 * len(KINDS)
    assert list(CALIBRATION.kept(mlp)) == [events[-1].result]
    assert list(CALIBRATION.events([mlp], SMALL)) == [Begun(events[0].what, 0), events[-1]]
    assert CALIBRATION.find(mlp) == events[-1].result
    other = CalibrateConfig(digits=301, non_digits=10, seed=3)
    assert next(CALIBRATION.events([mlp], other)).total == CALIBRATION.fields(other)
    assert next(CALIBRATION.events([mlp], SMALL, fresh=True)).total == CALIBRATION.fields(SMALL)


def test_a_known_calibration_goes_to_the_folder_that_was_named_as_well(mlp, tmp_path):
    config = CalibrateConfig(digits=20, non_digits=2)
    list(CALIBRATION.events([mlp], config))
    begun, *_ = CALIBRATION.events([mlp], config, folder=tmp_path / "results")
    assert begun.total == 0
    assert len(list((tmp_path / "results").glob("calibration-*.json"))) == 1


def test_of_two_calibrations_the_one_on_more_digits_is_found(mlp):
    for digits in (20, 40, 30):
        list(CALIBRATION.events([mlp], CalibrateConfig(digits=digits, non_digits=2)))
    assert CALIBRATION.find(mlp).n == 40


def test_a_calibration_says_what_can_be_counted_by_hand(mlp):
    found_ = last(CALIBRATION.events([mlp], SMALL))
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
        list(CALIBRATION.events([mlp], config))
    assert len(list(CALIBRATION.kept(mlp))) == 3


def test_moved_digits_show_that_confidence_does_not_notice(mlp):
    found_ = last(CALIBRATION.events([mlp], SMALL))
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
