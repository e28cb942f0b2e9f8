"""Maps of digits, and the drawing's way through them, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.shell import edit_words, words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import pose_as_options, seeing_notes
from digitlab.gui.tabs.inside.digit_map.digit_maps import DigitMaps, Method, NetworkMap
from digitlab.language import mark, tr
from digitlab.measure import tsne
from digitlab.measure.pictures import MNIST, in_english

METHODS: dict[Method, str] = {
    "pca": mark("where digits differ most (PCA)"),
    "lda": mark("what tells the classes apart (LDA)"),
    "tsne": mark("neighbours stay together (t-SNE)"),
}
_HEADER = ("digit", "class", "read as", "x", "y", "network", "layer", "method")

_DRAW = mark("Draw a digit on the left, or load a test digit: it becomes a point on every map.")
_DRAW_ONE = mark("Draw on the left, or click a picture: it becomes a point on every map.")
_AXES: dict[Method, tuple[str, str]] = {
    "pca": (mark("direction 1 (activation)"), mark("direction 2 (activation)")),
    "lda": (mark("direction 1 (widths of a class)"), mark("direction 2 (widths of a class)")),
    "tsne": (mark("t-SNE: no direction means anything"), mark("only nearness does")),
}
_MOVED = mark("Moved: of two digits' usual distance.")
_FAR = 0.25  # of the usual distance between two digits, before the drawing is said to have moved
_CLEAR = 3  # of five neighbours that have one class, before the drawing is said to lie among that class


def axes(method: Method) -> tuple[str, str]:
    """What lies along both axes."""
    across, down = _AXES[method]
    return tr(across), tr(down)


def neighbours(network_map: NetworkMap, labels: NDArray[np.uint8], names: Classes = DIGITS) -> str:
    """The classes of the digits most like the drawing."""
    if network_map.here is None:
        return tr("nearest: –")
    classes = ", ".join(names[label] for label in labels[list(network_map.here.neighbours)].tolist())
    if network_map.here.rest is None:
        return tr("nearest: {classes}", classes=classes)
    return tr("nearest: {classes}; moved {share}", classes=classes, share=_percent(network_map.here.moved))


def layer(network_map: NetworkMap) -> str:
    """The numbers that a map is made of, in words."""
    if network_map.placed is None:
        return ""
    units, height, width = network_map.placed.shape
    if height * width == 1:
        return tr("{count} numbers a digit", count=units)
    cells = (
        tr("{count} maps of {height} x {width}", count=units, height=height, width=width)
        if units > 1
        else tr("{height} x {width} values", height=height, width=width)
    )
    return tr("{maps}, of each the maximum and the mean", maps=cells) if network_map.placed.is_pooled else cells


def share(network_map: NetworkMap, method: Method) -> str:
    """How much of the layer's space a map shows."""
    if network_map.placed is None:
        return ""
    if network_map.placed.axes is None:
        text = tr("t-SNE, seed {seed}: the dot is put between its nearest.", seed=tsne.SEED)
    elif method == "pca":
        text = tr("Both axes: {percent:.0f} % of the variance.", percent=network_map.placed.axes.share * 100)
    else:
        shown = network_map.placed.axes.share * 100
        text = tr("Both axes: {percent:.0f} % of what keeps classes apart.", percent=shown)
    return text if network_map.here is None or network_map.here.rest is None else f"{text} {tr(_MOVED)}"


OPENING = mark("Loading the network, then reading the digits …")
"""Instead of a map, before anything is known of it."""


def missing(network_map: NetworkMap, method: Method, digits: int) -> str:
    """Why there is no map, in a sentence."""
    if network_map.fault:
        return network_map.fault
    if network_map.gathered < digits:
        return tr("{count:,} of {all:,} digits read …", count=network_map.gathered, all=digits)
    if method == "tsne" and not tsne.is_installed():
        return tr("t-SNE needs scikit-learn: {command}", command=tsne.INSTALL)
    if method == "tsne" and network_map.edits:
        return tr("t-SNE is made of networks as their files are. Undo the surgery to see it.")
    return tr("Not made yet. “Make these maps” takes some seconds.")


def lesson(maps: DigitMaps) -> str:
    """The sentence below the maps: whose point has left its class."""
    if maps.is_blank:
        return tr(_DRAW) if maps.request.source == MNIST else tr(_DRAW_ONE)
    located = [each for each in maps.networks if each.here]
    names = words.distinct_names([each.name for each in located], [each.card for each in located])
    if not located:
        return ""
    said = [_whereabouts(each, maps.labels, maps.request.classes) for each in located]
    clauses = [
        tr("{network}'s {whereabouts}", network=words.mentioned(name, located[index].card), whereabouts=where)
        if index
        else tr("{network}'s point {whereabouts}", network=words.subject(name, located[index].card), whereabouts=where)
        for index, (name, where) in enumerate(zip(names, said, strict=True))
    ]
    sentence = f"{'; '.join(clauses)}."
    if all(each.here and each.here.rest is None for each in located):
        return f"{sentence} " + tr("Now shift or turn the drawing: whose point leaves its class?")
    return sentence


