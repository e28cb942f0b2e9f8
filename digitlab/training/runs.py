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
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from digitlab import records
from digitlab.data_folder import data_folder, make_folder
from digitlab.event_lines import ProtocolError
from digitlab.training.events import Checkpointed, Event, LearningRateSet, Started, from_line
from digitlab.training.recipe import TrainConfig
from digitlab.whole_file import write_whole

RECORD, EVENTS, CHECKPOINTS = "run.json", "events.jsonl", "checkpoints"


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


def runs_folder() -> Path:
    """The folder of all runs."""
    return data_folder() / "runs"


def create_run(config: TrainConfig, out: Path) -> Run:
    """A new run's folder, named after the time and the network.

    Raises:
        OSError: The data folder cannot be written.
    """
    name = f"{time.strftime('%Y-%m-%d-%H%M%S')}-{re.sub('[^A-Za-z0-9_-]+', '_', config.network)}"
    make_folder(runs_folder())
    folder, number = runs_folder() / name, 1
    while True:
        try:
            folder.mkdir()
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
        folder = max(run_folders(), default=folder)
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
    return events_in(run.folder)


def events_in(folder: Path) -> list[Event]:
    """The same of the run in a folder.

    Raises:
        RunError: The file is damaged.
    """
    path = folder / EVENTS
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
            events = still_true(events, event)
        events.append(event)
    return events


def still_true(events: Sequence[Event], started: Started) -> list[Event]:
    """What holds of a run that goes on: nothing of later steps, and no learning rate that the state it goes on from has not."""
    kept = [event for event in events if getattr(event, "step", 0) <= started.step]
    last = max((place for place, event in enumerate(kept) if isinstance(event, Checkpointed)), default=0)
    return [event for place, event in enumerate(kept) if place < last or not isinstance(event, LearningRateSet)]


def run_folders() -> list[Path]:
    """The folders of all runs, in no order."""
    return [path for path in runs_folder().glob("*") if path.is_dir()]
