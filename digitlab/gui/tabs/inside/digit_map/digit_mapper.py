"""Makes the maps of the digits, little by little, in a page's worker thread.

Torch is imported where the networks answer, and not before.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from digitlab.data.mnist import Digits
from digitlab.gui.shell.analysis import Situation, is_blank
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import seen
from digitlab.gui.tabs.inside.digit_map.digit_maps import DIGITS, DigitMaps, Here, MapRequest, NetworkMap
from digitlab.gui.tabs.inside.digit_map.gathering import Gathering, PlacedDigits
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import FIELD_SIDE, Drawing, Image
from digitlab.language import tr
from digitlab.measure import pictures
from digitlab.measure.projection import Places, nearest
from digitlab.measure.tsne import Projection
from digitlab.networks.card import WeightsError
from digitlab.networks.edits import Edits
from digitlab.networks.inspection import Maps

NEIGHBOURS = 5
_COARSE = 200  # digits a first map is made of
_MOST_KEPT = 8  # layers whose activations are kept


class DigitMapper:
    """Makes maps. Lives in the worker thread.

    What layers answer to the test digits is gathered little by little, the drawing's own place comes first: while one draws,
    nothing is gathered but a first coarse map.

    Attributes:
        is_watched: Whether anybody looks; otherwise nothing more is gathered. Any thread may say so.
    """

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks, self._library = networks, networks.library
        self.is_watched = True
        self._gatherings: dict[tuple[str, Edits, str], Gathering] = {}
        self._rests: dict[Gathering, tuple[Situation, Maps]] = {}
        self._found: dict[tuple[str, str, int], Places | None] = {}
        self._pictures: dict[str, tuple[Digits, Digits]] = {}  # held out and to test with, by the data set

    def remember(self, name: str, projection: Projection) -> None:
        """A map of a network was made by t-SNE; any thread may tell."""
        self._found[name, projection.layer, projection.n] = projection.places()

    def forget_pictures(self) -> None:
        """Nobody looks any more: pictures of one's own may have changed until somebody does. Any thread may say so."""
        self._pictures = {}

    def __call__(self, request: MapRequest) -> Iterator[DigitMaps]:
        """Yield a map of few digits, unless there is a better one; then, little by little, one of as many as asked."""
        self._follow_library()
        chosen = [(slot, name) for slot, name in enumerate(request.situation.networks) if name]
        try:
            digits = self._digits(request.source, [name for _, name in chosen])
        except (OSError, ValueError) as error:
            faults = (NetworkMap(slot, name, self._networks.card(name), fault=str(error)) for slot, name in chosen)
            none = np.zeros(0, np.uint8)
            yield DigitMaps(request, True, none, none.reshape(0, FIELD_SIDE, FIELD_SIDE), tuple(faults))
            return
        count = min(request.settings.digits, len(digits[1]))
        yield from self._maps(replace(request, settings=replace(request.settings, digits=count)), chosen, digits)

    def _digits(self, source: str, names: list[str]) -> tuple[Digits, Digits]:
        """The pictures that are held out, and those to test with.

        Raises:
            ValueError: They are not at hand, or not those that the networks tell apart.
            OSError: Their files cannot be read.
        """
        if source not in self._pictures:
            entries = self._library.entries
            if not pictures.is_here(source):
                raise ValueError(
                    tr(
                        "The {pictures} are not on this machine: “digitlab digits --download {name}” fetches them.",
                        pictures=pictures.in_words(source),
                        name=source,
                    )
                )
            pictures.source_for([entries[name] for name in names if name in entries])
            found = pictures.load(source, "held_out"), pictures.load(source)
            if source != pictures.MNIST:  # they may be others than before
                self._gatherings, self._rests, self._found = {}, {}, {}
            self._pictures = {**self._pictures, source: found}
            return found
        return self._pictures[source]

    def _maps(
        self, request: MapRequest, chosen: list[tuple[int, str]], digits: tuple[Digits, Digits]
    ) -> Iterator[DigitMaps]:
        situation = request.situation
        opened = [self._opened(slot, name, request, digits) for slot, name in chosen]
        gatherings = [each for each in opened if isinstance(each, Gathering)]
        for gathering in gatherings:
            while gathering.count < min(_COARSE, request.settings.digits):
                if not self.is_watched:
                    return  # also where the window is closed, which waits for this thread
                gathering.advance()
        image = seen(situation)
        blank = is_blank(situation.drawing, image)
        numbers = [None if blank else self._numbers(each, image, situation) for each in gatherings]
        heres = dict(zip(gatherings, numbers, strict=True))
        itself = situation.test_digit if request.source == pictures.MNIST else None
        if itself is None:
            itself = _number_of(situation.drawing, digits[1].images[: request.settings.digits])
        while True:
            networks = tuple(
                self._map(slot, name, each, heres[each], request, itself)
                if isinstance(each, Gathering)
                else NetworkMap(slot, name, self._networks.card(name), fault=each, edits=situation.edits(name))
                for (slot, name), each in zip(chosen, opened, strict=True)
            )
            yield DigitMaps(request, blank, digits[1].labels, digits[1].images, networks)
            unfinished = [each for each in gatherings if each.count < request.settings.digits]
            if not unfinished or not self.is_watched:
                return
            for gathering in unfinished:
                gathering.advance()

    def _follow_library(self) -> None:
        """Forget what was known of networks that have changed."""
        library = self._networks.library
        changed = set() if library is self._library else library.changed_since(self._library)
        self._library = library
        if changed:
            self._pictures = {}
            self._gatherings = {key: each for key, each in self._gatherings.items() if key[0] not in changed}
            self._rests = {each: rest for each, rest in self._rests.items() if each in self._gatherings.values()}
            self._found = {key: places for key, places in self._found.copy().items() if key[0] not in changed}

    def _opened(self, slot: int, name: str, request: MapRequest, digits: tuple[Digits, Digits]) -> Gathering | str:
        """The gathering for a slot's network and layer; why there is none, in a sentence."""
        edits = request.situation.edits(name)
        try:
            network = self._networks.get(name, edits)
        except WeightsError as error:
            return str(error)
        from digitlab.measure.layer_activations import layer_names

        names = layer_names(network)
        layer = request.settings.layers[slot]
        if layer not in names:
            layer = names[-2]
        key = (name, edits, layer)
        gathering = self._gatherings.pop(key, None)
        if gathering is None or gathering.network is not network:
            gathering = Gathering(name, network, names, layer, digits)
        self._gatherings[key] = gathering  # the newest is the last
        while len(self._gatherings) > _MOST_KEPT:
            forgotten = self._gatherings.pop(next(iter(self._gatherings)))
            self._rests.pop(forgotten, None)
        return gathering

    def _numbers(self, gathering: Gathering, image: Image, situation: Situation) -> tuple[Maps, Maps | None]:
        """What the layer answers to the drawing, (k,), and to the drawing at rest, where it is not."""
        numbers = gathering.answer(image, situation.window_deg)
        if situation.pose == Pose():
            return numbers, None
        at_rest = replace(situation, pose=Pose(), networks=(), network_edits=())
        kept = self._rests.get(gathering)
        if kept is None or not _is_same(kept[0], at_rest):
            kept = at_rest, gathering.answer(seen(at_rest), situation.window_deg)
            self._rests[gathering] = kept
        return numbers, kept[1]

    def _map(
        self,
        slot: int,
        name: str,
        gathering: Gathering,
        numbers: tuple[Maps, Maps | None] | None,
        request: MapRequest,
        itself: int | None,
    ) -> NetworkMap:
        situation = request.situation
        placed = self._placed(name, gathering, request)
        here = None
        if numbers is not None and placed is not None:
            here = _here(gathering.numbers(len(placed.places)), placed, numbers, itself)
        return NetworkMap(
            slot,
            name,
            self._networks.card(name),
            gathering.layers,
            gathering.layer,
            placed,
            min(gathering.count, request.settings.digits),
            here,
            edits=situation.edits(name),
        )

    def _placed(self, name: str, gathering: Gathering, request: MapRequest) -> PlacedDigits | None:
        """The best map there is so far."""
        count = min(gathering.count, request.settings.digits)
        if request.settings.method != "tsne":
            reached = (stage for stage in (_COARSE, *DIGITS, request.settings.digits) if stage <= count)
            return gathering.on_axes(request.settings.method, max(reached))
        if count < request.settings.digits or request.situation.edits(name):
            return None  # a child process makes it, of the network in the file
        key = (name, gathering.layer, request.settings.digits)
        if key not in self._found:
            from digitlab.measure.tsne import TSNE, ProjectConfig

            self._found[key] = None
            with contextlib.suppress(OSError, ValueError):  # the file has gone, or is too few pictures for t-SNE
                config = ProjectConfig(gathering.layer, request.settings.digits, source=request.source)
                kept = TSNE.find(self._library.find(name), config)
                self._found[key] = kept.places() if kept else None
        places = self._found[key]
        return None if places is None else gathering.at_places(places)


