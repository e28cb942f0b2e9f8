"""The class that is asked for, and what one can do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text, as_plain, sized
from digitlab.gui.kit.theme import DISPLAY_PT, SMALL_PT, TYPE_SCALE
from digitlab.gui.kit.typeface import zoom_of
from digitlab.gui.shell import words
from digitlab.gui.shell.view import wish, wish_on_click
from digitlab.gui.tabs.train.handwriting.dictation import (
    EACH,
    BeginDictation,
    Dictation,
    EndDictation,
    KeepAfterPause,
    KeepDigit,
    SkipDigit,
    TakeDigitBack,
)
from digitlab.language import mark, tr

_USUAL = EACH.index(5)
_LONGEST_NAME = 60
_WIDEST = 132  # logical pixels of a class's name
_IDLE = mark(
    "Write digits in random order: they are kept as strokes, with their label, on this machine "
    "only. The more you write, the surer the figures below."
)
_IDLE_OWN = mark(
    "Write your classes in random order: they are kept as strokes, with their name, on this machine "
    "only. The more you write, the surer the figures below."
)
_ASKING = mark(
    "On the canvas, as you usually write. Enter saves it and asks for the next one; Ctrl+Z takes a stroke back."
)
_DONE = mark("All are written. Thank you!")


class DictationRow(QWidget):
    """Begins to ask, shows the class, keeps the drawing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes = DIGITS
        self._asked = named(Text("", DISPLAY_PT, bold=True, tone="highlight"), "asked_digit")
        self._asked.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._please = Text(bold=True)
        self._how = Text("", SMALL_PT, tone="muted", least_lines=2)
        self._begin = named_button("begin_writing", tr("Begin"))
        self._end = named_button("end_writing", tr("Stop asking"))
        self._keep = named_button("keep_digit", tr("Save, next (Enter)"))
        self._skip = named_button("skip_digit", "")
        self._undo = named_button("undo_digit", tr("Last one again"))
        self._count = named(QComboBox(), "digits_asked")
        self._count.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._session = named(QLineEdit(), "writing_session", tr("Name of this sitting"))
        self._session.setPlaceholderText(tr("who writes, or a name for this sitting"))
        self._session.setMaxLength(_LONGEST_NAME)
        self._auto = named(QCheckBox(tr("go on by itself after a pause")), "keep_after_pause")
        self._lay_out()
        self._begin.clicked.connect(self._on_begin_clicked)
        wish_on_click(self._end, EndDictation)
        wish_on_click(self._keep, KeepDigit)
        wish_on_click(self._skip, SkipDigit)
        wish_on_click(self._undo, TakeDigitBack)
        self._auto.toggled.connect(lambda automatic: wish(self, KeepAfterPause(automatic)))
        self._show_classes()
        self._count.setCurrentIndex(_USUAL)
        self._show_asked(0, 1, 1)
        height = self.sizeHint().height()
        self._show_idle()
        self.setFixedHeight(max(height, self.sizeHint().height()))  # nothing jumps when the one follows the other

    def _lay_out(self) -> None:
        buttons = (self._begin, self._keep, self._skip, self._undo, self._end)
        controls = hbox(self._count, (self._session, 1), *buttons, spacing=8)
        hbox(
            self._asked,
            (vbox(hbox(self._please, STRETCH, self._auto, spacing=16), self._how, controls, spacing=4), 1),
            spacing=16,
            on=self,
        )

    def show_classes(self, classes: Classes, *, ready: bool) -> None:
        """Say what is written here, and whether it can be begun; an alphabet that is none yet cannot."""
        if classes != self._classes:
            self._classes = classes
            self._show_classes()
        self._begin.setEnabled(ready)

    def _show_classes(self) -> None:
        classes, each = self._classes, self._count.currentIndex()
        self._count.clear()
        for times in EACH:
            count = times * len(classes)
            self._count.addItem(
                tr("%n digits", "", count) if classes.are_digits else tr("%n drawing(s)", "", count), count
            )
        self._count.setCurrentIndex(each)
        asked = tr("How many digits are asked for") if classes.are_digits else tr("How many drawings are asked for")
        self._count.setAccessibleName(asked)
        self._skip.setText(tr("Another digit") if classes.are_digits else tr("Another class"))
        self._show_name("")
        digit = self._asked.fontMetrics().horizontalAdvance("0") + 24
        self._asked.setFixedWidth(digit if classes.are_digits else self._widest())

    def _show_name(self, name: str) -> None:
        """A class in letters as large as there is room for; one whose letters have none at all ends in dots."""
        for points in reversed(TYPE_SCALE):
            sized(self._asked, points, bold=True)
            if self._asked.fontMetrics().horizontalAdvance(name) <= self._widest():
                break
        self._asked.setText(name)
        self._asked.setToolTip("" if self._classes.are_digits else as_plain(name))

    def _widest(self) -> int:
        return round(_WIDEST * zoom_of(self._asked))

    def show_dictation(self, dictation: Dictation) -> None:
        """Show the class that is asked for, or that none is."""
        if dictation.asked is None:
            self._show_idle(done=dictation.is_done)
        else:
            self._show_asked(dictation.asked, len(dictation.kept) + 1, dictation.count)

    def _show_idle(self, *, done: bool = False) -> None:
        self._show_name("✓" if done else "")
        self._please.setText(tr(_DONE) if done else tr("Show how you write"))
        self._how.setText(tr(_IDLE) if self._classes.are_digits else tr(_IDLE_OWN))
        self._set_asking(asking=False)

    def _show_asked(self, label: int, number: int, count: int) -> None:
        """Ask for a class, the ``number``-th of ``count`` drawings, counted from 1."""
        self._show_name(self._classes[label])
        digit = words.a_class(label, self._classes)
        self._please.setText(tr("Please write {digit}: {number} of {count}", digit=digit, number=number, count=count))
        self._how.setText(tr(_ASKING))
        self._undo.setEnabled(number > 1)
        self._skip.setEnabled(number < count)  # behind the last one there is no other
        self._set_asking(asking=True)

    def show_ink(self, there: bool) -> None:
        """Whether there is something to keep."""
        self._keep.setEnabled(there)

    def _set_asking(self, *, asking: bool) -> None:
        before: tuple[QWidget, ...] = (self._begin, self._count, self._session)
        while_asking: tuple[QWidget, ...] = (self._keep, self._skip, self._undo, self._end, self._auto)
        for widget in (*before, *while_asking):
            widget.setVisible(asking is (widget in while_asking))

    def _on_begin_clicked(self) -> None:
        wish(self, BeginDictation(self._count.currentData(), self._session.text().strip(), self._classes))
