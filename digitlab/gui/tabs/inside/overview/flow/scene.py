"""The lanes of a flow under one another. While it plays, only pictures are painted; they are made before."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import set_type
from digitlab.gui.tabs.inside.overview.flow.lane_images import LaneImages
from digitlab.gui.tabs.inside.overview.flow.lane_painter import LanePainter
from digitlab.gui.tabs.inside.overview.flow.model import Flow
from digitlab.gui.tabs.inside.overview.flow.places import places_of
from digitlab.gui.tabs.inside.overview.words import Scale, largest_of_all
from digitlab.language import tr

_WITH_MAPS = 1.5  # how much higher a lane with feature maps is than one without
_BETWEEN = 8.0  # lanes, in logical pixels


class FlowScene(ThemedWidget):
    """Shows a flow at one position."""

    usual_size = (560, 300)  # what wraps beside it would have it no lower than it likes best
    least_size = (560, 300)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing to show yet."""
        super().__init__(parent)
        set_type(self, SMALL_PT)
        self.setObjectName("flow_scene")
        self.setAccessibleName(tr("The flow through the networks"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._flow: Flow | None = None
        self._scale: Scale = "unit"
        self._position = 0.0
        self._still = QPixmap()
        self._lanes: list[LanePainter] = []
        self._making: Iterator[None] | None = None
        self._maker = QTimer(self, interval=0)
        self._maker.timeout.connect(self._on_maker_timeout)

    def show_flow(self, flow: Flow | None, scale: Scale) -> None:
        """Show another flow, in the colours of a scale."""
        self._flow, self._scale = flow, scale
        self._renew()

    def show_position(self, position: float) -> None:
        """Show what there is to see at a position of the flow."""
        if position != self._position:
            self._position = position
            self.update()

    def is_settled(self) -> bool:
        """Whether all that a frame is painted of has been made."""
        return self._flow is None or not self._flow.lanes or (bool(self._lanes) and self._making is None)

    def _renew(self) -> None:
        """Forget what is painted of; it is made again once somebody looks."""
        self._lanes, self._making = [], None
        self._maker.stop()
        self.update()

    def _lay_out(self, flow: Flow) -> None:
        of_all, line, ratio = largest_of_all(flow), self._text_height(), self.devicePixelRatioF()
        weights = [_WITH_MAPS if lane.has_maps else 1.0 for lane in flow.lanes]
        free, top = self.height() - _BETWEEN * (len(weights) - 1) - 2, 0.0
        for number, (lane, weight) in enumerate(zip(flow.lanes, weights, strict=True)):
            height = free * weight / max(sum(weights), _WITH_MAPS)  # one without maps alone does not fill the page
            places = places_of(lane, QRectF(2, top, self.width() - 4, height), line)
            images = LaneImages(lane, places, self._theme, ratio, self._scale, of_all)
            self._lanes.append(LanePainter(flow, number, places, images, self._theme, self.font(), line))
            top += height + _BETWEEN
        self._still = QPixmap(self.size() * ratio)
        self._still.setDevicePixelRatio(ratio)
        self._still.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._still)
        for each in self._lanes:
            each.paint_still(painter)
        painter.end()
        if flow.is_whole:
            self._making = chain.from_iterable(each.images.made() for each in self._lanes)
            self._maker.start()

    def _on_maker_timeout(self) -> None:
        """Make the next picture."""
        if self._making is None or next(self._making, self) is self:
            self._making = None
            self._maker.stop()
        self.update()

    @override
    def _retint(self) -> None:
        self._renew()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, flow = QPainter(self), self._flow
        if flow is not None and flow.lanes:
            if not self._lanes:
                self._lay_out(flow)
            frame = flow.frame(self._position)
            painter.drawPixmap(0, 0, self._still)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for lane in self._lanes:
                lane.paint(painter, frame)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()
