"""The page "Watch": trainings that go on, and all runs from before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from typing_extensions import override

from digitlab.gui.shell.hand_made_page import HandMade, Page
from digitlab.gui.tabs.train.watch.run_state import RunState
from digitlab.gui.tabs.train.watch.view import WatchPanel
from digitlab.gui.tabs.train.watch.watch_state import (
    Layers,
    WatchState,
    ending_of,
    layers_of,
    looks_of,
    offers_of,
    progress_of,
    row_of,
)
from digitlab.training.control import AddEpoch, Command, SlowDown
from digitlab.training.events import EpochEnded, Event, Heartbeat
from digitlab.training.runs import RunError
from digitlab.training.summaries import Summary

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session
    from digitlab.gui.tabs.train.run_store import RunStore

_FRAME_MS = 100  # however many events come: a picture for each would stall the window
_ELSEWHERE_MS = 2000


class WatchPage(Page):
    """Shows the runs that the store's user looks at."""

    def __init__(self, session: Session, store: RunStore) -> None:
        super().__init__(session)
        self._store, self._panel = store, WatchPanel()
        self._leading = ""
        self._doing: dict[str, str] = {}
        self._silent_s: dict[str, float] = {}
        self._delay_s: dict[str, float] = {}
        self._frame = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._frame.timeout.connect(self._show)
        self._elsewhere = QTimer(self, interval=_ELSEWHERE_MS)
        self._elsewhere.timeout.connect(self._on_elsewhere_timeout)
        self.set_panel(self._panel)
        store.runs_changed.connect(self._on_store_changed)
        store.chosen_changed.connect(self._on_store_changed)
        store.ended.connect(self._on_store_ended)
        store.event_arrived.connect(self._on_store_event_arrived)
        store.silent_for.connect(self._on_store_silent_for)
        panel = self._panel
        panel.runs_requested.connect(store.choose)
        panel.command_requested.connect(self._on_panel_command_requested)
        panel.epoch_requested.connect(self._on_panel_epoch_requested)
        panel.resume_requested.connect(self._on_panel_resume_requested)
        panel.fewer_requested.connect(self._on_panel_fewer_requested)
        panel.kill_requested.connect(self._on_panel_kill_requested)
        panel.delete_requested.connect(self._on_panel_delete_requested)
        panel.layers_requested.connect(self._on_store_changed)

    @override
    def follow(self, situation: Situation) -> None:
        """The drawing changes nothing here; somebody may just begin to look."""
        if not self._elsewhere.isActive():
            self._elsewhere.start()
            self._store.refresh()  # other windows and the command line train, too
            if not self._store.chosen and (summaries := self._store.runs().summaries):
                self._store.choose((summaries[0].run.name,))
            self._show()

    @override
    def look_away(self) -> None:
        self._elsewhere.stop()

    @override
    def is_settled(self) -> bool:
        return not self._frame.isActive() and not self._store.running()

    def _show(self) -> None:
        if not self.isVisible():
            return
        runs = self._store.runs()
        summaries = {summary.run.name: summary for summary in runs.summaries}
        stories, faults = self._stories(summaries)
        looks = dict(zip((run_state.name for run_state in stories), looks_of(stories), strict=True))
        rows = tuple(row_of(each, looks.get(name), self._done_with(name)) for name, each in summaries.items())
        shown = WatchState(rows, (*runs.faults, *faults))
        if stories:
            shown = self._watch_state(shown, stories, [summaries[run_state.name] for run_state in stories])
        self._leading = stories[0].name if stories else ""
        self._panel.show_watch_state(shown, tuple(run_state.name for run_state in stories))

    def _stories(self, summaries: dict[str, Summary]) -> tuple[list[RunState], list[str]]:
        stories, faults = [], []
        for name in self._store.chosen:
            if name not in summaries:
                continue
            try:
                stories.append(RunState(name, summaries[name].run.config, self._store.events(name)))
            except RunError as error:
                faults.append(str(error))
        return stories, faults

    def _watch_state(self, shown: WatchState, stories: list[RunState], summaries: list[Summary]) -> WatchState:
        looks, leading, summary = looks_of(stories), stories[0], summaries[0]
        progress = [
            progress_of(run_state, each, look, self._done_with(run_state.name))
            for run_state, each, look in zip(stories, summaries, looks, strict=True)
        ]
        lines = [run_state.curves(look) for run_state, look in zip(stories, looks, strict=True)]
        trouble, report = self._trouble(leading, summary)
        here, silent = leading.name in self._store.running(), leading.name in self._silent_s
        ended = [event for run_state in stories for event in run_state.of(EpochEnded)]
        return WatchState(
            shown.rows,
            shown.faults,
            tuple(progress),
            "\n".join(filter(None, (run_state.sentence() for run_state in stories[:2]))) or "Nothing is measured yet.",
            trouble,
            report,
            offers_of(leading, summary, here=here, silent=silent, delay_s=self._delay_s.get(leading.name, 0.0)),
            {name: [line for each in lines for line in each[name]] for name in lines[0]},
            max(run_state.epochs for run_state in stories),
            layers_of(leading, summary.run.folder) if self._panel.looks_at_layers() else Layers(),
            sources=tuple(
                f"{run_state.title()} (seed {run_state.config.seed}, run {run_state.name})" for run_state in stories
            ),
            held_out=ended[-1].held_out if ended else 0,
        )

    def _done_with(self, name: str) -> str:
        """What this window does with a run; "" for nothing."""
        return self._doing.get(name, "starting") if name in self._store.running() else ""

    def _trouble(self, run_state: RunState, summary: Summary) -> tuple[str, str]:
        """What is wrong with a run, and a report of it."""
        if run_state.name in self._silent_s:
            silent = f"Not answering since {self._silent_s[run_state.name]:.0f} s."
            return f"{silent} Stop it; where that does not help, end it.", ""
        if run_state.name in self._store.running():
            return run_state.trouble(), ""
        fault, report = self._store.fault(run_state.name)
        return (fault, report) if fault else (ending_of(summary),) * 2

    def _resume(self, **changes: object) -> None:
        try:
            self._store.resume(self._leading, **changes)
        except (RunError, OSError) as error:
            self.fault_found.emit(str(error))

    def _on_panel_command_requested(self, command: Command) -> None:
        for name in self._store.chosen:
            self._store.send(name, command)
            if isinstance(command, SlowDown) and name in self._store.running():
                self._delay_s[name] = command.delay_s

    def _on_panel_epoch_requested(self) -> None:
        if self._leading in self._store.running():
            self._on_panel_command_requested(AddEpoch())
        else:
            self._resume(more_epochs=1)

    def _on_panel_resume_requested(self, changes: dict[str, object]) -> None:
        self._resume(**changes)

    def _on_panel_fewer_requested(self) -> None:
        name = self._leading
        parts = next(each.run.config.parts for each in self._store.runs().summaries if each.run.name == name)
        self._resume(parts=2 * parts)

    def _on_panel_kill_requested(self) -> None:
        self._store.kill(self._leading)

    def _on_panel_delete_requested(self) -> None:
        name = self._leading
        asked = f"Delete the run {name} with its checkpoints? The network that came of it stays in the library."
        if QMessageBox.question(self, "Delete a run", asked) == QMessageBox.StandardButton.Yes:
            try:
                self._store.delete(name)
            except (RunError, OSError) as error:
                self.fault_found.emit(str(error))

    def _on_store_changed(self) -> None:
        if not self._frame.isActive():
            self._frame.start()

    def _on_store_event_arrived(self, name: str, event: Event) -> None:
        if isinstance(event, Heartbeat):
            if self._doing.get(name) == event.doing:
                return
            self._doing[name] = event.doing
        self._on_store_changed()

    def _on_store_silent_for(self, name: str, seconds: float) -> None:
        if seconds:
            self._silent_s[name] = seconds
        else:
            self._silent_s.pop(name, None)
        self._on_store_changed()

    def _on_store_ended(self, name: str, _fault: str) -> None:
        for known in (self._doing, self._silent_s, self._delay_s):
            known.pop(name, None)
        self._on_store_changed()

    def _on_elsewhere_timeout(self) -> None:
        """Runs of other windows and of the command line go on as well."""
        here = self._store.running()
        if any(each.state == "running" and each.run.name not in here for each in self._store.runs().summaries):
            self._store.refresh()


PAGE = HandMade(lambda tab: WatchPage(tab.session, tab.store))
