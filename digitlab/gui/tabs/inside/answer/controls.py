"""Which class is explained, and how."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.inside.answer.attributions import Question
from digitlab.gui.tabs.inside.answer.words import METHODS


class AnswerControls(QWidget):
    """A button for every class, and a list of the methods."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Question()
        labels: list[int | None] = [None, *range(10)]
        self._labels = {label: _button(label) for label in labels}
        self._methods = QComboBox()
        self._methods.setObjectName("method")
        self._methods.setAccessibleName("Method")
        self._methods.setToolTip("How to find out which ink spoke for the class")
        for method, words in METHODS.items():
            self._methods.addItem(words.title, method)
        hbox(Text("Ink that spoke for"), *self._labels.values(), 8, self._methods, STRETCH, spacing=4, on=self)
        for label, button in self._labels.items():
            button.clicked.connect(partial(self.ask_for, label))
        self._methods.activated.connect(self._on_methods_activated)
        self.show_question(self._question)

    def show_question(self, question: Question) -> None:
        """Show what is asked."""
        self._question = question
        for label, button in self._labels.items():
            button.show_pressed(label == question.label)
        with QSignalBlocker(self._methods):
            self._methods.setCurrentIndex(self._methods.findData(question.method))

    def ask_for(self, label: int | None) -> None:
        """The user wants a class explained; None for each network's own answer."""
        self.show_question(self._question)  # what is asked presses a button, and no click lets it go
        wish(self, Put(replace(self._question, label=label)))

    def _on_methods_activated(self) -> None:
        wish(self, Put(replace(self._question, method=self._methods.currentData())))


def _button(label: int | None) -> ToggleButton:
    button = ToggleButton("its answer" if label is None else str(label))
    button.setObjectName("explain_own" if label is None else f"explain_{label}")
    button.setAccessibleName("Explain each network's own answer" if label is None else f"Explain {label}")
    button.setToolTip("For each network, the class it answers" if label is None else f"Why {label}, or why not?")
    return button
