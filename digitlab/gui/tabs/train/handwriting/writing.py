"""Asks for digits or other classes, one after the other, and keeps what is drawn on the canvas."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from digitlab.data import handwriting
from digitlab.data.classes import DIGITS, Classes
from digitlab.data.written_digit import written_now
from digitlab.gui.shell.analysis import is_blank
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.store import Store
from digitlab.gui.tabs.train.handwriting.dictation import (
    BeginDictation,
    Dictation,
    DictationWish,
    EndDictation,
    KeepAfterPause,
    KeepDigit,
    SkipDigit,
    TakeDigitBack,
    begin,
)
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing
from digitlab.language import tr

_PAUSE_MS = 1200


class Writing:
    """Draw-and-label."""

    def __init__(self, session: Session, dictation: Store[Dictation], page: QWidget) -> None:
        """Writing for a dictation; nothing is kept by itself while nobody sees the page."""
        self._session, self._dictation, self._page = session, dictation, page
        self._automatic = False
        self._pause = QTimer(page, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._keep)
        session.situation_changed.connect(self._pause.stop)  # the pen moves
        session.ink_kept.connect(self._on_session_ink_kept)
        session.settling.connect(self._on_session_settling)
        session.settled.connect(self._on_session_settled)

    def fulfil(self, wish: DictationWish) -> None:
        """Do what is asked for."""
        dictation = self._dictation.state
        match wish:
            case BeginDictation(count, session, classes):
                self._ask(begin(count, session, np.random.default_rng(), classes))
            case EndDictation():
                self._end(Dictation())
            case KeepDigit():
                self._keep()
            case SkipDigit() if dictation.asked is not None:
                self._ask(dictation.without_asked())
            case TakeDigitBack() if dictation.kept:
                self._take_back(dictation)
            case KeepAfterPause(automatic):
                self._automatic = automatic
                self.rest()

    def rest(self) -> None:
        """Nobody looks: nothing is kept by itself."""
        self._pause.stop()

    def give_up(self) -> None:
        """Something else is written now: what was asked for is asked for no more. What is on the canvas stays what it is said to be."""
        self.rest()
        self._dictation.put(Dictation())

    def _keep(self) -> None:
        """The drawing is what is asked for; it is on the disk before the next one is asked for."""
        self.rest()
        dictation, drawing = self._dictation.state, self._session.situation.drawing
        if dictation.asked is None:
            return
        is_kept = any(digit.drawing is drawing for digit in dictation.kept)  # undo has brought it back
        if fault := tr("This one is kept already: write the next one.") if is_kept else _unfit(drawing):
            self._session.told.emit(fault)  # and not for longer: it is no longer so with the next stroke
            return
        try:
            digit = written_now(dictation.classes[dictation.asked], drawing, dictation.session)
            handwriting.keep([digit])
        except (ValueError, OSError) as error:
            self._session.failed.emit(
                tr("The drawing could not be kept, and stays on the canvas: {error}", error=error)
            )
            return
        self._ask(dictation.with_kept(digit))

    def _take_back(self, dictation: Dictation) -> None:
        """Bring the last drawing back to the canvas, and ask for it again."""
        last = dictation.kept[-1]
        try:
            handwriting.delete([last.id])
        except OSError as error:
            self._session.failed.emit(str(error))
            return
        with self._session.history.one_step(lambda: tr("last one again")):
            self._ask(dictation.without_last())
            self._session.load_drawing(last.drawing, "", dictation.classes.index(last.name), dictation.classes)

    def _ask(self, dictation: Dictation) -> None:
        if not self._session.situation.drawing.is_empty:
            self._session.clear()
        self._name_truth(dictation.asked, dictation.classes)
        if dictation.asked is None:
            self._end(Dictation(is_done=True))
        else:
            self._dictation.put(dictation)

    def _end(self, ended: Dictation) -> None:
        self.rest()
        self._name_truth(None)  # nobody has said what is on the canvas
        self._dictation.put(ended)

    def _name_truth(self, truth: int | None, classes: Classes = DIGITS) -> None:
        """The answers are marked by what is asked for, which is nothing that the user did: no step of undo."""
        self._session.put(replace(self._session.situation, truth=truth, truth_classes=classes))

    def _on_session_settling(self) -> None:
        """What is asked for marks the answers, and is no part of what was set."""
        if self._dictation.state.asked is not None:
            self._name_truth(None)

    def _on_session_settled(self) -> None:
        dictation = self._dictation.state
        if dictation.asked is not None:
            self._name_truth(dictation.asked, dictation.classes)

    def _on_session_ink_kept(self, drawing: Drawing) -> None:
        asks = self._dictation.state.asked is not None
        if asks and self._automatic and self._page.isVisible() and not _unfit(drawing):
            self._pause.start()


def _unfit(drawing: Drawing) -> str:
    """Why a drawing is no handwriting, in a sentence; "" where it is."""
    if drawing.bitmap is not None:
        return tr("This is a picture, not your handwriting: clear the canvas and write it.")
    if is_blank(drawing, render(drawing)):
        return tr("Nothing is written yet: write it on the canvas first.")
    return ""
