"""What the lecture says about answers and pages."""

from __future__ import annotations

from digitlab.gui.tabs.lecture.lecture import LecturePosition
from digitlab.gui.tabs.lecture.lesson import Lesson

ALL_PAGES = "All pages"
"""The course of all pages, as people call it."""


def place(shown: LecturePosition) -> str:
    """Where the open page stands."""
    lesson, course = shown.lesson, shown.course
    if lesson is None:
        return ""
    pages = course.pages if course.chosen else course.lessons
    if lesson in pages:
        number = f"page {pages.index(lesson) + 1} of {len(pages)}"
    else:
        number = "not of this course" if lesson in course.lessons else "a page of your own"
    done = "done ✓" if lesson.name in shown.done else ""
    return " · ".join(filter(None, (lesson.idea, number, done, lesson.teaching.topic)))


def course(shown: LecturePosition, name: str) -> str:
    """A course of a name, "" for that of all pages, as it stands in the list of courses."""
    pages = shown.course.of(name)
    minutes = sum(page.teaching.minutes or 0 for page in pages)
    return f"{name or ALL_PAGES}: {len(pages)} {'page' if len(pages) == 1 else 'pages'}, {minutes} min"


def notes(lesson: Lesson) -> str:
    """What only the teacher is told of a page; "" for nothing."""
    teaching = lesson.teaching
    minutes = f"About {teaching.minutes} minutes." if teaching.minutes else ""
    mistakes = f"What students usually get wrong: {teaching.mistakes}" if teaching.mistakes else ""
    said = "\n".join(filter(None, (minutes, mistakes)))
    return f"For the teacher\n{said}" if said else ""


def verdict(shown: LecturePosition) -> tuple[str, bool | None]:
    """What is said of the last answer, and whether it was right; None for neither."""
    question, answered = shown.lesson.question if shown.lesson else None, shown.answered
    if question is None:
        return "", None
    if shown.refusal:
        return f"{shown.refusal[:1].upper()}{shown.refusal[1:]}.", None
    if shown.waiting:
        return "The window works it out…", None
    if answered is None:
        return ("", None) if not question.reach else ("○ Not there yet: this changes by itself when you are.", None)
    if question.reach:
        return "✓ You are there.", True
    if answered.right:
        return f"✓ Right: {answered.truth}.", True
    if shown.revealed:
        return f"✗ You said {answered.given}. It is {answered.truth}.", False
    return f"✗ Not {answered.given}. {question.hint}".strip(), False


def following(shown: LecturePosition) -> Lesson | None:
    """The page to go on with: the one that was open last, or the next that is not done; None where nothing is left."""
    pages = shown.course.pages
    last = shown.course.find(shown.last)
    ahead = pages if last is None or last not in pages else _from(pages, last)
    return next((lesson for lesson in ahead if lesson.name not in shown.done), None)


def done(shown: LecturePosition) -> str:
    """How many pages are done."""
    pages = shown.course.pages
    return f"{sum(page.name in shown.done for page in pages)} of {len(pages)} pages done"


def _from(pages: tuple[Lesson, ...], last: Lesson) -> tuple[Lesson, ...]:
    """All pages, the last one and those behind it first."""
    place_of_last = pages.index(last)
    return (*pages[place_of_last:], *pages[:place_of_last])
