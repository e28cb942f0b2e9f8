"""What may not be typed is refused at the field, with the range."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitlab.gui.tabs.train.set_up.range_field import RangeField


@pytest.fixture
def field(qtbot) -> RangeField:
    made = RangeField("Batch", (1, 10_000))
    qtbot.addWidget(made)
    made.show_number(64)
    return made


def _type(field: RangeField, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)


def test_a_number_within_the_range_is_told_of_at_once(field, qtbot) -> None:
    told: list[float] = []
    field.number_typed.connect(told.append)
    _type(field, "128")
    assert told == [1, 12, 128]
    assert not field.fault


@pytest.mark.parametrize("text", ["0", "10001", "-3", "1.5", "1,5", "nan", "inf", "1e999", "many", "1 2"])
def test_what_lies_outside_is_refused_with_the_range(field, text) -> None:
    told: list[float] = []
    _type(field, text[:-1] or "7")
    field.number_typed.connect(told.append)
    _type(field, text)
    assert field.fault.endswith("Batch: between 1 and 10,000, a whole number.")
    assert text in field.fault
    assert field.toolTip() == field.fault
    assert all(1 <= number <= 10_000 for number in told)


@pytest.mark.parametrize(
    ("text", "number"),
    [("0,004", 0.004), ("2.5", 2.5), ("2,5", 2.5), ("3e-3", 0.003), ("2,500", None), ("1,2,3", None)],
)
def test_a_comma_is_a_decimal_point_and_never_makes_a_number_a_thousand_times_larger(qtbot, text, number) -> None:
    field = RangeField("Rate", (1e-7, 10.0), whole=False)
    qtbot.addWidget(field)
    told: list[float] = []
    field.number_typed.connect(told.append)
    _type(field, text)
    assert bool(field.fault) is (number is None)
    assert number is None or told[-1] == number


@pytest.mark.parametrize(("text", "number"), [("1,000", 1000), ("1e3", 1000), ("9223372036854775807", 2**63 - 1)])
def test_whole_numbers_may_have_thousands_and_are_told_to_the_last_digit(qtbot, text, number) -> None:
    field = RangeField("Seed", (0, 2**63 - 1))
    qtbot.addWidget(field)
    told: list[float] = []
    field.number_typed.connect(told.append)
    _type(field, text)
    assert (told[-1], type(told[-1])) == (number, int)
    field.show_number(number)
    assert field.text() == text


def test_where_a_number_may_not_be_what_stood_there_before_it_was_typed_counts_again(field) -> None:
    told: list[float] = []
    field.number_typed.connect(told.append)
    _type(field, "128\r99999")
    assert told[-1] == 128
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "128"


def test_an_empty_field_is_refused(field) -> None:
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.fault


def test_escape_brings_the_last_number_back(field, qtbot) -> None:
    _type(field, "x")
    with qtbot.waitSignal(field.fault_changed):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.fault) == ("64", "")


def test_what_is_refused_stays_in_sight_while_other_fields_change(field) -> None:
    _type(field, "0")
    field.show_number(64)
    assert field.text() == "0"
    assert field.fault
    field.show_number(32)  # another recipe: this is its number
    assert (field.text(), field.fault) == ("32", "")


def test_arrow_keys_step_and_stop_at_the_ends(qtbot) -> None:
    field = RangeField("Turn", (0.0, 12.0), step=5, whole=False)
    qtbot.addWidget(field)
    field.show_number(2.5)
    for key, expected in ((Qt.Key.Key_Up, "7.5"), (Qt.Key.Key_Up, "12"), (Qt.Key.Key_PageDown, "0")):
        QTest.keyClick(field, key)
        assert field.text() == expected


def test_steps_add_no_noise_behind_the_decimals(qtbot) -> None:
    field = RangeField("Noise", (0.0, 1.0), step=0.05, whole=False)
    qtbot.addWidget(field)
    field.show_number(0.1)
    told: list[float] = []
    field.number_typed.connect(told.append)
    for _ in range(4):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert told == [0.15, 0.2, 0.25, 0.3]


def test_showing_a_number_announces_nothing(field, qtbot) -> None:
    with qtbot.assertNotEmitted(field.number_typed), qtbot.assertNotEmitted(field.fault_changed):
        field.show_number(3)
