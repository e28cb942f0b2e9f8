"""The tab "Lecture": all its pages; the open one stands beside the real panels."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from typing_extensions import override

from digitlab.data_folder import data_folder
from digitlab.gui.kit.layout import vbox
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.export import saved_to
from digitlab.gui.shell.printed import ask_where_to_print, write_printed
from digitlab.gui.shell.save_dialog import ask_where_to_save
from digitlab.gui.tabs.lecture.answers_given import answers_given, answers_page
from digitlab.gui.tabs.lecture.handout import handout_of
from digitlab.gui.tabs.lecture.lecture import Lecture, LecturePosition
from digitlab.gui.tabs.lecture.lesson import Lesson
from digitlab.gui.tabs.lecture.lesson_list_panel import LessonListPanel
from digitlab.gui.tabs.lecture.lesson_panel import LessonPanel
from digitlab.gui.tabs.lecture.lesson_window import LessonWindow
from digitlab.gui.tabs.lecture.page_editor import PageEditor
from digitlab.gui.tabs.lecture.progress import Attempt, page_name
from digitlab.gui.tabs.lecture.words import course_name
from digitlab.language import mark, tr
from digitlab.whole_file import write_whole

ENDING = ".md"
"""Of a lesson's file."""

_FILES = mark("Pages of the lecture (*{ending})")
_ANSWERS = mark("Table (*.csv);;For a browser (*.html);;To print (*.pdf)")


class LectureTab(QWidget):
    """The table of contents, and whom it leads.

    Attributes:
        lecture: The page that is open, and what was answered.
        page: The open page: the window shows it beside its panels.
    """

    def __init__(self, actions: Actions, window: LessonWindow, parent: QWidget | None = None) -> None:
        """A tab that leads through the pages of a window."""
        super().__init__(parent)
        self._actions = actions
        self.page = LessonPanel(actions)
        self._contents = LessonListPanel(actions)
        vbox(self._contents, on=self)
        lecture = self.lecture = Lecture(window, data_folder() / "lecture.json", self)
        lecture.shown_changed.connect(self._on_lecture_shown_changed)
        self._contents.lesson_requested.connect(lecture.open_named)
        self._contents.course_requested.connect(lecture.choose_course)
        self._contents.learner_requested.connect(lecture.choose_learner)
        self._contents.forget_requested.connect(self._on_contents_forget_requested)
        self.page.question.answer_requested.connect(lecture.answer)
        self.page.page_requested.connect(lecture.turn_to)
        actions.join(
            {
                actions.begin_lesson: lecture.begin,
                actions.next_lesson: lambda: lecture.turn(1),
                actions.previous_lesson: lambda: lecture.turn(-1),
                actions.reveal_lesson: lecture.reveal,
                actions.again_lesson: lecture.begin_again,
                actions.leave_lesson: lecture.leave,
                actions.open_lesson: self.ask_for_page,
                actions.save_lesson: self.ask_where_to_save,
                actions.handout: self.ask_for_handout,
                actions.answers_given: self.ask_for_answers,
            }
        )
        self._offer(lecture.shown)

    def ask_for_page(self) -> None:
        """Ask for a file, and open its page."""
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a page of the lecture"), "", tr(_FILES, ending=ENDING))
        if path:
            self.lecture.open_file(Path(path))

    def open_dropped(self, mime: QMimeData) -> bool:
        """Open the page of a file that was dropped; False where it is none."""
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if not files or not files[0].lower().endswith(ENDING):
            return False
        self.lecture.open_file(Path(files[0]))
        return True

    def ask_where_to_save(self) -> None:
        """Ask for the page's words and then for a file, and save it with the window's state."""
        self.lecture.read()
        editor = PageEditor(self.lecture.draft(tr("My page")), self.lecture.window.known(), self.window())
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.written.connect(lambda lesson: self._ask_where(lesson, editor))
        self.lecture.fault_found.connect(editor.show_fault)
        editor.open()

    def _ask_where(self, lesson: Lesson, editor: PageEditor) -> None:
        proposed = _as_file(lesson.title) + ENDING
        kinds = tr(_FILES, ending=ENDING)
        path = ask_where_to_save(editor, tr("Save as a page of the lecture"), proposed, kinds, (ENDING,))
        if path is not None and self.lecture.save(path, lesson):
            editor.done(PageEditor.DialogCode.Accepted)

    def ask_for_handout(self) -> None:
        """Ask for a file, and print the course that is shown there."""
        self.lecture.read()
        course = self.lecture.shown.course
        proposed = _as_file(tr("handout {course}", course=course_name(course.chosen)))
        path = ask_where_to_print(self, tr("Save a handout"), proposed)
        if path is not None:
            self._save(path, lambda: write_printed(path, handout_of(course.chosen, course.pages)))

    def ask_for_answers(self) -> None:
        """Ask for a file, and write there what was answered."""
        self.lecture.read()
        attempts, pages = self.lecture.progress.attempts, self.lecture.shown.course.all_pages
        if not attempts:
            self.lecture.fault_found.emit(tr("Nothing was answered yet: open a page, and answer its question."))
            return
        endings = (".csv", ".html", ".pdf")
        path = ask_where_to_save(self, tr("Save the answers"), "answers.csv", tr(_ANSWERS), endings)
        if path is not None:
            titles = {page_name(page.name): page.title for page in pages}
            self._save(path, lambda: _write_answers(path, attempts, titles))

    def _save(self, path: Path, write: Callable[[], None]) -> None:
        """Write a file, and say where it is or why it is not."""
        try:
            write()
        except OSError as error:
            reason = error.strerror or error
            self.lecture.fault_found.emit(tr("{path} cannot be written: {reason}", path=path, reason=reason))
        else:
            self.lecture.told.emit(saved_to(path))

    def _offer(self, shown: LecturePosition) -> None:
        """Let the actions do what can be done."""
        actions, lesson = self._actions, shown.lesson
        actions.next_lesson.setEnabled(shown.beside(1) is not None)
        actions.previous_lesson.setEnabled(shown.beside(-1) is not None)
        actions.reveal_lesson.setEnabled(lesson is not None and not shown.revealed)
        for action in (actions.again_lesson, actions.leave_lesson):
            action.setEnabled(lesson is not None)

    def _on_contents_forget_requested(self) -> None:
        question = tr("Forget all that this learner did and answered, and which files were opened, for good?")
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if QMessageBox.question(self, tr("Forget"), question, yes | no, no) == yes:
            self.lecture.forget()

    def _on_lecture_shown_changed(self, shown: LecturePosition) -> None:
        self._offer(shown)
        self.page.show_lecture(shown)
        if self.isVisible():
            self._contents.show_lecture(shown)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.lecture.read()
        self._contents.show_lecture(self.lecture.shown)


def _write_answers(path: Path, attempts: Sequence[Attempt], titles: Mapping[str, str]) -> None:
    if path.suffix.lower() == ".csv":
        write_whole(path, answers_given(attempts, titles).encode())
    else:
        write_printed(path, answers_page(attempts, titles))


def _as_file(words: str) -> str:
    """Words as the name of a file, without its ending."""
    return re.sub(r"\W+", "-", words.lower()).strip("-")
