"""Runs: one folder for each training from start to end, in the user's data folder. No framework is needed to read them.

A run's folder holds

- ``run.json``: its recipe and where the network goes;
- ``events.jsonl``: what happened, one event a line: the truth about it;
- ``checkpoints/epoch-0003.safetensors``: the network at each epoch's end, a weights file like any other; 0 is before the first step;
- ``checkpoints/state-00002580.safetensors``: the last two states to go on from;
- ``writer.lock``: which process writes to it.
"""

from __future__ import annotations

import heapq
import io
import json
import os
import re
import shutil
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from digitlab import records
from digitlab.data_folder import data_folder, make_folder, user_networks
from digitlab.event_lines import ProtocolError, VersionError
from digitlab.language import tr
from digitlab.networks.card import SUFFIX
from digitlab.plugins import PluginError
from digitlab.training.command_events import LearningRateSet, ValueSet
from digitlab.training.events import Checkpointed, Event, Started, from_line
from digitlab.training.recipe import TrainConfig
from digitlab.untrusted import file_name, one_line, parse_json, read_bytes, read_text
from digitlab.whole_file import write_whole

RECORD, EVENTS, CHECKPOINTS = "run.json", "events.jsonl", "checkpoints"
OFFERED = "offered"
"""The window's mark: it has offered to go on with this run."""
MOST_EVENTS_BYTES = 2**27

_FORMAT = 1
_MOST_RECORD_BYTES = 2**20
_LATEST_S = 2.0**40
_TIME_IN_NAME = "%Y-%m-%d-%H%M%S"


class RunError(ValueError):
    """A run that cannot be used; the message names its folder, the fault and a way out."""


class _OtherVersionError(ValueError):
    """A record is that of another digitlab, and may be whole."""


@dataclass(frozen=True, slots=True)
class _Record:
    config: TrainConfig
    out: str
    begun_s: float = 0.0
    format: int = _FORMAT

    def __post_init__(self) -> None:
        file_name(self.config.network, tr("a network's name"))
        if not 0 <= self.begun_s <= _LATEST_S:  # never true of a NaN
            raise ValueError(tr("it cannot have begun at {begun}", begun=self.begun_s))


@dataclass(frozen=True, slots=True)
class Run:
    """A run's folder.

    Attributes:
        folder: Where it lies.
        config: Its recipe.
        out: The weights file to write at the end: in the folder of the user's networks, unless someone named another just now.
        elsewhere: The file that its folder names, where that lies outside of the networks folder: it is not written unless
            someone names it again, since the run's folder may be somebody else's.
        begun_s: When it was begun, in seconds since 1970.
    """

    folder: Path
    config: TrainConfig
    out: Path
    elsewhere: str = ""
    begun_s: float = 0.0

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
        ValueError: The network's name cannot be a file's.
        OSError: The data folder cannot be written; no folder is left.
    """
    file_name(config.network, tr("a network's name"))
    name = f"{time.strftime(_TIME_IN_NAME)}-{re.sub('[^A-Za-z0-9_-]+', '_', config.network)}"
    make_folder(runs_folder())
    folder, number = runs_folder() / name, 1
    while True:
        try:
            folder.mkdir()
            break
        except FileExistsError:
            number += 1
            folder = runs_folder() / f"{name}-{number}"
    run = Run(folder, config, out.absolute(), begun_s=time.time())
    try:
        keep_record(run)
    except OSError as error:
        folder.rmdir()
        free = shutil.disk_usage(runs_folder()).free
        raise OSError(
            tr(
                "{folder}: {error}: a training writes some megabytes there, and {free:,} bytes are free: make room, or choose another folder with --data-dir",
                folder=folder,
                error=error.strerror or error,
                free=free,
            )
        ) from error
    return run


def keep_record(run: Run) -> None:
    """Write a run's recipe.

    Raises:
        OSError: The folder cannot be written.
    """
    out = run.out.name if run.out.parent == user_networks().absolute() else str(run.out)
    record = records.to_dict(_Record(run.config, run.elsewhere or out, run.begun_s))
    write_whole(run.folder / RECORD, json.dumps(record, indent=1).encode())


def find_run(name: str) -> Run:
    """The run of a name, or of a folder; ``last`` is the one that was begun last.

    Raises:
        RunError: There is none, or it is damaged.
    """
    folder = runs_folder() / name
    if name == "last":
        return _last_run()
    if not folder.is_dir():
        folder = Path(name).absolute()
    path = folder / RECORD
    try:
        record = _read_record(path)
        out, elsewhere = _place_of(record)
        run = Run(folder, record.config, out, elsewhere, record.begun_s or _begun_s(folder))
    except (FileNotFoundError, NotADirectoryError) as error:
        if name and folder.parent == runs_folder() and folder.is_dir():
            raise RunError(
                tr(
                    "{folder}: has no {record}, so nothing can go on: 'digitlab runs --delete {name}' removes it",
                    folder=folder,
                    record=RECORD,
                    name=folder.name,
                )
            ) from error
        raise RunError(tr("there is no run '{name}': 'digitlab runs' lists them", name=name)) from error
    except PluginError as error:
        raise RunError(f"{path}: {error}") from error
    except _OtherVersionError as error:
        raise _not_damaged(path, error) from error
    except (OSError, ValueError) as error:
        raise RunError(
            tr("{path}: is damaged: {error}: delete its folder, its networks can be kept", path=path, error=error)
        ) from error
    for part in (folder, folder / CHECKPOINTS):
        if part.is_symlink():
            raise RunError(
                tr("{part}: is a link, which no run is written through: name the folder that it stands for", part=part)
            )
    return run


def _read_record(path: Path) -> _Record:
    values = parse_json(read_text(path, _MOST_RECORD_BYTES))
    if isinstance(values, dict) and (found := values.get("format", _FORMAT)) != _FORMAT:
        raise _OtherVersionError(
            tr("is of format {found}, this digitlab reads format {known}", found=one_line(found, 20), known=_FORMAT)
        )
    return records.from_dict(_Record, values)


def _not_damaged(path: Path, error: ValueError) -> RunError:
    """What is said of a run of another digitlab, which that one can go on with."""
    return RunError(tr("{path}: {error}: use the digitlab that wrote it", path=path, error=error))


def _last_run() -> Run:
    found = []
    for folder in run_folders():
        with suppress(RunError):
            found.append(find_run(str(folder)))
    if not found:
        raise RunError(tr("there is no run 'last': 'digitlab runs' lists them"))
    return max(found, key=lambda run: (run.begun_s, run.name))


def _place_of(record: _Record) -> tuple[Path, str]:
    """Where a run's network goes, and what its record says instead where that is not to be believed."""
    folder, name = user_networks().absolute(), PurePath(record.out).name
    with suppress(ValueError):
        file_name(name, tr("a weights file's name"))
        if record.out in {name, str(folder / name)} and name.endswith(SUFFIX):
            return folder / name, ""
    return folder / f"{record.config.network}{SUFFIX}", record.out


