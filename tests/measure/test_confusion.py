"""What networks take digits for: counted, kept, and found again by the hashes of weights and digits."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.data import mnist
from digitlab.measure.confusion import CONFUSION, ConfuseConfig, Confusion, counts, in_cell, mistakes
from digitlab.measure.events import Advanced, Begun, Measured
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_labels
from digitlab.networks.weights import load

pytestmark = pytest.mark.usefixtures("one_thread")

LABELS = np.array([3, 3, 5, 7, 7, 0], np.uint8)
BY_HAND = Confusion("net", "w", "d", "mnist", "test", (3, 5, 5, 1, 1, -1), (0.9, 0.6, 0.99, 0.7, 0.95, 0.0))


def _confusions(events) -> list[Confusion]:
    return [event.result for event in events if isinstance(event, Measured)]


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> mnist.Digits:
    """The first 300 digits of every part, the first of them wiped out."""
    whole = mnist.load

    def load_few(split: mnist.Split) -> mnist.Digits:
        images = whole(split).images[:300].copy()
        images[0] = 0
        return mnist.Digits(images, whole(split).labels[:300])

    monkeypatch.setattr(mnist, "load", load_few)
    return load_few("test")


def test_rows_are_classes_and_columns_answers() -> None:
    table = counts(BY_HAND, LABELS)
    assert {(int(row), int(column)): int(table[row, column]) for row, column in np.argwhere(table)} == {
        (3, 3): 1,
        (3, 5): 1,
        (5, 5): 1,
        (7, 1): 2,
    }


def test_the_surest_mistake_comes_first_and_no_answer_is_a_mistake_too() -> None:
    assert mistakes(BY_HAND, LABELS) == [4, 3, 1, 5]
    assert in_cell(BY_HAND, LABELS, 7, 1) == [4, 3]
    assert in_cell(BY_HAND, LABELS, 0, 0) == []


@pytest.mark.parametrize("answers", [(3,), (3, 5, 5, 1, 1, 10)])
def test_a_confusion_that_does_not_fit_is_refused(answers: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="answer"):
        Confusion("net", "w", "d", "mnist", "test", answers, BY_HAND.confidences)


def test_a_network_is_counted_as_it_answers(few: mnist.Digits) -> None:
    entry = list_networks().entries["mlp14"]
    begun, *rest = CONFUSION.events([entry], ConfuseConfig())
    assert (begun, rest[-2]) == (Begun("reading 300 digits", 300), Advanced(300))
    (confusion,) = _confusions(rest)
    network, _ = load(entry.path)
    expected = predict_labels(network, few.fields())
    assert confusion.answers[0] == -1  # blank paper is no question
    assert list(confusion.answers[1:]) == expected[1:].tolist()
    oracle = np.bincount(few.labels[1:] * 10 + expected[1:], minlength=100).reshape(10, 10)
    assert np.array_equal(counts(confusion, few.labels), oracle)


@pytest.mark.usefixtures("few")
def test_what_was_read_is_found_again_and_not_for_other_digits(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = list_networks().entries["mlp14"]
    (confusion,) = _confusions(CONFUSION.events([entry], ConfuseConfig()))
    assert CONFUSION.find(entry, ConfuseConfig()) == confusion
    assert CONFUSION.find(entry, ConfuseConfig("mnist", "held_out")) is None
    assert CONFUSION.find(list_networks().entries["mlp"], ConfuseConfig()) is None
    (begun, *_), (again,) = (
        list(CONFUSION.events([entry], ConfuseConfig())),
        _confusions(CONFUSION.events([entry], ConfuseConfig())),
    )
    assert (begun.total, again) == (0, confusion)
    fewer = mnist.load("test")
    monkeypatch.setattr(mnist, "load", lambda split: mnist.Digits(fewer.images[:299], fewer.labels[:299]))
    assert CONFUSION.find(entry, ConfuseConfig()) is None
