"""A chart: pyqtgraph's box and axes under a heading, in the theme's colours."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QGraphicsTextItem, QGraphicsView, QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.layout import STRETCH, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import typeface

Ticks = Sequence[tuple[float, str]]
"""Places on an axis and what stands there."""

_TICK = 4  # length in logical pixels


class Chart(ThemedWidget):
    """What all charts share. A subclass puts items into ``self._box`` and colours them in :meth:`_retint`.

    pyqtgraph hears no mouse: nothing pans or zooms, and the chart itself sees every movement.
    """

    role = QAccessible.Role.Chart

    def __init__(self, least: tuple[int, int], label: str = "", parent: QWidget | None = None) -> None:
        """An empty box.

        Args:
            least: Width and height in logical pixels that can still be read.
            label: The upright axis with its unit; "" where its texts say both.
            parent: The owner.
        """
        super().__init__(parent)
        self.setMinimumSize(*least)
        self._density = 1.0  # device pixels a logical pixel, where it was painted last
        self._font = typeface(self, SMALL_PT)
        self._line = QFontMetricsF(self._font).lineSpacing()
        self._heading, self._view = Text("", None), pg.GraphicsLayoutWidget()
        self._heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._view.setBackground(None)
        self._view.viewport().setAutoFillBackground(False)  # whatever the chart lies on shows
        self._view.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)  # it would be a bitmap in every SVG
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.ci.layout.setSpacing(0)
        self._box = self._view.addViewBox(0, 1, enableMenu=False)
        self._box.setFlag(self._box.GraphicsItemFlag.ItemClipsChildrenToShape, False)  # marks on its edge stay whole
        self._left, self._bottom = self._add_axis("left", 0, 0), self._add_axis("bottom", 1, 1)
        self._left.setLabel(label)
        self._leave_room()
        self._grid = pg.PlotCurveItem(connect="pairs")
        self._grid.setZValue(-10)
        self._box.addItem(self._grid)
        vbox(STRETCH, self._heading, (self._view, 1), STRETCH, spacing=0, on=self)

    def _leave_room(self) -> None:
        """Give the axes the room that their texts take."""
        has_label = bool(self._left.labelText)
        beside = self._line if has_label else _TICK
        self._left.setWidth(self._widest("100" if has_label else "100 %") + 2 * _TICK + beside)
        self._bottom.setHeight(2 * self._line + 2 * _TICK)

    def _take_type(self) -> None:
        """The window's type is larger or smaller than before."""
        self._font = typeface(self, SMALL_PT)
        self._line = QFontMetricsF(self._font).lineSpacing()
        for axis in (self._left, self._bottom):
            axis.setStyle(tickFont=self._font)
        for item in self._view.scene().items():
            if isinstance(item, QGraphicsTextItem):
                item.setFont(self._font)
        self._leave_room()
        self._retint()

    def _add_axis(self, side: str, row: int, column: int) -> pg.AxisItem:
        axis = pg.AxisItem(side, linkView=self._box, maxTickLength=_TICK)
        axis.enableAutoSIPrefix(False)
        axis.setStyle(tickFont=self._font, tickTextOffset=2, tickAlpha=255)
        axis.setStyle(hideOverlappingLabels=40, textFillLimits=[(0, 0.9)])
        self._view.addItem(axis, row, column)
        return axis

    def _widest(self, *texts: str) -> float:
        return max(map(QFontMetricsF(self._font).horizontalAdvance, texts))

    def _show_scales(self, label: str, x_ticks: Ticks, y_ticks: Ticks, floor: float = 0.0) -> None:
        """Show axes, the upright one from the floor to 1; of lower ticks that would touch, every second or fourth is named."""
        first, last = x_ticks[0][0], x_ticks[-1][0]
        self._box.setRange(xRange=(first, last), yRange=(floor, 1), padding=0)
        self._left.setTicks([y_ticks])
        self._bottom.setTicks([x_ticks[::4], x_ticks[2::4], x_ticks[1::2]])
        self._bottom.setLabel(label)
        points = [(x, y) for y, _ in y_ticks if floor < y < 1 for x in (first, last)]
        points += [(x, y) for x, _ in x_ticks if first < x < last for y in (floor, 1)]
        self._grid.setData([x for x, _ in points], [y for _, y in points])

    def _show_margin(self, right: float) -> None:
        """Leave room beside the box, in logical pixels."""
        self._view.ci.layout.setContentsMargins(0, self._line / 2, right, 0)

    def place_of(self, x: float, y: float) -> QPointF:
        """Where a point of the box lies in the chart, in logical pixels."""
        place: QPointF = self._box.mapViewToScene(QPointF(x, y))
        return place + QPointF(self._view.pos())

    def _pen(self, colour: QColor | str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """A pen so many logical pixels wide; pyqtgraph's own are so many device pixels."""
        pen: QPen = pg.mkPen(colour, width=width * self._density, style=style)
        return pen

    @override
    def _retint(self) -> None:
        """Give everything the theme's colours."""
        theme = self._theme
        self._box.setBackgroundColor(theme.paper)
        self._box.borderRect.setPen(self._pen(theme.border))  # its own border paints a second one beside it
        self._grid.setPen(self._pen(theme.grid))
        for axis in (self._left, self._bottom):
            axis.setPen(None)
            axis.setTickPen(self._pen(theme.guide))
            axis.setTextPen(theme.muted)
            axis.setLabel(axis.labelText, **{"color": theme.text, "font-size": f"{self._font.pointSizeF()}pt"})
            axis.resizeEvent()  # which puts the label in its place; a longer one alone does not

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._take_type()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._font != typeface(self, SMALL_PT):  # made in a window that is zoomed: it has its font first
            self._take_type()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Make all lines, before they are painted, as wide as they must be there: on a screen, or in a picture that is saved."""
        painter = QPainter(self)
        density = painter.deviceTransform().m11()
        painter.end()
        if density != self._density:
            self._density = density
            self._retint()
