"""What is this? A click on any control, number or picture says what it is, what it shows, and where one reads on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QMainWindow,
    QWhatsThis,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from digitlab.gui.kit.callout import Callout
from digitlab.gui.kit.controls.named import named_button
from digitlab.gui.kit.controls.parts import snake_case
from digitlab.gui.kit.controls.value_words import plain, value_words
from digitlab.gui.kit.phrases import sentence
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.window.descriptions import FORMULAS, WHAT
from digitlab.gui.window.handbook import Handbook
from digitlab.gui.window.part_help import PartHelp, help_of, lesson_title
from digitlab.gui.window.tabs import Tabs
from digitlab.language import tr, translated
from digitlab.shipped import resources

_LONGEST = 500  # letters of a value, such as all that a command line says
_ASKING = {QEvent.Type.WhatsThis, QEvent.Type.QueryWhatsThis}


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is said of a widget.

    Attributes:
        name: How the window calls it.
        what: What it is, in sentences; "" where only what is around it says so.
        around: What the page that it stands on is about.
        value: What it shows now, in sentences; "" for nothing.
        formula: What it is worked out by; "" for nothing.
        read_on: The page of the lecture, and the place in the handbook, that it belongs to.
    """

    name: str
    what: str
    around: str
    value: str
    formula: str
    read_on: PartHelp

    def words(self, lesson: str) -> str:
        """All of it, in paragraphs, with the title of the page of the lecture."""
        formula = tr("Formula: {formula}", formula=self.formula) if self.formula else ""
        said = (self.what or self.around, self.value, formula, tr("Read on: {lesson}", lesson=lesson) if lesson else "")
        return "\n\n".join(filter(None, said))


