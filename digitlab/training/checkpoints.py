"""The networks that a run keeps, epoch by epoch. No framework is needed to find them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from digitlab.training.events import Checkpointed, EpochEnded, Event
from digitlab.training.runs import Run


@dataclass(frozen=True, slots=True)
class KeptNetwork:
    """A run's network after one of its epochs.

    Attributes:
        epoch: Which.
        path: Its weights file.
        ended: What was measured of it; None where that is not known.
    """

    epoch: int
    path: Path
    ended: EpochEnded | None


def kept_networks(run: Run, events: Sequence[Event]) -> dict[int, KeptNetwork]:
    """The networks of a run whose files are there, by epoch, the first one first."""
    ended = {event.epoch: event for event in events if isinstance(event, EpochEnded)}
    files = {
        event.epoch: run.folder / event.network for event in events if isinstance(event, Checkpointed) and event.network
    }
    return {
        epoch: KeptNetwork(epoch, files[epoch], ended.get(epoch)) for epoch in sorted(files) if files[epoch].is_file()
    }
