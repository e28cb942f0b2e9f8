"""How the number of a cell comes about, what the cell feels, and what it reaches, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

import numpy as np

from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.opened import Inside
from digitlab.gui.shell.pose_words import shift_in_words, turn_in_words
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.inspected_unit import At, InspectedUnit, subtotals, written_out
from digitlab.gui.tabs.inside.layer.map_pictures import is_vector
from digitlab.networks.activation_functions import FUNCTION_WORDS
from digitlab.networks.arithmetic import UnitSum
from digitlab.networks.inspection import Activations
from digitlab.networks.receptive_field_index import BEYOND, Mask

_HEADER = ("part", "map", "row", "column", "input", "weight", "product")
STEPS = 6
"""How many lines the end of a sum has at most."""

_HOW = {
    "pointed": "",
    "pinned": "Pinned (click it again to let go): ",
    "strongest": "The strongest cell (point at another, or click one to pin it): ",
}


def why(inspected: InspectedUnit) -> str:
    """Why this cell, before what is said of it; nothing where there is but one."""
    return "" if inspected.maps.shape[1:] == (1, 1) else _HOW[inspected.how]


def ending(written: UnitSum, kind: str) -> list[tuple[str, float]]:
    """How a sum ends: what each line says, and its number; the cell's value last."""
    if written.rule == "operation":
        return [("= value", written.value)]
    count = written.weights.size
    if written.rule == "largest":
        lines = [(f"largest of {count:,}", written.total)]
    else:
        lines = [("the product" if count == 1 else f"Σ of {count:,} products", float(written.products.sum()))]
    if kind in ("conv", "dense"):
        lines += [("+ bias", written.bias), ("= sum", written.total)]
    if written.function is not None:
        lines.append((FUNCTION_WORDS[written.function] if kind != "pooled" else "not below 0", written.activated))
    if kind == "conv" and written.blank:
        lines.append(("− blank paper", written.blank))
    return [*lines, ("= value", written.value)]


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
        where = "beyond"
    else:
        at_row, at_column = divmod(place, inspected.inputs.shape[2])
        which = f"map {inspected.sum.channels[channel] + 1}, " if inspected.has_channels else ""
        where = f"{which}{at_row + 1}, {at_column + 1}"
    return f"{where}:  {term(inspected.sum, channel, row, column)}"


def terms_title(inspected: InspectedUnit, channel: int, as_it_lies: bool) -> str:
    """What stands above the products."""
    written = inspected.sum
    if written.rule == "largest":
        return "What lies in the window; ✓ the largest" + ("" if as_it_lies else ", which comes first: row, column")
    if written.rule == "operation":
        return "What lies in the window" + ("" if as_it_lies else ", the largest first: row, column")
    if as_it_lies:
        of = f" of map {written.channels[channel] + 1}" if len(inspected.inputs) > 1 else ""
        return f"The products{of}, as the window lies: input · weight"
    count = written.weights.size
    if count == 1:
        return "Row, column: input · weight"
    places = "number" if is_vector(inspected.inputs.shape) and inspected.layer.weights else "row, column"
    return f"All {count:,} products, the largest first: {places}: input · weight"


def long_term(inspected: InspectedUnit, channel: int, row: int, column: int) -> str:
    """One product with its place, for a line of its own."""
    written = inspected.sum
    product = unit_names.number(float(written.products[channel, row, column]))
    place = written.cells[row, column]
    if is_vector(inspected.inputs.shape):
        where = f"number {channel + 1}"
    elif place == BEYOND:
        where = f"map {written.channels[channel] + 1}, beyond the border, where nothing lies"
    else:
        at_row, at_column = divmod(int(place), inspected.inputs.shape[2])
        where = f"map {written.channels[channel] + 1}, {unit_names.cell(at_row, at_column)}"
    if written.rule != "weighted":
        return f"{_capital(where)}: {term(written, channel, row, column)}"
    return f"{_capital(where)}: input · weight = {term(written, channel, row, column)} = {product}"


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
    strokes = len(situation.drawing.strokes)
    notes = [
        ("ink", situation.source or f"a drawing of {strokes} stroke{'' if strokes == 1 else 's'}"),
        ("cell", unit_names.place(inspected.activations, inspected.at)),
        ("value", unit_names.exact(inspected.sum.value)),
    ]
    if len(inspected.activations.alignments) > 1:
        notes.append(("reading", unit_names.alignment(inspected.activations.alignment)))
    if network.edits:
        notes.append(("edits", edit_words.sentence(network.edits)))
    return Provenance(
        "A layer and the sum behind one of its numbers",
        (edit_words.named(network.name, network.card, network.edits),),
        "1 drawing",
        None,
        f"{shift_in_words(situation.pose)}, {turn_in_words(situation.pose)}",
        tuple(notes),
    )


def subtotal(written: UnitSum, channel: int) -> str:
    """What one input map brings."""
    return f"{written.channels[channel] + 1}: {unit_names.brief(float(subtotals(written)[channel]))}"


def readout(activations: Activations, at: At, masks: Sequence[Mask], *, is_written_out: bool) -> str:
    """What a cell's number is, what it feels of the drawing, and how far a pixel reaches.

    Args:
        activations: The activations of the network.
        at: The cell.
        masks: What belongs to it, a mask a depth (:func:`digitlab.gui.tabs.inside.inspected_unit.connected_cells`).
        is_written_out: Whether its sum stands near by in full.
    """
    if at.depth == 0:
        ink = unit_names.number(float(activations.maps[0][0, at.row, at.column]), 2)
        reached = _reaches(activations, masks)
        return f"This pixel ({unit_names.cell(at.row, at.column)}, ink {ink}) reaches, of the cells of each map, {reached}."
    value = "" if is_written_out else f" = {_in_short(activations, at)}"
    return f"{_capital(unit_names.place(activations, at))}{value}. {_feels(masks[0])}"


def _feels(field: Mask) -> str:
    """The receptive field in a sentence: how much of the drawing it is."""
    if field.all():
        return "It feels all of the drawing."
    rows, columns = np.flatnonzero(field.any(axis=1)), np.flatnonzero(field.any(axis=0))
    if not len(rows):
        return "It feels nothing of the drawing: it looks beyond the border."
    size = f"{rows[-1] - rows[0] + 1}×{columns[-1] - columns[0] + 1}"
    return f"Its receptive field: {int(field.sum()):,} of {field.size} pixels of the drawing, {size} at the widest."


def _in_short(activations: Activations, at: At) -> str:
    """A sum in a line."""
    written, layer = written_out(activations, at), activations.layers[at.depth - 1]
    parts = [f"{label} {unit_names.number(value)}" for label, value in ending(written, layer.kind)[:-1]]
    return f"{unit_names.exact(written.value)} ({', '.join(parts)})"


def _reaches(activations: Activations, masks: Sequence[Mask]) -> str:
    """``25 of 1,600 in conv 1, …, all in dense and answer``; layers alike stand together."""
    counted = [
        ("all" if mask.all() else f"{int(mask.sum()):,} of {mask.size:,}", layer.name)
        for layer, mask in zip(activations.layers, masks[1:], strict=True)
    ]
    parts = []
    for amount, group in groupby(counted, key=itemgetter(0)):
        names = [name for _, name in group]
        parts.append(f"{amount} in {' and '.join(filter(None, (', '.join(names[:-1]), names[-1])))}")
    return ", ".join(parts)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
