"""What a training tells of commands (:mod:`digitlab.training.control`) once it has done them; part of its events (:mod:`digitlab.training.events`)."""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.training.control import Setting, SetValue
from digitlab.training.plausible import Plausible


@dataclass(frozen=True, slots=True)
class Paused(Plausible):
    """Training waits for a command."""

    step: int


@dataclass(frozen=True, slots=True)
class Resumed(Plausible):
    """Training goes on after a pause."""

    step: int


@dataclass(frozen=True, slots=True)
class LearningRateSet(Plausible):
    """The highest learning rate of the schedule was changed, from the next step on."""

    step: int
    learning_rate: float


@dataclass(frozen=True, slots=True)
class ValueSet(Plausible):
    """Momentum, weight decay or dropout was changed, from the next step on.

    Attributes:
        step: How many steps were taken.
        setting: Which of them.
        value: Its new value.
    """

    step: int
    setting: Setting
    value: float

    def __post_init__(self) -> None:
        Plausible.__post_init__(self)
        SetValue(self.setting, self.value)  # which refuses what is out of range


@dataclass(frozen=True, slots=True)
class EpochAdded(Plausible):
    """There will be one more epoch.

    Attributes:
        epochs: How many there are now.
        steps: Steps in all of them together.
    """

    epochs: int
    steps: int
