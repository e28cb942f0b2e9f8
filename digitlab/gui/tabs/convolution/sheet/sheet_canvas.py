"""A sheet that one draws several digits on, with what was found on it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.canvas.field_frame import FieldFrame, tinted
from digitlab.gui.kit.cells.cell_marks import paint_frames
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.typeface import typeface
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.convolution.sheet.sheet_marks import SheetMarks, dye, dyed, paint_boxes, paint_cells, paint_patch
from digitlab.ink.stroke import FIELD_SIDE, SHEET_SHAPE, Image
from digitlab.language import tr

_PATCH_STRENGTH = 0.7
_CLEAR = QKeySequence("Ctrl+L")


@dataclass(frozen=True, slots=True)
class ClearSheet(Wish):
    """Take all ink off the sheet."""


class SheetCanvas(Canvas):
    """A canvas of several fields; Ctrl+L clears the sheet, and not the drawing, while it has the focus.

    Signals:
        pointed: (x, y) in pixels of the sheet; None where the pointer has left.
        patch_requested: (left, top) in whole pixels: the picture that follows the pointer is to be laid down there.
        patch_dropped: It is not to be laid down at all.
    """

    pointed: Emits[tuple[float, float] | None] = signal(object)
    patch_requested: Emits[int, int] = signal(int, int)
    patch_dropped: Emits[()] = signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, paper=SHEET_SHAPE)
        self._marks = SheetMarks()
        self._window: QRectF | None = None
        self._patch: Image | None = None
        self._at = QPointF(SHEET_SHAPE[1] / 2, SHEET_SHAPE[0] / 2)
        self._colours: QImage | None = None
        self._dyed: tuple[int, QImage] | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Sheet"))

    def show_marks(self, marks: SheetMarks) -> None:
        """Show what was found."""
        self._marks = marks
        self._retint()
        self.update()

    def show_window(self, left: int, top: int) -> None:
        """Frame a window, in pixels of the sheet."""
        self._window = QRectF(left, top, FIELD_SIDE, FIELD_SIDE)
        self.update()

    def hide_window(self) -> None:
        """Frame no window any more."""
        self._window = None
        self.update()

    def set_patch(self, patch: Image | None) -> None:
        """Let a picture, (28, 28) float32 in [0, 1], follow the pointer until it is laid down; None for none."""
        self._patch = patch
        self._update_cursor()
        self.update()

    @override
    def _frame(self) -> FieldFrame:
        return replace(super()._frame(), top=1.0)  # close to its title

    @override
    def _retint(self) -> None:
        marks = self._marks
        self._dyed = None
        self._colours = None if marks.owner is None else dye(marks.owner, marks.boxes, self._theme)

    def _corner(self) -> QPointF:
        """Where the patch would lie: around the pointer, on whole pixels, and all of it on the paper."""
        rows, columns = self.drawing().paper
        left, top = (round(each - FIELD_SIDE / 2) for each in (self._at.x(), self._at.y()))
        return QPointF(min(max(left, 0), columns - FIELD_SIDE), min(max(top, 0), rows - FIELD_SIDE))

    def _lay_down(self) -> None:
        corner = self._corner()
        self.patch_requested.emit(int(corner.x()), int(corner.y()))

    def _point(self, at: QPointF) -> None:
        self._at = at
        if self._patch is not None:
            self.update()
        self.pointed.emit((at.x(), at.y()))

    @override
    def _update_cursor(self) -> None:
        super()._update_cursor()
        if getattr(self, "_patch", None) is not None:
            self.setCursor(Qt.CursorShape.DragMoveCursor)

    @override
    def _move_keys(self, event: QKeyEvent) -> bool:
        if not super()._move_keys(event):
            return False
        self._point(QPointF(self._keys.x, self._keys.y))
        return True

    @override
    def _toggle_pen(self) -> None:
        if self._patch is None:
            super()._toggle_pen()
        else:
            self._lay_down()

    @override
    def _paint_below(self, painter: QPainter, frame: FieldFrame) -> None:
        if self._marks.cells is not None:
            paint_cells(painter, frame, self._marks.cells, self._marks.cell_px, self._theme)

    @override
    def _ink_picture(self, frame: FieldFrame) -> QImage:
        ink = super()._ink_picture(frame)
        if self._colours is None:
            return ink
        if self._dyed is None or self._dyed[0] != ink.cacheKey():
            self._dyed = ink.cacheKey(), dyed(ink, self._colours, frame)
        return self._dyed[1]

    @override
    def event(self, event: QEvent) -> bool:
        """Ctrl+L is the sheet's, and not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _clears(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _clears(event):
            wish(self, ClearSheet())
        elif event.key() == Qt.Key.Key_Escape and self._patch is not None:
            self.patch_dropped.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._patch is None:
            super().mousePressEvent(event)
            return
        self._at = QPointF(*self._frame().to_field(event.position()))
        if event.button() == Qt.MouseButton.LeftButton:
            self._lay_down()
        else:
            self.patch_dropped.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._live is None:
            self._point(QPointF(*self._frame().to_field(event.position())))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet and its ink, and over them what was found, the window and the patch."""
        super().paintEvent(event)
        painter, frame = QPainter(self), self._frame()
        painter.setFont(typeface(self, SMALL_PT))
        paint_boxes(painter, frame, self._marks, self._theme)
        if self._window is not None:
            window = self._window
            place = frame.part(window.left(), window.top(), window.right(), window.bottom())
            paint_frames(painter, [place], (), self._theme)
        if self._patch is not None:
            patch = tinted(self._patch, QColor(self._theme.highlight), _PATCH_STRENGTH)
            paint_patch(painter, frame, patch, self._corner(), self._theme)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        """The sheet has six logical pixels a pixel."""
        return QSize(6 * SHEET_SHAPE[1] + 2, 6 * SHEET_SHAPE[0] + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        """The sheet has at least four logical pixels a pixel."""
        return QSize(4 * SHEET_SHAPE[1] + 2, 4 * SHEET_SHAPE[0] + 2)


def _clears(event: QKeyEvent) -> bool:
    """Whether the keys that were pressed ask for a blank sheet."""
    return QKeySequence(event.keyCombination()) == _CLEAR
