"""A widget that shows a drawing on its paper, moved or not, and lets a stroke grow on it without painting all ink anew."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.drawing_surface import paint_focus, paint_placeholder, paint_surface
from digitlab.gui.kit.canvas.field_frame import FieldFrame, tinted
from digitlab.gui.kit.canvas.ink_layer import InkLayer
from digitlab.gui.kit.phrases import listed
from digitlab.gui.kit.theme import HEADING_PT, Theme
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import typeface
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import FIELD_SHAPE, Drawing, Image, Shape
from digitlab.language import tr

_OUTSIDE_STRENGTH = 0.25  # ink beside the field is kept, but no network sees it


class InkSurface(ThemedWidget):
    """Paper with ink on it; it shows what it is told and takes no input.

    Where a pose moves the ink, it lies in full where the networks see it, and as a pale ghost where it was drawn. Only a stroke
    that grows is in full under the pen, and pale where it will be seen, until it is settled.
    """

    role = QAccessible.Role.Canvas
    usual_size = (360, 360)
    least_size = (224, 224)

    def __init__(self, parent: QWidget | None = None, *, paper: Shape = FIELD_SHAPE) -> None:
        """An empty sheet of paper, as large as a field unless it is said how large."""
        super().__init__(parent)
        self._drawing = Drawing(paper=paper)
        self._drawn, self._moved = InkLayer(), InkLayer()
        self._fresh, self._fresh_moved = InkLayer(), InkLayer()  # the growing stroke alone
        self._paper = QPixmap()
        self._paper_of: tuple[object, ...] = ()
        self._pose: Pose | None = None
        self._seen: Image | None = None
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
        for layer in (self._drawn, self._moved):
            layer.show(drawing)
        for layer in (self._fresh, self._fresh_moved):
            layer.show(Drawing())
        self._describe()
        self.update()

    def show_as_drawn(self) -> None:
        """Let the ink lie where it was drawn; costs nothing where it does."""
        self._show_moved(None, None)

    def show_at(self, pose: Pose) -> None:
        """Let the ink lie at a pose, which moves strokes; the very pose that is shown already costs nothing."""
        self._show_moved(pose, None)

    def show_as_seen(self, image: Image) -> None:
        """Show in place of moved strokes what the networks see, (28, 28) float32 in [0, 1]."""
        self._show_moved(None, image)

    def _show_moved(self, pose: Pose | None, seen: Image | None) -> None:
        if pose != self._pose or seen is not self._seen:
            self._pose, self._seen = pose, seen
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

    @property
    def _is_moved(self) -> bool:
        """Whether the ink is seen elsewhere than where it was drawn."""
        return self._pose is not None or self._seen is not None

    def _grow(self, drawing: Drawing, first: int) -> None:
        """Show a drawing whose last stroke has new points from index ``first`` on, repainting only those."""
        was_empty = self._drawing.is_empty
        self._fit_layers()
        self._drawing = drawing
        dirty = [self._drawn.grow(drawing, first)]
        if not self._is_moved:
            self._moved.show(drawing)
        elif drawing.strokes[-1].erases:
            dirty.append(self._moved.grow(drawing, first))
        else:
            stroke = Drawing(drawing.strokes[-1:])
            dirty += [layer.grow(stroke, first) for layer in (self._fresh, self._fresh_moved)]
        if was_empty:
            self._describe()
            self.update()  # the placeholder goes
        else:
            for rect in dirty:
                self.update(rect)

    def _settle(self) -> None:
        """The stroke that grew is ink like all other."""
        if not self._fresh.is_empty:
            self._moved.grow(self._drawing, first=0)
            for layer in (self._fresh, self._fresh_moved):
                layer.show(Drawing())
            self.update()

    def _fit_layers(self) -> None:
        place = self.size(), self.devicePixelRatioF(), self._frame()
        ink, ghost = QColor(self._theme.ink), QColor(self._theme.ghost)
        self._drawn.fit(*place, ghost if self._is_moved else ink)
        self._moved.fit(*place, ink, self._pose)
        self._fresh.fit(*place, ink)
        self._fresh_moved.fit(*place, ghost, self._pose)

    def _describe(self) -> None:
        count = len(self._drawing.strokes)
        words = [tr("%n stroke(s)", "", count)] if count else []
        if self._drawing.bitmap is not None:
            words.insert(0, tr("a picture of a digit"))
        self.setAccessibleDescription(listed(words) or tr("nothing drawn yet"))

    def _paper_picture(self, frame: FieldFrame) -> QPixmap:
        """The empty paper, which is painted again with every piece of a stroke."""
        shown = self.size(), self.devicePixelRatioF(), frame, self._theme
        if shown != self._paper_of:
            self._paper_of = shown
            self._paper = QPixmap(self.size() * self.devicePixelRatioF())
            self._paper.setDevicePixelRatio(self.devicePixelRatioF())
            self._paper.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._paper)
            paint_surface(painter, frame, self._theme)
            painter.end()
        return self._paper

    def _paint_below(self, painter: QPainter, frame: FieldFrame) -> None:
        """What lies under the ink."""

    def _ink_picture(self, frame: FieldFrame) -> QImage:  # noqa: ARG002 - what dyes the ink asks where the paper is
        """The ink, as it is shown where it was drawn."""
        return self._drawn.image()

    def _paint_ink(self, painter: QPainter, exposed: QRect, frame: FieldFrame) -> None:
        self._fit_layers()
        field = QRegion(frame.rect().toAlignedRect())
        pictures = [self._ink_picture(frame)]
        if self._pose is not None:
            pictures += [layer.image() for layer in (self._fresh_moved, self._moved) if not layer.is_empty]
        if not self._fresh.is_empty:
            pictures.append(self._fresh.image())
        for region, opacity in ((QRegion(exposed) & field, 1.0), (QRegion(exposed) - field, _OUTSIDE_STRENGTH)):
            if not region.isEmpty():
                painter.setClipRegion(region)
                painter.setOpacity(opacity)
                for picture in pictures:
                    painter.drawImage(0, 0, picture)
        painter.setOpacity(1.0)
        painter.setClipping(False)
        if self._seen is not None:
            painter.drawImage(frame.rect(), tinted(self._seen, QColor(self._theme.ink)))

    def _paint_words(self, painter: QPainter, frame: FieldFrame, theme: Theme) -> None:
        painter.setFont(typeface(self, HEADING_PT))
        paint_placeholder(painter, frame.rect(), self._placeholder, theme)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper, ink, and the frame of the focus, in this order."""
        frame, painter = self._frame(), QPainter(self)
        painter.setClipRect(event.rect())
        painter.drawPixmap(0, 0, self._paper_picture(frame))
        self._paint_below(painter, frame)
        if self._drawing.is_empty and self._placeholder:
            self._paint_words(painter, frame, self._theme)
        self._paint_ink(painter, event.rect(), frame)
        if self.hasFocus():
            paint_focus(painter, frame, self._theme)
        painter.end()
