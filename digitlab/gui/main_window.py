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
    QFileDialog,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from digitlab import __version__
from digitlab.gui import pictures
from digitlab.gui.actions import build_actions, fill_menus
from digitlab.gui.analysis import Analysis, Situation
from digitlab.gui.bench.bench_lab import BenchLab
from digitlab.gui.inside.inside_lab import InsideLab
from digitlab.gui.lab.robustness_lab import RobustnessLab
from digitlab.gui.lecture.lecture_lab import LectureTab
from digitlab.gui.lecture.stage import Stage
from digitlab.gui.panels.answer_strip import AnswerStrip
from digitlab.gui.panels.answers_panel import AnswersPanel
from digitlab.gui.panels.digit_panel import DigitPanel
from digitlab.gui.panels.drawing_panel import DrawingPanel
from digitlab.gui.panels.networks_panel import NetworksPanel
from digitlab.gui.panels.notice_bar import NoticeBar
from digitlab.gui.panels.pose_panel import PosePanel
from digitlab.gui.session import Session
from digitlab.gui.settings import Colours, Settings
from digitlab.gui.theme import current_theme
from digitlab.gui.train.train_lab import RESUME, TrainLab
from digitlab.ink.pose import Pose
from digitlab.networks.library import Library

_THIRD = 2
_PAGE_TO_CANVAS = 3  # how much more of a tall window a page of the lecture gets
_START_UNSEEN_MS = 1000  # a window that is not shown answers as well, a little later


