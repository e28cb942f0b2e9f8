"""The Draw tab: every network's answer, large, and the verdict in words underneath."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import TITLE_PT
from digitlab.gui.shell import words
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.shell.session import SLOTS
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View
from digitlab.gui.tabs.draw.prediction import PredictionPanel


class DrawView(View[None]):
    """The predictions, left to right."""

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
        """All bars stand at the same height, however long the text below them is."""
        visible = [prediction for prediction in self._predictions if not prediction.isHidden()]
        height = max((prediction.facts_height() for prediction in visible), default=0)
        for prediction in visible:
            prediction.set_facts_height(height)
