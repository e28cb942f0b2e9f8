"""A widget that shows a drawing on its paper, and lets a stroke grow on it without painting all ink anew."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.drawing_surface import paint_focus, paint_placeholder, paint_surface
from digitlab.gui.kit.canvas.field_frame import FieldFrame, tinted
from digitlab.gui.kit.theme import TITLE_PT, Theme
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.ink.stroke import FIELD_SHAPE, Drawing, Image, Shape, Stroke

_GHOST_STRENGTH = 0.4
_OUTSIDE_STRENGTH = 0.25  # ink beside the field is kept, but no network sees it


class InkLayer:
    """A transparent picture of a drawing, as large as the widget that shows it; a growing stroke only adds its newest piece."""

    def __init__(self) -> None:
        """An empty layer; :meth:`fit` it to a widget before use."""
        self._drawing = Drawing()
        self._frame = FieldFrame(0, 0, 1)
        self._ink = QColor()
        self._size = QSize()
        self._ratio = 1.0
        self._image: QImage | None = None

    def fit(self, size: QSize, ratio: float, frame: FieldFrame, ink: QColor) -> None:
        """Follow the widget: its size, its device pixels a logical pixel, its field and its colour of ink."""
        if (size, ratio, frame, ink) != (self._size, self._ratio, self._frame, self._ink):
            self._size, self._ratio, self._frame, self._ink = QSize(size), ratio, frame, QColor(ink)
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
        points = [self._frame.to_widget(x, y) for x, y in stroke.points[start:].tolist()]
        widths = [width * self._frame.unit for width in stroke.widths()[start:].tolist()]
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


class InkSurface(ThemedWidget):
    """Paper with ink on it; it shows what it is told and takes no input."""

    usual_size = (360, 360)
    least_size = (224, 224)

    def __init__(self, parent: QWidget | None = None, *, paper: Shape = FIELD_SHAPE) -> None:
        """An empty sheet of paper, as large as a field unless it is said how large."""
        super().__init__(parent)
        self._drawing = Drawing(paper=paper)
        self._layer = InkLayer()
        self._ghost: Image | None = None
        self._placeholder = ""
        self._describe()

    def drawing(self) -> Drawing:
        """What is shown, an unfinished stroke included."""
        return self._drawing

    def set_drawing(self, drawing: Drawing) -> None:
        """Show a drawing; the very one that is shown already costs nothing."""
        if drawing is self._drawing:
            return
        self._drawing = drawing
        self._layer.show(drawing)
        self._describe()
        self.update()

    def set_ghost(self, image: Image | None) -> None:
        """Show, faintly and under the ink, where the pose moves it: (28, 28) float32 in [0, 1], or None for nothing."""
        if image is self._ghost:
            return
        self._ghost = image
        self.update()

    def set_placeholder(self, text: str) -> None:
        """What stands on the paper while there is no ink."""
        self._placeholder = text
        self.update()

    def field_rect(self) -> QRectF:
        """The part of the widget that is the paper, in logical pixels."""
        return self._frame().rect()

    def _frame(self) -> FieldFrame:
        return FieldFrame.within(self.width(), self.height(), self._drawing.paper)

    def _grow(self, drawing: Drawing, first: int) -> None:
        """Show a drawing whose last stroke has new points from index ``first`` on, repainting only those."""
        was_empty = self._drawing.is_empty
        self._fit_layer()
        self._drawing = drawing
        dirty = self._layer.grow(drawing, first)
        if was_empty:
            self._describe()
            self.update()  # the placeholder goes
        else:
            self.update(dirty)

    def _fit_layer(self) -> None:
        self._layer.fit(self.size(), self.devicePixelRatioF(), self._frame(), QColor(self._theme.ink))

    def _describe(self) -> None:
        count = len(self._drawing.strokes)
        words = [f"{count} stroke{'' if count == 1 else 's'}"] if count else []
        if self._drawing.bitmap is not None:
            words.insert(0, "a picture of a digit")
        self.setAccessibleDescription(" and ".join(words) or "nothing drawn yet")

    def _paint_below(self, painter: QPainter, frame: FieldFrame) -> None:
        """What lies under the ink."""
        if self._ghost is not None:
            painter.drawImage(frame.rect(), tinted(self._ghost, QColor(self._theme.highlight), _GHOST_STRENGTH))

    def _ink_picture(self, frame: FieldFrame) -> QImage:  # noqa: ARG002 - what dyes the ink asks where the paper is
        """The ink, as it is shown."""
        return self._layer.image()

    def _paint_ink(self, painter: QPainter, exposed: QRect, frame: FieldFrame) -> None:
        self._fit_layer()
        image = self._ink_picture(frame)
        field = QRegion(frame.rect().toAlignedRect())
        for region, opacity in ((QRegion(exposed) & field, 1.0), (QRegion(exposed) - field, _OUTSIDE_STRENGTH)):
            if not region.isEmpty():
                painter.setClipRegion(region)
                painter.setOpacity(opacity)
                painter.drawImage(0, 0, image)
        painter.setOpacity(1.0)
        painter.setClipping(False)

    def _paint_words(self, painter: QPainter, frame: FieldFrame, theme: Theme) -> None:
        font = self.font()
        font.setPointSizeF(TITLE_PT)
        painter.setFont(font)
        paint_placeholder(painter, frame.rect(), self._placeholder, theme)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper, ghost, ink, and the frame of the focus, in this order."""
        frame, painter = self._frame(), QPainter(self)
        painter.setClipRect(event.rect())
        paint_surface(painter, frame, self._theme)
        self._paint_below(painter, frame)
        if self._drawing.is_empty and self._placeholder:
            self._paint_words(painter, frame, self._theme)
        self._paint_ink(painter, event.rect(), frame)
        if self.hasFocus():
            paint_focus(painter, frame, self._theme)
        painter.end()
