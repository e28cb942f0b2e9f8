"""How far somebody has come in the lecture, in one JSON file."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from digitlab import records
from digitlab.gui.shell.state_file import read_state
from digitlab.whole_file import write_whole

_VERSION = 1
_MOST_OPENED = 20
_MOST_BYTES = 2**20


@dataclass(frozen=True, slots=True)
class Progress:
    """What was done.

    Attributes:
        version: Of this file.
        done: The names of the pages whose question was answered, or that were read where there is none.
        last: The name of the page that was open last; "" for none.
        opened: The user's own files, by their whole paths, in the order of opening; of more than 20 the first is forgotten.
    """

    version: int = _VERSION
    done: tuple[str, ...] = ()
    last: str = ""
    opened: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.version != _VERSION:
            raise ValueError(f"the progress is of version {self.version}, this digitlab reads {_VERSION}")
        if len(self.opened) > _MOST_OPENED:
            raise ValueError(f"at most {_MOST_OPENED} files can have been opened, not {len(self.opened):,}")

    def with_done(self, name: str) -> Progress:
        """One more page is done."""
        return self if name in self.done else replace(self, done=(*self.done, name))

    def with_opened(self, path: str) -> Progress:
        """A file was opened."""
        if path in self.opened:
            return self
        opened = (*self.opened, path)[-_MOST_OPENED:]
        gone = set(self.opened) - set(opened)
        return replace(self, opened=opened, done=tuple(name for name in self.done if name not in gone))


def read_progress(path: Path) -> tuple[Progress, str]:
    """The progress, and a notice for the user or ""; a damaged file is set aside."""
    found, notice = read_state(
        path, _MOST_BYTES, lambda values: records.from_dict(Progress, values), "How far you have come in the lecture"
    )
    return found or Progress(), notice and f"{notice} It is counted anew."


def write_progress(path: Path, progress: Progress) -> None:
    """Write the progress whole or not at all; without waiting for the disk, which would hold up the page that is opened.

    Raises:
        OSError: The folder cannot be written.
    """
    write_whole(path, json.dumps(records.to_dict(progress), ensure_ascii=False).encode(), lasting=False)
