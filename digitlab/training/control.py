"""What can be asked of a training in flight, as a closed set of commands, and the way they come to it."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Literal

from digitlab import records
from digitlab.language import tr
from digitlab.networks.layers import LIMITS as LAYER_LIMITS
from digitlab.training.recipe import RANGES
from digitlab.untrusted import one_line, parse_json

_LONGEST_DELAY_S = 60.0

Setting = Literal["momentum", "weight_decay", "dropout"]

LIMITS: dict[Setting, tuple[float, float]] = {
    "momentum": (0.0, 0.999),
    "weight_decay": RANGES["weight_decay"],
    "dropout": LAYER_LIMITS["share"],
}
"""What else than the learning rate can be set in flight, with the smallest and the largest value."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Wait, with the state saved."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on; after a full disk, try again."""


@dataclass(frozen=True, slots=True)
class TakeStep:
    """Take one step, and pause again."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Save the state and end; the run can go on later.

    Attributes:
        save_network: Also put the network, as it is, into the library.
        asked: Whether someone asks for it; False where the window has gone, or the system ends.
    """

    save_network: bool = False
    asked: bool = True


@dataclass(frozen=True, slots=True)
class AddEpoch:
    """Train one more epoch."""


@dataclass(frozen=True, slots=True)
class SetLearningRate:
    """Go on with another highest learning rate of the same schedule."""

    learning_rate: float

    def __post_init__(self) -> None:
        low, high = RANGES["learning_rate"]
        if not low <= self.learning_rate <= high:
            raise ValueError(
                tr(
                    "learning rate must lie between {low:g} and {high:g}, not {rate}",
                    low=low,
                    high=high,
                    rate=self.learning_rate,
                )
            )


@dataclass(frozen=True, slots=True)
class SetValue:
    """Go on with another value, from the next step on.

    Attributes:
        setting: ``momentum``, which then no longer follows the schedule; ``weight_decay``; or ``dropout``, the share of every dropout layer.
        value: Within :data:`LIMITS`.
    """

    setting: Setting
    value: float

    def __post_init__(self) -> None:
        low, high = LIMITS[self.setting]
        if not low <= self.value <= high:  # never true of a NaN
            names = {"momentum": tr("momentum"), "weight_decay": tr("weight decay"), "dropout": tr("dropout")}
            raise ValueError(
                tr(
                    "{name} must lie between {low:g} and {high:g}, not {value}",
                    name=names[self.setting],
                    low=low,
                    high=high,
                    value=self.value,
                )
            )


@dataclass(frozen=True, slots=True)
class SlowDown:
    """Wait before each step: slow motion; 0 for full speed."""

    delay_s: float

    def __post_init__(self) -> None:
        if not 0 <= self.delay_s <= _LONGEST_DELAY_S:  # never true of a NaN
            raise ValueError(
                tr(
                    "the delay must lie between 0 and {most:g} s, not {delay}",
                    most=_LONGEST_DELAY_S,
                    delay=self.delay_s,
                )
            )


Command = Pause | Resume | TakeStep | Stop | AddEpoch | SetLearningRate | SetValue | SlowDown

_KINDS: dict[str, type[Command]] = {
    cls.__name__: cls for cls in (Pause, Resume, TakeStep, Stop, AddEpoch, SetLearningRate, SetValue, SlowDown)
}


def to_line(command: Command) -> str:
    """A command as one line of JSON, without the line break."""
    return json.dumps({"command": type(command).__name__, **records.to_dict(command)})


def from_line(line: str) -> Command:
    """The inverse of :func:`to_line`.

    Raises:
        ValueError: The line is no command.
    """
    try:
        values = parse_json(line)
        return records.from_dict(_KINDS[values.pop("command")], values)
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise ValueError(
            tr("not a command: '{line}': {error}", line=one_line(line.strip(), 200), error=one_line(error))
        ) from error


class Control:
    """Commands on their way to a training, from any thread.

    Attributes:
        attended: Whether someone is there to give any: a training with nobody to resume it does not pause.
    """

    def __init__(self, *, attended: bool = False) -> None:
        self.attended = attended
        self._commands: SimpleQueue[Command] = SimpleQueue()

    def give(self, command: Command) -> None:
        """Ask for something."""
        self._commands.put(command)

    def next(self, wait_s: float = 0.0) -> Command | None:
        """The next command; None where none comes in time.

        Args:
            wait_s: How long to wait for one; infinity for as long as it takes.
        """
        try:
            if not wait_s:
                return self._commands.get_nowait()
            return self._commands.get(timeout=None if math.isinf(wait_s) else wait_s)
        except Empty:
            return None
