"""What may need more room than the screen has: it is scrolled then, and makes no window larger."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from digitlab.gui.kit.layout import Content, vbox


class Scrolled(QScrollArea):
    """Shows its content as large as it fits, or scrolls it where its least size does not fit.

    Keys pass it by: those that a page leaves alone mean something to the window. The Tab key scrolls to what it reaches.
    """

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = _Content(content)
        self.setWidget(self._content)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class Column(Scrolled):
    """Scrolls up and down only: it is never narrower than its content with the scroll bar beside it."""

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(content, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def minimumSizeHint(self) -> QSize:
        width = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())


class Row(Scrolled):
    """Scrolls sideways only: it is as high as its content, and the scroll bar below it where there is one."""

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(content, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A scroll area hears all events of its content."""
        handled = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.setFixedHeight(self._height())
        return handled

    def _height(self) -> int:
        least = self._content.minimumSizeHint()
        bar = self.horizontalScrollBar().sizeHint().height() if least.width() > self.width() else 0
        return least.height() + bar


class _Content(QWidget):
    """Needs its least height, where an ordinary widget with texts that wrap would be given the height it likes best."""

    def __init__(self, content: Content) -> None:
        super().__init__()
        self._layout = vbox(content, on=self)

    @override
    def heightForWidth(self, width: int) -> int:
        return self._layout.totalMinimumHeightForWidth(width)
