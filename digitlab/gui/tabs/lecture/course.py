"""The lecture: the pages that ship, one text file each in the order of their names, then those of plug-ins, then those of the user."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

from digitlab import plugins
from digitlab.gui.tabs.lecture.lesson import Lesson
from digitlab.gui.tabs.lecture.lesson_file import LessonError, read
from digitlab.gui.tabs.lecture.scene import Known
from digitlab.language import tr, translated
from digitlab.shipped import resources
from digitlab.untrusted import one_line

_MOST_PAGES = 200  # of one plug-in


def _fit(_name: str, declaration: object) -> tuple[Path, ...]:
    """The pages of a plug-in: the text files of a package whose names begin with a number."""
    package = plugins.expected(declaration, ModuleType)
    pages = [page for folder in getattr(package, "__path__", ()) for page in _pages_of(Path(folder))]
    if not 0 < len(pages) <= _MOST_PAGES:
        words = tr("it has {count:,} pages, 01-NAME.md and so on, and not 1 to {most}")
        raise ValueError(words.format(count=len(pages), most=_MOST_PAGES))
    return tuple(pages)


def _pages_of(folder: Path) -> list[Path]:
    return sorted(folder.glob("[0-9]*.md"))


LESSONS: plugins.WithPlugins[tuple[Path, ...]] = plugins.WithPlugins(plugins.LESSONS, {}, _fit)
"""The files of the pages that plug-ins bring."""


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """Pages in their order.

    The pages themselves say to which courses they belong; a course of a name is all pages that name it.

    Attributes:
        lessons: The pages that ship, and those of plug-ins.
        own: Pages that the user opened from files, in the order of opening; each is called after its file's whole path.
        faults: Why files were left out, a sentence each.
        chosen: The name of the course that is shown; "" for that of all pages.
    """

    lessons: tuple[Lesson, ...] = ()
    own: tuple[Lesson, ...] = ()
    faults: tuple[str, ...] = ()
    chosen: str = ""

    @property
    def all_pages(self) -> tuple[Lesson, ...]:
        """All of them, whichever course is shown."""
        return (*self.lessons, *self.own)

    @property
    def pages(self) -> tuple[Lesson, ...]:
        """Those of the course that is shown."""
        return self.of(self.chosen)

    @property
    def names(self) -> tuple[str, ...]:
        """The courses that there are, in the order in which pages name them, without that of all pages."""
        return tuple(dict.fromkeys(course for page in self.all_pages for course in page.teaching.courses))

    def of(self, course: str) -> tuple[Lesson, ...]:
        """The pages of a course; all of them for ""."""
        return tuple(page for page in self.all_pages if not course or course in page.teaching.courses)

    def choosing(self, course: str) -> Course:
        """With a course shown; that of all pages where there is none of this name."""
        return replace(self, chosen=course if course in self.names else "")

    def find(self, name: str) -> Lesson | None:
        """The page of a name, of whichever course."""
        return next((lesson for lesson in self.all_pages if lesson.name == name), None)

    def beside(self, lesson: Lesson, step: int) -> Lesson | None:
        """The page so many places further in the course, or among all pages for one that is not of it; None beyond the ends."""
        pages = self.pages if any(page.name == lesson.name for page in self.pages) else self.all_pages
        names = [page.name for page in pages]
        if lesson.name not in names:
            return None
        place = names.index(lesson.name) + step
        return pages[place] if 0 <= place < len(names) else None

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
    """All pages that ship, those of plug-ins, and those of the files that were opened before, where they are still there and can be read."""
    tested = replace(known, on_page=None)  # so that no page of the window has to be made for them
    lessons: dict[str, Lesson] = {}
    own: list[Lesson] = []
    faults: list[str] = []
    ours = map(translated, _pages_of(resources() / "lessons"))
    for path in (*ours, *(page for pages in LESSONS.values() for page in pages)):
        try:
            lesson = read(path, tested)
        except LessonError as error:
            faults.append(str(error))
            continue
        if lessons.setdefault(lesson.name, lesson) is not lesson:
            known_already = tr("{path}: there is a page '{name}' already: rename the file")
            faults.append(known_already.format(path=one_line(path), name=lesson.name))
    for name in opened:
        try:
            own.append(read_own(Path(name), known))
        except LessonError as error:
            if not isinstance(error.__cause__, FileNotFoundError):  # perhaps on a stick that comes back
                left_out = tr("{fault}: the page is left out until it is mended, or forgotten with Forget", fault=error)
                faults.append(left_out)
    return Course(tuple(lessons.values()), tuple(own), tuple(faults))
