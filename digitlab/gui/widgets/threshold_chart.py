"""What a network still answers when it must be surer and surer: digits, and what is no digit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.widgets.share_chart import ShareChart

_SHOWN = {0.5: "50", 0.7: "70", 0.9: "90", 0.99: "", 0.999: "99.9"}


class ThresholdChart(ShareChart):
    """Three lines against the threshold: digits answered, non-digits answered, digits answered wrongly; and the threshold chosen.

    The scale of the thresholds has their own steps, which grow finer towards certainty.
    """

    def __init__(self, thresholds: Sequence[float], parent: QWidget | None = None) -> None:
        """An empty chart for thresholds in [0, 1], ascending."""
        last = len(thresholds) - 1
        ticks = tuple((step / last, _SHOWN[value]) for step, value in enumerate(thresholds) if value in _SHOWN)
        super().__init__("Answered, by threshold", "threshold, %", "answered, %", ticks, parent)
        self._last = last
        self._lines: tuple[tuple[float, ...], ...] = ()
        self._step = 0
        self._drawing_step: int | None = None
        self._describe()

    def show_lines(
        self, digits: Sequence[float] = (), non_digits: Sequence[float] = (), wrong: Sequence[float] = ()
    ) -> None:
        """Show the shares at each threshold; none for an empty chart."""
        self._lines = (tuple(digits), tuple(non_digits), tuple(wrong)) if len(digits) else ()
        self._describe()
        self.update()

    def set_step(self, step: int) -> None:
        """Mark the threshold chosen, by its place among all."""
        self._step = step
        self._describe()
        self.update()

    def set_drawing(self, step: int | None) -> None:
        """Mark the highest threshold at which the drawing is answered, -1 for none at all; None where there is no drawing."""
        self._drawing_step = step
        self.update()

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
    def _paint_data(self, painter: QPainter) -> None:
        theme = self._theme
        frame, x = self._frame(), round(self._place(self._step / self._last, 0).x())  # sharp on a whole pixel
        painter.setPen(QPen(QColor(theme.highlight), 2))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        pens = (
            QPen(self._accent, 2),
            QPen(QColor(theme.text), 1.6, Qt.PenStyle.DashLine),
            QPen(QColor(theme.bad), 1.6, Qt.PenStyle.DotLine),
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line, pen in zip(self._lines, pens, strict=False):
            path = QPainterPath(self._place(0, line[0]))
            for step, share in enumerate(line):
                path.lineTo(self._place(step / self._last, share))
            painter.setPen(pen)
            painter.drawPath(path)
        if self._lines:
            self._name_lines(painter)
        if self._drawing_step is not None:
            self._paint_drawing(painter, max(0, self._drawing_step) / self._last)

    def _name_lines(self, painter: QPainter) -> None:
        """Beside each line what it is, where the lines lie apart."""
        theme, height = self._theme, QFontMetricsF(self._small()).lineSpacing()
        names = (
            ("digits", 0.56, 1.3, self._accent),
            ("non-digits", 0.2, -0.3, QColor(theme.text)),
            ("wrong", 0.03, -0.3, QColor(theme.bad)),
        )
        painter.setBackground(QColor(theme.paper))
        painter.setBackgroundMode(Qt.BGMode.OpaqueMode)
        for line, (name, x, below, colour) in zip(self._lines, names, strict=True):
            start = self._place(x, line[round(x * self._last)]) + QPointF(0, below * height)
            painter.setPen(theme.legible(colour))
            painter.drawText(start, name)
        painter.setBackgroundMode(Qt.BGMode.TransparentMode)

    def _paint_drawing(self, painter: QPainter, x: float) -> None:
        """A triangle that stands on the scale."""
        tip = self._place(x, 0) - QPointF(0, 9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        painter.drawPolygon(QPolygonF([tip, tip + QPointF(-5, 9), tip + QPointF(5, 9)]))
