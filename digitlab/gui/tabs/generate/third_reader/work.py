"""A flow as a classifier, beside the chosen networks: in the thread of the page "Flow as classifier".

Torch is imported where something is read, and not before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from digitlab.data.classes import DIGITS
from digitlab.gui.shell.analysis import Situation, is_blank
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import seen
from digitlab.gui.tabs.generate.generators import FLOW, card_of
from digitlab.gui.tabs.generate.readers import OpenReader, Reading, opened, readers
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Image
from digitlab.language import mark, tr
from digitlab.networks.card import Card, WeightsError, answering

if TYPE_CHECKING:
    from torch import nn

    from digitlab.networks.surprise import Surprise

Axis = Literal["right", "down", "turn"]

LEVELS: dict[Axis, tuple[float, ...]] = {
    "right": tuple(float(step) for step in range(-10, 11)),
    "down": tuple(float(step) for step in range(-10, 11)),
    "turn": tuple(float(turn) for turn in range(-100, 101, 10)),
}
"""Where the drawing is read, along each way to move it: in pixels, and in degrees."""

_MOST_KEPT = 2000

DRAW_FIRST = mark("Draw a digit on the left, or load a test digit: which class surprises the flow least?")


@dataclass(frozen=True, slots=True)
class ThirdSettings:
    """What is set on the page.

    Attributes:
        axis: Along which way the drawing is moved.
    """

    axis: Axis = "right"

    def __post_init__(self) -> None:
        if self.axis not in LEVELS:
            raise ValueError(tr("a drawing is moved along one of {axes}", axes=", ".join(LEVELS)))


@dataclass(frozen=True, slots=True)
class Question:
    """What to read, and along which way to move it."""

    situation: Situation
    axis: Axis


@dataclass(frozen=True, slots=True, eq=False)
class ThirdReading:
    """What a flow and the chosen networks read in a drawing, here and moved.

    Attributes:
        question: What was asked.
        card: What the flow's file says; None where it could not be loaded.
        surprise: What each class makes of the drawing; None where nothing is drawn or there is no flow.
        here: What the networks read in it.
        flow_moved: (21, 10) 1 for the class that the flow reads at each of LEVELS, NaN where that is not known yet, 0 without ink.
        moved: What the networks read there.
        is_whole: Whether nothing more follows.
        fault: Why the flow reads nothing, in a sentence, or "".
    """

    question: Question
    card: Card | None
    surprise: Surprise | None = None
    here: tuple[Reading, ...] = ()
    flow_moved: NDArray[np.float32] | None = None
    moved: tuple[Reading, ...] = ()
    is_whole: bool = True
    fault: str = ""

    @property
    def truth(self) -> int | None:
        """The digit that the drawing is meant to be; None where nobody has said it, or it is meant to be none."""
        return self.question.situation.truth_among(DIGITS)

    @property
    def reference(self) -> int:
        """The digit that is right for the flow."""
        return self.right_for(self.surprise.label if self.surprise else -1)

    def right_for(self, label: int) -> int:
        """The digit that is right for who reads this one here: the true one or, where nobody has said it, that one."""
        return label if self.truth is None else self.truth


def pose_at(pose: Pose, axis: Axis, level: float) -> Pose:
    """The pose at a level; all else stays as it is."""
    match axis:
        case "right":
            return replace(pose, dx=level)
        case "down":
            return replace(pose, dy=level)
        case "turn":
            return replace(pose, angle_deg=level)


def level_of(pose: Pose, axis: Axis) -> float:
    """Where a pose lies along a way."""
    return {"right": pose.dx, "down": pose.dy, "turn": pose.angle_deg}[axis]


class ThirdReader:
    """Lets a flow and networks read; keeps what the flow has read. Lives in the page's worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks
        self._flow: nn.Module | None = None
        self._here: tuple[bytes, Surprise] | None = None  # the drawing that was read last, and all that was said of it
        self._known: dict[bytes, int] = {}  # what else was read, and the class that it was taken for

    def __call__(self, question: Question) -> Iterator[ThirdReading]:
        """Yield what is read here, and then what is read at more and more places, the nearest first."""
        situation, card, image = question.situation, card_of(self._networks, FLOW), seen(question.situation)
        if is_blank(situation.drawing, image):
            yield ThirdReading(question, card, fault=tr(DRAW_FIRST))
            return
        networks = [opened(self._networks, reader) for reader in readers(situation)]
        here = tuple(network.read(image[None]) for network in networks)
        try:
            with answering(FLOW):
                surprise = self._surprise(image)
                yield from self._moved(ThirdReading(question, card, surprise, here, is_whole=False), networks)
        except WeightsError as error:
            yield ThirdReading(question, card, None, here, fault=str(error))

    def _moved(self, reading: ThirdReading, networks: list[OpenReader]) -> Iterator[ThirdReading]:
        """The same drawing, moved."""
        situation, axis = reading.question.situation, reading.question.axis
        levels = LEVELS[axis]
        fields = [seen(replace(situation, pose=pose_at(situation.pose, axis, level))) for level in levels]
        blank = [is_blank(situation.drawing, field) for field in fields]
        moved = tuple(_without(network.read(np.stack(fields)), blank) for network in networks)
        found = np.full((len(levels), 10), np.nan, np.float32)
        yield replace(reading, flow_moved=found.copy(), moved=moved)
        here = level_of(situation.pose, axis)
        for place in sorted(range(len(levels)), key=lambda each: abs(levels[each] - here)):
            found[place] = 0
            if not blank[place]:
                found[place, self._label(fields[place])] = 1
            yield replace(reading, flow_moved=found.copy(), moved=moved)
        yield replace(reading, flow_moved=found, moved=moved, is_whole=True)

    def _surprise(self, image: Image) -> Surprise:
        """What the flow makes of the drawing; of the one that it has read last, what it said then."""
        from digitlab.networks.surprise import surprise

        flow = self._networks.generator(FLOW)
        if flow is not self._flow:
            self._flow, self._known, self._here = flow, {}, None
        key = _key(image)
        if self._here is None or self._here[0] != key:
            self._here = key, surprise(flow, image)
            self._known[key] = self._here[1].label
        return self._here[1]

    def _label(self, image: Image) -> int:
        """Which class the flow takes a moved drawing for; of one that it has read before, what it said then."""
        from digitlab.networks.surprise import surprise

        if len(self._known) > _MOST_KEPT:
            self._known = {}
        key = _key(image)
        if key not in self._known:
            self._known[key] = surprise(self._networks.generator(FLOW), image).label
        return self._known[key]


def _key(image: Image) -> bytes:
    return sha256(image.tobytes()).digest()  # as good as the field itself, which takes a hundred times as much room


def _without(reading: Reading, blank: list[bool]) -> Reading:
    """What is read where ink is left; 0 for all classes elsewhere."""
    return replace(reading, probabilities=np.where(np.array(blank)[:, None], np.float32(0), reading.probabilities))
