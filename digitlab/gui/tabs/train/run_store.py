"""All runs of the user, for all pages that show them, and the trainings that go on in child processes."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from typing_extensions import override

from digitlab.data_folder import user_networks
from digitlab.gui.kit.phrases import sentence
from digitlab.gui.kit.signals import Emits
from digitlab.gui.kit.signals import signal as qt_signal
from digitlab.gui.shell.child_process import ChildProcess
from digitlab.gui.shell.store import Store
from digitlab.gui.tabs.train.runs_state import Fault, LiveRun, RunsState
from digitlab.gui.tabs.train.training_job import TrainingJob
from digitlab.language import tr
from digitlab.lock import holder_here
from digitlab.networks.card import SUFFIX
from digitlab.networks.library import list_networks
from digitlab.program import PROGRAM
from digitlab.training.control import Command, Stop
from digitlab.training.deleting import delete_run
from digitlab.training.events import Checkpointed, Event, Saved
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import RunError, create_run, find_run, read_events, runs_folder
from digitlab.training.summaries import list_runs

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session

_OPTIONS = {"device", "processes", "parts", "learning_rate", "more_epochs"}
_FRAME_MS = 100  # however many events come: a picture for each would stall the window
_WATCH_MS = 1000


class RunStore(Store[RunsState]):
    """The one owner of what is known of runs.

    What the user does changes the state at once. What trainings tell changes it at most every 100 ms, the newest of the
    meantime included.

    Attributes:
        program: The program that trains, and its first arguments.

    Signals:
        ended: (a run's name, why its training ended badly in a sentence, "" where all went well).
    """

    ended: Emits[str, str] = qt_signal(str, str)

    def __init__(self, session: Session, parent: QObject | None = None, *, program: Sequence[str] = PROGRAM) -> None:
        super().__init__(RunsState(), parent)
        self.program = tuple(program)
        self._session = session
        self._jobs: dict[str, TrainingJob] = {}
        self._newest = self.state  # is ahead of the state by what was told within the present frame
        self._frame = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._frame.timeout.connect(self._announce)
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._on_watch_timeout)

    @property
    def is_settled(self) -> bool:
        """Whether the state holds all that was told."""
        return not self._frame.isActive()

    def running(self) -> tuple[str, ...]:
        """The names of the runs that this window trains."""
        return tuple(self._jobs)

    def start(self, config: TrainConfig) -> str:
        """Begin to train, and return the run's name; it is looked at beside those that go on.

        Raises:
            OSError: The data folder cannot be written.
            ValueError: There is no such network.
        """
        config.build_config()
        run = create_run(config, self._free_path(config.network))
        self._go_on(run.name, LiveRun())
        return run.name

    def resume(self, name: str, **changes: object) -> None:
        """Go on with a run.

        Args:
            name: The run's name.
            changes: Another device, learning_rate, number of processes or of parts of a batch; or more_epochs.

        Raises:
            RunError: It is damaged, or goes on already.
        """
        if unknown := set(changes) - _OPTIONS:
            raise RunError(tr("a run goes on with its own recipe: {setting} cannot be changed", setting=min(unknown)))
        if name in self._jobs:
            raise RunError(tr("the run {name} goes on already", name=name))
        options = [f"--{option.replace('_', '-')}={value}" for option, value in changes.items()]
        self._go_on(name, LiveRun(tuple(read_events(find_run(name)))), options)

    def send(self, name: str, command: Command) -> None:
        """Ask a training for something; one of another process hears only a Stop, and one that has ended nothing."""
        if name in self._jobs:
            self._jobs[name].send(command)
            self._show_live(name, self._newest.live[name].asked(command))
            self._announce()
        elif isinstance(command, Stop) and (holder := holder_here(runs_folder() / name)):
            for number in (
                signal.SIGINT,
                signal.SIGTERM,
            ):  # an interrupt says that a user wants it; some do not hear it
                os.kill(holder, number)

    def kill(self, name: str) -> None:
        """End a training at once; the run can go on from its last checkpoint."""
        if name in self._jobs:
            self._jobs[name].kill()

    def delete(self, name: str) -> list[Path]:
        """Delete a run; the network that came of it stays, and so does what else lies in its folder, which is returned.

        Raises:
            RunError: There is none of that name.
            OSError: It goes on, here or elsewhere, or it cannot be deleted.
        """
        self.choose(tuple(each for each in self.state.chosen if each != name))
        try:
            return delete_run(name)
        finally:
            self.refresh()

    def choose(self, names: tuple[str, ...]) -> None:
        """Look at these runs, the leading one first."""
        self.put(replace(self._newest, chosen=names))

    def refresh(self) -> None:
        """Look at the folder of runs again; the newest leads where none does."""
        found = list_runs()
        chosen = self._newest.chosen or tuple(summary.run.name for summary in found.summaries[:1])
        self.put(replace(self._newest, all=found, chosen=chosen))

    def stop(self) -> None:
        """The window goes: let every training save."""
        self._watch.stop()
        for job in self._jobs.values():
            job.stop()

    @override
    def put(self, state: RunsState) -> None:
        self._frame.stop()
        self._newest = state
        super().put(state)

    def _announce(self) -> None:
        self.put(self._newest)

    def _go_on(self, name: str, live: LiveRun, options: Sequence[str] = ()) -> None:
        job = self._jobs[name] = TrainingJob(self, program=self.program)
        job.event_arrived.connect(partial(self._on_job_event_arrived, name))
        job.ended.connect(partial(self._on_job_ended, name, job))
        state = self._newest
        beside = (each for each in state.chosen if each in state.live and each != name)
        faults = {each: fault for each, fault in state.faults.items() if each != name}
        self.put(
            replace(state, all=list_runs(), chosen=(name, *beside), live={**state.live, name: live}, faults=faults)
        )
        job.start(["train", "--resume", name, *options])
        self._watch.start()

    def _free_path(self, network: str) -> Path:
        """Where a new network goes: beside all others, in the place of none."""
        library = self._session.library
        taken = {*library.entries, *library.generators, *(summary.run.out.stem for summary in list_runs().summaries)}
        names = (network if number == 1 else f"{network}_{number}" for number in range(1, len(taken) + 2))
        return user_networks() / f"{next(name for name in names if name not in taken)}{SUFFIX}"

    def _show_live(self, name: str, live: LiveRun) -> None:
        """A training that goes on has told this of itself; the state follows within a frame."""
        newest = replace(self._newest, live={**self._newest.live, name: live})
        is_other = newest != self._newest
        self._newest = newest
        if is_other and not self._frame.isActive():
            self._frame.start()

    def _on_job_event_arrived(self, name: str, event: Event) -> None:
        self._show_live(name, self._newest.live[name].after(event, time.monotonic()))
        if isinstance(event, Saved):
            self._session.set_library(list_networks())

    def _on_watch_timeout(self) -> None:
        for name, live in self._newest.live.items():
            self._show_live(name, live.at(time.monotonic()))

    def _on_job_ended(self, name: str, job: ChildProcess, _well: bool, fault: str) -> None:
        del self._jobs[name]
        if not self._jobs:
            self._watch.stop()
        state, live, faults = self._newest, dict(self._newest.live), dict(self._newest.faults)
        events = live.pop(name).events
        if fault:
            faults[name] = Fault(_in_words(fault, events), f"{fault}\n\n{job.last_words()}".strip())
        job.deleteLater()
        self.put(replace(state, all=list_runs(), live=live, faults=faults))
        self.ended.emit(name, faults[name].reason if fault else "")


def _in_words(fault: str, events: Sequence[Event]) -> str:
    """What went wrong, and what is left of the run."""
    kept = [event.epoch for event in events if isinstance(event, Checkpointed)]
    left = tr("The last checkpoint: none of a whole epoch.")
    if kept and kept[-1]:
        left = tr("The last checkpoint: epoch {epoch}.", epoch=kept[-1])
    return " ".join([*(sentence(line) for line in fault.split("\n")), left])
