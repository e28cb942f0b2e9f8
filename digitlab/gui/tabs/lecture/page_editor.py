"""The words of a page that is about to be saved: its title, its text, and a question, beside the state of the window."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.tabs.lecture.lesson import Lesson, Question
from digitlab.gui.tabs.lecture.lesson_file import parse, to_text
from digitlab.gui.tabs.lecture.scene import Known
from digitlab.language import mark, tr

_ABOUT = mark(
    "All that is set in the window now is saved with the page. The text is Markdown. Without a "
    "question the page is done once it is read. An answer is a number, one of the choices, or what "
    "the window knows, such as mlp.label."
)
_LINE = re.compile(r"^, line \d+: ")
_WIDTH, _HEIGHT = 620, 520  # logical pixels
_TEXT_LINES, _REVEAL_LINES = 6, 4


class PageEditor(QDialog):
    """A form over the window.

    Signals:
        written: The page, which can be read again as it is. The form stays until whoever saves it is done.
    """

    written: Emits[Lesson] = signal(object)

    def __init__(self, lesson: Lesson, known: Known, parent: QWidget | None = None) -> None:
        """Show the words that a page has so far.

        Args:
            lesson: The page, with the scene that is to be saved.
            known: What pages can speak of, to see that it can be read again.
            parent: The window that it stands over.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Save as a page of the lecture"))
        self._lesson, self._known = lesson, known
        question = lesson.question or Question()
        self._title = named(QLineEdit(lesson.title), "page_title")
        self._text = named(_paper(lesson.text, _TEXT_LINES), "page_text")
        self._question = named(QLineEdit(question.text), "page_question")
        self._choices = named(QLineEdit(" | ".join(question.choices)), "page_choices")
        self._answer = named(QLineEdit("" if question.answer is None else str(question.answer)), "page_answer")
        self._reveal = named(_paper(lesson.reveal, _REVEAL_LINES), "page_reveal")
        self._choices.setPlaceholderText(tr("the MLP | the CNN | both; none for a number"))
        self._fault = named(Text("", SMALL_PT, tone="bad", lines=2), "page_fault")
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        rows = {
            tr("&Title"): self._title,
            tr("Te&xt"): self._text,
            tr("&Question"): self._question,
            tr("&Choices"): self._choices,
            tr("&Answer"): self._answer,
            tr("S&hown after it"): self._reveal,
        }
        for name, widget in rows.items():
            form.addRow(name, widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        about = Text(tr(_ABOUT), SMALL_PT, tone="muted", wrap=True)
        vbox(about, form, self._fault, buttons, spacing=8, margins=(12, 12, 12, 12), on=self)
        self._reveal.setMaximumHeight(self._reveal.minimumHeight())
        self._title.selectAll()
        self.resize(_WIDTH, _HEIGHT)

    def _page(self) -> Lesson:
        """The page with the words of the form."""
        text = self._question.text().strip()
        choices = tuple(filter(None, (choice.strip() for choice in self._choices.text().split("|"))))
        answer = self._answer.text().strip() or None
        before = self._lesson.question or Question()
        question = replace(before, text=text, choices=choices, answer=answer, reach=() if answer else before.reach)
        return replace(
            self._lesson,
            title=self._title.text().strip(),
            text=self._text.toPlainText().strip(),
            question=question if text else None,
            then=self._lesson.then if text else None,
            reveal=self._reveal.toPlainText().strip(),
        )

    @override
    def accept(self) -> None:
        """Hand the page on, or say why it cannot be one."""
        try:
            page = self._page()
            if page.question and page.question.answer is None and not page.question.reach:
                raise ValueError(tr("Write an answer, or leave the question out."))
            parse(to_text(page), "", self._known)
        except ValueError as error:  # among them what a page's file says, with its line, which nobody sees here
            self.show_fault(_LINE.sub("", str(error)))
        else:
            self.written.emit(page)

    def show_fault(self, fault: str) -> None:
        """Say why the page could not be saved."""
        self._fault.setText(fault)


def _paper(text: str, lines: int) -> QPlainTextEdit:
    paper = QPlainTextEdit(text)
    paper.setTabChangesFocus(True)
    paper.setMinimumHeight(lines * paper.fontMetrics().lineSpacing() + 12)
    return paper
