"""Shift first, or look first? Both orders for the drawing, in a layer of the student's own and in the chosen networks.

Torch is imported where the networks answer, in the follower's thread, and not before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from digitlab.gui.shell.analysis import Situation, is_blank
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.ink.centring import centred
from digitlab.ink.raster import render
from digitlab.ink.stroke import Image
from digitlab.measure.equivariance import KERNELS, LEARNED, EquivarianceSettings, Kernel, own_layers
from digitlab.measure.two_orders import Layer
from digitlab.networks.library import Card, WeightsError


@dataclass(frozen=True, slots=True, eq=False)
class EquivarianceRequest:
    """What to compare.

    Attributes:
        situation: What the user did.
        settings: The student's own layer, and the shift.
    """

    situation: Situation
    settings: EquivarianceSettings


@dataclass(frozen=True, slots=True, eq=False)
class NetworkLayers:
    """One network's layers in both orders.

    Attributes:
        name: The network's name.
        card: What its file says; None where it could not be loaded.
        layers: From the first to the answer; none where it could not be loaded.
        fault: Why not, in a sentence, or "".
    """

    name: str
    card: Card | None
    layers: tuple[Layer, ...]
    fault: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class EquivarianceOutcome:
    """Everything that follows from a request.

    Attributes:
        request: What was asked.
        is_blank: Whether there is too little ink to ask about; then there are no layers.
        kernel: (k, k), that of the student's layer.
        filters: How many learned filters there are to choose from.
        filters_of: The network that has learned them, or "".
        own: The student's layer, its ReLU and its pooling.
        networks: The chosen networks, left to right.
    """

    request: EquivarianceRequest
    is_blank: bool
    kernel: Kernel
    filters: int = 0
    filters_of: str = ""
    own: tuple[Layer, ...] = ()
    networks: tuple[NetworkLayers, ...] = ()


class EquivarianceWorker:
    """Compares both orders. Lives in the worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks

    def work(self, request: EquivarianceRequest) -> Iterator[EquivarianceOutcome]:
        """Yield the one answer."""
        situation, settings = request.situation, request.settings
        seen = render(situation.drawing, situation.pose)
        image = centred(seen) if situation.centred_first else seen
        names = tuple(filter(None, situation.networks))
        filters, filters_of = self._filters(situation)
        kernel = KERNELS.get(settings.kernel, next(iter(KERNELS.values())))
        if settings.kernel == LEARNED and filters:
            kernel = filters[min(settings.number, len(filters) - 1)]
        blank = is_blank(situation.drawing, image)
        yield EquivarianceOutcome(
            request,
            blank,
            kernel,
            len(filters),
            filters_of,
            () if blank else own_layers(image, kernel, settings),
            () if blank else tuple(self._layers(name, image, request) for name in names),
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

    def _layers(self, name: str, image: Image, request: EquivarianceRequest) -> NetworkLayers:
        card = self._networks.card(name)
        try:
            network = self._networks.get(name, request.situation.edits(name))
        except WeightsError as error:
            return NetworkLayers(name, card, (), str(error))
        from digitlab.measure.layer_shifts import network_layers

        settings = request.settings
        return NetworkLayers(name, card, network_layers(network, image, settings.dx, settings.dy))
