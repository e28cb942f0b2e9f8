"""Steps of learning over the drawing: taken in the thread of the page "A learning step".

Torch is imported where a network learns, and not before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.shell.analysis import Situation, is_blank
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import seen
from digitlab.gui.shell.words import a_class
from digitlab.language import tr
from digitlab.networks.architectures import config_from_dict
from digitlab.networks.card import Card, WeightsError, answering
from digitlab.networks.learning_step import LearningStep

if TYPE_CHECKING:
    from torch import nn

RATES = (0.001, 0.01, 0.1, 1.0)
COUNTS = (1, 10, 100)
_MOST = 2**31 - 1
_FASTEST_HZ = 60.0

Start = Literal["untrained", "as it is"]


@dataclass(frozen=True, slots=True)
class StepSettings:
    """What is set on the page.

    Attributes:
        start: Whether the network begins with the random weights that its training began with, or as it answers.
        rate: The learning rate.
        count: How many steps are taken; the last one is shown.
        position: How far it is played; None for to the end.
        index: Which learned number of the unit in focus is followed: a weight, or after the weights what else it has; None for the
            weight with the largest derivative.
        lower: What stands below the layers: one weight, or the largest changes of all.
        hertz: Positions a second, while it plays.
    """

    start: Start = "untrained"
    rate: float = 0.1
    count: int = 1
    position: int | None = None
    index: int | None = None
    lower: Literal["weight", "changes"] = "weight"
    hertz: float = 2.0

    def __post_init__(self) -> None:
        if self.rate not in RATES or self.count not in COUNTS:
            raise ValueError(
                tr(
                    "the learning rate is one of {rates}, and the number of steps one of {counts}",
                    rates=RATES,
                    counts=COUNTS,
                )
            )
        counted = (self.position or 0, self.index or 0)
        if min(counted) < 0 or max(counted) > _MOST or not 0 < self.hertz <= _FASTEST_HZ:
            raise ValueError(
                tr("the position and the weight are counted from 0, and it plays at most 60 positions a second")
            )


@dataclass(frozen=True, slots=True)
class Question:
    """What to learn, and from where.

    Attributes:
        situation: What the user did.
        slot: Which of the chosen networks learns, counted from the left.
        start: As :attr:`StepSettings.start`.
        rate: The learning rate.
        count: How many steps.
    """

    situation: Situation
    slot: int
    start: Start
    rate: float
    count: int

    @property
    def name(self) -> str:
        """The network; "" where none is chosen."""
        return self.situation.networks[self.slot] if self.situation.networks else ""


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """What became of it.

    Attributes:
        question: What was asked.
        card: What the network's file says; None where it could not be loaded.
        step: The newest step, with everything in it; None where none could be taken.
        why: Why not, in a sentence, or "".
    """

    question: Question
    card: Card | None
    step: LearningStep | None
    why: str = ""

    @property
    def classes(self) -> Classes:
        """What the network tells apart."""
        return self.card.classes if self.card else DIGITS

    @property
    def is_final(self) -> bool:
        """Whether no further step follows."""
        return self.step is None or self.step.is_done


class StepTaker:
    """Lets copies of networks learn. Lives in the page's worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks

    def __call__(self, question: Question) -> Iterator[Taken]:
        """Yield the first step, and the last one; between them the first again, so that a newer question can end it."""
        situation, card = question.situation, self._networks.card(question.name)
        image, classes = seen(situation), card.classes if card else DIGITS
        truth, why = situation.truth_among(classes), ""
        if not question.name:
            why = tr("No network is chosen.")
        elif is_blank(situation.drawing, image):
            why = tr("Nothing drawn yet: draw a digit on the left, or load a test digit.")
        elif situation.truth is None:
            why = tr("Say above which digit it is: a loss compares the answer with the true class.")
            if not classes.are_digits:
                why = tr("Say above which class it is: a loss compares the answer with the true class.")
        elif truth is None:
            why = tr(
                "{network} tells {classes} apart, and it is said to be {truth}: say above which class it is.",
                network=question.name,
                classes=classes,
                truth=a_class(situation.truth, situation.truth_classes),
            )
        if why or truth is None:
            yield Taken(question, card, None, why)
            return
        try:
            network = self._begin(question, card)
            from digitlab.networks.backpropagation import learning_steps

            steps = learning_steps(network, image, truth, question.rate, question.count, situation.window_deg)
            while step := self._next(question.name, steps):
                yield Taken(question, card, step)
        except WeightsError as error:
            yield Taken(question, card, None, str(error))

    def _next(self, name: str, steps: Iterator[LearningStep]) -> LearningStep | None:
        with answering(name):
            return next(steps, None)

    def _begin(self, question: Question, card: Card | None) -> nn.Module:
        """The network to learn from.

        Raises:
            WeightsError: It cannot be loaded, or an edit does not fit it.
        """
        trained = self._networks.get(question.name, question.situation.edits(question.name))
        if question.start == "as it is":
            return trained
        from digitlab.networks.backpropagation import untrained

        assert card is not None  # it could be loaded
        seed = card.recipe.get("seed", 0)
        return untrained(config_from_dict(card.config), seed if isinstance(seed, int) else 0)
