"""One network's confidence: how far it can be believed, and what the network still answers at a threshold."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit import phrases
from digitlab.gui.kit.card import Card
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import BODY_PT, SMALL_PT
from digitlab.gui.shell import words
from digitlab.gui.shell.analysis import Answer
from digitlab.gui.shell.measuring_row import Measure
from digitlab.gui.shell.view import wish
from digitlab.gui.tabs.robustness.calibration.charts import Dot, ReliabilityChart, ThresholdChart
from digitlab.language import mark, tr
from digitlab.measure.calibration import Calibration
from digitlab.measure.reliability import THRESHOLDS, Reliability, tempered

_NARROW, _TALL = 340, 480  # logical pixels
_LINES, _LINES_NARROW = (1, 1, 2, 3, 1, 1), (2, 2, 3, 4, 2, 1)  # room for so many, so that nothing jumps
_FIT_TIP = mark(
    "Expected calibration error on test digits: the mean distance between confidence and the share "
    "that is right, over 15\nbins of confidence. The temperature, by which all logits are divided, "
    "was fitted on training digits that no network\nlearned from (Guo et al. 2017)."
)
_MOVED_TIP = mark(
    "The same temperature, and the same digits moved in one of eight directions. It was fitted on "
    "digits that nobody moved:\nwhere a network reads moved digits worse, it does not notice."
)
_REFUSED_TIP = mark(
    "Evidence is the log of the summed exponentials of the ten logits (Liu et al. 2020). In "
    "brackets the area under the curve:\nthe probability that a test digit has more of it than such "
    "a drawing; 0.5 is chance. n and errors: digitlab evidence."
)


class CalibrationCard(Card):
    """A network's two charts of confidence, and what they and its evidence say in six lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._title = title()
        self._name = Text(tone="muted")
        self._measure = named(
            QPushButton(tr("Measure")),
            "measure_confidence",
            tip=tr("Let the network read held-out digits, test digits and non-digits; takes seconds to minutes"),
        )
        self._measure.clicked.connect(self._on_measure_clicked)
        self._reliability = ReliabilityChart()
        self._thresholds = ThresholdChart(THRESHOLDS)
        self._fit, self._moved = _wrapped(SMALL_PT), _wrapped(SMALL_PT)
        self._fit.setToolTip(tr(_FIT_TIP))
        self._moved.setToolTip(tr(_MOVED_TIP))
        self._refused = _wrapped(SMALL_PT)
        self._refused.setToolTip(tr(_REFUSED_TIP))
        self._offer, self._live, self._verdict = _wrapped(BODY_PT), _wrapped(BODY_PT), _wrapped(BODY_PT, bold=True)
        self._charts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def _lay_out(self) -> None:
        name_part("measuring", self._measure)
        heading = hbox(self._title, (self._name, 1), self._measure)
        heading.addStrut(self._measure.sizeHint().height())  # the button comes and goes, and moves nothing
        self._charts.setSpacing(8)
        self._charts.addWidget(self._reliability, 1)
        self._charts.addWidget(self._thresholds, 1)
        vbox(
            heading,
            (self._charts, 1),
            self._fit,
            self._moved,
            self._offer,
            self._refused,
            self._live,
            self._verdict,
            spacing=4,
            margins=(12, 8, 12, 8),
            on=self,
        )

    def show_progress(self, progress: tuple[int, int] | None) -> None:
        """Say how far a measurement is, in steps done of all; None where none is under way."""
        self._measure.setEnabled(progress is None)
        if progress is None:
            self._measure.setText(tr("Measure"))
        else:
            self._measure.setText(tr("Measuring: {share:.0%}", share=progress[0] / max(progress[1], 1)))

    def show_calibration(self, answer: Answer, calibration: Calibration | None, refused: str = "") -> None:
        """Show what was measured of a network, or that nothing was; and what it refuses, in a sentence."""
        self._answer = answer
        self._title.setText(words.short_name(answer))
        self._title.set_tone(words.tone(answer.card))
        self._name.setText(answer.name)
        for chart in (self._reliability, self._thresholds):
            chart.set_accent(words.family(answer.card))
        self._measure.setVisible(calibration is None or (answer.classes.are_digits and not refused))
        self._refused.setText(refused)
        if calibration is None:
            self._reliability.show_dots((), ())
            self._thresholds.show_lines()
            self._fit.setText(tr("Its confidence was not measured yet."))
            self._moved.setText("")
            return
        self._reliability.show_dots(_dots(calibration.raw), _dots(calibration.calibrated))
        wrong = [all_ - right for all_, right in zip(calibration.answered, calibration.answered_rightly, strict=True)]
        steps = range(len(calibration.thresholds))
        others = [share for step in steps if (share := calibration.non_digits_answered(step)) is not None]
        self._thresholds.show_lines(calibration.answered, others, wrong, are_digits=answer.classes.are_digits)
        raw, calibrated, moved = calibration.raw, calibration.calibrated, calibration.moved
        self._fit.setText(
            tr(
                "Temperature {temperature:.2f}: off by {error:.2f} points, {raw:.2f} as it is.",
                temperature=calibration.temperature,
                error=100 * calibrated.error,
                raw=100 * raw.error,
            )
        )
        said = {
            "distance": calibration.moved_px,
            "confidence": phrases.percent(moved.confidence),
            "accuracy": phrases.percent(moved.accuracy),
        }
        self._moved.setText(
            tr("Digits moved by {distance} px: {confidence} sure, {accuracy} right.", **said)
            if answer.classes.are_digits
            else tr("Pictures moved by {distance} px: {confidence} sure, {accuracy} right.", **said)
        )

    def show_threshold(self, calibration: Calibration | None, step: int) -> None:
        """Show what a threshold, by its place among all, is worth."""
        self._thresholds.set_step(step)
        if calibration is None:
            self._offer.setText("")
            return
        right = calibration.right_of_answered(step)
        answered = phrases.percent(calibration.answered[step])
        non_digits = calibration.non_digits_answered(step)
        others = "" if non_digits is None else phrases.percent(non_digits)
        if non_digits is None:
            offer = tr("Answers {digits} of the pictures.")
            if right is not None:
                offer = tr("Answers {digits} of the pictures, {right} of these rightly.")
        elif right is None:
            offer = tr("Answers {digits} of the digits, and {others} of the non-digits.")
        else:
            offer = tr("Answers {digits} of the digits, {right} of these rightly, and {others} of the non-digits.")
        right_words = "" if right is None else phrases.percent(right)
        self._offer.setText(offer.format(digits=answered, right=right_words, others=others))

    def show_drawing(self, answer: Answer, truth: int | None, calibration: Calibration | None, step: int) -> None:
        """Show how sure the network is of the drawing, and whether it answers at the threshold."""
        prediction = answer.prediction
        if prediction is None:
            why = tr("could not be loaded") if answer.fault else tr(words.NOTHING_DRAWN)
            self._live.setText(tr("Your drawing: {why}.", why=why))
            self._verdict.setText("")
            self._thresholds.set_drawing(None)
            return
        raw = phrases.sure(prediction.confidence)
        if calibration is None:
            self._live.setText(
                tr("Your drawing: {digit}, {share} sure.", digit=answer.classes[prediction.label], share=raw)
            )
            self._verdict.setText("")
            self._thresholds.set_drawing(None)
            return
        sure = float(tempered(prediction.probabilities, calibration.temperature).max())
        reached = sum(sure >= threshold for threshold in THRESHOLDS) - 1
        self._thresholds.set_drawing(reached)
        self._live.setText(
            tr(
                "Your drawing: {digit}, {uncalibrated} sure, calibrated {calibrated}.",
                digit=answer.classes[prediction.label],
                uncalibrated=raw,
                calibrated=phrases.sure(sure),
            )
        )
        if answer.refuses:
            self._verdict.setText(tr("No digit I know."))
            self._verdict.set_tone("muted")
        elif reached < step:
            self._verdict.setText(tr("Not sure enough: says nothing."))
            self._verdict.set_tone("muted")
        else:
            tick = {True: " ✓", False: " ✗", None: ""}[words.is_right(answer, truth)]
            self._verdict.setText(tr("Sure enough: says {digit}.", digit=answer.classes[prediction.label]) + tick)
            self._verdict.set_tone(words.tone(answer.card))

    def _on_measure_clicked(self) -> None:
        if self._answer is not None:
            wish(self, Measure((self._answer.name,)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put charts below each other in a tall card, side by side in a wide one, and only the second in one that is neither."""
        super().resizeEvent(event)
        narrow, tall = self.width() < _NARROW, self.height() >= _TALL
        self._charts.setDirection(QBoxLayout.Direction.TopToBottom if tall else QBoxLayout.Direction.LeftToRight)
        self._reliability.setVisible(tall or not narrow)
        lines = _LINES_NARROW if narrow else _LINES
        texts = (self._fit, self._moved, self._offer, self._refused, self._live, self._verdict)
        for label, count in zip(texts, lines, strict=True):
            label.setMinimumHeight(count * label.fontMetrics().lineSpacing())


def _wrapped(points: float, *, bold: bool = False) -> Text:
    label = Text("", points, bold=bold, wrap=True, top=True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def _dots(reliability: Reliability) -> list[Dot]:
    return [Dot(part.confidence, part.accuracy, part.count) for part in reliability.bins]
