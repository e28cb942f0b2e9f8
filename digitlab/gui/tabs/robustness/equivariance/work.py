"""Shift first, or look first? Both orders for the drawing, in a layer of the student's own and in the chosen networks.

Torch is imported where the networks answer, in the follower's thread, and not before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from digitlab.gui.shell.analysis import Situation, is_blank
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import seen
from digitlab.ink.stroke import Image
from digitlab.language import mark, tr
from digitlab.measure.equivariance import KERNELS, LEARNED, EquivarianceSettings, Kernel, own_layers
from digitlab.measure.two_orders import Layer
from digitlab.networks.card import Card, WeightsError, answering

OWN = mark("Your layer")
"""Stands in the place of a network's name; it is shown translated."""


@dataclass(frozen=True, slots=True)
class EquivarianceState:
    """What the user has set.

    Attributes:
        settings: A layer of the user's own, and the shift.
        looked_at: The row and the number of the layer that is shown; None for the last one of the user's own.
    """

    settings: EquivarianceSettings = field(default_factory=EquivarianceSettings)
    looked_at: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        if self.looked_at is not None and not (len(self.looked_at) == 2 and min(self.looked_at) >= 0):
            raise ValueError(tr("a layer is looked at by its row and its number, which count from 0"))


@dataclass(frozen=True, slots=True)
class Question:
    """What to look at in both orders."""

    situation: Situation
    settings: EquivarianceSettings


@dataclass(frozen=True, slots=True, eq=False)
class NetworkLayers:
    """One network's layers in both orders.

    Attributes:
        name: The network's name.
        card: What its file says; None where it could not be loaded.
        layers: From the first to the answer; none where it could not be loaded.
        fault: Why it could not be loaded, in a sentence, or "".
    """

    name: str
    card: Card | None
    layers: tuple[Layer, ...]
    fault: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class BothOrders:
    """Every layer of the user's own and of the networks, in both orders.

    Attributes:
        question: What was asked.
        is_blank: Whether there is too little ink to ask about; then there are no layers.
        kernel: (k, k), that of the student's layer.
        filters: How many learned filters there are to choose from.
        filters_of: The network that has learned them, or "".
        own: The student's layer, its ReLU and its pooling.
        networks: The chosen networks, left to right.
    """

    question: Question
    is_blank: bool
    kernel: Kernel
    filters: int = 0
    filters_of: str = ""
    own: tuple[Layer, ...] = ()
    networks: tuple[NetworkLayers, ...] = ()

    @property
    def number(self) -> int | None:
        """Which of the learned filters the kernel is, the last one where there are fewer; None where it is no learned one."""
        settings = self.question.settings
        return min(settings.number, self.filters - 1) if settings.kernel == LEARNED and self.filters else None

    def stacks(self) -> list[tuple[str, tuple[Layer, ...]]]:
        """All layers with the name of their network; those of the user's own come first."""
        return [(OWN, self.own), *((network.name, network.layers) for network in self.networks)]

    def place(self, looked_at: tuple[int, int] | None) -> tuple[int, int]:
        """The stack and the layer that are shown: the last layer of the user's own where the one that is looked at is gone."""
        stacks = self.stacks()
        if looked_at is not None and looked_at[0] < len(stacks) and looked_at[1] < len(stacks[looked_at[0]][1]):
            return looked_at
        return 0, max(0, len(self.own) - 1)


class OrderComparer:
    """Compares both orders. Lives in a page's worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks

    def __call__(self, question: Question) -> Iterator[BothOrders]:
        """Yield the one answer."""
        situation, settings = question.situation, question.settings
        image = seen(situation)
        names = tuple(filter(None, situation.networks))
        filters, filters_of = self._filters(situation)
        kernel = KERNELS.get(settings.kernel, next(iter(KERNELS.values())))
        if settings.kernel == LEARNED and filters:
            kernel = filters[min(settings.number, len(filters) - 1)]
        blank = is_blank(situation.drawing, image)
        yield BothOrders(
            question,
            blank,
            kernel,
            len(filters),
            filters_of,
            () if blank else own_layers(image, kernel, settings),
            () if blank else tuple(self._layers(name, image, question) for name in names),
        )

    def _filters(self, situation: Situation) -> tuple[tuple[Kernel, ...], str]:
        """The learned filters of the first network that has some, and its name."""
        for name in filter(None, situation.networks):
            try:
                network = self._networks.get(name, situation.edits(name))
            except WeightsError:
                continue  # which the network's own row says
            from digitlab.measure.layer_shifts import first_filters

            filters = first_filters(network)
            if filters is not None:
                return tuple(filters), name
        return (), ""

    def _layers(self, name: str, image: Image, question: Question) -> NetworkLayers:
        card = self._networks.card(name)
        try:
            network = self._networks.get(name, question.situation.edits(name))
            from digitlab.measure.layer_shifts import network_layers

            settings = question.settings
            with answering(name):
                return NetworkLayers(name, card, network_layers(network, image, settings.dx, settings.dy))
        except WeightsError as error:
            return NetworkLayers(name, card, (), str(error))
