"""Which class is explained, and how."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.kit.text import Text
from digitlab.gui.tabs.inside.answer.attributions import Question
from digitlab.gui.tabs.inside.answer.words import METHODS


class ExplainedControls(QWidget):
    """A button for every class, and a list of the methods.

    Signals:
        question_changed: A :class:`~digitlab.gui.tabs.inside.answer.attributions.Question`, after the user asked another one.
    """

    question_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Question()
        labels: list[int | None] = [None, *range(10)]
        self._labels = {label: ToggleButton("its answer" if label is None else str(label)) for label in labels}
        self._methods = named(QComboBox(), "method", "Method", "How to find out which ink spoke for the class")
        self._lay_out()
        self.set_question(self._question)
        self._methods.activated.connect(self._on_methods_activated)

    def question(self) -> Question:
        """What is asked."""
        return self._question

    def set_question(self, question: Question) -> None:
        """Show what is asked."""
        self._question = question
        for label, button in self._labels.items():
            button.show_pressed(label == question.label)
        with QSignalBlocker(self._methods):
            self._methods.setCurrentIndex(self._methods.findData(question.method))

    def ask(self, question: Question) -> None:
        """The user asks this."""
        before = self._question
        self.set_question(question)
        if question != before:
            self.question_changed.emit(question)

    def _lay_out(self) -> None:
        for method, words in METHODS.items():
            self._methods.addItem(words.title, method)
        for label, button in self._labels.items():
            button.setObjectName("explain_own" if label is None else f"explain_{label}")
            button.setAccessibleName("Explain each network's own answer" if label is None else f"Explain {label}")
            button.setToolTip(
                "For each network, the class it answers" if label is None else f"Why {label}, or why not?"
            )
            button.clicked.connect(partial(self._on_label_clicked, label))
        buttons = self._labels.values()
        hbox(Text("Ink that spoke for"), *buttons, 8, self._methods, STRETCH, spacing=4, on=self)

    def _on_label_clicked(self, label: int | None) -> None:
        self.ask(replace(self._question, label=label))

    def _on_methods_activated(self, index: int) -> None:
        self.ask(replace(self._question, method=self._methods.itemData(index)))
