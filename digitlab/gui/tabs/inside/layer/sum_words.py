"""How the number of a cell comes about, what the cell feels, and what it reaches, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

import numpy as np

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.phrases import listed
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.opened import Inside
from digitlab.gui.shell.pose_words import seeing_notes, shift_in_words, turn_in_words
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.inspected_unit import At, InspectedUnit, subtotals, written_out
from digitlab.gui.tabs.inside.layer.map_pictures import is_vector
from digitlab.language import mark, tr
from digitlab.networks.activation_functions import FUNCTION_WORDS
from digitlab.networks.arithmetic import UnitSum
from digitlab.networks.inspection import Activations
from digitlab.networks.receptive_field_index import BEYOND, Mask

_HEADER = ("part", "map", "row", "column", "input", "weight", "product")
STEPS = 6
"""How many lines the end of a sum has at most."""

_HOW = {
    "pointed": "{cell}",
    "pinned": mark("Pinned (click it again to let go): {cell}"),
    "strongest": mark("The strongest cell (point at another, or click one to pin it): {cell}"),
}


def why(inspected: InspectedUnit, said: str) -> str:
    """Why this cell, and what is said of it; that alone where there is but one."""
    return said if inspected.maps.shape[1:] == (1, 1) else tr(_HOW[inspected.how], cell=said)


def ending(written: UnitSum, kind: str) -> list[tuple[str, float]]:
    """How a sum ends: what each line says, and its number; the cell's value last."""
    if written.rule == "operation":
        return [(tr("= value"), written.value)]
    count = written.weights.size
    if written.rule == "largest":
        lines = [(tr("largest of {count:,}", count=count), written.total)]
    else:
        said = tr("the product") if count == 1 else tr("Σ of {count:,} products", count=count)
        lines = [(said, float(written.products.sum()))]
    if kind in ("conv", "dense"):
        lines += [(tr("+ bias"), written.bias), (tr("= sum"), written.total)]
    if written.function is not None:
        function = FUNCTION_WORDS[written.function] if kind != "pooled" else tr("not below 0")
        lines.append((function, written.activated))
    if kind == "conv" and written.blank:
        lines.append((tr("− blank paper"), written.blank))
    return [*lines, (tr("= value"), written.value)]


def term(written: UnitSum, channel: int, row: int, column: int) -> str:
    """``0.90·−0.314``, input and weight, a dash for the input beyond the border; ``0.90 ✓`` where the largest wins."""
    lies_within = written.cells[row, column] != BEYOND
    found = unit_names.brief(float(written.inputs[channel, row, column])) if lies_within else "–"
    weight = float(written.weights[channel, row, column])
    if written.rule == "largest":
        return f"{found} ✓" if weight else f"{found}   "
    if written.rule == "operation":
        return found
    return f"{found}·{unit_names.number(weight)}"


def placed_term(inspected: InspectedUnit, channel: int, row: int, column: int) -> str:
    """A product behind its place: ``12, 7: 0.902·−0.314``, row and column; a vector's number has one number for a place."""
    place = int(inspected.sum.cells[row, column])
    if is_vector(inspected.inputs.shape) and inspected.layer.weights:
        where = f"{channel + 1}"
    elif place == BEYOND:
        where = tr("beyond", "the border")
    else:
        at_row, at_column = divmod(place, inspected.inputs.shape[2])
        where = f"{at_row + 1}, {at_column + 1}"
        if inspected.has_channels:
            where = tr("map {map}, {place}", map=inspected.sum.channels[channel] + 1, place=where)
    return f"{where}:  {term(inspected.sum, channel, row, column)}"


def terms_title(inspected: InspectedUnit, channel: int, as_it_lies: bool) -> str:
    """What stands above the products."""
    written = inspected.sum
    if written.rule == "largest":
        if as_it_lies:
            return tr("What lies in the window; ✓ the largest")
        return tr("What lies in the window; ✓ the largest, which comes first: row, column")
    if written.rule == "operation":
        if as_it_lies:
            return tr("What lies in the window")
        return tr("What lies in the window, the largest first: row, column")
    if as_it_lies:
        return _as_it_lies(inspected, channel)
    count = written.weights.size
    if count == 1:
        return tr("Row, column: input · weight")
    if is_vector(inspected.inputs.shape) and inspected.layer.weights:
        return tr("All {count:,} products, the largest first: number: input · weight", count=count)
    return tr("All {count:,} products, the largest first: row, column: input · weight", count=count)


def _as_it_lies(inspected: InspectedUnit, channel: int) -> str:
    if len(inspected.inputs) == 1:
        return tr("The products, as the window lies: input · weight")
    number = inspected.sum.channels[channel] + 1
    return tr("The products of map {map}, as the window lies: input · weight", map=number)


