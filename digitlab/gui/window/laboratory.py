"""The tabs: the answers, every page of the laboratory, the lecture, and the networks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.convolution import lesson as bench_lesson
from digitlab.gui.tabs.convolution.tab import ConvolutionTab
from digitlab.gui.tabs.draw.tab import AnswersPanel
from digitlab.gui.tabs.inside import lesson as inside_lesson
from digitlab.gui.tabs.inside.tab import InsideTab
from digitlab.gui.tabs.lecture.lesson_window import LessonWindow
from digitlab.gui.tabs.lecture.tab import LectureTab
from digitlab.gui.tabs.networks.tab import NetworksPanel
from digitlab.gui.tabs.robustness.tab import RobustnessTab
from digitlab.gui.tabs.train.tab import RESUME, TrainTab

if TYPE_CHECKING:
    from digitlab.gui.shell.actions import Actions
    from digitlab.gui.shell.analysis import Analysis, Situation
    from digitlab.gui.shell.session import Session


_TITLES = {
    "draw": "&Draw",
    "robustness": "&Robustness",
    "inside": "&Inside",
    "convolution": "&Convolution",
    "train": "&Train",
    "lecture": "&Lecture",
    "networks": "&Networks",
}
"""What stands on the tabs, by their ids, in their order."""


class Laboratory(QTabWidget):
    """Every tab follows the session; what nobody sees is neither worked out nor drawn.

    Attributes:
        bench: The tab "Convolution", where there is ink, too.
        train: The tab "Train".
        lecture: The tab that leads through all others.

    Signals:
        fault_found: What went wrong, in a sentence.
    """

    fault_found = Signal(str)

    def __init__(
        self, session: Session, actions: Actions, parts: Mapping[str, QWidget], parent: QWidget | None = None
    ) -> None:
        """All tabs.

        Args:
            session: What the user did.
            actions: The window's commands.
            parts: What lessons can hide beside the tabs, by its id.
            parent: Its owner.
        """
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setDocumentMode(True)
        self._session = session
        self._answers, self._networks = AnswersPanel(), NetworksPanel(session.library)
        inside, self.bench, self.train = InsideTab(session), ConvolutionTab(session), TrainTab(session)
        self._labs: dict[str, Tab] = {
            "robustness": RobustnessTab(session),
            "inside": inside,
            "convolution": self.bench,
            "train": self.train,
        }
        tabs: dict[str, QWidget] = {"draw": self._answers, **self._labs}
        accesses = (inside_lesson.lesson_access(inside.store, session), bench_lesson.lesson_access(self.bench))
        parts = {**parts, "tabs": self.tabBar()}
        self.lecture = LectureTab(actions, LessonWindow(session, self, tabs, parts, accesses, self))
        tabs |= {"lecture": self.lecture, "networks": self._networks}
        for tab_id, tab in tabs.items():
            self.addTab(tab, _TITLES[tab_id])
        self.lecture.fault_found.connect(self.fault_found)
        self._answers.window_requested.connect(session.set_rotation_range)
        self.currentChanged.connect(self._on_current_changed)
        session.situation_changed.connect(self._on_session_situation_changed)
        session.analysis_changed.connect(self._on_session_analysis_changed)
        session.analysis_changed.connect(self.train.look_for_lost)
        session.library_changed.connect(self._networks.show_library)
        self._on_session_situation_changed(session.situation)

    def accept_offer(self, offer_id: str) -> None:
        """The user took an offer that :attr:`train` made."""
        if offer_id == RESUME.id:
            self.setCurrentWidget(self.train)
            self.train.resume_lost()

    def stop(self) -> None:
        """The window goes: end every thread and child process."""
        for lab in self._labs.values():
            lab.stop()

    def _on_current_changed(self) -> None:
        if self._session.analysis is not None:
            self._on_session_analysis_changed(self._session.analysis)

    def _on_session_situation_changed(self, situation: Situation) -> None:
        self._answers.show_networks(situation.networks)

    def _on_session_analysis_changed(self, analysis: Analysis) -> None:
        if self.currentWidget() is self._answers:
            self._answers.show_analysis(analysis)
