"""A course on paper: texts and questions with room to write, and the answers on a sheet of their own."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtGui import QTextDocument

from digitlab.gui.shell.printed import made, page_of
from digitlab.gui.tabs.lecture.lesson import Lesson, Question
from digitlab.gui.tabs.lecture.lesson_panel import MARKDOWN
from digitlab.gui.tabs.lecture.words import course_name
from digitlab.language import tr

_BODY = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL)
_BEYOND = re.compile(r"</?(?:a|img)\b[^>]*>")  # Qt escapes what stands in quotes: no ">" is left in it
_LINE = '<p style="margin: 26px 0 0 0">&nbsp;</p><hr>'
_LINES_TO_WRITE = 3


def handout_of(course: str, pages: tuple[Lesson, ...]) -> str:
    """The handout of a course, as a page of HTML.

    Args:
        course: Its name; "" for that of all pages.
        pages: In their order.
    """
    name = course_name(course)
    minutes = sum(page.teaching.minutes or 0 for page in pages)
    about = tr(
        "%n pages, about {minutes} minutes. {provenance} The answers stand at the end, on a separate sheet.",
        "",
        len(pages),
        minutes=minutes,
        provenance=made(),
    )
    asked = [(number, page, page.question) for number, page in enumerate(pages, start=1) if page.question]
    sections = "\n".join(_section(number, page) for number, page in enumerate(pages, start=1))
    answers = "\n".join(_answer(number, page, question) for number, page, question in asked)
    heading = tr("Answers")
    body = (
        f'<h1>{escape(name)}</h1>\n<p class="small">{escape(about)}</p>\n{sections}\n'
        f'<h1 style="page-break-before: always">{escape(heading)}</h1>\n{answers}'
    )
    return page_of(f"digitlab: {name}", body)


def _section(number: int, page: Lesson) -> str:
    teaching = page.teaching
    minutes = tr("about %n minutes", "", teaching.minutes) if teaching.minutes else ""
    about = " · ".join(filter(None, (page.idea, teaching.topic, minutes)))
    objective = f"<p><i>{escape(teaching.objective)}</i></p>" if teaching.objective else ""
    return (
        f'<h2>{number}. {escape(page.title)}</h2>\n<p class="small">{escape(about)}</p>\n{objective}\n{_html(page.text)}\n'
        f"{_asked(page.question) if page.question else ''}"
    )


def _asked(question: Question) -> str:
    """The question, with boxes to tick or lines to write on."""
    choices = "".join(f"<p>☐ {escape(choice)}</p>" for choice in question.choices)
    label = tr("How it was done:") if question.reach else tr("Answer, and why:")
    return f"<p><b>{escape(question.text)}</b></p>\n{choices}<p>{label}</p>{_LINE * _LINES_TO_WRITE}"


def _answer(number: int, page: Lesson, question: Question) -> str:
    """What is known of the answer without the window: that of a page that reads it off there stands in what it reveals."""
    stands_here = not question.reach and not question.quantity
    first = str(question.answer) if stands_here else question.hint if question.reach else ""
    said = f"<p><b>{escape(first)}</b></p>" if first else ""
    return f"<h2>{number}. {escape(page.title)}</h2>\n{said}\n{_html(page.reveal)}"


def _html(markdown: str) -> str:
    """A text in Markdown by somebody else as HTML, without pictures and links: a handout reaches for nothing."""
    document = QTextDocument()
    document.setMarkdown(markdown, MARKDOWN)
    found = _BODY.search(document.toHtml())
    return _BEYOND.sub("", found[1]).strip() if found else ""
