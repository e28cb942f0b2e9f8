"""What every layer of a generator answers: of a flow at one step of the first trajectory, of the latent plane's decoder at the chosen point.

It is worked out in the thread of the page "Feature maps".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from digitlab.gui.shell.analysis import Situation, is_blank
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import seen
from digitlab.gui.tabs.generate.generators import VAE, card_of
from digitlab.gui.tabs.generate.latent_plane.work import PlaneSettings
from digitlab.gui.tabs.generate.noise_to_digit.work import DRAW_FIRST, NoiseSettings, question_of
from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.language import tr
from digitlab.networks.card import Card, WeightsError, answering

if TYPE_CHECKING:
    from torch import nn

    from digitlab.networks.generation import FeatureMaps

_MOST_UNITS = 4096
_BLANK = np.zeros((FIELD_SIDE, FIELD_SIDE), np.float32)


@dataclass(frozen=True, slots=True)
class ChosenUnit:
    """What is looked at.

    Attributes:
        layer: The layer, by name; one that the generator does not have is its first that learns.
        unit: One of its units, from 0; beyond the last one it is the last.
        of_decoder: Whether it is the latent plane's decoder that is opened, and not the flow.
    """

    layer: str = "down 1"
    unit: int = 0
    of_decoder: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.unit < _MOST_UNITS or len(self.layer) > 60:
            raise ValueError(tr("a unit is counted from 0, and there are at most {most:,}", most=_MOST_UNITS))


@dataclass(frozen=True, slots=True)
class DecoderQuestion:
    """Which point of the latent plane.

    Attributes:
        generator: The variational autoencoder, by name.
        digit: The class that it is asked for.
        point: On its plane.
    """

    generator: str
    digit: int
    point: tuple[float, float]


@dataclass(frozen=True, slots=True)
class FlowQuestion:
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
    """An opened generator.

    Attributes:
        question: What was asked.
        card: What the generator's file says; None where it could not be loaded.
        time: Of a flow: between 0, the noise, and 1, the digit.
        image: (28, 28) what is there: ink 1, paper 0, and noise beyond both.
        layers: What each layer answers; the last is a flow's velocity, or a decoder's logits. () where it could not be asked.
        fault: Why not, in a sentence, or "".
    """

    question: FlowQuestion | DecoderQuestion
    card: Card | None
    time: float
    image: Image
    layers: tuple[FeatureMaps, ...]
    fault: str = ""


class GeneratorOpener:
    """Lets a flow draw up to a step, or a decoder draw a point, and opens it there. Lives in the page's worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks

    def __call__(self, question: FlowQuestion | DecoderQuestion) -> Iterator[Opened]:
        """Yield it."""
        card = card_of(self._networks, question.generator)
        try:
            with answering(question.generator):
                generator = self._networks.generator(question.generator)
                match question:
                    case FlowQuestion():
                        yield _opened_flow(generator, question, card)
                    case DecoderQuestion():
                        yield _opened_decoder(generator, question, card)
        except WeightsError as error:
            yield Opened(question, card, 0.0, _BLANK, (), str(error))


def _opened_flow(flow: nn.Module, question: FlowQuestion, card: Card | None) -> Opened:
    from digitlab.networks.generation import feature_maps, flowing, noise

    situation = question.situation
    start = None if situation is None else seen(situation)
    if situation is not None and start is not None and is_blank(situation.drawing, start):
        return Opened(question, card, 0.0, _BLANK, (), tr(DRAW_FIRST))
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
    return Opened(question, card, here.time, (here.images[0] + 1) / 2, layers)


def _opened_decoder(vae: nn.Module, question: DecoderQuestion, card: Card | None) -> Opened:
    from digitlab.networks.latent_plane import decoded, decoder_maps

    point = np.array([question.point], np.float32)
    image: Image = np.ascontiguousarray(decoded(vae, point, [question.digit])[0], np.float32)
    return Opened(question, card, 1.0, image, decoder_maps(vae, question.point, question.digit))


def first_of(situation: Situation, settings: NoiseSettings) -> FlowQuestion:
    """The first trajectory of the page "From noise to digit", where that page is played to."""
    asked = question_of(situation, settings)
    digit, guidance = settings.digits[0], settings.guidance[0]
    return FlowQuestion(
        asked.generator, digit, guidance, asked.steps, settings.at, asked.seed, asked.situation, asked.time
    )


def decoder_at(settings: PlaneSettings) -> DecoderQuestion:
    """The decoder of the page "Latent plane", at the point that is chosen there."""
    return DecoderQuestion(VAE, settings.digit, settings.point)
