"""What one layer of one network answers to the test digits, gathered little by little, and the maps made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.data.mnist import Digits
from digitlab.ink.stroke import Image
from digitlab.measure.projection import Axes, Places, place_among, principal_axes, telling_axes, usual_distance
from digitlab.networks.card import answering
from digitlab.networks.inspection import Maps

if TYPE_CHECKING:
    from torch import nn

_BATCH = 50  # digits; the worker thread hears of a newer request between two of them


@dataclass(frozen=True, slots=True, eq=False)
class PlacedDigits:
    """The test digits on a map.

    Attributes:
        places: (n, 2).
        read: (n,) what the network reads.
        shape: (units, h, w) of the layer's maps.
        is_pooled: Whether each map is told by its maximum and its mean alone.
        usual_distance: The usual distance between two of the digits, in the space of all the layer's numbers.
        axes: The axes on which any digit has an exact place; None where the map has places for its own digits only.
    """

    places: Places
    read: NDArray[np.intp]
    shape: tuple[int, int, int]
    is_pooled: bool
    usual_distance: float
    axes: Axes | None

    def place(self, numbers: Maps, one: Maps, neighbours: tuple[int, ...]) -> tuple[float, float]:
        """Where a digit lies whose activations are (k,), among the map's (n, k), by its neighbours where there are no axes."""
        if self.axes is not None:
            x, y = self.axes.place(one[None])[0].tolist()
        else:
            x, y = place_among(self.places, numbers, one, neighbours).tolist()
        return x, y


class Gathering:
    """Activations of the test digits, and of as many digits kept back from training, on which axes are found.

    So the digits on the map are as new to the axes as the drawing is; but in a folder of one's own without ``test`` they are the same.

    Attributes:
        name: The network's name.
        network: The network whose layer it is.
        layers: The names of all its layers.
        layer: The name of the one that is gathered.
        count: How many test digits have been answered.
    """

    def __init__(
        self, name: str, network: nn.Module, layers: tuple[str, ...], layer: str, digits: tuple[Digits, Digits]
    ) -> None:
        """Nothing gathered yet; the digits are those held out, and those to test with."""
        self._held_out, self._test = digits
        self.name, self.network, self.layers, self.layer = name, network, layers, layer
        self.count = 0
        self._tested: list[Maps] = []
        self._fitted: list[Maps] = []
        self._read: list[NDArray[np.intp]] = []
        self._shape = (1, 1, 1)
        self._is_pooled = False
        self._numbers: Maps = np.zeros((0, 0), np.float32)
        self._placed: dict[tuple[str, int], PlacedDigits] = {}

    def advance(self) -> None:
        """Gather some more."""
        from digitlab.measure.layer_activations import layer_activations

        part = slice(self.count, self.count + _BATCH)
        with answering(self.name):
            tested = layer_activations(self.network, self._test.fields(part), self.layer)
            if self.count < len(self._held_out):
                fitted = layer_activations(self.network, self._held_out.fields(part), self.layer)
                self._fitted.append(fitted.numbers)
        self._tested.append(tested.numbers)
        self._read.append(tested.labels)
        self._shape, self._is_pooled = tested.shape, tested.is_pooled
        self.count += len(tested.numbers)

    def numbers(self, count: int) -> Maps:
        """(count, k): the activations of the first test digits."""
        if len(self._numbers) < count:
            self._numbers = np.concatenate(self._tested)
        return self._numbers[:count]

    def answer(self, image: Image, window_deg: float | None) -> Maps:
        """(k,): what the layer answers to a field, (28, 28)."""
        from digitlab.measure.layer_activations import layer_activations

        with answering(self.name):
            answered: Maps = layer_activations(self.network, image[None], self.layer, window_deg).numbers[0]
        return answered

    def on_axes(self, method: str, count: int) -> PlacedDigits:
        """The first test digits on the axes of "pca" or "lda"."""
        key = method, count
        if key not in self._placed:
            fitted = np.concatenate(self._fitted)[:count]
            labels = self._held_out.labels[: len(fitted)]
            found = telling_axes(fitted, labels) if method == "lda" else principal_axes(fitted)
            before = (placed.axes for (other, _), placed in self._placed.items() if other == method)
            axes = found.like(next(before, None))  # or the map would be mirrored when more digits come
            self._placed[key] = self._with(axes.place(self.numbers(count)), axes)
        return self._placed[key]

    def at_places(self, places: Places) -> PlacedDigits:
        """The first test digits at (n, 2) places that were found elsewhere; the same object for the same array."""
        key = "given", len(places)
        if key not in self._placed or self._placed[key].places is not places:
            self._placed[key] = self._with(places, None)
        return self._placed[key]

    def _with(self, places: Places, axes: Axes | None) -> PlacedDigits:
        read = np.concatenate(self._read)[: len(places)]
        usual = usual_distance(self.numbers(len(places)))
        return PlacedDigits(places, read, self._shape, self._is_pooled, usual, axes)
