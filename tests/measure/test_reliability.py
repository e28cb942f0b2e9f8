"""Reliability by hand; temperature scaling against brute force and what is known beforehand."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.measure.reliability import (
    BINS,
    THRESHOLDS,
    LabelledProbabilities,
    answered,
    fit_temperature,
    negative_log_likelihood,
    reliability,
    tempered,
)


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def drawn_labels(probabilities: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Labels that come up as often as the probabilities say."""
    return (rng.random((len(probabilities), 1)) > probabilities.cumsum(axis=1)).sum(axis=1)


@pytest.fixture
def logits(rng) -> np.ndarray:
    return rng.normal(0, 3, (4000, 10))


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.7])
def test_probabilities_are_enough_where_logits_are_meant(logits, temperature):
    np.testing.assert_allclose(tempered(softmax(logits), temperature), softmax(logits / temperature), atol=1e-12)


def test_single_precision_is_enough(logits):
    rounded = softmax(logits).astype(np.float32)
    np.testing.assert_allclose(tempered(rounded, 1.7), softmax(logits / 1.7), atol=1e-6)


def test_no_answer_changes(logits):
    for temperature in (0.1, 10):
        np.testing.assert_array_equal(tempered(softmax(logits), temperature).argmax(axis=1), logits.argmax(axis=1))


def test_a_probability_of_zero_stays_the_least():
    (row,) = tempered([[1.0, *[0.0] * 9]], 2.0)
    assert row[0] == pytest.approx(1)
    assert np.isfinite(row).all()


def test_the_fitted_temperature_is_the_best_of_a_fine_grid(logits, rng):
    labels = drawn_labels(softmax(logits / 1.6), rng)
    fitted = fit_temperature(softmax(logits), labels)
    grid = np.geomspace(0.2, 10, 400)
    losses = [negative_log_likelihood(softmax(logits / temperature), labels) for temperature in grid]
    best = int(np.argmin(losses))
    assert grid[best - 1] <= fitted <= grid[best + 1]
    assert negative_log_likelihood(tempered(softmax(logits), fitted), labels) <= min(losses)


@pytest.mark.parametrize("true", [0.7, 1.0, 1.6, 3.0])
def test_a_temperature_that_was_put_in_is_found_again(logits, rng, true):
    labels = drawn_labels(softmax(logits / true), rng)
    assert fit_temperature(softmax(logits), labels) == pytest.approx(true, rel=0.06)


def test_answers_that_are_all_right_want_certainty_and_get_the_limit(logits):
    assert fit_temperature(softmax(logits), logits.argmax(axis=1)) == pytest.approx(0.02)


def test_answers_that_are_all_wrong_want_none(logits):
    assert fit_temperature(softmax(logits), logits.argmin(axis=1)) == pytest.approx(50)


def test_the_likelihood_of_even_odds_is_known():
    assert negative_log_likelihood(np.full((3, 10), 0.1), np.array([0, 4, 9])) == pytest.approx(np.log(10))


def said(confidence: float, label: int) -> list[float]:
    row = [(1 - confidence) / 9] * 10
    row[label] = confidence
    return row


def test_bins_hold_mean_confidence_accuracy_and_count():
    readings = LabelledProbabilities(np.array([said(0.9, 1), said(0.92, 2), said(0.5, 3)]), np.array([1, 7, 3]))
    found_ = reliability(readings)
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
    readings = LabelledProbabilities(
        np.array([said(value, 0) for value in confidence]), (rng.random(40_000) > confidence).astype(int)
    )
    assert reliability(readings).error < 0.01


def test_thresholds_go_from_half_to_nearly_certain_in_finer_steps():
    assert (THRESHOLDS[0], THRESHOLDS[-1]) == (0.5, 0.999)
    assert list(THRESHOLDS) == sorted(set(THRESHOLDS))
    assert {0.9, 0.95, 0.99} < set(THRESHOLDS)


def test_what_reaches_a_threshold_counts_as_answered():
    shares = dict(zip(THRESHOLDS, answered(np.array([0.5, 0.8, 0.95, 0.9999])), strict=True))
    assert (shares[0.5], shares[0.51], shares[0.95], shares[0.999]) == (1.0, 0.75, 0.5, 0.25)
