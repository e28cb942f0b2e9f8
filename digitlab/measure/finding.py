"""Finding the digits that excite networks most, as a generator of events."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from digitlab.data import mnist
from digitlab.measure.events import Begun
from digitlab.measure.exciting import Excitement
from digitlab.measure.inside_events import Event, Excited
from digitlab.measure.measured import data_hash, found, weights_hash
from digitlab.measure.measuring import measure_each
from digitlab.measure.most_exciting import most_exciting
from digitlab.measure.sweep import TEST_DIGITS
from digitlab.networks import weights
from digitlab.networks.library import Entry


def find_exciting(
    entries: Sequence[Entry], digits: int = TEST_DIGITS, *, fresh: bool = False, folder: Path | None = None
) -> Iterator[Event]:
    """Find the digits that excite every unit of networks most, and keep what comes out.

    Args:
        entries: The networks.
        digits: How many test digits they are shown, the first ones.
        fresh: Look again for what is known already.
        folder: Where results are kept; the user's own where left out.

    Yields:
        :class:`Begun`, with the number of fields to be read; then many :class:`Advanced`, and one :class:`Excited` a network.

    Raises:
        ValueError: There are not so many digits, or a network cannot be loaded.
        OSError: The chosen folder cannot be written.
    """
    if not 1 <= digits <= TEST_DIGITS:
        raise ValueError(f"digits must lie between 1 and {TEST_DIGITS}, not {digits}")
    return measure_each(
        entries,
        begun=lambda count: Begun(f"the most exciting of {digits:,} test digits", digits * count),
        known=lambda entry: None if fresh else find_excitement(entry, digits),
        measure=lambda entry: _measure(entry, digits),
        told=Excited,
        folder=folder,
    )


def find_excitement(entry: Entry, digits: int | None = None) -> Excitement | None:
    """What is known to excite a network's units: of so many digits, or of the most.

    Raises:
        OSError: The network's weights cannot be read.
    """
    fitting = (kept for kept in found(Excitement, entry) if digits in (None, kept.n))
    return max(fitting, key=lambda kept: kept.n, default=None)


def _measure(entry: Entry, digits: int) -> Generator[int, None, Excitement]:
    network, _ = weights.load(entry.path)
    layers = yield from most_exciting(network, mnist.load("test").fields(slice(digits)))
    return Excitement(entry.path.stem, weights_hash(entry.path), data_hash(), digits, layers)
