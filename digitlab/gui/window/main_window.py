"""The window: layout, menus, and all the wiring in one visible block."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QTimer, Signal
from PySide6.QtGui import (
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QMessageBox,
    QSplitter,
    QWidget,
)
from typing_extensions import override

from digitlab import __version__
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.shell import pictures
from digitlab.gui.shell.actions import build_actions, fill_menus
from digitlab.gui.shell.analysis import Analysis, Situation
from digitlab.gui.shell.session import THIRD, Session
from digitlab.gui.shell.settings import Colours, Settings
from digitlab.gui.tabs.draw.answer_strip import AnswerStrip
from digitlab.gui.tabs.draw.digit_panel import DigitPanel
from digitlab.gui.tabs.draw.drawing_panel import DrawingPanel
from digitlab.gui.tabs.draw.loader import Loader
from digitlab.gui.tabs.draw.pose_panel import PosePanel
from digitlab.gui.tabs.lecture.lecture_window import LectureWindow
from digitlab.gui.window.notice_bar import NoticeBar, Offer
from digitlab.gui.window.spare_keys import SpareKeys
from digitlab.gui.window.tabs import Tabs
from digitlab.ink.pose import Pose
from digitlab.networks.library import Library

_PAGE_TO_CANVAS = 3  # how much more of a tall window a page of the lecture gets
_START_UNSEEN_MS = 1000  # a window that is not shown answers as well, a little later


class MainWindow(QMainWindow):
    """The laboratory.

    Attributes:
        session: What the user did and what follows from it.
        tabs: All tabs, by their ids.
        lecture: The tab that leads through all others.
        loader: Brings pictures and test digits to the canvas.
        notice: One message that waits to be read.

    Signals:
        colours_requested: "system", "light" or "dark".
        closed: The window is about to go; settings can still be read.
    """

    colours_requested = Signal(str)
    closed = Signal()

    def __init__(self, library: Library, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("digitlab")
        self.setAcceptDrops(True)
        self.session = Session(library, settings.networks, self)
        self._actions = build_actions(self)
        self._drawing = DrawingPanel(self._actions)
        self._pose = PosePanel(self._actions)
        self._digit = DigitPanel(self._actions)
        self._strip = AnswerStrip(library)
        self.tabs = self.laboratory = Tabs(self.session, self._actions)
        self.bench, self.lecture = self.tabs.convolution, self.tabs.lecture
        self.loader = Loader(self.session, self)
        self.notice = NoticeBar()
        self._colours: Colours = settings.colours
        self._lay_out()
        self._set_up_actions()
        self._wire()
        self._drawing.set_pen_width(settings.pen_width)
        self._split = list(settings.split)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromHex(settings.geometry.encode()))
        else:
            self.resize(1280, 720)
        self._show_situation(self.session.situation)
        self._retint()
        QTimer.singleShot(_START_UNSEEN_MS, self.session.start)

    def _lay_out(self) -> None:
        left = QWidget()
        vbox(
            (self.lecture.page, _PAGE_TO_CANVAS),
            (self._drawing, 1),
            self._digit,
            self._pose,
            spacing=8,
            margins=(8, 8, 4, 4),
            on=left,
        )
        right = QWidget()
        vbox(self.notice, self._strip, (self.tabs, 1), spacing=4, margins=(4, 8, 8, 4), on=right)
        self._splitter = QSplitter()
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(1, 1)
        self.setCentralWidget(self._splitter)
        self.statusBar().showMessage("Loading the networks…")

    def _set_up_actions(self) -> None:
        actions = self._actions
        colours = QActionGroup(self)
        for action in (actions.follow_system, actions.light, actions.dark):
            colours.addAction(action)
        {"system": actions.follow_system, "light": actions.light, "dark": actions.dark}[self._colours].setChecked(True)
        fill_menus(self.menuBar(), actions)

    def _wire(self) -> None:
        session, actions, tabs, loader = self.session, self._actions, self.tabs, self.loader
        session.situation_changed.connect(self._on_session_situation_changed)
        session.analysis_changed.connect(self._on_session_analysis_changed)
        session.library_changed.connect(self._strip.show_library)
        session.failed.connect(self.notice.show_notice)
        self._drawing.strokes_changed.connect(session.show_ink)
        self._drawing.stroke_finished.connect(session.keep_ink)
        self._pose.pose_requested.connect(session.set_pose)
        self._pose.centring_requested.connect(session.set_centred_first)
        self._digit.truth_requested.connect(session.set_truth)
        self._digit.test_digit_requested.connect(loader.open_test_digit)
        self._strip.network_requested.connect(session.choose_network)
        loader.failed.connect(self.notice.show_notice)
        tabs.lecture.fault_found.connect(self.notice.show_notice)
        tabs.draw.window_requested.connect(session.set_rotation_range)
        tabs.currentChanged.connect(self._on_tabs_current_changed)
        session.library_changed.connect(tabs.networks.show_library)
        session.analysis_changed.connect(tabs.train.look_for_lost)
        tabs.train.offer_found.connect(self._on_train_offer_found)
        tabs.train.shutdown_finished.connect(self.close)
        parts = {
            "canvas": self._drawing,
            "test digit": self._digit,
            "sliders": self._pose,
            "answers": self._strip,
            "tabs": tabs.tabBar(),
        }
        self.lecture.lead(LectureWindow(session, tabs, parts, self))
        SpareKeys(self, actions)
        actions.undo.triggered.connect(session.undo)
        actions.redo.triggered.connect(session.redo)
        actions.clear.triggered.connect(session.clear)
        actions.open.triggered.connect(loader.ask_for_file)
        actions.paste.triggered.connect(self._on_paste_triggered)
        actions.quit.triggered.connect(self.close)
        actions.reset_pose.triggered.connect(self._on_reset_pose_triggered)
        actions.third.toggled.connect(self._on_third_toggled)
        actions.about.triggered.connect(self._on_about_triggered)
        for action in (actions.follow_system, actions.light, actions.dark):
            action.triggered.connect(self._on_colours_triggered)

    def settings(self) -> Settings:
        """What to remember for the next start."""
        geometry, networks = bytes(self.saveGeometry().toHex().data()).decode(), self.session.lasting_networks
        return Settings(
            colours=self._colours,
            networks=networks if all(networks[:THIRD]) else Settings().networks,  # there may have been none at all
            pen_width=self._drawing.pen_width(),
            geometry=geometry,
            split=tuple(self._splitter.sizes()),
        )

    def open_pictures(self, mime: QMimeData) -> None:
        """Load what was pasted or dropped: a page of the lecture, or else a picture."""
        if not self.lecture.open_dropped(mime):
            self.loader.open_mime(mime)

    def _show_situation(self, situation: Situation) -> None:
        self._drawing.show_situation(situation)
        self._pose.show_situation(situation)
        self._digit.show_situation(situation)
        self._strip.show_networks(situation.networks)
        self.tabs.draw.show_networks(situation.networks)
        self._actions.undo.setEnabled(self.session.can_undo)
        self._actions.redo.setEnabled(self.session.can_redo)
        self._actions.clear.setEnabled(not situation.drawing.is_empty)
        self._actions.third.setChecked(bool(situation.networks[THIRD]))

    def _retint(self) -> None:
        self._actions.tint(current_theme(self))

    def _on_session_situation_changed(self, situation: Situation) -> None:
        self._show_situation(situation)

    def _on_session_analysis_changed(self, analysis: Analysis) -> None:
        self._drawing.show_analysis(analysis)
        self._pose.show_analysis(analysis)
        self._strip.show_analysis(analysis)
        if self.tabs.currentWidget() is self.tabs.draw:
            self.tabs.draw.show_analysis(analysis)
        took = " · ".join(f"{a.name} {a.forward_ms:.1f} ms" for a in analysis.answers if a and a.prediction)
        source = analysis.situation.source
        self.statusBar().showMessage(
            " — ".join(part for part in (source, took) if part) or "Ready; the networks are loaded"
        )

    def _on_tabs_current_changed(self) -> None:
        if self.session.analysis is not None and self.tabs.currentWidget() is self.tabs.draw:
            self.tabs.draw.show_analysis(self.session.analysis)

    def _on_train_offer_found(self, text: str, words: str) -> None:
        self.notice.show_notice(text, Offer(words, self._resume_lost))

    def _resume_lost(self) -> None:
        self.tabs.turn_to("train")
        self.tabs.train.resume_lost()

    def _on_reset_pose_triggered(self) -> None:
        self.session.set_pose(Pose())

    def _on_third_toggled(self, shown: bool) -> None:
        chosen = self.session.situation.networks
        if shown and not chosen[THIRD]:
            others = [name for name in self.session.library.entries if name not in chosen]
            self.session.choose_network(THIRD, "cnn_flatten" if "cnn_flatten" in others else [*others, *chosen][0])
        elif not shown:
            self.session.choose_network(THIRD, "")

    def _on_paste_triggered(self) -> None:
        self.open_pictures(QGuiApplication.clipboard().mimeData())

    def _on_colours_triggered(self) -> None:
        actions = self._actions
        self._colours = "light" if actions.light.isChecked() else "dark" if actions.dark.isChecked() else "system"
        self.colours_requested.emit(self._colours)

    def _on_about_triggered(self) -> None:
        QMessageBox.about(
            self,
            "About digitlab",
            f"<h3>digitlab {__version__}</h3><p>Why convolutional networks read images and plain perceptrons do not.</p>"
            "<p>MIT licence. The digits are MNIST by Y. LeCun, C. Cortes and C. Burges (CC BY-SA 3.0).</p>",
        )

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
        if not self.tabs.train.may_close(self):
            event.ignore()
            return
        self.closed.emit()
        self.tabs.stop()
        self.session.stop()
        super().closeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if pictures.has_picture(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.open_pictures(event.mimeData())
        event.acceptProposedAction()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._retint()
