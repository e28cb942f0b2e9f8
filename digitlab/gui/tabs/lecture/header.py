"""The header of a lesson's file as TOML, with the line on which each of its keys stands."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from digitlab.language import mark, tr
from digitlab.untrusted import DEEPEST, parse_json

FENCE = "+++"
"""The line before a header, and behind it."""

FIRST_ROW = 2
"""The number of a header's first row in its file."""

_TABLE = re.compile(r"\s*\[\s*([\w.]+)\s*\]")
_KEY = re.compile(r"""\s*+["']?+([^"'=.\[\]]++)["']?+\s*+[=.]""")  # nothing is tried twice: a row may be all spaces
_LINE_ENDS = re.compile("[\x7f-\x9f\u2028\u2029]")  # what TOML refuses, and what would end a row of the file
_LINE = re.compile(r" \(at line (\d+), column \d+\)")
_DEEP_KEY = re.compile(rf"""(?<![\w-])(?:(?:[\w-]++|"[^"]*+"|'[^']*+')[ \t]*+\.[ \t]*+){{{DEEPEST + 1}}}""")
_TOO_DEEP = mark("this is no TOML that can be read: its tables lie too deep in each other")


class HeaderError(ValueError):
    """A header cannot be read.

    Attributes:
        line: The number of the line in the file, from 1.
    """

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


@dataclass(frozen=True, slots=True)
class Header:
    """What a header says.

    Attributes:
        values: Texts, numbers, lists and tables by key.
        lines: The number of the line, from 1, on which a key of a table stands, by (table, key); the header's own keys are
            those of the table "", and a table itself has the key "".
    """

    values: Mapping[str, Any]
    lines: Mapping[tuple[str, str], int]

    def line(self, table: str, key: str = "") -> int:
        """The line of a key; that of its table where it is not known, or the file's first."""
        return self.lines.get((table, key)) or self.lines.get((table, "")) or 1


def from_toml(rows: Sequence[str]) -> Header:
    """The header of the rows between the fences.

    Raises:
        HeaderError: They are no TOML.
    """
    for number, row in enumerate(rows, start=FIRST_ROW):
        if _DEEP_KEY.search(row):
            raise HeaderError(number, tr(_TOO_DEEP))
    try:
        header = Header(tomllib.loads("\n".join(rows)), _lines(rows))
    except ValueError as error:  # a TOMLDecodeError, or an integer of thousands of digits
        found = _LINE.search(str(error))
        line = int(found[1]) + FIRST_ROW - 1 if found else len(rows) + 1
        raise HeaderError(line, tr("this is no TOML: {fault}", fault=_LINE.sub("", str(error)))) from None
    except RecursionError:
        raise HeaderError(1, tr(_TOO_DEEP)) from None
    _check(header)
    return header


def _check(header: Header) -> None:
    """See that every value is one that can be handled further, as of a file of JSON."""
    for table, values in header.values.items():
        for key, value in values.items() if isinstance(values, Mapping) else [("", values)]:
            try:
                parse_json(json.dumps(value, default=str))
            except ValueError as error:
                line = header.line(table, key) if isinstance(values, Mapping) else header.line("", table)
                raise HeaderError(line, tr("this value {error}", error=error)) from error
            except RecursionError:
                raise HeaderError(1, tr(_TOO_DEEP)) from None


def _lines(rows: Sequence[str]) -> dict[tuple[str, str], int]:
    """Where keys stand, as far as that is seen at the beginnings of the rows."""
    found: dict[tuple[str, str], int] = {}
    table = ""
    for number, row in enumerate(rows, start=FIRST_ROW):
        if named := _TABLE.match(row):
            table, _, key = named[1].partition(".")
            found.setdefault((table, key), number)
        elif keyed := _KEY.match(row):
            found.setdefault((table, keyed[1].strip()), number)
    return found


def to_toml(values: Mapping[str, Any]) -> Iterator[str]:
    """The rows of a header, its tables last; what is None or empty is left out."""
    tables = {key: value for key, value in values.items() if isinstance(value, Mapping)}
    yield from _entries({key: value for key, value in values.items() if key not in tables})
    for table, entries in tables.items():
        yield from ("", f"[{table}]", *_entries(entries))


def _entries(values: Mapping[str, Any]) -> Iterator[str]:
    return (f"{key} = {_toml(value)}" for key, value in values.items() if value not in (None, "", ()))


def _toml(value: object) -> str:
    """A value in one line. TOML knows no null: what is None in a table is left out."""
    if isinstance(value, Mapping):
        entries = (f"{key} = {_toml(entry)}" for key, entry in value.items() if entry is not None)
        return f"{{ {', '.join(entries)} }}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_toml, value))}]"
    text = json.dumps(value, ensure_ascii=False)
    return _LINE_ENDS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
