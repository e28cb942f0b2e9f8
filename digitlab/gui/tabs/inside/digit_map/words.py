"""Maps of digits, and the drawing's way through them, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from digitlab.gui.shell import edit_words, words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import pose_as_options
from digitlab.gui.tabs.inside.digit_map.digit_maps import DigitMaps, Method, NetworkMap
from digitlab.measure import tsne

METHODS: dict[Method, str] = {
    "pca": "where digits differ most (PCA)",
    "lda": "what tells the classes apart (LDA)",
    "tsne": "alike lies together (t-SNE)",
}
_HEADER = ("digit", "class", "read as", "x", "y", "network", "layer", "method")

_DRAW = "Draw a digit on the left, or load a test digit: it becomes a point on every map."
_AXES: dict[Method, tuple[str, str]] = {
    "pca": ("direction 1 (activation)", "direction 2 (activation)"),
    "lda": ("direction 1 (widths of a class)", "direction 2 (widths of a class)"),
    "tsne": ("t-SNE: no direction means anything", "only who is near does"),
}
_MOVED = "Moved: of two digits' usual distance."
_FAR = 0.25  # of the usual distance between two digits, before the drawing is said to have moved
_CLEAR = 3  # of five neighbours that have one class, before the drawing is said to lie among that class


def axes(method: Method) -> tuple[str, str]:
    """What lies along both axes."""
    return _AXES[method]


def neighbours(network_map: NetworkMap, labels: NDArray[np.uint8]) -> str:
    """The classes of the digits most like the drawing."""
    if network_map.here is None:
        return "nearest: –"
    text = f"nearest: {', '.join(map(str, labels[list(network_map.here.neighbours)].tolist()))}"
    return text if network_map.here.rest is None else f"{text}; moved {_percent(network_map.here.moved)}"


def layer(network_map: NetworkMap) -> str:
    """The numbers that a map is made of, in words."""
    if network_map.placed is None:
        return ""
    units, height, width = network_map.placed.shape
    if height * width == 1:
        return f"{units} numbers a digit"
    cells = f"{units} maps of {height} x {width}" if units > 1 else f"{height} x {width} values"
    return f"{cells}, of each the maximum and the mean" if network_map.placed.is_pooled else cells


def share(network_map: NetworkMap, method: Method) -> str:
    """How much of the layer's space a map shows."""
    if network_map.placed is None:
        return ""
    if network_map.placed.axes is None:
        text = f"t-SNE, seed {tsne.SEED}: the dot is put between its nearest."
    else:
        what = "the variance" if method == "pca" else "what keeps classes apart"
        text = f"Both axes: {network_map.placed.axes.share * 100:.0f} % of {what}."
    return text if network_map.here is None or network_map.here.rest is None else f"{text} {_MOVED}"


OPENING = "Loading the network, then reading the digits …"
"""Instead of a map, before anything is known of it."""


def missing(network_map: NetworkMap, method: Method, digits: int) -> str:
    """Why there is no map, in a sentence."""
    if network_map.fault:
        return network_map.fault
    if network_map.gathered < digits:
        return f"{network_map.gathered:,} of {digits:,} digits read …"
    if method == "tsne" and not tsne.is_installed():
        return f"t-SNE needs scikit-learn: {tsne.INSTALL}"
    if method == "tsne" and network_map.edits:
        return "t-SNE is made of networks as their files are. Undo the surgery to see it."
    return "Not made yet. “Make these maps” takes some seconds."


def lesson(maps: DigitMaps) -> str:
    """The sentence below the maps: whose point has left its class."""
    if maps.is_blank:
        return _DRAW
    located = [each for each in maps.networks if each.here]
    names = words.distinct_names([each.name for each in located], [each.card for each in located])
    if not located:
        return ""
    clauses = [
        f"{name}'s {'' if index else 'point '}{_whereabouts(each, maps.labels)}"
        for index, (name, each) in enumerate(zip(names, located, strict=True))
    ]
    sentence = f"The {'; the '.join(clauses)}."
    if all(each.here and each.here.rest is None for each in located):
        return f"{sentence} Now shift or turn the drawing: whose point leaves its class?"
    return sentence


def _percent(share: float) -> str:
    return f"{share * 100:.0f} %" if share >= 0.005 or share == 0 else "< 1 %"


def _whereabouts(network_map: NetworkMap, labels: NDArray[np.uint8]) -> str:
    assert network_map.here is not None, "it is somewhere"
    now = _classes(labels[list(network_map.here.neighbours)].tolist())
    if network_map.here.rest is None:
        return f"lies {_among(now)}"
    before = _classes(labels[list(network_map.here.rest_neighbours)].tolist())
    if now == before and network_map.here.moved < _FAR:
        return f"stays {_among(now)}"
    if now == before:
        return f"has moved by {_percent(network_map.here.moved)}, still {_among(now)}"
    if len(now) == 1 and len(before) == 1:
        return f"has moved from the {before[0]}s to the {now[0]}s"
    if len(before) == 1:
        return f"has left the {before[0]}s and lies {_among(now)}"
    return f"now lies {_among(now)}"


def _classes(nearest: Sequence[int]) -> list[int]:
    """The one class that most neighbours have, or else the two that are there most often, the lesser digit first."""
    counts = Counter(nearest).most_common(2)  # of equally many, the one that is nearer
    return [counts[0][0]] if counts[0][1] >= _CLEAR or len(counts) == 1 else sorted(digit for digit, _ in counts)


def _among(classes: list[int]) -> str:
    return f"among the {classes[0]}s" if len(classes) == 1 else f"between the {classes[0]}s and the {classes[1]}s"


def table(maps: DigitMaps) -> Table:
    """A row for every digit of every map, and one for the drawing."""
    return Table(_HEADER, list(_rows(maps)))


def _rows(maps: DigitMaps) -> Iterator[tuple[object, ...]]:
    for each in maps.networks:
        if each.placed is None:
            continue
        shared = (each.name, each.layer, maps.request.settings.method)
        places, read = each.placed.places.tolist(), each.placed.read.tolist()
        for number, (place, answer) in enumerate(zip(places, read, strict=True)):
            yield number, int(maps.labels[number]), answer, *place, *shared
        if each.here is not None:
            truth = maps.request.situation.truth
            yield "drawing", "" if truth is None else truth, "", *each.here.place, *shared


def provenance(maps: DigitMaps) -> Provenance:
    """The networks, their layers, how many digits, and the drawing's pose."""
    return Provenance(
        "A map of the digits",
        tuple(edit_words.named(each.name, each.card, each.edits) for each in maps.networks),
        max((len(each.placed.places) for each in maps.networks if each.placed), default=0),
        tsne.SEED if maps.request.settings.method == "tsne" else None,
        pose_as_options(maps.request.situation.pose),
        _notes(maps),
    )


def _notes(maps: DigitMaps) -> tuple[tuple[str, str], ...]:
    """What else tells these maps from others."""
    pairs = [("method", METHODS[maps.request.settings.method])]
    for each in maps.networks:
        if each.placed is not None:
            what = f"{each.layer}: {layer(each)}. {share(each, maps.request.settings.method)}"
            pairs.append((f"layer of {each.name}", what))
    return tuple(pairs)
