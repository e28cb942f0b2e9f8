"""Charts of what confidence is worth: how often answers are right, and what is answered at all at a threshold."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit import phrases
from digitlab.gui.kit.charts.chart import Chart, Ticks
from digitlab.gui.kit.text import sized
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.language import mark, tr

_QUARTERS: Ticks = ((0.0, "0"), (0.25, "25"), (0.5, "50"), (0.75, "75"), (1.0, "100"))
_THRESHOLD_TICKS = {0.5: "50", 0.7: "70", 0.9: "90", 0.99: "", 0.999: "99.9"}
_NAMES = (
    (mark("digits"), 0.6, -0.3),
    (mark("non-digits"), 0.2, 1.2),
    (mark("wrong"), 0.03, 1.2),
)  # text, where, how far above its line


class _ShareChart(Chart):
    """A chart from 0 to 100 %, at most half as tall again as wide."""

    def __init__(self, title: str, x_title: str, y_title: str, x_ticks: Ticks, parent: QWidget | None = None) -> None:
        """An empty chart; the titles of the axes name their units."""
        super().__init__((110, 130), y_title, parent)
        sized(self._heading, SMALL_PT).setText(title)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(title)
        self._show_scales(x_title, x_ticks, _QUARTERS)
        self._show_margin(self._widest("100") / 2 + 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _, top, right, _ = self._view.ci.layout.getContentsMargins()
        width = self.width() - self._left.maximumWidth() - right
        self._view.setMaximumHeight(int(top + 1.5 * width + self._bottom.maximumHeight()))


@dataclass(frozen=True, slots=True)
class Dot:
    """Some answers of about one confidence.

    Attributes:
        confidence: The mean confidence, in [0, 1].
        accuracy: The share that is right, in [0, 1].
        count: How many answers there are.
    """

    confidence: float
    accuracy: float
    count: int


class ReliabilityChart(_ShareChart):
    """Rings for the network as it is, dots for its calibrated confidence; the diagonal is what one may believe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty diagram."""
        super().__init__(tr("Right, by confidence"), tr("confidence, %"), tr("right, %"), _QUARTERS, parent)
        self._diagonal = pg.PlotCurveItem([0, 1], [0, 1], antialias=True)
        self._raw, self._calibrated = (pg.ScatterPlotItem(antialias=True, useCache=False) for _ in range(2))
        for item in (self._diagonal, self._raw, self._calibrated):
            self._box.addItem(item)
        self.setToolTip(tr("A larger dot stands for more answers.\nRings: as it is. Dots: calibrated."))
        self.show_dots((), ())
        self._retint()

    def show_dots(self, raw: Sequence[Dot], calibrated: Sequence[Dot]) -> None:
        """Show answers in bins of confidence, as they are and calibrated."""
        parts = [
            tr(
                "{confidence} sure, {accuracy} right ({count:,})",
                confidence=phrases.whole_percent(dot.confidence),
                accuracy=phrases.whole_percent(dot.accuracy),
                count=dot.count,
            )
            for dot in calibrated
        ]
        self.setAccessibleDescription(
            tr("Calibrated: {networks}.", networks="; ".join(parts)) if parts else tr("Not measured yet.")
        )
        for item, dots in ((self._raw, raw), (self._calibrated, calibrated)):
            item.setData(
                x=[dot.confidence for dot in dots],
                y=[dot.accuracy for dot in dots],
                size=[3 + 1.8 * math.log10(dot.count) for dot in dots],
            )

    @override
    def _retint(self) -> None:
        super()._retint()
        self._diagonal.setPen(self._pen(self._theme.muted, style=Qt.PenStyle.DashLine))
        self._raw.setPen(self._pen(self._theme.text, 1.2))
        self._raw.setBrush(None)
        self._calibrated.setPen(None)
        self._calibrated.setBrush(self._theme.accent(self.accent))


class ThresholdChart(_ShareChart):
    """Three lines against the threshold: digits answered, non-digits answered, digits answered wrongly; and the threshold chosen.

    The scale of the thresholds has their own steps, which grow finer towards certainty.
    """

    def __init__(self, thresholds: Sequence[float], parent: QWidget | None = None) -> None:
        """An empty chart for thresholds in [0, 1], ascending."""
        last = len(thresholds) - 1
        ticks = [(step / last, _THRESHOLD_TICKS[at]) for step, at in enumerate(thresholds) if at in _THRESHOLD_TICKS]
        super().__init__(tr("Answered, by threshold"), tr("threshold, %"), tr("answered, %"), ticks, parent)
        self._last = last
        self._lines: tuple[tuple[float, ...], ...] = ()
        self._are_digits = True
        self._step = 0
        self._chosen = pg.InfiniteLine(0, 90)
        self._curves = [pg.PlotCurveItem(antialias=True) for _ in _NAMES]
        self._names = [pg.TextItem(tr(name), anchor=(0, above)) for name, _, above in _NAMES]
        self._drawing = pg.ScatterPlotItem(symbol=_triangle(), size=10, pen=None, antialias=True, useCache=False)
        for item in (self._chosen, *self._curves, *self._names, self._drawing):
            self._box.addItem(item)
        for text in self._names:
            text.textItem.document().setDocumentMargin(1)
            text.setFont(self._font)
        self.show_lines()
        self._retint()

    def show_lines(
        self,
        digits: Sequence[float] = (),
        non_digits: Sequence[float] = (),
        wrong: Sequence[float] = (),
        *,
        are_digits: bool = True,
    ) -> None:
        """Show the shares at each threshold; none for an empty chart, and none of non-digits where other pictures were read."""
        self._lines = (tuple(digits), tuple(non_digits), tuple(wrong)) if len(digits) else ()
        self._are_digits = are_digits
        self._names[0].setText(tr("digits") if are_digits else tr("pictures"))
        for curve, name, line, (_, x, _) in zip(
            self._curves, self._names, self._lines or [()] * 3, _NAMES, strict=True
        ):
            curve.setData([step / self._last for step in range(len(line))], list(line))
            name.setVisible(bool(line))
            if line:
                name.setPos(x, line[round(x * self._last)])
        self._describe()

    def set_step(self, step: int) -> None:
        """Mark the threshold chosen, by its place among all."""
        self._step = step
        self._chosen.setValue(step / self._last)
        self._describe()

    def set_drawing(self, step: int | None) -> None:
        """Mark the highest threshold at which the drawing is answered, -1 for none at all; None where there is no drawing."""
        self._drawing.setData([] if step is None else [max(0, step) / self._last], [] if step is None else [0])

    def _describe(self) -> None:
        words = tr("Not measured yet.")
        if self._lines:
            digits, non_digits, wrong = (phrases.percent(line[self._step]) if line else "" for line in self._lines)
            words = (
                tr(
                    "Here: digits answered {digits}, non-digits answered {non_digits}, digits answered wrongly {wrong}.",
                    digits=digits,
                    non_digits=non_digits,
                    wrong=wrong,
                )
                if self._are_digits
                else tr("Here: pictures answered {digits}, answered wrongly {wrong}.", digits=digits, wrong=wrong)
            )
        self.setAccessibleDescription(words)
        if not self._are_digits:
            self.setToolTip(
                tr(
                    "Full line: pictures answered. Dotted line: pictures answered wrongly.\n{shares} The triangle is the drawing.",
                    shares=words,
                )
            )
            return
        self.setToolTip(
            tr(
                "Full line: digits answered. Broken line: non-digits answered. Dotted line: digits answered "
                "wrongly.\n{intervals} The triangle is the drawing.",
                intervals=words,
            )
        )

    @override
    def _retint(self) -> None:
        super()._retint()
        theme = self._theme
        pens = (
            self._pen(theme.accent(self.accent), 2),
            self._pen(theme.text, 1.6, Qt.PenStyle.DashLine),
            self._pen(theme.bad, 1.6, Qt.PenStyle.DotLine),
        )
        for curve, name, pen in zip(self._curves, self._names, pens, strict=True):
            curve.setPen(pen)
            name.setColor(theme.legible(pen.color()))
            name.fill = pg.mkBrush(theme.paper)
        self._chosen.setPen(self._pen(theme.highlight, 2))
        self._drawing.setBrush(theme.accent(self.accent))


def _triangle() -> QPainterPath:
    """A triangle that stands on its place, one wide and one high."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(0, -0.9), QPointF(-0.5, 0), QPointF(0.5, 0)]))
    return path
