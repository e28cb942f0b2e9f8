"""The question of a lesson's page: answers to choose from, a number to write, or a state to reach."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import HEADING_PT
from digitlab.gui.kit.themed import Tone
from digitlab.gui.tabs.lecture import words as lecture_words
from digitlab.gui.tabs.lecture.lecture import LecturePosition
from digitlab.gui.tabs.lecture.lesson import Question
from digitlab.language import tr

_SHORT = 24  # characters of a choice that leaves room for another beside it
_TONES: dict[bool | None, Tone] = {True: "good", False: "bad", None: "text"}


class LessonQuestion(QWidget):
    """Asks, and says what became of the answer.

    Signals:
        answer_requested: What was chosen, or written.
    """

    answer_requested = Signal(str)

    def __init__(self, show_me: QToolButton, parent: QWidget | None = None) -> None:
        """Nothing asked yet; ``show_me`` shows the answer."""
        super().__init__(parent)
        self._shown: Question | None = None
        self._good: bool | None = None
        self._text = Text("", HEADING_PT, bold=True, wrap=True)
        self._choices = QGridLayout()
        self._choices.setSpacing(4)
        self._written = named(QLineEdit(), "lesson_answer", tr("Your answer"))
        self._written.setMaxLength(40)
        self._check = named(QPushButton(tr("Check")), "lesson_check")
        self._verdict = named(Text("", HEADING_PT, wrap=True), "lesson_verdict")
        vbox(
            self._text,
            self._choices,
            hbox(self._written, self._check, show_me, STRETCH, spacing=4),
            self._verdict,
            spacing=8,
            margins=(0, 4, 0, 4),
            on=self,
        )
        self._written.returnPressed.connect(self._on_check_clicked)
        self._check.clicked.connect(self._on_check_clicked)

    def show_lecture(self, shown: LecturePosition) -> None:
        """Show the question of the open page, and the verdict on its answer."""
        question = shown.lesson.question if shown.lesson else None
        self.setVisible(question is not None)
        if question is not None and question is not self._shown:
            self._ask(question)
        self._shown = question
        said, self._good = lecture_words.verdict(shown)
        self._verdict.setText(said)
        self._verdict.set_tone(_TONES[self._good])

    def _ask(self, question: Question) -> None:
        self._text.setText(question.text)
        while (item := self._choices.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.deleteLater()
        columns = 2 if max(map(len, question.choices), default=0) <= _SHORT else 1
        for index, choice in enumerate(question.choices):
            button = named(QPushButton(choice.replace("&", "&&")), f"lesson_choice_{index}")
            button.clicked.connect(partial(self._on_choice_clicked, choice))
            self._choices.addWidget(button, *divmod(index, columns))
        writes = not question.choices and not question.reach
        self._written.clear()
        self._written.setVisible(writes)
        self._check.setVisible(writes)

    def _on_choice_clicked(self, choice: str) -> None:
        self.answer_requested.emit(choice)

    def _on_check_clicked(self) -> None:
        if self._written.text().strip():
            self.answer_requested.emit(self._written.text())
