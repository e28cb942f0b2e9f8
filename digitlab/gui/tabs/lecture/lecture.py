"""Leads through the lecture: opens a page, sets the window up, judges answers, remembers what is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digitlab.gui.tabs.lecture.course import Course, read_course, read_own
from digitlab.gui.tabs.lecture.judging import Answered, holds, judge, number
from digitlab.gui.tabs.lecture.lecture_window import LectureWindow
from digitlab.gui.tabs.lecture.lesson import Lesson
from digitlab.gui.tabs.lecture.lesson_file import LessonError, to_text
from digitlab.gui.tabs.lecture.progress import Progress, read_progress, write_progress
from digitlab.gui.tabs.lecture.scene import Scene
from digitlab.whole_file import write_whole


@dataclass(frozen=True, slots=True, eq=False)
class LecturePosition:
    """Where one is in the lecture.

    Attributes:
        course: All pages.
        done: The names of those that are done.
        last: The name of the page that was open last; "" for none.
        lesson: The open page; None where none is.
        answered: The last answer, judged; None before the first, and while the window works it out.
        refusal: Why what was written is no answer, in a sentence, or "".
        revealed: Whether the rest of the page is shown.
        waiting: Whether an answer is there that cannot be judged yet.
    """

    course: Course
    done: tuple[str, ...] = ()
    last: str = ""
    lesson: Lesson | None = None
    answered: Answered | None = None
    refusal: str = ""
    revealed: bool = False
    waiting: bool = False

    def beside(self, step: int) -> Lesson | None:
        """The page so many places further; None beyond the ends, and where none is open."""
        return self.course.beside(self.lesson, step) if self.lesson else None


class Lecture(QObject):
    """The lecture of one window.

    Attributes:
        shown: Where one is.

    Signals:
        shown_changed: A newer :class:`LecturePosition` is there.
        fault_found: What went wrong, in a sentence.
    """

    shown_changed = Signal(object)
    fault_found = Signal(str)

    def __init__(self, lecture_window: LectureWindow, progress_path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lecture_window, self._path = lecture_window, progress_path
        self._progress = Progress()
        self._typed: str | None = None  # an answer that waits for the window
        self.shown = LecturePosition(Course())
        lecture_window.changed.connect(self._on_lecture_window_changed)

    def read(self) -> None:
        """Read the pages and the progress, once."""
        if self.shown.course.lessons:
            return
        self._progress, notice = read_progress(self._path)
        course = read_course(self._lecture_window.known(), self._progress.opened)
        self._show(course=course, done=self._progress.done, last=self._progress.last)
        for fault in filter(None, (notice, *course.faults)):
            self.fault_found.emit(fault)

    def open(self, lesson: Lesson) -> None:
        """Open a page, from its beginning."""
        self._typed = None
        self._show(lesson=lesson, answered=None, refusal="", revealed=lesson.question is None, waiting=False)
        self._set_up(self._lecture_window.begin, lesson.scene)
        self._keep(replace(self._progress, last=lesson.name))
        if lesson.question is None:
            self._done()

    def open_named(self, name: str) -> None:
        """Open a page that ships, or that of a file; what goes wrong is announced."""
        self.read()
        lesson = self.shown.course.find(name)
        if lesson is not None:
            self._turn_to(lesson)
        elif Path(name).suffix:
            self.open_file(Path(name))
        else:
            names = ", ".join(each.name for each in self.shown.course.lessons)
            self.fault_found.emit(f"There is no lesson '{name}': there are {names}; or name a file that ends in .md.")

    def open_file(self, path: Path) -> None:
        """Open the page of a file; what goes wrong is announced."""
        self.read()
        try:
            lesson = read_own(path, self._lecture_window.known())
        except LessonError as error:
            self.fault_found.emit(str(error))
            return
        self._keep(self._progress.with_opened(lesson.name))
        self._show(course=self.shown.course.with_own(lesson, self._progress.opened))
        self.open(lesson)

    def save(self, path: Path) -> None:
        """Save the window's present state as a page, with the text and the question of the open one."""
        lesson = self.shown.lesson or _blank(path.stem)
        question, then = lesson.question, lesson.then
        if question and question.reach and holds(question.reach, self._lecture_window.window_state()):
            question = then = None  # what is reached already need not be asked for
        saved = replace(lesson, scene=self._lecture_window.scene(), then=then, question=question)
        try:
            write_whole(path, to_text(saved).encode())
        except OSError as error:
            self.fault_found.emit(f"{path} cannot be written: {error.strerror or error}")

    def turn_on(self) -> None:
        """Open the next page."""
        self._step(1)

    def turn_back(self) -> None:
        """Open the page before."""
        self._step(-1)

    def leave(self) -> None:
        """Close the page; the window stays as it is, and shows everything."""
        self._typed = None
        self._lecture_window.show_all()
        self._show(lesson=None)

    def begin_again(self) -> None:
        """Set the window to where the open page began; a page of the user's own is read anew."""
        if self.shown.lesson is not None:
            self._turn_to(self.shown.lesson)

    def forget(self) -> None:
        """Forget what is done, and which files were opened."""
        if self.shown.lesson in self.shown.course.own:
            self.leave()
        self._keep(Progress())
        self._show(course=replace(self.shown.course, own=()))

    def answer(self, typed: str) -> None:
        """Somebody answers the question of the page."""
        lesson = self.shown.lesson
        if lesson is None or lesson.question is None:
            return
        if not lesson.question.choices:
            try:
                number(typed)
            except ValueError as error:
                self._show(refusal=str(error))
                return
        self._typed = typed
        if lesson.predicts and not self.shown.revealed:
            assert lesson.then is not None
            self._set_up(self._lecture_window.change, lesson.then)  # which announces a change, and so judges
        else:
            self._judge()

    def reveal(self) -> None:
        """Show the rest of the page; where a state has to be reached, go there."""
        lesson = self.shown.lesson
        if lesson is None:
            return
        self._show(revealed=True)
        if lesson.then is not None:
            self._set_up(self._lecture_window.change, lesson.then)

    def _set_up(self, set_up: Callable[[Scene], None], scene: Scene) -> None:
        """Set the window up; what goes wrong is announced."""
        try:
            set_up(scene)
        except (ValueError, OSError) as error:  # the test digits are damaged, or not there
            self.fault_found.emit(str(error))

    def _step(self, by: int) -> None:
        lesson = self.shown.beside(by)
        if lesson is not None:
            self._turn_to(lesson)

    def _turn_to(self, lesson: Lesson) -> None:
        """Open a page of the course; a file may have been changed since it was read."""
        if lesson in self.shown.course.lessons:
            self.open(lesson)
        else:
            self.open_file(Path(lesson.name))

    def _judge(self) -> None:
        """Judge an answer that is there, as soon as the window knows."""
        lesson, typed = self.shown.lesson, self._typed
        if lesson is None or lesson.question is None or typed is None:
            return
        expected = lesson.question.expected(self._lecture_window.window_state())
        if expected is None:
            self._show(waiting=True, refusal="")
            return
        self._typed = None
        answered = judge(typed, expected)
        is_done = answered.right or lesson.predicts
        self._show(answered=answered, refusal="", waiting=False, revealed=self.shown.revealed or is_done)
        if is_done:
            self._done()

    def _on_lecture_window_changed(self) -> None:
        question = self.shown.lesson and self.shown.lesson.question
        if (
            question
            and question.reach
            and self.shown.answered is None
            and holds(question.reach, self._lecture_window.window_state())
        ):
            self._show(answered=Answered(True, "", ""), revealed=True)
            self._done()
        self._judge()

    def _done(self) -> None:
        if self.shown.lesson is not None:
            self._keep(self._progress.with_done(self.shown.lesson.name))

    def _keep(self, progress: Progress) -> None:
        if progress == self._progress:
            return
        self._progress = progress
        self._show(done=progress.done, last=progress.last)
        try:
            write_progress(self._path, progress)
        except OSError as error:
            self.fault_found.emit(f"How far you have come could not be kept: {error.strerror or error}.")

    def _show(self, **changes: object) -> None:
        self.shown = replace(self.shown, **changes)  # type: ignore[arg-type] # the callers above name real fields
        self.shown_changed.emit(self.shown)


def _blank(title: str) -> Lesson:
    """A page that has still to be written."""
    return Lesson(title, title, "", "", "Write here what to look at.", "", Scene(), None, None)
