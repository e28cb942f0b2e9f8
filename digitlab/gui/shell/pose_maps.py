"""The pose maps of what lies on the canvas: one frozen snapshot after the other, from coarse to fine, for whoever shows them.

Torch is imported where the maps are worked out, in a thread of their own, and not before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.shell.analysis import Situation, is_blank
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.measure.many_fields import SIZES
from digitlab.networks.card import Card, WeightsError, answering

if TYPE_CHECKING:
    from torch import nn

    from digitlab.measure.pose_map import PoseMap, Tolerance

    _Asked = tuple[nn.Module, float | None]
    """A network, and the evidence below which it says nothing."""

_PARTS = ("shifts", "turns", "sizes")  # of a map, as it calls them; each is kept, or worked out anew, for itself


@dataclass(frozen=True, slots=True, eq=False)
class PoseMaps:
    """What the chosen networks answer to the drawing at every shift, every turn and every size.

    Attributes:
        situation: What the user did.
        names: The networks, left to right; "" for an empty slot.
        cards: What the networks' files say; None for an empty slot, or one that could not be loaded.
        maps: The networks' maps, as far as they are worked out; None where there is none.
        tolerances: The maps in a few numbers; None where there is no map.
        faults: Why a network could not be loaded, in a sentence, or "".
        is_blank: Whether there is too little ink to ask about.
    """

    situation: Situation
    names: tuple[str, ...]
    cards: tuple[Card | None, ...]
    maps: tuple[PoseMap | None, ...]
    tolerances: tuple[Tolerance | None, ...]
    faults: tuple[str, ...]
    is_blank: bool

    def answer(self, slot: int, spot: Spot) -> tuple[int, float] | None:
        """The digit that a slot's network answers at a spot, and its probability; None where it says nothing."""
        pose_map = self.maps[slot]
        probabilities = spot.probabilities(pose_map) if pose_map else np.zeros(1, np.float32)
        best = int(probabilities.argmax())  # the first NaN, where there is one
        return (best, float(probabilities[best])) if probabilities[best] > 0 else None

    def classes(self, slot: int) -> Classes:
        """What a slot's network tells apart."""
        card = self.cards[slot]
        return card.classes if card else DIGITS

    def island(self, slot: int) -> int | None:
        """How many shifts around the unmoved drawing a slot's network reads rightly; None where that is not known."""
        pose_map, tolerance = self.maps[slot], self.tolerances[slot]
        if pose_map is None or tolerance is None:
            return None
        from digitlab.measure.pose_map import island  # here, since where there is a map torch is there already

        return island(pose_map, tolerance.reference)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a pose map: a whole-pixel shift on the grid, a turn on the ring, or a size on the strip.

    Attributes:
        shift: (dx, dy) in field pixels; None elsewhere.
        turn_deg: Degrees, a multiple of five from -180 to 175; None elsewhere.
        size: One of :data:`digitlab.measure.many_fields.SIZES`; None elsewhere.
    """

    shift: tuple[int, int] | None = None
    turn_deg: float | None = None
    size: float | None = None

    def pose(self, current: Pose) -> Pose:
        """The pose there: the grid keeps the drawing's present turn and size, the ring and the strip what they do not change."""
        if self.shift is not None:
            return replace(current, dx=float(self.shift[0]), dy=float(self.shift[1]))
        if self.turn_deg is not None:
            return replace(current, angle_deg=self.turn_deg)
        return current if self.size is None else replace(current, scale=self.size)

    def probabilities(self, pose_map: PoseMap) -> NDArray[np.float32]:
        """What is answered there, (10,); see :class:`digitlab.measure.pose_map.PoseMap` for what no answer is."""
        answers: NDArray[np.float32]
        if self.shift is not None:
            middle = len(pose_map.shifts) // 2
            answers = pose_map.shifts[self.shift[1] + middle, self.shift[0] + middle]
        elif self.size is not None:
            answers = pose_map.sizes[SIZES.index(self.size)]
        else:
            assert self.turn_deg is not None
            answers = pose_map.turns[round((self.turn_deg + 180) / 360 * len(pose_map.turns))]
        return answers


