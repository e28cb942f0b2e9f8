"""Answers at many poses, as cells: the language that the map of shifts and the ring of turns share.

A right answer is a cell filled with the network's accent, the fuller the surer; a wrong one is paper with the digit that was
answered on it; a pose at which nothing of the ink is left stays empty.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from digitlab.gui.kit.theme import Theme, blend

NOTHING = -1

_LEVELS = 12  # shades of a right answer; more cannot be told apart
_FAINTEST = 0.3  # the accent's share in the shade of a right answer that is not sure at all


@dataclass(frozen=True, slots=True, eq=False)
class AnswerCells:
    """The answers at n poses.

    Attributes:
        labels: (n,) the digits answered; ``NOTHING`` where no ink is left or the answer is not known yet.
        confidences: (n,) float32 in [0, 1], the answers' probabilities; 0 where there is none.
        known: (n,) bool, where the answer is known.
        reference: The digit that is right; ``NOTHING`` where none is.
    """

    labels: NDArray[np.int8]
    confidences: NDArray[np.float32]
    known: NDArray[np.bool_]
    reference: int

    @classmethod
    def of(cls, probabilities: NDArray[np.float32], reference: int) -> AnswerCells:
        """The answers in (n, 10) probabilities: all NaN where not known yet, all 0 where no ink is left."""
        known = ~np.isnan(probabilities[:, 0])
        confidences = np.where(known, np.nan_to_num(probabilities).max(axis=1), 0)
        labels = np.where(confidences > 0, np.nan_to_num(probabilities).argmax(axis=1), NOTHING)
        return cls(labels.astype(np.int8), confidences.astype(np.float32), known, reference)

    @property
    def right(self) -> NDArray[np.bool_]:
        """(n,) where the answer is the reference."""
        right: NDArray[np.bool_] = (self.labels == self.reference) & (self.labels != NOTHING)
        return right

    @property
    def wrong(self) -> NDArray[np.bool_]:
        """(n,) where it is another digit."""
        wrong: NDArray[np.bool_] = (self.labels != self.reference) & (self.labels != NOTHING)
        return wrong

    def shades(self) -> NDArray[np.intp]:
        """(n,) which of :func:`shades` a right answer has."""
        shades: NDArray[np.intp] = np.rint(self.confidences * (_LEVELS - 1)).astype(np.intp)
        return shades

    def filled(self, places: NDArray[np.float32]) -> AnswerCells:
        """What is not known yet has the answer of the nearest pose that is, until it is known itself.

        So a coarse map looks like the map itself with larger cells, and nothing flashes while one draws.

        Args:
            places: (n, 2) where the poses lie.
        """
        if self.known.all() or not self.known.any():
            return self
        nearest = _nearest(self.known.tobytes(), places.tobytes())
        return AnswerCells(self.labels[nearest], self.confidences[nearest], self.known, self.reference)

    def described(self, poses: str) -> str:
        """The answers in words, for a screen reader; ``poses`` says what is counted, as in "shifts"."""
        if not self.known.any():
            return "No answer yet."
        right, total = int(self.right[self.known].sum()), int(self.known.sum())
        others = Counter(self.labels[self.wrong & self.known].tolist()).most_common(3)
        said = f"Right at {right} of {total} {poses}."
        if others:
            said += " Wrong most often with " + ", ".join(f"{digit} ({_times(count)})" for digit, count in others) + "."
        return said


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


@lru_cache(maxsize=8)  # the coarse maps leave out the same poses each time
def _nearest(known: bytes, places: bytes) -> NDArray[np.intp]:
    """(n,) for each place the index of the nearest known one."""
    at = np.frombuffer(places, np.float32).reshape(-1, 2)  # (n, 2)
    there = np.flatnonzero(np.frombuffer(known, np.bool_))  # (k,)
    distance = ((at[:, None] - at[None, there]) ** 2).sum(axis=2)  # (n, k)
    nearest: NDArray[np.intp] = there[distance.argmin(axis=1)]
    return nearest


@lru_cache(maxsize=16)
def shades(accent: str, paper: str) -> tuple[QColor, ...]:
    """The colours of right answers, from the faintest to the fullest."""
    shares = (_FAINTEST + (1 - _FAINTEST) * level / (_LEVELS - 1) for level in range(_LEVELS))
    return tuple(blend(QColor(accent), QColor(paper), share) for share in shares)


def digit_colours(theme: Theme) -> tuple[QColor, QColor]:
    """The colours of a wrong answer's digit: for one that is less sure than not, and for one that is surer."""
    return QColor(theme.muted), QColor(theme.text)
