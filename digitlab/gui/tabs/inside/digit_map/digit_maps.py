"""A map of the test digits for each chosen network, as one of its layers sees them, and the drawing's way through it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitlab.data import classes as classes_of
from digitlab.data.classes import Classes
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.situation_parts import SLOTS
from digitlab.gui.tabs.inside.digit_map.gathering import PlacedDigits
from digitlab.language import tr
from digitlab.measure.pictures import MNIST
from digitlab.networks.card import Card
from digitlab.networks.edits import Edits

Method = Literal["pca", "lda", "tsne"]
DIGITS = (300, 1000, 3000)
"""How many test digits there can be on a map."""


@dataclass(frozen=True, slots=True)
class MapSettings:
    """How the digits are mapped; the page keeps it.

    Attributes:
        digits: How many test digits are mapped, the first ones.
        method: How the many numbers of a digit become two.
        layers: Whose activations, for each slot, left to right; "" for the last hidden layer.
    """

    digits: int = 1000
    method: Method = "pca"
    layers: tuple[str, ...] = ("", "", "")

    def __post_init__(self) -> None:
        if not 2 <= self.digits <= max(DIGITS):
            raise ValueError(
                tr(
                    "there are maps of 2 to {most:,} digits, and not of {count:,}",
                    most=max(DIGITS),
                    count=self.digits,
                )
            )
        if len(self.layers) != len(SLOTS):
            raise ValueError(
                tr(
                    "a layer is named for each of {slots} slots, not for {layers}",
                    slots=len(SLOTS),
                    layers=len(self.layers),
                )
            )


@dataclass(frozen=True, slots=True)
class MapRequest:
    """What to map.

    Attributes:
        situation: What the user did.
        settings: How to map it.
        source: The data set whose test pictures are mapped.
        classes: What these are of.
    """

    situation: Situation
    settings: MapSettings
    source: str = MNIST
    classes: Classes = classes_of.DIGITS


@dataclass(frozen=True, slots=True)
class Here:
    """Where the drawing is.

    Attributes:
        place: Its place on the map, (x, y).
        neighbours: The test digits whose activations are most like its own, the most alike first.
        rest: Where it would be at rest, neither shifted nor turned; None where it is at rest.
        rest_neighbours: The test digits most like it there; none where it is at rest.
        moved: How far its activations are from those at rest, as a share of the usual distance between two test digits.
    """

    place: tuple[float, float]
    neighbours: tuple[int, ...]
    rest: tuple[float, float] | None = None
    rest_neighbours: tuple[int, ...] = ()
    moved: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class NetworkMap:
    """One network's map.

    Attributes:
        slot: Where it was chosen, counted from the left.
        name: The network's name.
        card: What its file says; None where it could not be loaded.
        layers: The layers there are to choose from.
        layer: The one that is mapped.
        placed: The test digits; None where there is no map (yet).
        gathered: How many test digits the layer has answered so far.
        here: Where the drawing is; None where nothing is drawn, or there is no map.
        fault: Why there is no network, in a sentence, or "".
        edits: What was changed in the network.
    """

    slot: int
    name: str
    card: Card | None
    layers: tuple[str, ...] = ()
    layer: str = ""
    placed: PlacedDigits | None = None
    gathered: int = 0
    here: Here | None = None
    fault: str = ""
    edits: Edits = ()


@dataclass(frozen=True, slots=True, eq=False)
class DigitMaps:
    """Everything that follows from a request.

    Attributes:
        request: What was asked, with no more digits than there are.
        is_blank: Whether there is too little ink for a question.
        labels: (n,) uint8, the test pictures' classes.
        images: (n, 28, 28) uint8, the test pictures.
        networks: The chosen ones, left to right.
    """

    request: MapRequest
    is_blank: bool
    labels: NDArray[np.uint8]
    images: NDArray[np.uint8]
    networks: tuple[NetworkMap, ...]

    @property
    def is_whole(self) -> bool:
        """Whether all digits are on every map that can be made."""
        return all(each.fault or each.gathered >= self.request.settings.digits for each in self.networks)

    def missing(self) -> tuple[NetworkMap, ...]:
        """The networks whose map by t-SNE can be made, and was not."""
        if self.request.settings.method != "tsne":
            return ()
        ready = (each for each in self.networks if each.gathered >= self.request.settings.digits)
        return tuple(each for each in ready if each.placed is None and not each.edits)
