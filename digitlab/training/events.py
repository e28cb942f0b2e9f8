"""What happens in a training, as a closed set of typed events: the command line, a window and a test read the same stream.

As lines of JSON the first one, :class:`Started`, carries the protocol's version; a reader refuses any other.
"""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.event_lines import Protocol, ProtocolError

__all__ = [
    "PROTOCOL",
    "EpochEnded",
    "Event",
    "Failed",
    "ProtocolError",
    "Saved",
    "Started",
    "StepsTaken",
    "from_line",
    "to_line",
]

PROTOCOL = 1


@dataclass(frozen=True, slots=True)
class Started:
    """The first event.

    Attributes:
        network: Its name.
        parameters: How many numbers will be learned.
        digits: How many digits it learns from.
        steps: Steps in all epochs together.
        epochs: How many epochs.
        device: Where it trains.
        protocol: Version of these events.
    """

    network: str
    parameters: int
    digits: int
    steps: int
    epochs: int
    device: str
    protocol: int = PROTOCOL


@dataclass(frozen=True, slots=True)
class StepsTaken:
    """Some steps were taken.

    Attributes:
        step: How many so far, over all epochs.
        loss: Their mean training loss.
    """

    step: int
    loss: float


@dataclass(frozen=True, slots=True)
class EpochEnded:
    """One pass over the digits ended.

    Attributes:
        epoch: Which, from 1.
        loss: Its mean training loss.
        held_out_accuracy: Share of the held-out digits that are read rightly, in [0, 1].
        held_out: How many those are.
        seconds: Since the start.
    """

    epoch: int
    loss: float
    held_out_accuracy: float
    held_out: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Saved:
    """The trained network was written.

    Attributes:
        path: The file.
        seconds: Since the start.
    """

    path: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Failed:
    """Training ended without a network.

    Attributes:
        message: What happened and what to do, for people.
    """

    message: str


Event = Started | StepsTaken | EpochEnded | Saved | Failed

_PROTOCOL: Protocol[Event] = Protocol("the training", PROTOCOL, Started, (StepsTaken, EpochEnded, Saved, Failed))

to_line = _PROTOCOL.to_line
from_line = _PROTOCOL.from_line
