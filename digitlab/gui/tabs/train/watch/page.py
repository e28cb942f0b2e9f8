"""The page "Watch": trainings that go on, and all runs from before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMessageBox
from typing_extensions import override

from digitlab.gui.kit.text import as_plain
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.situation_parts import SLOT_OF
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import OpenPage, UseNetwork, Wish
from digitlab.gui.tabs.train.run_store import RunStore
from digitlab.gui.tabs.train.runs_state import RunsState
from digitlab.gui.tabs.train.watch import words
from digitlab.gui.tabs.train.watch.run_list import ChooseRuns
from digitlab.gui.tabs.train.watch.state import Question, WatchSettings, WatchState, work
from digitlab.gui.tabs.train.watch.training_controls import DeleteRun, KillRun, ResumeRun, SendCommand, UseOnDraw
from digitlab.gui.tabs.train.watch.view import WatchView
from digitlab.language import tr
from digitlab.networks.library import list_networks
from digitlab.training.runs import find_run
from digitlab.untrusted import one_line

if TYPE_CHECKING:
    from digitlab.gui.shell.tab import Tab

_ELSEWHERE_MS = 2000


class WatchPage(Page):
    """Does with runs what is asked for, and looks for runs of other windows and of the command line."""

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._store = tab.find_store(RunStore)
        self._elsewhere = QTimer(self, interval=_ELSEWHERE_MS)
        self._elsewhere.timeout.connect(self._on_elsewhere_timeout)

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case ChooseRuns(names):
                self._store.choose(names)
            case SendCommand(command):
                for name in self._store.state.chosen:
                    self._store.send(name, command)
            case ResumeRun(changes):
                self.attempt(lambda: self._store.resume(self._leading, **changes))
            case UseOnDraw():
                self.attempt(self._use_on_draw)
            case KillRun():
                self._store.kill(self._leading)
            case DeleteRun():
                self.attempt(self._delete)
            case _:
                super().fulfil(wish)

    @override
    def is_settled(self) -> bool:
        return super().is_settled() and self._store.is_settled and not self._store.running()

    @property
    def _leading(self) -> str:
        """The name of the run that the buttons are about: the first one on the screen."""
        seen: WatchState = self.seen
        return seen.chosen[0]

    def _use_on_draw(self) -> None:
        seen: WatchState = self.seen
        self.session.set_library(list_networks())  # it may have come from the command line
        name = seen.offers.use
        card = self.session.library.find(name).card
        super().fulfil(UseNetwork(SLOT_OF[card.family], name))
        super().fulfil(OpenPage("draw", ""))

    def _delete(self) -> None:
        name = self._leading
        network = find_run(name).out
        question = tr("Delete the run {name} with its checkpoints? No network came of it.", name=name)
        if network.exists():
            question = tr(
                "Delete the run {name} with its checkpoints? The network that came of it, {network}, stays.",
                name=name,
                network=network.stem,
            )
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if QMessageBox.question(self, tr("Delete a run"), as_plain(question), yes | no, no) == yes:
            others = self._store.delete(name)
            if others:
                left = tr("{file} is no part of the run and stays in its folder.", file=one_line(others[0]))
                self.session.failed.emit(left)

    def _on_elsewhere_timeout(self) -> None:
        """Look again while a run goes on that another window or the command line trains."""
        state = self._store.state
        if any(each.state == "running" and each.run.name not in state.live for each in state.all.summaries):
            self._store.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._store.refresh()  # other windows and the command line train, too
        self._elsewhere.start()
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._elsewhere.stop()
        super().hideEvent(event)


def ask(snapshot: Snapshot) -> Question:
    """The runs, and what the user looks at."""
    return Question(snapshot[RunsState], snapshot[WatchSettings])


PAGE = PageSpec(
    WatchView,
    ask,
    lambda _networks: work,
    table=words.table,
    provenance=words.provenance,
    settings=WatchSettings(),
    page=WatchPage,
)
