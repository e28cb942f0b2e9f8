"""The answer: from logits to probabilities, and which ink spoke for a class, for all chosen networks."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import pose_as_options
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.inside.answer import words as answer_words
from digitlab.gui.tabs.inside.answer.attributions import Explained, Question
from digitlab.gui.tabs.inside.answer.column import ExplainedColumn
from digitlab.gui.tabs.inside.answer.controls import ExplainedControls
from digitlab.gui.tabs.inside.map_scale import MapScale

_MOST = 3
_SENTENCE = (
    "A class's share of the sum is its probability. Point at a class to follow its numbers; click it to explain it."
)


class ExplainedPanel(SavablePanel):
    """A column for each network, and the question above them.

    Signals:
        question_changed: A :class:`~digitlab.gui.tabs.inside.answer.attributions.Question`.
    """

    question_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Explained | None = None
        self._controls = ExplainedControls()
        self._method = Text("", SMALL_PT, lines=2)
        self._scale = MapScale()
        self._scale.show_scale(signed=True, limit=None)
        self._columns = [ExplainedColumn() for _ in range(_MOST)]
        self._picture = QWidget()
        self._lay_out()
        self._controls.question_changed.connect(self._on_controls_question_changed)
        for column in self._columns:
            column.class_pointed.connect(self._on_column_class_pointed)
            column.class_requested.connect(self._on_column_class_requested)
        self._tell(self.question())

    def question(self) -> Question:
        """What is asked."""
        return self._controls.question()

    def show_explained(self, shown: Explained) -> None:
        """Show all answers."""
        self._shown = shown
        for index, column in enumerate(self._columns):
            column.setVisible(index < len(shown.networks))
        for column, explanation in zip(self._columns, shown.networks, strict=False):
            column.show_explanation(shown, explanation)
        self._tell(shown.request.question)

    def picture(self) -> QWidget:
        """The columns, and what the method asks."""
        return self._picture

    def table(self) -> Table:
        """A row for every class of every network."""
        return Table(answer_words.HEADER, list(answer_words.rows(self._shown)))

    def provenance(self) -> Provenance:
        """The networks, the drawing, the class and the method."""
        question = self._shown.request.question if self._shown else self.question()
        networks = self._shown.networks if self._shown else ()
        explained = "each network's own answer" if question.label is None else str(question.label)
        return Provenance(
            "The answer: from logits to probabilities, and which ink spoke for a class",
            tuple(edit_words.named(each.name, each.card, each.edits) for each in networks),
            "1 drawing",
            None,
            pose_as_options(self._shown.request.situation.pose) if self._shown else "none",
            (("class explained", explained), ("method", answer_words.METHODS[question.method].title)),
        )

    def _lay_out(self) -> None:
        name_part("question", self._controls)
        name_part("method", self._method)
        sentence = Text(_SENTENCE, narrow=True)
        save = SaveButton()
        save.save_requested.connect(self.save_requested)
        vbox(hbox((self._controls, 1), save), sentence, (self._picture, 1), spacing=6, margins=(16, 8, 16, 8), on=self)
        self._lay_out_picture()

    def _lay_out_picture(self) -> None:
        for column in self._columns:
            column.hide()  # until it has a network
        side_by_side = hbox(*((column, 1) for column in self._columns), spacing=16)
        vbox(hbox((self._method, 1), self._scale, spacing=8), (side_by_side, 1), spacing=4, on=self._picture)

    def _tell(self, question: Question) -> None:
        """What the method asks, and cannot say."""
        words = answer_words.METHODS[question.method]
        self._method.setText(f"{words.asks} {words.silent}")

    def _on_controls_question_changed(self, question: Question) -> None:
        self._tell(question)
        self.question_changed.emit(question)

    def _on_column_class_pointed(self, label: int | None) -> None:
        for column in self._columns:
            column.show_pointed(label)

    def _on_column_class_requested(self, label: int) -> None:
        self._controls.ask(replace(self.question(), label=label))
