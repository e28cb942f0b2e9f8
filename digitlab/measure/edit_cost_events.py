"""What an edit costs: the accuracy on test digits before and after it, as a generator of events."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from digitlab.data import mnist
from digitlab.measure.edit_cost import EditCost
from digitlab.measure.events import Advanced, Begun
from digitlab.measure.inside_events import Event, Operated
from digitlab.measure.measured import weights_hash
from digitlab.measure.measuring import parts
from digitlab.measure.sweep import TEST_DIGITS
from digitlab.networks import weights
from digitlab.networks.edited_network import edited
from digitlab.networks.edits import Edits
from digitlab.networks.library import Entry
from digitlab.networks.predict import predict_labels


def measure_edits(entry: Entry, edits: Edits, digits: int = TEST_DIGITS) -> Iterator[Event]:
    """Let a network read test digits as it was trained, and with edits.

    Args:
        entry: The network; its file stays as it is.
        edits: What is changed.
        digits: How many test digits it reads, the first ones.

    Yields:
        :class:`Begun`, with the number of fields to be read, two a digit; then many :class:`Advanced`, and one :class:`Operated`.

    Raises:
        ValueError: There are not so many digits, the network cannot be loaded, or an edit does not fit it.
    """
    if not 1 <= digits <= TEST_DIGITS:
        raise ValueError(f"digits must lie between 1 and {TEST_DIGITS}, not {digits}")
    yield Begun(f"{entry.path.stem} before and after the operation", 2 * digits)
    network, _ = weights.load(entry.path)
    test = mnist.load("test")
    right: list[NDArray[np.bool_]] = []
    for number, each in enumerate((network, edited(network, edits))):
        answers = np.empty(digits, np.intp)
        for part in parts(digits):
            answers[part] = predict_labels(each, test.fields(part))
            yield Advanced(number * digits + part.stop)
        right.append(answers == test.labels[:digits])
    before, after = right
    counts = (int(before.sum()), int(after.sum()), int((before & after).sum()))
    yield Operated(EditCost(entry.path.stem, weights_hash(entry.path), edits, digits, *counts))
