"""What one sets before a step is taken: which network, from where, towards which class, how far, how often."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QComboBox, QWidget

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.toggle_button import toggles
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import NameTruth, Put
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.learning_step.work import COUNTS, RATES, StepSettings
from digitlab.language import mark, tr

_STARTS = {"untrained": mark("untrained"), "as it is": mark("as it is")}
_LOWER = {"weight": mark("One weight"), "changes": mark("All changes")}


class StepControls(QWidget):
    """Lists and buttons in a row.

    Attributes:
        lowers: Buttons for what stands below the layers, which stand elsewhere.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = StepSettings()
        self._classes: Classes | None = None
        self._network, self._start = _choice("step_network", 10), _choice("step_start", 7)
        self._truth, self._rate = _choice("step_truth", 1), _choice("step_rate", 4)
        for start, text in _STARTS.items():
            self._start.addItem(tr(text), start)
        for rate in RATES:
            self._rate.addItem(f"{rate:g}", rate)
        self._counts, self._lowers = QButtonGroup(self), QButtonGroup(self)
        texts = {count: str(count) for count in COUNTS}
        counts = toggles(self._counts, texts, 1, "steps", [f"steps_{count}" for count in COUNTS])
        self.lowers = toggles(
            self._lowers, dict(enumerate(map(tr, _LOWER.values()))), 0, "lower", [f"step_{key}" for key in _LOWER]
        )
        fields = ((tr("class"), self._truth), (tr("rate"), self._rate))
        words = [widget for text, field in fields for widget in (Text(text, None), field)]
        hbox(
            *(self._network, self._start, *words, Text(tr("steps"), None), *counts),
            STRETCH,
            spacing=4,
            on=self,
        )
        self._network.activated.connect(self._on_network_activated)
        self._start.activated.connect(self._on_start_activated)
        self._truth.activated.connect(self._on_truth_activated)
        self._rate.activated.connect(self._on_rate_activated)
        self._counts.idClicked.connect(self._on_counts_id_clicked)
        self._lowers.idClicked.connect(self._on_lowers_id_clicked)

    def show_situation(self, situation: Situation, slot: int, classes: Classes) -> None:
        """Offer the chosen networks, and show which learns, which classes it tells apart, and the true one."""
        with QSignalBlocker(self._network):
            self._network.clear()
            for number, name in enumerate(situation.networks):
                if name:
                    self._network.addItem(name, number)
            self._network.setCurrentIndex(self._network.findData(slot))
        with QSignalBlocker(self._truth):
            if classes != self._classes:
                self._classes = classes
                self._truth.clear()
                for label, name in ((None, "?"), *enumerate(classes)):
                    self._truth.addItem(name, label)
            truth = situation.truth_among(classes)
            self._truth.setCurrentIndex(0 if truth is None else truth + 1)

    def show_settings(self, settings: StepSettings) -> None:
        """Show what is set."""
        self._settings = settings
        for field, value in ((self._start, settings.start), (self._rate, settings.rate)):
            with QSignalBlocker(field):
                field.setCurrentIndex(field.findData(value))
        for group, number in ((self._counts, settings.count), (self._lowers, [*_LOWER].index(settings.lower))):
            group.button(number).setChecked(True)

    def _on_network_activated(self) -> None:
        wish(self, Put(Focus(self._network.currentData())))

    def _on_start_activated(self) -> None:
        wish(self, Put(replace(self._settings, start=self._start.currentData())))

    def _on_truth_activated(self) -> None:
        wish(self, NameTruth(self._truth.currentData(), self._classes or DIGITS))

    def _on_rate_activated(self) -> None:
        wish(self, Put(replace(self._settings, rate=self._rate.currentData())))

    def _on_counts_id_clicked(self, count: int) -> None:
        wish(self, Put(replace(self._settings, count=count)))

    def _on_lowers_id_clicked(self, number: int) -> None:
        wish(self, Put(replace(self._settings, lower="changes" if number else "weight")))


def _choice(name: str, letters: int) -> QComboBox:
    choice = named(QComboBox(), name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(letters)
    return choice
