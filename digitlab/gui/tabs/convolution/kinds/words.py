"""What the page "Kinds" says, and what it saves."""

from __future__ import annotations

import math

from digitlab.convolution.kinds import ConvolutionKind, KindLayer
from digitlab.convolution.notation import written
from digitlab.convolution.pytorch import torch_line
from digitlab.gui.kit.phrases import sentence
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.convolution.bench.words import shape
from digitlab.gui.tabs.convolution.kinds.work import Beside
from digitlab.language import mark, tr

POINT = mark("Point at an output to see what it is made of, at a pixel to see where it goes.")

NAMES: dict[str, str] = {
    "ordinary": mark("ordinary"),
    "1×1": "1×1",
    "dilated": mark("dilated"),
    "grouped": mark("grouped"),
    "depthwise": mark("depthwise"),
    "transposed": mark("transposed"),
}
"""What the kinds are called."""

_LOOK: dict[ConvolutionKind, str] = {
    "1×1": mark(
        "A window of one pixel mixes the channels of a place and sees no neighbours: fewer channels, or "
        "more, for little."
    ),
    "dilated": mark(
        "The same weights, set apart: the window reaches further without a weight more, and steps over "
        "what lies between."
    ),
    "grouped": mark(
        "The channels are dealt into groups, and a filter sees its own group alone: weights and "
        "products are divided by the groups."
    ),
    "depthwise": mark(
        "As many groups as channels: each channel has a filter of its own, and nothing is added across. "
        "A 1×1 after it mixes them."
    ),
    "transposed": mark(
        "The ordinary one backwards: each pixel lays the whole filter down, times its value, a stride "
        "apart; where they overlap, they add."
    ),
}
_ROUNDING = 1e-9


def look(seen: Beside) -> str:
    """What to look at; where the layer cannot be, why not."""
    return sentence(seen.fault) if seen.fault else tr(_LOOK[seen.question.state.kind])


def title(layer: KindLayer) -> str:
    """The name of a layer and the size of its output, with the arithmetic of its columns."""
    return f"{tr(NAMES[layer.kind])}: {layer.formula}"


def counts(layer: KindLayer) -> str:
    """The weights and the products, with how they are counted."""
    sides = "·".join(map(str, layer.kernels.shape))
    weights = tr("{sides} = %n weight(s)", "", layer.kernels.size, sides=sides)
    return tr("{weights}, %n product(s)", "", layer.products, weights=weights)


def output(layer: KindLayer, filter_index: int, row: int, column: int) -> str:
    """Which cell the sum below makes."""
    place = {"row": row + 1, "column": column + 1}
    count = len(layer.met(row, column)[0]) * layer.kernels.shape[1]
    if len(layer.kernels) > 1:
        return tr(
            "Output at map {map}, row {row}, column {column}: %n product(s)", "", count, map=filter_index + 1, **place
        )
    return tr("Output at row {row}, column {column}: %n product(s)", "", count, **place)


def verdict(seen: Beside) -> tuple[str, bool | None]:
    """What PyTorch says, and whether it agrees; None while it is being asked."""
    if seen.layers is None:
        return "", None
    count = sum(each.result.size for each in seen.layers)
    if seen.difference is None:
        return tr("Asking PyTorch for the same %n number(s)…", "", count), None
    largest = max(1.0, *(float(abs(each.result).max()) for each in seen.layers))
    if seen.difference <= _ROUNDING * largest:
        return " ".join((tr("✓ PyTorch makes the same %n number(s).", "", count), separable(seen))), True
    said = tr("✗ PyTorch differs by {difference} in %n number(s).", "", count, difference=written(seen.difference))
    return said, False


def separable(seen: Beside) -> str:
    """What a depthwise layer costs together with the 1×1 that mixes its maps; "" for other kinds."""
    if seen.layers is None or seen.question.state.kind != "depthwise":
        return ""
    ordinary, depthwise = seen.layers
    channels, places = len(ordinary.image), math.prod(ordinary.result.shape[1:])
    mixed = depthwise.products + places * channels * channels
    return tr(
        "With a 1×1 after it: {mixed:,} products, the ordinary one {products:,}.",
        mixed=mixed,
        products=ordinary.products,
    )


def table(seen: Beside) -> Table:
    """A row for each of the two layers."""
    header = ("layer", "output", "weights", "products", "PyTorch")
    rows = [
        (each.kind, shape(each.result.shape), each.kernels.size, each.products, torch_line(each))
        for each in seen.layers or ()
    ]
    return Table(header, rows)


def provenance(seen: Beside) -> Provenance:
    """The example on the bench, and what PyTorch says."""
    notes = (("PyTorch", verdict(seen)[0] or seen.fault),)
    return Provenance(
        tr("Kinds of convolution: {example}", example=tr(seen.question.example)),
        (),
        tr("1 image"),
        None,
        tr("as it stands"),
        notes,
    )
