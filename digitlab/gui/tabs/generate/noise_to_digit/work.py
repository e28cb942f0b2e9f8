"""What a flow draws, step by step, and what networks read in it: in the thread of the page "From noise to digit".

Torch is imported where a flow draws, and not before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from digitlab.data.nearest import nearest_training_digits
from digitlab.gui.shell.analysis import Situation, is_blank
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import seen
from digitlab.gui.tabs.generate.generators import DENSE, FLOW, MOST_SEED, MOST_SHOWN_GUIDANCE, card_of
from digitlab.gui.tabs.generate.noise_to_digit.trajectory import Trajectory
from digitlab.gui.tabs.generate.readers import OpenReader, Reader, opened, readers
from digitlab.ink.stroke import Image
from digitlab.language import mark, tr
from digitlab.networks.card import Card, WeightsError, answering

if TYPE_CHECKING:
    from torch import nn

    from digitlab.networks.generation import FlowStep

TRAJECTORIES = 2
"""So many digits are drawn beside each other, from the same noise."""

SAMPLES = 16
"""So many are drawn of each, from different noise, to see how much they vary."""

STEPS = (1, 2, 4, 8, 16)
Start = Literal["noise", "drawing"]

_CHUNK = 5  # samples between two answers: a newer question need not wait longer
_MOST_POSITION = 2**31 - 1
_FASTEST_HZ = 60.0

DRAW_FIRST = mark("Nothing drawn yet: draw a digit on the left, or load a test digit; the flow begins with it.")


@dataclass(frozen=True, slots=True)
class NoiseSettings:
    """What is set on the page.

    Attributes:
        generator: The flow, by name.
        digits: The class that each trajectory is asked for.
        guidance: Its guidance.
        steps: How many steps are taken from noise to a digit.
        seed: Of the noise.
        start: Whether it begins with noise alone, or with noise laid over the drawing.
        time: How much of the drawing is there then: at 0 nothing, at 1 nothing else.
        position: How far it is played; None for to the end.
        pixel: Row and column of the pixel whose path is followed.
        hertz: Steps a second, while it plays.
    """

    generator: str = FLOW
    digits: tuple[int, ...] = (3, 8)
    guidance: tuple[float, ...] = (1.0, 1.0)
    steps: int = 8
    seed: int = 0
    start: Start = "noise"
    time: float = 0.5
    position: int | None = 4
    pixel: tuple[int, ...] = (14, 14)
    hertz: float = 4.0

    def __post_init__(self) -> None:
        if self.generator not in (FLOW, DENSE):
            raise ValueError(tr("the flow is {flow} or {dense}", flow=FLOW, dense=DENSE))
        if len(self.digits) != TRAJECTORIES or not all(0 <= digit <= 9 for digit in self.digits):
            raise ValueError(tr("two classes are asked for, each a digit from 0 to 9"))
        if len(self.guidance) != TRAJECTORIES or not all(0 <= each <= MOST_SHOWN_GUIDANCE for each in self.guidance):
            raise ValueError(tr("guidance is two numbers from 0 to {most:g}", most=MOST_SHOWN_GUIDANCE))
        if self.steps not in STEPS or not 0 <= self.seed <= MOST_SEED or not 0 <= self.time <= 0.95:
            raise ValueError(
                tr(
                    "steps are one of {steps}, a seed is a whole number from 0 to {most}, and the time lies "
                    "from 0 to 0.95",
                    steps=STEPS,
                    most=MOST_SEED,
                )
            )
        if len(self.pixel) != 2 or not all(0 <= place < 28 for place in self.pixel):
            raise ValueError(tr("a pixel has a row and a column, each from 0 to 27"))
        if not 0 <= (self.position or 0) <= _MOST_POSITION or not 0 < self.hertz <= _FASTEST_HZ:
            raise ValueError(tr("the position is counted from 0, and it plays at most 60 steps a second"))

    @property
    def at(self) -> int:
        """After how many steps one looks."""
        return self.steps if self.position is None else min(self.position, self.steps)


@dataclass(frozen=True, slots=True)
class Question:
    """What to draw, and who reads it.

    Attributes:
        generator: The flow, by name.
        digits: The classes, one a trajectory.
        guidance: One a trajectory.
        steps: How many steps.
        seed: Of the noise.
        situation: Whose drawing it begins with; None for none.
        time: How much of the drawing is there at the beginning.
        readers: The networks that read.
    """

    generator: str
    digits: tuple[int, ...]
    guidance: tuple[float, ...]
    steps: int
    seed: int
    situation: Situation | None
    time: float
    readers: tuple[Reader, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """What was drawn.

    Attributes:
        question: What was asked.
        card: What the flow's file says; None where it could not be loaded.
        trajectories: What each trajectory came to; () where it could not be drawn.
        is_whole: Whether nothing more follows.
        fault: Why nothing was drawn, in a sentence, or "".
    """

    question: Question
    card: Card | None
    trajectories: tuple[Trajectory, ...]
    is_whole: bool
    fault: str = ""


class NoiseFollower:
    """Lets flows draw, and networks read. Lives in the page's worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks

    def __call__(self, question: Question) -> Iterator[Drawn]:
        """Yield the trajectories, then with more and more samples, and at last with the nearest training digit."""
        card, situation = card_of(self._networks, question.generator), question.situation
        start = None if situation is None else seen(situation)
        if situation is not None and start is not None and is_blank(situation.drawing, start):
            yield Drawn(question, card, (), is_whole=True, fault=tr(DRAW_FIRST))
            return
        networks = [opened(self._networks, reader) for reader in question.readers]
        try:
            with answering(question.generator):
                flow = self._networks.generator(question.generator)
                trajectories: tuple[Trajectory, ...] = ()
                for trajectories in self._trajectories(flow, question, start, networks):
                    yield Drawn(question, card, trajectories, is_whole=False)
        except WeightsError as error:
            yield Drawn(question, card, (), is_whole=True, fault=str(error))
            return
        found = nearest_training_digits(np.stack([trajectory.samples[0] for trajectory in trajectories]))
        trajectories = tuple(
            replace(trajectory, nearest=nearest) for trajectory, nearest in zip(trajectories, found, strict=True)
        )
        yield Drawn(question, card, trajectories, is_whole=True)

    def _trajectories(
        self, flow: nn.Module, question: Question, start: Image | None, networks: list[OpenReader]
    ) -> Iterator[tuple[Trajectory, ...]]:
        """Both trajectories with one sample each, and then with more."""
        from digitlab.networks.generation import noise

        asked = [*zip(question.digits, question.guidance, strict=True)]
        all_noise = noise(question.seed, SAMPLES)
        trajectories = [
            _trajectory(digit, guidance, _steps(flow, question, trajectory, start, all_noise[:1]), networks)
            for trajectory, (digit, guidance) in enumerate(asked)
        ]
        yield tuple(trajectories)
        for done in range(1, SAMPLES, _CHUNK):
            for number in range(len(trajectories)):
                more = _steps(flow, question, number, start, all_noise[done : done + _CHUNK])
                trajectories[number] = _with_samples(trajectories[number], _ends(more), networks)
            yield tuple(trajectories)