def _percent(share: float) -> str:
    return f"{share * 100:.0f} %" if share >= 0.005 or share == 0 else "< 1 %"


def _whereabouts(network_map: NetworkMap, labels: NDArray[np.uint8], names: Classes) -> str:
    assert network_map.here is not None, "it is somewhere"
    among = partial(_among, names=names)
    now = _classes(labels[list(network_map.here.neighbours)].tolist())
    if network_map.here.rest is None:
        return tr("lies {among_class}", among_class=among(now))
    before = _classes(labels[list(network_map.here.rest_neighbours)].tolist())
    if now == before and network_map.here.moved < _FAR:
        return tr("stays {among_class}", among_class=among(now))
    if now == before:
        share = _percent(network_map.here.moved)
        return tr("has moved by {share}, still {among_class}", share=share, among_class=among(now))
    if len(now) == 1 and len(before) == 1:
        one, other = {"before": names[before[0]]}, {"now": names[now[0]]}
        return (
            tr("has moved from the {before}s to the {now}s", **one, **other)
            if names.are_digits
            else tr("has moved from “{before}” to “{now}”", **one, **other)
        )
    if len(before) == 1:
        told = {"before": names[before[0]], "among_class": among(now)}
        return (
            tr("has left the {before}s and lies {among_class}", **told)
            if names.are_digits
            else tr("has left “{before}” and lies {among_class}", **told)
        )
    return tr("now lies {among_class}", among_class=among(now))


def _classes(nearest: Sequence[int]) -> list[int]:
    """The one class that most neighbours have, or else the two that are there most often, the lesser digit first."""
    counts = Counter(nearest).most_common(2)  # of equally many, the one that is nearer
    return [counts[0][0]] if counts[0][1] >= _CLEAR or len(counts) == 1 else sorted(digit for digit, _ in counts)


def _among(classes: list[int], names: Classes) -> str:
    if not names.are_digits:
        if len(classes) == 1:
            return tr("among “{name}”", name=names[classes[0]])
        return tr("between “{name}” and “{other}”", name=names[classes[0]], other=names[classes[1]])
    if len(classes) == 1:
        return tr("among the {digit}s", digit=classes[0])
    return tr("between the {digit}s and the {other}s", digit=classes[0], other=classes[1])


def table(maps: DigitMaps) -> Table:
    """A row for every digit of every map, and one for the drawing."""
    return Table(_HEADER, list(_rows(maps)))


def _rows(maps: DigitMaps) -> Iterator[tuple[object, ...]]:
    for each in maps.networks:
        if each.placed is None:
            continue
        shared = (each.name, each.layer, maps.request.settings.method)
        places, read, classes = each.placed.places.tolist(), each.placed.read.tolist(), maps.request.classes
        for number, (place, answer) in enumerate(zip(places, read, strict=True)):
            label = words.class_cell(int(maps.labels[number]), classes)
            yield number, label, words.class_cell(answer, classes), *place, *shared
        if each.here is not None:
            truth = maps.request.situation.truth_among(classes)
            called = "" if truth is None else words.class_cell(truth, classes)
            yield "drawing", called, "", *each.here.place, *shared


def provenance(maps: DigitMaps) -> Provenance:
    """The networks, their layers, how many digits, and the drawing's pose."""
    return Provenance(
        tr("A map of the digits"),
        tuple(edit_words.named(each.name, each.card, each.edits) for each in maps.networks),
        max((len(each.placed.places) for each in maps.networks if each.placed), default=0),
        tsne.SEED if maps.request.settings.method == "tsne" else None,
        pose_as_options(maps.request.situation.pose),
        _notes(maps),
    )


def _notes(maps: DigitMaps) -> tuple[tuple[str, str], ...]:
    """What else tells these maps from others."""
    pairs = [*seeing_notes(maps.request.situation), (mark("method"), tr(METHODS[maps.request.settings.method]))]
    if maps.request.source != MNIST:
        pairs.append((mark("pictures"), in_english(maps.request.source)))
    for each in maps.networks:
        if each.placed is not None:
            what = f"{each.layer}: {layer(each)}. {share(each, maps.request.settings.method)}"
            pairs.append((tr("layer of {network}", network=each.name), what))
    return tuple(pairs)
