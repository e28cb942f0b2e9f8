"""Where two networks disagree: counts, order, and the digits as they were seen."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.data import mnist
from digitlab.ink.centring import centred
from digitlab.ink.pose import Pose, posed
from digitlab.measure.disagreement import DISAGREEMENT, CompareConfig, Comparison, FoundFields, comparison
from digitlab.measure.events import Advanced, Begun, Measured
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict
from digitlab.networks.weights import load

pytestmark = pytest.mark.usefixtures("one_thread")


def said(*answers: tuple[int, float]) -> np.ndarray:
    rows = np.zeros((len(answers), 10), np.float32)
    for row, (label, confidence) in zip(rows, answers, strict=True):
        row[:] = (1 - confidence) / 9
        row[label] = confidence
    return rows


def compared(labels: list[int], left: np.ndarray, right: np.ndarray) -> Comparison:
    return comparison(CompareConfig(), ("a", "b"), ("1", "2"), np.array(labels), (left, right))


def test_every_digit_falls_into_one_of_four_counts():
    left = said((1, 0.9), (1, 0.9), (5, 0.9), (5, 0.9), (1, 0.9))
    right = said((1, 0.9), (2, 0.9), (1, 0.9), (5, 0.9), (1, 0.9))
    result = compared([1, 1, 1, 1, 1], left, right)
    assert (result.both_right, result.only_left, result.only_right, result.neither, result.n) == (2, 1, 1, 1, 5)
    assert {(found.digit, found.left_is_right) for found in result.found} == {(1, True), (2, False)}


def test_the_surest_contradiction_comes_first():
    left = said((3, 0.6), (3, 0.99), (3, 0.8))
    right = said((4, 0.9), (4, 0.98), (4, 0.8))
    result = compared([3, 3, 4], left, right)
    assert [found.digit for found in result.found] == [1, 2, 0]
    first = result.found[0]
    assert (first.label, first.left_answer, first.right_answer) == (3, 3, 4)
    assert (first.left_confidence, first.right_confidence) == (pytest.approx(0.99), pytest.approx(0.98))


def test_nobody_reads_blank_paper():
    result = compared([0, 0], np.zeros((2, 10), np.float32), np.zeros((2, 10), np.float32))
    assert (result.neither, result.found) == (2, ())


@pytest.fixture(scope="module")
def events() -> list:
    library = list_networks()
    config = CompareConfig(Pose(dx=2, angle_deg=20), digits=200)
    return list(DISAGREEMENT.events([library.find("mlp"), library.find("cnn_pooled")], config))


def test_a_comparison_tells_its_progress(events):
    assert events[0] == Begun("mlp beside cnn_pooled", 200)
    assert [event.done for event in events[1:-1]] == [125, 200]
    assert all(isinstance(event, Advanced) for event in events[1:-1])
    assert isinstance(events[-1], Measured)


def test_every_digit_found_is_answered_so_when_it_is_asked_alone(events):
    result = events[-1].result
    networks = [load(list_networks().find(name).path)[0] for name in result.networks]
    test = mnist.load("test")
    assert result.both_right + result.only_left + result.only_right + result.neither == 200
    assert len(result.found) == result.only_left + result.only_right > 20
    for found in result.found[:10]:
        image = posed(test.fields(found.digit), result.pose)
        left, right = (predict(network, image) for network in networks)
        assert (left.label, right.label) == (found.left_answer, found.right_answer)
        assert (left.confidence, right.confidence) == (
            pytest.approx(found.left_confidence, abs=1e-4),
            pytest.approx(found.right_confidence, abs=1e-4),
        )


def test_the_digits_are_shown_as_the_networks_saw_them(events):
    result, test = events[-1].result, mnist.load("test")
    fields = FoundFields(result, test)
    assert len(fields) == len(result.found)
    np.testing.assert_array_equal(fields[3], posed(test.fields(result.found[3].digit), result.pose))
    np.testing.assert_array_equal(fields[-1], fields[len(fields) - 1])
    assert len(fields[:4]) == 4


def test_centring_comes_after_the_pose():
    library, test = list_networks(), mnist.load("test")
    pose = Pose(dx=6, dy=-5)
    moved = CompareConfig(pose, digits=100)
    again = CompareConfig(pose, centred_first=True, digits=100)
    mlp, cnn = library.find("mlp"), library.find("cnn_pooled")
    *_, as_it_lies = DISAGREEMENT.events([mlp, cnn], moved)
    *_, brought_back = DISAGREEMENT.events([mlp, cnn], again)
    assert as_it_lies.result.both_right < 30
    assert brought_back.result.both_right > 80
    result = brought_back.result
    if result.found:
        expected = centred(posed(test.fields(result.found[0].digit), pose))
        np.testing.assert_array_equal(FoundFields(result, test)[0], expected)


def test_digits_that_left_the_field_are_read_by_nobody():
    library = list_networks()
    *_, event = DISAGREEMENT.events([library.find("mlp"), library.find("mlp14")], CompareConfig(Pose(dx=60), digits=5))
    assert event.result.neither == 5


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"digits": 0}, "between 1 and 10000"),
        ({"window_deg": 181.0}, "between 0 and 180"),
        ({"window_deg": float("nan")}, "180"),
    ],
)
def test_settings_out_of_range_are_refused(settings, named):
    with pytest.raises(ValueError, match=named):
        CompareConfig(**settings)
