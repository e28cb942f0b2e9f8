"""One network's answer, large: the digit, how sure it is, ten bars, and what the network is."""

from __future__ import annotations

from PySide6.QtCore import Property, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit import percents
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import BODY_PT, DISPLAY_PT, SMALL_PT, TITLE_PT
from digitlab.gui.shell import edit_words, words
from digitlab.gui.shell.analysis import Analysis, Answer
from digitlab.gui.tabs.draw.elided_label import ElidedLabel
from digitlab.gui.tabs.draw.probability_bars import ProbabilityBars
from digitlab.gui.tabs.draw.turn_ring import TurnRing
from digitlab.networks.edits import Edits


class PredictionPanel(QFrame):
    """Shows the answer of one slot.

    Attributes:
        label: Qt property; the answered class, or None.
        probabilities: Qt property; ten floats, or None.

    Signals:
        window_requested: Degrees, or None: the arc of accepted turns was dragged.
        facts_changed: The text below the bars is another one, or has another width.
    """

    window_requested = Signal(object)
    facts_changed = Signal()

    def __init__(self, slot: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._slot = slot
        self._analysis: Analysis | None = None
        self._answer: Answer | None = None
        self._edits: Edits = ()
        self._title = title()
        self._kind = ElidedLabel(BODY_PT, "muted")
        self._digit = Text("–", DISPLAY_PT, bold=True)
        self._digit.setMinimumWidth(self._digit.fontMetrics().horizontalAdvance("0") + 16)
        self._sure = Text("", TITLE_PT, wrap=True)
        self._outcome = title()
        self._ring = TurnRing()
        self._ring.setMinimumWidth(112)
        self._ring.window_requested.connect(self.window_requested)
        self._bars = ProbabilityBars()
        self._facts = Text("", SMALL_PT, tone="muted", wrap=True, top=True)
        self._lay_out()

    def _lay_out(self) -> None:
        said = vbox(STRETCH, self._sure, self._outcome, STRETCH)
        answer = hbox(self._digit, (said, 1), self._ring)
        answer.addStrut(self._ring.sizeHint().height())  # the same lines in both panels, whichever network reads turns
        self._bars.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
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
        if self._answer is None or self._answer.card != answer.card or edits is not self._edits:
            self._edits = edits
            self._show_card(answer)
        self._analysis, self._answer = analysis, answer
        self._show_answer(answer, analysis)

    def facts_height(self) -> int:
        """Pixels that the text below the bars takes at the panel's present width."""
        metrics = self._facts.fontMetrics()  # the label itself would never say less than the room it was left before
        room = QRect(0, 0, self._facts.width(), 0)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._facts.text()).height()
        return max(needed, metrics.lineSpacing() * 7)

    def set_facts_height(self, height: int) -> None:
        """Leave so much room for the text below the bars."""
        self._facts.setMinimumHeight(height)

    def _show_card(self, answer: Answer) -> None:
        card = answer.card
        for label in (self._title, self._digit):
            label.set_tone(words.tone(card))
        for painted in (self._bars, self._ring):
            painted.set_accent(words.family(card))
        self._title.setText(words.short_name(answer))
        self._ring.setVisible(card is not None and card.reads_turns)
        if card is None:
            self._kind.setText("")
            self._facts.setText(answer.fault)
        else:
            edited = " · operated" if self._edits else ""
            self._kind.setText(f"{answer.name}{edited} · {words.long_name(card)}")
            changed = f"Operated: {edit_words.sentence(self._edits)}.\nAs trained: " if self._edits else ""
            self._facts.setText(f"{changed}{words.how_it_works(card)}\n{words.cost(card)}.\n{words.training(card)}")
        self._kind.setToolTip(edit_words.sentence(self._edits))
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
            self._sure.setText(f"{percents.sure(prediction.confidence)} sure")
            self._bars.show_probabilities(prediction.probabilities, prediction.label, truth)
            self._show_outcome(words.is_right(answer, truth))
            self._show_turn(analysis)
        said = " ".join(label.text() for label in (self._digit, self._sure, self._outcome))
        self.setAccessibleName(f"{words.short_name(answer)}, {answer.name}: {said}")

    def _show_outcome(self, right: bool | None) -> None:
        self._outcome.setText("" if right is None else "✓ right" if right else "✗ wrong")
        self._outcome.set_tone("good" if right else "bad")

    def _show_turn(self, analysis: Analysis) -> None:
        answer = self._answer
        turn = answer.prediction.turn if answer and answer.prediction else None
        if turn is not None:
            widest = turn.turns_deg[-1]
            angle = analysis.situation.pose.angle_deg
            self._ring.show_evidence(turn.turns_deg, turn.evidence, turn.read_deg, angle, (-widest, widest))

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
