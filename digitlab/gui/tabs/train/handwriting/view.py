"""One's own drawings, of digits or an alphabet: writing them, a wall of them, who reads how many, and what a network can learn from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QWidget
from typing_extensions import override

from digitlab.data.handwriting import Handwriting
from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.kit.controls.figures_table import FiguresTable
from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.controls.parts import name_part, small_print
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import words as shell_words
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish, wish_on_click
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.train.handwriting import words
from digitlab.gui.tabs.train.handwriting.alphabet_row import AlphabetRow, WhatChoice
from digitlab.gui.tabs.train.handwriting.dictation import Dictation
from digitlab.gui.tabs.train.handwriting.dictation_row import DictationRow
from digitlab.gui.tabs.train.handwriting.fine_tuning import FineTuning
from digitlab.gui.tabs.train.handwriting.fine_tuning_panel import FineTuningPanel
from digitlab.gui.tabs.train.handwriting.new_training_panel import NewTrainingPanel
from digitlab.gui.tabs.train.handwriting.own_digits import OwnDigitsRead
from digitlab.gui.tabs.train.handwriting.what_to_write import WhatToWrite
from digitlab.language import mark, tr

_NOT_YET = mark("Nothing is written yet. “Begin” asks for digits in random order; you write them on the canvas.")
_NONE = mark("No digit: none of mine is misread so.")
_NOT_YET_OWN = mark(
    "Nothing is written yet. “Begin” asks for your classes in random order; you write them on the canvas."
)
_NONE_OWN = mark("No drawing: none of mine is misread so.")
_THIS, _SHOWN, _ALL = mark("the digit clicked last"), mark("all that the wall shows"), mark("all of my digits")
_THIS_OWN, _ALL_OWN = mark("the drawing clicked last"), mark("all of this alphabet")
_LOOK_OWN = mark("Look at the crosses: which of my drawings a network misreads. A click brings one to the canvas.")
_LOOK = mark("Look at the crosses: which of my digits a network misreads. A click brings one to the canvas.")
_RIGHT_WIDTH = 336


@dataclass(frozen=True, slots=True)
class OpenOwnDigit(Wish):
    """Bring the digit in this place back to the canvas."""

    place: int


@dataclass(frozen=True, slots=True)
class DeleteDigits(Wish):
    """Delete the digits in these places, once the user has said yes."""

    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ImportDigits(Wish):
    """Add the digits of a file, once the user has chosen one."""


@dataclass(frozen=True, slots=True)
class ExportDigits(Wish):
    """Write all digits to a file, once the user has said where to."""


class HandwritingView(View[OwnDigitsRead]):
    """The row that asks for digits, the wall of those that were written, and the figures beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: OwnDigitsRead | None = None
        self._shown: tuple[object, ...] = ()  # what was shown of the newest snapshot
        self._clicked: int | None = None
        self._on_wall: list[int] = []
        self._what = WhatToWrite()
        self._choice, self._alphabet = WhatChoice(), AlphabetRow()
        self._dictation, self._fine_tuning = DictationRow(), FineTuningPanel()
        self._new_training = NewTrainingPanel()
        self._import = named_button("import_digits", tr("Import…"))
        self._export = named_button("export_digits", tr("Export…"))
        self._delete = named_button("delete_digits", tr("Delete"))
        self._save = SaveButton()
        self._filter = named(QComboBox(), "own_digits_shown", tr("Which of my digits are shown"))
        self._filter.setMinimumContentsLength(len(tr("misread by the {name}", name="MLP")))
        for wanted in ("all", "any", "left", "right"):
            self._filter.addItem(tr("all my digits"), wanted)
        self._summary = named(Text(bold=True, narrow=True), "own_digits_summary")
        self._wall = named(DigitWall(), "own_digits", tr("My digits"))
        self._wall.set_empty_words(tr(_NOT_YET))
        self._table = FiguresTable(tuple(map(tr, words.READERS)), sortable=True)
        self._table.setAccessibleName(tr("How many of my digits each network reads"))
        self._table.stretch(0)
        self._kept = Text(tr(words.KEPT), SMALL_PT, tone="muted", wrap=True)
        small_print(self._kept)
        self._look = Text(tr(_LOOK), SMALL_PT, tone="muted", wrap=True)
        self._picture = QWidget()
        self._deletions = self._fill_delete_menu()
        self._lay_out()
        for widget in (self._alphabet, self._new_training):
            widget.hide()
        self._filter.activated.connect(self._show_wall)
        self._wall.digit_chosen.connect(self._on_wall_digit_chosen)
        self._alphabet.class_chosen.connect(self._show_wall)
        self._alphabet.typed.connect(self._show_what)
        wish_on_click(self._import, ImportDigits)
        wish_on_click(self._export, ExportDigits)
        self._show_offers()

    def _fill_delete_menu(self) -> dict[str, QAction]:
        menu = QMenu(self)
        deletions = {text: QAction(tr(text), menu) for text in (_THIS, _SHOWN, _ALL)}
        menu.addActions(list(deletions.values()))
        menu.triggered.connect(lambda action: wish(self, DeleteDigits(tuple(self._chosen(action)))))
        self._delete.setMenu(menu)
        return deletions

    def _lay_out(self) -> None:
        name_part("what_to_write", self._choice)
        name_part("dictation", self._dictation)
        name_part("fine_tuning", self._fine_tuning, self._new_training)
        name_part("files", self._import, self._export, self._delete)
        name_part("filter", self._filter)
        name_part("figures", self._table)
        wall = vbox(hbox(self._filter, (self._look, 1), spacing=8), (self._wall, 1), spacing=4)
        figures = holder(vbox((self._table, 1), self._kept, self._fine_tuning, self._new_training, spacing=4))
        figures.setFixedWidth(_RIGHT_WIDTH)
        vbox(self._summary, (hbox((wall, 1), figures, spacing=16), 1), spacing=4, on=self._picture)
        files = (self._import, self._export, self._delete, self._save)
        vbox(
            hbox(title(tr("My handwriting")), 8, self._choice, STRETCH, *files, spacing=8),
            self._alphabet,
            self._dictation,
            (self._picture, 1),
            spacing=8,
            margins=(16, 8, 16, 8),
            on=self,
        )

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._dictation.show_ink(not snapshot.situation.drawing.is_empty)
        dictation, fine_tuning, every = snapshot[Dictation], snapshot[FineTuning], snapshot[Handwriting]
        first = [name for name in snapshot.situation.networks if name]
        parts = (snapshot.library, first, dictation, fine_tuning, every, snapshot[WhatToWrite])
        if parts == self._shown:
            return
        self._shown, self._what = parts, snapshot[WhatToWrite]
        is_asking, written = dictation.asked is not None, every.of(self._what.classes)
        self._choice.show_what(self._what, every)
        self._choice.setEnabled(not is_asking)
        self._alphabet.show_what(self._what, every, asking=is_asking)
        self._show_what()
        self._dictation.show_dictation(dictation)
        if self._what.classes.are_digits:
            self._fine_tuning.show_networks(snapshot.library.usual(), first[-1] if first else "")
            self._fine_tuning.show_fine_tuning(fine_tuning, len(written.digits))
        else:
            self._new_training.show_training(fine_tuning, words.lacking(written))

    def _show_what(self) -> None:
        """Show what belongs to digits, or to classes of one's own; while no alphabet is typed, nothing can be begun."""
        classes = self._what.classes
        self._dictation.show_classes(classes, ready=not self._what.own or not self._alphabet.fault)
        self._alphabet.setVisible(self._what.own)
        self._fine_tuning.setVisible(classes.are_digits)
        self._new_training.setVisible(not classes.are_digits)
        self._kept.setText(tr(words.KEPT) if classes.are_digits else tr(words.KEPT_OWN))
        self._look.setText(tr(_LOOK) if classes.are_digits else tr(_LOOK_OWN))
        self._wall.setAccessibleName(tr("My digits") if classes.are_digits else tr("My drawings"))
        says = tr("How many of my digits each network reads")
        self._table.setAccessibleName(says if classes.are_digits else tr("How many of my drawings each network reads"))
        which = tr("Which of my digits are shown") if classes.are_digits else tr("Which of my drawings are shown")
        self._filter.setAccessibleName(which)

    @override
    def show_seen(self, seen: OwnDigitsRead) -> None:
        if self._seen is None or seen.question.written is not self._seen.question.written:
            self._clicked = None
        self._seen = seen
        self._summary.setText(words.summary(seen))
        self._table.show_rows(words.reader_rows(seen))
        self._kept.setVisible(any(reader.learned for reader in seen.readers))
        pair = seen.readers[:2]
        names = shell_words.distinct_names([reader.name for reader in pair], [reader.card for reader in pair])
        every = tr("all my digits") if self._what.classes.are_digits else tr("all my drawings")
        texts = (every, tr("misread by any"), *(tr("misread by the {name}", name=name) for name in names))
        for place in range(self._filter.count()):
            self._filter.setItemText(place, texts[min(place, len(texts) - 1)])
        self._wall.set_accents(*words.accents(seen))
        self._show_wall()

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _show_wall(self) -> None:
        if (seen := self._seen) is None:
            return
        name, are_digits = self._alphabet.chosen, seen.question.classes.are_digits
        self._on_wall = words.shown_places(
            seen, self._filter.currentData(), name if name in seen.question.classes else ""
        )
        none, not_yet = (_NONE, _NOT_YET) if are_digits else (_NONE_OWN, _NOT_YET_OWN)
        self._wall.set_empty_words(tr(none) if len(seen.digits) else tr(not_yet))
        self._wall.show_digits(words.wall_digits(seen, self._on_wall), list(seen.digits.fields()))
        self._show_offers()

    def _show_offers(self) -> None:
        count = len(self._seen.digits) if self._seen else 0
        for button in (self._export, self._delete, self._save):
            button.setEnabled(count > 0)
        are_digits = self._what.classes.are_digits
        self._deletions[_THIS].setEnabled(self._clicked is not None)
        self._deletions[_THIS].setText(tr(_THIS) if are_digits else tr(_THIS_OWN))
        self._deletions[_SHOWN].setEnabled(bool(self._on_wall))
        self._deletions[_SHOWN].setText(f"{tr(_SHOWN)} ({len(self._on_wall):,})")
        self._deletions[_ALL].setText(f"{tr(_ALL) if are_digits else tr(_ALL_OWN)} ({count:,})")

    def _chosen(self, action: QAction) -> Sequence[int]:
        if action is self._deletions[_THIS]:
            return () if self._clicked is None else (self._clicked,)
        if action is self._deletions[_SHOWN]:
            return self._on_wall
        return range(len(self._seen.digits) if self._seen else 0)

    def _on_wall_digit_chosen(self, place: int) -> None:
        self._clicked = place
        self._show_offers()
        wish(self, OpenOwnDigit(place))
