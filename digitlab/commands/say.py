"""What is printed for people: names and faults come from files of somebody else, and must not steer the terminal."""

from __future__ import annotations

import sys

from digitlab.untrusted import one_line

_MOST = 2000


def say(text: object) -> None:
    """Print one line on standard output."""
    print(one_line(text, _MOST))


def complain(fault: object) -> None:
    """Print what is wrong as one line on standard error."""
    print(f"digitlab: {one_line(str(fault).strip(), _MOST)}", file=sys.stderr)
