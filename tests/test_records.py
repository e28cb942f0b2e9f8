"""Records from JSON: every name and type is checked, and what does not fit is named."""

from __future__ import annotations

import json
import math
import re
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

import pytest

from digitlab import records


@dataclass(frozen=True)
class Inner:
    """A record within a record."""

    size: int
    share: float = 0.5

    def __post_init__(self) -> None:
        if self.size < 0:
            raise ValueError(f"size must not be negative, but is {self.size}")


@dataclass(frozen=True)
class Outer:
    """One field of every kind."""

    name: str
    kind: Literal["a", "b", 3] = "a"
    counts: tuple[int, ...] = (1, 2)
    inner: Inner | None = None
    inners: tuple[Inner, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)
    anything: Any = None
    sure: bool = False


def test_a_record_survives_json() -> None:
    record = Outer("ü", 3, (4, 5, 6), Inner(7, 0.25), (Inner(1), Inner(2)), {"x": [1, None]}, {"y": 2}, sure=True)
    assert records.from_dict(Outer, json.loads(json.dumps(records.to_dict(record)))) == record


def test_a_record_becomes_what_the_standard_library_makes_of_it_and_shares_nothing_with_it() -> None:
    record = Outer("ü", 3, (4, 5), Inner(7), (Inner(1),), {"x": [1, {"y": (Inner(2),)}]}, {3: None})
    made = records.to_dict(record)
    assert made == asdict(record)
    made["extra"]["x"].append(2)
    assert record.extra == {"x": [1, {"y": (Inner(2),)}]}


def test_what_is_left_out_takes_its_default() -> None:
    assert records.from_dict(Outer, {"name": "x"}) == Outer("x")


def test_a_whole_number_is_taken_for_a_fraction_and_becomes_one() -> None:
    inner = records.from_dict(Inner, {"size": 1, "share": 2})
    assert isinstance(inner.share, float)


def test_numbers_that_are_not_finite_are_left_to_the_record_to_judge() -> None:
    assert math.isnan(records.from_dict(Inner, {"size": 1, "share": math.nan}).share)


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        (None, "Outer must be a JSON object, not NoneType"),
        ([], "Outer must be a JSON object, not list"),
        ({}, "Outer: .*missing 1 required positional argument: 'name'"),
        ({"name": "x", "colour": 1}, "Outer has no field 'colour': it has name, kind"),
        ({"name": "x", 5: 1}, "Outer has no field '5'"),
        ({"name": 5}, "Outer.name must be of type str, not 5"),
        ({"name": None}, "Outer.name must be of type str"),
        ({"name": "x", "kind": "c"}, "Outer.kind must be one of a, b, 3, not 'c'"),
        ({"name": "x", "kind": 3.0}, "Outer.kind must be one of"),
        ({"name": "x", "kind": []}, "Outer.kind must be one of"),
        ({"name": "x", "counts": 5}, "Outer.counts must be a list, not 5"),
        ({"name": "x", "counts": "12"}, "Outer.counts must be a list"),
        ({"name": "x", "counts": [1, 2.0]}, r"Outer.counts\[1\] must be of type int, not 2.0"),
        ({"name": "x", "counts": [True]}, r"Outer.counts\[0\] must be of type int, not True"),
        ({"name": "x", "inner": {"size": "1"}}, "Outer.inner has an unfit value"),
        ({"name": "x", "inner": 5}, "Outer.inner has an unfit value: 5"),
        ({"name": "x", "inners": [{"size": 1}, {"size": "1"}]}, "Inner.size must be of type int, not '1'"),
        ({"name": "x", "inners": [{"size": -1}]}, "size must not be negative"),
        ({"name": "x", "inners": [{"size": 1, "share": True}]}, "Inner.share must be of type float, not True"),
        ({"name": "x", "inners": [{"size": 1, "share": 10**400}]}, "Inner.share is too large a number"),
        ({"name": "x", "extra": []}, "Outer.extra must be of type dict"),
        ({"name": "x", "sure": 1}, "Outer.sure must be of type bool, not 1"),
    ],
)
def test_what_does_not_fit_is_refused_by_the_name_of_its_field(values: object, complaint: str) -> None:
    with pytest.raises(ValueError, match=re.compile(complaint)):
        records.from_dict(Outer, values)


def test_true_is_not_taken_for_the_choice_of_one() -> None:
    @dataclass(frozen=True)
    class Choice:
        format: Literal[1, 2]

    with pytest.raises(ValueError, match="format must be one of 1, 2, not True"):
        records.from_dict(Choice, {"format": True})
