"""What was answered in the lecture, for whoever teaches it: as a table, or on a page to be read and printed."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape

from digitlab.gui.shell.printed import made, page_of
from digitlab.gui.tabs.lecture.judging import is_number
from digitlab.gui.tabs.lecture.progress import Attempt
from digitlab.language import mark, tr

_HEADER = (
    mark("learner"),
    mark("page"),
    mark("title"),
    mark("attempt"),
    mark("answer"),
    mark("right"),
    mark("after show me"),
    mark("when"),
)
_REACHED = mark("(reached)")
_YES, _NO = mark("yes"), mark("no")
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
        writer.writerow([_plain(str(cell)) for cell in _row(each, titles, str)])
    return text.getvalue()


def answers_page(attempts: Sequence[Attempt], titles: Mapping[str, str]) -> str:
    """A page of HTML: for each learner what was answered, page by page, and how much of it is right.

    Args:
        attempts: What was answered.
        titles: Of the pages by their names, cut as attempts have them.
    """
    learners = dict.fromkeys(each.learner for each in attempts)
    sections = [_of_learner(name, [each for each in attempts if each.learner == name], titles) for name in learners]
    heading = tr("Answers given")
    body = f'<h1>{escape(heading)}</h1>\n<p class="small">{escape(made())}</p>\n' + "\n".join(sections)
    return page_of(tr("digitlab: answers given"), body)


def _of_learner(name: str, attempts: Sequence[Attempt], titles: Mapping[str, str]) -> str:
    pages = list(dict.fromkeys(each.page for each in attempts))
    right = {each.page for each in attempts if each.right}
    alone = {each.page for each in attempts if each.right and not each.shown}
    first = {each.page for each in attempts if each.right and not each.shown and each.number == 1}
    said = tr(
        "%n page(s) answered, {right} of them rightly: {first} at the first attempt, {shown} after the answer had "
        "been shown.",
        "",
        len(pages),
        right=len(right),
        first=len(first),
        shown=len(right) - len(alone),
    )
    who = name or tr("Nobody named")
    head = "".join(f"<th>{escape(tr(column))}</th>" for column in _HEADER[2:])
    rows = "\n".join(f"<tr>{''.join(_cells(each, titles))}</tr>" for each in attempts)
    return f"<h2>{escape(who)}</h2>\n<p>{escape(said)}</p>\n<table>\n<tr>{head}</tr>\n{rows}\n</table>"


def _cells(attempt: Attempt, titles: Mapping[str, str]) -> Iterator[str]:
    _, page, title, *others = _row(attempt, titles, tr)
    yield from (f"<td>{escape(str(cell))}</td>" for cell in (title or page, *others))


def _row(attempt: Attempt, titles: Mapping[str, str], say: Callable[[str], str]) -> tuple[object, ...]:
    """The cells of an attempt; what digitlab says itself is said so: a table that programs read stays English."""
    typed = attempt.typed or say(_REACHED)
    told = (attempt.learner, attempt.page, titles.get(attempt.page, ""), attempt.number, typed)
    right, shown = (say(_YES if is_so else _NO) for is_so in (attempt.right, attempt.shown))
    return (*told, right, shown, attempt.when)


def _plain(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: somebody else may have written page and answer."""
    return f"'{cell}" if cell.startswith(_FORMULA) and not is_number(cell) else cell
