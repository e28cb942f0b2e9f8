"""The reliability diagram: how often answers are right, against how sure the network is of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.widgets.share_chart import QUARTERS, ShareChart


@dataclass(frozen=True, slots=True)
class Dot:
    """Some answers of about one confidence.

    Attributes:
        confidence: Their mean confidence, in [0, 1].
        accuracy: The share that is right.
        count: How many.
    """

    confidence: float
    accuracy: float
    count: int


class ReliabilityChart(ShareChart):
    """Rings for the network as it is, dots for its calibrated confidence; the diagonal is what one may believe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty diagram."""
        super().__init__("Right, by confidence", "confidence, %", "right, %", QUARTERS, parent)
        self._raw: tuple[Dot, ...] = ()
        self._calibrated: tuple[Dot, ...] = ()
        self.show_dots((), ())

    def show_dots(self, raw: Sequence[Dot], calibrated: Sequence[Dot]) -> None:
        """Show answers in bins of confidence, as they are and calibrated."""
        self._raw, self._calibrated = tuple(raw), tuple(calibrated)
        parts = [f"{dot.confidence:.0%} sure, {dot.accuracy:.0%} right ({dot.count:,})" for dot in calibrated]
        self.setAccessibleDescription(f"Calibrated: {'; '.join(parts)}." if parts else "Not measured yet.")
        self.setToolTip("A larger dot stands for more answers.\nRings: as it is. Dots: calibrated.")
        self.update()

    @override
    def _paint_data(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setPen(QPen(QColor(theme.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(self._place(0, 0), self._place(1, 1))
        painter.setPen(QPen(QColor(theme.text), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint_dots(painter, self._raw)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        self._paint_dots(painter, self._calibrated)

    def _paint_dots(self, painter: QPainter, dots: tuple[Dot, ...]) -> None:
        for dot in dots:
            radius = 1.5 + 0.9 * math.log10(dot.count)
            painter.drawEllipse(self._place(dot.confidence, dot.accuracy), radius, radius)