def _begun_s(folder: Path) -> float:
    """When a run was begun whose record does not say it: by its folder's name, in the time zone of today."""
    length = len(time.strftime(_TIME_IN_NAME))
    try:
        return time.mktime(time.strptime(folder.name[:length], _TIME_IN_NAME))
    except (ValueError, OverflowError):
        return (folder / RECORD).stat().st_mtime


def free_place(network: str) -> Path:
    """A file in the folder of the user's networks that is not there yet, named after a network."""
    places = (
        user_networks().absolute() / f"{network}{more}{SUFFIX}" for more in ("", *(f"_{n}" for n in range(2, 10_000)))
    )
    return next(place for place in places if not os.path.lexists(place))


def with_changes(run: Run, out: Path | None = None, **settings: object) -> Run:
    """A run with other settings, kept from now on: another place for its network, another device, more parts.

    Raises:
        ValueError: A setting is out of range.
        OSError: The folder cannot be written.
    """
    changed = replace(run, config=replace(run.config, **settings)) if settings else run  # type: ignore[arg-type] # as given
    if out is not None:
        changed = replace(changed, out=out.absolute(), elsewhere="")
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
        content = read_bytes(path, MOST_EVENTS_BYTES)
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        raise RunError(
            tr("{path}: {error}: delete its folder, its networks can be kept", path=path, error=error)
        ) from error
    events = _StillTrue()
    for number, line in enumerate(io.BytesIO(content), start=1):
        if not line.endswith(b"\n"):
            break  # a process that was killed may leave half a line, and nothing behind it
        try:
            event = from_line(line.decode())
        except VersionError as error:
            raise _not_damaged(path, error) from error
        except (ProtocolError, UnicodeDecodeError) as error:
            raise RunError(
                tr(
                    "{path}, line {number}: {error}: delete its folder, its networks can be kept",
                    path=path,
                    number=number,
                    error=one_line(error),
                )
            ) from error
        events.add(event)
    return [event for event in events.kept if event is not None]


class _StillTrue:
    """What :func:`still_true` leaves of a whole file, in which a run may go on as often as there are lines: nothing is looked at twice.

    Attributes:
        kept: The events, and None in the place of each that holds no longer.
    """

    def __init__(self) -> None:
        self.kept: list[Event | None] = []
        self._latest: list[
            tuple[int, int]
        ] = []  # a heap of the steps of what is kept, the latest first, with their places
        self._states, self._values = list[int](), list[int]()  # the places of checkpoints, and of values that were set

    def add(self, event: Event) -> None:
        if isinstance(event, Started):
            self._go_back_to(event.step)
        if step := getattr(event, "step", 0):
            heapq.heappush(self._latest, (-step, len(self.kept)))
        if isinstance(event, Checkpointed):
            self._states.append(len(self.kept))
        elif isinstance(event, LearningRateSet | ValueSet):
            self._values.append(len(self.kept))
        self.kept.append(event)

    def _go_back_to(self, step: int) -> None:
        while self._latest and -self._latest[0][0] > step:
            self.kept[heapq.heappop(self._latest)[1]] = None
        while self._states and self.kept[self._states[-1]] is None:
            self._states.pop()
        while self._values and self._values[-1] > (self._states[-1] if self._states else -1):
            self.kept[self._values.pop()] = None


def still_true(events: Sequence[Event], started: Started) -> list[Event]:
    """What holds of a run that goes on: nothing of later steps, and no learning rate or other value that the state it goes on from has not."""
    kept = [event for event in events if getattr(event, "step", 0) <= started.step]
    last = max((place for place, event in enumerate(kept) if isinstance(event, Checkpointed)), default=0)
    return [
        event for place, event in enumerate(kept) if place < last or not isinstance(event, LearningRateSet | ValueSet)
    ]


def run_folders() -> list[Path]:
    """The folders of all runs, in no order; a link is none."""
    return [path for path in runs_folder().glob("*") if path.is_dir() and not path.is_symlink()]
