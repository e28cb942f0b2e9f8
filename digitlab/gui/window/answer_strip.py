"""The answers in a line, with the choice of networks: above every page that does not show them large."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from digitlab.gui.kit import phrases
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import HEADING_PT
from digitlab.gui.kit.themed import Tone, lies_behind
from digitlab.gui.shell import words
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.analysis import Analysis, Answer, Situation
from digitlab.gui.shell.network_choice import NetworkChoice
from digitlab.gui.shell.situation_parts import SLOTS, THIRD
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import ChooseNetwork
from digitlab.gui.tabs.draw.overdue import Overdue, is_all_answered, is_answered
from digitlab.language import tr
from digitlab.networks.card import Card

_WIDEST = 64  # logical pixels of a class's name
_USUAL_THIRD = "cnn_flatten"


class _Slot(QFrame):
    """One network's place in the strip."""

    def __init__(self, slot: int) -> None:
        super().__init__()
        self._name = ""
        self._tone: Tone = "text"
        self._family = Text(bold=True)
        self._family.setFixedWidth(self._family.fontMetrics().horizontalAdvance("MLP") + 4)
        self.choice = NetworkChoice(slot, f"strip_{SLOTS[slot]}")
        self._digit = Text("", HEADING_PT, bold=True)
        self._digit.setFixedWidth(self._digit.fontMetrics().horizontalAdvance("0") + 2)
        self._sure = Text()
        self._sure.setFixedWidth(self._sure.fontMetrics().horizontalAdvance("> 99.9 % ✓") + 4)
        hbox(self._family, self.choice, self._digit, self._sure, spacing=4, margins=4, on=self)

    def show_network(self, name: str, card: Card | None) -> None:
        """Show which network is chosen; an empty slot is hidden, and an answer of the one before goes at once."""
        self.setVisible(bool(name))
        if name != self._name:
            self._name, self._tone = name, words.tone(card)
            self._family.setText(words.distinct_names([name], [card])[0] if card else "?")
            self._digit.setText("")
            self._sure.setText(tr("loading…"))
            self.set_faded(False)

    def _fitting(self, said: str) -> str:
        """A class's name, cut off where it is long, in a place that is as wide as its network's names need."""
        metrics = self._digit.fontMetrics()
        self._digit.setFixedWidth(
            max(metrics.horizontalAdvance("0"), min(metrics.horizontalAdvance(said), _WIDEST)) + 2
        )
        return metrics.elidedText(said, Qt.TextElideMode.ElideRight, _WIDEST)

    def set_faded(self, is_faded: bool) -> None:
        """Show the answer in grey, because it is no longer one to what the user did."""
        self._family.set_tone(self._tone)
        self._digit.set_tone("muted" if is_faded else self._tone)
        self._sure.set_tone("muted" if is_faded else None)

    def show_answer(self, answer: Answer | None, situation: Situation) -> None:
        """Show one answer, small."""
        if answer is None or answer.name != self._name:
            return
        prediction = None if answer.refuses else answer.prediction
        self._digit.setText(self._fitting(answer.said) if prediction else "–")
        self._digit.setToolTip(as_plain(answer.said) if len(answer.said) > 1 else "")
        mark = {True: " ✓", False: " ✗", None: ""}[words.is_right(answer, situation.truth_among(answer.classes))]
        self._sure.setText(
            phrases.sure(prediction.confidence) + mark if prediction else tr("none") if answer.refuses else ""
        )


class AnswerStrip(View[None]):
    """The slots, and whether they agree."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._third = actions.third
        self._third.toggled.connect(self._on_third_toggled)
        self._overdue = Overdue(self, self._fade)
        self._snapshot: Snapshot | None = None
        self._analysis: Analysis | None = None
        self._slots = [_Slot(slot) for slot in range(len(SLOTS))]
        for slot in self._slots:
            slot.hide()  # until it has a network, or the layout reserves room for all three
        self._agreement = Text(bold=True)
        self._agreement.setAlignment(Qt.AlignmentFlag.AlignCenter)
        left, *others = self._slots
        hbox(left, self._agreement, *others, STRETCH, spacing=4, on=self)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show which networks are there, and which are chosen."""
        self._snapshot = snapshot
        self._third.setChecked(bool(snapshot.situation.networks[THIRD]))
        if not lies_behind(self):
            self._show_networks(snapshot)

    def _show_networks(self, snapshot: Snapshot) -> None:
        names = snapshot.situation.networks
        for slot, name in zip(self._slots, names, strict=True):
            entry = snapshot.library.entries.get(name)
            slot.choice.show_snapshot(snapshot)
            slot.show_network(name, entry.card if entry else None)
        self._show_agreement()
        is_due = self._is_due()
        self._overdue.expect(is_due)
        if not is_due:
            self._brighten()

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        """Show all answers."""
        self._analysis = analysis
        if not lies_behind(self):
            self._show_answers(analysis)

    def _show_answers(self, analysis: Analysis) -> None:
        for slot, answer in zip(self._slots, analysis.answers, strict=True):
            slot.show_answer(answer, analysis.situation)
        self._show_agreement()
        self._brighten()
        self._overdue.note_answer(self._is_due())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was missed."""
        super().showEvent(event)
        if self._snapshot is not None:
            self._show_networks(self._snapshot)
        if self._analysis is not None:
            self._show_answers(self._analysis)

    def _show_agreement(self) -> None:
        """Show whether the networks that are chosen agree, in a sign where three answers leave no room for words."""
        if self._snapshot is None:
            return
        chosen, is_sign = self._snapshot.situation.networks, all(self._snapshot.situation.networks)
        analysis = self._analysis
        said = analysis.said if analysis is not None and analysis.situation.networks == chosen else []
        agree = len(set(said)) == 1
        all_say = len(said) == len(list(filter(None, chosen)))  # or one refuses, and agrees with nobody
        can_agree = len(said) > 1 and analysis is not None and analysis.are_alike and (all_say or not agree)
        verdict = "" if not can_agree else tr("= agree") if agree else tr("≠ disagree")
        widest = "≠" if is_sign else tr("≠ disagree")
        self._agreement.setFixedWidth(self._agreement.fontMetrics().horizontalAdvance(widest) + 8)
        self._agreement.setText(verdict[:1] if is_sign else verdict)
        spoken = tr("The networks agree") if agree else tr("The networks disagree")
        self._agreement.setAccessibleName(spoken if verdict else "")
        self._agreement.set_tone("muted" if agree else "bad")

    def _is_due(self) -> bool:
        return self._snapshot is not None and not is_all_answered(self._analysis, self._snapshot.situation)

    def _brighten(self) -> None:
        for slot in self._slots:
            slot.set_faded(False)

    def _fade(self) -> None:
        """Take the colour from all that no longer answers what the user did."""
        if self._snapshot is not None:
            for number, slot in enumerate(self._slots):
                slot.set_faded(not is_answered(self._analysis, self._snapshot.situation, number))
            self._agreement.set_tone("muted")

    def _on_third_toggled(self, shown: bool) -> None:
        if self._snapshot is None:
            return
        chosen, known = self._snapshot.situation.networks, self._snapshot.library.entries
        if shown and not chosen[THIRD]:
            others = [name for name in known if name not in chosen]
            name = _USUAL_THIRD if _USUAL_THIRD in others else [*others, *chosen][0]
            wish(self, ChooseNetwork(THIRD, name))
        elif not shown and chosen[THIRD]:
            wish(self, ChooseNetwork(THIRD, ""))
