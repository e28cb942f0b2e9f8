"""The reliability diagram: how often answers are right, against how sure the network is of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.tabs.robustness.calibration.share_chart import QUARTERS, ShareChart


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
        self._diagonal = pg.PlotCurveItem([0, 1], [0, 1], antialias=True)
        self._raw, self._calibrated = (pg.ScatterPlotItem(antialias=True, useCache=False) for _ in range(2))
        for item in (self._diagonal, self._raw, self._calibrated):
            self._box.addItem(item)
        self.setToolTip("A larger dot stands for more answers.\nRings: as it is. Dots: calibrated.")
        self.show_dots((), ())
        self._retint()

    def show_dots(self, raw: Sequence[Dot], calibrated: Sequence[Dot]) -> None:
        """Show answers in bins of confidence, as they are and calibrated."""
        parts = [f"{dot.confidence:.0%} sure, {dot.accuracy:.0%} right ({dot.count:,})" for dot in calibrated]
        self.setAccessibleDescription(f"Calibrated: {'; '.join(parts)}." if parts else "Not measured yet.")
        _show(self._raw, raw)
        _show(self._calibrated, calibrated)

    @override
    def _retint(self) -> None:
        super()._retint()
        self._diagonal.setPen(self._pen(self._theme.muted, style=Qt.PenStyle.DashLine))
        self._raw.setPen(self._pen(self._theme.text, 1.2))
        self._raw.setBrush(None)
        self._calibrated.setPen(None)
        self._calibrated.setBrush(self._theme.accent(self._accent))


def _show(item: pg.ScatterPlotItem, dots: Sequence[Dot]) -> None:
    item.setData(
        x=[dot.confidence for dot in dots],
        y=[dot.accuracy for dot in dots],
        size=[3 + 1.8 * math.log10(dot.count) for dot in dots],
    )
