"""Runs: one folder for each training from start to end, in the user's data folder. No framework is needed to read them.

A run's folder holds

- ``run.json``: its recipe and where the network goes;
- ``events.jsonl``: what happened, one event a line: the truth about it;
- ``checkpoints/epoch-0003.safetensors``: the network at each epoch's end, a weights file like any other;
- ``checkpoints/state-00002580.safetensors``: the last two states to go on from;
- ``writer.lock``: which process writes to it.
"""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Literal

from digitlab import records
from digitlab.data_folder import data_folder
from digitlab.training.events import (
    EpochAdded,
    EpochEnded,
    Event,
    Failed,
    ProtocolError,
    Saved,
    Started,
    StepsTaken,
    Stopped,
    from_line,
)
from digitlab.training.lock import is_locked
from digitlab.training.recipe import TrainConfig
from digitlab.whole_file import write_whole

RECORD, EVENTS, CHECKPOINTS = "run.json", "events.jsonl", "checkpoints"

State = Literal["new", "running", "finished", "stopped", "failed", "cut off"]

_ENDINGS = (Saved, Stopped, Failed)


class RunError(ValueError):
    """A run that cannot be used; the message names its folder, the fault and a way out."""


@dataclass(frozen=True, slots=True)
class _Record:
    config: TrainConfig
    out: str
    format: int = 1


@dataclass(frozen=True, slots=True)
class Run:
    """A run's folder.

    Attributes:
        folder: Where it lies.
        config: Its recipe.
        out: The weights file to write at the end.
    """

    folder: Path
    config: TrainConfig
    out: Path

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.folder.name

    @property
    def checkpoints(self) -> Path:
        """The folder of its networks and states."""
        return self.folder / CHECKPOINTS


@dataclass(frozen=True, slots=True)
class Summary:
    """A run at a glance.

    Attributes:
        run: Its folder and recipe.
        state: ``cut off`` where it neither ended nor goes on: its process died.
        step: How many steps were taken, ...
        steps: ... of how many.
        epochs: The epochs that ended, with what was measured.
        ended: What its last stream ended with; None where it did not.
    """

    run: Run
    state: State
    step: int
    steps: int
    epochs: tuple[EpochEnded, ...]
    ended: Saved | Stopped | Failed | None

    @property
    def can_go_on(self) -> bool:
        """Whether there is something left to do in it, and nobody does it."""
        return self.state in {"new", "stopped", "failed", "cut off"}


@dataclass(frozen=True, slots=True)
class Runs:
    """All runs, the newest first, and what could not be read.

    Attributes:
        summaries: One for each usable run.
        faults: A sentence for each other.
    """

    summaries: tuple[Summary, ...]
    faults: tuple[str, ...] = ()


def runs_folder() -> Path:
    """The folder of all runs."""
    return data_folder() / "runs"


def create_run(config: TrainConfig, out: Path) -> Run:
    """A new run's folder, named after the time and the network.

    Raises:
        OSError: The data folder cannot be written.
    """
    name = f"{time.strftime('%Y-%m-%d-%H%M%S')}-{re.sub('[^A-Za-z0-9_-]+', '_', config.network)}"
    folder, number = runs_folder() / name, 1
    while True:
        try:
            folder.mkdir(parents=True)
            break
        except FileExistsError:
            number += 1
            folder = runs_folder() / f"{name}-{number}"
    run = Run(folder, config, out.absolute())
    keep_record(run)
    return run


def keep_record(run: Run) -> None:
    """Write a run's recipe.

    Raises:
        OSError: The folder cannot be written.
    """
    record = records.to_dict(_Record(run.config, str(run.out)))
    write_whole(run.folder / RECORD, json.dumps(record, indent=1).encode())


def find_run(name: str) -> Run:
    """The run of a name, or of a folder; ``last`` is the newest.

    Raises:
        RunError: There is none, or it is damaged.
    """
    folder = runs_folder() / name
    if name == "last":
        folder = max(_folders(), default=folder)
    if not folder.is_dir():
        folder = Path(name).absolute()
    path = folder / RECORD
    try:
        record = records.from_dict(_Record, json.loads(path.read_bytes()))
    except FileNotFoundError as error:
        raise RunError(f"there is no run '{name}': 'digitlab runs' lists them") from error
    except (OSError, ValueError, RecursionError) as error:
        raise RunError(f"{path}: is damaged: {error}: delete its folder, its networks can be kept") from error
    return Run(folder, record.config, Path(record.out))


def with_changes(run: Run, **settings: object) -> Run:
    """A run with other settings, kept from now on: another device, more parts."""
    changed = replace(run, config=replace(run.config, **settings)) if settings else run  # type: ignore[arg-type] # as given
    if changed != run:
        keep_record(changed)
    return changed


def read_events(run: Run) -> list[Event]:
    """What happened in a run, less what was done in vain: steps behind the checkpoint from which it went on.

    Raises:
        RunError: The file is damaged.
    """
    return _read(run.folder / EVENTS)


def _read(path: Path) -> list[Event]:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise RunError(f"{path}: {error}") from error
    *lines, _torn = content.split(b"\n")  # a process that was killed may leave half a line, and nothing behind it
    events: list[Event] = []
    for number, line in enumerate(lines, start=1):
        try:
            event = from_line(line.decode())
        except (ProtocolError, UnicodeDecodeError) as error:
            raise RunError(f"{path}, line {number}: {str(error)[:300]}") from error
        if isinstance(event, Started):
            events = [kept for kept in events if getattr(kept, "step", 0) <= event.step]
        events.append(event)
    return events


def summarise(run: Run) -> Summary:
    """A run at a glance.

    Raises:
        RunError: It is damaged.
    """
    path = run.folder / EVENTS
    found = path.stat() if path.exists() else None
    step, steps, epochs, last = _glance(path, (found.st_mtime_ns, found.st_size) if found else (0, 0))
    return Summary(run, _state(run, last), step, steps, epochs, last if isinstance(last, _ENDINGS) else None)


@lru_cache(maxsize=1024)
def _glance(path: Path, _stamp: tuple[int, int]) -> tuple[int, int, tuple[EpochEnded, ...], Event | None]:
    """The step, how many there will be, the epochs that ended, and the last event; read once while the file stays as it is."""
    events = _read(path)
    steps = [event.steps for event in events if isinstance(event, Started | EpochAdded)]
    taken = [event.step for event in events if isinstance(event, Started | StepsTaken | EpochEnded | Stopped)]
    epochs = tuple(event for event in events if isinstance(event, EpochEnded))
    return taken[-1] if taken else 0, steps[-1] if steps else 0, epochs, events[-1] if events else None


def list_runs() -> Runs:
    """All runs, the newest first; a damaged one is left out, with the reason."""
    summaries, faults = [], []
    for folder in sorted(_folders(), reverse=True):
        try:
            summaries.append(summarise(find_run(str(folder))))
        except RunError as error:
            faults.append(str(error))
    return Runs(tuple(summaries), tuple(faults))


def _state(run: Run, last: Event | None) -> State:
    match last:
        case _ if is_locked(run.folder):
            return "running"
        case None:
            return "new"
        case Saved():
            return "finished"
        case Stopped():
            return "stopped"
        case Failed():
            return "failed"
        case _:
            return "cut off"


def _folders() -> list[Path]:
    return [path for path in runs_folder().glob("*") if path.is_dir()]
