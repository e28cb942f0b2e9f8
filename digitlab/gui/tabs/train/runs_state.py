"""What is known of the user's runs at one moment: all of them at a glance, and those that this window trains in full."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from digitlab.language import mark, tr
from digitlab.training.control import Command, SlowDown, Stop
from digitlab.training.events import Checkpointed, DigitsDrawn, Event, Heartbeat, Started
from digitlab.training.runs import EVENTS, events_in, find_run, still_true
from digitlab.training.summaries import Runs

_PATIENCE_S = {"measuring": 120.0, "starting": 60.0}
"""For how long nothing may get on, by what is done; a network that reads many copies is measured for a while."""
_USUAL_PATIENCE_S = 10.0
_UNHEARD_S = 10.0  # whatever is done: a heartbeat comes every second
_FIRST_WORD_S = 30.0  # before which torch is imported, and no heartbeat comes


DRAWING = "drawing digits"
"""What a training does whose digits a generator draws first."""

_SAID = {
    "starting": mark("starting…"),
    "training": mark("training"),
    "measuring": mark("measuring"),
    "saving": mark("saving"),
    "paused": mark("paused"),
}
"""What is done, as one says it: what is only on the way ends with dots."""


@dataclass(frozen=True, slots=True)
class LiveRun:
    """A run that this window trains.

    Attributes:
        events: What happened so far, in order, without the heartbeats.
        doing: What the training does now, in the words of :class:`digitlab.training.events.Heartbeat`, or ``DRAWING``.
        drawn: How many per cent of the digits to learn from are drawn.
        delay_s: Slow motion: how many seconds it waits before each batch.
        silent_s: For how many seconds it has not got on, or said nothing, once they are too many; 0.0 while it answers.
        got_on_s: When it got on last, by :func:`time.monotonic`.
        heard_s: When it said something last; None before its first word.
        is_stopping: Whether it was asked to end.
    """

    events: tuple[Event, ...] = ()
    doing: str = "starting"
    drawn: int = 0
    delay_s: float = 0.0
    silent_s: float = 0.0
    got_on_s: float = field(default_factory=time.monotonic, compare=False)
    heard_s: float | None = field(default=None, compare=False)
    is_stopping: bool = False

    @property
    def in_words(self) -> str:
        """What it does now, as one says it."""
        if self.is_stopping:
            return tr("stopping…")
        if self.doing == DRAWING:
            return tr("drawing digits, {share} %", share=self.drawn)
        return tr(_SAID[self.doing]) if self.doing in _SAID else self.doing

    def after(self, event: Event, now_s: float) -> LiveRun:
        """The run once it has told of an event."""
        match event:
            case Heartbeat():
                idle_s = 0.0 if event.doing == "paused" else event.idle_s
                return replace(self, doing=event.doing, got_on_s=now_s - idle_s, heard_s=now_s)
            case DigitsDrawn(done, total):
                share = 100 * done // max(total, 1)
                return replace(self, doing=DRAWING, drawn=share, got_on_s=now_s, heard_s=now_s)
            case Started():
                events = tuple(still_true(self.events, event))
            case _:
                events = self.events
        doing = "starting" if isinstance(event, Started) else self.doing
        return replace(self, events=(*events, event), doing=doing, got_on_s=now_s, heard_s=now_s)

    def asked(self, command: Command) -> LiveRun:
        """The run once the user has asked it for something."""
        match command:
            case SlowDown():
                return replace(self, delay_s=command.delay_s)
            case Stop():
                return replace(self, is_stopping=True)
            case _:
                return self

    def at(self, now_s: float) -> LiveRun:
        """The run at a later time, at which it may have been silent for too long."""
        idle_s = now_s - self.got_on_s
        if self.heard_s is None:
            is_silent = idle_s >= _FIRST_WORD_S
        else:
            is_silent = now_s - self.heard_s >= _UNHEARD_S or idle_s >= _PATIENCE_S.get(self.doing, _USUAL_PATIENCE_S)
        return replace(self, silent_s=idle_s if is_silent else 0.0)

    @property
    def last_network(self) -> str:
        """The file of the last network that it kept at the end of an epoch; "" before the first."""
        kept = (event.network for event in reversed(self.events) if isinstance(event, Checkpointed) and event.network)
        return next(kept, "")


@dataclass(frozen=True, slots=True)
class Fault:
    """How a run ended badly.

    Attributes:
        reason: What went wrong and what is left, in sentences.
        report: The same with the last words of the training's process, to copy.
    """

    reason: str
    report: str


@dataclass(frozen=True, slots=True)
class RunsState:
    """All runs of the user.

    Attributes:
        all: Every run at a glance, as the folder of runs was when it was last looked at.
        chosen: The names of the runs that are looked at, the leading one first.
        live: The runs that this window trains, by name.
        faults: How runs ended badly since the window is open, by name.
    """

    all: Runs = field(default_factory=lambda: Runs(()))
    chosen: tuple[str, ...] = ()
    live: Mapping[str, LiveRun] = field(default_factory=dict)
    faults: Mapping[str, Fault] = field(default_factory=dict)

    def events(self, name: str) -> tuple[Event, ...]:
        """What happened in a run so far: as it was told, or as its file says where this window does not train it.

        Raises:
            RunError: The run is gone or damaged.
        """
        if name in self.live:
            return self.live[name].events
        folder = find_run(name).folder
        try:
            found = (folder / EVENTS).stat()
        except OSError:  # not begun, or just deleted
            return ()
        return _events_of(folder, (found.st_mtime_ns, found.st_size))


@lru_cache(maxsize=16)
def _events_of(folder: Path, _stamp: tuple[int, int]) -> tuple[Event, ...]:
    """The events in a run's file, which is read once while it stays as it is."""
    return tuple(events_in(folder))
