"""A student before the real window, with all pages of the lecture read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from digitlab.gui.tabs.lecture.judging import Answered
from digitlab.gui.tabs.lecture.window_state import WindowState


class Student:
    """Opens pages and answers their questions by hand."""

    def __init__(self, bench, folder: Path) -> None:
        self.bench, self.window, self.session = bench, bench.window, bench.window.session
        self.tab, self.page = bench.window.lecture, bench.window.lecture.page
        self.lecture = self.tab.lecture
        self.lecture_window = self.lecture._lecture_window
        self._folder = folder

    def open(self, name: str) -> None:
        """Open a page that ships, and let the networks answer what is on the canvas then."""
        self.lecture.open_named(name)
        self.settle()

    def file(self, *lines: str, name: str = "mine.md") -> Path:
        """A teacher's file with these lines in its header."""
        path = self._folder / name
        title = () if any(line.startswith("title:") for line in lines) else ("title: Mine",)
        path.write_text("\n".join(["---", *title, *lines, "---", "Look.\n"]), "utf-8")
        return path

    def open_file(self, *lines: str, name: str = "mine.md") -> Path:
        """Write a teacher's file, and open it."""
        path = self.file(*lines, name=name)
        self.lecture.open_file(path)
        return path

    def settle(self) -> None:
        """Wait until the networks have answered what is on the canvas now."""
        self.bench.answered(lambda _: True)

    def window_state(self) -> WindowState:
        return self.lecture_window.window_state()

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
        self.bench.qtbot.waitUntil(lambda: self.lecture.shown.answered is not None)
        return self.lecture.shown.answered

    def verdict(self) -> str:
        return self.page.findChild(QLabel, "lesson_verdict").text()

    def notice(self) -> str:
        return self.window.notice.text()


@pytest.fixture
def student(bench, tmp_path) -> Student:
    """Before a window of their own."""
    bench.window.lecture.lecture.read()
    return Student(bench, tmp_path)
