"""What networks read of the user's own drawings, of digits or other classes, and what learning from these has done to a network."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.data import mnist
from digitlab.data.classes import DIGITS, Classes
from digitlab.data.handwriting import Handwriting
from digitlab.data.mnist import Digits
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.networks.card import Card, WeightsError, answering
from digitlab.networks.library import Library

if TYPE_CHECKING:
    from torch import nn

_SIDE_BY_SIDE = 2
_PATIENCE_S = 0.3  # what takes less is shown at once, lest figures come and go
_PART = 500  # test digits read before the next figures are shown


@dataclass(frozen=True, slots=True)
class OwnDigitsQuestion:
    """What is to be read, by whom.

    Attributes:
        written: The drawings, of the classes that are written.
        names: The networks that tell these apart, those first that stand side by side.
        library: All networks; when one of them has changed, it is asked anew.
    """

    written: Handwriting
    names: tuple[str, ...]
    library: Library

    @property
    def classes(self) -> Classes:
        """What is written."""
        return self.written.classes

    @property
    def cards(self) -> tuple[Card | None, ...]:
        """What the networks' files say; None of one that has gone."""
        entries = self.library.entries
        return tuple(entries[name].card if name in entries else None for name in self.names)


@dataclass(frozen=True, slots=True, eq=False)
class OneReader:
    """What one network reads.

    Attributes:
        name: The network's.
        card: What its file says; None where it has gone.
        labels: (n,) its answers, by their places among the classes that it knows; -1 where it could not be asked.
        confidences: (n,) their probabilities.
        learned: Whether it was trained on some of these digits: then only those that were kept from training count.
        fault: Why it could not be asked, in a sentence, or "".
    """

    name: str
    card: Card | None
    labels: NDArray[np.intp]
    confidences: NDArray[np.float32]
    learned: bool = False
    fault: str = ""

    @property
    def classes(self) -> Classes:
        """What it tells apart."""
        return self.card.classes if self.card else DIGITS


@dataclass(frozen=True, slots=True, eq=False)
class OwnDigitsRead:
    """What the networks read, as far as they were asked.

    Attributes:
        question: The digits and the networks.
        digits: The digits, as the networks see them: as they were written, wherever the sliders are.
        held_out: (n,) bool, which are kept from training.
        readers: What the first networks of the question read.
    """

    question: OwnDigitsQuestion
    digits: Digits
    held_out: NDArray[np.bool_]
    readers: tuple[OneReader, ...]

    def counted(self, reader: OneReader) -> NDArray[np.bool_]:
        """(n,) bool, which digits count for a network."""
        return self.held_out if reader.learned else np.ones(len(self.digits), np.bool_)

    def right(self, reader: OneReader) -> NDArray[np.bool_]:
        """(n,) bool, which it reads rightly."""
        written, known = self.question.classes, reader.classes
        places = [written.index(name) if name in written else -1 for name in known]
        return np.asarray(np.array([*places, -1])[reader.labels] == self.digits.labels)  # the last is of a label of -1


@dataclass(frozen=True, slots=True)
class EffectQuestion:
    """Two networks to compare: one, and what became of it.

    Attributes:
        before: The name of the network that was fine-tuned.
        after: The name of the one that came of it.
    """

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Effect:
    """How many digits both read.

    Attributes:
        question: The two networks.
        cards: What their files say.
        own: How many of one's own digits were kept from training.
        own_right: How many of them each reads, before and after.
        tested: How many MNIST test digits were read so far.
        test_right: How many of them each reads.
    """

    question: EffectQuestion
    cards: tuple[Card | None, Card | None]
    own: int
    own_right: tuple[int, int]
    tested: int = 0
    test_right: tuple[int, int] = (0, 0)


class OwnDigitsReader:
    """Lets networks read. Lives in the worker thread; what was read before is remembered."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks
        self._known: dict[str, tuple[nn.Module, dict[str, tuple[int, float]]]] = {}

    def __call__(self, question: OwnDigitsQuestion) -> Iterator[OwnDigitsRead]:
        """Yield what the first two networks read, where that takes a while, and then more and more."""
        digits = question.written.drawn()
        readers: tuple[OneReader, ...] = ()
        answered_s = time.monotonic()
        if not question.names:
            yield OwnDigitsRead(question, digits, question.written.held_out(), ())
        for number, (name, card) in enumerate(zip(question.names, question.cards, strict=True), start=1):
            readers = (*readers, self._reader(name, card, question.written, digits))
            is_due = number >= _SIDE_BY_SIDE and time.monotonic() - answered_s > _PATIENCE_S
            if is_due or number == len(question.names):
                yield OwnDigitsRead(question, digits, question.written.held_out(), readers)
                answered_s = time.monotonic()

    def _reader(self, name: str, card: Card | None, written: Handwriting, digits: Digits) -> OneReader:
        learned = card is not None and "handwriting" in str(card.recipe.get("data", ""))
        try:
            known = self._read(name, written, digits)
        except WeightsError as error:
            nothing = np.full(len(digits), -1, np.intp)
            return OneReader(name, card, nothing, np.zeros(len(digits), np.float32), learned, str(error))
        answers = [known[digit.id] for digit in written.digits]
        labels = np.array([label for label, _ in answers], np.intp)
        return OneReader(name, card, labels, np.array([sure for _, sure in answers], np.float32), learned)

    def _read(self, name: str, written: Handwriting, digits: Digits) -> dict[str, tuple[int, float]]:
        """A network's answers and their probabilities by the digits' ids; what it has not read yet is read now."""
        network = self._networks.get(name)
        loaded, known = self._known.get(name, (None, {}))
        if loaded is not network:
            known = {}
            self._known[name] = network, known
        new = [place for place, digit in enumerate(written.digits) if digit.id not in known]
        if new:
            from digitlab.networks.predict import predict_many

            with answering(name):
                probabilities = predict_many(network, digits.fields()[new])  # (new, its classes)
            for place, row in zip(new, probabilities, strict=True):
                known[written.digits[place].id] = int(row.argmax()), float(row.max())
        return known


class EffectMeter:
    """Measures what fine-tuning has done. Lives in the worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks

    def __call__(self, asked: tuple[EffectQuestion, Handwriting]) -> Iterator[Effect]:
        """Yield what both read of the digits kept from training, then of more and more MNIST test digits.

        Raises:
            WeightsError: One of the networks cannot be loaded or answer.
        """
        from digitlab.networks.predict import predict_labels

        question, written = asked
        pair = question.before, question.after
        kept = Handwriting(tuple(digit for digit in written.digits if digit.is_held_out)).drawn()

        def right(name: str, digits: Digits) -> int:
            network = self._networks.get(name)
            with answering(name):
                return int((predict_labels(network, digits.fields()) == digits.labels).sum())

        cards = self._networks.card(question.before), self._networks.card(question.after)
        effect = Effect(question, cards, len(kept), (right(pair[0], kept), right(pair[1], kept)))
        yield effect
        test = mnist.load("test")
        for start in range(0, len(test), _PART):
            part = Digits(test.images[start : start + _PART], test.labels[start : start + _PART])
            first, second = effect.test_right
            sums = first + right(pair[0], part), second + right(pair[1], part)
            effect = replace(effect, tested=effect.tested + len(part), test_right=sums)
            yield effect
