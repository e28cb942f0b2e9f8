"""What was answered in the lecture, for whoever teaches it: as a table, or on a page to be read and printed."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from digitlab.convolution.notation import counted
from digitlab.gui.shell.printed import made, page_of
from digitlab.gui.tabs.lecture.judging import is_number
from digitlab.gui.tabs.lecture.progress import Attempt

_HEADER = ("learner", "page", "title", "attempt", "answer", "right", "after show me", "when")
_REACHED = "(reached)"
_NOBODY = "Nobody named"
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
        writer.writerow([_plain(str(cell)) for cell in _row(each, titles)])
    return text.getvalue()


def answers_page(attempts: Sequence[Attempt], titles: Mapping[str, str]) -> str:
    """A page of HTML: for each learner what was answered, page by page, and how much of it is right.

    Args:
        attempts: What was answered.
        titles: Of the pages by their names, cut as attempts have them.
    """
    learners = dict.fromkeys(each.learner for each in attempts)
    sections = [_of_learner(name, [each for each in attempts if each.learner == name], titles) for name in learners]
    body = f'<h1>Answers given</h1>\n<p class="small">{escape(made())}</p>\n' + "\n".join(sections)
    return page_of("digitlab: answers given", body)


def _of_learner(name: str, attempts: Sequence[Attempt], titles: Mapping[str, str]) -> str:
    pages = list(dict.fromkeys(each.page for each in attempts))
    right = {each.page for each in attempts if each.right}
    alone = {each.page for each in attempts if each.right and not each.shown}
    first = {each.page for each in attempts if each.right and not each.shown and each.number == 1}
    said = (
        f"{counted(len(pages), 'pages')} answered, {len(right)} of them rightly: {len(first)} at the first attempt, "
        f"{len(right) - len(alone)} after the answer had been shown."
    )
    head = "".join(f"<th>{escape(column)}</th>" for column in _HEADER[2:])
    rows = "\n".join(f"<tr>{''.join(_cells(each, titles))}</tr>" for each in attempts)
    return f"<h2>{escape(name or _NOBODY)}</h2>\n<p>{escape(said)}</p>\n<table>\n<tr>{head}</tr>\n{rows}\n</table>"


def _cells(attempt: Attempt, titles: Mapping[str, str]) -> Iterator[str]:
    _, page, title, *others = _row(attempt, titles)
    yield from (f"<td>{escape(str(cell))}</td>" for cell in (title or page, *others))


def _row(attempt: Attempt, titles: Mapping[str, str]) -> tuple[object, ...]:
    told = (attempt.learner, attempt.page, titles.get(attempt.page, ""), attempt.number, attempt.typed or _REACHED)
    return (*told, _yes(attempt.right), _yes(attempt.shown), attempt.when)


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"


def _plain(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: somebody else may have written page and answer."""
    return f"'{cell}" if cell.startswith(_FORMULA) and not is_number(cell) else cell
