"""Letting networks read all digits of a part of a collection, as a generator of events: what each takes which digit for."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from digitlab.data import sources
from digitlab.data.mnist import Digits, Split
from digitlab.measure.confusion import Confusion
from digitlab.measure.events import Begun, Confused, Event
from digitlab.measure.measured import digits_hash, find_confusion, weights_hash
from digitlab.measure.measuring import measure_each, parts
from digitlab.networks import weights
from digitlab.networks.library import Entry
from digitlab.networks.predict import predict_many


@dataclass(frozen=True, slots=True)
class ConfuseConfig:
    """What is read.

    Attributes:
        source: The collection.
        split: Which part of it.
    """

    source: str = "mnist"
    split: Split = "test"


def confuse(
    entries: Sequence[Entry],
    config: ConfuseConfig = ConfuseConfig(),
    *,
    fresh: bool = False,
    folder: Path | None = None,
) -> Iterator[Event]:
    """Let networks read, and keep what comes out.

    Args:
        entries: The networks.
        config: What is read.
        fresh: Read again what was read already.
        folder: Where results are kept; the user's own where left out.

    Yields:
        :class:`Begun`, with the number of fields to be read; then many :class:`Advanced`, and one :class:`Confused` a network.

    Raises:
        WeightsError: A network cannot be loaded.
        ValueError: The collection is not at hand.
        OSError: The chosen folder cannot be written.
    """
    digits = sources.load(config.source, config.split)
    read = digits_hash(digits)
    return measure_each(
        entries,
        begun=lambda count: Begun(f"reading {len(digits):,} digits", len(digits) * count),
        known=lambda entry: None if fresh else find_confusion(entry, config.source, config.split, read),
        measure=lambda entry: _measure(entry, config, digits, read),
        told=Confused,
        folder=folder,
    )


def _measure(entry: Entry, config: ConfuseConfig, digits: Digits, read: str) -> Generator[int, None, Confusion]:
    """Let one network read; yields the number of fields it has read each time it has read some."""
    expected = weights_hash(entry.path)
    network, _ = weights.load(entry.path)
    said = np.zeros((len(digits), 10), np.float32)
    for part in parts(len(digits)):
        fields = digits.fields(part)
        inked = fields.any(axis=(1, 2))
        said[part][inked] = predict_many(network, fields[inked])
        yield len(fields)
    confidences = said.max(axis=1)
    answers = np.where(confidences > 0, said.argmax(axis=1), -1)
    return Confusion(
        entry.path.stem,
        expected,
        read,
        config.source,
        config.split,
        tuple(answers.tolist()),
        tuple(round(confidence, 6) for confidence in confidences.tolist()),
    )
