"""Where each network holds, and whether the ink is a digit at all: worked out once hand and sliders rest, given up when they move."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.follower import Follower
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.pose_maps import PoseMapper, PoseMaps
from digitlab.ink.centring import centred
from digitlab.ink.raster import render
from digitlab.ink.side_by_side import pieces_side_by_side
from digitlab.ink.stroke import Image

_REST_MS = 250  # without a stroke, a turn or another network: a hand that draws does not rest for so long


@dataclass(frozen=True, slots=True, eq=False)
class Noticed:
    """What is worked out beside the answers.

    Attributes:
        maps: Where each network holds.
        is_several: Whether the ink is more than one digit.
        sceptics: The networks, by name, that find less in the ink than in 99 of 100 digits, wherever it is drawn.
    """

    maps: PoseMaps
    is_several: bool
    sceptics: tuple[str, ...]


class LiveMaps(QObject):
    """Follows what the user does, a moment later; the answers and the ink come first.

    Signals:
        came: What was found, its maps from coarse to fine.
        outdated: Those that came are no longer of what lies there, or are so again.
        failed: Why none can be worked out, as text.
    """

    came: Emits[Noticed] = signal(object)
    outdated: Emits[bool] = signal(bool)
    failed: Emits[str] = signal(str)

    def __init__(self, networks: LoadedNetworks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: Situation | None = None
        self._newest: Noticed | None = None
        self._is_outdated = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest_timeout)
        self._work = _Work(networks)
        self._follower = Follower(self._work, self)
        self._follower.answered.connect(self._on_follower_answered)
        self._follower.failed.connect(self.failed)

    def follow(self, situation: Situation) -> None:
        """The user did this. Moving the ink, or saying which digit it is, changes no map."""
        if self._wanted is not None and _asks_alike(self._wanted, situation):
            return
        self._wanted, self._work.wanted = situation, None
        is_known = (
            self._newest is not None
            and is_final(self._newest.maps)
            and _asks_alike(self._newest.maps.situation, situation)
        )
        self._tell(not is_known)
        if is_known:
            self._rest.stop()
        else:
            self._rest.start()

    def ask_again(self) -> None:
        """Networks are not what they were."""
        self._newest = self._wanted = None
        self._follower.forget()

    def set_active(self, active: bool) -> None:
        """Whether anybody looks."""
        if not active:
            self._work.wanted = None
            self._rest.stop()
        elif not self.is_settled():  # coarse maps, too, are finished
            self._rest.start()
        self._follower.set_active(active)

    def is_settled(self) -> bool:
        """Whether the maps that came are whole, and of what lies there now."""
        return self._newest is not None and is_final(self._newest.maps) and not self._is_outdated

    def stop(self) -> None:
        """End the thread."""
        self._work.wanted = None
        self._follower.stop()

    def _tell(self, is_outdated: bool) -> None:
        if is_outdated != self._is_outdated:
            self._is_outdated = is_outdated
            self.outdated.emit(is_outdated)

    def _on_rest_timeout(self) -> None:
        if self._wanted is not None:
            self._work.wanted = self._wanted
            self._follower.forget()
            self._follower.follow(self._wanted)

    def _on_follower_answered(self, noticed: Noticed) -> None:
        if self._wanted is not None and _asks_alike(self._wanted, noticed.maps.situation):
            self._newest = noticed
            self.came.emit(noticed)
            self._tell(False)


class _Work:
    """Works out what is to be noticed, in the follower's thread, as long as it is wanted.

    Attributes:
        wanted: The situation that it is wanted of; set by the window's thread, and None when something else happens.
    """

    def __init__(self, networks: LoadedNetworks) -> None:
        self.wanted: Situation | None = None
        self._networks = networks
        self._mapper = PoseMapper(networks, turns=False, sizes=False)

    def __call__(self, situation: Situation) -> Iterator[Noticed]:
        field = render(situation.drawing)
        is_several = pieces_side_by_side(field) > 1
        sceptics: tuple[str, ...] | None = None
        for maps in self._mapper(situation):
            if self.wanted is not situation:
                return
            if sceptics is None:
                sceptics = () if maps.is_blank else tuple(self._sceptics(situation, centred(field)))
            yield Noticed(maps, is_several, sceptics)

    def _sceptics(self, situation: Situation, field: Image) -> Iterator[str]:
        """Those of the networks for which it was measured how much they find in digits that find less in a field."""
        from digitlab.networks.predict import evidence

        for name in filter(None, situation.networks):
            with suppress(OSError, ValueError, RuntimeError):  # a network that cannot answer says so elsewhere
                least = None if situation.edits(name) else self._networks.least_evidence(name)
                if least is not None and evidence(self._networks.get(name), field[None])[0] < least:
                    yield name


def is_final(maps: PoseMaps) -> bool:
    """Whether every map is worked out to its last cell."""
    return all(pose_map is None or pose_map.whole for pose_map in maps.maps)


def _asks_alike(one: Situation, other: Situation) -> bool:
    """Whether two situations have the same maps."""
    return one.drawing is other.drawing and _settings(one) == _settings(other)


def _settings(situation: Situation) -> tuple[object, ...]:
    """All that maps depend on besides the ink."""
    pose = situation.pose
    return (
        pose.angle_deg,
        pose.scale,
        situation.viewing,
        situation.may_refuse,
        situation.window_deg,
        situation.networks,
        situation.network_edits,
    )
