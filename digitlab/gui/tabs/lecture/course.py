"""The lecture: the pages that ship, one text file each in the order of their names, and behind them those of the user."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from digitlab.gui.tabs.lecture.lesson import Lesson
from digitlab.gui.tabs.lecture.lesson_file import LessonError, read
from digitlab.gui.tabs.lecture.scene import Known
from digitlab.shipped import resources


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """Pages in their order.

    Attributes:
        lessons: The pages that ship.
        own: Pages that the user opened from files, in the order of opening; each is called after its file's whole path.
        faults: Why files were left out, a sentence each.
    """

    lessons: tuple[Lesson, ...] = ()
    own: tuple[Lesson, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def pages(self) -> tuple[Lesson, ...]:
        """All of them."""
        return (*self.lessons, *self.own)

    def find(self, name: str) -> Lesson | None:
        """The page of a name."""
        return next((lesson for lesson in self.pages if lesson.name == name), None)

    def beside(self, lesson: Lesson, step: int) -> Lesson | None:
        """The page so many places further; None beyond the ends, and for one that is not of the course."""
        names = [page.name for page in self.pages]
        if lesson.name not in names:
            return None
        place = names.index(lesson.name) + step
        return self.pages[place] if 0 <= place < len(names) else None

    def with_own(self, lesson: Lesson, kept: Iterable[str]) -> Course:
        """With a page that was read from a file just now; of the others that did, those that are kept, by name."""
        pages = {page.name: page for page in (*self.own, lesson)}
        return replace(self, own=tuple(pages[name] for name in kept if name in pages))


def read_own(path: Path, known: Known) -> Lesson:
    """The page of a user's file.

    Raises:
        LessonError: It is none, or cannot be read.
    """
    return replace(read(path, known), name=str(path.absolute()))


def read_course(known: Known, opened: Iterable[str]) -> Course:
    """All pages that ship, and those of the files that were opened before, where they are still there and can be read."""
    tested = replace(known, on_page=None)  # so that no page of the window has to be made for them
    lessons: list[Lesson] = []
    own: list[Lesson] = []
    faults: list[str] = []
    for path in sorted((resources() / "lessons").glob("[0-9]*.md")):
        try:
            lessons.append(read(path, tested))
        except LessonError as error:
            faults.append(str(error))
    for name in opened:
        try:
            own.append(read_own(Path(name), known))
        except LessonError as error:
            if not isinstance(error.__cause__, FileNotFoundError):  # perhaps on a stick that comes back
                faults.append(f"{error}: the page is left out until it is mended, or forgotten with Forget")
    return Course(tuple(lessons), tuple(own), tuple(faults))
