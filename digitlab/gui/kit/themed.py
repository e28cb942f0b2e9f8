"""What follows the theme: widgets that paint themselves in it, and whatever else takes colours from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Literal

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import Theme, current_theme

Tone = Literal["text", "muted", "good", "bad", "highlight"] | Callable[[Theme], QColor | str]
"""A colour of the theme by name, or how it is found in a theme."""


@cache  # the same tone again, so that a label sees that it has it: to find a shade takes longer than to show an answer
def legible(accent: str) -> Tone:
    """One of the theme's accents by its name, ``mlp`` say, in a shade that can be read."""
    return lambda theme: theme.legible(str(getattr(theme, accent)))


def colour_of(tone: Tone, theme: Theme) -> QColor:
    """The colour that a tone has in a theme."""
    return QColor(tone(theme) if callable(tone) else getattr(theme, tone))


def follow_theme(widget: QWidget, retint: Callable[[], None]) -> None:
    """Call a function now, and whenever the widget's palette changes."""
    _Follower(widget, retint)
    retint()


class _Follower(QObject):
    """Watches the palette of the widget that it belongs to."""

    def __init__(self, widget: QWidget, retint: Callable[[], None]) -> None:
        super().__init__(widget)
        self._retint = retint
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._retint()
        return False


class ThemedWidget(QWidget):
    """Keeps ``self._theme``, the theme of its own palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = current_theme(self)

    def _retint(self) -> None:
        """Renew what was mixed for the theme before; a widget that only paints has nothing to renew."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._theme = current_theme(self)
            self._retint()
            self.update()
        super().changeEvent(event)
