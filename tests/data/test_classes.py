"""What labels stand for: names of one's own, checked, and in the order that people expect."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from digitlab import records
from digitlab.data.classes import DIGITS, Classes, alphabet, in_order, numbered


@dataclass(frozen=True)
class _Kept:
    classes: Classes = DIGITS


def test_what_says_nothing_has_the_ten_digits():
    assert records.from_dict(_Kept, {}).classes == tuple("0123456789")
    assert numbered(10).are_digits
    assert not numbered(11).are_digits


def test_classes_are_a_list_of_names_in_json_and_come_back():
    kept = _Kept(Classes(["a", "ä", "ankle boot"]))
    assert records.from_dict(_Kept, {"classes": ["a", "ä", "ankle boot"]}) == kept
    assert records.to_dict(kept)["classes"] == ("a", "ä", "ankle boot")


@pytest.mark.parametrize(
    ("names", "fault"),
    [
        ([], "2 to 40 classes, not 0"),
        (["alone"], "2 to 40 classes, not 1"),
        ([f"c{number}" for number in range(41)], "2 to 40 classes, not 41"),
        (["a", "b", "a"], "two classes are called 'a'"),
        (["a", ""], "'' cannot be a class"),
        (["a", " b"], "' b' cannot be a class"),
        (["a", "x" * 21], "1 to 20 characters"),
        (["a", "b\x1b[2J"], "'b�\\[2J' cannot be a class"),
        (["a", "\u202eb"], "cannot be a class"),
        (["a", 7], "must be of type str"),
        ("ab", "must be a list"),
        ({"a": 1, "b": 2}, "must be a list"),
    ],
)
def test_names_that_cannot_be_shown_or_told_apart_are_refused(names: object, fault: str):
    with pytest.raises(ValueError, match=fault):
        records.from_dict(_Kept, {"classes": names})


def test_numbers_are_sorted_by_their_size_and_letters_without_regard_to_capitals():
    assert in_order(["10", "9", "b", "A", "a", "B", "a10", "a9"]) == ["9", "10", "A", "a", "a9", "a10", "B", "b"]


def test_a_sentence_names_some_and_counts_all():
    assert str(DIGITS) == "the digits 0 to 9"
    assert str(Classes("abc")) == "3 classes (a, b, c)"
    assert str(numbered(40)).startswith("40 classes (0, 1, ")
    assert str(numbered(40)).endswith("11, …)")


def test_an_alphabet_is_names_with_spaces_between_them_in_the_order_they_are_typed() -> None:
    assert alphabet("  b a  a\u0308 ") == ("b", "a", "ä")
    assert alphabet("0 1 2 3 4 5 6 7 8 9").are_digits


@pytest.mark.parametrize(
    ("text", "fault"),
    [("", "'' is no alphabet: there must be 2 to 40 classes, not 0"), ("a b a", "'a b a' is no alphabet: two classes")],
)
def test_what_is_no_alphabet_is_refused_with_an_example(text: str, fault: str) -> None:
    with pytest.raises(ValueError, match=f"{fault}.*as in 'a b c ä'"):
        alphabet(text)
