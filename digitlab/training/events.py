"""What happens in a training, as a closed set of typed events: the command line, a window and a test read the same stream.

As lines of JSON the first one, :class:`Started`, carries the protocol's version; a reader refuses any other.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from digitlab import records

PROTOCOL = 1


class ProtocolError(ValueError):
    """A line that is no event, or one of another version of digitlab."""


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

_KINDS: dict[str, type[Event]] = {cls.__name__: cls for cls in (Started, StepsTaken, EpochEnded, Saved, Failed)}


def to_line(event: Event) -> str:
    """An event as one line of JSON, without the line break."""
    return json.dumps({"event": type(event).__name__, **records.to_dict(event)})


def from_line(line: str) -> Event:
    """The inverse of :func:`to_line`.

    Raises:
        ProtocolError: The line is no event of this version.
    """
    try:
        values = json.loads(line)
        cls = _KINDS[values.pop("event")]
        if cls is Started and values.get("protocol") != PROTOCOL:
            raise ProtocolError(
                f"the training speaks protocol {values.get('protocol')}, this digitlab speaks {PROTOCOL}"
            )
        return records.from_dict(cls, values)
    except ProtocolError:
        raise
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError) as error:
        raise ProtocolError(f"not an event: {line!r}: {error}") from error
