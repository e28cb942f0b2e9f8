"""The test digits that excite a unit most, and the part of each that the unit saw: worked out in the page's own thread.

Torch is imported where a network is opened, and not before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from digitlab.data.classes import DIGITS, Classes
from digitlab.data.mnist import Digits
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import Opener
from digitlab.gui.tabs.inside.focus import Focus, looked_at
from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.measure import pictures
from digitlab.measure.pictures import MNIST, own_source
from digitlab.networks.card import Card, WeightsError, answering
from digitlab.networks.edits import Edits
from digitlab.networks.inspection import Alignment, Layer, Maps
from digitlab.networks.library import Entry
from digitlab.networks.receptive_field_index import Mask, ReceptiveFieldIndex, receptive_fields

if TYPE_CHECKING:
    from digitlab.measure.top_activations import LayerTopActivations, TopActivation, TopActivations
    from digitlab.networks.activations import OpenedNetwork


@dataclass(frozen=True, slots=True)
class LearnedRequest:
    """What to look up.

    Attributes:
        networks: The chosen networks' names, left to right; "" for an empty slot.
        focus: Which network is looked at, which layer and which unit.
        edits: What was changed in that network.
    """

    networks: tuple[str, ...]
    focus: Focus
    edits: Edits = ()


@dataclass(frozen=True, slots=True, eq=False)
class TopDigit:
    """One test digit that excites a unit.

    Attributes:
        number: The number of the digit among the test digits, or of another test picture among those of its data set.
        label: Its class.
        value: The unit's highest value over it.
        field: (28, 28) float32 in [0, 1].
        seen: (28, 28) the pixels that the cell with this value can feel.
    """

    number: int
    label: int
    value: float
    field: Image
    seen: Mask


@dataclass(frozen=True, slots=True, eq=False)
class Learned:
    """Everything that follows from a request.

    Attributes:
        request: What was asked.
        slot: Where the network was chosen, counted from the left.
        name: The network's name; "" where none is chosen.
        card: What its file says.
        layers: The layers that learn.
        layer: The one looked at; None where the network could not be loaded.
        unit: Which of its units.
        n: How many test digits were looked through; 0 where nothing is known of the network yet.
        excited: How many of them excite the unit.
        digits: The digits that excite it most, the most exciting first.
        patches: (units, s, s) what each unit saw in the digit that excites it most, NaN beyond the field and for a unit that
            none excites; None while they are being cut out.
        fault: Why the network could not be loaded, in a sentence, or "".
        source: The data set whose test pictures they are.
        data_hash: SHA-256 of these; "" where nothing is known of the network yet.
    """

    request: LearnedRequest
    slot: int
    name: str
    card: Card | None
    layers: tuple[Layer, ...] = ()
    layer: Layer | None = None
    unit: int = 0
    n: int = 0
    excited: int = 0
    digits: tuple[TopDigit, ...] = ()
    patches: Maps | None = None
    fault: str = ""
    source: str = MNIST
    data_hash: str = ""

    @property
    def classes(self) -> Classes:
        """What the labels stand for."""
        return self.card.classes if self.card else DIGITS


class DigitFinder:
    """Looks up what excites units. Lives in a page's worker thread."""

    def __init__(self, networks: LoadedNetworks, find: Callable[[Entry], TopActivations | None]) -> None:
        """A finder.

        Args:
            networks: The loaded networks.
            find: Looks up what is known of a network; raises an OSError where its file has gone.
        """
        self._library, self._networks, self._find = networks.library, networks, find
        self._opener = Opener(networks)
        self._patches: dict[tuple[str, str, int, str], Maps] = {}

    def __call__(self, request: LearnedRequest) -> Iterator[Learned]:
        """Yield the unit's digits, then the whole layer's patches with them."""
        self._follow_library()
        slot = looked_at(request.networks, request.focus.slot)
        name = request.networks[slot]
        card = self._networks.card(name)
        try:
            opened = self._opener.network(name, ())
        except WeightsError as error:
            yield Learned(request, slot, name, card, fault=str(error))
            return
        layers = tuple(layer for layer in opened.layers if layer.weights)
        layer = next((layer for layer in layers if layer.name == request.focus.layer), layers[0])
        assert layer.weights is not None
        unit = min(max(request.focus.unit, 0), len(layer.weights.bias) - 1)
        top_activations = self._top_activations(name)
        excited = top_activations.layer(layer.name) if top_activations else None
        if top_activations is None or excited is None:
            source = own_source(card) if card else MNIST
            yield Learned(request, slot, name, card, layers, layer, unit, source=source)
            return
        key = name, layer.name, top_activations.n, top_activations.data_hash
        test = pictures.load(top_activations.source)
        learned = Learned(
            request,
            slot,
            name,
            card,
            layers,
            layer,
            unit,
            top_activations.n,
            excited.excited[unit],
            self._digits(name, opened, test, excited, unit),
            self._patches.get(key),
            source=top_activations.source,
            data_hash=top_activations.data_hash,
        )
        yield learned
        if key not in self._patches:
            with answering(name):
                self._patches[key] = self._cut_out(opened, test, excited)
            yield replace(learned, patches=self._patches[key])

    def _follow_library(self) -> None:
        """Forget what was known of networks that have changed."""
        library = self._networks.library
        changed = set() if library is self._library else library.changed_since(self._library)
        self._library = library
        if changed:
            self._patches = {key: patches for key, patches in self._patches.items() if key[0] not in changed}

    def _top_activations(self, name: str) -> TopActivations | None:
        entry = self._library.entries.get(name)
        found = self._find(entry) if entry else None
        return found if found is not None and found.n <= len(pictures.load(found.source)) else None

    def _digits(
        self, name: str, opened: OpenedNetwork, test: Digits, excited: LayerTopActivations, unit: int
    ) -> tuple[TopDigit, ...]:
        with answering(name):
            return tuple(self._digit(opened, test, excited, found) for found in excited.of(unit))

    def _digit(
        self, opened: OpenedNetwork, test: Digits, excited: LayerTopActivations, found: TopActivation
    ) -> TopDigit:
        field, label = test.fields(found.digit), int(test.labels[found.digit])
        return TopDigit(found.digit, label, found.value, field, _seen(opened, excited, found, field))

    def _cut_out(self, opened: OpenedNetwork, test: Digits, excited: LayerTopActivations) -> Maps:
        """What each unit of a layer saw in the digit that excites it most: (units, s, s)."""
        best = [next(iter(excited.of(unit)), None) for unit in range(excited.units)]
        digits = [None if found is None else self._digit(opened, test, excited, found) for found in best]
        side = max((max(_extent(digit.seen)[2:]) for digit in digits if digit), default=FIELD_SIDE)
        blank = np.full((side, side), np.nan, np.float32)
        return np.stack([blank if digit is None else _patch(digit, side) for digit in digits])


