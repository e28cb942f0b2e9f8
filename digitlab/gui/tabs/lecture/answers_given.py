"""What somebody answered in the lecture, as a table for whoever teaches it."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from digitlab.gui.tabs.lecture.judging import is_number
from digitlab.gui.tabs.lecture.progress import Attempt

_HEADER = ("page", "title", "attempt", "answer", "right", "after show me", "when")
_REACHED = "(reached)"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would work out what begins so


def answers_given(attempts: Sequence[Attempt], titles: Mapping[str, str]) -> str:
    """Comma-separated values, a row for each attempt, the oldest first.

    Args:
        attempts: What was answered.
        titles: Of the pages by their names, cut as attempts have them.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_HEADER)
    for each in attempts:
        told = (each.page, titles.get(each.page, ""), each.number, each.typed or _REACHED)
        row = (*told, _yes(each.right), _yes(each.shown), each.when)
        writer.writerow([_plain(str(cell)) for cell in row])
    return text.getvalue()


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"


def _plain(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: somebody else may have written page and answer."""
    return f"'{cell}" if cell.startswith(_FORMULA) and not is_number(cell) else cell
