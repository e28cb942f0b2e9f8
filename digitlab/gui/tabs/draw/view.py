"""The Draw tab: every network's answer, large, and the claim below them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text, sized
from digitlab.gui.kit.theme import BODY_PT, TITLE_PT
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.shell.session import SLOTS
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View
from digitlab.gui.tabs.draw import words
from digitlab.gui.tabs.draw.overdue import Overdue, is_all_answered, is_answered
from digitlab.gui.tabs.draw.prediction_panel import PredictionPanel
from digitlab.gui.tabs.draw.walk.card import WalkCard

_CLAIM_LINES = 2
_CLAIM_PT = (TITLE_PT, 12.0, 11.0, BODY_PT)


class DrawView(View[None]):
    """The networks' answers, left to right.

    Attributes:
        walk: Takes the digit for a walk, and shows how the networks fared.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._analysis: Analysis | None = None
        self._overdue = Overdue(self, self._fade)
        self._predictions = [PredictionPanel(slot, f"prediction_{name}") for slot, name in enumerate(SLOTS)]
        for prediction in self._predictions:
            prediction.hide()  # until it has a network
            prediction.facts_changed.connect(self._on_prediction_facts_changed)
        self._verdict = Claim(words.PROMPT)
        self._verdict.setObjectName("verdict")
        name_part("verdict", self._verdict)
        side_by_side = hbox(*((prediction, 1) for prediction in self._predictions), spacing=8)
        self.walk = WalkCard()
        vbox((side_by_side, 1), self._verdict, self.walk, spacing=12, margins=8, on=self)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show a panel for each slot that has a network, and who answers there."""
        self._snapshot = snapshot
        self.walk.show_snapshot(snapshot)
        for prediction, name in zip(self._predictions, snapshot.situation.networks, strict=True):
            prediction.setVisible(bool(name))
            prediction.show_network(snapshot)
        is_due = self._is_due()
        self._overdue.expect(is_due)
        if not is_due:
            self._brighten()

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        """Show all answers and the verdict."""
        self._analysis = analysis
        self.walk.show_analysis(analysis)
        for prediction in self._predictions:
            prediction.show_analysis(analysis)
        self._verdict.setText(words.verdict(analysis))
        self._brighten()
        self._overdue.note_answer(self._is_due())

    def _is_due(self) -> bool:
        return self._snapshot is not None and not is_all_answered(self._analysis, self._snapshot.situation)

    def _brighten(self) -> None:
        self._verdict.set_faded(False)
        for prediction in self._predictions:
            prediction.set_faded(False)

    def _fade(self) -> None:
        """Take the colour from all that no longer answers what the user did."""
        if self._snapshot is not None:
            for slot, prediction in enumerate(self._predictions):
                prediction.set_faded(not is_answered(self._analysis, self._snapshot.situation, slot))
            self._verdict.set_faded(self._analysis is not None and self._is_due())

    def _on_prediction_facts_changed(self) -> None:
        """Let all bars stand at the same height, however long the text below them is."""
        visible = [prediction for prediction in self._predictions if not prediction.isHidden()]
        height = max((prediction.facts_height() for prediction in visible), default=0)
        for prediction in visible:
            prediction.set_facts_height(height)


class Claim(Text):
    """A sentence or two in two lines, in the largest of a few type sizes that they fit in."""

    def __init__(self, text: str) -> None:
        super().__init__(text, TITLE_PT, lines=_CLAIM_LINES)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def set_faded(self, is_faded: bool) -> None:
        """Show it in grey, because it is no longer so."""
        self.set_tone("muted" if is_faded else None)

    @override
    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room, font = QRect(0, 0, self.width(), 0), QFont(self.font())
        wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        for points in _CLAIM_PT:
            font.setPointSizeF(points)
            metrics = QFontMetricsF(font)
            if metrics.boundingRect(room, wrapped, self.text()).height() < (_CLAIM_LINES + 0.5) * metrics.lineSpacing():
                break
        sized(self, font.pointSizeF())
