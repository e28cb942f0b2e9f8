"""What a run's events tell, as curves, figures and words. No Qt, no framework."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from digitlab.gui.kit.percents import percent
from digitlab.gui.kit.theme import Accent
from digitlab.gui.tabs.train.watch.line_chart import ChartLine, LineLook
from digitlab.networks.architectures import config_to_dict
from digitlab.networks.library import Card
from digitlab.training.events import (
    DiskFull,
    EpochAdded,
    EpochEnded,
    Event,
    LearningRateSet,
    Paused,
    Resumed,
    Saved,
    Started,
    StepsTaken,
    Stopped,
    Warned,
)
from digitlab.training.recipe import TrainConfig

E = TypeVar("E")

_SMOOTHED = 5  # reports that the speed is the mean of
CURVES = {
    "loss": "Loss, held-out and training (dotted)",
    "accuracy": "Held-out digits read",
    "tolerance": "Shifted 4 px, turned 30° (dashed)",
    "rate": "Learning rate",
}
"""What is drawn over the epochs, and how it is headed."""


@dataclass(frozen=True, slots=True, eq=False)
class RunState:
    """A run, by its events.

    Attributes:
        name: The run's.
        config: Its recipe.
        events: All of them, in their order.
    """

    name: str
    config: TrainConfig
    events: Sequence[Event]

    def of(self, kind: type[E]) -> list[E]:
        """The events of a kind."""
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def started(self) -> Started | None:
        """How it began the last time."""
        return last(self.of(Started))

    @property
    def epochs(self) -> int:
        """How many there will be."""
        planned = [event.epochs for event in self.events if isinstance(event, Started | EpochAdded)]
        return planned[-1] if planned else self.config.epochs

    @property
    def steps(self) -> int:
        """Steps in all of them together; 0 where that is not known yet."""
        return next((e.steps for e in reversed(self.events) if isinstance(e, Started | EpochAdded)), 0)

    @property
    def step(self) -> int:
        """How many were taken."""
        kinds = Started | StepsTaken | EpochEnded | Stopped
        return next((event.step for event in reversed(self.events) if isinstance(event, kinds)), 0)

    @property
    def learning_rate(self) -> float:
        """The highest of the schedule now."""
        chosen = last(self.of(LearningRateSet))
        return chosen.learning_rate if chosen else self.config.learning_rate

    @property
    def is_paused(self) -> bool:
        """Whether it waits for a command."""
        states = [event for event in self.events if isinstance(event, Started | Paused | Resumed)]
        return bool(states) and isinstance(states[-1], Paused)

    @property
    def is_over(self) -> bool:
        """Whether its last stream came to an end of its own."""
        return bool(self.events) and isinstance(self.events[-1], Saved | Stopped)

    def trouble(self) -> str:
        """What was not as it should be since it began the last time, and goes on being so."""
        for event in reversed(self.events):
            match event:
                case Resumed() | Started():
                    return ""
                case DiskFull():
                    need, free = (f"{size / 1e6:.1f} MB" for size in (event.needed_bytes, event.free_bytes))
                    return f"The disk is full: {event.path} needs {need}, {free} are free. Make room, then try again."
                case Warned():
                    return f"{event.message[:1].upper()}{event.message[1:]}."
        return ""

    def curves(self, look: LineLook) -> dict[str, list[ChartLine]]:
        """What is drawn, by the names of :data:`CURVES`; over epochs."""
        an_epoch = max(1.0, self.steps / max(1, self.epochs))
        taken, ended = self.of(StepsTaken), self.of(EpochEnded)
        at, passed = np.array([e.step for e in taken]) / an_epoch, np.array([e.step for e in ended]) / an_epoch
        marked = LineLook(look.accent, look.shade, "solid", marked=True)
        dashed = LineLook(look.accent, look.shade, "dashed", marked=True)
        dotted = LineLook(look.accent, look.shade, "dotted")

        def line(name: str, xs: np.ndarray, ys: Iterable[float], way: LineLook) -> ChartLine:
            return ChartLine(f"{self.title()}, {name}", xs, np.array(list(ys), np.float64), way)

        return {
            "loss": [
                line("training loss", at, (e.loss for e in taken), dotted),
                line("held-out loss", passed, (e.held_out_loss for e in ended), marked),
            ],
            "accuracy": [line("held-out digits read", passed, (e.held_out_accuracy for e in ended), marked)],
            "tolerance": [
                line("shifted by 4 px", passed, (e.shifted_accuracy for e in ended), marked),
                line("turned by 30°", passed, (e.turned_accuracy for e in ended), dashed),
            ],
            "rate": [line("learning rate", at, (e.learning_rate for e in taken), LineLook(look.accent, look.shade))],
        }

    def title(self) -> str:
        """What to call it where there is little room."""
        return self.config.network

    def accent(self) -> Accent:
        """Its family's colour; a third one where the network is unknown here."""
        try:
            config = self.config.build_config()
        except ValueError:
            return "third"
        return Card(self.config.network, config_to_dict(config), 0, 0).family

    def pace(self) -> str:
        """Images a second, and how much time is left; "" before the first steps."""
        taken = self.of(StepsTaken)[-_SMOOTHED:]
        if not taken:
            return ""
        speed = float(np.mean([event.images_per_second for event in taken]))
        return f"{speed:,.0f} images/s · {_duration(self._seconds_left(speed))} left"

    def _seconds_left(self, speed: float) -> float:
        """By the last epoch, measuring included; before there is one, by the speed."""
        ended, left = self.of(EpochEnded), self.steps - self.step
        if len(ended) > 1 and ended[-1].step > ended[-2].step and not self.config.processes > 1:
            a_step = (ended[-1].seconds - ended[-2].seconds) / (ended[-1].step - ended[-2].step)
            return max(0.0, left * a_step)
        return left * self.config.batch_size / max(speed, 1e-9)

    def sentence(self) -> str:
        """How well it reads, in a sentence; "" before anything was measured."""
        ended = last(self.of(EpochEnded))
        if ended is None:
            return ""
        shifted, turned = (f"{100 * share:.0f} %" for share in (ended.shifted_accuracy, ended.turned_accuracy))
        read = percent(ended.held_out_accuracy)
        return f"{self.title()} reads {read}, shifted by 4 px {shifted}, turned by 30° {turned} (epoch {ended.epoch})."


def last(items: Sequence[E]) -> E | None:
    """The last one; None where there is none."""
    return items[-1] if items else None


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
