"""What the chosen networks read in generated digits: worked out in a page's own thread.

Torch is imported where the networks answer, and not before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.gui.shell import edit_words
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.ink.stroke import Image
from digitlab.networks.architectures import CLASSES
from digitlab.networks.card import Card, WeightsError, answering
from digitlab.networks.edits import Edits

if TYPE_CHECKING:
    from torch import nn

MOST_READERS = 3
"""So many networks read what is generated at most: the left, the right and the third one."""


@dataclass(frozen=True, slots=True)
class Reader:
    """One of the networks that read.

    Attributes:
        name: Its name in the library.
        edits: What was changed in it.
        window_deg: The largest turn, either way, that it expects; None for its own.
    """

    name: str
    edits: Edits = ()
    window_deg: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What one network reads in n fields.

    Attributes:
        reader: The network.
        card: What its file says; None where it could not be loaded.
        probabilities: (n, 10) float32; NaN where it is not known yet, or cannot be.
        fault: Why it cannot answer, in a sentence, or "".
    """

    reader: Reader
    card: Card | None
    probabilities: NDArray[np.float32]
    fault: str = ""

    @property
    def name(self) -> str:
        """The network's own name: a generator may be an MLP or a CNN, too, so that a family's name would not tell them apart."""
        return self.reader.name

    @property
    def labels(self) -> NDArray[np.intp]:
        """(n,) the digits that are read; -1 where that is not known."""
        known = ~np.isnan(self.probabilities[:, 0])
        labels: NDArray[np.intp] = np.where(known, np.nan_to_num(self.probabilities).argmax(axis=1), -1)
        return labels

    def as_asked(self, digits: Sequence[int]) -> int:
        """How many of the fields are read as what was asked for, one digit a field."""
        return int((self.labels == np.asarray(digits)).sum())

    def counted(self, digits: Sequence[int]) -> str:
        """``mlp 7``: how many are read as what was asked for; ``mlp –`` where it cannot answer."""
        return f"{self.name} {'–' if self.fault else self.as_asked(digits)}"


def readers(situation: Situation) -> tuple[Reader, ...]:
    """The networks of a situation that read: the left, the right and the third one, where they are chosen."""
    return tuple(Reader(name, situation.edits(name), situation.window_deg) for name in situation.networks if name)


@dataclass(frozen=True, slots=True, eq=False)
class OpenReader:
    """A network that is ready to read.

    Attributes:
        reader: Which one it is.
        card: What its file says; None where it could not be loaded.
        network: Itself; None where it cannot answer.
        fault: Why not, in a sentence, or "".
    """

    reader: Reader
    card: Card | None
    network: nn.Module | None
    fault: str = ""

    def unread(self, count: int) -> Reading:
        """So many fields of which nothing is known yet."""
        return Reading(self.reader, self.card, np.full((count, CLASSES), np.nan, np.float32), self.fault)

    def read(self, images: Image) -> Reading:
        """What it reads in (n, 28, 28) fields, float32 in [0, 1]."""
        if self.network is None:
            return self.unread(len(images))
        from digitlab.networks.predict import predict_many

        try:
            with answering(self.reader.name):
                probabilities = predict_many(self.network, images, self.reader.window_deg)
        except WeightsError as error:
            return replace(self.unread(len(images)), fault=str(error))
        return Reading(self.reader, self.card, probabilities)


def opened(networks: LoadedNetworks, reader: Reader) -> OpenReader:
    """A network, loaded, or why it cannot be."""
    card = networks.card(reader.name)
    try:
        return OpenReader(reader, card, networks.get(reader.name, reader.edits))
    except WeightsError as error:
        return OpenReader(reader, card, None, str(error))


def named(readings: Sequence[Reading]) -> tuple[str, ...]:
    """The networks as a saved picture names them: with seed, and what was changed in them."""
    return tuple(edit_words.named(each.reader.name, each.card, each.reader.edits) for each in readings)
