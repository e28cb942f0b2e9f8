"""The Draw tab: every network's answer, large, and the verdict in words underneath."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import TITLE_PT
from digitlab.gui.shell import words
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.tabs.draw.answer_strip import SLOTS
from digitlab.gui.tabs.draw.prediction_panel import PredictionPanel


class AnswersPanel(QWidget):
    """The prediction panels, left to right.

    Signals:
        window_requested: Degrees, or None: the arc of accepted turns was dragged.
    """

    window_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._predictions = [PredictionPanel(slot, f"prediction_{name}") for slot, name in enumerate(SLOTS)]
        self._verdict = named(Text("", TITLE_PT, least_lines=2), "verdict")
        self._verdict.setAlignment(Qt.AlignmentFlag.AlignCenter)
        name_part("verdict", self._verdict)
        for prediction in self._predictions:
            prediction.hide()  # until it has a network
            prediction.window_requested.connect(self.window_requested)
            prediction.facts_changed.connect(self._on_prediction_facts_changed)
        side_by_side = hbox(*((each, 1) for each in self._predictions), spacing=8)
        vbox((side_by_side, 1), self._verdict, spacing=8, margins=8, on=self)

    def show_networks(self, names: tuple[str, ...]) -> None:
        """Show a panel for each slot that has a network."""
        for prediction, name in zip(self._predictions, names, strict=True):
            prediction.setVisible(bool(name))

    def show_analysis(self, analysis: Analysis) -> None:
        """Show all answers and the verdict."""
        for prediction in self._predictions:
            prediction.show_analysis(analysis)
        self._verdict.setText(words.verdict(analysis))

    def _on_prediction_facts_changed(self) -> None:
        """All bars stand at the same height, however long the text below them is."""
        shown = [prediction for prediction in self._predictions if not prediction.isHidden()]
        height = max((prediction.facts_height() for prediction in shown), default=0)
        for prediction in shown:
            prediction.set_facts_height(height)
