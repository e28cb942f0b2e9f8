"""A small chart whose upright axis is a share, in one network's colour."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.charts.chart import Chart, Ticks
from digitlab.gui.kit.text import sized
from digitlab.gui.kit.theme import SMALL_PT, Accent

QUARTERS: Ticks = ((0.0, "0"), (0.25, "25"), (0.5, "50"), (0.75, "75"), (1.0, "100"))


class ShareChart(Chart):
    """A chart from 0 to 100 %, never taller than wide: its diagonal is no steeper than 45°."""

    def __init__(self, title: str, x_title: str, y_title: str, x_ticks: Ticks, parent: QWidget | None = None) -> None:
        """An empty chart; the titles of the axes name their units."""
        super().__init__((110, 80), y_title, parent)
        self._accent: Accent = "third"
        sized(self._heading, SMALL_PT).setText(title)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(title)
        self._show_scales(x_title, x_ticks, QUARTERS)
        self._show_margin(self._widest("100") / 2 + 2)

    def set_accent(self, accent: Accent) -> None:
        """The colour of the network."""
        self._accent = accent
        self._retint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _, top, right, _ = self._view.ci.layout.getContentsMargins()
        width = self.width() - self._left.maximumWidth() - right
        self._view.setMaximumHeight(int(top + width + self._bottom.maximumHeight()))
