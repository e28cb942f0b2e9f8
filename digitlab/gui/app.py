"""Builds the application and runs it."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from digitlab import memory
from digitlab.data_folder import VARIABLE, data_folder
from digitlab.gui.kit.signals import Emits
from digitlab.gui.shell.faults import FaultReporter
from digitlab.gui.shell.journal import Journal
from digitlab.gui.shell.settings import Settings, read_settings, write_settings
from digitlab.gui.shell.wishes import OpenTestDigit
from digitlab.gui.window.main_window import MainWindow
from digitlab.gui.window.notice_bar import Offer
from digitlab.gui.window.theme_choice import use_colours
from digitlab.ink.stroke import SHEET_SHAPE, Drawing
from digitlab.networks.library import list_networks
from digitlab.window_options import add_window_options

_log = logging.getLogger(__name__)
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
    """Show the window and return the exit status once it is closed."""
    app, memories = _build(arguments)
    memories.report_faults()
    memories.window.show()
    return app.exec()


def _build(arguments: argparse.Namespace) -> tuple[QApplication, _Memories]:
    memory.keep_freed_memory()
    sys.setswitchinterval(_THREAD_SWITCH_S)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)  # every move is ink
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["digitlab"])
    app.setApplicationName("digitlab")
    memories = _Memories(arguments)
    window = memories.window
    if arguments.open:
        window.loader.open_file(str(arguments.open))
    elif arguments.digit is not None:
        window.fulfil(OpenTestDigit(arguments.digit))
    if arguments.lesson:
        window.lecture.lecture.open_named(arguments.lesson)
    return app, memories


class _Memories(QObject):
    """What outlives a window: its settings, the ink that a crash left behind, and faults. The window owns it.

    Attributes:
        window: The window, with what is remembered.
    """

    def __init__(self, arguments: argparse.Namespace) -> None:
        super().__init__()
        folder = data_folder()
        self._path = folder / "settings.json"
        self._faults = FaultReporter(folder, self)
        settings, notice = (Settings(), "") if arguments.reset else read_settings(self._path)
        if arguments.theme:
            settings = replace(settings, colours=arguments.theme)
        use_colours(settings.colours)
        self.window = window = MainWindow(list_networks(), settings)
        self.setParent(window)
        session, sheet = window.session, window.tabs.convolution.store
        self._inks = (
            _JournalledInk(Journal(folder), session.ink_kept, lambda drawing: session.load_drawing(drawing, "")),
            _JournalledInk(Journal(folder, "sheet", SHEET_SHAPE), sheet.ink_kept, sheet.keep_ink),
        )
        self._faults.fault_found.connect(window.notice.show_notice)
        window.closed.connect(self._on_window_closed)
        window.notice.show_notice(notice)
        if any(ink.lost is not None for ink in self._inks):
            window.notice.show_notice(
                "digitlab did not end well when you last drew. Your drawing was kept.",
                Offer("&Bring it back", self._bring_ink_back),
            )

    def report_faults(self) -> None:
        """Take over uncaught exceptions, and tell of a crash of the run before."""
        if notice := self._faults.install():
            self.window.notice.show_notice(notice)

    def _bring_ink_back(self) -> None:
        for ink in self._inks:
            ink.bring_back()

    def _on_window_closed(self) -> None:
        try:
            for ink in self._inks:
                ink.journal.close()
            self._faults.close()
            write_settings(self._path, self.window.settings())
        except OSError as error:
            _log.warning("the settings could not be kept: %s", error)


class _JournalledInk:
    """Ink that is written down in a journal whenever it is a step of undo.

    Attributes:
        journal: Where it is written.
        lost: What a window that is gone had drawn; None where there is nothing.
    """

    def __init__(self, journal: Journal, kept: Emits[Drawing], restore: Callable[[Drawing], None]) -> None:
        self.journal, self.lost, self._restore = journal, journal.find_lost(), restore
        kept.connect(self._on_kept)

    def bring_back(self) -> None:
        """Have on the paper what was lost, in place of what is there."""
        if self.lost is not None:
            self._restore(self.lost)

    def _on_kept(self, drawing: Drawing) -> None:
        try:
            self.journal.keep(drawing)
        except OSError as error:
            _log.warning("the drawing could not be journalled: %s", error)
