"""The judges: is an answer right, is a state reached? Each reads the window itself, and nothing else."""

from __future__ import annotations

import operator
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from digitlab.convolution.notation import written
from digitlab.gui.shell.lesson_access import Value
from digitlab.gui.tabs.lecture.quantities import check, is_word
from digitlab.gui.tabs.lecture.scene import Known
from digitlab.language import tr
from digitlab.untrusted import one_line

Read = Callable[[str], Value | None]
"""Reads a value off the window, by its name; None while it is not known."""

_SIGNS: dict[str, Callable[[Any, Any], bool]] = {
    "!=": operator.ne,
    "<=": operator.le,
    ">=": operator.ge,
    "=": operator.eq,
    "<": operator.lt,
    ">": operator.gt,
}
_COMPARISON = re.compile(
    r"((?:[^\s!=<>]|!(?!=))++)\s*+(!=|<=|>=|=|<|>)\s*+(.+)"
)  # the first sign is the one that counts
_GROUPED = re.compile(r"-?[1-9]\d{0,2}(,\d{3})+")  # 0,693 has decimals
_NUMBER = re.compile(r"-?\d{1,12}(\.\d{1,9}|/[1-9]\d{0,8})?")
_TOO_LARGE = re.compile(r"-?\d{13,}(\.\d+)?")
_HALF_OF_LAST = Fraction(1, 2)
_NEARLY = 0.01


def holds(wanted: Iterable[str], read: Read) -> bool:
    """Whether all these comparisons hold, and are known to."""
    return all(_holds(*_parts(text), read) for text in wanted)


def check_comparison(text: str, known: Known) -> None:
    """See that a text compares a value with another of its kind: ``mlp.verdict = wrong``, ``island.right > island.left``.

    Raises:
        ValueError: It does not.
    """
    name, sign, value = _parts(text)
    check(name, known)
    if is_word(name, known) and sign not in {"=", "!="}:
        raise ValueError(tr("'{name}' is a word: compare it with = or !=", name=name))
    if is_word(name, known) or is_number(value):
        return
    try:
        check(value, known)
    except ValueError:
        raise ValueError(
            tr(
                "'{value}' in '{text}' is no number, nor the name of one",
                value=one_line(value, 60),
                text=one_line(text, 60),
            )
        ) from None
    if is_word(value, known):
        raise ValueError(
            tr("'{value}' in '{text}' is a word, and no number", value=one_line(value, 60), text=one_line(text, 60))
        )


def _holds(name: str, sign: str, value: str, read: Read) -> bool:
    found = read(name)
    if found is None:
        return False
    if isinstance(found, str):
        return _SIGNS[sign](found.casefold(), value.casefold())
    other = number(value) if is_number(value) else read(value)
    return other is not None and _SIGNS[sign](found, other)


def _parts(text: str) -> tuple[str, str, str]:
    """The name, the sign and the value of a comparison."""
    found = _COMPARISON.fullmatch(text.strip())
    if found is None:
        raise ValueError(
            tr("'{text}' compares nothing: write mlp.verdict = wrong, or bench.stride = 2", text=one_line(text, 60))
        )
    return found[1], found[2], found[3]


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, judged.

    Attributes:
        right: Whether it is.
        given: What was answered, as it is written for people.
        truth: What the window says.
    """

    right: bool
    given: str
    truth: str


def judge(typed: str, expected: Value) -> Answered:
    """Judge an answer. A number that is written with decimals is right where it is rounded right."""
    text = typed.strip()
    if isinstance(expected, str):
        return Answered(text.casefold() == expected.casefold(), text, expected)
    try:
        given, exact = number(typed), Fraction(expected)
    except ValueError:
        return Answered(False, text, written(expected))
    tolerance = _HALF_OF_LAST / 10 ** _decimals(typed) if _decimals(typed) else Fraction(0)
    return Answered(abs(given - exact) <= tolerance, text, _said(exact))


def _said(exact: Fraction) -> str:
    """The right number as the window writes it, or with a third decimal where two would say another one: 0.125, and not 0.12."""
    value = float(exact)
    is_near = abs(round(value, 2) - value) <= _NEARLY * abs(value)
    return written(value) if is_near else f"{value:.3g}".replace("-", "−")


def number(text: str) -> Fraction:
    """The number that somebody typed: ``196``, ``235,146``, ``2.33``, ``2,33``, ``−9``, ``7/3``.

    Raises:
        ValueError: It is none, or too large.
    """
    plain = _plain(text)
    if _GROUPED.fullmatch(plain):
        plain = plain.replace(",", "")
    plain = plain.replace(",", ".")
    if _TOO_LARGE.fullmatch(plain):
        raise ValueError(
            tr(
                "'{text}' is too large: a number has at most 12 digits before the point",
                text=one_line(text.strip(), 60),
            )
        )
    if not _NUMBER.fullmatch(plain):
        raise ValueError(tr("'{text}' is no number: write one, such as 196 or 2.33", text=one_line(text.strip(), 60)))
    return Fraction(plain)


def _plain(text: str) -> str:
    """A number without spaces, in the characters of ASCII: a Chinese keyboard writes it as wide as its other characters."""
    return unicodedata.normalize("NFKC", text).replace("−", "-").replace(" ", "").strip()


def _decimals(text: str) -> int:
    plain = _plain(text)
    found = re.search(r"[.,](\d+)$", plain)
    return 0 if found is None or _GROUPED.fullmatch(plain) else len(found[1])


def is_number(text: str) -> bool:
    """Whether a text is a number, as people type one."""
    try:
        number(text)
    except ValueError:
        return False
    return True