def long_term(inspected: InspectedUnit, channel: int, row: int, column: int) -> str:
    """One product with its place, for a line of its own."""
    written = inspected.sum
    product = unit_names.number(float(written.products[channel, row, column]))
    place = written.cells[row, column]
    if is_vector(inspected.inputs.shape):
        where = tr("number {number}", number=channel + 1)
    elif place == BEYOND:
        where = tr("map {map}, beyond the border, where nothing lies", map=written.channels[channel] + 1)
    else:
        cell = unit_names.cell(*divmod(int(place), inspected.inputs.shape[2]))
        where = tr("map {map}, {place}", map=written.channels[channel] + 1, place=cell)
    if written.rule != "weighted":
        return f"{_capital(where)}: {term(written, channel, row, column)}"
    return tr(
        "{place}: input · weight = {term} = {product}",
        place=_capital(where),
        term=term(written, channel, row, column),
        product=product,
    )


def table(inspected: InspectedUnit) -> Table:
    """A row for every term of the sum, then its end."""
    return Table(_HEADER, list(_rows(inspected)))


def _rows(inspected: InspectedUnit) -> Iterator[tuple[object, ...]]:
    written, width = inspected.sum, inspected.inputs.shape[2]
    products = written.products
    for index in np.ndindex(*written.weights.shape):
        cell = int(written.cells[index[1:]])
        where = ("", "") if cell == BEYOND else (cell // width + 1, cell % width + 1)
        numbers = (float(each[index]) for each in (written.inputs, written.weights, products))
        yield ("term", int(written.channels[index[0]]) + 1, *where, *numbers)
    for label, value in ending(written, inspected.layer.kind):
        yield (label, "", "", "", "", "", value)


def provenance(inspected: InspectedUnit, inside: Inside) -> Provenance:
    """Which cell of which network, and over which drawing."""
    situation, network = inside.request.situation, inspected.network
    notes = [
        *seeing_notes(situation),
        (mark("cell"), unit_names.place(inspected.activations, inspected.at, network.classes)),
        (mark("value"), unit_names.exact(inspected.sum.value)),
    ]
    if len(inspected.activations.alignments) > 1:
        notes.append((mark("reading"), unit_names.alignment(inspected.activations.alignment)))
    if network.edits:
        notes.append((mark("edits"), edit_words.sentence(network.edits)))
    return Provenance(
        tr("A layer and the sum behind one of its numbers"),
        (edit_words.named(network.name, network.card, network.edits),),
        tr("1 drawing"),
        None,
        f"{shift_in_words(situation.pose)}, {turn_in_words(situation.pose)}",
        tuple(notes),
    )


def subtotal(written: UnitSum, channel: int) -> str:
    """What one input map brings."""
    return f"{written.channels[channel] + 1}: {unit_names.brief(float(subtotals(written)[channel]))}"


def readout(
    activations: Activations, at: At, masks: Sequence[Mask], *, is_written_out: bool, classes: Classes = DIGITS
) -> str:
    """What a cell's number is, what it feels of the drawing, and how far a pixel reaches.

    Args:
        activations: The activations of the network.
        at: The cell.
        masks: What belongs to it, a mask a depth (:func:`digitlab.gui.tabs.inside.inspected_unit.connected_cells`).
        is_written_out: Whether its sum stands near by in full.
        classes: What the network tells apart.
    """
    if at.depth == 0:
        ink = unit_names.number(float(activations.maps[0][0, at.row, at.column]), 2)
        reached = _reaches(activations, masks)
        return tr(
            "This pixel ({cell}, ink {ink}) reaches, of the cells of each map, {reached}.",
            cell=unit_names.cell(at.row, at.column),
            ink=ink,
            reached=reached,
        )
    value = "" if is_written_out else f" = {_in_short(activations, at)}"
    return f"{_capital(unit_names.place(activations, at, classes))}{value}. {_feels(masks[0])}"


def _feels(field: Mask) -> str:
    """The receptive field in a sentence: how much of the drawing it is."""
    if field.all():
        return tr("It sees all of the drawing.")
    rows, columns = np.flatnonzero(field.any(axis=1)), np.flatnonzero(field.any(axis=0))
    if not len(rows):
        return tr("It sees nothing of the drawing: it looks beyond the border.")
    size = f"{rows[-1] - rows[0] + 1}×{columns[-1] - columns[0] + 1}"
    return tr(
        "Its receptive field: {count:,} of {all} pixels of the drawing, {size} at the widest.",
        count=int(field.sum()),
        all=field.size,
        size=size,
    )


def _in_short(activations: Activations, at: At) -> str:
    """A sum in a line."""
    written, layer = written_out(activations, at), activations.layers[at.depth - 1]
    parts = [f"{label} {unit_names.number(value)}" for label, value in ending(written, layer.kind)[:-1]]
    return f"{unit_names.exact(written.value)} ({', '.join(parts)})"


def _reaches(activations: Activations, masks: Sequence[Mask]) -> str:
    """``25 of 1,600 in conv 1, …, all in dense and answer``; layers alike stand together."""
    counted = [
        (
            tr("all", "cells of a map")
            if mask.all()
            else tr("{count:,} of {all:,}", count=int(mask.sum()), all=mask.size),
            layer.name,
        )
        for layer, mask in zip(activations.layers, masks[1:], strict=True)
    ]
    parts = []
    for amount, group in groupby(counted, key=itemgetter(0)):
        names = [name for _, name in group]
        parts.append(tr("{counted} in {layers}", counted=amount, layers=listed(names)))
    return ", ".join(parts)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
