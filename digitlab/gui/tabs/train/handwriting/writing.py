"""Asks for digits, one after the other, and keeps what is drawn on the canvas."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from digitlab.data import handwriting
from digitlab.data.written_digit import written_now
from digitlab.gui.shell.analysis import Situation, is_blank
from digitlab.gui.shell.session import Session
from digitlab.gui.tabs.train.handwriting.dictation import Dictation
from digitlab.gui.tabs.train.handwriting.dictation_row import DictationRow
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing

_PAUSE_MS = 1200


class Writing(QObject):
    """Draw-and-label.

    Signals:
        written_changed: A digit was kept, or taken back.
        asking_changed: Whether digits are asked for.
        fault_found: What went wrong, in a sentence.
    """

    written_changed = Signal()
    asking_changed = Signal(bool)
    fault_found = Signal(str)

    def __init__(self, session: Session, row: DictationRow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._row = session, row
        self._dictation: Dictation | None = None
        self._auto = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        row.asking_requested.connect(self.begin)
        row.end_requested.connect(self.end)
        row.keep_requested.connect(self.keep)
        row.skip_requested.connect(self.skip)
        row.undo_requested.connect(self.take_back)
        row.auto_toggled.connect(self._on_row_auto_toggled)
        session.situation_changed.connect(self._on_session_situation_changed)
        session.ink_kept.connect(self._on_session_ink_kept)

    def begin(self, count: int, name: str) -> None:
        """Ask for so many digits."""
        self._dictation = Dictation(count, name, np.random.default_rng())
        self.asking_changed.emit(True)
        self._ask()

    def end(self) -> None:
        """Ask no more; what was kept stays."""
        self._end(done=False)

    def rest(self) -> None:
        """Nobody looks: nothing is kept by itself."""
        self._pause.stop()

    def keep(self) -> None:
        """The drawing is the digit that is asked for; it is on the disk before the next one is asked for."""
        self._pause.stop()
        asking, drawing = self._dictation, self._session.situation.drawing
        if asking is None or asking.asked is None:
            return
        if fault := _unfit(drawing):
            self.fault_found.emit(fault)
            return
        try:
            digit = written_now(asking.asked, drawing, asking.session)
            handwriting.keep([digit])
        except (ValueError, OSError) as error:
            self.fault_found.emit(f"The digit could not be kept, and stays on the canvas: {error}")
            return
        asking.keep(digit)
        self._ask()
        self.written_changed.emit()

    def skip(self) -> None:
        """Ask for another digit now."""
        if self._dictation is not None:
            self._dictation.skip()
            self._ask()

    def take_back(self) -> None:
        """Bring the last digit back to the canvas, and ask for it again."""
        if self._dictation is None or not self._dictation.kept:
            return
        last = self._dictation.kept[-1]
        try:
            handwriting.delete([last.id])
        except OSError as error:
            self.fault_found.emit(str(error))
            return
        self._dictation.take_back()
        self._ask()
        self._session.load_drawing(last.drawing, "")
        self._session.set_truth(last.label)
        self.written_changed.emit()

    def _ask(self) -> None:
        assert self._dictation is not None, "there is nothing to ask for"
        asked = self._dictation.asked
        self._session.clear()
        self._session.set_truth(asked)
        if asked is None:
            self._end(done=True)
        else:
            self._row.show_asked(asked, len(self._dictation.kept) + 1, self._dictation.count)
            self._show_ink(self._session.situation)

    def _end(self, *, done: bool) -> None:
        self._pause.stop()
        self._dictation = None
        if self._session.situation.drawing.is_empty:
            self._session.set_truth(None)
        self._row.show_idle(done=done)
        self.asking_changed.emit(False)

    def _show_ink(self, situation: Situation) -> None:
        self._row.show_ink(not situation.drawing.is_empty)

    def _on_session_situation_changed(self, situation: Situation) -> None:
        if self._dictation is not None:
            self._pause.stop()  # the pen moves
            self._show_ink(situation)

    def _on_session_ink_kept(self, drawing: Drawing) -> None:
        if self._dictation is not None and self._auto and self._row.isVisible() and not _unfit(drawing):
            self._pause.start()

    def _on_row_auto_toggled(self, auto: bool) -> None:
        self._auto = auto
        self._pause.stop()


def _unfit(drawing: Drawing) -> str:
    """Why a drawing is no handwriting, in a sentence; "" where it is."""
    if drawing.bitmap is not None:
        return "This is a picture, not your handwriting: clear the canvas and write the digit."
    if is_blank(drawing, render(drawing)):
        return "Nothing is written yet: write the digit on the canvas first."
    return ""
