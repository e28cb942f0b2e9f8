"""Builds the application and runs it."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from digitlab import memory
from digitlab.data_folder import VARIABLE, data_folder
from digitlab.gui.kit.icons import WINDOW_SIDES, icon
from digitlab.gui.kit.theme import apply_theme, system_is_dark, theme_for
from digitlab.gui.shell.faults import FaultReporter
from digitlab.gui.shell.journal import Journal
from digitlab.gui.shell.settings import Colours, Settings, read_settings, write_settings
from digitlab.gui.window.main_window import MainWindow
from digitlab.gui.window.notice_bar import Offer
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
    app, application = _build(arguments)
    return app, application.window


def run(arguments: argparse.Namespace) -> int:
    """Show the window and return the exit status once it is closed."""
    app, application = _build(arguments)
    application.report_faults()
    application.window.show()
    return app.exec()


def _build(arguments: argparse.Namespace) -> tuple[QApplication, _Application]:
    memory.keep_freed_memory()
    sys.setswitchinterval(_THREAD_SWITCH_S)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)  # every move is ink
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["digitlab"])
    app.setApplicationName("digitlab")
    return app, _Application(app, data_folder(), arguments)


class _Application(QObject):
    """What outlives a click: settings, colours and faults. Owned by the window it looks after."""

    def __init__(self, app: QApplication, folder: Path, arguments: argparse.Namespace) -> None:
        super().__init__()
        self._app = app
        self._path = folder / "settings.json"
        self._faults = FaultReporter(folder, self)
        self._journal, self._sheet_journal = Journal(folder), Journal(folder, "sheet", SHEET_SHAPE)
        self._lost, self._lost_sheet = self._journal.find_lost(), self._sheet_journal.find_lost()
        settings, settings_notice = (Settings(), "") if arguments.reset else read_settings(self._path)
        if arguments.theme:
            settings = replace(settings, colours=arguments.theme)
        self._colours: Colours = settings.colours
        apply_theme(app, self._is_dark())
        app.setWindowIcon(icon("app", theme_for(self._is_dark()), WINDOW_SIDES))
        self.window = MainWindow(list_networks(), settings)
        self.setParent(self.window)
        self._faults.fault_found.connect(self.window.notice.show_notice)
        self.window.colours_requested.connect(self._on_window_colours_requested)
        self.window.closed.connect(self._on_window_closed)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self.window.notice.show_notice(settings_notice)
        if self._lost is not None or self._lost_sheet is not None:
            self.window.notice.show_notice(
                "digitlab did not end well when you last drew. Your drawing was kept.",
                Offer("&Bring it back", self._bring_back),
            )
        self.window.session.ink_kept.connect(self._on_session_ink_kept)
        self.window.bench.store.ink_kept.connect(self._on_bench_ink_kept)
        if arguments.open:
            self.window.loader.open_file(str(arguments.open))
        elif arguments.digit is not None:
            self.window.loader.open_test_digit(arguments.digit)
        if arguments.lesson:
            self.window.lecture.lecture.open_named(arguments.lesson)

    def report_faults(self) -> None:
        """Take over uncaught exceptions, and tell of a crash of the run before."""
        if notice := self._faults.install():
            self.window.notice.show_notice(notice)

    def _is_dark(self) -> bool:
        return system_is_dark(self._app) if self._colours == "system" else self._colours == "dark"

    def _on_window_colours_requested(self, colours: Any) -> None:  # noqa: ANN401 - Qt carries text
        self._colours = colours
        apply_theme(self._app, self._is_dark())

    def _on_scheme_changed(self) -> None:
        apply_theme(self._app, self._is_dark())

    def _bring_back(self) -> None:
        if self._lost is not None:
            self.window.session.load_drawing(self._lost, "")
        if self._lost_sheet is not None:
            self.window.bench.store.keep_ink(self._lost_sheet)

    def _on_session_ink_kept(self, drawing: Drawing) -> None:
        self._keep(self._journal, drawing)

    def _on_bench_ink_kept(self, drawing: Drawing) -> None:
        self._keep(self._sheet_journal, drawing)

    def _keep(self, journal: Journal, drawing: Drawing) -> None:
        try:
            journal.keep(drawing)
        except OSError as error:
            _log.warning("the drawing could not be journalled: %s", error)

    def _on_window_closed(self) -> None:
        try:
            self._journal.close()
            self._sheet_journal.close()
            self._faults.close()
            write_settings(self._path, self.window.settings())
        except OSError as error:
            _log.warning("the settings could not be kept: %s", error)