def names_of(widget: QWidget) -> Iterator[str]:
    """What a widget is looked up by, in whatever language it speaks: its object name, and that of its class."""
    yield widget.objectName()
    yield snake_case(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", type(widget).__name__))


def asked(widget: QWidget) -> QWidget:
    """What a click on a widget asks about: the control itself, not the field or the sheet that it is made of."""
    parent = widget.parentWidget()
    made_of = QAbstractSpinBox | QComboBox | QAbstractScrollArea
    if isinstance(parent, made_of) and (not isinstance(parent, QAbstractScrollArea) or parent.viewport() is widget):
        return asked(parent)
    return widget


def explain(widget: QWidget, point: QPoint | None, tabs: Tabs) -> Explanation:
    """Say what a widget of the window is, from what is declared of it, its tool tip, its accessible name, and its value.

    Args:
        widget: A control, a picture, a number.
        point: Where one points at it, in its coordinates; None for the whole of it.
        tabs: All tabs, which know the page in front and its parts.
    """
    window, page = tabs.lecture.lecture.window, tabs.front()
    part = window.part_at(widget)
    name, around = _name(widget), page_words(page, tabs.title_of(page))
    value = value_words(widget, point)
    return Explanation(
        name or tabs.title_of(page).replace("/", " > "),
        _what(widget, page),
        around,
        value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…",
        next((tr(FORMULAS[each]) for each in names_of(_meant(widget)) if each in FORMULAS), ""),
        help_of(page, part),
    )


def page_words(page: str, title: str) -> str:
    """What a page is about: its sentence in the handbook, or what is declared of it."""
    said = _sentence_of(title, translated(resources() / "handbook" / "window.md"))
    declared = WHAT.get(page) or WHAT.get(page.rpartition("/")[2])
    return said or (tr(declared) if declared else "")


@cache
def _sentence_of(title: str, file: Path) -> str:
    """The first sentence of a file of the handbook about a page of this title; "" where it has none."""
    own = re.escape(title.rpartition("/")[2])
    about = rf"^- \*\*{own}\*\*[:：]? ?(.+?)(?=\n- |\n\n)"
    found = re.search(about, file.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    if found is None:
        return ""
    document = QTextDocument()
    document.setMarkdown(found[1])
    return sentence(re.split(r"(?<=。)|\. ", " ".join(document.toPlainText().split()))[0])


def _name(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    if isinstance(widget, QLabel) and len(text) > 40:
        return ""
    if not text.strip() and not widget.objectName().startswith("qt_"):
        text = widget.objectName().replace("_", " ").capitalize()  # better than no name at all
    return text.replace("&", "").splitlines()[0] if text.strip() else ""


def _what(widget: QWidget, page: str) -> str:
    """What it is, from the nearest widget around it of which that is known."""
    within: QWidget | None = _meant(widget)
    while within is not None and not within.isWindow():
        if said := " ".join(_said(within, page)):
            return said
        within = within.parentWidget()
    return ""


def _meant(widget: QWidget) -> QWidget:
    """What a label names, or else the widget itself."""
    return (widget.buddy() or widget) if isinstance(widget, QLabel) else widget


def _said(widget: QWidget, page: str) -> Iterator[str]:
    """What is declared of the widget, and its tool tip."""
    names = [*names_of(widget)]
    keys = [key for name in names for key in (f"{page}/{name}", name)]
    declared = next((tr(WHAT[key]) for key in keys if key in WHAT), "")
    yield from filter(None, [declared])
    tip = plain(widget.toolTip()).strip()
    if tip and tip.rstrip(".…") not in {_name(widget).rstrip(".…"), declared.rstrip(".")}:
        yield sentence(tip)


class Ask(QObject):
    """Waits for the click, or takes what has the keyboard, and says what it is in a callout beside it.

    Signals:
        lesson_requested: The name of a page of the lecture.
    """

    lesson_requested: Emits[str] = signal(str)

    def __init__(self, window: QMainWindow, tabs: Tabs) -> None:
        """What answers in a window; nothing is asked yet."""
        super().__init__(window)
        self._window, self._tabs = window, tabs
        self._read_on: PartHelp | None = None
        self._page = ""  # on which it was asked
        self._before: QWidget | None = None  # what had the keyboard
        lesson = named_button("ask_lesson", tr("Lesson"), tr("Open the page of the lecture that this belongs to"))
        handbook = named_button("ask_handbook", tr("Handbook"), tr("Open the handbook where this is described"))
        self._close = named_button("ask_close", tr("Close"), tr("Escape, or a click elsewhere, also closes it"))
        self._callout = Callout(window, "ask", (lesson, handbook, self._close))
        lesson.clicked.connect(self._on_lesson_clicked)
        handbook.clicked.connect(self._on_handbook_clicked)
        self._close.clicked.connect(self._give_back)
        self._callout.dismissed.connect(self._give_back)
        tabs.lecture.lecture.window.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Wait for a click; where one is waited for already, say what has the keyboard."""
        self.put_away()
        if not QWhatsThis.inWhatsThisMode():
            QWhatsThis.enterWhatsThisMode()
            self._watch()  # behind Qt's own filter, to be asked first
            return
        QWhatsThis.leaveWhatsThisMode()
        focused = self._window.focusWidget()
        if focused is not None:
            self.tell(focused, None)

    def tell(self, widget: QWidget, point: QPoint | None) -> None:
        """Say what a widget of the window is, where one points at it or as a whole."""
        target = asked(widget)
        place = None if point is None else target.mapFromGlobal(widget.mapToGlobal(point))
        explanation = explain(target, place, self._tabs)
        self._page, self._read_on = self._tabs.front(), explanation.read_on
        self._callout.say(explanation.name, explanation.words(lesson_title(explanation.read_on.lesson)))
        self._callout.point_at(target)
        self._before = self._window.focusWidget()
        self._close.setFocus()
        self._watch()

    def put_away(self) -> None:
        """Say nothing any more."""
        self._callout.put_away()
        self._application().removeEventFilter(self)

    def _watch(self) -> None:
        """Look at what happens anywhere, as long as there is something to be asked or said, and no longer."""
        self._application().removeEventFilter(self)
        self._application().installEventFilter(self)

    def _give_back(self) -> None:
        """Say nothing any more, and let the keyboard be where it was."""
        self.put_away()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()

    def _on_lesson_clicked(self) -> None:
        self.put_away()
        if self._read_on is not None:
            self.lesson_requested.emit(self._read_on.lesson)

    def _on_handbook_clicked(self) -> None:
        self._give_back()
        if self._read_on is not None:
            Handbook(self._window, self._read_on.handbook).show()

    def _on_changed(self) -> None:
        if self._tabs.front() != self._page:  # what is pointed at is not there any more
            self.put_away()

    @staticmethod
    def _application() -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application is not None
        return application

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.MouseButtonPress and not QWhatsThis.inWhatsThisMode():
            if (
                isinstance(watched, QWidget)
                and not self._callout.isAncestorOf(watched)
                and watched is not self._callout
            ):
                self.put_away()
            return False
        if kind not in _ASKING or not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        assert isinstance(event, QHelpEvent)
        event.accept()
        if kind is QEvent.Type.WhatsThis:
            QWhatsThis.leaveWhatsThisMode()
            self.tell(watched, event.pos())
        return True
