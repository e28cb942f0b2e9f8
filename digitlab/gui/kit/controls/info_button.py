"""The small print behind an "i"."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QToolButton, QWidget
from typing_extensions import override

from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.typeface import bolder

_WIDTH = 360  # logical pixels of the words


class InfoButton(QToolButton):
    """A button whose click, or key, opens a few lines of text below it; Escape, or a click elsewhere, closes them.

    The words are the button's description to a screen reader.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("i")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(bolder(self.font()))
        self.clicked.connect(self._on_clicked)

    def set_words(self, words: str) -> None:
        """What is opened."""
        self.setAccessibleDescription(words)

    def _on_clicked(self) -> None:
        sheet = InfoSheet(self.accessibleDescription(), self.window())
        size, room = sheet.sizeHint(), self.window().rect()
        corner = self.mapTo(self.window(), QPoint(self.width() - size.width(), self.height() + 2))
        place = QRect(corner, size)
        place.moveRight(min(place.right(), room.right()))
        place.moveBottom(min(place.bottom(), room.bottom()))
        place.moveTopLeft(QPoint(max(place.left(), 0), max(place.top(), 0)))
        sheet.setGeometry(place)
        sheet.show()
        sheet.setFocus(Qt.FocusReason.PopupFocusReason)


class InfoSheet(QFrame):
    """The opened words, above all else in the window; they are gone once the focus is."""

    def __init__(self, words: str, window: QWidget) -> None:
        super().__init__(window)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), current_theme(self).base)
        self.setPalette(palette)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words)
        text = Text(words, wrap=True)
        text.setFixedWidth(_WIDTH)
        vbox(text, margins=12, on=self)
        self._before = window.focusWidget()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)  # a click on what takes no focus closes it, too

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close, whatever the key: there is nothing else to do here."""
        if self._before is not None:
            self._before.setFocus()
        self.close()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_pressed = event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget)
        if is_pressed and watched not in {self, *self.findChildren(QWidget)}:
            self.close()
        return False

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.deleteLater()
