"""What every layer of a flow answers at one step of the first trajectory: in the thread of the page "Feature maps"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from digitlab.gui.shell.analysis import Situation, is_blank
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import seen
from digitlab.gui.tabs.generate.generators import card_of
from digitlab.gui.tabs.generate.noise_to_digit.work import DRAW_FIRST, NoiseSettings, question_of
from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.networks.card import Card, WeightsError, answering

if TYPE_CHECKING:
    from digitlab.networks.generation import FeatureMaps

_MOST_UNITS = 4096


@dataclass(frozen=True, slots=True)
class ChosenUnit:
    """What is looked at.

    Attributes:
        layer: The layer, by name; one that the flow does not have is its first that learns.
        unit: One of its units, from 0; beyond the last one it is the last.
    """

    layer: str = "down 1"
    unit: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.unit < _MOST_UNITS or len(self.layer) > 60:
            raise ValueError(f"a unit is counted from 0, and there are at most {_MOST_UNITS:,}")


@dataclass(frozen=True, slots=True)
class Question:
    """Which step of which way.

    Attributes:
        generator: The flow, by name.
        digit: The class that it is asked for.
        guidance: With which guidance it came here.
        steps: In how many steps it goes.
        at: After how many of them one looks.
        seed: Of the noise.
        situation: Whose drawing it begins with; None for none.
        time: How much of the drawing is there at the beginning.
    """

    generator: str
    digit: int
    guidance: float
    steps: int
    at: int
    seed: int
    situation: Situation | None
    time: float


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A flow, opened at one step.

    Attributes:
        question: What was asked.
        card: What the flow's file says; None where it could not be loaded.
        time: Between 0, the noise, and 1, the digit.
        image: (28, 28) what is there: ink 1, paper 0, and noise beyond both.
        layers: What each layer answers; the last is the velocity. () where it could not be asked.
        fault: Why not, in a sentence, or "".
    """

    question: Question
    card: Card | None
    time: float
    image: Image
    layers: tuple[FeatureMaps, ...]
    fault: str = ""


class FlowOpener:
    """Lets a flow draw up to a step, and opens it there. Lives in the page's worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks

    def __call__(self, question: Question) -> Iterator[Opened]:
        """Yield it."""
        from digitlab.networks.generation import feature_maps, flowing, noise

        card, situation = card_of(self._networks, question.generator), question.situation
        blank = np.zeros((FIELD_SIDE, FIELD_SIDE), np.float32)
        start = None if situation is None else seen(situation)
        if situation is not None and start is not None and is_blank(situation.drawing, start):
            yield Opened(question, card, 0.0, blank, (), DRAW_FIRST)
            return
        try:
            with answering(question.generator):
                flow = self._networks.generator(question.generator)
                way = flowing(
                    flow,
                    [question.digit],
                    steps=question.steps,
                    guidance=question.guidance,
                    noise=noise(question.seed, 1),
                    start=start,
                    from_time=question.time,
                )
                here = next(islice(way, question.at, None))  # what comes later need not be drawn
                layers = feature_maps(flow, here.images[0], here.time, question.digit)
        except WeightsError as error:
            yield Opened(question, card, 0.0, blank, (), str(error))
            return
        yield Opened(question, card, here.time, (here.images[0] + 1) / 2, layers)


def first_of(situation: Situation, settings: NoiseSettings) -> Question:
    """The first trajectory of the page "From noise to digit", where that page is played to."""
    asked = question_of(situation, settings)
    digit, guidance = settings.digits[0], settings.guidance[0]
    return Question(asked.generator, digit, guidance, asked.steps, settings.at, asked.seed, asked.situation, asked.time)
