"""Where to print the wrong answers on a ring of turns: each run of one digit says it once, a long one more often."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

import numpy as np

from digitlab.gui.tabs.robustness.my_drawing.answer_cells import AnswerCells

_SEGMENTS_A_DIGIT = 7  # a run says its digit again every so many segments


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring turns with one wrong answer, or with none that is wrong (``digit`` is -1).

    Attributes:
        digit: The answer.
        start: Index of the first segment.
        length: How many segments.
        sure: Whether it is surer than not, in the mean.
    """

    digit: int
    start: int
    length: int
    sure: bool

    def places(self) -> list[float]:
        """Where to print the digit, as indices of segments; between two of them as well."""
        count = max(1, self.length // _SEGMENTS_A_DIGIT)
        return [self.start + (part + 0.5) * self.length / count - 0.5 for part in range(count)]


def wrong_runs(cells: AnswerCells) -> list[Run]:
    """The runs of wrong answers around a ring; none is cut where the ring closes."""
    wrong = np.where(cells.wrong, cells.labels, -1)
    changes = np.flatnonzero(wrong != np.roll(wrong, 1))
    first = int(changes[0]) if len(changes) else 0
    runs, start = [], first
    for digit, group in groupby(np.roll(wrong, -first).tolist()):
        length = sum(1 for _ in group)
        if digit >= 0:
            members = np.arange(start, start + length) % len(wrong)
            runs.append(Run(digit, start, length, bool(cells.confidences[members].mean() >= 0.5)))
        start += length
    return runs
