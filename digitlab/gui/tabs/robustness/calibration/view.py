"""When a network should say nothing: confidence, what it is worth, and what is no digit."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QSlider, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import SMALL_PT, tabular
from digitlab.gui.shell.analysis import Analysis, Answer
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.robustness.calibration import calibrations as wording
from digitlab.gui.tabs.robustness.calibration.card import CalibrationCard
from digitlab.measure.calibration import Calibration
from digitlab.measure.reliability import THRESHOLDS
from digitlab.networks.library import Library

_SLOTS = 3
_AT_FIRST = 0.95
_SENTENCE = (
    "Rings are confidence as it is, dots calibrated: where they lie on the diagonal, of the answers that are 90 % sure "
    "90 % are right. Look at how many non-digits are still answered when only sure answers count."
)


class CalibrationPanel(SavablePanel):
    """One card a network, the threshold, and drawings that are no digit.

    Signals:
        calibration_requested: The name of a network of which nothing is measured yet.
        scribble_requested: Put a drawing that is no digit on the canvas.
        blank_requested: Clear the canvas.
    """

    calibration_requested = Signal(str)
    scribble_requested = Signal()
    blank_requested = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._analysis: Analysis | None = None
        self._calibrations: dict[str, Calibration] = {}
        self._cards = [CalibrationCard() for _ in range(_SLOTS)]
        self._slider = named(QSlider(Qt.Orientation.Horizontal), "threshold", "Least confidence for an answer")
        self._slider.setRange(0, len(THRESHOLDS) - 1)
        self._slider.setPageStep(5)
        self._slider.setValue(THRESHOLDS.index(_AT_FIRST))
        self._threshold = Text(bold=True)
        self._threshold.setFont(tabular(self._threshold.font()))
        self._threshold.setFixedWidth(self._threshold.fontMetrics().horizontalAdvance(_threshold_words(0)) + 8)
        self._scribble = QPushButton("A scribble")
        self._scribble.setToolTip("Put a drawing that is no digit on the canvas")
        self._blank = QPushButton("Blank")
        self._blank.setToolTip("Clear the canvas: blank paper is no question, and no network is asked")
        self._set = Text("", SMALL_PT, least_lines=2)
        self._save = SaveButton()
        self._picture = QWidget()
        self._lay_out()
        for card in self._cards:
            card.calibration_requested.connect(self.calibration_requested)
        self._slider.valueChanged.connect(self._on_threshold_changed)
        self._scribble.clicked.connect(self.scribble_requested)
        self._blank.clicked.connect(self.blank_requested)
        self._save.save_requested.connect(self.save_requested)
        self._show()

    def _lay_out(self) -> None:
        name_part("threshold", self._threshold, self._slider)
        name_part("scribble", self._scribble)
        name_part("blank", self._blank)
        explanation = Text(_SENTENCE, wrap=True)
        for card in self._cards:
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            card.hide()  # until it has a network
        cards = hbox(*((card, 1) for card in self._cards), spacing=8)
        vbox(explanation, (cards, 1), self._set, spacing=6, on=self._picture)
        vbox(
            hbox((title("When to say nothing"), 1), self._save),
            (self._picture, 1),
            hbox(
                self._threshold, (self._slider, 1), QLabel("Put on the canvas:"), self._scribble, self._blank, spacing=8
            ),
            spacing=6,
            margins=(16, 8, 16, 8),
            on=self,
        )

    @property
    def threshold(self) -> float:
        """The least calibrated confidence for an answer, in [0, 1]."""
        return THRESHOLDS[self._slider.value()]

    def show_analysis(self, analysis: Analysis) -> None:
        """Show the chosen networks, and how sure they are of the drawing."""
        before, self._analysis = self._analysis, analysis
        if before is None or _networks(before) != _networks(analysis):
            self._show()
        else:
            self._show_drawing()

    def show_calibrations(self, calibrations: Mapping[str, Calibration]) -> None:
        """Show what is measured, by the networks' names."""
        self._calibrations = dict(calibrations)
        self._show()

    def show_progress(self, name: str, done: int, total: int) -> None:
        """Say how much of a network's measurement is done."""
        for card, answer in self._shown():
            card.show_progress(done / max(total, 1) if answer.name == name else None)

    def show_idle(self) -> None:
        """Nothing is being measured, or no longer."""
        for card in self._cards:
            card.show_progress(None)

    def shown(self) -> dict[str, Calibration]:
        """What is measured of the networks in sight."""
        names = [answer.name for _, answer in self._shown()]
        return {name: self._calibrations[name] for name in names if name in self._calibrations}

    def show_library(self, library: Library) -> None:
        """These networks are there now."""
        self._library = library

    def picture(self) -> QWidget:
        """What is saved as a picture."""
        return self._picture

    def table(self) -> Table:
        """Every number of the networks in sight."""
        return wording.table_of(self.shown().values())

    def provenance(self) -> Provenance:
        """Where both come from."""
        return wording.provenance_of(self.shown(), self._library)

    def _shown(self) -> list[tuple[CalibrationCard, Answer]]:
        """The cards that have a network, with its answer."""
        answers = self._analysis.answers if self._analysis else ()
        return [(card, answer) for card, answer in zip(self._cards, answers, strict=False) if answer]

    def _show(self) -> None:
        shown = self._shown()
        for card in self._cards:
            card.setVisible(card in [other for other, _ in shown])
        for card, answer in shown:
            card.show_calibration(answer, self._calibrations.get(answer.name))
        measured = self.shown()
        self._set.setText(wording.sentence(measured.values()))
        self._save.setEnabled(bool(measured))
        self._show_threshold()

    def _show_threshold(self) -> None:
        step = self._slider.value()
        self._threshold.setText(_threshold_words(step))
        for card, answer in self._shown():
            card.show_threshold(self._calibrations.get(answer.name), step)
        self._show_drawing()

    def _show_drawing(self) -> None:
        for card, answer in self._shown():
            assert self._analysis is not None
            card.show_drawing(answer, self._analysis, self._calibrations.get(answer.name), self._slider.value())

    def _on_threshold_changed(self, _step: int) -> None:
        self._show_threshold()


def _networks(analysis: Analysis) -> list[tuple[str, bool]]:
    return [(answer.name, answer.card is None) if answer else ("", True) for answer in analysis.answers]


def _threshold_words(step: int) -> str:
    return f"Answer only if at least {100 * THRESHOLDS[step]:.1f} % sure"
