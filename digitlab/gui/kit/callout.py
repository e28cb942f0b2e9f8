"""A callout: a bubble beside a control of the window, whose arrow and frame point at it, and which blocks nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from typing_extensions import override

from digitlab.gui.kit.announcer import announce
from digitlab.gui.kit.callout_place import ARROW, RADIUS, SIDES, Side, placed
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.zoom import zoom_as_window

_MARGIN = 14
_FRAME, _LINE = 5, 3  # how far around the control its frame goes, and how thick it is
_WIDTH = 300  # of the words
_FOLLOWED = {
    *(QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide),
    *(QEvent.Type.ParentChange, QEvent.Type.LayoutRequest),
}


class Callout(ThemedWidget):
    """The bubble. It follows its control through resizes, scrolling and turned pages, and goes where one cannot see it.

    It takes the keyboard only where it is told to; its buttons are reached by Tab.

    Signals:
        dismissed: Escape was pressed in it.
    """

    role = QAccessible.Role.AlertMessage
    dismissed: Emits[()] = signal()

    def __init__(
        self, window: QWidget, name: str, buttons: Sequence[QAbstractButton] = (), *, is_flat: bool = False
    ) -> None:
        """A bubble in a window, hidden until it points at something.

        Args:
            window: What it lies in.
            name: Its object name.
            buttons: What can be pressed in it.
            is_flat: Whether they stand beside its words and not below.
        """
        super().__init__(window)
        self.setObjectName(name)
        self._heading, self._words, self._note = Text("", bold=True), Text("", wrap=True), Text("", None)
        self._words.setFixedWidth(_WIDTH)
        self._frame = _Frame(window)
        self._buttons = tuple(buttons)
        said = vbox(hbox(self._heading, STRETCH, self._note, spacing=8), self._words, spacing=6)
        pressed = hbox(STRETCH, *self._buttons, spacing=4)
        lay_out = hbox if is_flat else vbox
        lay_out(said, pressed, spacing=6, margins=_MARGIN + ARROW, on=self)
        self._target: QWidget | None = None
        self._part: Callable[[], QRect] | None = None
        self._sides, self._spared = SIDES, tuple[QWidget, ...]()
        self._side, self._tip = Side.RIGHT, QPointF()
        self._watch: _Watch | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """What it points at, whether or not that can be seen now; None where it was put away."""
        return self._target

    def say(self, heading: str, words: str, note: str = "", *, is_good: bool = False) -> None:
        """Say this, and tell a screen reader, where it does not say so already; the note stands beside the heading."""
        if (heading, words, note) == (self._heading.text(), self._words.text(), self._note.text()):
            return
        self._heading.setText(heading)
        self._words.setText(words)
        self._note.setText(note)
        self._note.set_tone("good" if is_good else "muted")
        self.setAccessibleName(". ".join(filter(None, (heading, words.rstrip("."), note))))
        self._soon.start()
        announce(self, self.accessibleName())

    def point_at(
        self,
        target: QWidget,
        part: Callable[[], QRect] | None = None,
        sides: Sequence[Side] = SIDES,
        spared: Sequence[QWidget] = (),
    ) -> None:
        """Point at a widget of the window, scrolling to it where that is needed.

        Args:
            target: The widget.
            part: The part of it, in its own coordinates, that is meant.
            sides: Where to lie, the best side first.
            spared: What else is not to be covered, as far as there is room.
        """
        self._target, self._part, self._sides, self._spared = target, part, tuple(sides), tuple(spared)
        self._watch_over(target)
        ancestor = target.parentWidget()
        while ancestor is not None:
            if isinstance(ancestor, QScrollArea) and ancestor.isVisible():
                ancestor.ensureWidgetVisible(target)
            ancestor = ancestor.parentWidget()
        self._place()

    def put_away(self) -> None:
        """Point at nothing any more."""
        self._target = None
        self._watch_over(None)
        self._place()

    def _watch_over(self, target: QWidget | None) -> None:
        if self._watch is not None:
            self._watch.deleteLater()
        self._watch = _Watch(self, target) if target is not None else None
        if self._watch is not None:
            self._watch.moved.connect(self._soon.start)

    def _seen(self) -> QRect:
        """What can be seen of the target, in the window's coordinates; empty where it is hidden."""
        target, window = self._target, self.parentWidget()
        if target is None or window is None or not shiboken6.isValid(target) or not target.isVisible():
            return QRect()
        rect = self._part() if self._part else target.rect()
        seen = QRect(target.mapTo(window, rect.topLeft()), rect.size())
        ancestor = target.parentWidget()
        while ancestor is not None and ancestor is not window:
            seen &= QRect(ancestor.mapTo(window, QPoint()), ancestor.size())
            ancestor = ancestor.parentWidget()
        return seen & window.rect()

    def _place(self) -> None:
        seen, window = self._seen(), self.parentWidget()
        if seen.isEmpty() or window is None:
            self.hide()
            self._frame.hide()
            return
        zoom_as_window(self)
        framed = seen.adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        spared = [QRect(each.mapTo(window, QPoint()), each.size()) for each in self._spared if each.isVisible()]
        placing = placed(framed, self.sizeHint(), window.rect(), self._sides, spared)
        self._side = placing.side
        self._frame.surround(framed)
        self.setGeometry(placing.rect)
        self._tip = QPointF(seen.center() - placing.rect.topLeft())
        for widget in (self._frame, self):
            widget.show()
            widget.raise_()
        self.update()

    def _outline(self) -> QPainterPath:
        """The bubble with its arrow, in its own coordinates."""
        body = QRectF(self.rect()).adjusted(ARROW, ARROW, -ARROW, -ARROW)
        bubble, arrow = QPainterPath(), QPainterPath()
        bubble.addRoundedRect(body, RADIUS, RADIUS)
        reach = RADIUS + ARROW
        x = min(max(self._tip.x(), body.left() + reach), body.right() - reach)
        y = min(max(self._tip.y(), body.top() + reach), body.bottom() - reach)
        tip, inner = {
            Side.RIGHT: (QPointF(0, y), QPointF(body.left() + 1, y)),
            Side.LEFT: (QPointF(self.width(), y), QPointF(body.right() - 1, y)),
            Side.BELOW: (QPointF(x, 0), QPointF(x, body.top() + 1)),
            Side.ABOVE: (QPointF(x, self.height()), QPointF(x, body.bottom() - 1)),
        }[self._side]
        along = QPointF(0, ARROW) if self._side in (Side.RIGHT, Side.LEFT) else QPointF(ARROW, 0)
        arrow.addPolygon([inner - along, tip, inner + along, inner - along])
        return bubble.united(arrow)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.highlight), 2))
        painter.setBrush(QColor(self._theme.card))
        painter.drawPath(self._outline())
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.FontChange} and self.isVisible():
            self._soon.start()
        return super().event(event)


class _Frame(ThemedWidget):
    """A frame around a control, through which one clicks and sees."""

    role = QAccessible.Role.Border

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, rect: QRect) -> None:
        """Lie around this, and nowhere else: what is inside is painted as if there were no frame."""
        self.setGeometry(rect)
        room = self.rect()
        self.setMask(QRegion(room) - QRegion(room.adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, inset = QPainter(self), _LINE / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.highlight), _LINE))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _FRAME, _FRAME)
        painter.end()


class _Watch(QObject):
    """Watches a widget and all that holds it; it watches no longer once it is gone.

    Signals:
        moved: One of them is elsewhere, of another size, shown or hidden.
    """

    moved: Emits[()] = signal()

    def __init__(self, callout: Callout, target: QWidget) -> None:
        super().__init__(callout)
        widget: QWidget | None = target
        while widget is not None:
            widget.installEventFilter(self)
            widget = widget.parentWidget()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self.moved.emit()
        return False
