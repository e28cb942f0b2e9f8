"""A student before the real window, with all pages of the lecture read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTabWidget

from digitlab.gui.shell.lesson_access import Value
from digitlab.gui.tabs.lecture import course
from digitlab.gui.tabs.lecture.judging import Answered
from digitlab.gui.tabs.lecture.lesson import Lesson
from digitlab.gui.tabs.lecture.scene import Known
from digitlab.shipped import resources

ANSWER_MS = 20_000  # some answers are worked out, on a machine that has other work


class Student:
    """Opens pages and answers their questions by hand."""

    def __init__(self, app, folder: Path) -> None:
        self.app, self.window, self.session = app, app.window, app.window.session
        self.tab, self.page = app.window.lecture, app.window.lecture.page
        self.lecture = self.tab.lecture
        self.access = self.lecture.window
        self.tabs = app.find("tabs", QTabWidget)
        self.folder = folder

    def open(self, name: str) -> None:
        """Open a page that ships, and let the networks answer what is on the canvas then."""
        self.lecture.open_named(name)
        self.settle()

    def file(self, *lines: str, name: str = "mine.md") -> Path:
        """A teacher's file with these lines in its header; those of its scene where no table is named."""
        path = self.folder / name
        title = () if lines[0].startswith("title =") else ('title = "Mine"', "[scene]")
        path.write_text("\n".join(["+++", *title, *lines, "+++", "Look.\n"]), "utf-8")
        return path

    def open_file(self, *lines: str, name: str = "mine.md") -> Path:
        """Write a teacher's file, and open it."""
        path = self.file(*lines, name=name)
        self.lecture.open_file(path)
        return path

    def settle(self) -> None:
        """Wait until the networks have answered what is on the canvas now."""
        self.app.answered(lambda _: True)

    def value(self, name: str) -> Value | None:
        """What a question can ask for."""
        return self.access.value(name)

    def turn_to(self, page: str) -> None:
        """Bring a page of the window to the front."""
        self.access.places.turn_to(page)

    def button(self, name: str) -> QAbstractButton:
        found = self.page.findChild(QAbstractButton, name)
        assert found is not None, name
        return found

    def write(self, answer: str) -> None:
        """Answer: press the choice, or type."""
        question = self.lecture.shown.lesson.question
        if question.choices:
            self.button(f"lesson_choice_{question.choices.index(answer)}").click()
            return
        self.page.findChild(QLineEdit, "lesson_answer").setText(answer)
        self.button("lesson_check").click()

    def judged(self) -> Answered:
        """Wait for the verdict."""
        self.app.qtbot.waitUntil(lambda: self.lecture.shown.answered is not None, timeout=ANSWER_MS)
        return self.lecture.shown.answered

    def verdict(self) -> str:
        return self.page.findChild(QLabel, "lesson_verdict").text()

    def notice(self) -> str:
        return self.window.notice.text()


_READ: dict[tuple[object, ...], Lesson] = {}


@pytest.fixture
def lessons_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that ships is read by the first window, and by another only where a lesson can speak of something else there."""
    read = course.read

    def remembered(path: Path, known: Known) -> Lesson:
        if path.parent != resources() / "lessons":
            return read(path, known)
        names = (*known.pages.items(), known.networks, known.parts, known.numbers, known.words, *known.states)
        if (path, *names) not in _READ:
            _READ[path, *names] = read(path, known)
        return _READ[path, *names]

    monkeypatch.setattr(course, "read", remembered)


@pytest.fixture
def student(app, lessons_read_once, tmp_path) -> Student:
    """Before a window of their own."""
    app.window.lecture.lecture.read()
    return Student(app, tmp_path)
