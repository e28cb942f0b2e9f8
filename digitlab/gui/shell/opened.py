"""The chosen networks opened up over the drawing: every layer's maps, worked out in a page's own thread while it is looked at.

Torch is imported where the networks answer, and not before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.shell.analysis import Situation, is_blank
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.ink.stroke import Image
from digitlab.networks.card import Card, WeightsError, answering
from digitlab.networks.edits import Edits
from digitlab.networks.inspection import Activations, Alignment

if TYPE_CHECKING:
    from torch import nn

    from digitlab.networks.activations import OpenedNetwork


@dataclass(frozen=True, slots=True)
class InsideRequest:
    """What to open.

    Attributes:
        situation: What the user did.
        slots: Which of the chosen networks, counted from the left; the others stay closed.
        alignment: Whose maps to show of networks that have several alignments; None for the one that decides.
    """

    situation: Situation
    slots: tuple[int, ...] = (0, 1, 2)
    alignment: Alignment | None = None


@dataclass(frozen=True, slots=True, eq=False)
class OpenNetwork:
    """One network, opened.

    Attributes:
        slot: Where it was chosen, counted from the left.
        name: The network's name.
        card: What its file says; None where it could not be loaded.
        activations: Everything between the field and the answer, on blank paper too; None where it could not be loaded or
            cannot answer.
        fault: Why not, in a sentence, or "".
        edits: What was changed in it.
    """

    slot: int
    name: str
    card: Card | None
    activations: Activations | None
    fault: str = ""
    edits: Edits = ()

    @property
    def classes(self) -> Classes:
        """What it tells apart."""
        return self.card.classes if self.card else DIGITS


@dataclass(frozen=True, slots=True, eq=False)
class Inside:
    """Everything that follows from a request.

    Attributes:
        request: What was asked.
        field: (28, 28) float32 in [0, 1], what the networks see.
        is_blank: Whether there is too little ink for a question.
        networks: Those that were asked for and chosen, left to right.
    """

    request: InsideRequest
    field: Image
    is_blank: bool
    networks: tuple[OpenNetwork, ...]

    def slot(self, slot: int) -> OpenNetwork | None:
        """The network chosen there."""
        return next((each for each in self.networks if each.slot == slot), None)


class Opener:
    """Opens networks. Lives in a page's worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks
        self._opened: dict[str, tuple[nn.Module, OpenedNetwork]] = {}

    def __call__(self, request: InsideRequest) -> Iterator[Inside]:
        """Yield the one answer."""
        situation = request.situation
        image = seen(situation)
        chosen = [(slot, name) for slot, name in enumerate(situation.networks) if name and slot in request.slots]
        opened = tuple(self._open(slot, name, image, request) for slot, name in chosen)
        yield Inside(request, image, is_blank(situation.drawing, image), opened)

    def network(self, name: str, edits: Edits) -> OpenedNetwork:
        """A network whose layers have been read.

        Raises:
            WeightsError: It cannot be loaded or answer, or an edit does not fit it.
        """
        network = self._networks.get(name, edits)
        if name not in self._opened or self._opened[name][0] is not network:
            from digitlab.networks.activations import OpenedNetwork

            with answering(name):
                self._opened[name] = network, OpenedNetwork(network)
        return self._opened[name][1]

    def _open(self, slot: int, name: str, image: Image, request: InsideRequest) -> OpenNetwork:
        card, edits = self._networks.card(name), request.situation.edits(name)
        try:
            network = self.network(name, edits)
            with answering(name):
                activations = network.activations(image, request.situation.window_deg, request.alignment)
        except WeightsError as error:
            return OpenNetwork(slot, name, card, None, str(error), edits)
        return OpenNetwork(slot, name, card, activations, edits=edits)


def seen(situation: Situation) -> Image:
    """What the networks see: (28, 28) float32 in [0, 1]."""
    return situation.viewing.field_of(situation.drawing, situation.pose)
