"""What the lecture says about answers and pages."""

from __future__ import annotations

from digitlab.gui.tabs.lecture.lecture import LecturePosition
from digitlab.gui.tabs.lecture.lesson import Lesson


def place(shown: LecturePosition) -> str:
    """Where the open page stands."""
    lesson, lessons = shown.lesson, shown.course.lessons
    if lesson is None:
        return ""
    number = f"page {lessons.index(lesson) + 1} of {len(lessons)}" if lesson in lessons else "a page of your own"
    return " · ".join(filter(None, (lesson.idea, number, "done ✓" if lesson.name in shown.done else "")))


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
    ahead = pages if last is None else _from(pages, last)
    return next((lesson for lesson in ahead if lesson.name not in shown.done), None)


def done(shown: LecturePosition) -> str:
    """How many pages are done."""
    pages = shown.course.pages
    return f"{sum(page.name in shown.done for page in pages)} of {len(pages)} pages done"


def _from(pages: tuple[Lesson, ...], last: Lesson) -> tuple[Lesson, ...]:
    """All pages, the last one and those behind it first."""
    place_of_last = pages.index(last)
    return (*pages[place_of_last:], *pages[:place_of_last])
