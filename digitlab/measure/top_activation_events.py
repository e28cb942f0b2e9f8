"""Finding the digits that excite networks most, as a generator of events."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from digitlab.data import mnist
from digitlab.measure.events import Begun
from digitlab.measure.inside_events import Event, Excited
from digitlab.measure.measured import data_hash, found, weights_hash
from digitlab.measure.measuring import measure_each
from digitlab.measure.sweep import TEST_DIGITS
from digitlab.measure.top_activation_search import search_top_activations
from digitlab.measure.top_activations import TopActivations
from digitlab.networks import weights
from digitlab.networks.library import Entry


def find_top_activations(
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
        known=lambda entry: None if fresh else known_top_activations(entry, digits),
        measure=lambda entry: _measure(entry, digits),
        told=Excited,
        folder=folder,
    )


def known_top_activations(entry: Entry, digits: int | None = None) -> TopActivations | None:
    """What is known to excite a network's units: of so many digits, or of the most.

    Raises:
        OSError: The network's weights cannot be read.
    """
    fitting = (kept for kept in found(TopActivations, entry) if digits in (None, kept.n))
    return max(fitting, key=lambda kept: kept.n, default=None)


def _measure(entry: Entry, digits: int) -> Generator[int, None, TopActivations]:
    network, _ = weights.load(entry.path)
    layers = yield from search_top_activations(network, mnist.load("test").fields(slice(digits)))
    return TopActivations(entry.path.stem, weights_hash(entry.path), data_hash(), digits, layers)
