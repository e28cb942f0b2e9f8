"""A page of the lecture, beside the real panels that it is about."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digitlab.gui.lecture import lecture_words
from digitlab.gui.lecture.lecture import LectureShown
from digitlab.gui.lecture.lesson import Lesson
from digitlab.gui.panels.lesson_question import LessonQuestion
from digitlab.gui.theme import BODY_PT, SMALL_PT, TITLE_PT
from digitlab.gui.widgets.labels import sized

_TEXT_PT = BODY_PT + 1
_LEAST_HEIGHT = 100  # logical pixels of the page; the rest is scrolled


class LessonPanel(QFrame):
    """Title, text, question and, after an answer, the rest of the text.

    Signals:
        answer_requested: What was chosen, or written.
        reveal_requested: Show the rest without an answer.
        step_requested: 1 for the next page, −1 for the one before.
        again_requested: Set the window to where the page began.
        leave_requested: Close the page.
    """

    answer_requested = Signal(str)
    reveal_requested = Signal()
    step_requested = Signal(int)
    again_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lesson")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._lesson: Lesson | None = None
        self._revealed = False
        self._place = sized(QLabel(), SMALL_PT)
        self._title = sized(QLabel(), TITLE_PT, bold=True)
        self._title.setWordWrap(True)
        self._text, self._reveal = _prose("lesson_text"), _prose("lesson_revealed")
        self._question = LessonQuestion()
        self._question.answer_requested.connect(self.answer_requested)
        self._question.reveal_requested.connect(self.reveal_requested)
        self._back, self._next = QPushButton("‹ Back"), QPushButton("Next ›")
        self._back.setObjectName("lesson_back")
        self._next.setObjectName("lesson_next")
        self._back.clicked.connect(self._on_back_clicked)
        self._next.clicked.connect(self._on_next_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 4, 8)
        layout.setSpacing(4)
        layout.addLayout(self._made_header())
        layout.addWidget(self._made_page(), 1)
        layout.addLayout(self._made_footer())
        self.hide()

    def _made_header(self) -> QHBoxLayout:
        again, close = _tool("Set up again", "lesson_again"), _tool("Close", "lesson_close")
        again.setToolTip("Set the window to where this page began")
        close.setToolTip("Leave the lecture; the window stays as it is")
        again.clicked.connect(self.again_requested)
        close.clicked.connect(self.leave_requested)
        header = QHBoxLayout()
        header.addWidget(self._place)
        header.addStretch()
        header.addWidget(again)
        header.addWidget(close)
        return header

    def _made_page(self) -> QScrollArea:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for widget in (self._title, self._text, self._question, self._reveal):
            column.addWidget(widget)
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setMinimumHeight(_LEAST_HEIGHT)
        self._scroll.setWidget(page)
        return self._scroll

    def _made_footer(self) -> QHBoxLayout:
        footer = QHBoxLayout()
        footer.addWidget(self._back)
        footer.addStretch()
        footer.addWidget(self._next)
        return footer

    def show_lecture(self, shown: LectureShown) -> None:
        """Show the open page; nothing where none is."""
        lesson = shown.lesson
        self.setVisible(lesson is not None)
        if lesson is None:
            self._lesson = None
            return
        self._place.setText(lecture_words.place(shown))
        self._back.setEnabled(shown.course.beside(lesson, -1) is not None)
        self._next.setEnabled(shown.course.beside(lesson, 1) is not None)
        self._question.show_lecture(shown)
        if lesson is not self._lesson:
            self._title.setText(lesson.title)
            self._text.setText(lesson.text)
            self._reveal.setText(lesson.reveal)
            self._scroll.verticalScrollBar().setValue(0)
        self._reveal.setVisible(shown.revealed and bool(lesson.reveal))
        if shown.revealed and not self._revealed and lesson is self._lesson:
            QTimer.singleShot(0, self._scroll_to_reveal)  # once it is laid out
        self._lesson, self._revealed = lesson, shown.revealed

    def _scroll_to_reveal(self) -> None:
        self._scroll.ensureWidgetVisible(self._reveal, 0, 0)
        self._scroll.ensureWidgetVisible(self._question, 0, 0)

    def _on_back_clicked(self) -> None:
        self.step_requested.emit(-1)

    def _on_next_clicked(self) -> None:
        self.step_requested.emit(1)


def _prose(name: str) -> QLabel:
    text = sized(QLabel(), _TEXT_PT)
    text.setObjectName(name)
    text.setTextFormat(Qt.TextFormat.MarkdownText)
    text.setWordWrap(True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return text


def _tool(text: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setObjectName(name)
    button.setAutoRaise(True)
    return button
