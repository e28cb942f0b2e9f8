"""What is printed: names and faults come from files of somebody else, and must not steer the terminal; numbers may be none."""

from __future__ import annotations

import math
import os
import sys

from digitlab.untrusted import one_line

_MOST = 2000


def say(text: object) -> None:
    """Print one line on standard output."""
    print(one_line(text, _MOST))


def number(value: float, form: str) -> str:
    """A number in a form such as ``.2%``, for people: a dash where it is none."""
    return format(value, form) if math.isfinite(value) else "–"


def counted(number: int, thing: str) -> str:
    """So many things, whose plural has an s: ``1 digit``, ``2,000 digits``."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def json_number(value: float) -> float | None:
    """A number for programs: None, which is null in JSON, where it is none; NaN, which Python would write, is no JSON."""
    return value if math.isfinite(value) else None


def complain(fault: object) -> None:
    """Print what is wrong as one line on standard error."""
    print(f"digitlab: {one_line(in_words(fault).strip(), _MOST)}", file=sys.stderr)


def in_words(fault: object) -> str:
    """What is wrong; an error of the system says with which file, and not its own number."""
    if not isinstance(fault, OSError) or not fault.strerror:
        return str(fault)
    place = fault.filename
    return f"{os.fsdecode(place)}: {fault.strerror}" if isinstance(place, str | bytes | os.PathLike) else fault.strerror
