"""Leads through the lecture: opens a page, sets the window up, judges answers, remembers what is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digitlab.gui.kit.phrases import sentence
from digitlab.gui.tabs.lecture.course import Course, read_course, read_own
from digitlab.gui.tabs.lecture.judging import Answered, holds, judge, number
from digitlab.gui.tabs.lecture.lesson import Lesson
from digitlab.gui.tabs.lecture.lesson_file import LessonError, to_text
from digitlab.gui.tabs.lecture.lesson_window import LessonWindow
from digitlab.gui.tabs.lecture.progress import Progress, read_progress, write_progress
from digitlab.gui.tabs.lecture.scene import Scene
from digitlab.language import tr
from digitlab.untrusted import one_line
from digitlab.whole_file import write_whole

_LONGEST_MESSAGE = 2000  # characters


@dataclass(frozen=True, slots=True, eq=False)
class LecturePosition:
    """Where one is in the lecture.

    Attributes:
        course: All pages, and which of them are shown.
        learner: Who learns; "" for nobody in particular.
        titles: How the window calls its own pages, by their ids.
        done: The names of those that are done.
        last: The name of the page that was open last; "" for none.
        lesson: The open page; None where none is.
        answered: The last answer, judged; None before the first, and while the window works it out.
        refusal: Why what was written is no answer, in a sentence, or "".
        revealed: Whether the rest of the page is shown.
        waiting: Whether an answer is there that cannot be judged yet.
    """

    course: Course
    learner: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
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

    def following(self) -> Lesson | None:
        """The page to go on with: the one that was open last, or the next that is not done; None where nothing is left."""
        pages, last = self.course.pages, self.course.find(self.last)
        place = pages.index(last) if last in pages else 0
        return next((page for page in (*pages[place:], *pages[:place]) if page.name not in self.done), None)


class Lecture(QObject):
    """The lecture of one window.

    Attributes:
        shown: Where one is.
        progress: How far one has come, as it is kept.
        window: The window that the pages set up.

    Signals:
        shown_changed: A newer :class:`LecturePosition` is there.
        fault_found: What went wrong, in a sentence.
        told: What was done, in a sentence.
    """

    told = Signal(str)
    shown_changed = Signal(object)
    fault_found = Signal(str)

    def __init__(self, window: LessonWindow, progress_path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window, self._path = window, progress_path
        self.progress = Progress()
        self._kept: object = None  # what stands for the file as it was read or written last
        self._typed: str | None = None  # an answer that waits for the window
        self.shown = LecturePosition(Course())
        window.changed.connect(self._on_window_changed)

    def read(self) -> None:
        """Read the pages, once, and the progress whenever another window has kept something of it."""
        if self.shown.course.lessons:
            self._catch_up()
            return
        self.progress, notice = read_progress(self._path)
        self._kept = _stamp(self._path)
        known = self.window.known()
        course = read_course(known, self.progress.opened).choosing(self.progress.course)
        done, last = self.progress.done, self.progress.last
        learner = self.progress.learner
        self._show(replace(self.shown, course=course, learner=learner, titles=known.pages, done=done, last=last))
        if faults := [*filter(None, (notice,)), *(f"{fault}." for fault in course.faults)]:
            self.fault_found.emit(one_line(" ".join(faults), _LONGEST_MESSAGE))

    def choose_learner(self, name: str) -> None:
        """Count for somebody else from now on: what is done, and what was answered; "" for nobody in particular."""
        self.read()
        try:
            progress = self.progress.with_learner(" ".join(name.split()))
        except ValueError as error:
            self.fault_found.emit(sentence(str(error)))
        else:
            if progress.learner != self.progress.learner and self.shown.lesson is not None:
                self.leave()  # or somebody would find a page answered that others answered
            self._keep(progress)
        self._show(replace(self.shown, learner=self.progress.learner))

    def choose_course(self, name: str) -> None:
        """Show the pages of a course, and from the next start on, too; "" for that of all pages."""
        self.read()
        self._keep(replace(self.progress, course=name))
        self._show(replace(self.shown, course=self.shown.course.choosing(name)))

    def open(self, lesson: Lesson) -> None:
        """Open a page, from its beginning."""
        self._typed = None
        self.read()
        revealed, progress = lesson.question is None, replace(self.progress, last=lesson.name)
        if revealed:
            progress = progress.with_done(lesson.name)
        shown = replace(self.shown, lesson=lesson, answered=None, refusal="", revealed=revealed, waiting=False)
        self._show(replace(shown, done=progress.done, last=progress.last))
        self._set_up(self.window.begin, lesson.scene)
        self._keep(progress)

    def begin(self) -> None:
        """Open the page to go on with, or the first where all are done."""
        self.read()
        page = self.shown.following() or next(iter(self.shown.course.pages), None)
        if page is not None:
            self._turn_to(page)

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
            self.fault_found.emit(
                tr(
                    "There is no lesson '{name}': there are {names}; or name a file that ends in .md.",
                    name=one_line(name, 60),
                    names=names,
                )
            )

    def go_on(self, before: LecturePosition) -> None:
        """Show the page that was open in a window whose place this one takes, and set nothing up: all is as it was there."""
        if before.lesson is None:
            return
        self.read()
        lesson = self.shown.course.find(before.lesson.name)
        if lesson is not None:
            self.window.hide_again(lesson.scene)
            chose = lesson.question is not None and lesson.question.choices  # in the words of that window
            answered = None if chose else before.answered
            self._show(replace(self.shown, lesson=lesson, answered=answered, revealed=before.revealed))

    def open_again(self, name: str) -> bool:
        """Show a page that is known, and set nothing up, as a session that has it open does; False where there is none."""
        self.read()
        lesson = self.shown.course.find(name)
        if lesson is not None:
            revealed = lesson.question is None or name in self.shown.done
            self.go_on(LecturePosition(self.shown.course, lesson=lesson, revealed=revealed))
        return lesson is not None

    def open_file(self, path: Path) -> None:
        """Open the page of a file; what goes wrong is announced."""
        self.read()
        try:
            lesson = read_own(path, self.window.known())
        except LessonError as error:
            self.fault_found.emit(str(error))
            return
        self._keep(self.progress.with_opened(lesson.name))
        self._show(replace(self.shown, course=self.shown.course.with_own(lesson, self.progress.opened)))
        self.open(lesson)

    def turn_to(self, page: str) -> None:
        """Bring a page of the window to the front, by its id; one that is not there is named."""
        if page in self.shown.titles:
            self.window.places.turn_to(page)
        else:
            self.fault_found.emit(tr("There is no page '{page}' in this window.", page=one_line(page, 60)))

    def draft(self, title: str) -> Lesson:
        """The window's present state as a page, with the text and the question of the open one; else with this title.

        It belongs to no course until whoever writes it says so: a copy need not be taught beside what it was made of.
        """
        lesson = self.shown.lesson or _blank(title)
        question, then = lesson.question, lesson.then
        if question and question.reach and holds(question.reach, self.window.value):
            question = then = None  # what is reached already need not be asked for
        teaching = replace(lesson.teaching, courses=())
        return replace(lesson, scene=self.window.scene_to_teach(), then=then, question=question, teaching=teaching)

    def save(self, path: Path, lesson: Lesson | None = None) -> bool:
        """Save a page, or else the window's present state as one; whether that went well. Why not is announced."""
        try:
            write_whole(path, to_text(lesson or self.draft(path.stem)).encode())
        except OSError as error:
            reason = error.strerror or error
            self.fault_found.emit(tr("{path} cannot be written: {reason}", path=path, reason=reason))
            return False
        self.told.emit(tr("Saved to {path}", path=path))
        return True

    def turn(self, pages: int) -> None:
        """Open the page so many pages further; nothing beyond the ends."""
        lesson = self.shown.beside(pages)
        if lesson is not None:
            self._turn_to(lesson)

    def leave(self) -> None:
        """Close the page; the window stays as it is, and shows everything."""
        self._typed = None
        self.window.show_all()
        self._show(replace(self.shown, lesson=None))

    def begin_again(self) -> None:
        """Set the window to where the open page began; a page of the user's own is read anew."""
        if self.shown.lesson is not None:
            self._turn_to(self.shown.lesson)

    def forget(self) -> None:
        """Forget what is done and what was answered by whoever learns now, and which files were opened."""
        self.read()
        if self.shown.lesson in self.shown.course.own:
            self.leave()
        self._keep(self.progress.forgotten())
        self._show(replace(self.shown, course=replace(self.shown.course, own=())))

    def answer(self, typed: str) -> None:
        """Somebody answers the question of the page."""
        lesson = self.shown.lesson
        if lesson is None or lesson.question is None:
            return
        if not lesson.question.choices:
            try:
                number(typed)
            except ValueError as error:
                self._show(replace(self.shown, refusal=str(error)))
                return
        self._typed = typed
        if lesson.then is not None and lesson.predicts and not self.shown.revealed:
            self._set_up(self.window.change, lesson.then)  # which announces a change, and so judges
        else:
            self._judge()

    def reveal(self) -> None:
        """Show the rest of the page; where a state has to be reached, go there."""
        lesson = self.shown.lesson
        if lesson is None:
            return
        self._show(replace(self.shown, revealed=True))
        if lesson.then is not None:
            self._set_up(self.window.change, lesson.then)

    def _set_up(self, set_up: Callable[[Scene], None], scene: Scene) -> None:
        """Set the window up; what goes wrong is announced."""
        try:
            set_up(scene)
        except (ValueError, OSError) as error:  # the test digits are damaged, or not there
            self.fault_found.emit(str(error))

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
        expected = lesson.question.expected(self.window.value)
        if expected is None:
            self._show(replace(self.shown, waiting=True, refusal=""))
            return
        self._typed = None
        answered = judge(typed, expected)
        is_done = answered.right or lesson.predicts
        self._note(lesson, typed, right=answered.right, is_done=is_done)
        revealed = self.shown.revealed or is_done
        self._show(replace(self.shown, answered=answered, refusal="", waiting=False, revealed=revealed))

    def _note(self, lesson: Lesson, typed: str, *, right: bool, is_done: bool) -> None:
        """Keep an answer, before it makes the rest of the page be shown."""
        self.read()
        shown, now = self.shown.revealed, datetime.now().astimezone()
        progress = self.progress.with_attempt(lesson.name, typed, right=right, shown=shown, when=now)
        self._keep(progress.with_done(lesson.name) if is_done else progress)

    def _on_window_changed(self) -> None:
        lesson, answered = self.shown.lesson, self.shown.answered
        reach = lesson.question.reach if lesson and lesson.question else ()
        if lesson and reach and answered is None and holds(reach, self.window.value):
            self._note(lesson, "", right=True, is_done=True)
            self._show(replace(self.shown, answered=Answered(True, "", ""), revealed=True))
        self._judge()

    def _keep(self, progress: Progress) -> None:
        if progress == self.progress:
            return
        self.progress = progress
        shown = replace(self.shown, done=progress.done, last=progress.last)
        if shown != self.shown:
            self._show(shown)
        try:
            write_progress(self._path, progress)
        except OSError as error:
            reason = error.strerror or error
            self.fault_found.emit(tr("How far you have come could not be kept: {reason}.", reason=reason))
        else:
            self._kept = _stamp(self._path)

    def _catch_up(self) -> None:
        """Go on from what another window has kept meanwhile, or it would be written over; who learns here, and what, stays."""
        stamp = _stamp(self._path)
        if stamp in {None, self._kept}:
            return
        mine, (newest, notice) = self.progress, read_progress(self._path)
        self._kept = stamp
        if notice:
            self.fault_found.emit(notice)
            return
        try:
            self.progress = replace(newest.with_learner(mine.learner), course=mine.course, last=mine.last)
        except ValueError as error:  # there are too many learners by now
            self.fault_found.emit(sentence(str(error)))
        else:
            self._show(replace(self.shown, done=self.progress.done))

    def _show(self, shown: LecturePosition) -> None:
        self.shown = shown
        self.shown_changed.emit(shown)


def _stamp(path: Path) -> object:
    """What stands for a file as it is, which is written whole; None where there is none."""
    try:
        now = path.stat()
    except OSError:
        return None
    return now.st_ino, now.st_mtime_ns, now.st_size


def _blank(title: str) -> Lesson:
    """A page that has still to be written."""
    return Lesson(title, title, "", "", tr("Write here what to look at."), "", Scene(), None, None)
