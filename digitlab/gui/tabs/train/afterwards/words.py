"""What came of a run, at one of its epochs: the snapshot that its page shows, in words, as a wall and as a table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitlab.data import sources
from digitlab.data.classes import Classes
from digitlab.data.mnist import Digits, Split
from digitlab.gui.kit import phrases
from digitlab.gui.kit.cells.digit_wall import Caption, WallDigit
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.words import class_cell
from digitlab.language import mark, tr
from digitlab.measure.confusion import Confusion, counts, in_cell, mistakes
from digitlab.networks.card import Card
from digitlab.networks.library import Entry
from digitlab.training.events import EpochEnded

SPLITS: dict[Split, str] = {"test": mark("test digits"), "held_out": mark("held-out digits")}
"""What can be read, and what it is called."""

_PICTURES: dict[Split, str] = {"test": mark("test pictures"), "held_out": mark("held-out pictures")}
"""The same of one's own classes."""

Cell = tuple[int, int]
"""A true class and an answer."""

_UNTRAINED = mark("Before its first step: its weights are chance, and so are its answers.")
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
        classes: What the labels stand for.
    """

    confusion: Confusion
    digits: Digits
    classes: Classes

    @cached_property
    def counts(self) -> NDArray[np.int64]:
        """(classes, classes) the true classes by rows, the answers by columns."""
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
        is_, as_ = self.classes[label], self.classes[answer] if answer >= 0 else tr("nothing")
        which = one_called(self.confusion.split, self.classes)
        read = tr("{label}, read as {answer} ({share})", label=is_, answer=as_, share=sure)
        said = f"{which.format(number=number)}: {read}"
        return WallDigit(number, number, (Caption(is_ if right else f"{is_} → {as_}", sure, right),), said)

    def heading(self, cell: Cell | None) -> str:
        """What is on the wall."""
        n, read, count = self.confusion.n, all_called(self.confusion.split, self.classes), len(self.chosen(cell))
        if cell is None:
            share = 100 * count / n
            misread = tr("{count:,} of {n:,} {digits} are misread ({share:.2f} %): the surest first")
            return misread.format(count=count, n=n, digits=read, share=share)
        label, answer = (self.classes[place] for place in cell)
        right = tr("rightly read") if cell[0] == cell[1] else tr("read as {answer}", answer=answer)
        return tr(
            "{label}, {right}: {count:,} {digits}, the surest first", label=label, right=right, count=count, digits=read
        )


def all_called(split: Split, classes: Classes) -> str:
    """What a part of the digits, or of pictures of other classes, is called within a sentence: ``test digits``."""
    return tr((SPLITS if classes.are_digits else _PICTURES)[split])


def one_called(split: Split, classes: Classes) -> str:
    """What one of them is called, with a place for its number."""
    if classes.are_digits:
        return tr("Test digit {number:,}") if split == "test" else tr("Held-out digit {number:,}")
    return tr("Test picture {number:,}") if split == "test" else tr("Held-out picture {number:,}")


def measured(at: RunAtEpoch) -> str:
    """What was measured of a network while it learned."""
    if at.epoch == 0:
        before = at.card.recipe.get("start_from")
        if before:
            return tr("Before its first step: it has the weights of {network}.", network=before)
        return tr(_UNTRAINED)
    when = tr("After epoch {epoch} of {epochs}", epoch=at.epoch, epochs=at.epochs)
    if at.ended is None:
        return tr("{epoch}: nothing was measured.", epoch=when)
    if at.ended.shares_read is None:
        return tr(
            "{epoch}: a loss of {loss:.3f} on {count:,} held-out digits.",
            epoch=when,
            loss=at.ended.held_out_loss,
            count=at.ended.held_out,
        )
    still, shifted, turned = map(phrases.percent, at.ended.shares_read)
    told = {"epoch": when, "unmoved": still, "count": at.ended.held_out, "shifted": shifted, "turned": turned}
    if at.card.classes.are_digits:
        return tr(
            "{epoch}: {unmoved} of {count:,} held-out digits; shifted by 4 px {shifted}, turned by 30° {turned}.",
            **told,
        )
    return tr(
        "{epoch}: {unmoved} of {count:,} held-out pictures; shifted by 4 px {shifted}, turned by 30° {turned}.", **told
    )


def table(read: Read) -> Table:
    """Every digit with its answer, in their order; other classes by their names."""
    labels, confusion = read.digits.labels.tolist(), read.confusion
    rows = [
        (number, _cell(label, read.classes), _cell(answer, read.classes), sure, label == answer)
        for number, (label, answer, sure) in enumerate(
            zip(labels, confusion.answers, confusion.confidences, strict=True)
        )
    ]
    return Table(_HEADER, rows)


def _cell(label: int, classes: Classes) -> int | str:
    """A class in the table; an answer that is none stays a number."""
    return class_cell(label, classes) if label >= 0 else label


def provenance(at: RunAtEpoch, read: Read | None) -> Provenance:
    """Where a picture or a table of it comes from."""
    parts = [tr("seed {seed}", seed=at.card.recipe.get("seed", tr("unknown")))]
    if read:
        parts.append(tr("weights {digest}", digest=read.confusion.weights_hash[:8]))
    parts.append(tr("run {run}", run=at.run))
    network = f"{at.network} ({', '.join(parts)})"
    n = tr("nothing was read")
    if read:
        source = sources.in_words(sources.measured_on(at.source))
        n = f"{read.confusion.n:,} {source} {all_called(read.confusion.split, read.classes)}"
    notes = ((mark("trained on"), tr(at.card.data)),)
    if not at.card.classes.are_digits:
        return Provenance(tr("What each picture is taken for"), (network,), n, None, tr("as the pictures are"), notes)
    return Provenance(tr("What each digit is taken for"), (network,), n, None, tr("as the digits are"), notes)
