"""The sheet that one draws on, with mouse, pen tablet or keyboard."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.awakening import Awakening
from digitlab.gui.kit.canvas.cursors import KeyCursor, paint_key_cursor, pen_cursor
from digitlab.gui.kit.canvas.ink_surface import InkSurface
from digitlab.gui.kit.canvas.live_stroke import LiveStroke, Source
from digitlab.gui.kit.signals import Emits, signal
from digitlab.ink.stroke import FIELD_SHAPE, PEN_WIDTH, Drawing, Shape
from digitlab.language import tr

_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_APART_MS = 7  # announcements; a usual mouse moves every 8 ms


class Canvas(InkSurface):
    """Paper that takes ink.

    The left button draws and the right one erases; so do a tablet pen's tip and its other end, with pressure. The arrow
    keys move a pen that Space puts down and takes up, with Shift in quarters of a field pixel. Escape drops the stroke
    that is being drawn. A stroke may begin or go on beside the field. A click that only brings the window to the front
    draws nothing; where the pointer is dragged on from there, it draws.

    Signals:
        pen_put_down: A stroke begins, and has no ink yet: another drawing that is set now is what it is drawn on.
        drawing_changed: The drawing with the stroke so far, once its ink is painted, and once for moves in quick succession; or
            without a stroke that was dropped.
        stroke_finished: The drawing at pen-up.
    """

    pen_put_down: Emits[()] = signal()
    drawing_changed: Emits[Drawing] = signal(object)
    stroke_finished: Emits[Drawing] = signal(object)

    def __init__(self, parent: QWidget | None = None, *, paper: Shape = FIELD_SHAPE) -> None:
        """An empty sheet of paper and a pen of the usual width."""
        super().__init__(parent, paper=paper)
        self._pen_width = PEN_WIDTH
        self._erasing = False
        self._live: LiveStroke | None = None
        self._button = Qt.MouseButton.NoButton
        self._telling = QTimer(self, singleShot=True)  # runs while ink is shown that is not announced yet
        self._telling.timeout.connect(self._tell_ink)
        self._told = QElapsedTimer()
        self._awakening = Awakening(self)
        self._waking_at: QPointF | None = None  # where the button went down that brought the window to the front
        self._before = self.drawing()
        self._keys = KeyCursor(paper)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Canvas"))
        self.setToolTip(
            tr(
                "Draw here; the right button erases. By keyboard: the arrow keys move the pen, Space lowers and "
                "lifts it."
            )
        )
        self._update_cursor()

    def set_pen_width(self, width: float) -> None:
        """The width of strokes to come, in field pixels, > 0."""
        self._pen_width = width
        self._update_cursor()

    def set_erasing(self, erasing: bool) -> None:
        """Whether strokes to come take ink away."""
        self._erasing = erasing
        self._update_cursor()

    def finish(self) -> None:
        """Take the pen up, where it is down."""
        if self._live is not None:
            if self._telling.isActive():
                self._tell_ink()
            self._live = None
            self._update_cursor()
            self._settle()
            self._describe()
            self.stroke_finished.emit(self.drawing())

    def _width(self, erases: bool) -> float:
        return max(2 * self._pen_width, 4.0) if erases else self._pen_width

    def _update_cursor(self) -> None:
        erases = self._live.erases if self._live else self._erasing
        diameter = self._width(erases) * self._frame().unit
        self.setCursor(pen_cursor(diameter, erases, self.devicePixelRatioF(), self._theme))

    def _begin(self, source: Source, x: float, y: float, pressure: float = 1.0, *, erases: bool = False) -> None:
        erases = erases or self._erasing
        self.pen_put_down.emit()
        self._before = self.drawing()
        self._live = LiveStroke(source, self._width(erases), erases)
        self._update_cursor()
        self._extend(x, y, pressure)

    def _begin_by_mouse(self, place: QPointF) -> None:
        self._waking_at = None
        self._begin(Source.MOUSE, *self._frame().to_field(place), erases=self._button == _RIGHT)

    def _extend(self, x: float, y: float, pressure: float = 1.0) -> None:
        """Add a point in field pixels to the stroke that is being drawn, show it, and announce it once it is painted."""
        if self._live is None or not self._live.add(x, y, pressure):
            return
        stroke = self._live.stroke()
        drawing = self._before.with_stroke(stroke)
        self._grow(drawing, first=len(stroke.points) - 1)
        if not self._telling.isActive():
            waited_ms = self._told.elapsed() if self._told.isValid() else _APART_MS
            self._telling.start(max(0, _APART_MS - waited_ms))

    def _tell_ink(self) -> None:
        self._telling.stop()
        self._told.start()
        self.drawing_changed.emit(self.drawing())

    def _drop(self) -> None:
        before = self._before
        self.set_drawing(before)
        self.drawing_changed.emit(before)

    def _draws_with(self, source: Source) -> bool:
        return self._live is not None and self._live.source is source

    def _hide_keys(self) -> None:
        if self._keys.visible:
            self._keys.visible = False
            self.update(self._key_rect())

    def _move_keys(self, event: QKeyEvent) -> bool:
        old = self._key_rect()
        if not self._keys.move(event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)):
            return False
        self._keys.visible = True
        self.update(old.united(self._key_rect()))
        if self._draws_with(Source.KEYS):
            self._extend(self._keys.x, self._keys.y)
        return True

    def _toggle_pen(self) -> None:
        self._keys.visible = True
        if self._draws_with(Source.KEYS):
            self.finish()
        elif self._live is None:
            self._begin(Source.KEYS, self._keys.x, self._keys.y)
        self.update(self._key_rect())

    def _key_centre(self) -> QPointF:
        return self._frame().to_widget(self._keys.x, self._keys.y)

    def _key_radius(self) -> float:
        return self._width(self._erasing) * self._frame().unit / 2

    def _key_rect(self) -> QRect:
        reach = round(self._key_radius()) + 10
        return QRect(-reach, -reach, 2 * reach, 2 * reach).translated(self._key_centre().toPoint())

    @override
    def set_drawing(self, drawing: Drawing) -> None:
        """Show a drawing; another one than is shown ends the stroke that is being drawn, without a word."""
        if drawing is not self._drawing and self._live is not None:
            self._live = None
            self._telling.stop()
            self._update_cursor()
        super().set_drawing(drawing)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the pen, or with the right button the eraser, down."""
        if self._live is None and event.button() in (_LEFT, _RIGHT):
            self._hide_keys()
            self._button = event.button()
            if self._awakening.takes_press():
                self._waking_at = event.position()
            else:
                self._begin_by_mouse(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        start = self._waking_at
        if start is not None and (event.position() - start).manhattanLength() >= QApplication.startDragDistance():
            self._begin_by_mouse(start)
        if self._draws_with(Source.MOUSE):
            self._extend(*self._frame().to_field(event.position()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the pen up."""
        if event.button() == self._button:
            self._waking_at = None
        if self._draws_with(Source.MOUSE) and event.button() == self._button:
            self._extend(*self._frame().to_field(event.position()))
            self.finish()

    @override
    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with pressure; accepting the event keeps Qt from sending it again as the mouse's."""
        event.accept()
        x, y = self._frame().to_field(event.position())
        has_pressure = event.device().hasCapability(QInputDevice.Capability.Pressure)
        pressure = event.pressure() if has_pressure else 1.0
        if event.type() == QEvent.Type.TabletPress and self._live is None:
            self._hide_keys()
            turned = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._begin(Source.TABLET, x, y, pressure, erases=turned or event.button() == _RIGHT)
        elif event.type() == QEvent.Type.TabletMove and self._draws_with(Source.TABLET):
            self._extend(x, y, pressure)
        elif event.type() == QEvent.Type.TabletRelease and self._draws_with(Source.TABLET):
            self.finish()  # a pen that leaves the tablet has no pressure: its last place adds no ink

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the pen, Space puts it down or takes it up, Escape drops the stroke; all else goes on."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Space and plain:
            if not event.isAutoRepeat():
                self._toggle_pen()
        elif event.key() == Qt.Key.Key_Escape and self._live is not None:
            self._drop()
        elif not (plain and self._move_keys(event)):
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End a stroke drawn by keyboard when the keyboard goes elsewhere."""
        if self._draws_with(Source.KEYS):
            self.finish()
        self._keys.visible = False
        super().focusOutEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """End the stroke: no pen-up reaches a hidden widget."""
        self.finish()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pen's ring grow with the field."""
        self._update_cursor()
        super().resizeEvent(event)

    @override
    def _retint(self) -> None:
        self._update_cursor()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet, and over it the keyboard's pen."""
        super().paintEvent(event)
        if self._keys.visible and self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen_down = self._draws_with(Source.KEYS)
            paint_key_cursor(painter, self._key_centre(), self._key_radius(), pen_down, self._theme)
            painter.end()
