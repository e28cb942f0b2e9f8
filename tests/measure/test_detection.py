"""How finding digits is measured: against worked examples."""

from __future__ import annotations

import math

import numpy as np
import pytest

from digitlab.data import mnist
from digitlab.data.sheets import Sheet
from digitlab.measure.detection import (
    Claim,
    SheetResult,
    average_precision,
    examine,
    found_share,
    mask_overlap,
    matched,
    mean_average_precision,
    overlap,
    random_sheets,
    spurious_a_sheet,
    with_error,
)
from digitlab.networks.library import list_networks
from digitlab.networks.weights import load

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((0, 0, 4, 4), (0, 0, 4, 4), 1.0),
        ((0, 0, 4, 4), (2, 0, 6, 4), 8 / 24),
        ((0, 0, 4, 4), (1, 1, 3, 3), 4 / 16),
        ((0, 0, 4, 4), (4, 0, 8, 4), 0.0),
        ((0, 0, 4, 4), (6, 6, 8, 8), 0.0),
    ],
)
def test_the_overlap_of_two_boxes_is_what_a_hand_counts(one, other, expected: float) -> None:
    assert overlap(one, other) == overlap(other, one) == pytest.approx(expected)


def test_average_precision_is_that_of_a_worked_example() -> None:
    # the surest is right, the next wrong, then right, wrong, right; four digits to find, one of them never
    scores = np.array([0.5, 0.9, 0.7, 0.8, 0.6])
    is_right = np.array([True, True, True, False, False])
    # precision at each right one: 1/1, 2/3, 3/5; each counts for a quarter of the recall
    assert average_precision(scores, is_right, 4) == pytest.approx((1 + 2 / 3 + 3 / 5) / 4)


def test_a_better_precision_further_on_counts_backwards() -> None:
    # wrong, right, right: 1/2 and then 2/3, so the first recall counts with 2/3, too
    assert average_precision(np.array([0.9, 0.8, 0.7]), np.array([False, True, True]), 2) == pytest.approx(2 / 3)
    assert average_precision(np.zeros(0), np.zeros(0, np.bool_), 3) == 0.0


def sheet_with(*truths: tuple[int, tuple[int, int, int, int]]) -> Sheet:
    labels = np.array([label for label, _ in truths])
    boxes = np.array([box for _, box in truths], np.float32)
    return Sheet(np.zeros((56, 84), np.float32), labels, boxes, np.full((56, 84), -1, np.int8))


def test_a_digit_is_found_once_by_the_surest_box_of_its_class() -> None:
    sheet = sheet_with((3, (0, 0, 10, 20)), (3, (40, 0, 50, 20)), (7, (60, 0, 80, 20)))
    boxes = [(1, 0, 11, 20), (0, 0, 10, 20), (40, 1, 50, 21), (60, 0, 80, 20), (60, 0, 69, 20)]
    assert matched(boxes, [3, 3, 3, 8, 7], sheet) == [0, -1, 1, -1, -1]
    assert matched([], [], sheet) == []


RESULTS = [
    SheetResult((3, 7), (Claim(3, 0.9, is_right=True), Claim(7, 0.2, is_right=True)), (0.8,)),
    SheetResult((3,), (Claim(7, 0.6, is_right=False), Claim(3, 0.5, is_right=True)), (1.0,)),
    SheetResult((7,), (Claim(3, 0.4, is_right=False),), ()),
]


def test_figures_are_what_a_hand_counts() -> None:
    assert found_share(RESULTS, 0.3) == 2 / 4
    assert found_share(RESULTS, 0.1) == 3 / 4
    assert spurious_a_sheet(RESULTS, 0.3) == 2 / 3
    assert spurious_a_sheet(RESULTS, 0.5) == 1 / 3
    assert mask_overlap(RESULTS) == pytest.approx(0.9)
    assert math.isnan(mask_overlap(RESULTS[2:]))
    # of class 3 both are found before anything wrong; of class 7 one of two, behind a wrong one
    assert mean_average_precision(RESULTS) == pytest.approx((1 + 0.25) / 2)


def test_the_standard_error_of_a_mean_is_the_usual_one(rng) -> None:
    overlaps = rng.random(200)
    results = [SheetResult((1,), (), (share,)) for share in overlaps]
    figure = with_error(mask_overlap, results)
    assert figure.value == pytest.approx(overlaps.mean())
    assert figure.standard_error == pytest.approx(overlaps.std(ddof=1) / math.sqrt(200), rel=0.5)
    assert math.isnan(with_error(mask_overlap, results[:1]).standard_error)


def test_the_same_seed_makes_the_same_sheets_of_one_to_six_digits() -> None:
    digits = mnist.load("held_out")
    one, again, other = (list(random_sheets(digits, 30, seed)) for seed in (3, 3, 4))
    assert {len(sheet.labels) for sheet in one} == {1, 2, 3, 4, 5, 6}
    for sheet, same in zip(one, again, strict=True):
        np.testing.assert_array_equal(sheet.image, same.image)
    assert any((sheet.image != different.image).any() for sheet, different in zip(one, other, strict=True))


def test_the_shipped_network_is_examined_with_all_its_claims() -> None:
    network = load(list_networks().find("detector").path)[0]
    results = [examine(network, sheet, 0.3) for sheet in random_sheets(mnist.load("held_out"), 12, 1)]
    assert found_share(results, 0.3) > 0.85
    assert mask_overlap(results) > 0.9
    for result in results:
        scores = [claim.score for claim in result.claims]
        assert scores == sorted(scores, reverse=True)
        assert len(result.mask_overlaps) == sum(claim.is_right and claim.score >= 0.3 for claim in result.claims)
