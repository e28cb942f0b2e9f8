"""Draw and label: one's own digits, who reads them, and what a network learns from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMessageBox
from typing_extensions import override

from digitlab.data import handwriting
from digitlab.data.classes import DIGITS
from digitlab.data.handwriting import Handwriting
from digitlab.data.written_digit import WrittenDigit
from digitlab.gui.shell.export import saved_to
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import OpenDrawing, Wish
from digitlab.gui.tabs.train.handwriting import words
from digitlab.gui.tabs.train.handwriting.dictation import Dictation, DictationWish, KeepDigit
from digitlab.gui.tabs.train.handwriting.fine_tuning import FineTuner, FineTuning
from digitlab.gui.tabs.train.handwriting.fine_tuning_panel import FineTune, StopFineTuning
from digitlab.gui.tabs.train.handwriting.own_digits import OwnDigitsQuestion, OwnDigitsRead, OwnDigitsReader
from digitlab.gui.tabs.train.handwriting.view import (
    DeleteDigits,
    ExportDigits,
    HandwritingView,
    ImportDigits,
    OpenOwnDigit,
)
from digitlab.gui.tabs.train.handwriting.writing import Writing
from digitlab.gui.tabs.train.run_store import RunStore
from digitlab.language import mark, tr

if TYPE_CHECKING:
    from digitlab.gui.shell.tab import Tab

_FILES = mark("Digits as strokes (*.jsonl *.jsonl.gz)")


class HandwritingPage(Page):
    """Keeps the user's own digits, and lets networks read them and learn from them."""

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._written, self._dictation = tab.store_of(Handwriting), tab.store_of(Dictation)
        self._writing = Writing(self.session, self._dictation, self)
        self._fine_tuner = FineTuner(self.session, tab.find_store(RunStore), tab.store_of(FineTuning), self)
        self._enters = [QShortcut(QKeySequence(key), self) for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)]
        for enter in self._enters:
            enter.setContext(Qt.ShortcutContext.WindowShortcut)
            enter.activated.connect(lambda: self.fulfil(KeepDigit()))

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case DictationWish():
                self._writing.fulfil(wish)
            case FineTune(network, mixed):
                self._fine_tuner.begin(network, self._written.state, mixed=mixed)
            case StopFineTuning():
                self._fine_tuner.cancel()
            case OpenOwnDigit(place):
                digit = self._on_wall(place)
                super().fulfil(OpenDrawing(digit.drawing, tr("my digit {number:,}", number=place + 1), digit.label))
            case DeleteDigits(places):
                self._delete([self._on_wall(place).id for place in places])
            case ImportDigits():
                self._import()
            case ExportDigits():
                self._export_digits()
            case _:
                super().fulfil(wish)

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
        written = handwriting.read().of(DIGITS)
        if written.faults and written.faults != self._written.state.faults:
            self.session.failed.emit(_left_out(written.faults))
        self._written.put(written)

    def _on_wall(self, place: int) -> WrittenDigit:
        """The digit in a place of the wall, whose digits are older than the file's until the networks have answered."""
        read: OwnDigitsRead = self.seen
        return read.question.written.digits[place]

    def _delete(self, ids: Sequence[str]) -> None:
        """Take digits away for good."""
        if len(ids) == 1:
            question = tr("Delete this digit for good? Export them first if you may want them again.")
        else:
            question = tr(
                "Delete these %n digits for good? Export them first if you may want them again.", "", len(ids)
            )
        if ids and QMessageBox.question(self, tr("Delete"), question) == QMessageBox.StandardButton.Yes:
            self._change_file(lambda: handwriting.delete(ids))

    def _import(self) -> None:
        def add() -> None:
            added = handwriting.import_from(Path(chosen))
            if added.faults:
                self.session.failed.emit(_left_out(added.faults))

        chosen, _ = QFileDialog.getOpenFileName(self, tr("Import digits"), "", tr(_FILES))
        if chosen:
            self._change_file(add)

    def _change_file(self, change: Callable[[], object]) -> None:
        self.attempt(change)
        self.refresh()

    def _export_digits(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export my digits"), "my-digits.jsonl", tr(_FILES))
        if not chosen:
            return
        try:
            handwriting.export_to(Path(chosen), self._written.state.digits)
        except OSError as error:
            reason = error.strerror or error
            self.session.failed.emit(tr("{path} cannot be written: {reason}", path=chosen, reason=reason))
        else:
            self.session.told.emit(saved_to(chosen))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._writing.rest()


def _left_out(faults: tuple[str, ...]) -> str:
    first = tr("Left out: {fault}.", fault=faults[0])
    return " ".join([first, tr("And %n more.", "", len(faults) - 1)]) if len(faults) > 1 else first


def ask(snapshot: Snapshot) -> OwnDigitsQuestion:
    """The digits, and the networks: those first that stand side by side."""
    names = dict.fromkeys([*filter(None, snapshot.situation.networks), *snapshot.library.usual()])
    return OwnDigitsQuestion(snapshot[Handwriting], tuple(names), snapshot.library)


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
    states=(Handwriting(), Dictation(), FineTuning()),
    measures_files=True,
    digits="left out",
    page=HandwritingPage,
)
