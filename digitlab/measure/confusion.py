"""What a network takes each digit for: its answers to all digits of a part of a collection, and what follows from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitlab.data.mnist import Split
from digitlab.networks.architectures import CLASSES


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
    """

    network: str
    weights_hash: str
    data_hash: str
    source: str
    split: Split
    answers: tuple[int, ...]
    confidences: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.answers) != len(self.confidences):
            raise ValueError(f"{len(self.answers):,} answers cannot have {len(self.confidences):,} confidences")
        if not all(-1 <= answer < CLASSES for answer in self.answers):
            raise ValueError("an answer is one of ten classes, or −1")

    @property
    def settings(self) -> dict[str, Any]:
        """What was asked, as JSON values."""
        return {"source": self.source, "split": self.split}

    @property
    def n(self) -> int:
        """How many digits were read."""
        return len(self.answers)


def counts(confusion: Confusion, labels: NDArray[np.integer]) -> NDArray[np.int64]:
    """How many digits of each class, (10, 10) by rows, got each answer, by columns; labels are (n,)."""
    answers = np.asarray(confusion.answers)
    table = np.zeros((CLASSES, CLASSES), np.int64)
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
