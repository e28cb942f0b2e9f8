"""When a network should say nothing: confidence, what it is worth, and what is no digit."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part, small_print
from digitlab.gui.kit.controls.value_slider import ValueSlider
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.analysis import Analysis, Answer
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import ClearInk, OpenDrawing, Put
from digitlab.gui.shell.words import pictures_called
from digitlab.gui.tabs.robustness.calibration.card import CalibrationCard
from digitlab.gui.tabs.robustness.calibration.confidence import (
    Calibrating,
    Calibrations,
    Confidence,
    FindingEvidence,
    Threshold,
    ask,
    provenance,
    refused,
    sentence,
    table,
    threshold_in_words,
)
from digitlab.gui.tabs.robustness.measuring import MeasuringPage
from digitlab.language import mark, tr
from digitlab.measure.pictures import MNIST
from digitlab.measure.reliability import THRESHOLDS
from digitlab.measure.scribbles import scribble
from digitlab.networks.library import Library

_SENTENCE = mark(
    "Rings are confidence as it is, dots calibrated: where they lie on the diagonal, of the answers "
    "that are 90 % sure 90 % are right. Look at how many non-digits are still answered when only "
    "sure answers count."
)


_SENTENCE_OF_PICTURES = mark(
    "Rings are confidence as it is, dots calibrated: where they lie on the diagonal, of the answers "
    "that are 90 % sure 90 % are right. The pictures are {pictures}; no drawings of something else are "
    "shown, since what is no digit may be one of these classes."
)


class CalibrationView(View[Confidence]):
    """One card a network, the threshold, and drawings that are no digit."""

    def __init__(self) -> None:
        super().__init__()
        self._rng = np.random.default_rng()
        self._analysis: Analysis | None = None
        self._seen = Confidence((), Calibrations(), Threshold().step, Library({}))
        self._cards: list[CalibrationCard] = []  # made when they have a network: charts take long to make
        self._row = hbox(spacing=8)
        self._slider = named(
            ValueSlider(THRESHOLDS, lambda share: f"{100 * share:.1f} %"),
            "threshold",
            tr("Least confidence for an answer"),
        )
        self._slider.setPageStep(5)
        self._slider.setValue(self._seen.step)
        self._slider.valueChanged.connect(self._on_slider_value_changed)
        self._threshold = Text(threshold_in_words(self._seen.step), bold=True)
        self._threshold.setFixedWidth(self._threshold.fontMetrics().horizontalAdvance(threshold_in_words(0)) + 8)
        self._scribble = QPushButton(tr("A scribble"))
        self._scribble.setToolTip(tr("Put a drawing that is no digit on the canvas"))
        self._scribble.clicked.connect(self._on_scribble_clicked)
        self._blank = QPushButton(tr("Blank"))
        self._blank.setToolTip(tr("Clear the canvas: blank paper is no question, and no network is asked"))
        self._blank.clicked.connect(self._on_blank_clicked)
        self._sentence = Text(tr(_SENTENCE), wrap=True)
        self._non_digits = Text("", SMALL_PT, least_lines=2)
        small_print(self._non_digits)
        self._save = SaveButton()
        self._save.setEnabled(False)
        self._picture = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        name_part("threshold", self._threshold, self._slider)
        name_part("scribble", self._scribble)
        name_part("blank", self._blank)
        vbox(self._sentence, (self._row, 1), self._non_digits, spacing=6, on=self._picture)
        vbox(
            hbox((title(tr("When to say nothing")), 1), self._save),
            (self._picture, 1),
            hbox(
                self._threshold,
                (self._slider, 1),
                Text(tr("Put on the canvas:"), None),
                self._scribble,
                self._blank,
                spacing=8,
            ),
            spacing=6,
            margins=(16, 8, 16, 8),
            on=self,
        )

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        source, _ = snapshot.measured_on()
        said = tr(_SENTENCE) if source == MNIST else tr(_SENTENCE_OF_PICTURES, pictures=pictures_called(source))
        self._sentence.setText(said)

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        """Show the networks that answer, and how sure they are of the drawing."""
        before, self._analysis = self._analysis, analysis
        if before is None or _networks(before) != _networks(analysis):
            self._show_cards()
        else:
            self._show_drawing()

    @override
    def show_seen(self, seen: Confidence) -> None:
        before, self._seen = self._seen, seen
        with QSignalBlocker(self._slider):
            self._slider.setValue(seen.step)
        self._threshold.setText(threshold_in_words(seen.step))
        self._non_digits.setText(sentence(seen.measured.values()))
        self._save.setEnabled(bool(seen.measured))
        if (before.calibrations.known, before.evidences.known) != (seen.calibrations.known, seen.evidences.known):
            self._show_cards()
        elif before.step != seen.step:
            self._show_threshold()
        self._show_progress()

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _answering(self) -> list[tuple[CalibrationCard, Answer]]:
        """The cards that have a network, with its answer."""
        answers = self._analysis.answers if self._analysis else ()
        return [(card, answer) for card, answer in zip(self._cards, answers, strict=False) if answer]

    def _make_cards(self) -> None:
        """Make cards as far as there are answers."""
        answers = self._analysis.answers if self._analysis else ()
        while any(answers[len(self._cards) :]):
            card = CalibrationCard()
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            self._row.addWidget(card, 1)
            self._cards.append(card)

    def _show_cards(self) -> None:
        self._make_cards()
        answering, known = self._answering(), self._seen.calibrations.known
        for card in self._cards:
            card.setVisible(card in [other for other, _ in answering])
        for card, answer in answering:
            evidence = self._seen.evidences.known.get(answer.name)
            card.show_calibration(answer, known.get(answer.name), refused(evidence))
        self._show_progress()
        self._show_threshold()

    def _show_progress(self) -> None:
        both = (self._seen.calibrations, self._seen.evidences)
        for card, answer in self._answering():
            card.show_progress(next((each.progress for each in both if answer.name in each.measuring), None))

    def _show_threshold(self) -> None:
        for card, answer in self._answering():
            card.show_threshold(self._seen.calibrations.known.get(answer.name), self._seen.step)
        self._show_drawing()

    def _show_drawing(self) -> None:
        known = self._seen.calibrations.known
        for card, answer in self._answering():
            truth = self._analysis.situation.truth_among(answer.classes) if self._analysis else None
            card.show_drawing(answer, truth, known.get(answer.name), self._seen.step)

    def _on_slider_value_changed(self, step: int) -> None:
        wish(self, Put(Threshold(step)))

    def _on_scribble_clicked(self) -> None:
        wish(self, OpenDrawing(scribble(self._rng), tr("a scribble, no digit")))

    def _on_blank_clicked(self) -> None:
        wish(self, ClearInk())


def _networks(analysis: Analysis) -> list[tuple[str, bool]]:
    return [(answer.name, answer.card is None) if answer else ("", True) for answer in analysis.answers]


PAGE = PageSpec(
    CalibrationView,
    ask,
    table=table,
    provenance=provenance,
    settings=Threshold(),
    stores=(Calibrating, FindingEvidence),
    measures_files=True,
    alike="instead",
    page=MeasuringPage,
)