class PoseMapper:
    """Works out pose maps; keeps the last ones, of which a moved drawing needs only a part anew. Lives in one worker thread."""

    def __init__(self, networks: LoadedNetworks, *, turns: bool = True, sizes: bool = True) -> None:
        """A mapper of networks; one that works out no turns, or sizes, leaves them unknown, and calls a map whole without them."""
        self._networks, self._asked = networks, {"shifts": True, "turns": turns, "sizes": sizes}
        self._last: tuple[Situation, dict[str, _Asked], dict[str, PoseMap]] | None = None

    def __call__(self, situation: Situation) -> Iterator[PoseMaps]:
        """Yield the maps of a situation, the coarse ones first."""
        if is_blank(situation.drawing, render(situation.drawing)):
            yield self._snapshot(situation, {}, {}, blank=True)
            return
        networks, faults = self._load(situation)
        kept = self._kept(situation, networks)
        missing = [name for name in networks if name not in kept or not kept[name].whole]
        maps = dict(kept)
        if not missing:
            yield self._snapshot(situation, maps, faults)
        for _ in self._fill(situation, {name: networks[name] for name in missing}, maps, faults):
            yield self._snapshot(situation, maps, faults)
        self._last = situation, networks, maps

    def _fill(
        self, situation: Situation, networks: dict[str, _Asked], maps: dict[str, PoseMap], faults: dict[str, str]
    ) -> Iterator[None]:
        """Complete the maps of some networks, which share what they read, and yield whenever more is known.

        Where one of them fails they are asked one by one: it is a fault of that network alone.
        """
        kept = [maps.get(name) for name in networks]
        try:
            with answering(*networks):
                gaps = _gaps(kept, self._asked)
                for found in _worked_out(list(networks.values()), situation, gaps):
                    maps.update(zip(networks, map(_completed, found, kept), strict=True))
                    yield
        except WeightsError as error:
            if len(networks) > 1:
                for name, network in networks.items():
                    yield from self._fill(situation, {name: network}, maps, faults)
            else:
                faults.update(dict.fromkeys(networks, str(error)))
                yield

    def _least(self, name: str, situation: Situation) -> float | None:
        """The evidence below which a network says nothing; None where it must answer."""
        may_refuse = situation.may_refuse and not situation.edits(name)
        return self._networks.least_evidence(name) if may_refuse else None

    def _load(self, situation: Situation) -> tuple[dict[str, _Asked], dict[str, str]]:
        """The networks by name, and why the others cannot be loaded."""
        networks: dict[str, _Asked] = {}
        faults: dict[str, str] = {}
        for name in filter(None, situation.networks):
            try:
                network = self._networks.get(name, situation.edits(name))
                networks[name] = network, self._least(name, situation)
            except WeightsError as error:
                faults[name] = str(error)
        return networks, faults

    def _kept(self, situation: Situation, networks: dict[str, _Asked]) -> dict[str, PoseMap]:
        """What of the last maps still holds: the shifts at the same turn and size, and the other parts likewise.

        Nothing holds of a network that is another one of the same name now, or that refuses more or less than it did.
        """
        if self._last is None:
            return {}
        before, asked, maps = self._last
        old, new = before.pose, situation.pose
        asked_alike = (
            before.drawing is situation.drawing
            and before.viewing == situation.viewing
            and before.may_refuse == situation.may_refuse
            and before.window_deg == situation.window_deg
            and before.network_edits == situation.network_edits
        )
        if not asked_alike:
            return {}
        same_place, same_turn, same_size = (
            (old.dx, old.dy) == (new.dx, new.dy),
            old.angle_deg == new.angle_deg,
            old.scale == new.scale,
        )
        holds = {
            "shifts": same_turn and same_size,
            "turns": same_place and same_size,
            "sizes": same_place and same_turn,
        }
        whole = all(holds[part] for part in _PARTS if self._asked[part])
        same = [name for name in maps if name in networks and networks[name] == asked[name]]
        return {name: _without(maps[name], holds, whole=whole) for name in same}

    def _classes(self, name: str) -> Classes:
        card = self._networks.card(name) if name else None
        return card.classes if card else DIGITS

    def _snapshot(
        self, situation: Situation, maps: dict[str, PoseMap], faults: dict[str, str], *, blank: bool = False
    ) -> PoseMaps:
        names = situation.networks
        return PoseMaps(
            situation,
            names,
            tuple(self._networks.card(name) if name else None for name in names),
            tuple(maps.get(name) for name in names),
            tuple(_tolerance(maps.get(name), situation.truth_among(self._classes(name))) for name in names),
            tuple(faults.get(name, "") for name in names),
            blank,
        )


def _without(pose_map: PoseMap, holds: Mapping[str, bool], *, whole: bool) -> PoseMap:
    """A map of which only the parts that still hold are known."""
    forgotten = {part: np.full_like(getattr(pose_map, part), np.nan) for part in _PARTS if not holds[part]}
    return replace(pose_map, **forgotten, whole=whole)


def _gaps(kept: list[PoseMap | None], asked: Mapping[str, bool]) -> dict[str, bool]:
    """Which of the parts asked for some of the maps lack."""
    return {
        part: asked[part] and any(each is None or bool(np.isnan(getattr(each, part)).any()) for each in kept)
        for part in _PARTS
    }


def _worked_out(
    networks: list[_Asked], situation: Situation, gaps: Mapping[str, bool]
) -> Iterator[tuple[PoseMap, ...]]:
    if not networks:
        return iter(())
    from digitlab.measure.pose_map import pose_maps

    return pose_maps(
        [network for network, _ in networks],
        situation.drawing,
        situation.pose,
        situation.viewing,
        window_deg=situation.window_deg,
        least=[least for _, least in networks],
        **gaps,
    )


def _completed(found: PoseMap, kept: PoseMap | None) -> PoseMap:
    """What was found so far, and in the gaps what was kept."""
    if kept is None:
        return found
    parts = {part: (getattr(found, part), getattr(kept, part)) for part in _PARTS}
    return replace(
        found, **{part: np.where(np.isnan(new), old, new) for part, (new, old) in parts.items()}, whole=found.whole
    )


def _tolerance(pose_map: PoseMap | None, truth: int | None) -> Tolerance | None:
    if pose_map is None:
        return None
    from digitlab.measure.pose_map import tolerance

    return tolerance(pose_map, truth)
