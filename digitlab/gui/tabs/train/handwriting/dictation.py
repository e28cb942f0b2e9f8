"""Which classes one is asked to write, such as the ten digits: each equally often, in random order, and none twice in a row."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from digitlab.data.classes import DIGITS, Classes
from digitlab.data.written_digit import WrittenDigit
from digitlab.gui.shell.wishes import Wish

EACH = (2, 5, 10, 20)
"""How often each class can be asked for in a sitting."""


class DictationWish(Wish):
    """Something about the classes that are asked for, which :class:`digitlab.gui.tabs.train.handwriting.writing.Writing` does."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class BeginDictation(DictationWish):
    """Ask for so many drawings of these classes, in a sitting of this name."""

    count: int
    session: str
    classes: Classes = DIGITS


@dataclass(frozen=True, slots=True)
class EndDictation(DictationWish):
    """Ask no more; what was kept stays."""


@dataclass(frozen=True, slots=True)
class KeepDigit(DictationWish):
    """Keep the drawing as what is asked for."""


@dataclass(frozen=True, slots=True)
class SkipDigit(DictationWish):
    """Ask for another class now."""


@dataclass(frozen=True, slots=True)
class TakeDigitBack(DictationWish):
    """Let the last one be written again."""


@dataclass(frozen=True, slots=True)
class KeepAfterPause(DictationWish):
    """Say whether a drawing is kept by itself after a pause."""

    automatic: bool


@dataclass(frozen=True, slots=True)
class Dictation:
    """One sitting, from the first drawing to the last; where there is to be none, nothing is asked for.

    Attributes:
        count: How many drawings are asked for.
        session: The sitting's name, or the writer's.
        order: The classes to write, by their numbers, in their order; behind the last one that is asked for there may be more.
        kept: What was written so far.
        is_done: Whether all were written that were asked for before.
        classes: What the numbers stand for.
    """

    count: int = 0
    session: str = ""
    order: tuple[int, ...] = ()
    kept: tuple[WrittenDigit, ...] = ()
    is_done: bool = False
    classes: Classes = DIGITS

    @property
    def asked(self) -> int | None:
        """The class to write now; None where nothing is asked for, or all is written."""
        return None if len(self.kept) == self.count else self.order[len(self.kept)]

    def with_kept(self, digit: WrittenDigit) -> Dictation:
        """It was written: on to the next one."""
        return replace(self, kept=(*self.kept, digit))

    def without_last(self) -> Dictation:
        """Ask for the last one again."""
        return replace(self, kept=self.kept[:-1])

    def without_asked(self) -> Dictation:
        """Ask for another class now; this one comes at the end, or later."""
        here = len(self.kept)
        return replace(self, order=(*self.order[:here], *self.order[here + 1 :], self.order[here]))


def begin(count: int, session: str, generator: np.random.Generator, classes: Classes = DIGITS) -> Dictation:
    """A sitting of so many drawings of these classes."""
    order: list[int] = []
    while len(order) < count:
        each = generator.permutation(len(classes)).tolist()
        if order and each[0] == order[-1]:
            each.append(each.pop(0))
        order += each
    return Dictation(count, session, tuple(order), classes=classes)
