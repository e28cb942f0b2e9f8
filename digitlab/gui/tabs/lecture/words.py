"""What the lecture says about answers and pages."""

from __future__ import annotations

from digitlab.gui.tabs.lecture.lecture import LecturePosition
from digitlab.gui.tabs.lecture.lesson import Lesson
from digitlab.language import mark, tr

_COURSES = (mark("90 minutes"), mark("Exercises"))
"""The courses of the pages that ship, by which pages name them."""


def course_name(course: str) -> str:
    """What people call a course, "" for that of all pages; one of somebody else's pages is called as they call it."""
    if not course:
        return tr("All pages")
    return tr(course) if course in _COURSES else course


def place(shown: LecturePosition) -> str:
    """Where the open page stands."""
    lesson, course = shown.lesson, shown.course
    if lesson is None:
        return ""
    pages = course.pages if course.chosen else course.lessons
    if lesson in pages:
        number = tr("page {number} of {count}", number=pages.index(lesson) + 1, count=len(pages))
    else:
        number = tr("not of this course") if lesson in course.lessons else tr("a page of your own")
    done = tr("done ✓") if lesson.name in shown.done else ""
    return " · ".join(filter(None, (lesson.idea, number, done, lesson.teaching.topic)))


def course(shown: LecturePosition, name: str) -> str:
    """A course of a name, "" for that of all pages, as it stands in the list of courses."""
    pages = shown.course.of(name)
    minutes = sum(page.teaching.minutes or 0 for page in pages)
    return tr("{course}: %n page(s), {minutes} min", "", len(pages), course=course_name(name), minutes=minutes)


def notes(lesson: Lesson) -> str:
    """What only the teacher is told of a page; "" for nothing."""
    teaching = lesson.teaching
    minutes = tr("About %n minutes.", "", teaching.minutes) if teaching.minutes else ""
    mistakes = ""
    if teaching.mistakes:
        mistakes = tr("What students usually get wrong: {mistakes}", mistakes=teaching.mistakes)
    said = "\n".join(filter(None, (minutes, mistakes)))
    return tr("For the teacher\n{said}", said=said) if said else ""


def verdict(shown: LecturePosition) -> tuple[str, bool | None]:
    """What is said of the last answer, and whether it was right; None for neither."""
    question, answered = shown.lesson.question if shown.lesson else None, shown.answered
    if question is None:
        return "", None
    if shown.refusal:
        return f"{shown.refusal[:1].upper()}{shown.refusal[1:]}.", None
    if shown.waiting:
        return tr("The window works it out…"), None
    if answered is None:
        return ("", None) if not question.reach else (tr("○ Not there yet: this changes by itself when you are."), None)
    if question.reach:
        return tr("✓ You are there."), True
    if answered.right:
        return tr("✓ Right: {truth}.", truth=answered.truth), True
    if shown.revealed:
        return tr("✗ Wrong: {given}. Right: {truth}.", given=answered.given, truth=answered.truth), False
    return " ".join((tr("✗ Wrong: {given}.", given=answered.given), question.hint)).strip(), False


def done(shown: LecturePosition) -> str:
    """How many pages are done."""
    pages = shown.course.pages
    return tr("{done} of {count} pages done", done=sum(page.name in shown.done for page in pages), count=len(pages))
