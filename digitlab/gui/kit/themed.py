"""What follows the theme: widgets that paint themselves in it, and whatever else takes colours from it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import ClassVar, Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPalette, QShowEvent
from PySide6.QtWidgets import QTabWidget, QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import Accent, Theme, current_theme, theme_for
from digitlab.gui.kit.typeface import zoom_of
from digitlab.gui.kit.zoom import zoom_as_window

Tone = Literal["text", "muted", "good", "bad", "highlight"] | Callable[[Theme], QColor | str]
"""A colour of the theme by name, or how it is found in a theme."""


@cache
def legible(accent: Accent) -> Tone:
    """One of the theme's accents, in a shade that can be read; always the same object for the same accent."""
    return lambda theme: theme.legible(theme.accent(accent))


def colour_of(tone: Tone, theme: Theme) -> QColor:
    """The colour that a tone has in a theme."""
    return QColor(tone(theme) if callable(tone) else getattr(theme, tone))


def lies_behind(widget: QWidget) -> bool:
    """Whether nobody sees a widget of a window that is on the screen; its colours can wait until somebody does."""
    return not widget.isVisible() and widget.window().isVisible()


def follow_theme(widget: QWidget, retint: Callable[[], None]) -> None:
    """Call a function now, and whenever the widget's palette has changed, at the latest when the widget is seen again."""
    _Follower(widget, retint)
    retint()


def colour_when_seen(tabs: QTabWidget) -> None:
    """Let each page of tabs have its colours for itself, and take new ones when it is in front: the window has thousands of widgets behind."""
    _PageColours(tabs)


@contextmanager
def in_light(widget: QWidget) -> Iterator[None]:
    """Have a widget, and all that is in it, in light colours meanwhile: those of paper. What is on the screen is not painted anew."""
    own = widget.palette() if widget.testAttribute(Qt.WidgetAttribute.WA_SetPalette) else QPalette()
    is_dark = current_theme(widget).dark
    if is_dark:
        widget.setPalette(theme_for(dark=False).palette())
    try:
        yield
    finally:
        if is_dark:
            widget.setPalette(own)


class _Follower(QObject):
    """Watches the palette of the widget that it belongs to."""

    def __init__(self, widget: QWidget, retint: Callable[[], None]) -> None:
        super().__init__(widget)
        self._retint, self._is_late = retint, False
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        has_changed = event.type() == QEvent.Type.PaletteChange
        if has_changed or (self._is_late and event.type() == QEvent.Type.Show):
            self._is_late = has_changed and isinstance(watched, QWidget) and lies_behind(watched)
            if not self._is_late:
                self._retint()
        return False


class _PageColours(QObject):
    """Gives pages the palette of the tabs that they belong to."""

    def __init__(self, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        tabs.installEventFilter(self)
        for index in range(tabs.count()):
            if page := tabs.widget(index):
                page.installEventFilter(self)
                self._colour(page)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_tabs = watched is self._tabs
        page = self._tabs.currentWidget() if is_tabs else watched
        if event.type() == (QEvent.Type.PaletteChange if is_tabs else QEvent.Type.Show) and isinstance(page, QWidget):
            self._colour(page)
        return False

    def _colour(self, page: QWidget) -> None:
        page.setPalette(current_theme(self._tabs).palette())  # does nothing where it has these colours already


class ThemedWidget(QWidget):
    """A widget that paints itself: it keeps ``self._theme``, the theme of its own palette.

    Attributes:
        role: What assistive technology takes it for: a picture, unless a subclass says otherwise.
        accent: The colour of the network that it shows, where it shows one.
        usual_size: The size hint, (width, height) in logical pixels; None where there is none, or where it is worked out.
        least_size: The least size, likewise.
    """

    role: ClassVar[QAccessible.Role] = QAccessible.Role.Graphic
    usual_size: ClassVar[tuple[int, int] | None] = None
    least_size: ClassVar[tuple[int, int] | None] = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accent: Accent = "third"
        self._is_faded = False
        self._theme, self._is_late = current_theme(self), False

    def set_accent(self, accent: Accent) -> None:
        """Show a network in its colour."""
        if accent != self.accent:
            self.accent = accent
            self._retint()
            self.update()

    def set_faded(self, is_faded: bool) -> None:
        """Show what it shows without its colour, because it is no longer, or not yet, so."""
        if is_faded != self._is_faded:
            self._is_faded = is_faded
            self.update()

    def _accent_colour(self) -> QColor:
        """The colour of the network that it shows; grey while it is faded."""
        return QColor(self._theme.guide if self._is_faded else self._theme.accent(self.accent))

    def _text_height(self) -> int:
        """The height of a line of its text, in logical pixels."""
        return math.ceil(QFontMetricsF(self.font()).height())

    def _retint(self) -> None:
        """Renew what was mixed from the colours before; a widget that only paints has nothing to renew."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._is_late = lies_behind(self)
            if not self._is_late:
                self._take_theme()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._is_late:
            self._take_theme()
        zoom_as_window(self)
        super().showEvent(event)

    def _take_theme(self) -> None:
        self._theme, self._is_late = current_theme(self), False
        self._retint()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(*self.usual_size) * zoom_of(self) if self.usual_size else super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(*self.least_size) * zoom_of(self) if self.least_size else super().minimumSizeHint()