class MainWindow(QMainWindow):
    """The laboratory.

    Attributes:
        session: What the user did and what follows from it.
        lecture: The tab that leads through all others.

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
        self.session = Session(library, _usable(settings.networks, library), self)
        self._actions = build_actions(self)
        self._drawing = DrawingPanel(self._actions)
        self._pose = PosePanel(self._actions)
        self._digit = DigitPanel(self._actions)
        self._strip = AnswerStrip(library)
        self._answers = AnswersPanel()
        self._train = TrainLab(self.session)
        self._labs = (RobustnessLab(self.session), InsideLab(self.session), BenchLab(self.session), self._train)
        self.lecture = LectureTab()
        self._networks = NetworksPanel(library)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("tabs")
        self._tabs.setDocumentMode(True)
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
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 8, 4, 4)
        column.setSpacing(8)
        column.addWidget(self.lecture.page, _PAGE_TO_CANVAS)
        column.addWidget(self._drawing, 1)
        column.addWidget(self._digit)
        column.addWidget(self._pose)
        self._tabs.addTab(self._answers, "&Draw")
        for lab, title in zip(self._labs, ("&Robustness", "&Inside", "&Convolution", "&Train"), strict=True):
            self._tabs.addTab(lab, title)
        self._tabs.addTab(self.lecture, "&Lecture")
        self._tabs.addTab(self._networks, "&Networks")
        right = QWidget()
        stack = QVBoxLayout(right)
        stack.setContentsMargins(4, 8, 8, 4)
        stack.setSpacing(4)
        for widget in (self.notice, self._strip, self._tabs):
            stack.addWidget(widget, 1 if widget is self._tabs else 0)
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
        session, actions = self.session, self._actions
        session.situation_changed.connect(self._on_session_situation_changed)
        session.analysis_changed.connect(self._on_session_analysis_changed)
        session.analysis_changed.connect(self._train.look_for_lost)
        session.library_changed.connect(self._strip.show_library)
        session.library_changed.connect(self._networks.show_library)
        session.failed.connect(self.notice.show_notice)
        self._drawing.strokes_changed.connect(session.show_ink)
        self._drawing.stroke_finished.connect(session.keep_ink)
        self._pose.pose_requested.connect(session.set_pose)
        self._pose.centring_requested.connect(session.set_centred_first)
        self._digit.truth_requested.connect(session.set_truth)
        self._digit.test_digit_requested.connect(self.open_test_digit)
        self._strip.network_requested.connect(session.choose_network)
        self._answers.window_requested.connect(session.set_window)
        self._tabs.currentChanged.connect(self._on_tabs_current_changed)
        self._train.offer_found.connect(self.notice.show_notice)
        self._train.farewell_over.connect(self.close)
        self.notice.offer_accepted.connect(self._on_notice_offer_accepted)
        for lab in self._labs:
            lab.test_digit_requested.connect(self.open_test_digit)
            lab.fault_found.connect(self.notice.show_notice)
        self.lecture.fault_found.connect(self.notice.show_notice)
        parts = {"canvas": self._drawing, "test digit": self._digit, "sliders": self._pose, "answers": self._strip}
        self.lecture.lead(Stage(session, self._tabs, parts, self))
        actions.open_lesson.triggered.connect(self.lecture.ask_for_page)
        actions.save_lesson.triggered.connect(self.lecture.ask_where_to_save)
        actions.undo.triggered.connect(session.undo)
        actions.redo.triggered.connect(session.redo)
        actions.clear.triggered.connect(session.clear)
        actions.open.triggered.connect(self._on_open_triggered)
        actions.paste.triggered.connect(self._on_paste_triggered)
        actions.quit.triggered.connect(self.close)
        actions.reset_pose.triggered.connect(self._on_reset_pose_triggered)
        actions.third.toggled.connect(self._on_third_toggled)
        actions.about.triggered.connect(self._on_about_triggered)
        for action in (actions.follow_system, actions.light, actions.dark):
            action.triggered.connect(self._on_colours_triggered)

    def settings(self) -> Settings:
        """What to remember for the next start."""
        geometry = bytes(self.saveGeometry().toHex().data()).decode()
        return Settings(
            colours=self._colours,
            networks=self.session.lasting_networks,
            pen_width=self._drawing.pen_width(),
            geometry=geometry,
            split=tuple(self._splitter.sizes()),
        )

    def open_pictures(self, mime: QMimeData) -> None:
        """Load what was pasted or dropped; a notice says why where that cannot be."""
        if self.lecture.open_dropped(mime):
            return
        try:
            self.session.load_image(*pictures.from_mime(mime))
        except (ValueError, OSError) as error:
            self.notice.show_notice(str(error))

    def open_file(self, path: str) -> None:
        """Load a picture from a file; a notice says why where that cannot be."""
        try:
            self.session.load_image(*pictures.from_file(path))
        except (ValueError, OSError) as error:
            self.notice.show_notice(str(error))

    def open_test_digit(self, number: int) -> None:
        """Load a test digit; a notice says why where that cannot be."""
        try:
            self.session.load_test_digit(number)
        except (ValueError, OSError) as error:
            self.notice.show_notice(str(error))

    def _show_situation(self, situation: Situation) -> None:
        self._drawing.show_situation(situation)
        self._pose.show_situation(situation)
        self._digit.show_situation(situation)
        self._strip.show_networks(situation.networks)
        self._answers.show_networks(situation.networks)
        self._actions.undo.setEnabled(self.session.can_undo)
        self._actions.redo.setEnabled(self.session.can_redo)
        self._actions.clear.setEnabled(not situation.drawing.is_empty)
        self._actions.third.setChecked(bool(situation.networks[_THIRD]))

    def _retint(self) -> None:
        self._actions.tint(current_theme(self))

    def _on_session_situation_changed(self, situation: Situation) -> None:
        self._show_situation(situation)

    def _on_session_analysis_changed(self, analysis: Analysis) -> None:
        self._drawing.show_analysis(analysis)
        self._pose.show_analysis(analysis)
        self._strip.show_analysis(analysis)
        self._show_answers()
        took = " · ".join(f"{a.name} {a.forward_ms:.1f} ms" for a in analysis.answers if a and a.prediction)
        source = analysis.situation.source
        self.statusBar().showMessage(
            " — ".join(part for part in (source, took) if part) or "Ready; the networks are loaded"
        )

    def _show_answers(self) -> None:
        """What nobody sees is not drawn, either."""
        if self._tabs.currentWidget() is self._answers and self.session.analysis is not None:
            self._answers.show_analysis(self.session.analysis)

    def _on_tabs_current_changed(self) -> None:
        self._show_answers()

    def _on_notice_offer_accepted(self, offer: str) -> None:
        if offer == RESUME:
            self._tabs.setCurrentWidget(self._train)
            self._train.resume_lost()

    def _on_reset_pose_triggered(self) -> None:
        self.session.set_pose(Pose())

    def _on_third_toggled(self, shown: bool) -> None:
        chosen = self.session.situation.networks
        if shown and not chosen[_THIRD]:
            others = [name for name in self.session.library.entries if name not in chosen]
            self.session.choose_network(_THIRD, "cnn_flatten" if "cnn_flatten" in others else [*others, *chosen][0])
        elif not shown:
            self.session.choose_network(_THIRD, "")

    def _on_open_triggered(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, "Open a picture of a digit", "", pictures.FILE_FILTER)
        if path:
            self.open_file(path)

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
        if not self._train.may_close(self):
            event.ignore()
            return
        self.closed.emit()
        for lab in self._labs:
            lab.stop()
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


def _usable(names: tuple[str, ...], library: Library) -> tuple[str, ...]:
    """The remembered networks; in the place of one that is gone, the first that is there."""
    fallback = next(iter(library.entries), "")
    required = [name if name in library.entries else fallback for name in names[:_THIRD]]
    third = names[_THIRD] if names[_THIRD] in library.entries else ""
    return (*required, third)
