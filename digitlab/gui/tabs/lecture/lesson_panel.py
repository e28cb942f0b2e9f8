"""A page of the lecture, beside the real panels that it is about."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QSizeF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QImage, QMouseEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QTextEdit, QToolButton, QWidget
from typing_extensions import override

from digitlab.gui.kit.card import Card
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import BODY_PT, HEADING_PT, SMALL_PT
from digitlab.gui.kit.typeface import set_type
from digitlab.gui.shell.actions import Actions
from digitlab.gui.tabs.lecture import words as lecture_words
from digitlab.gui.tabs.lecture.lecture import LecturePosition
from digitlab.gui.tabs.lecture.lesson import Lesson
from digitlab.gui.tabs.lecture.lesson_question import LessonQuestion
from digitlab.language import tr

MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
"""How texts by somebody else are read."""

PAGE_LINK = "page:"
"""What a link begins with that leads to a page of the window, behind it the page's id: ``page:convolution/sheet``. No other leads anywhere."""

_LEAST_HEIGHT = 100  # logical pixels of the page; the rest is scrolled


class LessonPanel(Card):
    """Title, text, question and, after an answer, the rest of the text.

    Attributes:
        question: What is asked, and how it is answered.

    Signals:
        page_requested: The id of a page that a link of the text leads to.
    """

    page_requested: Emits[str] = signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lesson")
        self._lesson: Lesson | None = None
        self._revealed = False
        self._place = Text("", SMALL_PT, narrow=True)
        self._title = Text("", HEADING_PT, bold=True, wrap=True)
        self._objective = named(Text("", SMALL_PT, tone="muted", wrap=True), "lesson_objective")
        self._notes = named(Text("", SMALL_PT, wrap=True), "lesson_notes")
        self._shows_notes = actions.teachers_notes
        self._text, self._reveal = Prose("lesson_text"), Prose("lesson_revealed")
        self.question = LessonQuestion(action_button(actions.reveal_lesson, tr("Show me"), "lesson_reveal"))
        vbox(
            self._made_header(actions),
            self._made_way(actions),
            (self._made_page(), 1),
            spacing=4,
            margins=(12, 4, 4, 8),
            on=self,
        )
        self.hide()
        self._shows_notes.toggled.connect(self._show_notes)
        for prose in (self._text, self._reveal):
            prose.page_requested.connect(self.page_requested)

    def _made_header(self, actions: Actions) -> QHBoxLayout:
        again = action_button(actions.again_lesson, tr("Set up again"), "lesson_again")
        close = action_button(actions.leave_lesson, tr("Close"), "lesson_close")
        for button in (again, close):
            button.setAutoRaise(True)
        return hbox((self._place, 1), again, close)

    def _made_page(self) -> QScrollArea:
        texts = (self._title, self._objective, self._text, self.question, self._notes, self._reveal)
        parts = vbox(*texts, STRETCH, spacing=8, margins=(0, 0, 8, 0))
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setMinimumHeight(_LEAST_HEIGHT)
        self._scroll.setWidget(page := holder(parts))
        for ground in (self._scroll.viewport(), page):
            ground.setAutoFillBackground(False)  # the card's shows
        return self._scroll

    def _made_way(self, actions: Actions) -> QHBoxLayout:
        """The buttons that turn pages, above the text: below it they would move with what else is on the left side."""
        return hbox(
            action_button(actions.previous_lesson, tr("‹ Back"), "lesson_back"),
            STRETCH,
            action_button(actions.next_lesson, tr("Next ›"), "lesson_next"),
        )

    def show_lecture(self, shown: LecturePosition) -> None:
        """Show the open page; nothing where none is."""
        lesson = shown.lesson
        self.setVisible(lesson is not None)
        if lesson is None:
            self._lesson = None
            self.question.show_lecture(shown)  # or what somebody wrote would stand there for somebody else
            return
        self._place.setText(lecture_words.place(shown))
        self.question.show_lecture(shown)
        if lesson is not self._lesson:
            self._title.setText(lesson.title)
            self._objective.setText(lesson.teaching.objective)
            self._objective.setVisible(bool(lesson.teaching.objective))
            self._notes.setText(lecture_words.notes(lesson))
            self._show_notes()
            self._text.show_markdown(lesson.text)
            self._reveal.show_markdown(lesson.reveal)
            self._scroll.verticalScrollBar().setValue(0)
        self._reveal.setVisible(shown.revealed and bool(lesson.reveal))
        if shown.revealed and not self._revealed and lesson is self._lesson:
            QTimer.singleShot(0, self._scroll_to_reveal)  # once it is laid out
        self._lesson, self._revealed = lesson, shown.revealed

    def _show_notes(self) -> None:
        """Show the teacher's notes where somebody asked for them, and there are any."""
        self._notes.setVisible(self._shows_notes.isChecked() and bool(self._notes.text()))

    def _scroll_to_reveal(self) -> None:
        self._scroll.ensureWidgetVisible(self._reveal, 0, 0)
        self._scroll.ensureWidgetVisible(self.question, 0, 0)


class Prose(QTextEdit):
    """A text in Markdown by somebody else, as high as it is. Nothing is ever loaded for it: a picture leaves no gap.

    Signals:
        page_requested: The id of a page of the window, whose link was clicked.
    """

    page_requested: Emits[str] = signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_type(self, BODY_PT)
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._on_document_size_changed)

    def show_markdown(self, text: str) -> None:
        """Show a text; HTML in it is shown as it is written."""
        self.document().setMarkdown(text, MARKDOWN)

    def _page_at(self, place: QPoint) -> str:
        """The id of the page that a link there leads to; "" for none."""
        return self.anchorAt(place).partition(PAGE_LINK)[2]

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        leads = bool(self._page_at(event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        page = self._page_at(event.position().toPoint())
        if page and not self.textCursor().hasSelection():
            self.page_requested.emit(page)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)

    def _on_document_size_changed(self, size: QSizeF) -> None:
        self.setFixedHeight(math.ceil(size.height()))


def action_button(action: QAction, text: str, name: str) -> QToolButton:
    """A button that is possible whenever its action is; a click on it leaves the keyboard where it is."""
    action.setIconText(text)
    button = named(QToolButton(), name)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    return button
