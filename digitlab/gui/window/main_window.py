"""The window: the canvas and what moves it at the left, the tabs with the answers at the right; here all of them are joined."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter
from typing_extensions import override

from digitlab.gui.kit.controls.scrolled import Column, Row
from digitlab.gui.kit.controls.undo_keys import leave_undo
from digitlab.gui.kit.controls.wheel import leave_wheel
from digitlab.gui.kit.glide import reduce_motion
from digitlab.gui.kit.layout import hbox, holder, vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.shell.history import Went
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.settings import Settings
from digitlab.gui.shell.situation_parts import THIRD
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View
from digitlab.gui.shell.wishes import OpenPage, SessionWish, Wish
from digitlab.gui.window.announcements import Announcements
from digitlab.gui.window.answer_strip import AnswerStrip
from digitlab.gui.window.canvas_panel import CanvasPanel
from digitlab.gui.window.digit_panel import DigitPanel
from digitlab.gui.window.guide import Guide
from digitlab.gui.window.handbook import Handbook
from digitlab.gui.window.language_choice import LanguageChoice
from digitlab.gui.window.network_opener import NetworkOpener
from digitlab.gui.window.notice_bar import NoticeBar, Offer
from digitlab.gui.window.pictures import PictureLoader, has_picture
from digitlab.gui.window.pose_panel import PosePanel
from digitlab.gui.window.report_writer import ReportWriter
from digitlab.gui.window.session_document import SessionDocument
from digitlab.gui.window.spare_keys import SpareKeys
from digitlab.gui.window.status_line import StatusLine
from digitlab.gui.window.tabs import Tabs
from digitlab.gui.window.theme_choice import ThemeChoice
from digitlab.gui.window.window_size import WindowSize
from digitlab.language import tr
from digitlab.networks.library import Library

_PAGE_TO_CANVAS = 3  # how much more of a tall window a page of the lecture gets
_START_UNSEEN_MS = 1000  # a window that is not shown answers as well, a little later


class MainWindow(QMainWindow):
    """The laboratory.

    Attributes:
        session: What the user did and what follows from it.
        tabs: All tabs, by their ids.
        lecture: The tab that leads through all others.
        document: The session as a file.
        guide: The opening and the tour, which point at what there is.
        report: Writes what the window shows as PDF or HTML.
        loader: Brings pictures to the canvas.
        opener: Brings networks of other programs among the user's own.
        language: Which one is spoken; another one is for another window.
        notice: One message that waits to be read.

    Signals:
        closed: The window is about to go; settings can still be read.
    """

    closed: Emits[()] = signal()

    def __init__(self, library: Library, settings: Settings) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.session = Session(library, settings.networks, self)
        self.loader = PictureLoader(self.session, self)
        self._actions = Actions(self)
        self._theme = ThemeChoice(self, self._actions, settings.colours, high_contrast=settings.high_contrast)
        self.language = LanguageChoice(self, self._actions.language, settings.language)
        self._actions.reduced_motion.setChecked(settings.reduced_motion)
        self._actions.reduced_motion.toggled.connect(reduce_motion)
        reduce_motion(settings.reduced_motion)
        self._canvas = CanvasPanel(self._actions)
        self._pose = PosePanel(self._actions)
        self._digit = DigitPanel(self._actions)
        self._strip = AnswerStrip(self._actions)
        self._strip_row = Row(self._strip)
        hideable = {
            "canvas": self._canvas,
            "test_digit": self._digit,
            "sliders": self._pose,
            "answers": self._strip_row,
        }
        self.tabs = Tabs(self.session, self._actions, self._strip_row, hideable)
        self.lecture = self.tabs.lecture
        self.notice = NoticeBar()
        self.opener = NetworkOpener(self.session, self, self.notice.show_notice)
        self._status = StatusLine(self.statusBar())
        self._views: tuple[View[None], ...] = (
            self._canvas,
            self._pose,
            self._digit,
            self._strip,
            self.tabs.draw,
            self.tabs.networks,
        )
        self._show_situation()  # first: a combo box that is laid out while it is empty stays narrower than others
        self._lay_out()
        self.document = SessionDocument(self, self.session, self.tabs, self._actions, settings.recent)
        self.report = ReportWriter(self.session, self.tabs, self)
        self._actions.reopen.setChecked(settings.reopen)
        self.guide = Guide(
            self,
            self.session,
            self._canvas.canvas,
            (self._canvas, self._digit, self._pose),
            self.tabs,
            self._actions,
            settings.silenced,
        )
        self.statusBar().addPermanentWidget(self.guide.hints.bar)
        self.closed.connect(self.session.settling)  # before any other: they write down what is set
        self._join()
        self._take_commands()
        self._canvas.set_pen_width(settings.pen_width)
        self.tabs.train.write(settings.alphabet)
        self._size = WindowSize(self, self._actions, self._splitter, settings.zoom)
        self._split = list(settings.split)
        self._size.take_place(settings.geometry)
        self._canvas.canvas.setFocus()
        QTimer.singleShot(_START_UNSEEN_MS, self.session.start)

    def _lay_out(self) -> None:
        left = vbox(
            (self.lecture.page, _PAGE_TO_CANVAS),
            (self._canvas, 1),
            self._digit,
            self._pose,
            spacing=8,
            margins=(8, 8, 4, 4),
        )
        right = vbox(self.notice, (self.tabs, 1), spacing=4, margins=(2, 8, 4, 4))
        self._splitter = QSplitter()
        self._splitter.addWidget(Column(left))
        self._splitter.addWidget(holder(right))
        self._splitter.setChildrenCollapsible(False)
        for side, share in enumerate(Settings().split):
            self._splitter.setStretchFactor(side, share)  # both grow with the window
        self.setCentralWidget(holder(hbox(self.tabs.rail, (self._splitter, 1), spacing=0)))
        leave_wheel(self._canvas, self._digit, self._strip, self.tabs.draw, self.tabs.networks)
        leave_undo(self._canvas, self._pose)

    def _join(self) -> None:
        """Join the canvas, the session and all that shows what follows; pages of tabs join the session themselves."""
        session, canvas, tabs, notice = self.session, self._canvas.canvas, self.tabs, self.notice
        Announcements(self, session, tabs.train.store)
        canvas.drawing_changed.connect(session.show_ink)
        canvas.stroke_finished.connect(session.keep_ink)
        canvas.held.connect(tabs.draw.walk.leave)
        session.settling.connect(tabs.draw.walk.end)
        canvas.pose_dragged.connect(tabs.draw.walk.take_way)
        session.ink_kept.connect(canvas.set_drawing)
        for told in (self.document.told, self.report.told, tabs.lecture.lecture.told):
            told.connect(self._status.tell)
        session.history.front = tabs.front
        session.history.changed.connect(self._on_history_changed)
        session.history.went.connect(self._on_history_went)
        session.situation_changed.connect(self._show_situation)
        session.analysis_changed.connect(self._show_analysis)
        session.analysis_changed.connect(tabs.train.look_for_lost)
        session.analysis_changed.connect(tabs.read_ahead)
        session.failed.connect(notice.show_notice)
        session.told.connect(self._status.tell)
        for view in self._views:
            view.wished.connect(self.fulfil)
        self.guide.hints.wished.connect(self.fulfil)
        notice.read.connect(canvas.setFocus)
        tabs.currentChanged.connect(self._on_tabs_current_changed)
        tabs.lecture.lecture.fault_found.connect(notice.show_notice)
        tabs.train.lost_found.connect(self._on_train_lost_found)
        tabs.train.shutdown_finished.connect(self.close)

    def _take_commands(self) -> None:
        """Carry out the actions that no view does."""
        session, actions = self.session, self._actions
        SpareKeys(self, actions)
        actions.join(
            {
                actions.undo: session.undo,
                actions.redo: session.redo,
                actions.clear: session.clear,
                actions.report: self.report.ask_where,
                actions.open: self.loader.ask_for_file,
                actions.open_network: self.opener.ask_for_file,
                actions.paste: self._on_paste_triggered,
                actions.quit: self.close,
                actions.palette: self._on_palette_triggered,
                actions.handbook: self._on_handbook_triggered,
                actions.shortcuts: self._on_shortcuts_triggered,
                actions.about: self._on_about_triggered,
            }
        )

    def settings(self) -> Settings:
        """What to remember for the next start."""
        networks = self.session.lasting_networks
        return Settings(
            language=self.language.language,
            colours=self._theme.colours,
            reduced_motion=self._actions.reduced_motion.isChecked(),
            high_contrast=self._theme.high_contrast,
            zoom=self._size.chosen,
            networks=networks if all(networks[:THIRD]) else Settings().networks,  # there may have been none at all
            pen_width=self._canvas.pen_width(),
            geometry=self._size.place(),
            split=tuple(self._splitter.sizes()),
            recent=self.document.recent,
            session=self.document.place,
            reopen=self._actions.reopen.isChecked(),
            silenced=self.guide.hints.silenced,
            alphabet=self.tabs.train.alphabet,
        )

    def fulfil(self, wish: Wish) -> None:
        """Do what a view asks for, or say why that cannot be."""
        if isinstance(wish, OpenPage):
            self.tabs.open(wish)
            return
        if not isinstance(wish, SessionWish):
            raise TypeError(f"the window does not know the wish {wish}")
        try:
            wish.fulfil(self.session)
        except (OSError, ValueError) as error:
            self.session.failed.emit(str(error))

    def open_pictures(self, mime: QMimeData) -> None:
        """Load what was pasted or dropped: a session, a page of the lecture, a network, or else a picture."""
        readers = (self.document, self.lecture, self.opener)
        if not any(reader.open_dropped(mime) for reader in readers):
            self.loader.open_mime(mime)

    def _show_situation(self) -> None:
        session, actions = self.session, self._actions
        snapshot = Snapshot(session.situation, session.analysis, session.library, steps=session.history.steps)
        for view in self._views:
            if view is not self.tabs.networks or not self.tabs.is_behind(view):  # its long list waits until it is seen
                view.show_snapshot(snapshot)
        actions.clear.setEnabled(not session.situation.drawing.is_empty or session.situation.truth is not None)

    def _show_analysis(self, analysis: Analysis) -> None:
        for view in self._views:
            if not self.tabs.is_behind(view):  # then it catches up when it is turned to
                view.show_analysis(analysis)
        self._status.show_analysis(analysis)

    def _on_history_changed(self) -> None:
        self._actions.show_steps(self.session.history.steps)

    def _on_history_went(self, went: Went) -> None:
        """Turn to the page on which one sees what changed; what is beside every page needs no turning."""
        if went.page:
            self.tabs.turn_to(*went.page.split("/"))
        undone, again = tr("Undone: {step}", step=went.words), tr("Redone: {step}", step=went.words)
        self._status.tell(undone if went.is_undone else again)

    def _on_tabs_current_changed(self) -> None:
        if not self.tabs.is_behind(self.tabs.networks):
            self.tabs.networks.show_snapshot(self.tabs.snapshot())
        if self.session.analysis is not None:
            self._show_analysis(self.session.analysis)

    def _on_train_lost_found(self, text: str) -> None:
        self.notice.show_notice(text, Offer(tr("Resume training"), self.tabs.resume_lost_trainings))

    def _on_paste_triggered(self) -> None:
        self.open_pictures(QGuiApplication.clipboard().mimeData())

    def _on_palette_triggered(self) -> None:
        from digitlab.gui.window.command_palette import CommandPalette, choices  # here, since the window is up sooner

        CommandPalette([*choices(self.session, self.tabs, self._actions)], self).open()

    def _on_shortcuts_triggered(self) -> None:
        from digitlab.gui.window.keyboard_help import KeyboardHelp

        KeyboardHelp(self._actions, self.tabs.rail, self).show()

    def _on_handbook_triggered(self) -> None:
        Handbook(self).show()

    def _on_about_triggered(self) -> None:
        from digitlab.gui.window.about import show_about

        show_about(self)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._split:  # only a window with a size can be divided
            self._splitter.setSizes(self._split)
            self._split = []

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self.session.start)  # torch is imported once the window has been painted, and not before

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.document.finish_strokes()
        if not (self.document.may_leave() and self.tabs.train.may_close(self)):
            event.ignore()
            return
        self._actions.hall.setChecked(False)  # or the next window would fill the screen
        self.closed.emit()
        self.opener.job.stop()
        self.tabs.stop()
        self.session.stop()
        super().closeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_picture(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.open_pictures(event.mimeData())
        event.acceptProposedAction()
