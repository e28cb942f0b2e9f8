"""Works the flow out before it is played: every reading of the ink, the strongest path, and what the wires carry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from typing_extensions import override

from digitlab.gui.shell.opened import Inside, InsideRequest, Opener, OpenNetwork
from digitlab.gui.tabs.inside.inspected_unit import At
from digitlab.gui.tabs.inside.overview.flow.model import MOST_SHOWN, MOVED_PX, Flow, Lane, Reading, played, too_deep
from digitlab.gui.tabs.inside.overview.flow.wires import Units, is_vector, strongest_path, watched, wires_into
from digitlab.gui.tabs.inside.overview.words import is_ink
from digitlab.language import mark, tr
from digitlab.networks.inspection import Activations

_ON_BLANK = mark("Nothing drawn yet: draw a digit, and play.")
_MOST_LANES = 2
_OF_ONE_MAP = ("average", "max", "blur", "other")  # layers whose maps are those before, one by one


@dataclass(frozen=True, slots=True)
class FlowRequest(InsideRequest):
    """What to open, and to let the ink flow through."""


class OverviewWorker(Opener):
    """Opens networks, and where asked for works out how the ink flows through them. Lives in a page's worker thread."""

    @override
    def __call__(self, request: InsideRequest) -> Iterator[Inside]:
        """Yield the opened networks; of a flow first what needs no more work, then with the ink moved, too."""
        for inside in super().__call__(request):
            if not isinstance(request, FlowRequest):
                yield inside
                continue
            flow = _begun(inside)
            yield flow
            lanes = flow.lanes
            for moved in range(1, MOVED_PX + 1 if lanes else 0):
                lanes = tuple(self._moved(lane, request, moved) for lane in lanes)
                yield played(inside, lanes, flow.fault) if moved == MOVED_PX else flow  # a newer question ends it here

    def _moved(self, lane: Lane, request: InsideRequest, moved_px: int) -> Lane:
        """A lane that has read the ink moved to the right, too."""
        situation = request.situation
        pose = replace(situation.pose, dx=situation.pose.dx + moved_px)
        asked = replace(request, situation=replace(situation, pose=pose), slots=(lane.network.slot,))
        (inside,) = Opener.__call__(self, asked)
        seen = inside.networks[0].activations
        assert seen is not None
        return replace(
            lane, readings=(*lane.readings, _reading(seen, strongest_path(seen), lane.shown, lane.readings[0]))
        )


def _begun(inside: Inside) -> Flow:
    """The flow of the ink as it lies."""
    if inside.is_blank:
        return played(inside, (), tr(_ON_BLANK))
    faults: list[str] = []
    lanes: list[Lane] = []
    for network in inside.networks:
        seen = network.activations
        if seen is None:
            faults.append(f"{network.name}: {network.fault}")
        elif too_deep(seen):
            faults.append(
                tr(
                    "{network} has {count} layers, more than fit beside one another.",
                    network=network.name,
                    count=len(seen.layers),
                )
            )
        elif len(lanes) == _MOST_LANES:
            faults.append(tr("{network} is not played: there is room for two networks.", network=network.name))
        else:
            lanes.append(_lane(network, seen))
    lanes.sort(key=lambda lane: not lane.has_maps)
    return played(inside, tuple(lanes), " ".join(faults))


def _lane(network: OpenNetwork, seen: Activations) -> Lane:
    path = strongest_path(seen)
    shown = _shown(seen, path)
    ink_depth = max(depth for depth in range(len(seen.maps)) if is_ink(seen, depth))
    return Lane(network, shown, ink_depth, (_reading(seen, path, shown, None),))


def _shown(seen: Activations, path: tuple[At, ...]) -> tuple[Units, ...]:
    """Of each depth all units where they are few or numbers; otherwise the one on the path and those that find most."""
    shown: list[Units] = []
    for depth, maps in enumerate(seen.maps):
        if len(maps) <= MOST_SHOWN or is_vector(seen, depth):
            shown.append(tuple(range(len(maps))))
        elif depth and seen.layers[depth - 1].kind in _OF_ONE_MAP and len(maps) == len(seen.maps[depth - 1]):
            shown.append(shown[-1])
        else:
            own = path[depth].unit
            most = [unit for unit in np.argsort(-maps.max(axis=(1, 2)), kind="stable").tolist() if unit != own]
            shown.append(tuple(sorted([own, *most[: MOST_SHOWN - 1]])))
    return tuple(shown)


def _reading(seen: Activations, path: tuple[At, ...], shown: tuple[Units, ...], first: Reading | None) -> Reading:
    """A reading; its wires go into the units that the first one chose, so that one sees what becomes of them."""
    chosen, chosen_path = (first.seen, first.path) if first else (seen, path)
    wires = tuple(
        wires_into(
            seen, depth, watched(chosen, depth, shown[depth], chosen_path), shown[depth - 1], chosen_path[depth].unit
        )
        for depth in range(1, len(seen.maps))
    )
    shares = np.exp(seen.logits.astype(np.float64) - float(seen.logits.max()))
    return Reading(seen, path, wires, shares / shares.sum())
