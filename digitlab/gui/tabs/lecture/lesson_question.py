"""The question of a lesson's page: answers to choose from, a number to write, or a state to reach."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from digitlab.gui.kit.controls.labels import colour, sized
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.theme import TITLE_PT, current_theme
from digitlab.gui.tabs.lecture import words as lecture_words
from digitlab.gui.tabs.lecture.lecture import LecturePosition
from digitlab.gui.tabs.lecture.lesson import Question

_COLUMNS = 2
_QUESTION_PT = 11.0


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
        self._text = sized(QLabel(), _QUESTION_PT, bold=True)
        self._text.setWordWrap(True)
        self._choices = QGridLayout()
        self._choices.setSpacing(4)
        self._written = QLineEdit()
        self._written.setObjectName("lesson_answer")
        self._written.setAccessibleName("Your answer")
        self._written.setMaxLength(40)
        self._check = QPushButton("Check")
        self._check.setObjectName("lesson_check")
        self._verdict = sized(QLabel(), TITLE_PT)
        self._verdict.setObjectName("lesson_verdict")
        self._verdict.setWordWrap(True)
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
        self._tint()

    def _ask(self, question: Question) -> None:
        self._text.setText(question.text)
        while (item := self._choices.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.deleteLater()
        for index, choice in enumerate(question.choices):
            button = QPushButton(choice)
            button.setObjectName(f"lesson_choice_{index}")
            button.clicked.connect(self._on_choice_clicked)
            self._choices.addWidget(button, *divmod(index, _COLUMNS))
        writes = not question.choices and not question.reach
        self._written.clear()
        self._written.setVisible(writes)
        self._check.setVisible(writes)

    def _tint(self) -> None:
        theme = current_theme(self)
        colour(self._verdict, {True: theme.good, False: theme.bad, None: theme.text}[self._good])

    def _on_choice_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        self.answer_requested.emit(button.text())

    def _on_check_clicked(self) -> None:
        if self._written.text().strip():
            self.answer_requested.emit(self._written.text())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
