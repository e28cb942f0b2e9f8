"""What came of a run, at one of its epochs: the snapshot that its page shows, in words, as a wall and as a table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitlab.data import sources
from digitlab.data.mnist import Digits, Split
from digitlab.gui.kit import phrases
from digitlab.gui.kit.cells.digit_wall import Caption, WallDigit
from digitlab.gui.shell.export import Provenance, Table
from digitlab.measure.confusion import Confusion, counts, in_cell, mistakes
from digitlab.networks.card import Card
from digitlab.networks.library import Entry
from digitlab.training.events import EpochEnded

SPLITS: dict[Split, str] = {"test": "test digits", "held_out": "held-out digits"}
"""What can be read, and what it is called."""

Cell = tuple[int, int]
"""A true class and an answer."""

_UNTRAINED = "Before its first step: its weights are chance, and so are its answers."
_HEADER = ("digit", "label", "answer", "confidence", "right")


@dataclass(frozen=True, slots=True)
class RunAtEpoch:
    """The network that a run had after one of its epochs.

    Attributes:
        run: The run's name.
        network: What the network is called: ``epoch 3 of mlp_2``.
        path: Its weights file.
        card: What the file says.
        epoch: Which.
        epochs: How many the run has.
        ended: What was measured then; None where that is not known.
        source: The collection that it learned from.
    """

    run: str
    network: str
    path: Path
    card: Card
    epoch: int
    epochs: int
    ended: EpochEnded | None
    source: str

    def entry(self) -> Entry:
        """The network as one of a library."""
        return Entry(self.path, self.card, "own")


@dataclass(frozen=True, eq=False)
class Read:
    """What a network made of each digit.

    Attributes:
        confusion: Its answers.
        digits: What it read.
        classes: What the ten labels stand for.
    """

    confusion: Confusion
    digits: Digits
    classes: tuple[str, ...]

    @cached_property
    def counts(self) -> NDArray[np.int64]:
        """(10, 10) the true classes by rows, the answers by columns."""
        return counts(self.confusion, self.digits.labels)

    @cached_property
    def wrong(self) -> list[int]:
        """The numbers of the digits that are read wrongly, the surest first."""
        return mistakes(self.confusion, self.digits.labels)

    def chosen(self, cell: Cell | None) -> list[int]:
        """The digits of a cell, or all mistakes; the surest first."""
        return self.wrong if cell is None else in_cell(self.confusion, self.digits.labels, *cell)

    def wall(self, cell: Cell | None) -> list[WallDigit]:
        """The same for the wall, whose images are all digits."""
        return [self._on_wall(number) for number in self.chosen(cell)]

    def _on_wall(self, number: int) -> WallDigit:
        label, answer = int(self.digits.labels[number]), self.confusion.answers[number]
        right, sure = label == answer, phrases.sure(self.confusion.confidences[number])
        is_, as_ = self.classes[label], self.classes[answer] if answer >= 0 else "nothing"
        said = f"{SPLITS[self.confusion.split][:-1].capitalize()} {number:,}: {is_}, read as {as_} ({sure})"
        return WallDigit(number, number, (Caption(is_ if right else f"{is_} → {as_}", sure, right),), said)

    def heading(self, cell: Cell | None) -> str:
        """What is on the wall."""
        n, read, count = self.confusion.n, SPLITS[self.confusion.split], len(self.chosen(cell))
        if cell is None:
            return f"{count:,} of {n:,} {read} are misread ({100 * count / n:.2f} %): the surest first"
        label, answer = (self.classes[place] for place in cell)
        right = "rightly read" if cell[0] == cell[1] else f"read as {answer}"
        return f"{label}, {right}: {count:,} {read}, the surest first"


def measured(at: RunAtEpoch) -> str:
    """What was measured of a network while it learned."""
    if at.epoch == 0:
        before = at.card.recipe.get("start_from")
        return f"Before its first step: it has the weights of {before}." if before else _UNTRAINED
    when = f"After epoch {at.epoch} of {at.epochs}"
    if at.ended is None:
        return f"{when}: nothing was measured."
    if at.ended.shares_read is None:
        return f"{when}: a loss of {at.ended.held_out_loss:.3f} on {at.ended.held_out:,} held-out digits."
    still, shifted, turned = map(phrases.percent, at.ended.shares_read)
    return (
        f"{when}: {still} of {at.ended.held_out:,} held-out digits; shifted by 4 px {shifted}, turned by 30° {turned}."
    )


def table(read: Read) -> Table:
    """Every digit with its answer, in their order."""
    labels, confusion = read.digits.labels.tolist(), read.confusion
    pairs = zip(labels, confusion.answers, confusion.confidences, strict=True)
    return Table(_HEADER, [(number, *pair, pair[0] == pair[1]) for number, pair in enumerate(pairs)])


def provenance(at: RunAtEpoch, read: Read | None) -> Provenance:
    """Where a picture or a table of it comes from."""
    digest = f", weights {read.confusion.weights_hash[:8]}" if read else ""
    network = f"{at.network} (seed {at.card.recipe.get('seed', 'unknown')}{digest}, run {at.run})"
    n = (
        f"{read.confusion.n:,} {sources.in_words(sources.measured_on(at.source))} {SPLITS[read.confusion.split]}"
        if read
        else "nothing was read"
    )
    notes = (("trained on", at.card.data),)
    return Provenance("What each digit is taken for", (network,), n, None, "as the digits are", notes)
