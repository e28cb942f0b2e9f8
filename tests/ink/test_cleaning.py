"""Paper made white and ink made full: what that leaves as it is, and what can be read again."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.data import mnist
from digitlab.ink.cleaning import cleaned
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_labels
from digitlab.networks.weights import load


def _on(paper: str, fields: np.ndarray, level: float | None = None) -> np.ndarray:
    kind = CORRUPTIONS[paper]
    at = kind.usual if level is None else level
    return np.stack([kind.at(field, at, np.random.default_rng((0, number))) for number, field in enumerate(fields)])


def test_full_ink_on_white_paper_stays_as_it_is(digits: np.ndarray) -> None:
    drawn = render(Drawing((Stroke.through([(8, 9), (13, 5), (18, 8), (9, 20), (20, 20)]),)))
    np.testing.assert_array_equal(cleaned(drawn), drawn)
    np.testing.assert_allclose(cleaned(digits), digits / digits.max(axis=(1, 2), keepdims=True), atol=1e-6)


@pytest.mark.parametrize(
    ("paper", "level"), [("grey", 0.1), ("grey", 0.5), ("contrast", 0.1), ("inverted", 1.0), ("inverted", 0.4)]
)
def test_an_even_paper_and_an_even_ink_are_undone(digits: np.ndarray, paper: str, level: float) -> None:
    np.testing.assert_allclose(cleaned(_on(paper, digits[:20], level)), cleaned(digits[:20]), atol=1e-5)


def test_what_is_clean_is_not_cleaned_further(digits: np.ndarray) -> None:
    once = cleaned(_on("grey", digits))
    np.testing.assert_allclose(cleaned(once), once, atol=1e-6)


def test_fields_are_cleaned_each_by_itself_and_the_originals_left_alone(digits: np.ndarray) -> None:
    dirty = _on("lighting", digits[:6])
    before = dirty.copy()
    together = cleaned(dirty)
    np.testing.assert_array_equal(together, [cleaned(field) for field in dirty])
    np.testing.assert_array_equal(dirty, before)
    assert together.dtype == np.float32


@pytest.mark.parametrize("grey", [0.0, 0.3, 1.0])
def test_paper_without_ink_is_blank(grey: float) -> None:
    assert not cleaned(np.full((28, 28), grey, np.float32)).any()


@pytest.mark.parametrize("paper", ["grey", "contrast", "inverted", "lighting", "fog", "noise", "shot"])
def test_networks_read_digits_again_once_their_paper_is_clean(paper: str) -> None:
    held_out = mnist.load("held_out")
    fields, labels = held_out.fields(slice(0, 100)), held_out.labels[:100]
    dirty = _on(paper, fields)
    for name in ("mlp", "cnn_pooled"):
        network, _ = load(list_networks().find(name).path)
        before, after = ((predict_labels(network, each) == labels).mean() for each in (dirty, cleaned(dirty)))
        assert after >= 0.9, name
        assert after >= before, name
