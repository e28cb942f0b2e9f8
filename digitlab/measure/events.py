"""What happens while something is measured, as a closed set of typed events for the command line, a window and a test.

As lines of JSON the first one, :class:`Begun`, carries the protocol's version; a reader refuses any other. A result stands
there under the names that its measurement gives it: ``{"event": "Swept", "sweep": {...}}``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from typing_extensions import override

from digitlab import records
from digitlab.event_lines import Protocol
from digitlab.language import mark

PROTOCOL = 1


@dataclass(frozen=True, slots=True)
class Begun:
    """The first event.

    Attributes:
        what: What is measured, in words.
        total: How many steps of work there are, none where all is known already.
        protocol: Version of these events.
    """

    what: str
    total: int
    protocol: int = PROTOCOL


@dataclass(frozen=True, slots=True)
class Advanced:
    """Some of the work is done.

    Attributes:
        done: How many steps so far.
    """

    done: int


@dataclass(frozen=True, slots=True)
class Measured:
    """A result is there.

    Attributes:
        result: Of the type that one of the measurements in :mod:`digitlab.measure.registry` has.
    """

    result: Any


@dataclass(frozen=True, slots=True)
class Written:
    """A file was written for others.

    Attributes:
        path: The file.
        said: What it is and how it was checked, in a sentence.
    """

    path: str
    said: str


@dataclass(frozen=True, slots=True)
class Fitted:
    """A file's weights were held against an architecture.

    Attributes:
        architecture: Its name.
        said: What it is, in a few plain words.
        faults: What does not fit, in a line; "" where all does.
    """

    architecture: str
    said: str
    faults: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """The measuring ended early.

    Attributes:
        message: What happened and what to do, for people.
    """

    message: str


Event = Begun | Advanced | Measured | Written | Fitted | Failed


class _Lines(Protocol[Event]):
    """The protocol, in which a result has the name of its measurement's event."""

    @override
    def to_values(self, event: Event) -> dict[str, Any]:
        from digitlab.measure.registry import of_result

        if not isinstance(event, Measured):
            return super().to_values(event)
        measurement = of_result(event.result)
        return {"event": measurement.event, measurement.noun: records.to_dict(event.result)}

    @override
    def from_values(self, values: dict[str, Any]) -> Event:
        from digitlab.measure.registry import measurements

        for measurement in measurements().values():
            if values["event"] == measurement.event:
                result = values.pop(measurement.noun)
                if len(values) > 1:
                    raise ValueError(f"{measurement.event} has nothing but its {measurement.noun}")
                return Measured(records.from_dict(measurement.result, result))
        return super().from_values(values)


_LINES = _Lines(mark("the measuring"), PROTOCOL, Begun, (Advanced, Written, Fitted, Failed))

to_line = _LINES.to_line
from_line = _LINES.from_line
