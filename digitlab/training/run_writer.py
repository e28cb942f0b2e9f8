"""What a training writes into its run's folder: events as they happen, and checkpoints, whole or not at all."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from digitlab.lock import only_writer
from digitlab.training.events import Checkpointed, Event, Heartbeat, Started, StepsTaken, to_line
from digitlab.training.runs import CHECKPOINTS, EVENTS, MOST_EVENTS_BYTES, Run, read_events
from digitlab.untrusted import open_to_append, read_bytes
from digitlab.whole_file import write_whole

_STATES_KEPT = 2
_MOST_STATE_BYTES = 2**32


class RunWriter:
    """The one writer of a run's folder."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._unwritten = b""
        self._size = 0
        self._states: list[str] | None = None  # the newest ones that the events name; None: they have to be read

    def append(self, event: Event) -> None:
        """Add an event; where the disk is full it is kept in memory, and written with the next one."""
        is_full = self._size > MOST_EVENTS_BYTES // 2  # after a day: epochs are told on, and the file can still be read
        if isinstance(event, Heartbeat) or (isinstance(event, StepsTaken) and is_full):
            return
        self._unwritten += to_line(event).encode() + b"\n"
        states, self._states = self._states, None
        try:
            with open_to_append(self._run.folder / EVENTS) as file:
                self._size = size = file.seek(0, os.SEEK_END)
                try:
                    if file.write(self._unwritten) == len(self._unwritten):
                        self._unwritten = b""
                    else:
                        file.truncate(size)
                    if isinstance(event, Checkpointed):
                        os.fsync(file.fileno())
                except OSError:
                    file.truncate(size)
        except OSError:
            return  # the next checkpoint will say so
        if states is not None and not self._unwritten and not isinstance(event, Started):  # which goes back some steps
            self._states = _newest([event.state, *states]) if isinstance(event, Checkpointed) else states

    def state_path(self, step: int) -> Path:
        """The file of a step's state."""
        return self._run.checkpoints / f"state-{step:08d}.safetensors"

    def network_path(self, epoch: int) -> Path:
        """The weights file of an epoch."""
        return self._run.checkpoints / f"epoch-{epoch:04d}.safetensors"

    @staticmethod
    def write(path: Path, content: bytes) -> str:
        """Write a file whole and return its SHA-256.

        Raises:
            OSError: The disk is full.
        """
        write_whole(path, content)
        return hashlib.sha256(content).hexdigest()

    def last_state(self) -> bytes | None:
        """The newest state that is whole; None where there is none.

        Raises:
            RunError: The events are damaged.
        """
        for event in reversed(self._checkpoints()):
            try:
                content = read_bytes(self._run.folder / event.state, _MOST_STATE_BYTES)
            except (OSError, ValueError):
                continue
            if hashlib.sha256(content).hexdigest() == event.state_sha256:
                return content
        return None

    def drop_old_states(self) -> None:
        """Remove all states but the last two that the events name."""
        if self._states is None:  # not after every epoch: an hour of short ones has events by the ten thousand
            self._states = _newest([event.state for event in reversed(self._checkpoints())])
        for path in self._run.checkpoints.glob("state-*"):
            if f"{CHECKPOINTS}/{path.name}" not in self._states:
                with suppress(OSError):
                    path.unlink()

    def sweep(self) -> None:
        """Remove what a killed process left: parts of files, and half a line of the events."""
        for folder in (self._run.folder, self._run.checkpoints):
            for path in folder.glob("*.part"):
                with suppress(OSError):
                    path.unlink()
        if os.path.lexists(self._run.folder / EVENTS):
            with open_to_append(self._run.folder / EVENTS) as file:
                file.seek(max(0, file.seek(0, os.SEEK_END) - MOST_EVENTS_BYTES))
                first, content = file.tell(), file.read()
                file.truncate(first + content.rfind(b"\n") + 1)

    def _checkpoints(self) -> list[Checkpointed]:
        return [event for event in read_events(self._run) if isinstance(event, Checkpointed)]


def _newest(states: list[str]) -> list[str]:
    """The states to keep, of all from the newest back; one may have been written again."""
    return list(dict.fromkeys(states))[:_STATES_KEPT]


@contextmanager
def writing(run: Run) -> Iterator[RunWriter]:
    """Be the one writer of a run's folder, which is swept first.

    Raises:
        LockedError: Another process writes there.
        OSError: The folder cannot be written.
    """
    with only_writer(run.folder):
        writer = RunWriter(run)
        writer.sweep()
        yield writer


def sha256_of(path: Path) -> str:
    """Of a file's content."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
