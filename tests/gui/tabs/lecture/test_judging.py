"""Answers that people type, and what they are compared with."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitlab.gui.tabs.lecture.judging import judge, number


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("196", 196),
        (" 235,146 ", 235_146),
        ("1,000,000", 1_000_000),
        ("2.33", Fraction("2.33")),
        ("2,33", Fraction("2.33")),
        ("−9", -9),
        ("-0.5", Fraction(-1, 2)),
        ("7/3", Fraction(7, 3)),
        ("1 2", 12),
        ("0,693", Fraction("0.693")),
        ("-0,125", Fraction(-1, 8)),
        ("１９６", 196),
        ("０．６９", Fraction("0.69")),
        ("235\u202f146", 235_146),
    ],
)
def test_numbers_are_read_as_people_write_them(typed, value):
    assert number(typed) == value


@pytest.mark.parametrize("typed", ["", "many", "nan", "inf", "1e999999999", "7/0", "--3", "0x10", "1.2.3"])
def test_what_is_no_number_is_refused_with_an_example(typed):
    with pytest.raises(ValueError, match="write one, such as 196"):
        number(typed)


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("2.33", True),
        ("2,33", True),
        ("２．３３", True),
        ("2.3", True),
        ("7/3", True),
        ("2.34", False),
        ("2", False),
        ("2.333333", True),
    ],
)
def test_a_number_with_decimals_is_right_where_it_is_rounded_right(typed, right):
    assert judge(typed, Fraction(7, 3)).right is right


@pytest.mark.parametrize(
    ("expected", "said"),
    [("0.001", "0.001"), ("0.125", "0.125"), ("0.693147", "0.69"), ("7/3", "2.33"), ("-0.125", "−0.125"), ("0", "0")],
)
def test_the_right_number_is_said_with_as_many_decimals_as_tell_it(expected, said):
    assert judge("9", Fraction(expected)).truth == said
    assert judge(said, Fraction(expected)).right


@given(st.integers(-(10**9), 10**9))
def test_a_whole_number_is_right_as_it_is_and_one_beside_it_is_not(value):
    assert judge(f"{value:,}", float(value)).right
    assert not judge(str(value + 1), float(value)).right


def test_a_word_is_never_the_right_number():
    assert not judge("both", 0.0).right


def test_words_are_compared_without_regard_to_capitals():
    assert judge(" Only the CNN ", "only the CNN").right
    assert not judge("both", "only the CNN").right
