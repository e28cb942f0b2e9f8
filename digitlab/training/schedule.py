"""The learning rate at each step, as a share of the highest: pure functions, so that a run goes on where it stopped.

Epochs that are added in flight lie behind the schedule, whose end is mostly zero. Each comes down once more, from a tenth
of the highest rate to zero: a warm restart (Loshchilov and Hutter 2017).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from digitlab.training.recipe import Schedule

_WARM_UP = 0.3  # the share of the steps in which a one-cycle schedule rises
_START, _END = 1 / 25, 1 / 25 / 10_000  # its first and last rate
_LIGHTEST, _HEAVIEST = 0.85, 0.95  # its momentum, which falls while the rate rises
_STEPS_DOWN = 3  # of a step schedule, each by a factor of ten
_AGAIN = 0.1  # where an epoch that was added starts
_MOMENTUM = 0.9


@dataclass(frozen=True, slots=True)
class Rate:
    """What the optimiser is told at a step.

    Attributes:
        share: Of the highest learning rate, in [0, 1].
        momentum: Of SGD; Adam's first beta.
    """

    share: float
    momentum: float = _MOMENTUM


def rate_at(schedule: Schedule, step: int, steps: int, steps_per_epoch: int) -> Rate:
    """The rate of a step.

    Args:
        schedule: Which.
        step: From 0.
        steps: How many the schedule was made for; those behind it were added.
        steps_per_epoch: How many an epoch has.
    """
    if schedule == "constant":
        return Rate(1.0)
    if step >= steps:
        return Rate(_AGAIN * _cosine(1.0, 0.0, (step - steps) % steps_per_epoch / steps_per_epoch))
    match schedule:
        case "one-cycle":
            return _one_cycle(step, steps)
        case "cosine":
            return Rate(_cosine(1.0, 0.0, step / steps))
        case "step":
            return Rate(0.1 ** (step * _STEPS_DOWN // steps))


def _one_cycle(step: int, steps: int) -> Rate:
    """As :class:`torch.optim.lr_scheduler.OneCycleLR` has it."""
    top, end = _WARM_UP * steps - 1, steps - 1
    if step <= top:
        done = step / top
        return Rate(_cosine(_START, 1.0, done), _cosine(_HEAVIEST, _LIGHTEST, done))
    done = (step - top) / (end - top)
    return Rate(_cosine(1.0, _END, done), _cosine(_LIGHTEST, _HEAVIEST, done))


def _cosine(start: float, end: float, done: float) -> float:
    """From start to end along half a cosine; done goes from 0 to 1."""
    return end + (start - end) / 2 * (1 + math.cos(math.pi * done))
