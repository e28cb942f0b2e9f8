"""All runs at a glance: how far each is, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from digitlab.lock import is_locked
from digitlab.training.command_events import EpochAdded, LearningRateSet
from digitlab.training.events import EpochEnded, Event, Failed, Saved, Started, StepsTaken, Stopped, StoppedEarly
from digitlab.training.runs import EVENTS, Run, RunError, events_in, find_run, run_folders

State = Literal["new", "running", "finished", "stopped", "failed", "cut off"]

_ENDINGS = (Saved, Stopped, Failed)


@dataclass(frozen=True, slots=True)
class Summary:
    """A run at a glance.

    Attributes:
        run: Its folder and recipe.
        state: ``cut off`` where nobody ended it and it does not go on: its process died, or it saved because its window did.
        step: How many steps were taken, ...
        steps: ... of how many.
        epochs: The epochs that ended, with what was measured.
        ended: What its last stream ended with; None where it did not.
        best_epoch: The epoch whose network was kept where the training stopped early; 0 where it did not.
        rate: The highest learning rate that was set after it had begun; None where none was.
    """

    run: Run
    state: State
    step: int
    steps: int
    epochs: tuple[EpochEnded, ...]
    ended: Saved | Stopped | Failed | None
    best_epoch: int = 0
    rate: LearningRateSet | None = None

    @property
    def can_go_on(self) -> bool:
        """Whether there is something left to do in it, and nobody does it."""
        return self.state in {"new", "stopped", "failed", "cut off"}

    @property
    def measured(self) -> EpochEnded | None:
        """What was measured of its network: in the last epoch, or in the best one where it stopped early; None before the first."""
        best = [each for each in self.epochs if each.epoch == self.best_epoch]
        return next(iter(best or self.epochs[-1:]), None)


@dataclass(frozen=True, slots=True)
class Runs:
    """All runs, the newest first, and what could not be read.

    Attributes:
        summaries: One for each usable run.
        faults: A sentence for each other.
    """

    summaries: tuple[Summary, ...]
    faults: tuple[str, ...] = ()


def summarise(run: Run) -> Summary:
    """A run at a glance.

    Raises:
        RunError: It is damaged.
    """
    try:
        found = (run.folder / EVENTS).stat()
        stamp = found.st_mtime_ns, found.st_size
    except OSError:  # not begun, or just deleted; what else is wrong is said where the events are read
        stamp = 0, 0
    step, steps, epochs, best, rate, last = _glance(run.folder, stamp)
    ended = last if isinstance(last, _ENDINGS) else None
    return Summary(run, _state(run, last), step, steps, epochs, ended, best, rate)


@lru_cache(maxsize=1024)
def _glance(
    folder: Path, _stamp: tuple[int, int]
) -> tuple[int, int, tuple[EpochEnded, ...], int, LearningRateSet | None, Event | None]:
    """The step, how many there will be, the epochs that ended, the best one, the highest rate that was set, and the last event; read once while the file stays as it is."""
    events = events_in(folder)
    steps = [event.steps for event in events if isinstance(event, Started | EpochAdded)]
    taken = [event.step for event in events if isinstance(event, Started | StepsTaken | EpochEnded | Stopped)]
    epochs = tuple(event for event in events if isinstance(event, EpochEnded))
    rates = (event for event in events if isinstance(event, LearningRateSet))
    rate = max(rates, key=lambda event: event.learning_rate, default=None)
    best = 0
    for event in events:
        match event:
            case StoppedEarly():
                best = event.best_epoch
            case Started():  # it goes on
                best = 0
    last = events[-1] if events else None
    return taken[-1] if taken else 0, steps[-1] if steps else 0, epochs, best, rate, last


def list_runs() -> Runs:
    """All runs, the newest first; a damaged one is left out, with the reason."""
    summaries, faults = [], []
    for folder in run_folders():
        try:
            summaries.append(summarise(find_run(str(folder))))
        except RunError as error:
            faults.append(str(error))
    summaries.sort(key=lambda summary: (summary.run.begun_s, summary.run.name), reverse=True)
    return Runs(tuple(summaries), tuple(sorted(faults)))


def _state(run: Run, last: Event | None) -> State:
    match last:
        case _ if is_locked(run.folder):
            return "running"
        case None:
            return "new"
        case Saved():
            return "finished"
        case Stopped(asked=True):
            return "stopped"
        case Failed():
            return "failed"
        case _:
            return "cut off"
