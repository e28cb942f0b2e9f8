"""The learning rate over a training, as planned."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.charts.chart import Chart
from digitlab.gui.kit.text import sized
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.language import tr

_MOST_MARKS = 10
_APART = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


class RateChart(Chart):
    """A line from the first step to the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((160, 100), parent=parent)
        self._line_item = pg.PlotCurveItem(antialias=True)
        self._box.addItem(self._line_item)
        sized(self._heading, SMALL_PT, bold=True).setText(tr("Learning rate"))
        self.setAccessibleName(tr("Learning rate"))
        self._show_margin(12)
        self._retint()

    def show_rates(self, epochs: Sequence[float], shares: Sequence[float], highest: float) -> None:
        """Show a schedule.

        Args:
            epochs: Ascending from 0.
            shares: The rate there, as a share of the highest.
            highest: The rate at the top of the chart.
        """
        last = math.floor(epochs[-1]) + 1  # the last step is the end of an epoch
        apart = next(step for step in _APART if last <= _MOST_MARKS * step)
        marks = range(0, last + apart, apart)
        ends = [(float(mark), f"{mark}") for mark in marks]
        heights = [(share, f"{share * highest:.3g}") for share in (0.0, 0.5, 1.0)]
        self._show_scales(tr("epochs"), ends, heights)
        self._line_item.setData(list(epochs), list(shares))
        self.setAccessibleDescription(tr("At most {highest:g}, over {last} epochs.", highest=highest, last=last))

    @override
    def _retint(self) -> None:
        super()._retint()
        self._line_item.setPen(self._pen(self._theme.highlight, 1.8))
