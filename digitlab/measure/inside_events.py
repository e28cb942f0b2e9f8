"""What happens while networks are looked into with many digits, as a closed set of typed events.

The first event and those that tell how far it is are those of :mod:`digitlab.measure.events`, with its protocol's version.
"""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.event_lines import Protocol
from digitlab.measure.edit_cost import EditCost
from digitlab.measure.events import PROTOCOL, Advanced, Begun, Failed
from digitlab.measure.top_activations import TopActivations
from digitlab.measure.tsne import Projection


@dataclass(frozen=True, slots=True)
class Excited:
    """The digits that excite one network's units most are there.

    Attributes:
        excitement: The result.
    """

    excitement: TopActivations


@dataclass(frozen=True, slots=True)
class Operated:
    """What an edit costs is measured.

    Attributes:
        operation: The result.
    """

    operation: EditCost


@dataclass(frozen=True, slots=True)
class Projected:
    """A map of digits is made.

    Attributes:
        projection: The result.
    """

    projection: Projection


Event = Begun | Advanced | Excited | Operated | Projected | Failed

_PROTOCOL: Protocol[Event] = Protocol(
    "the looking inside", PROTOCOL, Begun, (Advanced, Excited, Operated, Projected, Failed)
)

to_line = _PROTOCOL.to_line
from_line = _PROTOCOL.from_line
