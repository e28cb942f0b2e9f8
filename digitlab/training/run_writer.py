"""What a training writes into its run's folder: events as they happen, and checkpoints, whole or not at all."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from digitlab.lock import only_writer
from digitlab.training.events import Checkpointed, Event, Heartbeat, to_line
from digitlab.training.runs import CHECKPOINTS, EVENTS, Run, read_events
from digitlab.whole_file import write_whole

_STATES_KEPT = 2


class RunWriter:
    """The one writer of a run's folder."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._unwritten = b""

    def append(self, event: Event) -> None:
        """Add an event; where the disk is full it is kept in memory, and written with the next one."""
        if isinstance(event, Heartbeat):
            return
        self._unwritten += to_line(event).encode() + b"\n"
        try:
            with (self._run.folder / EVENTS).open("ab", buffering=0) as file:
                size = file.tell()
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
                content = (self._run.folder / event.state).read_bytes()
            except OSError:
                continue
            if hashlib.sha256(content).hexdigest() == event.state_sha256:
                return content
        return None

    def drop_old_states(self) -> None:
        """Remove all states but the last two."""
        states = dict.fromkeys(event.state for event in reversed(self._checkpoints()))  # one may be written again
        kept = list(states)[:_STATES_KEPT]
        for path in self._run.checkpoints.glob("state-*"):
            if f"{CHECKPOINTS}/{path.name}" not in kept:
                path.unlink(missing_ok=True)

    def sweep(self) -> None:
        """Remove what a killed process left: parts of files, and half a line of the events."""
        for path in self._run.folder.rglob("*.part"):
            path.unlink(missing_ok=True)
        path = self._run.folder / EVENTS
        if path.exists():
            content = path.read_bytes()
            os.truncate(path, content.rfind(b"\n") + 1)

    def _checkpoints(self) -> list[Checkpointed]:
        return [event for event in read_events(self._run) if isinstance(event, Checkpointed)]


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
