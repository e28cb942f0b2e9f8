"""The digit that is asked for, and what one can do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import DISPLAY_PT, SMALL_PT
from digitlab.gui.shell import words
from digitlab.gui.shell.view import wish, wish_on_click
from digitlab.gui.tabs.train.handwriting.dictation import (
    BeginDictation,
    Dictation,
    EndDictation,
    KeepAfterPause,
    KeepDigit,
    SkipDigit,
    TakeDigitBack,
)
from digitlab.language import mark, tr

_COUNTS = (20, 50, 100, 200)
_USUAL = 50
_LONGEST_NAME = 60
_IDLE = mark(
    "Write digits in random order: they are kept as strokes, with their label, on this machine "
    "only. The more you write, the surer the figures below."
)
_ASKING = mark(
    "On the canvas, as you usually write. Enter saves it and asks for the next one; Ctrl+Z takes a stroke back."
)
_DONE = mark("All are written. Thank you!")


class DictationRow(QWidget):
    """Begins to ask, shows the digit, keeps it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = named(Text("–", DISPLAY_PT, bold=True, tone="highlight"), "asked_digit")
        self._asked.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._asked.setFixedWidth(self._asked.fontMetrics().horizontalAdvance("0") + 24)
        self._please = Text(bold=True)
        self._how = Text("", SMALL_PT, tone="muted", least_lines=2)
        self._begin = named_button("begin_writing", tr("Begin"))
        self._end = named_button("end_writing", tr("Stop asking"))
        self._keep = named_button("keep_digit", tr("Save, next (Enter)"))
        self._skip = named_button("skip_digit", tr("Another digit"))
        self._undo = named_button("undo_digit", tr("Last one again"))
        self._count = named(QComboBox(), "digits_asked", tr("How many digits are asked for"))
        for count in _COUNTS:
            self._count.addItem(tr("%n digits", "", count), count)
        self._count.setCurrentIndex(_COUNTS.index(_USUAL))
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

    def show_dictation(self, dictation: Dictation) -> None:
        """Show the digit that is asked for, or that none is."""
        if dictation.asked is None:
            self._show_idle(done=dictation.is_done)
        else:
            self._show_asked(dictation.asked, len(dictation.kept) + 1, dictation.count)

    def _show_idle(self, *, done: bool = False) -> None:
        self._asked.setText("✓" if done else "–")
        self._please.setText(tr(_DONE) if done else tr("Show how you write"))
        self._how.setText(tr(_IDLE))
        self._set_asking(asking=False)

    def _show_asked(self, label: int, number: int, count: int) -> None:
        """Ask for a digit, the ``number``-th of ``count``, counted from 1."""
        self._asked.setText(str(label))
        digit = words.a_digit(label)
        self._please.setText(tr("Please write {digit}: {number} of {count}", digit=digit, number=number, count=count))
        self._how.setText(tr(_ASKING))
        self._undo.setEnabled(number > 1)
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
        wish(self, BeginDictation(self._count.currentData(), self._session.text().strip()))
