"""The lecture that ships: one text file a page, in the order of their names."""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.gui.lecture.lesson import Lesson
from digitlab.gui.lecture.lesson_file import LessonError, read
from digitlab.gui.lecture.scene import Known
from digitlab.shipped import resources


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """Pages in their order.

    Attributes:
        lessons: The pages.
        faults: Why files were left out, a sentence each.
    """

    lessons: tuple[Lesson, ...] = ()
    faults: tuple[str, ...] = ()

    def find(self, name: str) -> Lesson | None:
        """The page of a name."""
        return next((lesson for lesson in self.lessons if lesson.name == name), None)

    def beside(self, lesson: Lesson, step: int) -> Lesson | None:
        """The page so many places further; None beyond the ends, and for one that is not of the course."""
        if lesson not in self.lessons:
            return None
        place = self.lessons.index(lesson) + step
        return self.lessons[place] if 0 <= place < len(self.lessons) else None


def shipped_course(known: Known) -> Course:
    """All pages that ship."""
    lessons: list[Lesson] = []
    faults: list[str] = []
    for path in sorted((resources() / "lessons").glob("*.md")):
        try:
            lessons.append(read(path, known))
        except LessonError as error:
            faults.append(str(error))
    return Course(tuple(lessons), tuple(faults))
