"""What a network still answers when it must be surer and surer: digits, and what is no digit."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.tabs.robustness.calibration.share_chart import ShareChart

_SHOWN = {0.5: "50", 0.7: "70", 0.9: "90", 0.99: "", 0.999: "99.9"}
_NAMES = (("digits", 0.56, -0.3), ("non-digits", 0.2, 1.2), ("wrong", 0.03, 1.2))  # text, where, how far above its line


class ThresholdChart(ShareChart):
    """Three lines against the threshold: digits answered, non-digits answered, digits answered wrongly; and the threshold chosen.

    The scale of the thresholds has their own steps, which grow finer towards certainty.
    """

    def __init__(self, thresholds: Sequence[float], parent: QWidget | None = None) -> None:
        """An empty chart for thresholds in [0, 1], ascending."""
        last = len(thresholds) - 1
        ticks = [(step / last, _SHOWN[value]) for step, value in enumerate(thresholds) if value in _SHOWN]
        super().__init__("Answered, by threshold", "threshold, %", "answered, %", ticks, parent)
        self._last = last
        self._lines: tuple[tuple[float, ...], ...] = ()
        self._step = 0
        self._chosen = pg.InfiniteLine(0, 90)
        self._curves = [pg.PlotCurveItem(antialias=True) for _ in _NAMES]
        self._names = [pg.TextItem(name, anchor=(0, above)) for name, _, above in _NAMES]
        self._drawing = pg.ScatterPlotItem(symbol=_triangle(), size=10, pen=None, antialias=True, useCache=False)
        for item in (self._chosen, *self._curves, *self._names, self._drawing):
            self._box.addItem(item)
        for text in self._names:
            text.textItem.document().setDocumentMargin(1)
            text.setFont(self._font)
        self.show_lines()
        self._retint()

    def show_lines(
        self, digits: Sequence[float] = (), non_digits: Sequence[float] = (), wrong: Sequence[float] = ()
    ) -> None:
        """Show the shares at each threshold; none for an empty chart."""
        self._lines = (tuple(digits), tuple(non_digits), tuple(wrong)) if len(digits) else ()
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
        words = "Not measured yet."
        if self._lines:
            digits, non_digits, wrong = (f"{line[self._step]:.1%}" for line in self._lines)
            words = (
                f"Here: digits answered {digits}, non-digits answered {non_digits}, digits answered wrongly {wrong}."
            )
        self.setAccessibleDescription(words)
        self.setToolTip(
            "Full line: digits answered. Broken line: non-digits answered. Dotted line: digits answered wrongly.\n"
            f"{words} The triangle is the drawing."
        )

    @override
    def _retint(self) -> None:
        super()._retint()
        theme = self._theme
        pens = (
            self._pen(self._theme.accent(self._accent), 2),
            self._pen(theme.text, 1.6, Qt.PenStyle.DashLine),
            self._pen(theme.bad, 1.6, Qt.PenStyle.DotLine),
        )
        for curve, name, pen in zip(self._curves, self._names, pens, strict=True):
            curve.setPen(pen)
            name.setColor(theme.legible(pen.color()))
            name.fill = pg.mkBrush(theme.paper)
        self._chosen.setPen(self._pen(theme.highlight, 2))
        self._drawing.setBrush(self._theme.accent(self._accent))


def _triangle() -> QPainterPath:
    """A triangle that stands on its place, one wide and one high."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(0, -0.9), QPointF(-0.5, 0), QPointF(0.5, 0)]))
    return path
