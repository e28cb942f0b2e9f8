"""The Draw tab: every network's answer, large (the digit, how sure it is, ten bars, what the network is), and the verdict."""

from __future__ import annotations

from PySide6.QtCore import Property, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit import phrases
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import DISPLAY_PT, SMALL_PT, TITLE_PT
from digitlab.gui.shell import edit_words, words
from digitlab.gui.shell.analysis import Analysis, Answer
from digitlab.gui.shell.session import SLOTS
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View
from digitlab.gui.tabs.draw.probability_bars import ProbabilityBars
from digitlab.gui.tabs.draw.turn_ring import TurnRing
from digitlab.networks.edits import Edits

_FACT_LINES = 7  # at least, or the bars would grow where a network has little to tell


class DrawView(View[None]):
    """The networks' answers, left to right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._predictions = [PredictionPanel(slot, f"prediction_{name}") for slot, name in enumerate(SLOTS)]
        for prediction in self._predictions:
            prediction.hide()  # until it has a network
            prediction.facts_changed.connect(self._on_prediction_facts_changed)
        self._verdict = Text("", TITLE_PT, least_lines=2)
        self._verdict.setObjectName("verdict")
        self._verdict.setAlignment(Qt.AlignmentFlag.AlignCenter)
        name_part("verdict", self._verdict)
        side_by_side = hbox(*((prediction, 1) for prediction in self._predictions), spacing=8)
        vbox((side_by_side, 1), self._verdict, spacing=8, margins=8, on=self)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show a panel for each slot that has a network."""
        for prediction, name in zip(self._predictions, snapshot.situation.networks, strict=True):
            prediction.setVisible(bool(name))

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        """Show all answers and the verdict."""
        for prediction in self._predictions:
            prediction.show_analysis(analysis)
        self._verdict.setText(words.verdict(analysis))

    def _on_prediction_facts_changed(self) -> None:
        """Let all bars stand at the same height, however long the text below them is."""
        visible = [prediction for prediction in self._predictions if not prediction.isHidden()]
        height = max((prediction.facts_height() for prediction in visible), default=0)
        for prediction in visible:
            prediction.set_facts_height(height)


class ElidedText(Text):
    """One line as wide as there is room, which ends in dots where that is too little; ``text`` is all of it."""

    def __init__(self) -> None:
        super().__init__(tone="muted")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        elided = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), elided)


class PredictionPanel(QFrame):
    """Shows the answer of one slot.

    Attributes:
        label: Qt property; the answered class, or None.
        probabilities: Qt property; ten floats, or None.

    Signals:
        facts_changed: The text below the bars is another one, or has another width.
    """

    facts_changed: Emits[()] = signal()

    def __init__(self, slot: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._slot = slot
        self._answer: Answer | None = None
        self._edits: Edits = ()
        self._title, self._kind = title(), ElidedText()
        self._digit = Text("–", DISPLAY_PT, bold=True)
        self._digit.setMinimumWidth(self._digit.fontMetrics().horizontalAdvance("0") + 16)
        self._sure, self._outcome = Text("", TITLE_PT, wrap=True), title()
        self._ring = TurnRing()
        self._ring.setMinimumWidth(112)
        self._bars = ProbabilityBars()
        self._bars.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._facts = Text("", SMALL_PT, tone="muted", wrap=True)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        answer = hbox(self._digit, (vbox(STRETCH, self._sure, self._outcome, STRETCH), 1), self._ring)
        answer.addStrut(self._ring.sizeHint().height())  # the lines below stay, whether or not a network reads turns
        vbox(
            hbox(self._title, (self._kind, 1)),
            answer,
            (self._bars, 1),
            self._facts,
            spacing=8,
            margins=(16, 12, 16, 12),
            on=self,
        )

    def show_analysis(self, analysis: Analysis) -> None:
        """Show this slot's part of an analysis."""
        answer = analysis.answers[self._slot]
        if answer is None:
            return
        edits = analysis.situation.edits(answer.name)
        is_another = self._answer is None or self._answer.card != answer.card or edits is not self._edits
        self._answer, self._edits = answer, edits
        if is_another:
            self._show_network(answer)
        self._show_answer(answer, analysis)

    def facts_height(self) -> int:
        """Pixels that the text below the bars takes at the panel's present width."""
        metrics = self._facts.fontMetrics()  # the label itself would never say less than the room it was left before
        room = QRect(0, 0, self._facts.width(), 0)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._facts.text()).height()
        return max(needed, metrics.lineSpacing() * _FACT_LINES)

    def set_facts_height(self, height: int) -> None:
        """Leave so many pixels of room for the text below the bars."""
        self._facts.setMinimumHeight(height)

    def _show_network(self, answer: Answer) -> None:
        """Show what network it is that answers."""
        card = answer.card
        for text in (self._title, self._digit):
            text.set_tone(words.tone(card))
        self._title.setText(words.short_name(answer))
        self._ring.setVisible(card is not None and card.reads_turns)
        changes = edit_words.sentence(self._edits)
        if card is None:
            self._kind.setText("")
            self._facts.setText(answer.fault)
        else:
            edited = " · operated" if self._edits else ""
            self._kind.setText(f"{answer.name}{edited} · {words.long_name(card)}")
            changed = f"Operated: {changes}.\nAs trained: " if self._edits else ""
            self._facts.setText(f"{changed}{words.how_it_works(card)}\n{words.cost(card)}.\n{words.training(card)}")
        self._kind.setToolTip(changes)
        for painted in (self._bars, self._ring):
            painted.set_accent(words.family(answer.card))
        self.facts_changed.emit()

    def _show_answer(self, answer: Answer, analysis: Analysis) -> None:
        prediction, truth = answer.prediction, analysis.situation.truth
        if prediction is None:
            self._digit.setText("–")
            self._sure.setText("could not be loaded" if answer.fault else words.NOTHING_DRAWN)
            self._outcome.setText("")
            self._bars.show_probabilities(None, None, truth)
            self._ring.clear_evidence()
        else:
            self._digit.setText(str(prediction.label))
            self._sure.setText(f"{phrases.sure(prediction.confidence)} sure")
            self._bars.show_probabilities(prediction.probabilities, prediction.label, truth)
            is_right = words.is_right(answer, truth)
            self._outcome.setText({True: "✓ right", False: "✗ wrong", None: ""}[is_right])
            self._outcome.set_tone("good" if is_right else "bad")
            if (turn := prediction.turn) is not None:
                angle, widest = analysis.situation.pose.angle_deg, turn.turns_deg[-1]
                self._ring.show_evidence(turn.turns_deg, turn.evidence, turn.read_deg, angle, (-widest, widest))
        spoken = " ".join(text.text() for text in (self._digit, self._sure, self._outcome))
        self.setAccessibleName(f"{words.short_name(answer)}, {answer.name}: {spoken}")

    def _label(self) -> int | None:
        return self._answer.prediction.label if self._answer and self._answer.prediction else None

    def _probabilities(self) -> list[float] | None:
        return list(self._answer.prediction.probabilities) if self._answer and self._answer.prediction else None

    label = Property(object, _label)
    probabilities = Property(object, _probabilities)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.facts_changed.emit()
