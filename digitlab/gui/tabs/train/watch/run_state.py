"""How far a run is, as its events tell: plain numbers, without Qt and without words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from digitlab.training.command_events import EpochAdded, LearningRateSet, Paused, Resumed, ValueSet
from digitlab.training.events import (
    Checkpointed,
    DiskFull,
    EpochEnded,
    Event,
    Started,
    StepsTaken,
    Stopped,
    StoppedEarly,
    Warned,
)
from digitlab.training.recipe import TrainConfig

_SMOOTHED = 5  # reports that the speed is the mean of


@dataclass(frozen=True, slots=True, eq=False)
class RunState:
    """A run at one moment.

    Attributes:
        name: The run's name.
        config: Its recipe.
        epochs: How many epochs there will be.
        steps: How many steps there are in all of them together; 0 where that is not known yet.
        step: How many were taken.
        device: Where it trains.
        learning_rate: The highest learning rate of the schedule now.
        is_paused: Whether it waits for a command.
        trouble: What was not as it should be since it began the last time, and goes on being so.
        taken: Every report of steps.
        ended: Every epoch's end.
        kept: The last checkpoint with a network; None before the first.
        best_epoch: The epoch whose network was kept where the training stopped early; 0 where it did not.
        values: Momentum, weight decay and dropout, as far as they were set in flight.
    """

    name: str
    config: TrainConfig
    epochs: int
    steps: int
    step: int
    device: str
    learning_rate: float
    is_paused: bool
    trouble: DiskFull | Warned | None
    taken: tuple[StepsTaken, ...]
    ended: tuple[EpochEnded, ...]
    kept: Checkpointed | None
    best_epoch: int = 0
    values: Mapping[str, float] = field(default_factory=dict)

    @property
    def share(self) -> float:
        """How many of its steps were taken, in [0, 1]."""
        return min(1.0, self.step / self.steps) if self.steps else 0.0

    @property
    def epoch(self) -> int:
        """The epoch that it is in, from 1."""
        return min(self.epochs, int(self.share * self.epochs) + 1)

    @property
    def images_per_second(self) -> float:
        """How fast it learns now; 0 before the first steps."""
        return float(np.mean([event.images_per_second for event in self.taken[-_SMOOTHED:]])) if self.taken else 0.0

    @property
    def seconds_left(self) -> float:
        """How long it will still take: by the last epoch, measuring included; before there is one, by the speed."""
        left = max(0, self.steps - self.step)
        if len(self.ended) > 1 and self.config.processes == 1:
            before, last = self.ended[-2:]
            if last.step > before.step:
                return max(0.0, left * (last.seconds - before.seconds) / (last.step - before.step))
        return left * self.config.batch_size / max(self.images_per_second, 1e-9)


class _Reader:
    """What events have told so far; each is read once."""

    def __init__(self, config: TrainConfig) -> None:
        self.epochs, self.steps, self.step = config.epochs, 0, 0
        self.device, self.learning_rate = "cpu", config.learning_rate
        self.is_paused = False
        self.trouble: DiskFull | Warned | None = None
        self.taken: list[StepsTaken] = []
        self.ended: list[EpochEnded] = []
        self.kept: Checkpointed | None = None
        self.best_epoch = 0
        self.values: dict[str, float] = {}

    def read(self, event: Event) -> None:
        self._count(event)
        match event:
            case Paused():
                self.is_paused = True
            case Resumed() | Started():
                self.is_paused, self.trouble = False, None
            case LearningRateSet():
                self.learning_rate = event.learning_rate
            case ValueSet(_, setting, value):
                self.values[setting] = value
            case DiskFull() | Warned():
                self.trouble = event
            case StoppedEarly():
                self.epochs, self.steps, self.best_epoch = event.epoch, event.step, event.best_epoch
            case Checkpointed() if event.network:
                self.kept = event

    def _count(self, event: Event) -> None:
        match event:
            case Started():
                self.device, self.best_epoch = event.device, 0
            case StepsTaken():
                self.taken.append(event)
            case EpochEnded():
                self.ended.append(event)
        if isinstance(event, Started | EpochAdded):
            self.epochs, self.steps = event.epochs, event.steps
        if isinstance(event, Started | StepsTaken | EpochEnded | Stopped):
            self.step = event.step


def run_state(name: str, config: TrainConfig, events: Sequence[Event]) -> RunState:
    """How far a run with this recipe is after these events."""
    reader = _Reader(config)
    for event in events:
        reader.read(event)
    values = vars(reader) | {"taken": tuple(reader.taken), "ended": tuple(reader.ended)}
    return RunState(name, config, **values)
