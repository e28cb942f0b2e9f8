"""A picture of a drawing, or of a drawing that a pose has moved, to which a growing stroke only adds its newest piece."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from digitlab.gui.kit.canvas.field_frame import FieldFrame, tinted
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke


class InkLayer:
    """A transparent picture of a drawing, as large as the widget that shows it; a growing stroke only adds its newest piece."""

    def __init__(self) -> None:
        """An empty layer; :meth:`fit` it to a widget before use."""
        self._drawing = Drawing()
        self._frame = FieldFrame(0, 0, 1)
        self._ink = QColor()
        self._pose: Pose | None = None
        self._size = QSize()
        self._ratio = 1.0
        self._image: QImage | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is no ink on it."""
        return self._drawing.is_empty

    def fit(self, size: QSize, ratio: float, frame: FieldFrame, ink: QColor, pose: Pose | None = None) -> None:
        """Follow the widget: its size, its device pixels a logical pixel, its field, its colour of ink, and where strokes lie."""
        if (size, ratio, frame, ink, pose) != (self._size, self._ratio, self._frame, self._ink, self._pose):
            self._size, self._ratio, self._frame, self._ink = QSize(size), ratio, frame, QColor(ink)
            self._pose = pose
            self._image = None

    def show(self, drawing: Drawing) -> None:
        """Show another drawing; it is painted when the picture is next needed."""
        self._drawing = drawing
        self._image = None

    def grow(self, drawing: Drawing, first: int) -> QRect:
        """Show a drawing that differs from the last only in its last stroke's points from index ``first`` on.

        Returns:
            What changed, in logical pixels.
        """
        image = self.image()
        self._drawing = drawing
        painter = self._painter(image)
        dirty = self._paint_stroke(painter, drawing.strokes[-1], first)
        painter.end()
        return dirty.toAlignedRect()

    def image(self) -> QImage:
        """The picture, with its device pixel ratio set."""
        if self._image is None:
            self._image = self._rendered()
        return self._image

    def _rendered(self) -> QImage:
        width, height = (math.ceil(side * self._ratio) for side in (self._size.width(), self._size.height()))
        image = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self._ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = self._painter(image)
        if self._drawing.bitmap is not None:
            painter.drawImage(self._frame.rect(), tinted(self._drawing.bitmap, self._ink))
        for stroke in self._drawing.strokes:
            self._paint_stroke(painter, stroke, 0)
        painter.end()
        return image

    def _painter(self, image: QImage) -> QPainter:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter

    def _paint_stroke(self, painter: QPainter, stroke: Stroke, first: int) -> QRectF:
        """Paint a stroke's points from index ``first`` on, joined to the one before; returns what that touches."""
        modes = QPainter.CompositionMode
        painter.setCompositionMode(
            modes.CompositionMode_DestinationOut if stroke.erases else modes.CompositionMode_SourceOver
        )
        start = max(0, first - 1)
        places, unit = stroke.points[start:], self._frame.unit
        if self._pose is not None:
            places, unit = self._pose.move(places), unit * self._pose.scale
        points = [self._frame.to_widget(x, y) for x, y in places.tolist()]
        widths = [width * unit for width in stroke.widths()[start:].tolist()]
        if first == 0:
            self._paint_dot(painter, points[0], widths[0])
        for index in range(1, len(points)):
            width = (widths[index - 1] + widths[index]) / 2
            painter.setPen(QPen(self._ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(points[index - 1], points[index])
        margin = max(widths) / 2 + 2  # two pixels for the soft edge
        xs, ys = [point.x() for point in points], [point.y() for point in points]
        bounds = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
        return bounds.adjusted(-margin, -margin, margin, margin)

    def _paint_dot(self, painter: QPainter, centre: QPointF, width: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink)
        painter.drawEllipse(centre, width / 2, width / 2)
