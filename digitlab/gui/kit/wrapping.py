"""A row that goes on in the next line where its widgets need more room than there is: in other languages, in larger type."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override


class Wrapping(QLayout):
    """Widgets from left to right, each as large as it likes best, in as few lines as they need."""

    def __init__(self, *widgets: QWidget, spacing: int, on: QWidget | None = None) -> None:
        """A row.

        Args:
            widgets: What it holds; what is hidden takes no room.
            spacing: Pixels between the widgets, and between the lines.
            on: The widget that the row fills.
        """
        super().__init__(on)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width, for which layouts around this one ask again and again
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        for widget in widgets:
            self.addWidget(widget)

    def _placed(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Every item that is shown, with its place in a row of this width that begins at 0, 0."""
        shown = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        height = max((hint.height() for _, hint in shown), default=0)  # of each line
        left = top = 0
        for item, hint in shown:
            across = hint.width()
            if left and left + across > width:
                left, top = 0, top + height + self.spacing()
            yield item, QRect(left, top, across, height)
            left += across + self.spacing()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = max((place.bottom() + 1 for _, place in self._placed(width)), default=0)
        return self._heights[width]

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    @override
    def sizeHint(self) -> QSize:
        """All in one line."""
        places = [place for _, place in self._placed(2**24)]
        return QSize(places[-1].right() + 1, places[-1].height()) if places else QSize()

    @override
    def minimumSize(self) -> QSize:
        """The largest widget alone."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        return QSize(
            max((hint.width() for hint in hints), default=0), max((hint.height() for hint in hints), default=0)
        )

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._placed(rect.width()):
            item.setGeometry(place.translated(rect.topLeft()))
