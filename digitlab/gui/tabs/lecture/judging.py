"""The judges: is an answer right, is a state reached? Each reads the window's own state, and nothing else."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from digitlab.convolution.notation import written
from digitlab.gui.tabs.lecture.quantities import RIGHT, WRONG, Value, check, is_word, quantity
from digitlab.gui.tabs.lecture.window_state import WindowState

_SIGNS: dict[str, Callable[[Any, Any], bool]] = {
    "!=": operator.ne,
    "<=": operator.le,
    ">=": operator.ge,
    "=": operator.eq,
    "<": operator.lt,
    ">": operator.gt,
}
_COMPARISON = re.compile(r"(\S+?)\s*(!=|<=|>=|=|<|>)\s*(.+)")
_VERDICT = re.compile(rf"(\S+)\s+(?:is\s+)?({RIGHT}|{WRONG})")
_GROUPED = re.compile(r"-?\d{1,3}(,\d{3})+")
_NUMBER = re.compile(r"-?\d{1,12}(\.\d{1,9}|/[1-9]\d{0,8})?")
_HALF_OF_LAST = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A quantity, compared with a value.

    Attributes:
        name: Of the quantity.
        sign: How it is compared.
        value: With what.
    """

    name: str
    sign: str
    value: Value

    def __str__(self) -> str:
        return f"{self.name} {self.sign} {self.value}"

    def holds(self, seen: WindowState) -> bool | None:
        """Whether it holds; None while that is not known."""
        found = quantity(self.name, seen)
        if found is None:
            return None
        if isinstance(found, str) or isinstance(self.value, str):
            return _SIGNS[self.sign](str(found).casefold(), str(self.value).casefold())
        return _SIGNS[self.sign](found, self.value)


Condition = tuple[Comparison, ...]
"""All of them have to hold."""


def condition(text: str, networks: tuple[str, ...]) -> Condition:
    """The condition that a text says: ``mlp wrong and cnn right``, ``bench.stride = 2 and bench.columns = 3``.

    Raises:
        ValueError: It says none.
    """
    return tuple(_comparison(part.strip(), networks) for part in re.split(r"\s+and\s+", text))


def _comparison(text: str, networks: tuple[str, ...]) -> Comparison:
    if verdict := _VERDICT.fullmatch(text):
        comparison = Comparison(f"{verdict[1]}.verdict", "=", verdict[2])
    elif found := _COMPARISON.fullmatch(text):
        comparison = Comparison(found[1], found[2], _value(found[3].strip()))
    else:
        raise ValueError(f"'{text}' is no condition: write mlp wrong and cnn right, or bench.stride = 2")
    check(comparison.name, networks)
    if not is_word(comparison.name) and isinstance(comparison.value, str):
        raise ValueError(f"'{comparison.value}' in '{text}' is no number")
    if is_word(comparison.name) and comparison.sign not in {"=", "!="}:
        raise ValueError(f"'{comparison.name}' is a word: compare it with = or !=")
    return comparison


def _value(text: str) -> Value:
    try:
        return number(text)
    except ValueError:
        return text


def holds(wanted: Condition, seen: WindowState) -> bool:
    """Whether everything holds, and is known to."""
    return all(comparison.holds(seen) is True for comparison in wanted)


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, judged.

    Attributes:
        right: Whether it is.
        said: What was answered, as it is written for people.
        truth: What the window says.
    """

    right: bool
    said: str
    truth: str


def judge(typed: str, expected: Value) -> Answered:
    """Judge an answer. A number that is written with decimals is right where it is rounded right."""
    said = typed.strip()
    if isinstance(expected, str):
        return Answered(said.casefold() == expected.casefold(), said, expected)
    try:
        given, exact = number(typed), Fraction(expected)
    except ValueError:
        return Answered(False, said, written(expected))
    tolerance = _HALF_OF_LAST / 10 ** _decimals(typed) if _decimals(typed) else Fraction(0)
    return Answered(abs(given - exact) <= tolerance, said, written(expected))


def number(text: str) -> Fraction:
    """The number that somebody typed: ``196``, ``235,146``, ``2.33``, ``2,33``, ``−9``, ``7/3``.

    Raises:
        ValueError: It is none.
    """
    plain = text.strip().replace("−", "-").replace(" ", "")
    if _GROUPED.fullmatch(plain):
        plain = plain.replace(",", "")
    plain = plain.replace(",", ".")
    if not _NUMBER.fullmatch(plain):
        raise ValueError(f"'{text.strip()}' is no number: write one, such as 196 or 2.33")
    return Fraction(plain)


def _decimals(text: str) -> int:
    plain = text.strip().replace("−", "-")
    found = re.search(r"[.,](\d+)$", plain)
    return 0 if found is None or _GROUPED.fullmatch(plain) else len(found[1])
