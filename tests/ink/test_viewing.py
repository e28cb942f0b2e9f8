"""What lies between a field and the networks: paper, cleaning, centring, in this order."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.ink.centring import centred
from digitlab.ink.cleaning import cleaned
from digitlab.ink.corruptions import PAPERS
from digitlab.ink.viewing import Paper, Viewing


def test_nothing_lies_between_unless_it_is_asked_for(digits: np.ndarray) -> None:
    field = digits[0]
    assert Viewing().seen(field) is field


def test_paper_comes_first_then_it_is_cleaned_then_the_ink_is_centred(digits: np.ndarray) -> None:
    viewing = Viewing(Paper("grey", 0.3), cleaned_first=True, centred_first=True)
    on_paper = viewing.on_paper(digits[0])
    assert on_paper.min() == pytest.approx(0.3)
    np.testing.assert_array_equal(viewing.seen(digits[0]), centred(cleaned(on_paper)))


def test_the_same_paper_lies_under_every_drawing(digits: np.ndarray) -> None:
    viewing = Viewing(Paper("fog", 0.6))
    first, second = (viewing.on_paper(digit) for digit in digits[:2])
    bare = ~(digits[0].astype(bool) | digits[1].astype(bool))
    np.testing.assert_array_equal(first[bare], second[bare])


def test_a_field_without_ink_is_no_question_on_whatever_paper() -> None:
    blank = np.zeros((28, 28), np.float32)
    for kind in PAPERS:
        assert not Viewing(Paper.usual(kind), cleaned_first=True).seen(blank).any()


@pytest.mark.parametrize(
    ("text", "paper"), [("white", Paper()), ("grey", Paper("grey", 0.3)), ("noise = 0.4", Paper("noise", 0.4))]
)
def test_a_paper_is_written_by_its_name_and_how_much_of_it(text: str, paper: Paper) -> None:
    assert Paper.parse(text) == paper
    assert Paper.parse(str(paper)) == paper


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("papyrus", "there is no paper 'papyrus': there are white, grey"),
        ("shear=0.3", "there is no paper 'shear'"),
        ("grey=0.9", "grey paper has a level from 0 to 0.5, not 0.9"),
        ("grey=nan", "from 0 to 0.5"),
        ("white=0.2", "white paper has a level from 0 to 0, not 0.2"),
        ("grey=dark", "'dark' is no number in the paper"),
    ],
)
def test_what_is_no_paper_is_refused_with_what_is(text: str, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        Paper.parse(text)
