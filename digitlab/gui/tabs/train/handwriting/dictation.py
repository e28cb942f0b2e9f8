"""Which digits one is asked to write: all ten equally often, in random order, and none twice in a row."""

from __future__ import annotations

import numpy as np

from digitlab.data.written_digit import WrittenDigit

_CLASSES = 10


class Dictation:
    """One sitting, from the first digit to the last.

    Attributes:
        count: How many digits are asked for.
        session: Its name, or the writer's.
        kept: Those that were written so far, in their order.
    """

    def __init__(self, count: int, session: str, generator: np.random.Generator) -> None:
        self.count, self.session = count, session
        self.kept: list[WrittenDigit] = []
        self._order: list[int] = []
        while len(self._order) < count:
            ten = generator.permutation(_CLASSES).tolist()
            if self._order and ten[0] == self._order[-1]:
                ten.append(ten.pop(0))
            self._order += ten

    @property
    def asked(self) -> int | None:
        """The digit to write now; None at the end."""
        return None if len(self.kept) == self.count else self._order[len(self.kept)]

    def keep(self, digit: WrittenDigit) -> None:
        """It was written: on to the next one."""
        self.kept.append(digit)

    def take_back(self) -> WrittenDigit:
        """Ask for the last one again, and return what was written."""
        return self.kept.pop()

    def skip(self) -> None:
        """Ask for another one now; this one comes at the end, or later."""
        here = len(self.kept)
        self._order.append(self._order.pop(here))
