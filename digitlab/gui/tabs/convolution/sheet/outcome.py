"""What was found on a sheet, and what it costs to read it: one frozen snapshot, which the page shows and lessons judge by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitlab.ink.stroke import Drawing, Image
from digitlab.networks.card import Card
from digitlab.networks.edits import Edits

WINDOW_STEP_PX = 4
"""From one window to the next, as wide as a cell of the network that reads sheets."""

_COLOURS = 10


@dataclass(frozen=True, slots=True)
class Chosen:
    """A network, and what was changed in it."""

    name: str
    edits: Edits = ()


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """What is to be read on a sheet, and by whom.

    Attributes:
        ink: What is on the sheet.
        threshold: The least score of what is found.
        reader: Who reads all of it; a name of "" where there is none.
        slid: Who reads it window by window; likewise.
        overlap: How much of the smaller of two boxes may be shared.
    """

    ink: Drawing
    threshold: float
    reader: Chosen
    slid: Chosen
    overlap: float = 0.5


@dataclass(frozen=True, slots=True)
class Found:
    """A digit that was found.

    Attributes:
        label: Its class.
        score: How sure the network is, in [0, 1].
        box: Its left, top, right and bottom in pixels of the sheet.
        colour: Which of ten colours is its own: its class's, unless another digit of that class has it.
    """

    label: int
    score: float
    box: tuple[float, float, float, float]
    colour: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What a reading costs.

    Attributes:
        multiplications: Multiply-adds.
        took_ms: The median of the last few.
    """

    multiplications: int
    took_ms: float


@dataclass(frozen=True, slots=True, eq=False)
class Windows:
    """A sheet, read window by window.

    Attributes:
        chosen: The network that read it.
        card: What its file says.
        labels: (rows, columns) int64; the first window's upper left corner is the sheet's.
        confidences: (rows, columns) float32: the answer's probability.
        step_px: Pixels from one window to the next.
        cost: What all of them cost.
    """

    chosen: Chosen
    card: Card | None
    labels: NDArray[np.int64]
    confidences: NDArray[np.float32]
    step_px: int
    cost: Cost


@dataclass(frozen=True, slots=True, eq=False)
class SheetOutcome:
    """What came of a request.

    Attributes:
        request: What was asked.
        image: (56, 84) float32 in [0, 1], what the networks see.
        is_blank: Whether there is too little ink for a question.
        card: What the file of the network says that read it all.
        found: The digits that were found, left to right.
        candidates: The class and the box of every cell that is sure enough, before suppression.
        evidence: (10, rows, columns) float32 in [0, 1]: for each class, how sure a digit's centre lies in each cell.
        cell_px: Pixels a cell.
        owner: (56, 84) int8: whose ink each pixel is, as an index of what was found; -1 for none's.
        cost: What the one pass cost.
        windows: The same sheet, read window by window; that of a moment ago while this one is not whole.
        is_whole: Whether nothing more follows.
        fault: Why it could not be read, in a sentence, or "".
    """

    request: SheetRequest
    image: Image
    is_blank: bool
    card: Card | None = None
    found: tuple[Found, ...] = ()
    candidates: tuple[tuple[int, tuple[float, float, float, float]], ...] = ()
    evidence: Image | None = None
    cell_px: int = WINDOW_STEP_PX
    owner: NDArray[np.int8] | None = None
    cost: Cost | None = None
    windows: Windows | None = None
    is_whole: bool = True
    fault: str = ""


def colours_of(labels: Sequence[int]) -> list[int]:
    """A colour for each digit: its class's; where two are of one class, a colour of no class that is there."""
    free = [colour for colour in range(_COLOURS) if colour not in labels]
    colours: list[int] = []
    for label in labels:
        is_first = label not in colours
        colours.append(label if is_first or not free else free.pop(0))
    return colours
