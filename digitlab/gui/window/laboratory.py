"""The tabs: the answers, every page of the laboratory, the lecture, and the networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from digitlab.gui.tabs.convolution.tab import ConvolutionTab
from digitlab.gui.tabs.draw.tab import AnswersPanel
from digitlab.gui.tabs.inside.tab import InsideTab
from digitlab.gui.tabs.lecture.tab import LectureTab
from digitlab.gui.tabs.networks.tab import NetworksPanel
from digitlab.gui.tabs.robustness.tab import RobustnessTab
from digitlab.gui.tabs.train.tab import RESUME, TrainTab

if TYPE_CHECKING:
    from digitlab.gui.shell.actions import Actions
    from digitlab.gui.shell.analysis import Analysis, Situation
    from digitlab.gui.shell.session import Session


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

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setDocumentMode(True)
        self._session = session
        self._answers = AnswersPanel()
        self.bench, self.train, self.lecture = ConvolutionTab(session), TrainTab(session), LectureTab(actions)
        self._labs = {
            "&Robustness": RobustnessTab(session),
            "&Inside": InsideTab(session),
            "&Convolution": self.bench,
            "&Train": self.train,
        }
        self._networks = NetworksPanel(session.library)
        tabs: dict[str, QWidget] = {"&Draw": self._answers, **self._labs, "&Lecture": self.lecture}
        for title, tab in (tabs | {"&Networks": self._networks}).items():
            self.addTab(tab, title)
        self.lecture.fault_found.connect(self.fault_found)
        self._answers.window_requested.connect(session.set_rotation_range)
        self.currentChanged.connect(self._on_current_changed)
        session.situation_changed.connect(self._on_session_situation_changed)
        session.analysis_changed.connect(self._on_session_analysis_changed)
        session.analysis_changed.connect(self.train.look_for_lost)
        session.library_changed.connect(self._networks.show_library)
        self._on_session_situation_changed(session.situation)

    def accept_offer(self, offer: str) -> None:
        """The user took an offer that :attr:`train` made."""
        if offer == RESUME:
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
