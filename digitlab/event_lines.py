"""Typed events as lines of JSON: how a child process tells a window, a test or another program what it does.

A :class:`Protocol` is a closed set of frozen dataclasses. The first event of a stream carries the protocol's version in its
field ``protocol``, and a reader refuses any other.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from digitlab import records
from digitlab.language import tr
from digitlab.untrusted import one_line, parse_json

Event = TypeVar("Event")


class ProtocolError(ValueError):
    """A line that is no event, or one of another version of digitlab."""


class VersionError(ProtocolError):
    """A line of another version of digitlab."""


@dataclass(frozen=True, slots=True)
class Protocol(Generic[Event]):
    """A closed set of events.

    Attributes:
        speaker: Who speaks it, for messages, by ``tr``: ``the training``.
        version: Of these events.
        first: The event every stream starts with; its field ``protocol`` is the version.
        others: The other kinds.
    """

    speaker: str
    version: int
    first: type[Event]
    others: tuple[type[Event], ...]

    def to_line(self, event: Event) -> str:
        """An event as one line of JSON, without the line break."""
        return json.dumps(self.to_values(event))

    def from_line(self, line: str) -> Event:
        """The inverse of :meth:`to_line`.

        Raises:
            ProtocolError: The line is no event of this version.
        """
        try:
            values = parse_json(line, finite=False)  # an exploded loss is an event, too
            if values["event"] == self.first.__name__ and values.get("protocol") != self.version:
                spoken = values.get("protocol")
                raise VersionError(
                    tr(
                        "{speaker} speaks protocol {spoken}, this digitlab speaks {version}",
                        speaker=tr(self.speaker),
                        spoken=one_line(spoken, 20),
                        version=self.version,
                    )
                )
            return self.from_values(values)
        except ProtocolError:
            raise
        except (ValueError, KeyError, AttributeError, TypeError, RecursionError) as error:
            raise ProtocolError(
                tr("not an event: {line}: {error}", line=one_line(line, 200), error=one_line(error))
            ) from error

    def to_values(self, event: Event) -> dict[str, Any]:
        """An event as JSON values, its name first."""
        return {"event": type(event).__name__, **records.to_dict(event)}

    def from_values(self, values: dict[str, Any]) -> Event:
        """The inverse of :meth:`to_values`; whatever is wrong with the values is an exception."""
        kinds = {cls.__name__: cls for cls in (self.first, *self.others)}
        return records.from_dict(kinds[values.pop("event")], values)
