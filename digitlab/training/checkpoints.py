"""The networks that a run keeps, epoch by epoch. No framework is needed to find them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from digitlab.training.events import Checkpointed, EpochEnded, Event
from digitlab.training.runs import Run

UNTRAINED = "epoch-0000.safetensors"
"""The file of a run's network before its first step, which no event tells of; runs of older versions have none."""


@dataclass(frozen=True, slots=True)
class KeptNetwork:
    """A run's network after one of its epochs.

    Attributes:
        epoch: Which; 0 before the first.
        path: Its weights file.
        ended: What was measured of it; None where that is not known.
    """

    epoch: int
    path: Path
    ended: EpochEnded | None


def kept_networks(run: Run, events: Sequence[Event]) -> dict[int, KeptNetwork]:
    """The networks of a run whose files are there, by epoch, the first one first; 0 is before the first step."""
    ended = {event.epoch: event for event in events if isinstance(event, EpochEnded)}
    files = {0: run.checkpoints / UNTRAINED} | {
        event.epoch: run.folder / event.network for event in events if isinstance(event, Checkpointed) and event.network
    }
    return {
        epoch: KeptNetwork(epoch, files[epoch], ended.get(epoch)) for epoch in sorted(files) if files[epoch].is_file()
    }
