"""A map of places that one magnifies and moves about."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.gui.tabs.inside.digit_map.cloud_frame import CloudFrame

_STEP = 1.25  # one notch of the wheel, or one key


class MovableMap(PointedWidget[int]):
    """The wheel, plus and minus magnify, dragging moves; a double click, or Home, shows all again. A place is a number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: CloudFrame | None = None
        self._pressed: QPointF | None = None
        self._dragged = False

    def frame(self) -> CloudFrame | None:
        """What of the map is in sight; None where there is none."""
        if self._frame is None:
            self._frame = self._whole()
        return self._frame

    def show_whole(self) -> None:
        """Bring all places into sight."""
        self._show_frame(None)

    def _whole(self) -> CloudFrame | None:
        """All of the map; None where there is none."""
        raise NotImplementedError

    def _moved(self) -> None:
        """Something else is in sight."""
        raise NotImplementedError

    def _show_frame(self, frame: CloudFrame | None) -> None:
        self._frame = frame
        self._moved()
        self.update()

    def _zoom(self, factor: float, about: QPointF) -> None:
        frame = self.frame()
        if frame is not None:
            self._show_frame(frame.zoomed(factor, about))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame = self.frame()
        if self._pressed is None or frame is None:
            super().mouseMoveEvent(event)
            return
        by = event.position() - self._pressed
        if self._dragged or by.manhattanLength() >= QApplication.startDragDistance():
            self._dragged, self._pressed = True, event.position()
            self._point(None)
            self._show_frame(frame.moved(by))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            self._pressed = None
            place = self._place_at(event.position(), held=False)
            if place is not None and not self._dragged:
                self.requested.emit(place)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.show_whole()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom(_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        frame = self.frame()
        if frame is None:
            event.ignore()
            return
        match event.key():
            case Qt.Key.Key_Plus:
                self._zoom(_STEP, frame.rect.center())
            case Qt.Key.Key_Minus:
                self._zoom(1 / _STEP, frame.rect.center())
            case Qt.Key.Key_Home:
                self.show_whole()
            case _:
                super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_frame(None)
