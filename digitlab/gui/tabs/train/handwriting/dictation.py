"""Which digits one is asked to write: all ten equally often, in random order, and none twice in a row."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from digitlab.data.written_digit import WrittenDigit
from digitlab.gui.shell.wishes import Wish

_CLASSES = 10


class DictationWish(Wish):
    """Something about the digits that are asked for, which :class:`digitlab.gui.tabs.train.handwriting.writing.Writing` does."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class BeginDictation(DictationWish):
    """Ask for so many digits, in a sitting of this name."""

    count: int
    session: str


@dataclass(frozen=True, slots=True)
class EndDictation(DictationWish):
    """Ask no more; what was kept stays."""


@dataclass(frozen=True, slots=True)
class KeepDigit(DictationWish):
    """Keep the drawing as the digit that is asked for."""


@dataclass(frozen=True, slots=True)
class SkipDigit(DictationWish):
    """Ask for another digit now."""


@dataclass(frozen=True, slots=True)
class TakeDigitBack(DictationWish):
    """Let the last digit be written again."""


@dataclass(frozen=True, slots=True)
class KeepAfterPause(DictationWish):
    """Say whether a digit is kept by itself after a pause."""

    automatic: bool


@dataclass(frozen=True, slots=True)
class Dictation:
    """One sitting, from the first digit to the last; without digits, nothing is asked for.

    Attributes:
        count: How many digits are asked for.
        session: The sitting's name, or the writer's.
        order: The digits to write, in their order; behind the last one that is asked for there may be more.
        kept: Those that were written so far.
        is_done: Whether all were written that were asked for before.
    """

    count: int = 0
    session: str = ""
    order: tuple[int, ...] = ()
    kept: tuple[WrittenDigit, ...] = ()
    is_done: bool = False

    @property
    def asked(self) -> int | None:
        """The digit to write now; None where nothing is asked for, or all is written."""
        return None if len(self.kept) == self.count else self.order[len(self.kept)]

    def with_kept(self, digit: WrittenDigit) -> Dictation:
        """The digit was written: on to the next one."""
        return replace(self, kept=(*self.kept, digit))

    def without_last(self) -> Dictation:
        """Ask for the last digit again."""
        return replace(self, kept=self.kept[:-1])

    def without_asked(self) -> Dictation:
        """Ask for another digit now; this one comes at the end, or later."""
        here = len(self.kept)
        return replace(self, order=(*self.order[:here], *self.order[here + 1 :], self.order[here]))


def begin(count: int, session: str, generator: np.random.Generator) -> Dictation:
    """A sitting of so many digits."""
    order: list[int] = []
    while len(order) < count:
        ten = generator.permutation(_CLASSES).tolist()
        if order and ten[0] == order[-1]:
            ten.append(ten.pop(0))
        order += ten
    return Dictation(count, session, tuple(order))
