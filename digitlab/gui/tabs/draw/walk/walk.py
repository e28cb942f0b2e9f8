"""A walk as far as it was answered: one frozen snapshot, which the card, a film and a table show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.shell.analysis import Analysis, Answer, Situation
from digitlab.gui.shell.words import distinct_names
from digitlab.ink.pose import Pose
from digitlab.networks.card import Card

OWN = "own"
"""The way that the user dragged the digit, beside those of :data:`digitlab.ink.walk.WAYS`."""


def truth_of(situation: Situation) -> dict[str, Any]:
    """What is said of the true class, as parts of a situation."""
    return {"truth": situation.truth, "truth_classes": situation.truth_classes}


@dataclass(frozen=True, slots=True)
class Mark:
    """What a network read at one pose of a walk.

    Attributes:
        label: The class; None where nothing was there to read, or it knew no such digit.
        is_right: Whether that is what it should be; None where nobody can say.
    """

    label: int | None
    is_right: bool | None


@dataclass(frozen=True, slots=True, eq=False)
class Walk:
    """Where a drawing was taken, and what was answered there.

    Attributes:
        situation: As it was before; its pose is where the drawing goes back to.
        way: One of WAYS, or OWN.
        poses: Where the drawing is taken; the first one is at rest.
        analyses: Of each pose; None where it was not answered yet.
        at: The number of the pose that the drawing was brought to last.
    """

    situation: Situation
    way: str
    poses: tuple[Pose, ...]
    analyses: tuple[Analysis | None, ...]
    at: int = 0

    @classmethod
    def of(cls, situation: Situation, way: str, poses: tuple[Pose, ...]) -> Walk:
        """A walk that nothing was answered of."""
        return cls(situation, way, poses, (None,) * len(poses))

    def fits(self, situation: Situation) -> bool:
        """Whether a situation is one of this walk, whatever its pose is and its true class is said to be."""
        before = self.situation
        return situation.drawing is before.drawing and (
            replace(situation, drawing=before.drawing, pose=before.pose, **truth_of(before)) == before
        )

    def answered(self, analysis: Analysis) -> Walk:
        """This walk with one more pose answered, where the analysis is of the pose that it is at."""
        if not self.fits(analysis.situation) or analysis.situation.pose != self.poses[self.at]:
            return self
        return replace(self, analyses=(*self.analyses[: self.at], analysis, *self.analyses[self.at + 1 :]))

    @property
    def slots(self) -> tuple[int, ...]:
        """Which slots have a network."""
        return tuple(slot for slot, name in enumerate(self.situation.networks) if name)

    @property
    def is_answered_here(self) -> bool:
        """Whether the pose that it is at was answered."""
        return self.analyses[self.at] is not None

    def answer(self, slot: int, number: int) -> Answer | None:
        """What a slot's network answered at a pose; None where it was not asked yet."""
        analysis = self.analyses[number]
        return analysis.answers[slot] if analysis else None

    def reference(self, slot: int) -> int | None:
        """What counts as right: the true class or, where nobody named it, what the network read at rest."""
        truth = self.situation.truth_among(self.classes(slot))
        if truth is not None:
            return truth
        at_rest = self.answer(slot, 0)
        return at_rest.label if at_rest else None

    def marks(self, slot: int) -> tuple[Mark | None, ...]:
        """What a slot's network read at each pose; None where it was not asked yet."""
        reference = self.reference(slot)
        marks: list[Mark | None] = []
        for number in range(len(self.poses)):
            answer = self.answer(slot, number)
            label = answer.label if answer else None
            is_right = None if reference is None else label == reference
            marks.append(None if answer is None else Mark(label, is_right))
        return tuple(marks)

    def score(self, slot: int) -> tuple[int, int]:
        """At how many poses a slot's network was right, and how many it was asked at."""
        known = [mark for mark in self.marks(slot) if mark]
        return sum(bool(mark.is_right) for mark in known), len(known)

    def card(self, slot: int) -> Card | None:
        """What the file of a slot's network says; None before its first answer, or where it could not be loaded."""
        answers = (self.answer(slot, number) for number in range(len(self.poses)))
        return next((answer.card for answer in answers if answer), None)

    def classes(self, slot: int) -> Classes:
        """What a slot's network tells apart."""
        card = self.card(slot)
        return card.classes if card else DIGITS

    def names(self) -> tuple[str, ...]:
        """What the networks of the slots are called, left to right."""
        names = [self.situation.networks[slot] for slot in self.slots]
        return tuple(distinct_names(names, [self.card(slot) for slot in self.slots]))
