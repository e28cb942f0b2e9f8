"""One network's answer explained: its softmax written out, and the map of what spoke for a class."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.cells.map_colours import limits_of
from digitlab.gui.kit.cells.map_grid import MapGrid, MapSheet
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import Tone
from digitlab.gui.shell import edit_words, words
from digitlab.gui.tabs.inside.answer import words as answer_words
from digitlab.gui.tabs.inside.answer.attributions import Explained, Explanation
from digitlab.gui.tabs.inside.answer.softmax_table import SoftmaxTable, SoftmaxTerms
from digitlab.language import tr

_NARROW = 320  # logical pixels; less has no room for all of a formula
_GLANCE = 104  # logical pixels for the maps of a glance, one above the other
_INK = 0.5  # a pixel with so much ink belongs to the drawing's outline


class AnswerColumn(QWidget):
    """A table and a map, one above the other or, where that makes the map larger, side by side.

    Attributes:
        table: The classes, of which one can be pointed at, and asked for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explained: Explained | None = None
        self._explanation: Explanation | None = None
        self._pointed: int | None = None
        self._cell: tuple[int, int, int] | None = None
        self._head = Text(bold=True, narrow=True)
        self.table = SoftmaxTable()
        self._map = MapGrid("", most_zoom=24)
        self._glance = MapGrid("", most_zoom=9, columns=1)
        self._instead = Text("", SMALL_PT, tone="muted", wrap=True)
        self._stack = QStackedWidget()
        self._formula = _small(1)
        self._from, self._readout = _small(2, "muted"), _small(1, "muted")
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        self._map.cell_pointed.connect(self._on_map_cell_pointed)

    @property
    def classes(self) -> Classes:
        """What its network tells apart."""
        return self._explanation.classes if self._explanation else DIGITS

    def show_explanation(self, explained: Explained, explanation: Explanation) -> None:
        """Show one of the networks of an answer."""
        if explanation.classes != self.classes:
            self.show_pointed(None)  # its number is another class's here, or nobody's
        self._explained, self._explanation = explained, explanation
        question = explained.request.question
        family = explanation.card.family.upper() if explanation.card else ""
        head = f"{family} {explanation.name}"
        if explanation.edits:
            head = tr("{network} (changed)", network=head)
        if explanation.logits is not None:
            head = tr("{network}: why {label}?", network=head, label=explanation.said)
        self._head.setText(head)
        self._head.setToolTip(edit_words.sentence(explanation.edits))
        terms = None if explanation.logits is None else SoftmaxTerms.of(explanation.logits, explanation.classes)
        self.table.show_terms(terms, None if terms is None else explanation.label)
        self._map.show_title(answer_words.heading(explanation, question.method))
        if explanation.spoken is None:
            self._instead.setText(self._why_nothing(explanation))
            self._stack.setCurrentWidget(self._instead)
        else:
            maps = explanation.spoken[None]
            self._map.show_sheet(MapSheet(maps, signed=True, limits=limits_of(maps, "unit")))
            self._map.show_outline(explained.field > _INK)
            self._stack.setCurrentWidget(self._map)
        self._show_glance(explanation)
        self._say()
        self.table.set_accent(words.family(explanation.card))
        self._head.set_tone(words.tone(explanation.card))

    def show_pointed(self, label: int | None) -> None:
        """Light a class up."""
        self._pointed = label
        self.table.show_pointer(label)
        self._say()

    def _lay_out(self) -> None:
        self._instead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._map)
        self._stack.addWidget(self._instead)
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._beside.setSpacing(8)
        self._beside.addWidget(self.table)
        self._beside.addLayout(hbox((self._stack, 1), self._glance, spacing=8), 1)
        name_part("glance", self._glance)
        self._glance.setAccessibleName(tr("What the glance found in each copy, and what the look made of it"))
        self._glance.setFixedWidth(_GLANCE)
        self._glance.hide()  # until there is a network that glances
        vbox(self._head, self._formula, self._from, self._readout, (self._beside, 1), spacing=2, on=self)

    def _show_glance(self, explanation: Explanation) -> None:
        """Show what the glance saw and what the look made of it, of a network that does both."""
        maps = explanation.glance_and_look()
        self._glance.setVisible(maps is not None)
        if maps is not None:
            self._glance.setToolTip(answer_words.glance_heading(explanation))
            names = (tr("glance"), tr("look: {label}", label=explanation.said))
            self._glance.show_sheet(MapSheet(maps, signed=False, limits=np.ones(2), names=names))

    def _turn(self) -> None:
        """Place the map where it is larger."""
        table, room = self.table.sizeHint(), self._beside.geometry()
        above = min(room.width(), room.height() - table.height())
        beside = min(room.width() - table.width(), room.height())
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.LeftToRight if beside > above else ways.TopToBottom)

    def _why_nothing(self, explanation: Explanation) -> str:
        if explanation.fault:
            return explanation.fault
        if explanation.evidence is None:
            return tr("Nothing drawn yet")
        is_perceptron = explanation.card is not None and explanation.card.family == "mlp"
        return tr(answer_words.NO_MAPS if is_perceptron else answer_words.NO_CONVOLUTION)

    def _say(self) -> None:
        """The lines below, about what is pointed at."""
        explanation, explained = self._explanation, self._explained
        if explanation is None or explained is None or explanation.logits is None:
            for label in (self._formula, self._from, self._readout):
                label.setText("")
            return
        digit = explanation.label if self._pointed is None else self._pointed
        self._formula.setText(
            answer_words.formula(
                SoftmaxTerms.of(explanation.logits, explanation.classes), digit, short=self.width() < _NARROW
            )
        )
        self._from.setText(answer_words.where_from(explanation, digit, short=self.width() < _NARROW))
        if self._cell is None:
            self._readout.setText(answer_words.in_all(explanation, explained.request.question.method))
        else:
            self._readout.setText(answer_words.at_pixel(explanation, explained, *self._cell[1:]))

    def _on_map_cell_pointed(self, cell: tuple[int, int, int] | None) -> None:
        self._cell = cell
        self._say()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()
        self._say()


def _small(lines: int, tone: Tone | None = None) -> Text:
    """A label whose height is that of so many lines, and which never widens the page."""
    return Text("", SMALL_PT, tone=tone, lines=lines, top=True, narrow=True)
