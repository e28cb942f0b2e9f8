"""Paints one lane of a flow: at every frame only what was worked out, and made into pictures, before."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from digitlab.gui.kit.cells.cell_marks import paint_banded
from digitlab.gui.kit.phrases import sure
from digitlab.gui.kit.theme import Theme, blend
from digitlab.gui.kit.typeface import bolder
from digitlab.gui.shell.words import family
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.inspected_unit import At
from digitlab.gui.tabs.inside.overview.flow import words
from digitlab.gui.tabs.inside.overview.flow.lane_images import LaneImages
from digitlab.gui.tabs.inside.overview.flow.model import Flow, Frame, Lane, LaneFrame, cells_filled
from digitlab.gui.tabs.inside.overview.flow.places import Column, Places
from digitlab.gui.tabs.inside.overview.flow.wires import is_vector
from digitlab.language import tr
from digitlab.networks.receptive_field_index import BEYOND

_SAMPLES = 20  # of a curve from layer to layer
_LEAST_MARK = 4.0  # the side of the mark of a cell
_MAY_STICK_OUT = 6.0  # a column's name, beyond the middle between it and the next one
_ELIDED = Qt.TextElideMode.ElideRight
_WIDEST_NAME = 0.3  # of the bars' room
_PERCENT = 58.0  # the room beside a bar
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip


class LanePainter:
    """Paints a lane where its places are.

    Attributes:
        images: What it is painted of.
    """

    def __init__(
        self, flow: Flow, number: int, places: Places, images: LaneImages, theme: Theme, font: QFont, line: int
    ) -> None:
        """A painter of a lane.

        Args:
            flow: What is shown.
            number: Which of its lanes.
            places: Where everything stands.
            images: What it is painted of.
            theme: The widget's.
            font: The widget's.
            line: The height of a line of its text.
        """
        self.images = images
        self._flow, self._number, self._places = flow, number, places
        self._lane = flow.lanes[number]
        self._theme, self._font, self._line = theme, font, line
        self._accent = QColor(theme.accent(family(self._lane.network.card)))
        self._glowing: tuple[int, QImage, QPointF] | None = None
        self._curves = [_curves(self._lane, places, reading.path) for reading in self._lane.readings]

    def paint_still(self, painter: QPainter) -> None:
        """Paint what never changes: the names of the layers, and where their maps will stand."""
        theme, lane, places = self._theme, self._lane, self._places
        bold = bolder(self._font)
        for depth, name in enumerate(places.names[lane.ink_depth :], start=lane.ink_depth):
            title = tr("ink") if depth == 0 else lane.seen.layers[depth - 1].name
            room = name.width() + _MAY_STICK_OUT
            painter.setFont(bold)
            painter.setPen(QColor(theme.text))
            painter.drawText(name, _CENTRE, QFontMetricsF(bold).elidedText(title, Qt.TextElideMode.ElideRight, room))
            size = unit_names.shape(lane.seen.maps[depth])
            if QFontMetricsF(self._font).horizontalAdvance(size) > name.width() - 4:
                size = size.rpartition("@")[2]
            painter.setFont(self._font)
            painter.setPen(QColor(theme.muted))
            painter.drawText(name.translated(0, self._line), _CENTRE, size)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.paper))
        maps = [rect for column in places.columns[lane.ink_depth :] for rect in column.rects.values()]
        blocks = [column.rect for column in places.columns if column.is_vector]
        painter.drawRects([rect.adjusted(-1, -1, 0, 0) for rect in (*maps, *blocks)])

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Paint all that a frame shows beside that."""
        lane, places, at, first = self._lane, self._places, frame.lanes[self._number], self._lane.ink_depth + 1
        painter.setFont(bolder(self._font))
        painter.setPen(self._theme.legible(self._accent))
        painter.drawText(places.heading, _LEFT, words.heading(self._flow, self._number, frame))
        for depth in range(first + 1, at.depth + 1):
            self._paint_wires(painter, frame.moved_px, depth, at)
        for column in places.columns[: at.depth + 1]:
            self._paint_maps(painter, column, self.images.maps(frame.moved_px, column.depth), at)
        if at.depth >= first:  # above the ink that they come from
            self._paint_wires(painter, frame.moved_px, first, at)
        self._paint_bars(painter, frame, at)
        painter.setFont(self._font)
        step = frame.step if frame.step and frame.step.lane == self._number else None
        written = self._flow.written(frame) if step else None
        if written is not None:
            self._paint_window(painter, written)
        else:
            self._paint_field(painter, frame.moved_px)
        if step and step.act == "fill" and written is None and not is_vector(lane.seen, at.depth) and at.depth >= first:
            self._paint_band(painter, at)
        if (
            self._flow.is_whole
        ):  # while the pen moves there are neither wires nor a path: the next ink would overtake them
            self._paint_path(painter, frame.moved_px, at)

    def _paint_maps(self, painter: QPainter, column: Column, image: QImage, at: LaneFrame) -> None:
        """Paint the maps of a depth as far as they are filled: whole rows, and what there is of the next one."""
        filled = cells_filled(self._lane.seen.maps[column.depth].shape, at, column.depth)
        rows, rest = divmod(filled, column.shape[1])
        rects = [column.rect] if column.is_vector else [column.rects[unit] for unit in self._lane.shown[column.depth]]
        wide, high = image.width(), image.height() / len(rects)
        row_high, rest_wide = high / column.shape[0], rest * wide / column.shape[1]
        for number, rect in enumerate(rects):
            top, x, y = number * high, rect.width() / wide, rect.height() / high
            for begin, width, height in ((0.0, wide, rows * row_high), (rows * row_high, rest_wide, row_high)):
                if width and height:
                    target = QRectF(rect.left(), rect.top() + begin * y, width * x, height * y)
                    painter.drawImage(target, image, QRectF(0, top + begin, width, height))

    def _paint_wires(self, painter: QPainter, reading: int, depth: int, at: LaneFrame) -> None:
        """Paint the wires into a depth, from the left as far as it is filled."""
        made = self.images.wires(reading, depth)
        if made is None:
            return
        image, corner = made
        seen = self._lane.seen
        whole = 1 if is_vector(seen, depth) else seen.maps[depth].shape[1]
        width = image.width() * (1.0 if at.depth > depth else min(1.0, at.rows / whole))
        ratio = image.devicePixelRatio()
        target = QRectF(corner.x(), corner.y(), width / ratio, image.height() / ratio)
        painter.drawImage(target, image, QRectF(0, 0, width, image.height()))

    def _paint_bars(self, painter: QPainter, frame: Frame, at: LaneFrame) -> None:
        """Paint the probabilities: they grow with the evidence, and glide to what the moved ink makes them."""
        theme, last = self._theme, len(self._places.columns)
        now = self._lane.readings[frame.moved_px].probabilities
        before = self._lane.readings[max(0, frame.moved_px - 1)].probabilities
        grown = float(at.depth > last) if at.depth != last else min(1.0, at.rows)
        shares = (before + frame.arriving * (now - before)) * grown
        label, plain, bold = int(now.argmax()), self._font, bolder(self._font)
        metrics, classes = QFontMetricsF(bold), self._lane.network.classes
        widest = metrics.horizontalAdvance("0")
        if not classes.are_digits:
            widest = min(max(map(metrics.horizontalAdvance, classes)), _WIDEST_NAME * self._places.bars.width())
        for digit, share in enumerate(shares.tolist()):
            row = self._places.bar(digit)
            is_answer = digit == label and grown == 1.0
            painter.setFont(bold if is_answer else plain)
            painter.setPen(theme.legible(self._accent) if is_answer else QColor(theme.muted))
            painter.drawText(row.adjusted(4, 0, 0, 0), _LEFT, metrics.elidedText(classes[digit], _ELIDED, widest + 1))
            bar = row.adjusted(
                18 + widest - metrics.horizontalAdvance("0"), row.height() * 0.22, -_PERCENT, -row.height() * 0.22
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.grid))
            painter.drawRoundedRect(bar, 2, 2)
            if share * bar.width() >= 0.5:
                painter.setBrush(self._accent if digit == label else blend(self._accent, QColor(theme.paper), 0.5))
                painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), 2, 2)
            if is_answer:
                painter.setPen(QColor(theme.text))
                said = QRectF(bar.right() + 3, row.top(), _PERCENT, row.height())
                painter.drawText(said, _LEFT, sure(float(now[digit])))

    def _paint_window(self, painter: QPainter, written: At) -> None:
        """Paint the window on the ink, the cell that it writes, and below the ink what is multiplied there."""
        columns, seen = self._places.columns, self._lane.seen
        cells = seen.field_indices[written.depth - 1].cells[written.row, written.column]  # (kh, kw)
        window = _covering(columns[written.depth - 1], cells[cells != BEYOND].tolist(), 0)
        mark = columns[written.depth].cell(written.unit, written.row, written.column)
        grow = max(0.0, (_LEAST_MARK - mark.width()) / 2)
        mark = mark.adjusted(-grow, -grow, grow, grow)
        lines = [QLineF(window.topRight(), mark.topLeft()), QLineF(window.bottomRight(), mark.bottomLeft())]
        paint_banded(painter, self._theme, rects=[window, mark], lines=lines)
        patch = seen.maps[written.depth - 1][0].ravel()[cells.clip(0)] * (cells != BEYOND)
        value = float(seen.maps[written.depth][written.unit, written.row, written.column])
        below = self._places.below
        side = max(8.0, min(below.height() - self._line - 4, (below.width() - 70) / 2))
        left = QRectF(below.left(), below.top() + 4, side, side)
        right = left.translated(side + 18, 0)
        self._paint_numbers(painter, left, self.images.patch(patch), "×")
        self._paint_numbers(painter, right, self.images.kernel(), f"→ {unit_names.number(value, 2)}")
        painter.setPen(QColor(self._theme.muted))
        name = unit_names.unit_name(seen.layers[written.depth - 1], written.unit)
        painter.drawText(
            QRectF(left.left(), left.bottom() + 2, 2 * side, self._line), _LEFT, tr("ink × {unit}", unit=name)
        )

    def _paint_numbers(self, painter: QPainter, place: QRectF, image: QImage, after: str) -> None:
        """Paint a small matrix, and what stands behind it."""
        painter.drawImage(place, image)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QRectF(place.right() + 5, place.top(), 60, place.height()), _LEFT, after)

    def _paint_field(self, painter: QPainter, reading: int) -> None:
        """Paint the field, small, where the network lays the ink down elsewhere before it looks at it."""
        place = self._places.field
        if place is None:
            return
        self._paint_numbers(painter, place, self.images.maps(reading, 0), "")
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(QRectF(place.left(), place.top() - self._line, place.width(), self._line), _LEFT, tr("field"))

    def _paint_band(self, painter: QPainter, at: LaneFrame) -> None:
        """Frame the rows of the maps before that the next row of a layer looks at."""
        seen, before = self._lane.seen, self._places.columns[at.depth - 1]
        cells = seen.field_indices[at.depth - 1].cells  # (h, w, kh, kw)
        row = cells[min(int(at.rows), len(cells) - 1)]
        looked_at = row[row != BEYOND].tolist()
        paint_banded(painter, self._theme, rects=[_covering(before, looked_at, unit) for unit in before.rects])

    def _paint_path(self, painter: QPainter, reading: int, at: LaneFrame) -> None:
        """Paint the strongest path as far as it is lit: a glow, a line on it, a bright head, and the maps it goes through."""
        curves, first = self._curves[reading], self._lane.ink_depth
        shares = [min(1.0, at.path - 1 - depth) for depth in range(first, first + len(curves))]
        lit = [_part(curve, share) for curve, share in zip(curves, shares, strict=True) if share > 0]
        if not lit:
            return
        image, corner = self._glow(reading)
        ratio, head = image.devicePixelRatio(), lit[-1].last()
        width = min(float(image.width()), (head.x() - corner.x()) * ratio)  # it only ever goes to the right
        target = QRectF(corner.x(), corner.y(), width / ratio, image.height() / ratio)
        painter.drawImage(target, image, QRectF(0, 0, width, image.height()))
        path, columns = self._lane.readings[reading].path, self._places.columns
        passed = [(columns[depth], path[depth].unit) for depth in range(first + 1, min(len(columns), int(at.path)))]
        frames = [column.cell(unit) if column.is_vector else column.rects[unit] for column, unit in passed]
        paint_banded(painter, self._theme, rects=frames, colour=self._accent.name())
        painter.setPen(QPen(QColor(self._theme.paper), 1.5))
        painter.setBrush(self._accent)
        painter.drawEllipse(head, 4, 4)

    def _glow(self, reading: int) -> tuple[QImage, QPointF]:
        """The whole path of a reading, and where its picture's corner belongs; the last one is kept."""
        if self._glowing is None or self._glowing[0] != reading:
            glow = QColor(self._accent)
            glow.setAlpha(70)
            pens = QPen(glow, 9), QPen(QColor(self._theme.paper), 4), QPen(self._accent, 2)
            line = QPolygonF([point for curve in self._curves[reading] for point in curve.toList()])
            self._glowing = reading, *self.images.drawn(line, pens)
        return self._glowing[1:]