def _seen(opened: OpenedNetwork, excited: LayerTopActivations, found: TopActivation, field: Image) -> Mask:
    """The pixels that the exciting cell can feel; on paper it depends on the ink where the paper lies."""
    depth = [layer.name for layer in opened.layers].index(excited.name) + 1
    return receptive_fields(_field_indices(opened, field)[:depth], found.row, found.column)[0]


def _field_indices(opened: OpenedNetwork, field: Image) -> tuple[ReceptiveFieldIndex, ...]:
    """What the cells of each layer look at, in the alignment at rest."""
    return opened.activations(field, 0.0, Alignment()).field_indices


def _extent(seen: Mask) -> tuple[int, int, int, int]:
    """The first row and column of a mask, (28, 28), and how many there are to the last ones."""
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    if not len(rows):
        return 0, 0, 1, 1
    return int(rows[0]), int(columns[0]), int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1


def _patch(digit: TopDigit, side: int) -> Maps:
    """What the unit saw of a digit, in the middle of a square: (side, side), NaN beyond the field."""
    top, left, height, width = _extent(digit.seen)
    paper = np.pad(np.where(digit.seen, digit.field, np.nan), side, constant_values=np.nan)
    top, left = top + side - (side - height) // 2, left + side - (side - width) // 2
    return paper[top : top + side, left : left + side].astype(np.float32)
