"""Builds the application and runs it."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from digitlab import memory
from digitlab.data_folder import VARIABLE, data_folder
from digitlab.gui.kit.roles import install_roles
from digitlab.gui.shell import session_file
from digitlab.gui.shell.end_signals import EndSignals
from digitlab.gui.shell.faults import FaultReporter
from digitlab.gui.shell.history import History
from digitlab.gui.shell.journal import Journal
from digitlab.gui.shell.rest import Rest
from digitlab.gui.shell.settings import SYSTEM, Settings, read_settings, write_settings
from digitlab.gui.shell.situation_parts import SLOT_OF
from digitlab.gui.shell.spare_folder import find_folder
from digitlab.gui.shell.state_file import forget_state
from digitlab.gui.shell.wishes import OpenTestDigit, UseNetwork
from digitlab.gui.tabs.lecture import tab
from digitlab.gui.tabs.lecture.lecture import LecturePosition
from digitlab.gui.window import network_opener
from digitlab.gui.window.kept_work import KeptInk, KeptSession
from digitlab.gui.window.language_choice import use_language
from digitlab.gui.window.main_window import MainWindow
from digitlab.gui.window.notice_bar import Offer
from digitlab.gui.window.theme_choice import use_colours
from digitlab.ink.stroke import SHEET_SHAPE
from digitlab.language import tr
from digitlab.networks.library import list_networks
from digitlab.untrusted import one_line
from digitlab.whole_file import sweep_parts
from digitlab.window_options import add_window_options

_log = logging.getLogger(__name__)
_SETTINGS = "settings.json"
_WRITTEN = (
    "",
    "networks",
    "measured",
    "recipes",
    "handwriting",
)  # folders whose files are written whole, in the data folder
_THREAD_SWITCH_S = 0.0005  # how long a thread may keep the interpreter; Python's own 5 ms are a third of a frame


def build(argv: list[str]) -> tuple[QApplication, MainWindow]:
    """The application and its window, not yet shown.

    Args:
        argv: The window's options, see ``digitlab --help``, with or without the program's name before them.
    """
    parser = argparse.ArgumentParser("digitlab")
    add_window_options(parser)
    has_name = bool(argv) and not argv[0].startswith("-")
    arguments = parser.parse_args(argv[1:] if has_name else argv)
    if arguments.data_dir:
        os.environ[VARIABLE] = str(arguments.data_dir)
    app, memories = _build(arguments)
    return app, memories.window


def run(arguments: argparse.Namespace) -> int:
    """Show the window and return the exit status once it is closed, or the process was asked to end."""
    app, memories = _build(arguments)
    memories.report_faults()
    memories.window.show()

    def end(number: int) -> None:
        memories.newest.end(number)  # of the window that is open by then

    signals = EndSignals(end)
    try:
        return app.exec()
    finally:
        signals.close()


def _build(arguments: argparse.Namespace) -> tuple[QApplication, _Memories]:
    memory.keep_freed_memory()
    sys.setswitchinterval(_THREAD_SWITCH_S)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["digitlab"])
    # every move is ink; the plugin for X sets this attribute when the application is made, so only from here on does it hold
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    app.setApplicationName("digitlab")
    install_roles()
    memories = _Memories(arguments)
    window = memories.window
    if arguments.open:
        _open(window, arguments.open)
    elif arguments.digit is not None:
        window.fulfil(OpenTestDigit(arguments.digit))
    if arguments.answering:
        _let_answer(window, arguments.answering)
    if arguments.lesson:
        window.lecture.lecture.open_named(arguments.lesson)
    return app, memories


def _open(window: MainWindow, path: Path) -> None:
    """Open a file of any kind that the window takes, by its ending; without one that is known it is a picture."""
    match path.suffix.lower():
        case session_file.SUFFIX:
            window.document.open(path)
        case tab.ENDING:
            window.lecture.lecture.open_file(path)
        case ending if ending in network_opener.ENDINGS:
            window.opener.open(path)
        case _:
            window.loader.open_file(str(path))


def _let_answer(window: MainWindow, name: str) -> None:
    """Put the network of a name where its family answers, or say that there is none."""
    entry = window.session.library.entries.get(name)
    if entry is None:
        window.session.failed.emit(
            tr("there is no network '{name}': the tab Networks lists them", name=one_line(name, 60))
        )
    else:
        window.fulfil(UseNetwork(SLOT_OF[entry.card.family], name))


@dataclass(frozen=True, slots=True)
class _Ended:
    """What a window leaves to the one that takes its place.

    Attributes:
        settings: What it had remembered.
        session: All that was set in it.
        file: The session's file, "" where it had none.
        history: What can be undone in it.
        lecture: Where in the lecture somebody was.
    """

    settings: Settings
    session: session_file.SessionFile
    file: str
    history: History
    lecture: LecturePosition


class _Memories(QObject):
    """What outlives a window: its settings, the ink that a crash left behind, and faults. The window owns it.

    Attributes:
        window: The window, with what is remembered.
    """

    def __init__(self, arguments: argparse.Namespace, went_before: _Ended | None = None) -> None:
        """Open a window.

        Args:
            arguments: The command line's.
            went_before: The window in whose place it is opened; None where digitlab has just been started.
        """
        super().__init__()
        self._arguments, self._reports = arguments, False
        self._next: _Memories | None = None  # those of the window that took its place in another language
        self._is_followed = False  # whether another window takes its place
        usual = data_folder()
        use_language(went_before.settings.language if went_before else arguments.language or SYSTEM)
        folder, spared = find_folder()  # which may have to be said before it is known which language was chosen
        self._path = folder / _SETTINGS
        self._faults = FaultReporter(folder, self)
        for written in _WRITTEN:
            sweep_parts(folder / written)
        afresh = arguments.reset
        forgotten = [forget_state(folder / name) for name in (_SETTINGS, "lecture.json") if afresh]
        is_first = not os.path.lexists(usual / _SETTINGS)  # it may be that nobody may look
        settings, unfit = (Settings(), "") if afresh else read_settings(usual / _SETTINGS)
        settings = went_before.settings if went_before else _wished(settings, arguments)
        use_language(settings.language)
        use_colours(settings.colours, high_contrast=settings.high_contrast)
        self.window = window = MainWindow(list_networks(), settings)
        self.setParent(window)
        Rest(window)
        session, sheet, tell = window.session, window.tabs.convolution.store, window.notice.show_notice
        self._inks = (
            KeptInk(Journal(folder), session.ink_kept, lambda drawing: session.load_drawing(drawing, ""), tell, self),
            KeptInk(Journal(folder, "sheet", SHEET_SHAPE), sheet.ink_kept, sheet.keep_ink, tell, self),
        )
        self._session = KeptSession(
            window, folder, is_reopened=settings.reopen and not afresh and not _begins(arguments)
        )
        self._faults.fault_found.connect(self._tell_fault)
        window.closed.connect(self._on_window_closed)
        window.language.chosen.connect(self._on_language_chosen)
        for kept in (*self._inks, self._session):
            kept.find_lost(afresh=afresh)
        notices, offer = list[str](), None
        if went_before is not None:
            state, file, history = went_before.session, went_before.file, went_before.history
            self._session.attempt(lambda: window.document.restore(state, file, history))
            window.lecture.lecture.go_on(went_before.lecture)
        else:
            self._session.reopen(settings.session)
            faults = [fault for kept in (*self._inks, self._session) for fault in kept.journal.faults]
            notices = [spared, *forgotten, unfit, *faults, self._faults.plugin_faults()]
        if any(kept.lost is not None for kept in (*self._inks, self._session)):
            is_inked = any(ink.lost is not None for ink in self._inks)
            drawn = tr("Your drawing was kept when digitlab last closed.")
            notices.append(drawn if is_inked else tr("What you had set was kept when digitlab last closed."))
            offer = Offer(tr("&Bring it back"), self._bring_back)
        if text := "\n".join(filter(None, notices)):
            tell(text, offer)
        elif went_before is None and _may_open(arguments) and ((is_first and _is_watched()) or settings.opening):
            window.guide.opening.wait()

    @property
    def newest(self) -> _Memories:
        """Those of the window that is open by now, however often another language was chosen."""
        return self if self._next is None else self._next.newest

    def report_faults(self) -> None:
        """Take over uncaught exceptions, and tell of a crash of the run before."""
        self._reports = True
        if notice := self._faults.install():
            self._tell_fault(notice)

    def end(self, signal_number: int) -> None:
        """Close the window unasked, since the process has to go; trainings save."""
        try:
            self.window.document.ask_no_more()
            self.window.tabs.train.save_unasked()
            self.window.close()
        finally:
            QApplication.exit(128 + signal_number)

    def _tell_fault(self, notice: str) -> None:
        self.window.notice.show_notice(notice, Offer(tr("Cop&y report"), self._copy_report))

    def _copy_report(self) -> None:
        self._faults.copy_report()
        self.window.notice.show_notice(tr("The report is on the clipboard: versions, system and what failed."))

    def _bring_back(self) -> None:
        with self.window.session.history.one_step(lambda: tr("brought back")):
            self._session.bring_back()
            for ink in self._inks:
                ink.bring_back()

    def _on_language_chosen(self, language: str) -> None:
        """Close the window and open another one in its place: every text is made anew, and all that is set goes along."""
        window = self.window
        if window.tabs.train.store.running():
            window.language.show_used()
            self.window.session.failed.emit(
                tr("The window reopens to change its language: pause or stop what is being trained, and choose again.")
            )
            return
        try:
            state = window.document.settled()
        except ValueError as error:  # the next window would not take it
            window.language.show_used()
            window.session.failed.emit(str(error))
            return
        file = str(window.document.path.absolute()) if window.document.path else ""
        settings = replace(window.settings(), language=language)
        ended = _Ended(settings, state, file, window.session.history, window.lecture.lecture.shown)
        window.document.ask_no_more()
        window.tabs.train.offer_lost_again()
        self._is_followed = True
        quits = QApplication.quitOnLastWindowClosed()
        QApplication.setQuitOnLastWindowClosed(False)
        try:
            window.close()
            arguments = argparse.Namespace(**vars(self._arguments) | {"reset": False})
            self._next = made = _Memories(arguments, ended)
            if self._reports:
                made.report_faults()
            made.window.show()
        finally:
            QApplication.setQuitOnLastWindowClosed(quits)
        window.deleteLater()

    def _on_window_closed(self) -> None:
        """Keep what the next window begins with, or is to offer: where nobody could be asked, all that is in no file."""
        document = self.window.document
        self.window.closed.disconnect(self._on_window_closed)
        keeps_lost = self._is_followed or not document.asks
        keeps_own = not (self._is_followed or document.asks) and document.is_unsaved
        try:
            keeps_own = not self._session.write_last() and keeps_own
        except (OSError, ValueError) as error:
            _log.warning("the session could not be kept for the next start: %s", error)
            keeps_own = not self._is_followed
        closes: tuple[Callable[..., None], ...] = (*(ink.close for ink in self._inks), self._session.close)
        forgets: list[Callable[[], None]] = [
            partial(close, keeps_own=keeps_own, keeps_lost=keeps_lost) for close in closes
        ]
        for forget in (*forgets, self._faults.close, self._write_settings):
            try:
                forget()
            except OSError as error:
                _log.warning("not all could be kept or removed: %s", error)

    def _write_settings(self) -> None:
        write_settings(self._path, self.window.settings())


def _wished(settings: Settings, arguments: argparse.Namespace) -> Settings:
    """What is remembered, but for what the command line says."""
    return replace(
        settings,
        colours=arguments.theme or settings.colours,
        language=arguments.language or settings.language,
    )


def _is_watched() -> bool:
    """Whether anybody can see the window."""
    return QApplication.platformName() not in {"offscreen", "minimal"}


def _may_open(arguments: argparse.Namespace) -> bool:
    """Whether the command line leaves it to the window what to begin with."""
    return not (arguments.no_opening or _begins(arguments))


def _begins(arguments: argparse.Namespace) -> bool:
    """Whether the command line says what to begin with."""
    return any(each is not None for each in (arguments.open, arguments.digit, arguments.lesson))
