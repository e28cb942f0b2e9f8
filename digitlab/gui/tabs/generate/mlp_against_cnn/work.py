"""A dense and a convolutional flow, asked for the same: in the thread of the page "MLP against CNN".

Torch is imported where they draw, and not before.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from digitlab.data.nearest import Nearest, nearest_training_digits
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.tabs.generate.generators import DENSE, FLOW, MOST_SEED, MOST_SHOWN_GUIDANCE, card_of
from digitlab.gui.tabs.generate.readers import OpenReader, Reader, Reading, opened
from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.language import tr
from digitlab.measure.generation import GENERATION, Generation
from digitlab.networks.architectures import CLASSES
from digitlab.networks.card import Card, WeightsError, answering
from digitlab.networks.library import Entry

if TYPE_CHECKING:
    from torch import nn

STEPS = 8
WIDE = (28, 56)
"""Rows and columns of the wider image: twice a digit's width."""

DIGITS = tuple(range(CLASSES))
"""One of each class is drawn."""

WIDE_DIGITS = (2, 3, 8)


@dataclass(frozen=True, slots=True)
class AgainstSettings:
    """What is set on the page.

    Attributes:
        seed: Of the noise.
        guidance: Of both flows.
    """

    seed: int = 0
    guidance: float = 1.0

    def __post_init__(self) -> None:
        if not 0 <= self.seed <= MOST_SEED or not 0 <= self.guidance <= MOST_SHOWN_GUIDANCE:
            raise ValueError(
                tr(
                    "a seed is a whole number from 0 to {seed}, and guidance lies from 0 to {guidance:g}",
                    seed=MOST_SEED,
                    guidance=MOST_SHOWN_GUIDANCE,
                )
            )


@dataclass(frozen=True, slots=True)
class Question:
    """What to draw, and who reads it."""

    seed: int
    guidance: float
    readers: tuple[Reader, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One of the flows.

    Attributes:
        name: Of the flow.
        card: What its file says; None where it could not be loaded.
        samples: (10, 28, 28) in [0, 1], one digit of each class; None where it could not be loaded.
        read: What each network reads in them.
        measured: What was measured of many of its digits; None where nothing was.
        nearest: The training digit nearest to each; () while that is not known.
        wide: (3, 28, 56) in [0, 1], what it draws when it is asked for twice the width; None where it cannot.
        refusal: Why it cannot, in a sentence, or "".
        fault: Why nothing was drawn at all, or "".
    """

    name: str
    card: Card | None
    samples: Image | None = None
    read: tuple[Reading, ...] = ()
    measured: Generation | None = None
    nearest: tuple[Nearest, ...] = ()
    wide: Image | None = None
    refusal: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Against:
    """What both flows drew.

    Attributes:
        question: What was asked.
        sides: The dense one, and the convolutional one.
        is_whole: Whether nothing more follows.
    """

    question: Question
    sides: tuple[Side, ...]
    is_whole: bool


class AgainstWorker:
    """Asks both flows. Lives in the page's worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks

    def __call__(self, question: Question) -> Iterator[Against]:
        """Yield the digits of both, then the wider images, and at last the nearest training digits."""
        networks = [opened(self._networks, reader) for reader in question.readers]
        sides = [self._digits(name, question, networks) for name in (DENSE, FLOW)]
        yield Against(question, tuple(sides), is_whole=False)
        for number, side in enumerate(sides):
            if side.samples is not None:
                sides[number] = self._wide(side, question)
                yield Against(question, tuple(sides), is_whole=False)
        for number, side in enumerate(sides):
            if side.samples is not None:
                sides[number] = replace(side, nearest=nearest_training_digits(side.samples))
        yield Against(question, tuple(sides), is_whole=True)

    def _digits(self, name: str, question: Question, networks: list[OpenReader]) -> Side:
        card = card_of(self._networks, name)
        try:
            with answering(name):
                samples = _drawn(self._networks.generator(name), question, DIGITS, (FIELD_SIDE, FIELD_SIDE))
        except WeightsError as error:
            return Side(name, card, fault=str(error))
        read = tuple(network.read(samples) for network in networks)
        return Side(name, card, samples, read, _measured(self._networks.library.generators.get(name)))

    def _wide(self, side: Side, question: Question) -> Side:
        try:
            with answering(side.name):
                wide = _drawn(self._networks.generator(side.name), question, WIDE_DIGITS, WIDE)
        except ValueError as error:  # which says why a flow cannot draw this size
            return replace(side, refusal=str(error))
        return replace(side, wide=wide)


def _measured(entry: Entry | None) -> Generation | None:
    with suppress(OSError, ValueError):  # a file that has gone is said elsewhere
        return None if entry is None else GENERATION.find(entry)
    return None


def _drawn(flow: nn.Module, question: Question, digits: tuple[int, ...], shape: tuple[int, int]) -> Image:
    """One image of each class, (n, h, w) in [0, 1]."""
    from digitlab.networks.generation import flowing, noise

    steps = tuple(
        flowing(flow, digits, steps=STEPS, guidance=question.guidance, noise=noise(question.seed, len(digits), shape))
    )
    return steps[-1].shown