def _covering(column: Column, cells: list[int], unit: int) -> QRectF:
    """The rectangle around some cells, row * width + column, of a unit's map."""
    if not cells:
        return QRectF(column.rects[unit].topLeft(), column.rects[unit].topLeft())
    rows, columns = zip(*(divmod(cell, column.shape[1]) for cell in cells), strict=True)
    return column.cell(unit, min(rows), min(columns)).united(column.cell(unit, max(rows), max(columns)))


def _curves(lane: Lane, places: Places, path: tuple[At, ...]) -> list[QPolygonF]:
    """A path from depth to depth, from the ink on: softly bent lines; none where it leads over maps that are not shown."""
    if any(at.unit not in shown for at, shown in zip(path, lane.shown, strict=True)):
        return []
    curves = []
    for begin, end in pairwise(places.point(at) for at in path[lane.ink_depth :]):
        bend = QPointF((end.x() - begin.x()) / 2, 0)
        points = (begin, begin + bend, end - bend, end)
        curves.append(QPolygonF([_on_curve(*points, each / _SAMPLES) for each in range(_SAMPLES + 1)]))
    return curves


def _on_curve(begin: QPointF, first: QPointF, second: QPointF, end: QPointF, share: float) -> QPointF:
    rest = 1 - share
    return begin * rest**3 + first * (3 * rest**2 * share) + second * (3 * rest * share**2) + end * share**3


def _part(curve: QPolygonF, share: float) -> QPolygonF:
    """The first share of a curve."""
    return curve if share == 1.0 else QPolygonF(curve.toList()[: 1 + round(share * _SAMPLES)])
