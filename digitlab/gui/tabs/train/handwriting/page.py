"""Draw and label: one's own digits, or an alphabet, who reads them, and what a network learns from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMessageBox
from typing_extensions import override

from digitlab.data import handwriting
from digitlab.data.handwriting import Handwriting
from digitlab.data.written_digit import WrittenDigit
from digitlab.gui.shell.export import saved_to
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.save_dialog import ask_where_to_save
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import OpenDrawing, OpenPage, Put, Wish
from digitlab.gui.tabs.train.handwriting import words
from digitlab.gui.tabs.train.handwriting.dictation import Dictation, DictationWish, KeepDigit
from digitlab.gui.tabs.train.handwriting.fine_tuning import FineTuner, FineTuning, anew
from digitlab.gui.tabs.train.handwriting.fine_tuning_panel import FineTune, StopFineTuning
from digitlab.gui.tabs.train.handwriting.new_training_panel import SetUpAnew, TrainAnew
from digitlab.gui.tabs.train.handwriting.own_digits import OwnDigitsQuestion, OwnDigitsRead, OwnDigitsReader
from digitlab.gui.tabs.train.handwriting.view import (
    DeleteDigits,
    ExportDigits,
    HandwritingView,
    ImportDigits,
    OpenOwnDigit,
)
from digitlab.gui.tabs.train.handwriting.what_to_write import WhatToWrite, others
from digitlab.gui.tabs.train.handwriting.writing import Writing
from digitlab.gui.tabs.train.run_store import RunStore
from digitlab.language import mark, tr
from digitlab.untrusted import one_line

if TYPE_CHECKING:
    from digitlab.gui.shell.tab import Tab

_FILES = mark("Digits as strokes (*.jsonl *.jsonl.gz)")


class HandwritingPage(Page):
    """Keeps the user's own digits, and lets networks read them and learn from them."""

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._written, self._dictation = tab.store_of(Handwriting), tab.store_of(Dictation)
        self._writing = Writing(self.session, self._dictation, self)
        self._what, self._fine_tuning = tab.store_of(WhatToWrite), tab.store_of(FineTuning)
        self._fine_tuner = FineTuner(self.session, tab.find_store(RunStore), self._fine_tuning, self)
        self._what.changed.connect(self._writing.give_up)  # a session was opened that has another alphabet
        self._enters = [QShortcut(QKeySequence(key), self) for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)]
        for enter in self._enters:
            enter.setContext(Qt.ShortcutContext.WindowShortcut)
            enter.activated.connect(lambda: self.fulfil(KeepDigit()))

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case DictationWish():
                self._writing.fulfil(wish)
            case Put(WhatToWrite()):
                super().fulfil(wish)
                if self._fine_tuning.state.stage == "idle":
                    self._fine_tuning.put(FineTuning())  # how the last one ended is no news of another alphabet
            case FineTune() | StopFineTuning() | TrainAnew() | SetUpAnew():
                self._teach(wish)
            case OpenOwnDigit(place):
                self._open(self._on_wall(place), place)
            case DeleteDigits(places):
                self._delete([self._on_wall(place).id for place in places])
            case ImportDigits():
                self._import()
            case ExportDigits():
                self._export_digits()
            case _:
                super().fulfil(wish)

    def _teach(self, wish: FineTune | StopFineTuning | TrainAnew | SetUpAnew) -> None:
        """Have a network learn what was written, or no longer."""
        match wish:
            case FineTune(network, mixed):
                self._fine_tuner.begin(network, self._shown(), mixed=mixed)
            case TrainAnew(network):
                self._fine_tuner.begin_anew(anew(self._what.state, self._shown(), network))
            case SetUpAnew(network):
                super().fulfil(OpenPage("train", "set_up", anew(self._what.state, self._shown(), network)))
            case StopFineTuning():
                self._fine_tuner.cancel()

    @override
    def refresh(self) -> None:
        """Read the file, which other windows write, too; then show what there is to show."""
        if self.isVisible():
            self.attempt(self._read_file)
            for enter in self._enters:
                enter.setEnabled(self._dictation.state.asked is not None)
        super().refresh()

    @override
    def stop(self) -> None:
        super().stop()
        self._fine_tuner.stop()

    def _read_file(self) -> None:
        written = handwriting.read()
        if written.faults and written.faults != self._written.state.faults:
            self.session.failed.emit(_left_out(written.faults))
        self._written.put(written)

    def _shown(self) -> Handwriting:
        """What was written of the classes that the page shows."""
        written: Handwriting = self._written.state
        return written.of(self._what.state.classes)

    def _open(self, digit: WrittenDigit, place: int) -> None:
        """Bring what was written back to the canvas, as strokes."""
        read: OwnDigitsRead = self.seen
        classes, number = read.question.classes, place + 1
        source = tr("my digit {number:,}") if classes.are_digits else tr("my drawing {number:,}")
        super().fulfil(OpenDrawing(digit.drawing, source.format(number=number), classes.index(digit.name), classes))

    def _on_wall(self, place: int) -> WrittenDigit:
        """The digit in a place of the wall, whose digits are older than the file's until the networks have answered."""
        read: OwnDigitsRead = self.seen
        return read.question.written.digits[place]

    def _delete(self, ids: Sequence[str]) -> None:
        """Take digits away for good."""
        if self._what.state.classes.are_digits and len(ids) == 1:
            question = tr("Delete this digit for good? Export them first if you may want them again.")
        elif self._what.state.classes.are_digits:
            question = tr(
                "Delete these %n digits for good? Export them first if you may want them again.", "", len(ids)
            )
        else:
            question = tr(
                "Delete %n drawing(s) for good, from every alphabet with their names? Export them first if you may want them again.",
                "",
                len(ids),
            )
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if ids and QMessageBox.question(self, tr("Delete"), question, yes | no, no) == yes:
            self._change_file(lambda: handwriting.delete(ids))

    def _import(self) -> None:
        def add() -> None:
            added = handwriting.import_from(Path(chosen))
            if added.faults:
                self.session.failed.emit(_left_out(added.faults))
            elif (unseen := others(added, self._what.state.classes)).count:
                told = tr(
                    "%n drawing(s) were added that this page does not show: they are of {names}.", "", unseen.count
                )
                self.session.told.emit(told.format(names=one_line(", ".join(unseen.names), 100)))

        chosen, _ = QFileDialog.getOpenFileName(self, tr("Import digits"), "", tr(_FILES))
        if chosen:
            self._change_file(add)

    def _change_file(self, change: Callable[[], object]) -> None:
        self.attempt(change)
        self.refresh()

    def _export_digits(self) -> None:
        path = ask_where_to_save(self, tr("Export my digits"), "my-digits.jsonl", tr(_FILES), (".jsonl", ".jsonl.gz"))
        if path is None:
            return
        try:
            handwriting.export_to(path, self._shown().digits)
        except OSError as error:
            reason = error.strerror or error
            self.session.failed.emit(tr("{path} cannot be written: {reason}", path=path, reason=reason))
        else:
            self.session.told.emit(saved_to(path))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._writing.rest()


def _left_out(faults: tuple[str, ...]) -> str:
    first = tr("Left out: {fault}.", fault=faults[0])
    return " ".join([first, tr("And %n more.", "", len(faults) - 1)]) if len(faults) > 1 else first


def ask(snapshot: Snapshot) -> OwnDigitsQuestion:
    """What was written of the chosen classes, and the networks: those first that stand side by side."""
    names = dict.fromkeys([*filter(None, snapshot.situation.networks), *snapshot.library.usual()])
    written: Handwriting = snapshot[Handwriting]
    return OwnDigitsQuestion(written.of(snapshot[WhatToWrite].classes), tuple(names), snapshot.library)


def is_final(read: OwnDigitsRead) -> bool:
    """Whether every network has read."""
    return len(read.readers) == len(read.question.names)


PAGE = PageSpec(
    HandwritingView,
    ask,
    OwnDigitsReader,
    is_final,
    table=words.table,
    provenance=words.provenance,
    settings=WhatToWrite(),
    states=(Handwriting(), Dictation(), FineTuning()),
    measures_files=True,
    digits="left out",
    classes=lambda snapshot: snapshot[WhatToWrite].classes,
    page=HandwritingPage,
)
