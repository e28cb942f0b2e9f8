"""A picture made of places that one points at, with the mouse or with the arrow keys."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.announcer import announce
from digitlab.gui.kit.phrases import sentence
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import set_type

Place = TypeVar("Place")

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PointedWidget(ThemedWidget, Generic[Place]):
    """Announces which place is pointed at, and which one is wanted; marks the one that it is told to.

    What lies at a place to which the arrow keys come is said aloud.

    Signals:
        hovered: A place: the pointer, or the keyboard's cursor, has come to it.
        hover_left: No place is pointed at any more.
        requested: A place that was clicked, dragged over, or that Enter was pressed on.
    """

    hovered = Signal(object)
    hover_left = Signal()
    requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pointer: Place | None = None
        set_type(self, SMALL_PT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_pointer(self, place: Place | None) -> None:
        """Mark the place that is pointed at, here or in the same picture of another network."""
        if place != self._pointer:
            self._pointer = place
            self.update()

    def words_of(self, _place: Place) -> str:
        """What is shown at a place; "" where that is nothing by itself."""
        return ""

    def words_at(self, point: QPointF) -> str:
        """What is shown at the place under a point, in logical pixels; "" beside all places."""
        place = self._place_at(point, held=False)
        return "" if place is None else self.words_of(place)

    def _place_at(self, point: QPointF, *, held: bool) -> Place | None:
        """The place at a point; where the button is held down, the nearest one."""
        raise NotImplementedError

    def _marked_place(self) -> Place:
        """The place from which the arrow keys set out."""
        raise NotImplementedError

    def _stepped(self, place: Place, key: Qt.Key) -> Place | None:
        """The place one arrow key further; None for any other key."""
        raise NotImplementedError

    def _point(self, place: Place | None) -> None:
        if place is not None and place != self._pointer:
            self.hovered.emit(place)
        elif place is None and self._pointer is not None:
            self.hover_left.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position(), held=False)
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.requested.emit(place)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held, before = bool(event.buttons() & Qt.MouseButton.LeftButton), self._pointer
        place = self._place_at(event.position(), held=held)
        self._point(place)
        if held and place is not None and place != before:
            self.requested.emit(place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self._marked_place() if self._pointer is None else self._pointer
        next_place = self._stepped(place, Qt.Key(event.key()))
        if next_place is not None:
            if next_place != self._pointer:
                announce(self, sentence(self.words_of(next_place)))
            self._point(next_place)
        elif event.key() in _ENTER:
            self.requested.emit(place)
        else:
            super().keyPressEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)
        super().leaveEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point(None)
        super().focusOutEvent(event)
