"""All runs of the user, for all pages that show them, and the trainings that go on in child processes."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitlab.data_folder import user_networks
from digitlab.gui.shell.child_process import PROGRAM
from digitlab.gui.tabs.train.training_job import TrainingJob
from digitlab.lock import holder_here
from digitlab.networks.library import SUFFIX, list_networks
from digitlab.training.control import Command, Stop
from digitlab.training.events import Checkpointed, Event, Heartbeat, Saved, Started
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import RunError, create_run, find_run, read_events, runs_folder, still_true
from digitlab.training.summaries import Runs, list_runs

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session

_OPTIONS = {"device", "processes", "parts", "learning_rate", "more_epochs"}


class RunStore(QObject):
    """All runs of the user.

    Attributes:
        chosen: The names of the runs that are looked at, the leading one first.

    Signals:
        runs_changed: A run began, ended or was deleted.
        event_arrived: (run's name, training event).
        silent_for: (run's name, seconds without a sign of life); 0.0 when it answers again.
        chosen_changed: Other runs are looked at; their names.
        ended: (run's name, why in a sentence, "" where all went well).
    """

    runs_changed = Signal()
    event_arrived = Signal(str, object)
    silent_for = Signal(str, float)
    chosen_changed = Signal(object)
    ended = Signal(str, str)

    def __init__(self, session: Session, parent: QObject | None = None, *, program: Sequence[str] = PROGRAM) -> None:
        super().__init__(parent)
        self.chosen: tuple[str, ...] = ()
        self._session, self._program = session, tuple(program)
        self._jobs: dict[str, TrainingJob] = {}
        self._events: dict[str, list[Event]] = {}  # of the trainings that go on
        self._faults: dict[str, tuple[str, str]] = {}  # why, and the child's last words
        self._runs: Runs | None = None
        self._past: dict[str, list[Event]] = {}  # of the others, until the folder is looked at again

    def start(self, config: TrainConfig) -> str:
        """Begin to train, and return the run's name; it is looked at beside those that go on.

        Raises:
            OSError: The data folder cannot be written.
            ValueError: There is no such network.
        """
        config.build_config()
        run = create_run(config, self._free_path(config.network))
        self._go_on(run.name, [])
        return run.name

    def resume(self, name: str, **changes: object) -> None:
        """Go on with a run.

        Args:
            name: Of the run.
            changes: Another device, learning_rate, number of processes or of parts of a batch; or more_epochs.

        Raises:
            RunError: It is damaged, or goes on already.
        """
        if unknown := set(changes) - _OPTIONS:
            raise RunError(f"a run goes on with its own recipe: {min(unknown)} cannot be changed")
        if name in self._jobs:
            raise RunError(f"the run {name} goes on already")
        self._events[name] = read_events(find_run(name))
        self._go_on(name, [f"--{option.replace('_', '-')}={value}" for option, value in changes.items()])

    def send(self, name: str, command: Command) -> None:
        """Ask a training for something; one of another process hears only a Stop, and one that has ended nothing."""
        if name in self._jobs:
            self._jobs[name].send(command)
        elif isinstance(command, Stop) and (holder := holder_here(runs_folder() / name)):
            os.kill(holder, signal.SIGTERM)

    def kill(self, name: str) -> None:
        """End a training at once; the run can go on from its last checkpoint."""
        if name in self._jobs:
            self._jobs[name].kill()

    def running(self) -> tuple[str, ...]:
        """The runs that this window trains."""
        return tuple(self._jobs)

    def runs(self) -> Runs:
        """All runs, the newest first, and a sentence for each that is damaged."""
        if self._runs is None:
            self._runs = list_runs()
        return self._runs

    def events(self, name: str) -> list[Event]:
        """What happened in a run so far.

        Raises:
            RunError: It is damaged.
        """
        if name in self._jobs:
            return list(self._events[name])
        if name not in self._past:
            self._past[name] = read_events(find_run(name))
        return self._past[name]

    def fault(self, name: str) -> tuple[str, str]:
        """Why a run ended badly since the window is open, and a report of it; both "" where it did not."""
        return self._faults.get(name, ("", ""))

    def delete(self, name: str) -> None:
        """Delete a run's folder; the network that came of it stays.

        Raises:
            RunError: It goes on, here or elsewhere.
            OSError: It cannot be deleted.
        """
        if any(summary.run.name == name and summary.state == "running" for summary in list_runs().summaries):
            raise RunError(f"the run {name} goes on: stop it first")
        self.choose(tuple(each for each in self.chosen if each != name))
        try:
            shutil.rmtree(runs_folder() / name)
        finally:
            self.refresh()

    def choose(self, names: tuple[str, ...]) -> None:
        """Look at these runs, the leading one first."""
        if names != self.chosen:
            self.chosen = names
            self.chosen_changed.emit(names)

    def refresh(self) -> None:
        """Look at the folder of runs again."""
        self._runs, self._past = None, {}
        self.runs_changed.emit()

    def stop(self) -> None:
        """The window goes: let every training save."""
        for job in self._jobs.values():
            job.stop()

    def _go_on(self, name: str, options: list[str]) -> None:
        self._faults.pop(name, None)
        self._events.setdefault(name, [])
        job = self._jobs[name] = TrainingJob(name, self, program=self._program)
        job.event_arrived.connect(self._on_job_event_arrived)
        job.silent_for.connect(self._on_job_silent_for)
        job.ended.connect(self._on_job_ended)
        job.start(["train", "--resume", name, *options])
        self.refresh()
        self.choose((name, *(each for each in self.chosen if each in self._jobs and each != name)))

    def _free_path(self, network: str) -> Path:
        """Where a new network goes: beside all others, in the place of none."""
        taken = {*self._session.library.entries, *(summary.run.out.stem for summary in self.runs().summaries)}
        names = (network if number == 1 else f"{network}_{number}" for number in range(1, len(taken) + 2))
        return user_networks() / f"{next(name for name in names if name not in taken)}{SUFFIX}"

    def _job(self) -> TrainingJob:
        job = self.sender()
        assert isinstance(job, TrainingJob)
        return job

    def _on_job_event_arrived(self, event: Event) -> None:
        name = self._job().name
        if isinstance(event, Started):
            self._events[name] = still_true(self._events[name], event)
        if not isinstance(event, Heartbeat):
            self._events[name].append(event)
        if isinstance(event, Saved):
            self._session.set_library(list_networks())
        self.event_arrived.emit(name, event)

    def _on_job_silent_for(self, seconds: float) -> None:
        self.silent_for.emit(self._job().name, seconds)

    def _on_job_ended(self, _well: bool, fault: str) -> None:
        job = self._job()
        name, events = job.name, self._events.pop(job.name)
        if fault:
            self._faults[name] = _told(fault, events), f"{fault}\n\n{job.last_words()}".strip()
        del self._jobs[name]
        job.deleteLater()
        self.refresh()
        self.ended.emit(name, self.fault(name)[0])


def _told(fault: str, events: list[Event]) -> str:
    """What went wrong, and what is left of the run."""
    kept = [event.epoch for event in events if isinstance(event, Checkpointed)]
    parts = [f"{line[:1].upper()}{line[1:]}".rstrip(".") for line in fault.split("\n")]
    left = f"epoch {kept[-1]}" if kept and kept[-1] else "none of a whole epoch"
    return ". ".join((*parts, f"The last checkpoint: {left}."))
