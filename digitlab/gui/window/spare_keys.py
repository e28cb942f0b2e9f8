"""Keys that whoever has the keyboard leaves alone.

They move what plays on the page in front, turn the lecture's pages, and say which digit, or other class, the drawing is.

A key comes to the window only where no field, slider, button or canvas used it, so that these can be plain keys.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu
from typing_extensions import override

from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.shell.actions import Actions
from digitlab.gui.window.digit_panel import DigitPanel

_Key = Qt.Key
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_TYPED = (*_PLAIN, Qt.KeyboardModifier.ShiftModifier)


class SpareKeys(QObject):
    """Triggers the actions, carries out those that play, and names digits and other classes."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        """Listen to a window whose menus are there."""
        super().__init__(window)
        self._window = window
        self._playing = (actions.play, actions.step_back, actions.step_forward)
        self._actions = {
            _Key.Key_Space: actions.play,
            _Key.Key_Comma: actions.step_back,
            _Key.Key_Left: actions.step_back,
            _Key.Key_Period: actions.step_forward,
            _Key.Key_Right: actions.step_forward,
            _Key.Key_PageUp: actions.previous_lesson,
            _Key.Key_PageDown: actions.next_lesson,
        }
        actions.play.triggered.connect(self._on_play_triggered)
        actions.step_back.triggered.connect(self._on_step_back_triggered)
        actions.step_forward.triggered.connect(self._on_step_forward_triggered)
        for menu in actions.play.associatedObjects():
            if isinstance(menu, QMenu):
                menu.aboutToShow.connect(self._offer)
        window.installEventFilter(self)

    def _transport(self) -> Transport | None:
        """What can play on the page in front."""
        return next(
            (each for each in self._window.findChildren(Transport) if each.isVisible() and each.isEnabled()), None
        )

    def _offer(self) -> None:
        for action in self._playing:
            action.setEnabled(self._transport() is not None)

    def _on_play_triggered(self) -> None:
        if transport := self._transport():
            transport.play_or_pause()

    def _on_step_back_triggered(self) -> None:
        if transport := self._transport():
            transport.step(-1)

    def _on_step_forward_triggered(self) -> None:
        if transport := self._transport():
            transport.step(1)

    def _name_class(self, name: str) -> bool:
        """Say which digit, or other class of one character, the drawing is, where that can be said at all; whether it could be."""
        panel = next((each for each in self._window.findChildren(DigitPanel) if each.isVisible()), None)
        return panel is not None and panel.name_truth(name)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.modifiers() in _TYPED:
            digit = event.key() - _Key.Key_0
            typed = str(digit) if 0 <= digit <= 9 and event.modifiers() in _PLAIN else event.text()
            is_free = _Key(event.key()) not in self._actions
            if is_free and self._name_class(typed):
                return True
            if event.modifiers() not in _PLAIN:
                return super().eventFilter(watched, event)
            self._offer()
            action = self._actions.get(_Key(event.key()))
            if action is not None and action.isEnabled():
                if not (event.isAutoRepeat() and action is self._playing[0]):
                    action.trigger()
                return True
        return super().eventFilter(watched, event)
