"""One network's card: the digit, how sure it is, ten bars, the turn that it reads, and what network it is."""

from __future__ import annotations

from PySide6.QtCore import Property, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit import phrases
from digitlab.gui.kit.card import Card
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import DISPLAY_PT, HEADING_PT, SMALL_PT
from digitlab.gui.shell import edit_words
from digitlab.gui.shell import words as network_words
from digitlab.gui.shell.analysis import Analysis, Answer, Situation
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.draw import words
from digitlab.gui.tabs.draw.probability_bars import ProbabilityBars
from digitlab.gui.tabs.draw.turn_ring import TurnRing
from digitlab.networks.library import Card as NetworkCard

_FACT_LINES = 7  # at least, or the bars would grow where a network has little to tell
_NARROW = 320  # logical pixels; the words stand below the digit where a card is narrower
_LEAST_WIDTH = 232
_NO_DIGIT = "\N{FIGURE SPACE}"  # as large as a digit, so that what stands beside it stays


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


class PredictionPanel(Card):
    """Shows the answer of one slot; all panels that stand side by side are of one width.

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
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._slot = slot
        self._situation = Situation()
        self._name = ""
        self._card: NetworkCard | None = None
        self._answer: Answer | None = None
        self._is_right: bool | None = None
        self._said: tuple[object, ...] = ()
        self._is_faded = False
        self._title, self._kind = title(), ElidedText()
        self._digit = Text(_NO_DIGIT, DISPLAY_PT, bold=True)
        self._sure, self._outcome = Text("", HEADING_PT), title()
        self._ring = TurnRing()
        self._bars = ProbabilityBars()
        self._bars.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._facts = Text("", SMALL_PT, tone="muted", wrap=True)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()

    def _lay_out(self) -> None:
        said = vbox(STRETCH, self._sure, self._outcome, STRETCH, spacing=0)
        self._digit_and_words = hbox(self._digit, (said, 1), spacing=8)
        answer = hbox((self._digit_and_words, 1), self._ring, spacing=4)
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

    def show_network(self, snapshot: Snapshot) -> None:
        """Show which network answers in this slot; the answer of one that answered there before goes at once."""
        self._situation = situation = snapshot.situation
        self._name = situation.networks[self._slot]
        entry = snapshot.library.entries.get(self._name)
        self._card = entry.card if entry else None
        if self._answer is None or self._answer.name != self._name:
            self._answer = None
            self._show_waiting(words.LOADING)
        self._show_card()

    def show_analysis(self, analysis: Analysis) -> None:
        """Show this slot's part of an analysis, unless another network answers here by now."""
        answer = analysis.answers[self._slot]
        if answer is None or answer.name != self._name:
            return
        self._answer = answer
        self._show_card()
        self._show_answer(answer, analysis)

    def set_faded(self, is_faded: bool) -> None:
        """Show the answer in grey, because it is no longer one to what the user did."""
        if is_faded != self._is_faded:
            self._is_faded = is_faded
            self._retone()

    def facts_height(self) -> int:
        """Pixels that the text below the bars takes at the panel's present width."""
        metrics = self._facts.fontMetrics()  # the label itself would never say less than the room it was left before
        room = QRect(0, 0, self._facts.width(), 0)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._facts.text()).height()
        return max(needed, metrics.lineSpacing() * _FACT_LINES)

    def set_facts_height(self, height: int) -> None:
        """Leave so many pixels of room for the text below the bars."""
        self._facts.setMinimumHeight(height)

    def _short_name(self) -> str:
        return network_words.distinct_names([self._name], [self._card])[0]

    def _show_card(self) -> None:
        """Show what network it is that answers, and what is changed in it; costs nothing where that is shown already."""
        card, edits, window_deg = self._card, self._situation.edits(self._name), self._situation.window_deg
        fault = self._answer.fault if self._answer else ""
        said = self._name, card, edits, window_deg, fault
        if said == self._said:
            return
        self._said, changes = said, edit_words.sentence(edits)
        self._title.setText(self._short_name())
        self._title.set_tone(network_words.tone(card))
        self._kind.setText("")
        self._facts.setText(fault)
        if card is not None:
            edited = " · operated" if changes else ""
            self._kind.setText(f"{self._name}{edited} · {network_words.long_name(card)}")
            changed = f"Operated: {changes}.\nAs trained: " if changes else ""
            told = f"{changed}{words.facts(card, window_deg)}\n{network_words.training(card)}"
            self._facts.setText(fault or told)
        self._kind.setToolTip(changes)
        for painted in (self._bars, self._ring):
            painted.set_accent(network_words.family(card))
        self._retone()
        self.facts_changed.emit()

    def _show_waiting(self, why: str, truth: int | None = None) -> None:
        """Show that there is no answer, and why."""
        self._digit.setText(_NO_DIGIT)
        self._sure.setText(why)
        self._outcome.setText("")
        self._bars.show_probabilities(None, None, truth)
        self._ring.hide()
        self._retone()
        self._describe()

    def _show_answer(self, answer: Answer, analysis: Analysis) -> None:
        prediction, truth = answer.prediction, analysis.situation.truth
        if prediction is None:
            self._show_waiting("could not be loaded" if answer.fault else network_words.NOTHING_DRAWN, truth)
            return
        self._digit.setText(str(prediction.label))
        self._sure.setText(self._how_sure(prediction.confidence))
        self._bars.show_probabilities(prediction.probabilities, prediction.label, truth)
        self._is_right = network_words.is_right(answer, truth)
        self._outcome.setText({True: "✓ right", False: "✗ wrong", None: ""}[self._is_right])
        self._ring.setVisible(prediction.turn is not None)
        if (turn := prediction.turn) is not None:
            angle, widest = analysis.situation.pose.angle_deg, turn.turns_deg[-1]
            self._ring.show_evidence(turn.turns_deg, turn.evidence, turn.read_deg, angle, (-widest, widest))
        self._retone()
        self._describe()

    def _how_sure(self, confidence: float) -> str:
        return f"{phrases.sure(confidence)}{'' if self._is_narrow() else ' sure'}"

    def _is_narrow(self) -> bool:
        return self.width() < _NARROW

    def _describe(self) -> None:
        spoken = " ".join(filter(None, (text.text().strip() for text in (self._digit, self._sure, self._outcome))))
        self.setAccessibleName(f"{self._short_name()}, {self._name}: {spoken}")

    def _retone(self) -> None:
        """Give the answer its colours, or grey."""
        has_answer = self._answer is not None and self._answer.prediction is not None
        self._digit.set_tone("muted" if self._is_faded else network_words.tone(self._card))
        self._sure.set_tone(None if has_answer and not self._is_faded else "muted")
        self._outcome.set_tone("muted" if self._is_faded else "good" if self._is_right else "bad")
        for painted in (self._bars, self._ring):
            painted.set_faded(self._is_faded)

    def _label(self) -> int | None:
        return self._answer.prediction.label if self._answer and self._answer.prediction else None

    def _probabilities(self) -> list[float] | None:
        return list(self._answer.prediction.probabilities) if self._answer and self._answer.prediction else None

    label = Property(object, _label)
    probabilities = Property(object, _probabilities)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self._is_narrow()
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._digit_and_words.direction() != way:
            self._digit_and_words.setDirection(way)
            self._digit_and_words.setSpacing(0 if is_narrow else 8)
            if self._answer is not None and self._answer.prediction is not None:
                self._sure.setText(self._how_sure(self._answer.prediction.confidence))
        self.facts_changed.emit()