def _here(numbers: Maps, placed: PlacedDigits, drawing: tuple[Maps, Maps | None], itself: int | None) -> Here:
    """Where the drawing is among (n, k) activations; it is not its own neighbour where it is one of the digits."""
    now, at_rest = drawing
    neighbours = nearest(numbers, now, NEIGHBOURS, itself)
    place = placed.place(numbers, now, neighbours)
    if at_rest is None:
        return Here(place, neighbours)
    rest_neighbours = nearest(numbers, at_rest, NEIGHBOURS, itself)
    moved = float(np.linalg.norm(now - at_rest)) / max(placed.usual_distance, 1e-9)
    return Here(place, neighbours, placed.place(numbers, at_rest, rest_neighbours), rest_neighbours, moved)


def _number_of(drawing: Drawing, images: NDArray[np.uint8]) -> int | None:
    """Which of (n, 28, 28) pictures lies on the canvas, as one of one's own that was opened does; None for none."""
    if drawing.bitmap is None or drawing.strokes:
        return None
    same = (images == np.rint(drawing.bitmap * 255)).all(axis=(1, 2))
    return int(same.argmax()) if same.any() else None


def _is_same(one: Situation, other: Situation) -> bool:
    """Whether two drawings at rest look the same to a network."""
    return one.drawing is other.drawing and one.viewing == other.viewing and one.window_deg == other.window_deg
