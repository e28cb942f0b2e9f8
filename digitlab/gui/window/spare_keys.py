"""Keys that whoever has the keyboard leaves alone.

They move what plays on the page in front, turn the lecture's pages, and say which digit the drawing is.

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


class SpareKeys(QObject):
    """Triggers the actions, carries out those that play, and names digits."""

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

    def _name_digit(self, digit: int) -> bool:
        """Say which digit the drawing is, where that can be said at all; whether it could be."""
        panel = next((each for each in self._window.findChildren(DigitPanel) if each.isVisible()), None)
        if panel is not None:
            panel.name_truth(digit)
        return panel is not None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.modifiers() in _PLAIN:
            digit = event.key() - _Key.Key_0
            if 0 <= digit <= 9:
                return self._name_digit(digit)
            self._offer()
            action = self._actions.get(_Key(event.key()))
            if action is not None and action.isEnabled():
                if not (event.isAutoRepeat() and action is self._playing[0]):
                    action.trigger()
                return True
        return super().eventFilter(watched, event)
