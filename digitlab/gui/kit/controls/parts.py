"""Parts of a page that a lesson can hide, so that nothing distracts a hall. Each gets its id where it is made."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from digitlab.gui.kit.layout import keep_room

_PROPERTY, _SMALL_PRINT, _HINT = "part", "small_print", "hint"


def snake_case(text: str) -> str:
    """A text as an id: small letters and digits, words joined by underscores."""
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def name_part(part_id: str, *widgets: QWidget) -> None:
    """Make widgets one part of their page, which lessons hide by this id, whatever is written on it."""
    assert part_id == snake_case(part_id), part_id
    for widget in widgets:
        widget.setProperty(_PROPERTY, part_id)


def parts_of(page: QWidget) -> dict[str, list[QWidget]]:
    """The parts of a page, by their ids."""
    found: dict[str, list[QWidget]] = {}
    for widget in page.findChildren(QWidget):
        if part_id := widget.property(_PROPERTY):
            found.setdefault(part_id, []).append(widget)
    return found


def part_of(widget: QWidget) -> str:
    """The id of the part that a widget itself is; "" where it is none."""
    return str(widget.property(_PROPERTY) or "")


def small_print(*widgets: QWidget) -> None:
    """Make widgets such as nobody reads from afar: sources, counts, how something was measured."""
    for widget in widgets:
        widget.setProperty(_SMALL_PRINT, True)


def is_small_print(widget: QWidget) -> bool:
    """Whether a widget is such as nobody reads from afar."""
    return bool(widget.property(_SMALL_PRINT))


def hint(widget: QWidget) -> None:
    """Make a widget one that says how the screen is used: a picture that is saved keeps its place empty."""
    widget.setProperty(_HINT, True)
    keep_room(widget)


def is_hint(widget: QWidget) -> bool:
    """Whether a widget says how the screen is used."""
    return bool(widget.property(_HINT))


class Curtain(QObject):
    """Keeps widgets hidden, also those that their owner shows meanwhile."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visible_without: dict[QObject, bool] = {}

    def close(self, widgets: Iterable[QWidget]) -> None:
        """Hide these widgets as well; the keyboard goes from them to the window, not to the next slider that comes along."""
        for widget in widgets:
            if widget not in self._visible_without:
                self._visible_without[widget] = not widget.isHidden()
                focused = QApplication.focusWidget()
                if focused is not None and (focused is widget or widget.isAncestorOf(focused)):
                    widget.window().setFocus()
                widget.hide()
                widget.installEventFilter(self)

    def open(self, *, but: Collection[QWidget] = ()) -> None:
        """Show again what would be shown without the curtain; some widgets may stay behind it."""
        before = {widget: shows for widget, shows in self._visible_without.items() if widget not in but}
        for widget, is_visible in before.items():
            del self._visible_without[widget]
            assert isinstance(widget, QWidget)
            widget.removeEventFilter(self)
            widget.setVisible(is_visible)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShowToParent and watched in self._visible_without:
            assert isinstance(watched, QWidget)
            self._visible_without[watched] = True
            watched.hide()
        return super().eventFilter(watched, event)
