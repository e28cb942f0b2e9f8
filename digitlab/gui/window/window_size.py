"""How large the window is, and everything in it: as it was, as the user chose, and for a hall as large as the screen has room."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.parts import Curtain, is_small_print
from digitlab.gui.kit.typeface import zoom_of
from digitlab.gui.kit.zoom import zoom_window
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.settings import LARGEST, SMALLEST

_STEPS = (SMALLEST, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, LARGEST)
_USUAL = QSize(1280, 700)  # the room that every page fits in without being scrolled
_MOST_IN_HALL = 3.0
_AT_FIRST = QSize(1280, 720)  # of a window that was never there before, on a screen that has room for it
_FRAME = QSize(4, 48)  # that the system puts around a window, its title included: known only once the window is there


class WindowSize(QObject):
    """Larger and smaller, and the whole screen for a hall.

    In the hall menus, status line and small print are gone, type is as large as a screen of 1280x720 would show it, and
    Page up and Page down, the keys of a clicker, turn the pages of the lecture wherever the keyboard is; where none is open,
    Page down begins it.

    Attributes:
        chosen: How many times as large as usual the user wants everything, outside the hall and in it.
    """

    def __init__(self, window: QMainWindow, actions: Actions, splitter: QSplitter, chosen: float) -> None:
        """Of a window that is laid out, and whose sides keep their shares of it."""
        super().__init__(window)
        self._window, self._actions, self.chosen = window, actions, chosen
        self._curtain, self._splitter, self._shares = Curtain(self), splitter, list[int]()
        self._was_maximised = False
        window.addActions([*actions.made.values()])  # or their keys would go with the menus
        self._clicker = [
            QShortcut(QKeySequence(key), window, deed, enabled=False)
            for key, deed in (
                (Qt.Key.Key_PageDown, self._go_on),
                (Qt.Key.Key_PageUp, actions.previous_lesson.trigger),
            )
        ]
        splitter.splitterMoved.connect(self._on_splitter_moved)
        actions.larger.triggered.connect(self._on_larger_triggered)
        actions.smaller.triggered.connect(self._on_smaller_triggered)
        actions.usual_size.triggered.connect(self._on_usual_size_triggered)
        actions.hall.toggled.connect(self._on_hall_toggled)
        window.installEventFilter(self)
        self._show()

    def place(self) -> str:
        """Where the window lies, as hexadecimal digits."""
        return bytes(self._window.saveGeometry().toHex().data()).decode()

    def take_place(self, remembered: str) -> None:
        """Lie where the window lay, or else in the middle of the screen, as large as usual or as the screen has room."""
        window, free = self._window, self._window.screen().availableGeometry()
        if window.restoreGeometry(QByteArray.fromHex(remembered.encode())):
            return  # otherwise there is none, or it is of a screen of quite another size
        room = QRect(QPoint(), free.size() - _FRAME)
        at_first = QRect(QPoint(), _AT_FIRST.boundedTo(room.size()))
        window.resize(at_first.size())
        window.move(free.topLeft() + room.center() - at_first.center())

    def _show(self) -> None:
        factor, window = self.chosen, self._window
        if self._actions.hall.isChecked():
            room = min(window.width() / _USUAL.width(), window.height() / _USUAL.height())
            factor *= min(max(1.0, round(room - 0.025, 2)), _MOST_IN_HALL)
        self._actions.larger.setEnabled(self.chosen < LARGEST)
        self._actions.smaller.setEnabled(self.chosen > SMALLEST)
        if factor == zoom_of(window):
            return
        self._shares = self._shares or self._splitter.sizes()  # as they were before the type needed more room
        zoom_window(window, factor)
        whole = sum(self._splitter.sizes())
        self._splitter.setSizes([share * whole // max(1, sum(self._shares)) for share in self._shares])

    def _choose(self, factor: float) -> None:
        self.chosen = factor
        self._show()

    def _on_larger_triggered(self) -> None:
        self._choose(min((step for step in _STEPS if step > self.chosen), default=LARGEST))

    def _on_smaller_triggered(self) -> None:
        self._choose(max((step for step in _STEPS if step < self.chosen), default=SMALLEST))

    def _on_usual_size_triggered(self) -> None:
        self._choose(1.0)

    def _on_splitter_moved(self) -> None:
        self._shares = self._splitter.sizes()

    def _go_on(self) -> None:
        """Turn to the next page of the lecture, or begin it."""
        is_open = self._actions.leave_lesson.isEnabled()
        (self._actions.next_lesson if is_open else self._actions.begin_lesson).trigger()

    def _on_hall_toggled(self, is_hall: bool) -> None:
        window = self._window
        for shortcut in self._clicker:
            shortcut.setEnabled(is_hall)
        for bar in (window.menuBar(), window.statusBar()):
            bar.setVisible(not is_hall)
        if is_hall:
            self._was_maximised = window.isMaximized()
            self._curtain.close(filter(is_small_print, window.findChildren(QWidget)))
            window.showFullScreen()
        else:
            self._curtain.open()
            if self._was_maximised:
                window.showMaximized()
            else:
                window.showNormal()
        self._show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_hall = self._actions.hall.isChecked()
        if is_hall and event.type() == QEvent.Type.Resize:
            self._show()
        if is_hall and isinstance(event, QKeyEvent) and _leads_back(event):
            self._actions.hall.setChecked(False)
            return True
        return super().eventFilter(watched, event)


def _leads_back(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