def _steps(
    flow: nn.Module, question: Question, trajectory: int, start: Image | None, noise: NDArray[np.float32]
) -> tuple[FlowStep, ...]:
    """What a trajectory's class makes of (n, 28, 28) noise."""
    from digitlab.networks.generation import flowing

    return tuple(
        flowing(
            flow,
            [question.digits[trajectory]] * len(noise),
            steps=question.steps,
            guidance=question.guidance[trajectory],
            noise=noise,
            start=start,
            from_time=question.time,
        )
    )


def _trajectory(digit: int, guidance: float, steps: tuple[FlowStep, ...], networks: list[OpenReader]) -> Trajectory:
    times = np.array([step.time for step in steps])
    one, two = np.float32(1), np.float32(2)  # a flow's own paper is -1
    images: Image = (np.stack([step.images[0] for step in steps]) + one) / two
    ends: Image = (np.stack([step.expected_end[0] for step in steps]) + one) / two
    velocities: Image = np.stack([step.velocity[0] for step in steps]).astype(np.float32) / two
    samples = _ends(steps)
    return Trajectory(
        digit,
        guidance,
        times,
        images,
        velocities,
        ends,
        tuple(network.read(ends.clip(0, 1)) for network in networks),
        samples,
        tuple(network.read(samples) for network in networks),
    )


def _ends(steps: tuple[FlowStep, ...]) -> Image:
    """The digits that came of all noise, (n, 28, 28) in [0, 1]."""
    return steps[-1].shown


def _with_samples(trajectory: Trajectory, samples: Image, networks: list[OpenReader]) -> Trajectory:
    """A trajectory with further samples, which are read, too."""
    read = [network.read(samples) for network in networks]
    both = tuple(
        replace(known, probabilities=np.concatenate([known.probabilities, new.probabilities]))
        for known, new in zip(trajectory.samples_read, read, strict=True)
    )
    return replace(trajectory, samples=np.concatenate([trajectory.samples, samples]), samples_read=both)


def question_of(situation: Situation, settings: NoiseSettings) -> Question:
    """What the settings ask for."""
    begins_with = situation if settings.start == "drawing" else None
    return Question(
        settings.generator,
        settings.digits,
        settings.guidance,
        settings.steps,
        settings.seed,
        begins_with,
        settings.time if begins_with else 0.0,
        readers(situation),
    )
