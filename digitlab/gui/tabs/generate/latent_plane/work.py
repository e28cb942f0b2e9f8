"""Digits decoded from the latent plane, and what networks read in them: in the thread of the page "Latent plane".

Torch is imported where digits are decoded, and not before.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from digitlab.gui.shell.analysis import Situation, is_blank
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import seen
from digitlab.gui.tabs.generate.generators import card_of
from digitlab.gui.tabs.generate.latent_plane.plane import POINTS, REACH, Latent
from digitlab.gui.tabs.generate.readers import OpenReader, Reader, Reading, opened
from digitlab.ink.stroke import Image
from digitlab.language import tr
from digitlab.networks.card import Card, WeightsError, answering

if TYPE_CHECKING:
    from torch import nn

_CHUNK = 45
_MOST_MAPS = 60  # that are kept, each with its network, of which every edit makes another one
_ORDER = np.random.default_rng(0).permutation(len(POINTS))  # so that a map is coarse first, and then finer


@dataclass(frozen=True, slots=True)
class PlaneSettings:
    """What is set on the page.

    Attributes:
        digit: The class that is asked for.
        x: The first number of the chosen point.
        y: The second one.
    """

    digit: int = 9
    x: float = 0.0
    y: float = 0.0

    def __post_init__(self) -> None:
        if not 0 <= self.digit <= 9:
            raise ValueError(tr("the class that is asked for is a digit from 0 to 9"))
        if not (abs(self.x) <= REACH and abs(self.y) <= REACH):
            raise ValueError(tr("a point of the latent plane is two numbers from −{reach:g} to {reach:g}", reach=REACH))

    @property
    def point(self) -> Latent:
        """The chosen point."""
        return self.x, self.y


@dataclass(frozen=True, slots=True)
class Pointed:
    """The point that one moves over; None while there is none."""

    point: Latent | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What to decode, and who reads it.

    Attributes:
        generator: The VAE, by name.
        digit: The class that is asked for.
        point: The point that is looked at.
        readers: The networks that read.
        situation: Whose drawing is looked for on the plane.
    """

    generator: str
    digit: int
    point: Latent
    readers: tuple[Reader, ...]
    situation: Situation


@dataclass(frozen=True, slots=True, eq=False)
class Plane:
    """What is decoded and read.

    Attributes:
        question: What was asked.
        card: What the VAE's file says; None where it could not be loaded.
        image: (28, 28) float32 in [0, 1], the digit at the point; None where it could not be loaded.
        images: (225, 28, 28) the digits at :data:`POINTS`; None likewise.
        here: What each network reads at the point.
        maps: What each reads at POINTS, as far as it is worked out.
        drawing: Where the encoder lays the drawing, taking it for the class that is asked for; None where nothing is drawn.
        is_whole: Whether nothing is still to be read.
        fault: Why there is no VAE, in a sentence, or "".
    """

    question: Question
    card: Card | None
    image: Image | None
    images: Image | None
    here: tuple[Reading, ...]
    maps: tuple[Reading, ...]
    drawing: Latent | None
    is_whole: bool
    fault: str = ""


@dataclass(slots=True, eq=False)
class _Map:
    """What one network reads over the plane of a class, and of how many points, in their order."""

    network: nn.Module | None
    reading: Reading
    done: int = 0


class PlaneReader:
    """Decodes, and lets networks read; keeps the maps that it has worked out. Lives in the page's worker thread.

    Only :meth:`decode` is called from the window's thread, so that a digit follows the pointer in the same frame.
    """

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks
        self._vae: nn.Module | None = None
        self._images: dict[tuple[str, int], tuple[nn.Module, Image]] = {}
        self._maps: dict[tuple[str, int, Reader], _Map] = {}

    def decode(self, digit: int, point: Latent) -> Image | None:
        """The digit at a point, (28, 28); None while the VAE is not loaded."""
        vae = self._vae
        if vae is None:
            return None
        with suppress(WeightsError), answering("the decoder"):  # why it cannot, the thread says of the same point
            image: Image = _decoded(vae, np.array([point], np.float32), digit)[0]
            return image
        return None

    def __call__(self, question: Question) -> Iterator[Plane]:
        """Yield what is read at the point, and the maps from coarse to fine."""
        card = card_of(self._networks, question.generator)
        try:
            with answering(question.generator):
                vae = self._vae = self._networks.generator(question.generator)
                images = self._all(vae, question)
                image = _decoded(vae, np.array([question.point], np.float32), question.digit)[0]
                drawing = _encoded(vae, question)
        except WeightsError as error:
            self._vae = None
            yield Plane(question, card, None, None, (), (), None, is_whole=True, fault=str(error))
            return
        readers = [opened(self._networks, reader) for reader in question.readers]
        here = tuple(reader.read(image[None]) for reader in readers)
        maps = [self._map(question, reader) for reader in readers]
        while True:
            found, is_whole = tuple(each.reading for each in maps), all(each.done >= len(POINTS) for each in maps)
            yield Plane(question, card, image, images, here, found, drawing, is_whole)
            if is_whole:
                return
            for reader, each in zip(readers, maps, strict=True):
                _read_on(reader, each, images)

    def _all(self, vae: nn.Module, question: Question) -> Image:
        """The digits at all points."""
        key = question.generator, question.digit
        if key not in self._images or self._images[key][0] is not vae:
            self._images[key] = vae, _decoded(vae, POINTS, question.digit)
            self._maps = {known: each for known, each in self._maps.items() if known[:2] != key}
        return self._images[key][1]

    def _map(self, question: Question, reader: OpenReader) -> _Map:
        """What is known of a network's map; nothing where the network is another one than before."""
        key = question.generator, question.digit, reader.reader
        if key not in self._maps or self._maps[key].network is not reader.network:
            while len(self._maps) >= _MOST_MAPS:
                del self._maps[next(iter(self._maps))]  # the oldest
            self._maps[key] = _Map(reader.network, reader.unread(len(POINTS)))
        return self._maps[key]


def _read_on(reader: OpenReader, each: _Map, images: Image) -> None:
    """Read some more points of a map."""
    if each.done >= len(POINTS):
        return
    part = _ORDER[each.done : each.done + _CHUNK]
    found = reader.read(images[part])
    probabilities = each.reading.probabilities.copy()
    probabilities[part] = found.probabilities
    each.reading = Reading(found.reader, found.card, probabilities, found.fault)
    each.done = len(POINTS) if found.fault else each.done + _CHUNK


def _encoded(vae: nn.Module, question: Question) -> Latent | None:
    from digitlab.networks.latent_plane import encoded

    field = seen(question.situation)
    if is_blank(question.situation.drawing, field):
        return None
    means, _ = encoded(vae, field[None], [question.digit])
    return float(means[0, 0]), float(means[0, 1])


def _decoded(vae: nn.Module, points: Image, digit: int) -> Image:
    from digitlab.networks.latent_plane import decoded

    return np.ascontiguousarray(decoded(vae, points, [digit] * len(points)), np.float32)
