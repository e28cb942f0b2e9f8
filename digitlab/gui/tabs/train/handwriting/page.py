"""Draw and label: one's own digits, who reads them, and what a network learns from them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMessageBox
from typing_extensions import override

from digitlab.data import handwriting
from digitlab.data.handwriting import Handwriting
from digitlab.data.written_digit import WrittenDigit
from digitlab.gui.shell.follower import Follower
from digitlab.gui.shell.hand_made_page import HandMade, Page
from digitlab.gui.tabs.train.handwriting.fine_tuner import FineTuner
from digitlab.gui.tabs.train.handwriting.own_digits import OwnDigitsRead, OwnDigitsReader, OwnDigitsRequest
from digitlab.gui.tabs.train.handwriting.view import HandwritingPanel
from digitlab.gui.tabs.train.handwriting.writing import Writing

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session
    from digitlab.gui.tabs.train.run_store import RunStore
    from digitlab.networks.library import Library

_FILES = "Digits as strokes (*.jsonl *.jsonl.gz)"


class HandwritingPage(Page):
    """My handwriting."""

    measures_files = True

    def __init__(self, session: Session, store: RunStore) -> None:
        super().__init__(session)
        self._panel = HandwritingPanel()
        self._written = Handwriting()
        self._read: OwnDigitsRead | None = None
        self._asked: tuple[object, ...] = ()
        self._wish: OwnDigitsRequest | None = None
        self.set_panel(self._panel)
        self.writing = Writing(session, self._panel.dictation, self)
        self.fine_tuner = FineTuner(session, store, self._panel.fine_tuning, self)
        self._follower = Follower(OwnDigitsReader(session.networks).work, self)
        self._enters = [QShortcut(QKeySequence(key), self) for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)]
        self._wire()

    def _wire(self) -> None:
        panel = self._panel
        self._follower.answered.connect(self._on_follower_answered)
        self._follower.failed.connect(self.fault_found)
        self.writing.written_changed.connect(self._on_writing_written_changed)
        self.writing.asking_changed.connect(self._on_writing_asking_changed)
        self.writing.fault_found.connect(self.fault_found)
        self.fine_tuner.fault_found.connect(self.fault_found)
        panel.digit_requested.connect(self._on_panel_digit_requested)
        panel.deletion_requested.connect(self._on_panel_deletion_requested)
        panel.import_requested.connect(self._on_panel_import_requested)
        panel.export_requested.connect(self._on_panel_export_requested)
        for enter in self._enters:
            enter.setContext(Qt.ShortcutContext.WindowShortcut)
            enter.setEnabled(False)
            enter.activated.connect(self.writing.keep)

    @override
    def follow(self, situation: Situation) -> None:
        self._follower.set_active(True)
        self._look_again(situation)

    @override
    def show_library(self, library: Library) -> None:
        if self.isVisible():
            self._look_again(self._session.situation)

    @override
    def is_settled(self) -> bool:
        read = self._read
        return read is not None and read.wish is self._wish and len(read.readers) == len(read.wish.names)

    @override
    def look_away(self) -> None:
        self._follower.set_active(False)
        self.writing.rest()

    @override
    def stop(self) -> None:
        self._follower.stop()
        self.fine_tuner.stop()

    def import_file(self, path: Path) -> None:
        """Add the digits of a file to one's own."""
        try:
            added = handwriting.import_from(path)
        except (OSError, ValueError) as error:
            self.fault_found.emit(str(error))
            return
        if added.faults:
            self.fault_found.emit(_left_out(added.faults))
        self._look_again(self._session.situation)

    def _delete(self, ids: Sequence[str]) -> None:
        """Take digits away for good."""
        try:
            handwriting.delete(ids)
        except OSError as error:
            self.fault_found.emit(str(error))
        self._look_again(self._session.situation)

    def _look_again(self, situation: Situation) -> None:
        """Read the file, and let the networks read what is new."""
        try:
            written = handwriting.read()
        except OSError as error:
            self.fault_found.emit(str(error))
            return
        library = self._session.library
        first = [name for name in situation.networks if name]
        names = tuple(dict.fromkeys([*first, *library.usual()]))
        if (written, names, library) == self._asked:
            return
        if written.faults and written.faults != self._written.faults:
            self.fault_found.emit(_left_out(written.faults))
        self._asked = (written, names, library)
        self._written = written
        self.fine_tuner.show_written(written, first)
        self._wish = OwnDigitsRequest(written, names, tuple(self._session.networks.card(name) for name in names))
        self._follower.follow(self._wish)

    def _on_wall(self, place: int) -> WrittenDigit:
        """The digit in a place of the panel, whose digits are older than the file's until the networks have answered."""
        assert self._read is not None, "an empty wall has no places"
        return self._read.wish.written.digits[place]

    def _on_follower_answered(self, read: OwnDigitsRead) -> None:
        self._read = read
        self._panel.show_read(read)

    def _on_writing_written_changed(self) -> None:
        self._look_again(self._session.situation)

    def _on_writing_asking_changed(self, asking: bool) -> None:
        for enter in self._enters:
            enter.setEnabled(asking)

    def _on_panel_digit_requested(self, place: int) -> None:
        digit = self._on_wall(place)
        self._session.load_drawing(digit.drawing, f"my digit {place + 1:,}")
        self._session.set_truth(digit.label)

    def _on_panel_deletion_requested(self, places: tuple[int, ...]) -> None:
        ids = [self._on_wall(place).id for place in places]
        count = "this digit" if len(ids) == 1 else f"these {len(ids):,} digits"
        question = f"Delete {count} for good? Export them first if you may want them again."
        if ids and QMessageBox.question(self, "Delete", question) == QMessageBox.StandardButton.Yes:
            self._delete(ids)

    def _on_panel_import_requested(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, "Import digits", "", _FILES)
        if chosen:
            self.import_file(Path(chosen))

    def _on_panel_export_requested(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, "Export my digits", "my-digits.jsonl", _FILES)
        if not chosen:
            return
        try:
            handwriting.export_to(Path(chosen), self._written.digits)
        except OSError as error:
            self.fault_found.emit(f"{chosen} cannot be written: {error.strerror or error}")


def _left_out(faults: tuple[str, ...]) -> str:
    more = f" And {len(faults) - 1:,} more." if len(faults) > 1 else ""
    return f"Left out: {faults[0]}.{more}"


PAGE = HandMade(lambda tab: HandwritingPage(tab.session, tab.store))
