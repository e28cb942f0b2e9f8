"""Paints a flow: at every frame only what was worked out and painted into pictures before."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.cell_marks import paint_banded
from digitlab.gui.kit.phrases import sure
from digitlab.gui.kit.theme import SMALL_PT, blend
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import bolder, set_type
from digitlab.gui.shell.words import family
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.inspected_unit import At
from digitlab.gui.tabs.inside.overview.flow import words
from digitlab.gui.tabs.inside.overview.flow.lane_images import LaneImages
from digitlab.gui.tabs.inside.overview.flow.model import Flow, Frame, Lane, LaneFrame, cells_filled
from digitlab.gui.tabs.inside.overview.flow.places import Column, Places, places_of
from digitlab.gui.tabs.inside.overview.words import Scale, largest_of_all
from digitlab.networks.receptive_field_index import BEYOND

_WITH_MAPS = 1.5  # how much higher a lane with feature maps is than one without
_BETWEEN = 8.0  # lanes, in logical pixels
_SAMPLES = 20  # of a curve from layer to layer
_LEAST_MARK = 4.0  # the side of the mark of a cell
_MAY_STICK_OUT = 6.0  # a column's name, beyond the middle between it and the next one
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FlowScene(ThemedWidget):
    """The lanes of a flow under one another, at one position."""

    usual_size = (760, 430)
    least_size = (560, 300)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing to show yet."""
        super().__init__(parent)
        set_type(self, SMALL_PT)
        self.setObjectName("flow_scene")
        self.setAccessibleName("The flow through the networks")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._flow: Flow | None = None
        self._scale: Scale = "unit"
        self._position = 0.0
        self._still = QPixmap()
        self._lanes: list[tuple[Places, LaneImages, list[list[QPolygonF]]]] = []
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
        return self._flow is None or not self._flow.lanes or (not self._still.isNull() and self._making is None)

    @override
    def _retint(self) -> None:
        self._renew()

    def _renew(self) -> None:
        self._still = QPixmap()
        self._lanes = []
        self._making = None
        self._maker.stop()
        self.update()

    def _lay_out(self, flow: Flow, ratio: float) -> None:
        of_all, line = largest_of_all(flow), float(self._text_height())
        weights = [_WITH_MAPS if lane.has_maps else 1.0 for lane in flow.lanes]
        free, top = self.height() - _BETWEEN * (len(weights) - 1) - 2, 0.0
        for lane, weight in zip(flow.lanes, weights, strict=True):
            height = free * weight / max(sum(weights), _WITH_MAPS)  # one without maps alone does not fill the page
            places = places_of(lane, QRectF(2, top, self.width() - 4, height), line)
            images = LaneImages(lane, places, self._theme, ratio, self._scale, of_all)
            self._lanes.append((places, images, [_curves(lane, places, reading.path) for reading in lane.readings]))
            top += height + _BETWEEN
        if flow.is_whole:  # while the pen moves there are no wires: the next ink would overtake them
            self._making = chain.from_iterable(images.made() for _, images, _ in self._lanes)
            self._maker.start()

    def _make_still(self, flow: Flow, ratio: float) -> None:
        """Paint all that never changes."""
        self._still = QPixmap(self.size() * ratio)
        self._still.setDevicePixelRatio(ratio)
        self._still.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._still)
        painter.setFont(self.font())
        for lane, (places, _, _) in zip(flow.lanes, self._lanes, strict=True):
            self._paint_frames(painter, lane, places)
        painter.end()

    def _paint_frames(self, painter: QPainter, lane: Lane, places: Places) -> None:
        """Paint the names of the layers, and where their maps will stand."""
        theme, line, metrics = self._theme, self._text_height(), QFontMetricsF(self.font())
        for depth, name in enumerate(places.names):
            if depth < lane.ink_depth:
                continue
            painter.setFont(bolder(self.font()))
            painter.setPen(QColor(theme.text))
            title = "ink" if depth == lane.ink_depth == 0 else lane.seen.layers[depth - 1].name
            room = name.width() + _MAY_STICK_OUT
            elided = QFontMetricsF(painter.font()).elidedText(title, Qt.TextElideMode.ElideRight, room)
            painter.drawText(name, _CENTRE | Qt.TextFlag.TextDontClip, elided)
            painter.setFont(self.font())
            painter.setPen(QColor(theme.muted))
            size = unit_names.shape(lane.seen.maps[depth])
            if metrics.horizontalAdvance(size) > name.width() - 4:
                size = size.rpartition("@")[2]
            painter.drawText(name.translated(0, line), _CENTRE | Qt.TextFlag.TextDontClip, size)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.paper))
        rects = [rect for column in places.columns for rect in {*map(QRectF.getRect, column.rects.values())}]
        blocks = [column.rect.getRect() for column in places.columns if column.is_vector]
        painter.drawRects([QRectF(*rect).adjusted(-1, -1, 0, 0) for rect in (*rects, *blocks)])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, flow = QPainter(self), self._flow
        if flow is not None and flow.lanes:
            ratio = self.devicePixelRatioF()
            if self._still.isNull():
                self._lay_out(flow, ratio)
                self._make_still(flow, ratio)
            frame = flow.frame(self._position)
            painter.drawPixmap(0, 0, self._still)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number in range(len(flow.lanes)):
                self._paint_lane(painter, flow, number, frame)
        painter.end()

    def _paint_lane(self, painter: QPainter, flow: Flow, number: int, frame: Frame) -> None:
        lane, at = flow.lanes[number], frame.lanes[number]
        places, images, curves = self._lanes[number]
        accent = QColor(self._theme.accent(family(lane.network.card)))
        painter.setFont(bolder(self.font()))
        painter.setPen(self._theme.legible(accent))
        painter.drawText(places.heading, _LEFT, words.heading(flow, number, frame))
        painter.setFont(self.font())
        for depth in range(lane.ink_depth + 2, at.depth + 1):
            self._paint_wires(painter, lane, images, frame.moved_px, depth, at)
        for column in places.columns[: at.depth + 1]:
            self._paint_maps(painter, lane, column, images.maps(frame.moved_px, column.depth), at)
        if at.depth > lane.ink_depth:  # above the ink that they come from
            self._paint_wires(painter, lane, images, frame.moved_px, lane.ink_depth + 1, at)
        self._paint_bars(painter, flow, number, frame, accent)
        written = flow.written(frame) if frame.step and frame.step.lane == number else None
        if written is not None:
            self._paint_window(painter, flow, number, frame, written)
        else:
            self._paint_field(painter, lane, places, images, frame)
        if frame.step and frame.step.lane == number and frame.step.act == "fill" and written is None:
            self._paint_band(painter, lane, places, at)
        self._paint_path(painter, lane, flow.reading(number, frame).path, places, curves[frame.moved_px], at, accent)

    def _paint_maps(self, painter: QPainter, lane: Lane, column: Column, image: QImage, at: LaneFrame) -> None:
        """Paint the maps of a depth as far as they are filled: whole rows, and what there is of the next one."""
        shape = lane.seen.maps[column.depth].shape
        filled = cells_filled(shape, at, column.depth)
        rows, rest = divmod(filled, column.shape[1])
        rects = [column.rect] if column.is_vector else [column.rects[unit] for unit in lane.shown[column.depth]]
        wide, high = image.width(), image.height() / len(rects)
        cell_high, cell_wide = high / column.shape[0], wide / column.shape[1]
        for number, rect in enumerate(rects):
            top, left = number * high, rect.topLeft()
            for source in (
                QRectF(0, top, wide, rows * cell_high),
                QRectF(0, top + rows * cell_high, rest * cell_wide, cell_high),
            ):
                if not source.isEmpty():
                    x, y = rect.width() / wide, rect.height() / high
                    corner = left + QPointF(0, (source.top() - top) * y)
                    painter.drawImage(QRectF(corner.x(), corner.y(), source.width() * x, source.height() * y), image, source)

    def _paint_wires(
        self, painter: QPainter, lane: Lane, images: LaneImages, reading: int, depth: int, at: LaneFrame
    ) -> None:
        """Paint the wires into a depth, from the left as far as it is filled."""
        made = images.wires(reading, depth)
        if made is None:
            return
        image, corner = made
        share = 1.0 if at.depth > depth else at.rows / (1 if _is_vector(lane, depth) else lane.seen.maps[depth].shape[1])
        width = image.width() * min(1.0, share)
        source = QRectF(0, 0, width, image.height())
        ratio = image.devicePixelRatio()
        painter.drawImage(QRectF(corner.x(), corner.y(), width / ratio, image.height() / ratio), image, source)

    def _paint_bars(self, painter: QPainter, flow: Flow, number: int, frame: Frame, accent: QColor) -> None:
        theme, places, lane, at = self._theme, self._lanes[number][0], flow.lanes[number], frame.lanes[number]
        now = flow.reading(number, frame)
        before = lane.readings[max(0, frame.moved_px - 1)]
        grown = 0.0 if at.depth < len(lane.path) - 1 else min(1.0, at.rows) if at.depth == len(lane.path) - 1 else 1.0
        label = int(now.probabilities.argmax())
        for digit in range(10):
            row = places.bar(digit)
            share = before.probabilities[digit] + frame.arriving * (now.probabilities[digit] - before.probabilities[digit])
            is_answer = digit == label and grown == 1.0
            painter.setFont(bolder(self.font()) if is_answer else self.font())
            painter.setPen(theme.legible(accent) if is_answer else QColor(theme.muted))
            painter.drawText(row.adjusted(4, 0, 0, 0), _LEFT, str(digit))
            room = row.adjusted(18, row.height() * 0.22, -58, -row.height() * 0.22)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.grid))
            painter.drawRoundedRect(room, 2, 2)
            if share * grown * room.width() >= 0.5:
                painter.setBrush(accent if digit == label else blend(accent, QColor(theme.paper), 0.5))
                painter.drawRoundedRect(QRectF(room.left(), room.top(), room.width() * share * grown, room.height()), 2, 2)
            if is_answer:
                painter.setPen(QColor(theme.text))
                said = QRectF(room.right() + 3, row.top(), 60, row.height())
                painter.drawText(said, _LEFT | Qt.TextFlag.TextDontClip, sure(float(now.probabilities[digit])))

    def _paint_window(self, painter: QPainter, flow: Flow, number: int, frame: Frame, written: At) -> None:
        """Paint the window on the ink, the cell that it writes, and between them the product that is summed up."""
        lane, (places, images, _) = flow.lanes[number], self._lanes[number]
        ink, seen = places.columns[written.depth - 1], flow.reading(number, frame).seen
        cells = seen.field_indices[written.depth - 1].cells[written.row, written.column]  # (kh, kw)
        window = _covering(ink, cells[cells != BEYOND].tolist())
        mark = places.columns[written.depth].cell(written.unit, written.row, written.column)
        grow = max(0.0, (_LEAST_MARK - mark.width()) / 2)
        mark = mark.adjusted(-grow, -grow, grow, grow)
        lines = [QLineF(window.topRight(), mark.topLeft()), QLineF(window.bottomRight(), mark.bottomLeft())]
        paint_banded(painter, self._theme, rects=[window, mark], lines=lines)
        flat = seen.maps[written.depth - 1][0].ravel()
        patch = flat[cells.clip(0)] * (cells != BEYOND)
        value = float(seen.maps[written.depth][written.unit, written.row, written.column])
        below, line = places.below, self._text_height()
        side = max(8.0, min(below.height() - line - 4, (below.width() - 70) / 2))
        x = below.left()
        for image, after in ((images.patch(patch), "×"), (images.kernel(), f"→ {unit_names.number(value, 2)}")):
            place = QRectF(x, below.top() + 4, side, side)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
            painter.drawImage(place, image)
            painter.setPen(QPen(QColor(self._theme.border), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)
            painter.setPen(QColor(self._theme.text))
            painter.drawText(QRectF(place.right() + 5, place.top(), 60, side), _LEFT | Qt.TextFlag.TextDontClip, after)
            x = place.right() + 18
        painter.setPen(QColor(self._theme.muted))
        name = unit_names.unit_name(lane.seen.layers[written.depth - 1], written.unit)
        under = QRectF(below.left(), below.top() + 6 + side, side + 18 + side, line)
        painter.drawText(under, _LEFT | Qt.TextFlag.TextDontClip, f"ink × {name}")

    def _paint_field(self, painter: QPainter, lane: Lane, places: Places, images: LaneImages, frame: Frame) -> None:
        """Paint the field, small, where the network lays the ink down elsewhere before it looks at it."""
        if places.field is None:
            return
        painter.drawImage(places.field, images.maps(frame.moved_px, 0))
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(places.field)
        painter.setPen(QColor(self._theme.muted))
        line = self._text_height()
        above = QRectF(places.field.left(), places.field.top() - line, places.field.width(), line)
        painter.drawText(above, _LEFT | Qt.TextFlag.TextDontClip, "field")

    def _paint_band(self, painter: QPainter, lane: Lane, places: Places, at: LaneFrame) -> None:
        """Frame the rows of the maps before that the next row of a layer looks at."""
        if _is_vector(lane, at.depth) or at.depth <= lane.ink_depth:
            return
        before, height = places.columns[at.depth - 1], lane.seen.maps[at.depth].shape[1]
        cells = lane.seen.field_indices[at.depth - 1].cells[min(int(at.rows), height - 1)]  # (w, kh, kw)
        band = [_covering(before, cells[cells != BEYOND].tolist(), unit) for unit in before.rects]
        paint_banded(painter, self._theme, rects=band)

    def _paint_path(
        self,
        painter: QPainter,
        lane: Lane,
        path: tuple[At, ...],
        places: Places,
        curves: list[QPolygonF],
        at: LaneFrame,
        accent: QColor,
    ) -> None:
        """Paint the strongest path as far as it is lit: a glow, a line, and a bright head."""
        head: QPointF | None = None
        glow = QColor(accent)
        glow.setAlpha(70)
        pens = (QPen(glow, 9, c=Qt.PenCapStyle.RoundCap), QPen(QColor(self._theme.paper), 4), QPen(accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        lit = [(curve, at.path - 1 - depth) for depth, curve in enumerate(curves, start=lane.ink_depth)]
        lit = [(curve, min(1.0, share)) for curve, share in lit if share > 0]
        for pen in pens:
            painter.setPen(pen)
            for curve, share in lit:
                part = curve if share == 1.0 else QPolygonF(curve.toList()[: 1 + round(share * _SAMPLES)])
                painter.drawPolyline(part)
                head = part.last()
        frames = [
            places.columns[depth].cell(path[depth].unit)
            if places.columns[depth].is_vector
            else places.columns[depth].rects[path[depth].unit]
            for depth in range(lane.ink_depth + 1, min(len(places.columns), int(at.path)) if curves else 0)
        ]
        paint_banded(painter, self._theme, rects=frames, colour=accent.name())
        if head is not None:
            painter.setPen(QPen(QColor(self._theme.paper), 1.5))
            painter.setBrush(accent)
            painter.drawEllipse(head, 4, 4)

    def _on_maker_timeout(self) -> None:
        """Make the next picture."""
        if self._making is None or next(self._making, self) is self:
            self._making = None
            self._maker.stop()
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(*self.least_size)


def _is_vector(lane: Lane, depth: int) -> bool:
    return lane.seen.maps[depth].shape[1:] == (1, 1)


def _covering(column: Column, cells: list[int], unit: int = 0) -> QRectF:
    """The rectangle around some cells, row * width + column, of a unit's map."""
    if not cells:
        return QRectF(column.rects[unit].topLeft(), column.rects[unit].topLeft())
    rows, columns = zip(*(divmod(cell, column.shape[1]) for cell in cells), strict=True)
    return column.cell(unit, min(rows), min(columns)).united(column.cell(unit, max(rows), max(columns)))


def _curves(lane: Lane, places: Places, path: tuple[At, ...]) -> list[QPolygonF]:
    """A path from depth to depth, from the ink on: softly bent lines; none where it leads over maps that are not shown."""
    if any(at.unit not in shown for at, shown in zip(path, lane.shown, strict=True)):
        return []
    points = [places.point(at) for at in path[lane.ink_depth :]]
    curves = []
    for begin, end in zip(points, points[1:], strict=False):
        bend = (end.x() - begin.x()) / 2
        first, second = begin + QPointF(bend, 0), end - QPointF(bend, 0)
        curves.append(QPolygonF([_on_curve(begin, first, second, end, each / _SAMPLES) for each in range(_SAMPLES + 1)]))
    return curves


def _on_curve(begin: QPointF, first: QPointF, second: QPointF, end: QPointF, share: float) -> QPointF:
    rest = 1 - share
    return rest**3 * begin + 3 * rest**2 * share * first + 3 * rest * share**2 * second + share**3 * end
