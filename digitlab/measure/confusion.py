"""What a network takes each digit for: its answers to all digits of a part of a collection, and what follows from them."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from digitlab.data import sources
from digitlab.data.classes import DIGITS, Classes
from digitlab.data.mnist import Digits, Split
from digitlab.language import tr
from digitlab.measure import pictures
from digitlab.measure.measurement import DATA, KeptMeasurement, Option, Table, check_shares, parts
from digitlab.measure.store import digits_hash, weights_hash

if TYPE_CHECKING:
    from digitlab.networks.library import Entry

_SHOWN_MISTAKES = 5


@dataclass(frozen=True, slots=True)
class ConfuseConfig:
    """What is read.

    Attributes:
        source: The collection; "" for that of the networks.
        split: Which part of it.
    """

    source: str = ""
    split: Split = "test"

    @property
    def classes(self) -> Classes:
        """What its labels stand for.

        Raises:
            ValueError: They are not at hand.
            OSError: Their files cannot be read.
        """
        return sources.class_names(self.source or pictures.MNIST)

    def digits(self) -> Digits:
        """The digits.

        Raises:
            ValueError: They are not at hand.
            OSError: Their files cannot be read.
        """
        return pictures.load(self.source, self.split, in_colour=True)


@dataclass(frozen=True, slots=True)
class Confusion:
    """One network's answers.

    Attributes:
        network: Its name.
        weights_hash: SHA-256 of its weights file.
        data_hash: SHA-256 of the digits and labels.
        source: The collection (:mod:`digitlab.data.sources`).
        split: Which part of it.
        answers: To each digit, in their order; −1 to blank paper, which is no question.
        confidences: How sure of each, in [0, 1].
        classes: What labels and answers stand for.
    """

    network: str
    weights_hash: str
    data_hash: str
    source: str
    split: Split
    answers: tuple[int, ...]
    confidences: tuple[float, ...]
    classes: Classes = DIGITS

    def __post_init__(self) -> None:
        if len(self.answers) != len(self.confidences):
            raise ValueError(
                tr(
                    "{answers:,} answers cannot have {confidences:,} confidences",
                    answers=len(self.answers),
                    confidences=len(self.confidences),
                )
            )
        if not all(-1 <= answer < len(self.classes) for answer in self.answers):
            raise ValueError(tr("an answer is one of {classes} classes, or −1", classes=len(self.classes)))
        check_shares(tr("confidences"), *self.confidences)

    @property
    def settings(self) -> dict[str, Any]:
        """What was asked, as JSON values."""
        return {"source": self.source, "split": self.split}

    @property
    def n(self) -> int:
        """How many digits were read."""
        return len(self.answers)


def counts(confusion: Confusion, labels: NDArray[np.integer]) -> NDArray[np.int64]:
    """How many digits of each class, (classes, classes) by rows, got each answer, by columns; labels are (n,)."""
    answers = np.asarray(confusion.answers)
    table = np.zeros((len(confusion.classes),) * 2, np.int64)
    answered = answers >= 0
    np.add.at(table, (labels[answered], answers[answered]), 1)
    return table


def mistakes(confusion: Confusion, labels: NDArray[np.integer]) -> list[int]:
    """The digits that are read wrongly, by their numbers: the surest first."""
    return _surest(confusion, np.asarray(confusion.answers) != labels)


def in_cell(confusion: Confusion, labels: NDArray[np.integer], label: int, answer: int) -> list[int]:
    """The digits of a class that got an answer, by their numbers: the surest first."""
    return _surest(confusion, (labels == label) & (np.asarray(confusion.answers) == answer))


def _surest(confusion: Confusion, chosen: NDArray[np.bool_]) -> list[int]:
    numbers = np.flatnonzero(chosen)
    order = np.argsort(-np.asarray(confusion.confidences)[numbers], kind="stable")
    return [int(number) for number in numbers[order]]


def _run(config: ConfuseConfig, entry: Entry) -> Generator[int, None, Confusion]:
    from digitlab.networks import weights
    from digitlab.networks.predict import predict_many

    digits = config.digits()
    expected = weights_hash(entry.path)
    network, _ = weights.load(entry.path)
    probabilities = np.zeros((len(digits), len(config.classes)), np.float32)
    for part in parts(len(digits)):
        fields = digits.fields(part)
        inked = fields.reshape(len(fields), -1).any(axis=1)
        probabilities[part][inked] = predict_many(network, fields[inked])
        yield len(fields)
    confidences = probabilities.max(axis=1)
    answers = np.where(confidences > 0, probabilities.argmax(axis=1), -1)
    return Confusion(
        entry.path.stem,
        expected,
        digits_hash(digits),
        config.source or pictures.MNIST,
        config.split,
        tuple(answers.tolist()),
        tuple(round(confidence, 6) for confidence in confidences.tolist()),
        config.classes,
    )


def _answer(confusion: Confusion, config: ConfuseConfig) -> Confusion | None:
    asked = (config.source or pictures.MNIST, config.split)
    return confusion if (confusion.source, confusion.split) == asked else None


def _rows(confusion: Confusion) -> Iterator[tuple[object, ...]]:
    labels, names = sources.load(confusion.source, confusion.split).labels, confusion.classes
    for label, row in enumerate(counts(confusion, labels).tolist()):
        for answer, count in enumerate(row):
            yield confusion.network, names[label], names[answer], count, confusion.n, confusion.weights_hash


def _words(confusion: Confusion) -> Iterator[str]:
    """The table, and the surest mistakes."""
    labels = sources.load(confusion.source, confusion.split).labels
    wrong = mistakes(confusion, labels)
    names, split = confusion.classes, confusion.split.replace("_", "-")
    read = f"{split} digits" if names.are_digits else f"{split} pictures of {pictures.called(confusion.source)}"
    yield f"{confusion.network}: {1 - len(wrong) / confusion.n:.2%} of {confusion.n:,} {read} read rightly"
    first, each = max(5, *map(len, names)), max(6, 1 + max(map(len, names)))
    yield f"  {'class':<{first}}   answered" + "".join(f"{name:>{each}}" for name in names)
    for name, row in zip(names, counts(confusion, labels).tolist(), strict=True):
        yield f"  {name:>{first}}" + " " * 11 + "".join(f"{count or '·':>{each}}" for count in row)
    for number in wrong[:_SHOWN_MISTAKES]:
        answer, sure = confusion.answers[number], confusion.confidences[number]
        answered = f"read as {names[answer]}, sure by {sure:.1%}" if answer >= 0 else "and blank"
        kind = "digit" if names.are_digits else "picture"
        yield f"  {kind} {number:,} is a {names[labels[number]]}, {answered}"


def _checked(config: ConfuseConfig, *entries: Entry) -> ConfuseConfig:
    """The config, whose digits are at hand."""
    for each in {_asked(config, entry) for entry in entries} or {config}:
        each.digits()
    return config


def _asked(config: ConfuseConfig, entry: Entry) -> ConfuseConfig:
    """What is asked of a network: a folder's pictures in grey or in colour, as it learned to read them."""
    return replace(config, source=sources.with_colours(config.source, wanted=entry.card.reads_colours))


CONFUSION = KeptMeasurement(
    name="confuse",
    help="count what networks take the digits, or other pictures, of each class for",
    config=ConfuseConfig,
    result=Confusion,
    noun="confusion",
    event="Confused",
    options=(
        DATA,
        Option("--split", "which part (default test)", choices=("test", "held_out")),
    ),
    prepare=_checked,
    what=lambda config, *entries: (
        f"reading {max(len(_asked(config, each).digits()) for each in entries):,} "
        f"{'digits' if config.classes.are_digits else 'pictures'}"
    ),
    fields=lambda config: len(config.digits()),
    run=_run,
    only_digits="",
    data_hash=lambda config: digits_hash(config.digits()),
    asked=_asked,
    in_colour=True,
    answer=_answer,
    rank=lambda confusion: confusion.n,
    fresh="read again what was read already",
    words=_words,
    table=Table(
        "one row per network, class and answer", ("network", "label", "answer", "count", "n", "weights_sha256"), _rows
    ),
)
