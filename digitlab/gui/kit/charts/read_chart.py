"""A chart of lines whose points one reads: with the mouse near them, or with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.announcer import announce
from digitlab.gui.kit.cells.squares import ARROWS
from digitlab.gui.kit.charts.chart import Chart

Point = tuple[int, int]
"""Which line, and which of its points."""

_REACH = 30.0  # how near to a point the mouse must be, in logical pixels
_RING = 12.0  # its width


class ReadChart(Chart):
    """Rings the point that is read, and writes beside it what it says."""

    def __init__(self, least: tuple[int, int], parent: QWidget | None = None) -> None:
        """An empty box; its arguments are those of a chart."""
        super().__init__(least, parent=parent)
        self._read: Point | None = None
        self._mouse: QPointF | None = None
        self._ring = pg.ScatterPlotItem(size=_RING, brush=None, antialias=True, useCache=False)
        self._note = pg.TextItem()
        self._note.setFont(self._font)
        for level, item in ((2, self._ring), (3, self._note)):
            item.setZValue(level)
            self._box.addItem(item)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def readout(self) -> str:
        """The point that is read, in words; "" where none is."""
        return "" if self._read is None else self._words_of(*self._read)

    def words_at(self, point: QPointF) -> str:
        """The point that lies near a place; "" where none is near."""
        nearest = self._nearest(point)
        return "" if nearest is None else self._words_of(*nearest)

    def _points(self) -> Sequence[tuple[ArrayLike, ArrayLike]]:
        """The places of each line's points in the box, x and y; no line is empty."""
        raise NotImplementedError

    def _words_of(self, line: int, point: int) -> str:
        """What a point says."""
        raise NotImplementedError

    def _colour_of(self, line: int) -> QColor:
        """The colour of a line."""
        raise NotImplementedError

    def _read_anew(self) -> None:
        """The lines have changed: read what lies under the mouse now, or the same point again where there still is one."""
        read, points = self._read, self._points()
        if self._mouse is not None:
            self._read = self._nearest(self._mouse)
        elif read is not None:
            self._read = (read[0], min(read[1], np.size(points[read[0]][0]) - 1)) if read[0] < len(points) else None
        self._show_read()

    def _show_read(self) -> None:
        self._ring.setData([], [])
        self._note.setVisible(self._read is not None)
        if self._read is None:
            return
        line, point = self._read
        x, y = (float(np.asarray(places)[point]) for places in self._points()[line])
        self._ring.setData([x], [y], pen=self._pen(self._colour_of(line), 2))
        self._note.setText(self.readout(), self._theme.text)
        area = self._box.viewRect()
        below = y > area.center().y()
        self._note.setAnchor(((x - area.left()) / area.width(), -0.2 if below else 1.2))  # it stays within the box
        self._note.setPos(x, y)

    def _nearest(self, place: QPointF) -> Point | None:
        """The point that lies nearest to a place in the chart, where one is near."""
        origin, end = self.place_of(0, 0), self.place_of(1, 1)
        best, least = None, _REACH
        for line, (xs, ys) in enumerate(self._points()):
            across = origin.x() + np.asarray(xs) * (end.x() - origin.x()) - place.x()
            down = origin.y() + np.asarray(ys) * (end.y() - origin.y()) - place.y()
            away = np.hypot(across, down)
            away[np.isnan(away)] = np.inf
            if away.min() <= least:
                best, least = (line, int(away.argmin())), float(away.min())
        return best

    def _set_read(self, read: Point | None) -> None:
        if read != self._read:
            self._read = read
            self._show_read()

    @override
    def _retint(self) -> None:
        super()._retint()
        self._note.fill, self._note.border = pg.mkBrush(self._theme.window), self._pen(self._theme.border)
        self._show_read()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse = event.position()
        self._set_read(self._nearest(self._mouse))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._mouse = None
        self._set_read(None)
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right along a line, up and down from line to line."""
        points = self._points()
        if not points or event.key() not in ARROWS:
            super().keyPressEvent(event)
            return
        line, point = self._read or (0, -1)
        lines, steps = ARROWS[Qt.Key(event.key())]
        line = (line + lines) % len(points)
        read = (line, min(max(point + steps, 0), np.size(points[line][0]) - 1))
        if read != self._read:
            announce(self, self._words_of(*read))
        self._set_read(read)
