"""The command palette: every command, page, lesson and network, found by a few of its letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.typeface import zoom_of
from digitlab.gui.kit.zoom import zoom_window
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.situation_parts import SLOTS
from digitlab.gui.shell.wishes import ChooseNetwork
from digitlab.gui.window.tabs import Tabs
from digitlab.language import tr
from digitlab.untrusted import one_line

_SIZE = QSize(520, 380)
_BELOW_TOP = 64  # logical pixels from the window's upper edge
_LONGEST = 80  # characters of a name
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be done.

    Attributes:
        words: What it is, beginning with its kind.
        name: What it is called, without its kind; a page's tab stands before a slash.
        deed: Does it.
        key: The key that does it, too; "" for none.
    """

    words: str
    name: str
    deed: Callable[[], object]
    key: str = ""


def choices(session: Session, tabs: Tabs, actions: Actions) -> Iterator[Choice]:
    """All that can be done now, in the order of the menus, the tabs and the library."""
    for command, action in actions.made.items():
        if action.isEnabled() and action is not actions.palette and action.menu() is None:
            menu, words = tr(command.menu).replace("&", ""), action.text().replace("&", "")
            words, _, plain_key = words.partition("\t")
            yield Choice(f"{menu}: {words}", words, action.trigger, action.shortcut().toString() or plain_key)
    for place, title in tabs.lecture.lecture.window.places.titles().items():
        yield Choice(tr("Page: {title}", title=title), title, partial(tabs.turn_to, *place.split("/")))
    tabs.lecture.lecture.read()
    for lesson in tabs.lecture.lecture.shown.course.all_pages:
        title = one_line(lesson.title, _LONGEST)
        yield Choice(tr("Lesson: {title}", title=title), title, partial(tabs.lecture.lecture.open_named, lesson.name))
    for slot, side in enumerate(SLOTS):
        for name in session.library.entries:
            wish, shown = ChooseNetwork(slot, name), one_line(name, _LONGEST)
            words = tr("Network, {slot}: {network}", slot=tr(side), network=shown)
            yield Choice(words, shown, partial(wish.fulfil, session))


def rank(typed: str, words: str) -> int | None:
    """How well words fit what was typed, smaller is better; None where its letters are not in them in their order.

    Every word that is typed counts on its own; where it stands whole, and at the beginning of a word, is best.
    """
    total, text = 0, words.lower()
    for part in typed.lower().split():
        if part in text:
            total += 0 if re.search(rf"(?<![^\W_]){re.escape(part)}", text) else 4
            continue
        place, gaps = -1, 8
        for letter in part:
            found = text.find(letter, place + 1)
            if found < 0:
                return None
            gaps += found - place - 1 if place >= 0 else 0
            place = found
        total += gaps
    return total


def _nearness(typed: str, name: str) -> int:
    """Tells what has the name that was typed (0) from what begins with it, as a whole word (1) or not (2), and all else (3)."""
    typed = " ".join(typed.lower().split())
    begun = [each.removeprefix(typed) for each in map(str.lower, {name, *name.split("/")}) if each.startswith(typed)]
    return min((0 if rest in {"", "…"} else 1 if not rest[0].isalnum() else 2 for rest in begun), default=3)


def fitting(typed: str, known: Iterable[Choice]) -> list[Choice]:
    """The choices that fit what was typed, the best first; those that fit alike stay in their order.

    Of those that fit alike, a page or network of that name comes before the commands of a menu of that name.
    """
    ranked = [(fit, choice) for choice in known if (fit := rank(typed, choice.words)) is not None]
    ranked.sort(key=lambda pair: (pair[0], _nearness(typed, pair[1].name) if typed else 0))
    return [choice for _, choice in ranked]


class CommandPalette(QDialog):
    """A field and a list: Up and Down choose, Enter does it, Escape leaves."""

    def __init__(self, known: Sequence[Choice], window: QWidget) -> None:
        """Over a window, with what can be done now."""
        super().__init__(window)
        self.setObjectName("palette")
        self.setWindowTitle(tr("Go to"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._known, self._shown = known, list[Choice]()
        self._field = named(QLineEdit(), "palette_field", tr("A few letters of a command, page, lesson or network"))
        self._field.setPlaceholderText(tr("A command, page, lesson or network"))
        self._field.setClearButtonEnabled(True)
        self._list = named(QListWidget(), "palette_list", tr("What fits"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        vbox(self._field, (self._list, 1), spacing=8, margins=12, on=self)
        self._field.textChanged.connect(self._show)
        self._field.installEventFilter(self)
        self._list.itemActivated.connect(self._take)
        self._list.itemClicked.connect(self._take)
        zoom_window(self, zoom_of(window))
        self.resize(_SIZE * zoom_of(window))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + _BELOW_TOP)
        self._show("")

    def _show(self, typed: str) -> None:
        self._shown = fitting(typed, self._known)
        self._list.clear()
        for choice in self._shown:
            item = QListWidgetItem(f"{choice.words}    {choice.key}" if choice.key else choice.words)
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _take(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            self.accept()
            self._shown[row].deed()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the keyboard; keys that move and Enter are the list's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._list.event(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._take()
                return True
        return super().eventFilter(watched, event)
