"""What happens while something is measured, as a closed set of typed events for the command line, a window and a test.

As lines of JSON the first one, :class:`Begun`, carries the protocol's version; a reader refuses any other. A new kind of
result is a dataclass here, a member of :data:`Event` and of the protocol.
"""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.event_lines import Protocol
from digitlab.measure.calibration import Calibration
from digitlab.measure.confusion import Confusion
from digitlab.measure.disagreement import Comparison
from digitlab.measure.sweep import Sweep

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
class Swept:
    """One network's sweep is there.

    Attributes:
        sweep: The result.
    """

    sweep: Sweep


@dataclass(frozen=True, slots=True)
class Calibrated:
    """One network's calibration is there.

    Attributes:
        calibration: The result.
    """

    calibration: Calibration


@dataclass(frozen=True, slots=True)
class Compared:
    """Two networks were compared.

    Attributes:
        comparison: The result.
    """

    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Confused:
    """One network has read all digits.

    Attributes:
        confusion: The result.
    """

    confusion: Confusion


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
class Failed:
    """The measuring ended early.

    Attributes:
        message: What happened and what to do, for people.
    """

    message: str


Event = Begun | Advanced | Swept | Calibrated | Compared | Confused | Written | Failed

_PROTOCOL: Protocol[Event] = Protocol(
    "the measuring", PROTOCOL, Begun, (Advanced, Swept, Calibrated, Compared, Confused, Written, Failed)
)

to_line = _PROTOCOL.to_line
from_line = _PROTOCOL.from_line
