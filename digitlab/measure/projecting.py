"""Making maps of the test digits by t-SNE, as a generator of events."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path

import numpy as np

from digitlab.data import mnist
from digitlab.measure.events import Begun
from digitlab.measure.inside_events import Event, Projected
from digitlab.measure.layer_activations import layer_activations, layer_names
from digitlab.measure.measured import data_hash, found, weights_hash
from digitlab.measure.measuring import measure_each, parts
from digitlab.measure.sweep import TEST_DIGITS
from digitlab.measure.tsne import SEED, Projection, tsne_places
from digitlab.networks import weights
from digitlab.networks.library import Entry

LEAST, MOST = 10, 5000
"""Fewer digits make no map, and more would take minutes."""


def project(
    entry: Entry, layer: str = "", digits: int = 1000, seed: int = SEED, folder: Path | None = None
) -> Iterator[Event]:
    """Make a map of the first test digits as a layer sees them, and keep it.

    Args:
        entry: The network.
        layer: Whose activations; the last hidden layer's where left out.
        digits: How many.
        seed: Of the random numbers.
        folder: Where the result is kept; the user's own where left out.

    Yields:
        :class:`Begun`, with the number of fields to be read; then some :class:`Advanced`, and one :class:`Projected`. The map is
        made after the last field, in some seconds.

    Raises:
        ValueError: There are not so many digits, no such layer, no scikit-learn, or the network cannot be loaded.
        OSError: The chosen folder cannot be written.
    """
    if not LEAST <= digits <= min(MOST, TEST_DIGITS):
        raise ValueError(f"digits must lie between {LEAST} and {MOST}, not {digits}")
    named = layer or layer_names(weights.load(entry.path)[0])[-2]
    return measure_each(
        [entry],
        begun=lambda count: Begun(f"t-SNE of {digits:,} test digits", digits * count),
        known=lambda each: find_projection(each, named, digits, seed),
        measure=lambda each: _measure(each, named, digits, seed),
        told=Projected,
        folder=folder,
    )


def find_projection(entry: Entry, layer: str, digits: int, seed: int = SEED) -> Projection | None:
    """A kept map.

    Raises:
        OSError: The network's weights cannot be read.
    """
    wanted = {"layer": layer, "n": digits, "seed": seed}
    return next((kept for kept in found(Projection, entry) if kept.settings == wanted), None)


def _measure(entry: Entry, layer: str, digits: int, seed: int) -> Generator[int, None, Projection]:
    network, _ = weights.load(entry.path)
    test = mnist.load("test")
    answered = []
    for part in parts(digits):
        answered.append(layer_activations(network, test.fields(part), layer).numbers)
        yield len(answered[-1])
    places = tsne_places(np.concatenate(answered), seed)
    across, upwards = places.T.tolist()
    hashes = weights_hash(entry.path), data_hash()
    return Projection(entry.path.stem, *hashes, layer, digits, seed, tuple(across), tuple(upwards))
