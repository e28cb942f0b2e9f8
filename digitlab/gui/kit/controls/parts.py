"""Parts of a page that a lesson can hide, so that nothing distracts a hall. Each is named where it is made."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_PROPERTY = "part"


def name_part(name: str, *widgets: QWidget) -> None:
    """These widgets are one part of their page, called so."""
    for widget in widgets:
        widget.setProperty(_PROPERTY, name)


def parts_of(page: QWidget) -> dict[str, list[QWidget]]:
    """The parts of a page, by name."""
    found: dict[str, list[QWidget]] = {}
    for widget in page.findChildren(QWidget):
        if name := widget.property(_PROPERTY):
            found.setdefault(name, []).append(widget)
    return found


class Curtain(QObject):
    """Keeps widgets hidden, also those that their owner shows meanwhile."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown_without: dict[QObject, bool] = {}

    def close(self, widgets: Iterable[QWidget]) -> None:
        """Hide these as well."""
        for widget in widgets:
            if widget not in self._shown_without:
                self._shown_without[widget] = not widget.isHidden()
                widget.hide()
                widget.installEventFilter(self)

    def open(self) -> None:
        """Show again what would be shown without the curtain."""
        before, self._shown_without = self._shown_without, {}
        for widget, shown in before.items():
            assert isinstance(widget, QWidget)
            widget.removeEventFilter(self)
            widget.setVisible(shown)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShowToParent and watched in self._shown_without:
            assert isinstance(watched, QWidget)
            self._shown_without[watched] = True
            watched.hide()
        return super().eventFilter(watched, event)
