"""The input that excites a unit most, while it is being found: a few steps a frame, in a thread of its own.

Torch is imported where a network is opened, and not before.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import Opener
from digitlab.ink.stroke import Image
from digitlab.measure.activation_maximisation import MaximisationSettings, MaximisationStep
from digitlab.networks.card import Card, WeightsError, answering

_FRAME_S = 1 / 30
_STEPS_A_FRAME = 4  # slow enough to be watched
_PEN_S = 0.25  # after the pen has moved, the processor is its own for so long


@dataclass(frozen=True, slots=True, eq=False)
class StopMaximising:
    """Find nothing, any more."""


@dataclass(frozen=True, slots=True, eq=False)
class MaximisationRequest:
    """What to find.

    Attributes:
        situation: Which networks say what they make of it, and what was changed in them.
        name: The network whose unit it is.
        layer: The name of the layer.
        unit: Which of its units.
        start: (28, 28) float32 in [0, 1].
        settings: How it is looked for.
    """

    situation: Situation
    name: str
    layer: str
    unit: int
    start: Image
    settings: MaximisationSettings


@dataclass(frozen=True, slots=True)
class FoundAnswer:
    """What a network makes of the image.

    Attributes:
        name: The network's name.
        card: What its file says.
        label: The class it answers.
        confidence: Its probability.
    """

    name: str
    card: Card | None
    label: int
    confidence: float


@dataclass(frozen=True, slots=True, eq=False)
class MaximisationState:
    """How far the ascent is.

    Attributes:
        request: What was asked.
        newest: The newest step.
        values: The unit's value at the beginning and after each step.
        answers: What the chosen networks answer to it, left to right, without those that cannot be loaded or answer.
    """

    request: MaximisationRequest
    newest: MaximisationStep
    values: tuple[float, ...]
    answers: tuple[FoundAnswer, ...]

    @property
    def is_done(self) -> bool:
        """Whether all steps are made."""
        return self.newest.step == self.request.settings.steps


class ActivationMaximiser:
    """Finds inputs. Lives in a page's worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks
        self._opener = Opener(networks)
        self._pen_until = 0.0

    def let_pen_pass(self) -> None:
        """The user draws, or moves the ink: wait a moment, so that the answers come as quickly as without an ascent."""
        self._pen_until = time.monotonic() + _PEN_S

    def __call__(self, request: MaximisationRequest | StopMaximising) -> Iterator[MaximisationState]:
        """Yield how far it is, thirty times a second, until the last step.

        Raises:
            WeightsError: The network cannot be loaded or answer.
        """
        if isinstance(request, StopMaximising):
            return
        opened = self._opener.network(request.name, request.situation.edits(request.name))
        from digitlab.measure.activation_maximisation import maximise

        values: list[float] = []
        due = time.monotonic()
        steps = maximise(opened, request.layer, request.unit, request.start, request.settings)
        while newest := self._next(request.name, steps):
            values.append(newest.value)
            if newest.step % _STEPS_A_FRAME and newest.step < request.settings.steps:
                continue
            answers = tuple(self._answers(request.situation, newest.image))
            state = MaximisationState(request, newest, tuple(values), answers)
            yield state
            due = max(due + _FRAME_S, time.monotonic())
            time.sleep(max(0.0, due - time.monotonic()))
            while time.monotonic() < self._pen_until:
                time.sleep(_FRAME_S)
                yield state  # nothing new, but a newer request can end it here

    def _next(self, name: str, steps: Iterator[MaximisationStep]) -> MaximisationStep | None:
        with answering(name):
            return next(steps, None)

    def _answers(self, situation: Situation, image: Image) -> Iterator[FoundAnswer]:
        from digitlab.networks.predict import predict

        for name in dict.fromkeys(filter(None, situation.networks)):
            try:
                network = self._networks.get(name, situation.edits(name))
                with answering(name):
                    prediction = predict(network, image, situation.window_deg)
            except WeightsError:
                continue  # which the answers' own panel says
            yield FoundAnswer(name, self._networks.card(name), prediction.label, prediction.confidence)
