"""The page "The answer": from logits to probabilities, and which ink spoke for a class, for all chosen networks."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.wrapping import Wrapping
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.shell.words import alike_classes
from digitlab.gui.tabs.inside.answer import words
from digitlab.gui.tabs.inside.answer.attributions import Explained, Explainer, ExplanationRequest, Question
from digitlab.gui.tabs.inside.answer.column import AnswerColumn
from digitlab.gui.tabs.inside.answer.words import METHODS
from digitlab.gui.tabs.inside.map_scale import MapScale
from digitlab.language import mark, tr

_MOST = 3
_SENTENCE = mark(
    "A class's share of the sum is its probability. Point at a class to follow its numbers; click it to explain it."
)


class AnswerControls(QWidget):
    """A button for every digit, or a list of the classes that the networks know instead, and a list of the methods."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Question()
        self._classes: Classes | None = DIGITS
        labels: list[int | None] = [None, *range(len(DIGITS))]
        self._labels = {label: _button(label) for label in labels}
        self._others = named(QComboBox(), "explain_class", tr("The class explained"))
        self._others.hide()  # while the networks read digits
        self._methods = named(QComboBox(), "method", tr("Method"), tr("How to find out which ink spoke for the class"))
        for method, method_words in METHODS.items():
            self._methods.addItem(tr(method_words.title), method)
        asked = (Text(tr("Ink that spoke for")), *self._labels.values(), self._others)
        Wrapping(*asked, self._methods, spacing=4, on=self)
        for label, button in self._labels.items():
            button.clicked.connect(partial(self.ask_for, label))
        self._others.activated.connect(self._on_others_activated)
        self._methods.activated.connect(self._on_methods_activated)
        self.show_question(self._question)

    def show_question(self, question: Question) -> None:
        """Show what is asked."""
        self._question = question
        for label, button in self._labels.items():
            button.show_pressed(label == question.label)
        with QSignalBlocker(self._others):
            self._others.setCurrentIndex(max(0, self._others.findData(question.label)))
        with QSignalBlocker(self._methods):
            self._methods.setCurrentIndex(self._methods.findData(question.method))

    def show_classes(self, classes: Classes | None) -> None:
        """Offer what all networks tell apart; each network's own answer alone where they tell different classes apart."""
        if classes == self._classes:
            return
        self._classes = classes
        are_digits = classes is not None and classes.are_digits
        for button in self._labels.values():
            button.setVisible(are_digits)
        self._others.setVisible(not are_digits)
        with QSignalBlocker(self._others):
            self._others.clear()
            self._others.addItem(tr("its answer"), None)
            for label, name in enumerate(classes or ()):
                self._others.addItem(name, label)
        self.show_question(self._question)

    def ask_for(self, label: int | None) -> None:
        """The user wants a class explained; None for each network's own answer."""
        self.show_question(self._question)  # what is asked presses a button, and no click lets it go
        wish(self, Put(replace(self._question, label=label)))

    def _on_others_activated(self) -> None:
        self.ask_for(self._others.currentData())

    def _on_methods_activated(self) -> None:
        wish(self, Put(replace(self._question, method=self._methods.currentData())))


def _button(label: int | None) -> ToggleButton:
    if label is None:
        tip = tr("For each network, the class it answers")
        return named(ToggleButton(tr("its answer")), "explain_own", tr("Explain each network's own answer"), tip)
    return named(
        ToggleButton(str(label)),
        f"explain_{label}",
        tr("Explain {label}", label=label),
        tr("Why {label}, or why not?", label=label),
    )


class AnswerView(View[Explained]):
    """A column for each network, and the question above them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Question()
        self._controls = AnswerControls()
        self._method = Text("", SMALL_PT, lines=2)
        self._columns = [AnswerColumn() for _ in range(_MOST)]
        self._picture = QWidget()
        self._lay_out()
        for column in self._columns:
            column.table.hovered.connect(partial(self._on_class_pointed, column))
            column.table.hover_left.connect(partial(self._on_class_pointed, column))
            column.table.requested.connect(self._controls.ask_for)
        self._show_method(self._question)

    def _lay_out(self) -> None:
        name_part("question", self._controls)
        name_part("method", self._method)
        scale = MapScale()
        scale.show_scale(signed=True, limit=None)
        columns = hbox(*((column, 1) for column in self._columns), spacing=16)
        for column in self._columns:
            column.hide()  # until it has a network
        vbox(hbox((self._method, 1), scale, spacing=8), (columns, 1), spacing=4, on=self._picture)
        top = hbox((self._controls, 1), (SaveButton(), Qt.AlignmentFlag.AlignTop))
        vbox(top, Text(tr(_SENTENCE), narrow=True), (self._picture, 1), spacing=6, margins=(16, 8, 16, 8), on=self)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._controls.show_classes(alike_classes(snapshot))
        question = snapshot[Question]
        if question != self._question:
            self._question = question
            self._controls.show_question(question)
            self._show_method(question)

    @override
    def show_seen(self, seen: Explained) -> None:
        for index, column in enumerate(self._columns):
            column.setVisible(index < len(seen.networks))
        for column, explanation in zip(self._columns, seen.networks, strict=False):
            column.show_explanation(seen, explanation)
        self._show_method(seen.request.question)

    @override
    def picture(self) -> QWidget:
        """The columns, and what the method asks."""
        return self._picture

    def _show_method(self, question: Question) -> None:
        """What the method asks, and cannot say."""
        method = METHODS[question.method]
        self._method.setText(f"{tr(method.asks)} {tr(method.silent)}")

    def _on_class_pointed(self, pointed: AnswerColumn, label: int | None = None) -> None:
        for column in self._columns:
            column.show_pointed(label if column.classes == pointed.classes else None)


def ask(snapshot: Snapshot) -> ExplanationRequest:
    """Ask why the networks answer what they answer, or why not another class."""
    return ExplanationRequest(snapshot.situation, snapshot[Question])


PAGE = PageSpec(
    AnswerView,
    ask,
    Explainer,
    is_final=attrgetter("is_finest"),
    table=words.table,
    provenance=words.provenance,
    settings=Question(),
)
